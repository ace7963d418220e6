import { emptyOf } from '../../connector/core/card-defaults.ts';
import type { FieldType, Json, JsonObject } from '../../connector/core/field.ts';
import type { SeenCard, SeenField } from './model.ts';
import { tally, usual } from './pick.ts';
import { isEmpty } from './types.ts';

/**
 * What the console writes while the author has set nothing. A literal of an export may be an id, a name or a secret of
 * its org, so only these count: the first of fixed choices, a switch or a number that most packs have, what a hidden field
 * holds, and the ways of being empty.
 */
export function defaultOf(
  list: readonly { readonly field: SeenField; readonly card: SeenCard }[],
  type: FieldType,
  metadata: JsonObject,
): Json {
  const values = list.map((entry) => entry.field.data).filter((value) => fits(value, type));
  const choices = choicesOf(metadata);
  if (choices.length > 0 && !type.collection) {
    const empty = values.filter((value) => value === '' || value === null);
    return empty.length * 2 > values.length ? usual(empty)! : choices[0]!;
  }
  // What the console writes into a list that it looks up: `-- Enter App Instance ID --`.
  const prompt = usual(values.filter((value) => typeof value === 'string' && /^-- .{1,60} --$/.test(value)));
  if (metadata.type === 'dynamic' && prompt !== undefined) return prompt;
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
  const empties = values.filter(isEmpty);
  const unset = empties.filter((value) => value !== false && value !== 0);
  if (empties.length === 0) return emptyOf(type);
  return usual(unset.length > 0 ? unset : empties)!;
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
