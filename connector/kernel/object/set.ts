import type { Behaviour } from '../../core/behaviour.ts';
import { CardError } from '../../core/error.ts';
import { type Path, pathKeys } from '../../core/path.ts';
import { isRecord, put } from '../../core/safe.ts';

function withValue(target: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(target) && /^\d{1,6}$/.test(key)) {
    const list = [...target];
    list[Number(key)] = withValue(list[Number(key)], rest, value);
    return Array.from(list, (item) => item ?? null);
  }
  const copy: Record<string, unknown> = {};
  if (isRecord(target)) for (const [k, v] of Object.entries(target)) put(copy, k, v);
  put(copy, key, withValue(Object.hasOwn(copy, key) ? copy[key] : undefined, rest, value));
  return copy;
}

/** Set: a new object with the value at the path; a dotted path makes the objects that it needs (assumed). */
export const set: Behaviour = (inputs) => {
  const path = inputs.path as Path | null;
  if (path === null || path === undefined || path.length === 0)
    throw new CardError('Invalid Input', 'Invalid Input: Set needs a path.');
  const keys =
    typeof path !== 'string'
      ? path
      : isRecord(inputs.object) && Object.hasOwn(inputs.object, path)
        ? [path]
        : pathKeys(path);
  return { output: withValue(inputs.object, keys, inputs.value ?? null) };
};
