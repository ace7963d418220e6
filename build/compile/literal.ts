import type { FieldType, Json, JsonObject } from '../../connector/core/field.ts';
import { nameOf } from './transform.ts';

const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** What is wrong with a literal for a field of this type; null when nothing is. */
export function literalFault(value: Json, type: FieldType): string | null {
  if (value === null) return null;
  if (type.collection) {
    if (!Array.isArray(value)) return `${describe(value)} is no list`;
    const faults = value.map((item, i) =>
      prefixed(`item ${i + 1}`, literalFault(item, { ...type, collection: false })),
    );
    return faults.find((fault) => fault !== null) ?? null;
  }
  if (Array.isArray(value)) return `a list does not fit into ${nameOf(type)}`;
  if (typeof type.type === 'object') {
    if (typeof value !== 'object') return `${describe(value)} is no object`;
    const keys = type.type;
    const faults = Object.entries(value).map(([key, item]) =>
      Object.hasOwn(keys, key)
        ? prefixed(`"${key}"`, literalFault(item, keys[key] as FieldType))
        : `"${key}" is no key of the object`,
    );
    return faults.find((fault) => fault !== null) ?? null;
  }
  switch (type.type) {
    case 'string':
      return typeof value === 'string' ? null : `${describe(value)} is no text`;
    case 'Date':
      return typeof value === 'string' && (value === '' || DATE.test(value))
        ? null
        : `${describe(value)} is no ISO 8601 date`;
    case 'number':
      return typeof value === 'number' ? null : `${describe(value)} is no number`;
    case 'boolean':
      return typeof value === 'boolean' ? null : `${describe(value)} is neither true nor false`;
    case 'object':
      return typeof value === 'object' ? null : `${describe(value)} is no object`;
    default:
      return typeof value === 'string' ? null : `a ${type.type} field takes no such literal`;
  }
}

/** Limits that a field's metadata states: `choices` (texts or {label, value}), `min`, `max`. */
export function choiceFault(value: Json, metadata: JsonObject): string | null {
  const { choices, min, max } = metadata;
  if (Array.isArray(choices) && choices.length > 0 && value !== null && value !== '') {
    const values = choices.map((choice) =>
      typeof choice === 'object' && choice !== null ? (choice as JsonObject).value : choice,
    );
    if (!values.includes(value))
      return `${describe(value)} is none of ${values.map((v) => JSON.stringify(v)).join(', ')}`;
  }
  if (typeof value === 'number' && typeof min === 'number' && value < min) return `${value} is below ${min}`;
  if (typeof value === 'number' && typeof max === 'number' && value > max) return `${value} is above ${max}`;
  return null;
}

function prefixed(place: string, fault: string | null): string | null {
  return fault === null ? null : `${place}: ${fault}`;
}

/** The kind of value alone: literals can be secret and messages are logged. */
function describe(value: Json): string {
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'boolean') return 'a boolean';
  return Array.isArray(value) ? 'a list' : 'an object';
}
