import type { CardContext, Values } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import { rulesOf } from '../core/rules.ts';
import { findColumn } from '../core/table-cell.ts';
import { type Answer, type ColumnRef, type TableSchema, type Tables, when } from '../core/tables.ts';

/** The table that a card works on, and the tables behind it. */
export interface Opened {
  readonly tables: Tables;
  readonly schema: TableSchema;
}

/** The id on the card, or the one that is wired to Table ID (the option "provide table at runtime"). */
function tableId(inputs: Values): string {
  for (const name of ['parameters/stash', 'Table/Table ID', 'Destination/Table ID']) {
    const id = inputs[name];
    if (typeof id === 'string' && id !== '') return id;
  }
  throw new CardError('Invalid Input', 'Invalid Input: the card names no table; choose one, or wire Table ID.', {
    code: 'TABLE_NOT_FOUND',
  });
}

/** Opens the card's table and goes on with it. Throws CardError `Not Found` that names the table. */
export function withTable<T>(inputs: Values, context: CardContext, next: (opened: Opened) => Answer<T>): Answer<T> {
  const id = tableId(inputs);
  const tables = context.tables;
  if (tables === undefined) throw notFound(id);
  return when(tables.schema(id), (schema) => {
    if (schema === null) throw notFound(id);
    if (schema.stub)
      throw new CardError(
        'Not Found',
        `Table ${JSON.stringify(schema.name)} was not exported with the pack: load the pack that has it.`,
        { code: 'TABLE_NOT_FOUND' },
      );
    return next({ tables, schema });
  });
}

function notFound(id: string): CardError {
  const message = `Table ${JSON.stringify(id.slice(0, 100))} is not in the loaded packs: load the pack that has it.`;
  return new CardError('Not Found', message, { code: 'TABLE_NOT_FOUND' });
}

/** null: the table lacks it, and that is no error here (`tableUnknownColumn`). */
export function columnNamed(schema: TableSchema, name: string, context: CardContext): ColumnRef | null {
  const column = findColumn(schema.columns, name);
  if (column === null && rulesOf(context).tableUnknownColumn === 'error') throw unknownColumn(schema, name);
  return column;
}

export function unknownColumn(schema: TableSchema, name: string): CardError {
  const message = `Invalid Input: table ${JSON.stringify(schema.name)} has no column ${JSON.stringify(name.slice(0, 100))}.`;
  return new CardError('Invalid Input', message, { code: 'TABLE_COLUMN_NOT_FOUND' });
}

/** The Row ID that a card is given. Throws CardError, or gives null where a missing row is none (`tableMissingRow`). */
export function missingRow(schema: TableSchema, id: string | null, context: CardContext): null {
  if (rulesOf(context).tableMissingRow === 'ignore') return null;
  const which = id === null || id === '' ? 'Row ID is empty' : `there is no row ${JSON.stringify(id.slice(0, 40))}`;
  throw new CardError('Not Found', `Not Found: table ${JSON.stringify(schema.name)}: ${which}.`, {
    code: 'TABLE_ROW_NOT_FOUND',
    statusCode: 404,
  });
}
