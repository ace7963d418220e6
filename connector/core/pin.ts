import { FlopackError } from './error.ts';
import type { FieldType } from './field.ts';

declare const KIND: unique symbol;
declare const VALUE: unique symbol;
const END: unique symbol = Symbol('flopack.pin');
export const TEMPLATE: unique symbol = Symbol('flopack.template');

type ItemKind = 'text' | 'number' | 'bool' | 'date' | 'object' | 'any';
/** What a pin carries, as far as wires care. */
export type Kind = ItemKind | `${ItemKind}[]`;

type ItemKindOf<T> = unknown extends T
  ? 'any'
  : [T] extends [never]
    ? 'any'
    : [T] extends [string]
      ? 'text'
      : [T] extends [number]
        ? 'number'
        : [T] extends [boolean]
          ? 'bool'
          : [T] extends [Date]
            ? 'date'
            : [T] extends [readonly unknown[]]
              ? 'any'
              : [T] extends [object]
                ? 'object'
                : 'any';

/** The wire kind of a value type; unions that no single field type covers are `any`. */
export type KindOf<T> = unknown extends T
  ? 'any'
  : [T] extends [readonly (infer E)[]]
    ? `${ItemKindOf<E>}[]`
    : ItemKindOf<T>;

/** The bare wire end, without nested pins. */
export interface PinOf<T, K extends Kind = Kind> {
  readonly [KIND]: K;
  readonly [VALUE]: T;
}

/** The declared keys of an object type; index signatures (keys nobody declared) fall away. */
export type Declared<T> = {
  [K in keyof T as string extends K ? never : number extends K ? never : symbol extends K ? never : K]: T[K];
};

/** Without null and undefined; `unknown` stays unknown. */
export type Solid<T> = unknown extends T ? T : NonNullable<T>;

type Nested<T, K extends Kind> = K extends 'object'
  ? { readonly [P in keyof Declared<T>]-?: Pin<Solid<T[P & keyof T]>> }
  : unknown;

/** An output of a card as a wire end, never a value. An object with declared keys has one nested pin a key. */
export type Pin<T> = PinOf<T, KindOf<T>> & Nested<T, KindOf<T>>;
export type AnyPin = PinOf<unknown>;
/** The value type behind a pin. */
export type PinValue<P> = P extends PinOf<infer T, Kind> ? T : never;

/** text`...`; made into a visible Compose card where it is used. */
export interface TextTemplate {
  readonly [TEMPLATE]: readonly unknown[];
}

/** Where a pin comes from. `block` is the scope it was made in (builder internals compare it by identity). */
export interface PinEnd {
  readonly flow: string;
  readonly block: unknown;
  readonly card: string;
  readonly output: string;
  readonly path: readonly string[];
  readonly type: FieldType;
}

/** Makes a pin with its nested pins. */
export function makePin(end: PinEnd): AnyPin {
  const pin = Object.create(null) as Record<PropertyKey, unknown>;
  const label = [end.card, end.output, ...end.path].join('.');
  const misuse = (): never => {
    throw new FlopackError(
      'BUILD_INVALID',
      `${end.flow}: the output ${label} is a pin, not a value; pass it to a card, or use text\`...\` for text.`,
      { flow: end.flow, card: end.card },
    );
  };
  hide(pin, END, end);
  hide(pin, Symbol.toPrimitive, misuse);
  hide(pin, 'toJSON', misuse);
  if (!end.type.collection && typeof end.type.type === 'object') {
    for (const [key, type] of Object.entries(end.type.type)) {
      Object.defineProperty(pin, key, {
        enumerable: true,
        get: () => makePin({ ...end, path: [...end.path, key], type }),
      });
    }
  }
  return pin as unknown as AnyPin;
}

function hide(target: object, key: PropertyKey, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: false, configurable: true });
}

export function isPin(value: unknown): value is AnyPin {
  return typeof value === 'object' && value !== null && END in value;
}

export function endOf(pin: AnyPin): PinEnd {
  return (pin as unknown as { readonly [END]: PinEnd })[END];
}
