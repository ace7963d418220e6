import type { CardDef } from './card.ts';
import type { Json, JsonObject } from './field.ts';
import type { Operator, TableConditionIR, TableUseIR } from './ir.ts';
import type { AnyPin, Declared, Kind, KindOf, Pin, PinOf, PinValue, Solid, TextTemplate } from './pin.ts';
import type { TypeOf, TypeRecord } from './types.ts';

/** The kinds of pin that reach a field of kind `K` directly or over a wire transform (seen in exports). */
interface Accepts {
  text: 'text' | 'number' | 'bool' | 'date' | 'object';
  number: 'number' | 'text';
  bool: 'bool';
  date: 'date' | 'text';
  object: 'object' | 'text';
  any: Kind;
  'text[]': 'text[]' | 'text' | 'object';
  'number[]': 'number[]' | 'number';
  'bool[]': 'bool[]';
  'date[]': 'date[]';
  'object[]': 'object[]' | 'object' | 'text';
  'any[]': Extract<Kind, `${string}[]`>;
}

type Literal<T> = unknown extends T
  ? Json
  : T extends Date
    ? Date | string
    : T extends readonly (infer E)[]
      ? readonly Literal<E>[]
      : T extends object
        ? string extends keyof T
          ? JsonObject
          : { readonly [K in keyof T]: Literal<T[K]> }
        : T;

type One<T> = T extends unknown
  ? Literal<T> | PinOf<unknown, Accepts[KindOf<T>]> | (KindOf<T> extends 'text' ? TextTemplate : never)
  : never;

/** What a field of value type `T` takes: a literal, a pin that fits, or a text template. */
export type Input<T> = unknown extends T ? Json | AnyPin | TextTemplate : One<NonNullable<T>>;

/** A card's inputs by field name. */
export type CardInputs<I> = { readonly [K in keyof I]: Input<I[K]> };

/** A card's outputs as pins; `C` are the author's own or retyped outputs. */
export type CardPins<O, C extends TypeRecord> = {
  readonly [K in Exclude<keyof Declared<O>, keyof C>]-?: Pin<Solid<O[K & keyof O]>>;
} & TypePins<C>;
export type TypePins<R extends TypeRecord> = { readonly [K in keyof R]: Pin<TypeOf<R[K]>> };
export type TypeInputs<R extends TypeRecord> = { readonly [K in keyof R]: Input<TypeOf<R[K]>> };

/** A value that leaves a branch. */
export type Result = string | number | boolean | AnyPin | TextTemplate;
export type Results = { readonly [name: string]: Result };
type ResultValue<V> = V extends AnyPin
  ? PinValue<V>
  : V extends TextTemplate | string
    ? string
    : V extends number
      ? number
      : V extends boolean
        ? boolean
        : never;
export type ResultPins<R> = { readonly [K in keyof R]: Pin<ResultValue<R[K]>> };
/** Forbids names that the first side does not have. */
export type Same<S, R> = S & { readonly [K in Exclude<keyof S, keyof R>]: never };

/** One side of a comparison. */
export type Operand =
  | string
  | number
  | boolean
  | null
  | PinOf<unknown, 'text' | 'number' | 'bool' | 'date' | 'object' | 'any'>
  | TextTemplate;
export type Condition = readonly [left: Operand, operator: Operator, right?: Operand];

/** Give a delay in milliseconds, or a least and a most. Okta retries three times (seen in exports). */
export interface OnError {
  readonly retry: { readonly delay: number | readonly [number, number]; readonly rateLimitsOnly?: boolean };
}

export interface CardOptions<C extends TypeRecord> {
  /** The title on the card. */
  readonly title?: string;
  /** The note under the title. */
  readonly note?: string;
  /** The connection's name; null leaves the choice to the import. */
  readonly connection?: string | null;
  /** Outputs of your own (Get Multiple, ...) or with a type of your own (Get, Parse, ...). */
  readonly outputs?: C;
  readonly onError?: OnError;
  /** Cards of Tables, as connector/tables/builder.ts makes them. */
  readonly table?: TableUse;
}

/** The table of a card and its Where Expression; values are literals and pins. */
export interface TableUse extends Pick<TableUseIR, 'table'> {
  readonly where: readonly (Omit<TableConditionIR, 'value'> & { readonly value: unknown })[];
}

export type AnyCard = CardDef<unknown, unknown>;
