import type { JsonObject } from '../../connector/core/field.ts';
import { isObject } from '../../format/read.ts';
import type { SeenCard } from './model.ts';

export interface OrgGroups {
  /** The fields of the group come from the org or an option: profile attributes, the chosen API's own fields. */
  readonly group: (group: string | null) => boolean;
  /** The fields of the group are columns of a table or a sheet: none is the card's own. */
  readonly columns: (group: string | null) => boolean;
  /** The group that takes fields which no definition can know, or null. */
  readonly customGroup: string | null;
}

/** Methods of a connector that list columns (seen in exports). */
const COLUMNS = /^(getColumnFields|getColHeaderNames|getRowOutputs|getQueryOutput)$/;
/** Methods that list attributes of the org's own schemas. */
const ATTRIBUTES = /(Profile|Custom|Lead|User)\w*Fields|getTableInputsOutputs|getCreateIssueFields|ObjectFields/i;
/** Fields of table cards that stand beside columns. */
const TABLE_OUTPUTS = new Set(['Row', 'Result', 'Output', 'CSV', 'Table']);

/**
 * Which groups of a side the org fills. Exports say it in `model.meta`: for each group (or, where that is null, the
 * group at a place) the connector's method that looks its fields up.
 */
export function ofTheOrg(
  cards: readonly SeenCard[],
  side: 'inputs' | 'outputs',
  groupRules: JsonObject | null,
): OrgGroups {
  const groups = new Set<string | null>();
  const columns = new Set<string | null>();
  for (const { model } of cards) {
    for (const { group, method, namespace, named } of lookups(model, groupRules)) {
      if (`${namespace}s` !== side) continue;
      if (COLUMNS.test(method)) columns.add(group);
      else if (ATTRIBUTES.test(method) && named) groups.add(group);
    }
  }
  if (columns.has(null)) columns.delete(null);
  const isTable = cards[0]!.kind.startsWith('stash/');
  if (isTable) {
    columns.add('Fields');
    for (const group of TABLE_OUTPUTS) columns.delete(group);
  }
  const first = [...columns, ...groups].filter((group) => group !== null).sort()[0] ?? null;
  return {
    group: (group) => groups.has(group),
    columns: (group) => columns.has(group),
    customGroup: isTable ? (hasFields(cards, side) ? 'Fields' : null) : first,
  };
}

const hasFields = (cards: readonly SeenCard[], side: 'inputs' | 'outputs'): boolean =>
  cards.some((card) => card[side].fields.some((field) => field.group === 'Fields'));

function lookups(model: JsonObject, groupRules: JsonObject | null) {
  if (!isObject(model.meta as never)) return [];
  return Object.values(model.meta as JsonObject).flatMap((entry) => {
    const address = (entry as { address?: JsonObject } | null)?.address;
    const fallback = address?.defaultValue as { method?: unknown } | undefined;
    if (!address || typeof fallback?.method !== 'string' || (address.key ?? null) !== null) return [];
    const group = typeof address.group === 'string' ? address.group : groupAt(groupRules, address.groupIndex);
    return [{ group, method: fallback.method, namespace: address.namespace, named: typeof address.group === 'string' }];
  });
}

function groupAt(groupRules: JsonObject | null, index: unknown): string | null {
  for (const [group, rule] of Object.entries(groupRules ?? {}))
    if ((rule as { index?: unknown } | null)?.index === index) return group;
  return null;
}
