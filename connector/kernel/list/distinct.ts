import type { Value } from '../../core/behaviour.ts';
import { deepEqual } from '../../core/compare.ts';

/** A set of values, equal by content. Scalars are looked up; only objects are compared one by one. */
export function valueSet(values: readonly Value[] = []): { has(value: Value): boolean; add(value: Value): boolean } {
  const scalars = new Set<Value>();
  const objects: Value[] = [];
  const plain = (value: Value): boolean => typeof value !== 'object' || value === null;
  const has = (value: Value): boolean => (plain(value) ? scalars.has(value) : objects.some((o) => deepEqual(o, value)));
  const add = (value: Value): boolean => {
    if (has(value)) return false;
    if (plain(value)) scalars.add(value);
    else objects.push(value);
    return true;
  };
  for (const value of values) add(value);
  return { has, add };
}

/** The first of each value, in order. */
export function distinct(values: readonly Value[]): Value[] {
  const seen = valueSet();
  return values.filter((value) => seen.add(value));
}
