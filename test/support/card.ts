import type { CardContext, FieldShape } from '../../connector/core/behaviour.ts';
import type { FieldType } from '../../connector/core/field.ts';
import { virtualClock } from '../../runtime/fakes/clock.ts';
import { seededRandom } from '../../runtime/fakes/random.ts';

type Scalar = FieldType['type'] & string;
/** `string`, `string[]`, or keys and their types: a typed object, a list where it stands alone in an array. */
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

/** Fields of a card from their names (`key`, or `group/key`) and shapes. */
export function fields(shapes: Readonly<Record<string, Shape>>): FieldShape[] {
  return Object.entries(shapes).map(([name, shape]) => {
    const slash = name.indexOf('/');
    return { name, group: slash < 0 ? null : name.slice(0, slash), key: name.slice(slash + 1), ...typeOf(shape) };
  });
}

/** What a behaviour sees in a test: no network, no flows and no connection unless given, a virtual clock, seeded chance. */
export function cardContext(more: Partial<CardContext> = {}): CardContext {
  return {
    card: { kind: 'test/card', id: 'card', title: 'Card', inputs: [], outputs: [] },
    clock: virtualClock(),
    random: seededRandom(3),
    http: { request: () => Promise.reject(new Error('no network')) },
    connection: null,
    callFlow: () => Promise.reject(new Error('no flows')),
    ...more,
  };
}
