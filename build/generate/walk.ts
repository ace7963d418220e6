import type { Schema } from './schema.ts';

const MAPS = ['properties', 'definitions', 'patternProperties'];
const LISTS = ['anyOf', 'oneOf', 'allOf'];
const SINGLES = ['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'propertyNames', 'contains'];

/** A copy of a schema in which each sub-schema went through `change`, the outer one first. Other values stay as they are. */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const copy: Record<string, unknown> = { ...change(schema) };
  const one = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(one);
    return typeof value === 'object' && value !== null ? mapSchema(value as Schema, change) : value;
  };
  for (const key of Object.keys(copy)) {
    const value = copy[key];
    if (MAPS.includes(key))
      copy[key] = Object.fromEntries(Object.entries(value as object).map(([name, sub]) => [name, one(sub)]));
    else if (LISTS.includes(key) || SINGLES.includes(key)) copy[key] = one(value);
  }
  return copy as Schema;
}
