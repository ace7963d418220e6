/** How many calls are under way at once: an org of the smallest kind takes 35 (Okta page "Rate limits"). */
const AT_ONCE = 6;

/** `run` for each item, a few at a time; the results in the order of the items. */
export async function inTurns<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE)
    results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(run))));
  return results;
}
