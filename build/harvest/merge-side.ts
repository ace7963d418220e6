import type { CustomFields } from '../../connector/core/card.ts';
import type { FieldType, JsonObject } from '../../connector/core/field.ts';
import { fieldName } from '../../connector/core/names.ts';
import { MOST_FIELDS } from './collect.ts';
import { customOf, firstType, ruledCustom } from './custom.ts';
import { defaultOf } from './default.ts';
import { mergeMetadata } from './metadata.ts';
import type { SeenCard, SeenField, SeenSide } from './model.ts';
import { byGroup, mergeOrders } from './order.ts';
import { ofTheOrg } from './org.ts';
import { canonical, tally, usual } from './pick.ts';
import { typeText, unionType } from './types.ts';

export interface MergedField extends FieldType {
  readonly group: string | null;
  readonly key: string;
  readonly required: boolean;
  readonly option: boolean;
  readonly default: SeenField['data'];
  readonly available: SeenField['available'];
  readonly metadata: JsonObject;
  /** Not on every example of the card. */
  readonly chosen: boolean;
  /** Examples differ in more than a typed object's keys. */
  readonly varies: boolean;
}

export interface MergedSide {
  readonly extensible: boolean;
  readonly rules: JsonObject | null;
  readonly groupRules: JsonObject | null;
  readonly fields: readonly MergedField[];
  readonly custom: CustomFields | null;
}

export type Note = (what: string, field: string, detail: string) => void;

const idOf = (field: { readonly group: string | null; readonly key: string }): string =>
  JSON.stringify([field.group, field.key]);

/** One side of all examples of a card, newest first, as one. `closed`: authors add nothing, whatever the side says. */
export function mergeSide(
  cards: readonly SeenCard[],
  side: 'inputs' | 'outputs',
  of: (card: SeenCard) => SeenSide,
  note: Note,
  closed = false,
): MergedSide {
  const sides = cards.map(of);
  const newest = sides[0]!;
  const isKernel = cards[0]!.kind.startsWith('kernel/');
  const groupRules = mergeGroups(cards, sides);
  const org = ofTheOrg(cards, side, groupRules);
  const seen = new Map<string, { field: SeenField; card: SeenCard }[]>();
  sides.forEach((one, i) => {
    const here = new Set<string>();
    for (const field of one.fields) {
      const id = idOf(field);
      if (field.custom || org.columns(field.group) || here.has(id)) continue;
      here.add(id);
      const entry = { field, card: cards[i]! };
      const list = seen.get(id);
      if (list) list.push(entry);
      else seen.set(id, [entry]);
    }
  });
  const open = (group: string | null): boolean => {
    if (closed) return false;
    const rule = group === null ? undefined : (groupRules?.[group] as JsonObject | undefined);
    return typeof rule?.extensible === 'boolean' ? rule.extensible : newest.extensible;
  };
  const allPacks = new Set(cards.map((card) => card.pack)).size;
  const authors: SeenField[] = sides.flatMap((one) =>
    one.fields.filter((field) => field.custom && (isKernel || open(field.group) || org.group(field.group))),
  );
  for (const [id, list] of seen) {
    const { group } = list[0]!.field;
    const packs = new Set(list.map((entry) => entry.card.pack)).size;
    const share = list.length / cards.length;
    if (open(group) && share < 0.5) {
      authors.push(...list.map((entry) => entry.field));
      seen.delete(id);
    } else if (
      (packs === 1 && allPacks > 2 && (org.group(group) || (isKernel && share < 0.05))) ||
      (!isKernel && group === null && share < 0.1)
    ) {
      note('dropped', fieldName(list[0]!.field), `seen in ${packs} of ${allPacks} packs alone`);
      seen.delete(id);
    }
  }
  keepMost(seen, note);
  const orders = unique(sides.map((one) => one.fields.map(idOf).filter((id) => seen.has(id))));
  const order = byGroup(mergeOrders(orders), groupRules);
  const fields = order.map((id) => mergeField(seen.get(id)!, cards, side, org.group, note));
  noteOrder(orders, note, side);
  return {
    extensible: newest.extensible,
    rules: newest.rules,
    groupRules,
    fields,
    custom: closed ? null : (customOf(authors, sides.length, org.customGroup) ?? ruledCustom(newest, groupRules)),
  };
}

