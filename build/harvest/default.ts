import type { FieldType, Json, JsonObject } from '../../connector/core/field.ts';
import type { SeenCard, SeenField } from './model.ts';
import { tally, usual } from './pick.ts';
import { emptyOf, isEmpty } from './types.ts';

/**
 * What the console writes while the author has set nothing. A literal of an export may be an id, a name or a secret of
 * its org, so only these count: a choice, a switch or a number that most packs have, what a hidden field holds, and
 * the ways of being empty.
 */
export function defaultOf(
  list: readonly { readonly field: SeenField; readonly card: SeenCard }[],
  type: FieldType,
  metadata: JsonObject,
): Json {
  const values = list.map((entry) => entry.field.data).filter((value) => fits(value, type));
  const choices = choicesOf(metadata);
  if (choices.length > 0 && !type.collection) {
    const chosen = usual(values.filter((value) => choices.includes(value as string)));
    const empty = values.filter((value) => value === '' || value === null);
    if (chosen !== undefined && empty.length * 2 < values.length) return chosen;
    return empty.length > 0 ? usual(empty)! : (choices[0] ?? '');
  }
  const packs = new Set(list.map((entry) => entry.card.pack)).size;
  if (type.type === 'number' || type.type === 'boolean' || metadata.forceHide === true) {
    const [first] = tally(values);
    if (
      first &&
      typeof first.value !== 'object' &&
      (first.count * 2 > values.length || packs === 1) &&
      (packs > 1 || metadata.forceHide)
    )
      return first.value;
  }
  return (
    usual(values.filter((value) => isEmpty(value) && value !== false && value !== 0)) ??
    usual(values.filter(isEmpty)) ??
    emptyOf(type)
  );
}

function fits(value: Json, type: FieldType): boolean {
  return value === null || Array.isArray(value) === type.collection;
}

/** The values of `choices`, given as texts or as `{label, value}`. */
export function choicesOf(metadata: JsonObject): string[] {
  const { choices } = metadata;
  if (!Array.isArray(choices)) return [];
  return choices.flatMap((choice: Json) => {
    if (typeof choice === 'string') return [choice];
    const value = (choice as JsonObject | null)?.value;
    return typeof value === 'string' ? [value] : [];
  });
}
