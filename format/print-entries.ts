import type { Json, JsonObject } from './model.ts';

/** An object of `items`; the last one of a key wins, at the place of the first. Own properties even of `__proto__`. */
export function entries<T>(items: readonly T[], key: (item: T) => string, value: (item: T) => Json): JsonObject {
  const out: JsonObject = {};
  for (const item of items) {
    const name = key(item);
    if (name === '__proto__')
      Object.defineProperty(out, name, { value: value(item), enumerable: true, configurable: true, writable: true });
    else out[name] = value(item);
  }
  return out;
}
