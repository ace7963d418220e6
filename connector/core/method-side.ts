import type { FieldDef } from './field.ts';
import type { Declared } from './pin.ts';

/** The inputs or outputs of a connector's action, taken over from a card definition. */
export interface MethodSide<T> {
  readonly fields: readonly FieldDef[];
  /** Type carrier, never set. */
  readonly type?: T;
}

interface Fields {
  readonly fields: readonly FieldDef[];
}

/** The inputs of a card. */
export function inputsOf<I>(card: { readonly inputs: Fields; readonly inputType?: I }): MethodSide<Declared<I>> {
  return { fields: card.inputs.fields };
}

/** The outputs of a card. */
export function outputsOf<O>(card: { readonly outputs: Fields; readonly outputType?: O }): MethodSide<Declared<O>> {
  return { fields: card.outputs.fields };
}

/** These fields alone, in the card's order. */
export function pickFields<T, const K extends keyof T & string>(
  side: MethodSide<T>,
  names: readonly K[],
): MethodSide<Pick<T, K>> {
  return { fields: side.fields.filter((field) => (names as readonly string[]).includes(field.name)) };
}

/** All fields but these. */
export function omitFields<T, const K extends keyof T & string>(
  side: MethodSide<T>,
  names: readonly K[],
): MethodSide<Omit<T, K>> {
  return { fields: side.fields.filter((field) => !(names as readonly string[]).includes(field.name)) };
}
