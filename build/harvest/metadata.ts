import type { Json, JsonObject } from '../../connector/core/field.ts';
import { fieldName } from '../../connector/core/names.ts';
import { choicesOf } from './default.ts';
import type { SeenCard, SeenField } from './model.ts';
import { canonical, tally } from './pick.ts';

/** Keys that authors change on their flow, or that came and went: what most have is the card's own. */
const EDITED = new Set(['displayname', 'description', 'collapsed', 'typeLocked', 'forceHide']);

/** The metadata of a field: the newest example's, with the usual value of what authors edit. */
export function mergeMetadata(
  list: readonly { readonly field: SeenField; readonly card: SeenCard }[],
  side: 'inputs' | 'outputs',
  note: (what: string, field: string, detail: string) => void,
): JsonObject {
  const newest = list[0]!.field;
  const merged = new Map<string, Json>();
  const keys = new Set([...Object.keys(newest.metadata), ...EDITED]);
  for (const key of keys) {
    const values = list.map((entry) => entry.field.metadata[key]);
    const value = EDITED.has(key) ? agreed(list, values, side) : newest.metadata[key];
    if (value === undefined || value === '' || (key === 'typeLocked' && value === false)) continue;
    if (key === 'collapsed' && value === false) continue;
    merged.set(key, value);
  }
  if (merged.has('choices') && choicesOfTheOrg(list)) {
    const name = fieldName(newest);
    note('choices', name, `differ from pack to pack within one version: left out`);
    merged.delete('choices');
  }
  if (choicesOf(Object.fromEntries(merged)).some(isOfOrg)) {
    note('choices', fieldName(newest), 'hold attributes of one org: left out');
    merged.delete('choices');
  }
  // The order of the export that has most keys.
  return Object.fromEntries(merged);
}

/** What most examples have; authors rename outputs of function cards, so there one pack alone says nothing. */
function agreed(
  list: readonly { readonly card: SeenCard }[],
  values: readonly (Json | undefined)[],
  side: 'inputs' | 'outputs',
): Json | undefined {
  const [most] = tally(values);
  if (most?.value === undefined || side === 'inputs' || !list[0]!.card.kind.startsWith('kernel/')) return most?.value;
  const packs = new Set(list.filter((_, i) => values[i] === most.value).map((entry) => entry.card.pack)).size;
  return packs > 1 && most.count * 2 > values.length ? most.value : undefined;
}

/** Attributes that every Okta user profile has (Okta page "About the default profile"). */
const BASE = new Set(
  (
    'login email secondEmail firstName lastName middleName honorificPrefix honorificSuffix title displayName nickName ' +
    'profileUrl primaryPhone mobilePhone streetAddress city state zipCode countryCode postalAddress preferredLanguage ' +
    'locale timezone userType employeeNumber costCenter organization division department managerId manager'
  ).split(' '),
);

/** `profile.x` where an org made the attribute x: it would also be the only choice of everyone else. */
function isOfOrg(choice: string): boolean {
  return choice.startsWith('profile.') && !BASE.has(choice.slice('profile.'.length));
}

/** Choices that differ between packs of one connector version are the org's (a table's columns, its projects). */
function choicesOfTheOrg(list: readonly { readonly field: SeenField; readonly card: SeenCard }[]): boolean {
  const byVersion = new Map<string, unknown[]>();
  for (const { field, card } of list) {
    const same = byVersion.get(card.address);
    const choices = field.metadata.choices;
    if (choices === undefined) continue;
    if (same) same.push(choices);
    else byVersion.set(card.address, [choices]);
  }
  return [...byVersion.values()].some((values) => tally(values.map(canonical)).length > 2);
}
