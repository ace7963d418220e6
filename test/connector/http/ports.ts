import type { FieldShape } from '../../../connector/core/behaviour.ts';
import type { FieldType } from '../../../connector/core/field.ts';

type Scalar = 'string' | 'number' | 'boolean' | 'Date' | 'object';
/** `text`, `text[]`, or keys and their types: a typed object, a list where it stands alone in an array. */
export type Shape = Scalar | `${Scalar}[]` | { readonly [key: string]: Shape } | readonly [Shape];

function typeOf(shape: Shape): FieldType {
  if (typeof shape === 'string') {
    const collection = shape.endsWith('[]');
    return { type: (collection ? shape.slice(0, -2) : shape) as Scalar, collection };
  }
  if (Array.isArray(shape)) return { ...typeOf(shape[0] as Shape), collection: true };
  return {
    type: Object.fromEntries(Object.entries(shape).map(([key, one]) => [key, typeOf(one as Shape)])),
    collection: false,
  };
}

/** Ports from `group/key` to their shape. */
export function ports(shapes: Readonly<Record<string, Shape>>): FieldShape[] {
  return Object.entries(shapes).map(([name, shape]) => {
    const at = name.indexOf('/');
    return { name, group: name.slice(0, at), key: name.slice(at + 1), ...typeOf(shape) };
  });
}
