import type { Behaviour, CardContext, Value, Values } from '../core/behaviour.ts';
import { rulesOf } from '../core/rules.ts';
import { isStreaming, streamRecords } from '../core/stream.ts';
import { TABLE_LIMITS, type TableQuery, type TableRow, when } from '../core/tables.ts';
import { recordMaker, rowOutputs } from './fields.ts';
import { limitOf, offsetOf } from './paging.ts';
import { columnNamed, type Opened, withTable } from './table-of.ts';
import { conditionsOf } from './where.ts';

/**
 * Search Rows: the first matching row field by field, all of them as a list, or each to a helper flow. At most 3,500 rows
 * in a list, whatever the limit (Okta page "Search Rows"). Without a match all fields are null.
 */
export const searchRows: Behaviour = (inputs, context) =>
  withTable(inputs, context, (opened): Values | Promise<Values> => {
    const { tables, schema } = opened;
    if (isStreaming(inputs)) return streamed(inputs, context, opened);
    const single = context.card.outputs.every((field) => field.group !== 'Result');
    const limit = single
      ? 1
      : Math.min(limitOf(inputs, 'Sort/Limit') ?? TABLE_LIMITS.searchRows, TABLE_LIMITS.searchRows);
    const found = tables.search(schema.id, query(inputs, context, opened, limit));
    return when(found, (rows) => (single ? rowOutputs(schema, rows[0] ?? null, context) : list(rows, context, opened)));
  });

function query(inputs: Values, context: CardContext, opened: Opened, limit: number | null): TableQuery {
  const { schema } = opened;
  const column = inputs['Sort/Column'];
  return {
    where: conditionsOf(inputs, schema, context),
    sort: typeof column === 'string' && column !== '' ? columnNamed(schema, column, context) : null,
    descending: inputs['Sort/Direction'] !== 'asc',
    limit,
    offset: offsetOf(inputs, 'Sort/Offset'),
    rules: rulesOf(context),
  };
}

function list(rows: readonly TableRow[], context: CardContext, { schema }: Opened): Values {
  const outputs: Record<string, Value> = Object.create(null);
  for (const field of context.card.outputs)
    outputs[field.name] = field.name === 'Result/Rows' ? rows.map(recordMaker(schema, field)) : null;
  return outputs;
}

/** A helper flow takes what does not fit in a list: no bound but the card's own. */
async function streamed(inputs: Values, context: CardContext, opened: Opened): Promise<Values> {
  const { tables, schema } = opened;
  const rows = await tables.search(schema.id, query(inputs, context, opened, limitOf(inputs, 'Sort/Limit')));
  const record = recordMaker(schema, undefined);
  function* records(): Generator<Value> {
    for (const row of rows) yield record(row);
  }
  return streamRecords(inputs, context, records());
}