function mergeField(
  list: readonly { readonly field: SeenField; readonly card: SeenCard }[],
  cards: readonly SeenCard[],
  side: 'inputs' | 'outputs',
  orgGroup: (group: string | null) => boolean,
  note: Note,
): MergedField {
  const fields = list.map((entry) => entry.field);
  const newest = fields[0]!;
  const name = fieldName(newest);
  // On a function card a typed object is what the wired card gave; only the flow's context is the card's own.
  const plain = cards[0]!.kind.startsWith('kernel/') && newest.group !== 'context';
  const types = tally(
    fields.map(
      ({ type, collection }): FieldType => ({ type: plain && typeof type !== 'string' ? 'object' : type, collection }),
    ),
  );
  const inContext = newest.group === 'context';
  const union = inContext ? types[0]!.value : unionType(types.map((one) => one.value));
  if (types.length > 1)
    note(
      'type',
      name,
      types
        .slice(0, 4)
        .map(({ value, count }) => `${typeText(value).slice(0, 80)} ×${count}`)
        .join(', '),
    );
  const share = list.length / cards.length;
  const chosen = share < (cards.length < 10 ? 1 : 0.9) && !cameLater(list, cards);
  if (list.length < cards.length) note('optional', name, `on ${list.length} of ${cards.length}`);
  const metadata = mergeMetadata(list, side, note);
  const available = usual(fields.map((field) => field.available)) ?? null;
  const most = types[0]!;
  const likely = union ?? (available !== null && available.length > 0 ? firstType(fields) : most.value);
  const unset = defaultOf(list, likely, metadata);
  // A field that authors leave as `{}` is an object, also where some have made it text.
  const untouched = fields.filter((field) => canonical(field.data) === canonical(unset));
  const object = likely.type === 'string' && typeof unset === 'object' && unset !== null && untouched.length > 0;
  const type = object ? firstType(untouched) : likely;
  return {
    ...type,
    group: newest.group,
    key: newest.key,
    required: newest.required,
    option: newest.option,
    default: unset,
    available,
    metadata,
    chosen: chosen || orgGroup(newest.group),
    varies: union === null && most.count < list.length * 0.8,
  };
}

/** The card gained the field: all examples without it are older, and more than one pack shows it. */
function cameLater(list: readonly { readonly card: SeenCard }[], cards: readonly SeenCard[]): boolean {
  const having = new Set(list.map((entry) => entry.card));
  const oldest = list.at(-1)!.card;
  return new Set(list.map((entry) => entry.card.pack)).size > 1 && cards.indexOf(oldest) < having.size;
}

/** Options switch groups of a connector card on and off; a function card has the groups that it usually has. */
function mergeGroups(cards: readonly SeenCard[], sides: readonly SeenSide[]): JsonObject | null {
  if (cards[0]!.kind.startsWith('kernel/')) return usual(sides.map((side) => side.groupRules)) ?? null;
  const all = sides.map((side) => side.groupRules).filter((rules) => rules !== null);
  if (all.length === 0) return null;
  const merged = new Map(Object.entries(all[0]!));
  for (const rules of all)
    for (const [group, rule] of Object.entries(rules)) if (!merged.has(group)) merged.set(group, rule);
  return Object.fromEntries(merged);
}

/** No card has this many fields; a file that says so costs no more time than others. */
function keepMost(seen: Map<string, readonly unknown[]>, note: Note): void {
  if (seen.size <= MOST_FIELDS) return;
  note('dropped', '', `${seen.size - MOST_FIELDS} of ${seen.size} fields, those that the fewest examples have`);
  const rare = [...seen].sort(([, a], [, b]) => b.length - a.length).slice(MOST_FIELDS);
  for (const [id] of rare) seen.delete(id);
}

function unique(lists: readonly (readonly string[])[]): string[][] {
  return [...new Map(lists.map((list) => [JSON.stringify(list), [...list]])).values()];
}

function noteOrder(orders: readonly (readonly string[])[], note: Note, side: string): void {
  const before = new Set<string>();
  for (const order of orders) {
    for (let i = 1; i < order.length; i++) {
      const [a, b] = [order[i - 1]!, order[i]!];
      if (before.has(`${b} ${a}`)) {
        note('order', '', `${side}: ${display(a)} and ${display(b)} stand both ways`);
        return;
      }
      before.add(`${a} ${b}`);
    }
  }
}

const display = (id: string): string => (JSON.parse(id) as (string | null)[]).filter(Boolean).join('/');
