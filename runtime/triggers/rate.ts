/** Counts invocations per flow and second; Okta's cloud takes 10 (Okta page "Invoke a flow with an API endpoint"). */
export function rateLimit(perSecond: number, now: () => number): (flowId: string) => boolean {
  let second = -1;
  const counts = new Map<string, number>();
  return (flowId) => {
    const current = Math.floor(now() / 1_000);
    if (current !== second) {
      second = current;
      counts.clear();
    }
    const count = (counts.get(flowId) ?? 0) + 1;
    counts.set(flowId, count);
    return count <= perSecond;
  };
}
