import type { CardContext, Value } from '../../core/behaviour.ts';
import { rulesOf } from '../../core/rules.ts';

/** The same for two values exactly where they are equal by content, fields in any order, dates by instant. */
function spelled(value: Value): string {
  if (value instanceof Date) return `d${value.getTime()}`;
  if (Array.isArray(value)) return `[${value.map(spelled).join()}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, item]) => `${JSON.stringify(key)}:${spelled(item)}`).join()}}`;
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

/** Values already seen; objects are equal by content, or each only to itself, as the rules say. */
export function valueSet(
  context: CardContext,
  values: readonly Value[] = [],
): { has(value: Value): boolean; add(value: Value): boolean } {
  const scalars = new Set<Value>();
  const objects = new Set<Value>();
  const isObject = (value: Value) => typeof value === 'object' && value !== null;
  const among = (value: Value): Set<Value> => (isObject(value) ? objects : scalars);
  const identity = (value: Value): Value =>
    isObject(value) && rulesOf(context).objectEquality === 'content' ? spelled(value) : value;
  const has = (value: Value): boolean => among(value).has(identity(value));
  const add = (value: Value): boolean => {
    const set = among(value);
    const before = set.size;
    return set.add(identity(value)).size > before;
  };
  for (const value of values) add(value);
  return { has, add };
}

/** The first of each value, in order. */
export function distinct(context: CardContext, values: readonly Value[]): Value[] {
  const seen = valueSet(context);
  return values.filter((value) => seen.add(value));
}
