/**
 * One order of names that occur in several: the first list's order, and each name that it lacks behind the nearest
 * name before it in the list that has it.
 */
export function mergeOrders(lists: readonly (readonly string[])[]): string[] {
  const order: string[] = [];
  const known = new Set<string>();
  for (const list of lists) {
    let at = -1;
    for (const name of list) {
      if (known.has(name)) {
        at = Math.max(at, order.indexOf(name));
        continue;
      }
      order.splice(at + 1, 0, name);
      known.add(name);
      at++;
    }
  }
  return order;
}
