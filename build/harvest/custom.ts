import type { CustomFields } from '../../connector/core/card.ts';
import { ALL_TYPES } from '../../connector/core/card-defaults.ts';
import type { FieldType, JsonObject } from '../../connector/core/field.ts';
import type { SeenField, SeenSide } from './model.ts';
import { tally, usual } from './pick.ts';

/** What fields look like that authors add: where most of them stand, as what type. */
export function customOf(fields: readonly SeenField[], cards: number, orgGroup: string | null): CustomFields | null {
  const where = tally(fields.map((field) => field.group))[0];
  if (
    where === undefined ||
    where.count < cards / 50 ||
    (where.count === 1 && cards > 5) ||
    where.count < fields.length / 4
  )
    return orgGroup === null ? null : { group: orgGroup, type: { type: 'string', collection: false } };
  const there = fields.filter((field) => field.group === where.value);
  const available = usual(there.map((field) => field.available))?.filter((one) => typeof one === 'string');
  const transient = there.filter((field) => field.metadata.transient === true).length * 2 > there.length;
  return {
    group: where.value,
    type: firstType(there),
    ...(available ? { available } : {}),
    ...(transient ? { metadata: { transient: true } } : {}),
  };
}

/** No example has a field of its author's, but the rules allow some. */
export function ruledCustom({ extensible, rules }: SeenSide, groupRules: JsonObject | null): CustomFields | null {
  const rule = rules?.['*'] as { readonly types?: readonly string[] } | undefined;
  const group = Object.entries(groupRules ?? {}).find(
    ([, one]) => (one as JsonObject | null)?.extensible === true,
  )?.[0];
  if (!Array.isArray(rule?.types) || (!extensible && group === undefined)) return null;
  const types = rule.types.filter((type) => typeof type === 'string');
  const available = types.includes('*') ? ALL_TYPES : types;
  return { group: extensible ? null : group!, type: { type: 'string', collection: false }, available };
}

/** The console gives a new field the type text where the rules allow it. */
export function firstType(fields: readonly SeenField[]): FieldType {
  const types = fields.map(({ type, collection }): FieldType => ({ type, collection }));
  return types.find((one) => one.type === 'string' && !one.collection) ?? usual(types)!;
}
