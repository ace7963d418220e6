import type { Value } from '../../core/behaviour.ts';

/** The same for two values exactly where they are equal by content, fields in any order, dates by instant. */
function identity(value: Value): Value {
  return typeof value === 'object' && value !== null ? spelled(value) : value;
}

function spelled(value: Value): string {
  if (value instanceof Date) return `d${value.getTime()}`;
  if (Array.isArray(value)) return `[${value.map(spelled).join()}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, item]) => `${JSON.stringify(key)}:${spelled(item)}`).join()}}`;
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

/** A set of values, equal by content. */
export function valueSet(values: readonly Value[] = []): { has(value: Value): boolean; add(value: Value): boolean } {
  const scalars = new Set<Value>();
  const objects = new Set<Value>();
  const among = (value: Value): Set<Value> => (typeof value === 'object' && value !== null ? objects : scalars);
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
export function distinct(values: readonly Value[]): Value[] {
  const seen = valueSet();
  return values.filter((value) => seen.add(value));
}
