import type { CardDef } from './card.ts';
import type { JsonObject } from './field.ts';
import type { HelperFlow } from './flow.ts';
import type {
  CardInputs,
  CardOptions,
  CardPins,
  Condition,
  Input,
  OnError,
  Operand,
  ResultPins,
  Results,
  Same,
  TypeInputs,
  TypePins,
} from './input.ts';
import type { Operator } from './ir.ts';
import type { Pin, PinOf, TextTemplate } from './pin.ts';
import type { Recipe } from './recipe.ts';
import type { Type, TypeOf, TypeRecord } from './types.ts';

type None = Record<never, never>;
// biome-ignore lint/suspicious/noConfusingVoidType: plain `void` would also take a side that returns values.
type Nothing = void | undefined;

export interface Titled {
  readonly title?: string;
  readonly note?: string;
}

type ItemInputs<E, In extends TypeRecord> = (
  item: Pin<E>,
  field: <T>(path: string, type: Type<T>) => Pin<T>,
) => TypeInputs<In>;
/** What a helper gives for one item: its one output, or all of them. */
type OneOf<Out extends TypeRecord> = keyof Out extends infer K
  ? [K] extends [keyof Out]
    ? IsUnion<K> extends true
      ? JsonObject
      : TypeOf<Out[K]>
    : never
  : never;
type IsUnion<T, U = T> = T extends unknown ? ([U] extends [T] ? false : true) : never;

/**
 * The builder of one block. The first argument of every call is the author's key: the card's identity in the file,
 * in mocks, differences and messages. It is unique in the flow; a second use throws FlopackError `BUILD_INVALID`, as
 * does everything else that cannot be built.
 */
export interface Body {
  /** A Comment card. */
  comment(key: string, comment: { readonly title?: string; readonly markdown: string }): void;

  /** Any card by its definition; gives its outputs as pins. */
  card<I, O, const C extends TypeRecord = None>(
    key: string,
    def: CardDef<I, O>,
    inputs: CardInputs<I>,
    options?: CardOptions<C>,
  ): CardPins<O, C>;

  /** A Compose card from a text template. */
  text(key: string, template: TextTemplate | string, options?: Titled): Pin<string>;

  /** Call Flow: waits for the helper flow and gives what it returns. */
  call<In extends TypeRecord, Out extends TypeRecord>(
    key: string,
    flow: HelperFlow<In, Out>,
    inputs: TypeInputs<In>,
    options?: Titled & { readonly onError?: OnError },
  ): TypePins<Out>;

  /** For Each: calls the helper flow once an item. `field` reads a key of an item whose keys nobody declared. */
  forEach<E, In extends TypeRecord, Out extends TypeRecord>(
    key: string,
    list: PinOf<readonly E[]>,
    flow: HelperFlow<In, Out>,
    inputs: ItemInputs<E, In>,
    options?: Titled & { readonly concurrency?: number; readonly ignoreErrors?: boolean },
  ): void;

  /** Call Flow Async: starts the helper flow and goes on; what it returns is lost. */
  run<In extends TypeRecord, Out extends TypeRecord>(
    key: string,
    flow: HelperFlow<In, Out>,
    inputs: TypeInputs<In>,
    options?: Titled,
  ): void;

  /** Map: a list of what the helper returns for each item: its one output, or all of them as an object. */
  map<E, In extends TypeRecord, Out extends TypeRecord>(
    key: string,
    list: PinOf<readonly E[]>,
    flow: HelperFlow<In, Out>,
    inputs: ItemInputs<E, In>,
    options?: Titled & { readonly concurrency?: number },
  ): Pin<readonly OneOf<Out>[]>;

  /** Filter Custom: the items for which the helper returns true. */
  filter<E, In extends TypeRecord, Out extends TypeRecord>(
    key: string,
    list: PinOf<readonly E[]>,
    flow: HelperFlow<In, Out>,
    inputs: ItemInputs<E, In>,
    options?: Titled & { readonly concurrency?: number },
  ): Pin<readonly E[]>;

  /** Reduce: the helper takes `memo` and an item and returns the next memo; gives the last one. */
  reduce<E, In extends TypeRecord & { readonly memo: Type<unknown> }, Out extends TypeRecord>(
    key: string,
    list: PinOf<readonly E[]>,
    memo: Input<TypeOf<In['memo']>>,
    flow: HelperFlow<In, Out>,
    inputs: ItemInputs<E, Omit<In, 'memo'>>,
    options?: Titled,
  ): Pin<TypeOf<In['memo']>>;

  /** Repeat: calls the helper flow `count` times. */
  repeat<In extends TypeRecord, Out extends TypeRecord>(
    key: string,
    count: Input<number>,
    flow: HelperFlow<In, Out>,
    inputs: TypeInputs<In>,
    options?: Titled & { readonly concurrency?: number },
  ): void;

  /** If/Else. What the sides return leaves through the Join; both sides return the same names. */
  if<R extends Results, S extends { readonly [K in keyof R]: Results[string] }>(
    key: string,
    a: Operand,
    operator: Operator,
    b: Operand,
    yes: (block: this) => R,
    no: (block: this) => Same<S, R>,
  ): ResultPins<R>;
  if(
    key: string,
    a: Operand,
    operator: Operator,
    b: Operand,
    yes: (block: this) => Nothing,
    no?: (block: this) => Nothing,
  ): void;

  /** If/ElseIf. Clauses are told apart by `key`, or by their condition where none is given. */
  branch<R extends Results, S extends { readonly [K in keyof R]: Results[string] }>(
    key: string,
    clauses: readonly { readonly key?: string; readonly when: Condition; readonly do: (block: Body) => R }[],
    otherwise: (block: Body) => Same<S, R>,
  ): ResultPins<R>;
  branch(
    key: string,
    clauses: readonly { readonly key?: string; readonly when: Condition; readonly do: (block: Body) => Nothing }[],
    otherwise?: (block: Body) => Nothing,
  ): void;

  /** If Error: runs `body`; when a card in it fails, `handler`. Both return the same names. */
  try<R extends Results, S extends { readonly [K in keyof R]: Results[string] }>(
    key: string,
    body: (block: Body) => R,
    handler: (block: CatchBody) => Same<S, R>,
  ): ResultPins<R>;
  try(key: string, body: (block: Body) => Nothing, handler?: (block: CatchBody) => Nothing): void;

  /** Continue If: ends the flow quietly when the condition does not hold. */
  continueIf(
    key: string,
    a: Operand,
    operator: Operator,
    b: Operand,
    options?: Titled & { readonly message?: string },
  ): void;

  /** Adds the cards of a recipe under keys `<key>/...`. */
  use<I, R>(key: string, recipe: Recipe<I, R>, inputs: I): R;
}

/** The error object of a catch, as If Error gives it (seen in exports); `statusCode` and `body` come from failed HTTP cards. */
export interface ErrorFields {
  readonly message: string;
  readonly method: string;
  readonly flo: number;
  readonly execution: string;
  readonly statusCode: number;
  readonly body: string;
}

export interface CatchBody extends Body {
  readonly error: Pin<ErrorFields>;
  /** Further keys of the error object, or known ones with another type. */
  errorFields<const C extends TypeRecord>(fields: C): TypePins<C>;
}
