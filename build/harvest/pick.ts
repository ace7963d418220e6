/** A value as text in which equal JSON is equal text, whatever the order of its keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}

/** How often each value occurs, the most frequent first; among equals the one that came first. */
export function tally<T>(values: readonly T[]): { readonly value: T; readonly count: number }[] {
  const counts = new Map<string, { value: T; count: number }>();
  for (const value of values) {
    const key = canonical(value);
    const entry = counts.get(key);
    if (entry) entry.count++;
    else counts.set(key, { value, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** The most frequent value; among equals the first. */
export function usual<T>(values: readonly T[]): T | undefined {
  return tally(values)[0]?.value;
}

/** Connector versions by their numbers: `1.0.712` is after `1.0.98`. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => text.split('.').map(Number));
  for (let i = 0; i < Math.max(x!.length, y!.length); i++) {
    const by = (x![i] || 0) - (y![i] || 0);
    if (by !== 0) return by;
  }
  return 0;
}

/** `1.0.712` of a connector card's address, `0.0.1` of a kernel card's. */
export function versionOf(address: string): string {
  const parts = address.split(':');
  return (parts[1] === 'kernel' ? parts[3] : parts[4]) ?? '';
}
