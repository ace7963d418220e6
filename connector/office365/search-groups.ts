import type { Behaviour, CardContext, Values } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import { rulesOf } from '../core/rules.ts';
import { filled, finder, outputsFrom, type Source, shaped } from '../core/shape.ts';
import { graphRecords, graphUrl } from './graph.ts';

const find = finder({ 'Raw Output': (record) => record });
const NAME = /^[A-Za-z0-9_]{1,64}$/;

/** What the card puts out: `$select` asks for no more (Graph sends some properties only when asked). */
function selected(context: CardContext): string[] {
  const keys = context.card.outputs.flatMap((field) =>
    field.collection && typeof field.type === 'object' ? Object.keys(field.type) : [field.key],
  );
  return [...new Set(keys)].filter((key) => NAME.test(key) && key !== 'Groups');
}

function filterOf(inputs: Values): string | null {
  const begins = inputs['parameters/filter_type'] === 'startsWith';
  const parts = Object.entries(filled(inputs, 'Search')).map(([name, value]) => {
    const text = `'${String(value).replaceAll("'", "''")}'`;
    return begins ? `startsWith(${name},${text})` : `${name} eq ${text}`;
  });
  return parts.length === 0 ? null : parts.join(' and ');
}

/** Office 365 Admin "Search Groups" (`office365admin/searchGroups`): Exact Match or Starts With, the first or all. */
export const searchGroups: Behaviour = async (inputs, context) => {
  const url = graphUrl(context, '/groups');
  const filter = filterOf(inputs);
  if (filter !== null) url.searchParams.set('$filter', filter);
  const select = selected(context);
  if (select.length > 0) url.searchParams.set('$select', select.join(','));
  const rules = rulesOf(context);
  const single = inputs['parameters/resultSet'] === 'First Matching Record';
  const most = single ? 1 : rules.allRecordsMax;
  url.searchParams.set('$top', String(Math.min(most, 999)));
  const found: Source[] = [];
  for await (const group of graphRecords(context, url)) {
    found.push(group);
    if (found.length >= most) break;
  }
  if (single) {
    if (found.length === 0 && rules.noMatch === 'error')
      throw new CardError('Not Found', 'No record matches.', { statusCode: 404, body: '' });
    const groups = context.card.outputs.map((field) => [field.group ?? '', found[0] ?? null] as const);
    return outputsFrom(context.card, Object.fromEntries(groups), find);
  }
  const out: Record<string, unknown> = Object.create(null);
  for (const field of context.card.outputs) if (field.collection) out[field.name] = shaped(field, found, find);
  return out;
};
