import type { Behaviour, CardContext, Values } from '../../core/behaviour.ts';
import { CardError } from '../../core/error.ts';
import type { FieldType } from '../../core/field.ts';
import { rulesOf } from '../../core/rules.ts';
import { isRecord, put } from '../../core/safe.ts';
import { fieldOf, inputOf, type Source } from '../../core/shape.ts';

/** The identity source's attributes: the keys that the card's own output declares; null where it declares none. */
function attributesOf(context: CardContext): readonly string[] | null {
  for (const field of context.card.outputs) {
    const item = typeof field.type === 'object' ? (field.type.profile as FieldType | undefined) : undefined;
    if (item !== undefined && typeof item.type === 'object') return Object.keys(item.type);
  }
  return null;
}

function profileOf(user: Source, key: string, context: CardContext): Record<string, unknown> {
  const attributes = attributesOf(context);
  const out: Record<string, unknown> = {};
  if (attributes === null) {
    for (const [name, value] of Object.entries(user)) if (name !== key) put(out, name, value);
    return out;
  }
  for (const name of attributes) {
    let value = Object.hasOwn(user, name) ? user[name] : undefined;
    if (value === undefined && rulesOf(context).sourceAttributes === 'any-spelling') value = fieldOf(user, name);
    if (value !== undefined) put(out, name, value);
  }
  return out;
}

function mapped(user: unknown, key: string, remove: boolean, context: CardContext): Record<string, unknown> {
  const externalId = isRecord(user) ? fieldOf(user, key) : undefined;
  if (!isRecord(user) || externalId === undefined || externalId === null || externalId === '')
    throw new CardError('Invalid Input', `A user has no field ${JSON.stringify(key)} for its external id.`);
  const id = String(externalId);
  return remove ? { externalId: id } : { externalId: id, profile: profileOf(user, key, context) };
}

/**
 * Okta "Map Profile Source Attributes" (`okta/mapProfileSourceAttributes`): users of a source system as Bulk User Import
 * takes them, attributes by name (Okta page "Map Profile Source Attributes"; how names match: rule `sourceAttributes`).
 */
export const mapProfileSourceAttributes: Behaviour = (inputs, context): Values => {
  const key = String(inputOf(inputs, 'Import Data', 'externalIdKey') ?? 'id');
  const remove = /^delete$/i.test(String(inputs['parameters/importOperation']));
  const list = inputOf(inputs, 'Import Data', 'users');
  const users = (Array.isArray(list) ? list : []).map((user) => mapped(user, key, remove, context));
  const out: Record<string, unknown> = Object.create(null);
  for (const field of context.card.outputs) if (field.collection) out[field.name] = users;
  return out;
};
