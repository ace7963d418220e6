/** One step of an RFC 6901 pointer, escaped. */
export function pointerStep(key: string | number): string {
  const text = String(key);
  return text.includes('~') || text.includes('/') ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text;
}

/** `base` with `keys` appended, each escaped: `pointerTo('/data', 'flos', 'a/b')` is `/data/flos/a~1b`. */
export function pointerTo(base: string, ...keys: readonly (string | number)[]): string {
  let out = base;
  for (const key of keys) out += `/${pointerStep(key)}`;
  return out;
}

/** The keys of a pointer, unescaped; `''` has none. */
export function pointerKeys(pointer: string): string[] {
  return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value at a pointer inside `root`, or undefined. Own keys only. */
export function valueAt(root: unknown, pointer: string): unknown {
  let at: unknown = root;
  for (const key of pointerKeys(pointer)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}
