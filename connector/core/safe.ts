/** Sets an own field, also one called `__proto__`, which a plain assignment would take as the prototype. */
export function put(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
  else target[key] = value;
}

/** true for objects that hold fields: no list, no date, no null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** JSON.parse whose objects never hold a `__proto__` key. Throws SyntaxError. */
export function parseJson(text: string): unknown {
  // The scan is cheap and the reviver is not: texts that cannot spell the key take the fast way.
  if (!text.includes('__proto__') && !text.includes('\\u00')) return JSON.parse(text);
  return JSON.parse(text, (key, value) => (key === '__proto__' ? undefined : value));
}
