import type { Body } from '../core/body.ts';
import type { CardDef } from '../core/card.ts';
import { emptyOf } from '../core/card-defaults.ts';
import type { FieldDef, FieldType } from '../core/field.ts';
import type { CardOptions, Input } from '../core/input.ts';
import type { AnyPin, Pin } from '../core/pin.ts';
import type { ConditionOp } from '../core/tables.ts';
import type { TypeOf, TypeRecord, TypesOf } from '../core/types.ts';
import * as cards from './generated/cards.ts';
import type { Table } from './table.ts';

/** Values by column. */
export type RowValues<C extends TypeRecord> = { readonly [K in keyof C]?: Input<TypeOf<C[K]>> };
interface RowId {
  readonly 'Row ID': string;
}
interface SystemValues extends RowId {
  readonly Created: Date;
  readonly Updated: Date;
}
/** Pins of a row; all are null where no row was found. */
export type RowPins<C extends TypeRecord> = { readonly [K in keyof C]: Pin<TypeOf<C[K]>> } & {
  readonly [K in keyof SystemValues]: Pin<SystemValues[K]>;
};

/** `join` says how the condition is joined to the next one; AND where it is left out. Real Tables may not join from left to right. */
export type Where<C extends TypeRecord> = {
  readonly [K in keyof C & string]: readonly [
    column: K,
    op: ConditionOp,
    value: Input<TypeOf<C[K]>>,
    join?: 'AND' | 'OR',
  ];
}[keyof C & string];

interface Given {
  readonly title?: string;
  readonly note?: string;
}

interface Search<C extends TypeRecord> {
  readonly where?: readonly Where<C>[];
  readonly sort?: readonly [column: keyof C & string, direction: 'asc' | 'desc'];
  readonly offset?: Input<number>;
}

/** Search Rows, the first matching row. Its `Row ID` is empty where none matches. */
export function findRow<C extends TypeRecord>(
  f: Body,
  key: string,
  table: Table<C>,
  search: Search<C>,
  given: Given = {},
): RowPins<C> {
  const row: FieldDef[] = [
    ...systemFields(),
    ...columnFields(table).map((field) => ({ ...field, default: emptyOf(field) })),
  ];
  const def = {
    ...cards.searchRows2,
    outputs: { ...cards.searchRows2.outputs, groupRules: { Row: { index: 0 }, Fields: {} }, fields: indexed(row) },
  };
  return addSearch(f, key, table, def, { ...search, resultSet: 'one' }, given) as unknown as RowPins<C>;
}

/** Search Rows, all matching rows, 3,500 at most. */
export function findRows<C extends TypeRecord>(
  f: Body,
  key: string,
  table: Table<C>,
  search: Search<C> & { readonly limit?: Input<number> },
  given: Given = {},
): Pin<readonly (TypesOf<C> & SystemValues)[]> {
  const { fields, ...outputs } = cards.searchRows2.outputs;
  const type: Record<string, FieldType & { readonly displayname: null }> = Object.create(null);
  for (const field of [...columnFields(table), ...systemFields()])
    type[field.key] = { type: field.type, collection: false, displayname: null };
  const rows = fields.filter((field) => field.key === 'Rows').map((field) => ({ ...field, type, chosen: false }));
  const def = {
    ...cards.searchRows2,
    outputs: { ...outputs, groupRules: { Result: { index: 0 } }, fields: indexed(rows) },
  };
  const pins = addSearch(f, key, table, def, { ...search, resultSet: 'all-new' }, given);
  return pins['Rows'] as unknown as Pin<readonly (TypesOf<C> & SystemValues)[]>;
}

/** Create Row; columns that are left out get their default. */
export function createRow<C extends TypeRecord>(
  f: Body,
  key: string,
  table: Table<C>,
  values: RowValues<C>,
  given: Given = {},
): { readonly [K in keyof RowId]: Pin<string> } {
  const def = withColumns(cards.createRow, table, values);
  return add(f, key, def, valuesOf(def, values), table, [], given) as unknown as { readonly 'Row ID': Pin<string> };
}

/** Update Row; columns that are left out stay as they are. `emptyInputs` "Yes" clears the cells of values that are empty. */
export function updateRow<C extends TypeRecord>(
  f: Body,
  key: string,
  table: Table<C>,
  rowId: Input<string>,
  values: RowValues<C>,
  given: Given & { readonly emptyInputs?: 'Yes' | 'No' } = {},
): void {
  const def = withColumns(cards.updateRow, table, values);
  const { emptyInputs = 'No', ...titled } = given;
  const inputs = { 'Row ID': rowId, updateEmptyInputs: emptyInputs, ...valuesOf(def, values) };
  add(f, key, def, inputs, table, [], titled);
}

/** Delete Row. */
export function deleteRow(
  f: Body,
  key: string,
  table: Table<TypeRecord>,
  rowId: Input<string>,
  given: Given = {},
): void {
  add(f, key, cards.deleteRow, { 'Row ID': rowId }, table, [], given);
}

/** Clear Table; gives how many rows there were. */
export function clearTable(f: Body, key: string, table: Table<TypeRecord>, given: Given = {}): Pin<number> {
  return add(f, key, cards.clearTable, {}, table, [], given)['Cleared Rows'] as unknown as Pin<number>;
}

type AnyValues = Readonly<Record<string, unknown>>;
type AddCard = (
  key: string,
  def: CardDef,
  inputs: AnyValues,
  options: CardOptions<TypeRecord>,
) => Record<string, AnyPin>;
type AnyWhere = readonly [column: string, op: ConditionOp, value: unknown, join?: 'AND' | 'OR'];

function add(
  f: Body,
  key: string,
  def: CardDef,
  inputs: AnyValues,
  { ir }: Table<TypeRecord>,
  where: readonly AnyWhere[],
  given: Given,
): Record<string, AnyPin> {
  // The table is known, so that the card has no field for one that comes at run time.
  const { Table: _table, ...groupRules } = def.inputs.groupRules ?? {};
  const fields = def.inputs.fields.filter((field) => field.group !== 'Table');
  const made = { ...def, inputs: { ...def.inputs, groupRules, fields } };
  const conditions = where.map(([column, op, value, join = 'AND']) => ({ column, op, value, join }));
  return (f.card as unknown as AddCard)(key, made, inputs, { ...given, table: { table: ir, where: conditions } });
}

function addSearch<C extends TypeRecord>(
  f: Body,
  key: string,
  table: Table<C>,
  def: CardDef,
  search: Search<C> & { readonly limit?: Input<number>; readonly resultSet: string },
  given: Given,
): Record<string, AnyPin> {
  const { where = [], sort, offset, limit, resultSet } = search;
  const choices = Object.keys(table.columns);
  const fields = def.inputs.fields.map((field) =>
    field.key === 'Column' ? { ...field, metadata: { ...field.metadata, choices } } : { ...field, chosen: false },
  );
  const inputs = {
    Direction: sort?.[1] ?? 'desc',
    resultSet,
    // Stays empty where nothing is sorted by: the card has the field whenever it has Limit and Offset (seen in exports).
    Column: sort?.[0] ?? '',
    ...(limit === undefined ? {} : { Limit: limit }),
    ...(offset === undefined ? {} : { Offset: offset }),
  };
  const made = { ...def, inputs: { ...def.inputs, fields } };
  return add(f, key, made, inputs, table, where as readonly AnyWhere[], given);
}

/** The definition with a field for each column that is given, in the table's order. */
function withColumns(def: CardDef, table: Table<TypeRecord>, values: AnyValues): CardDef {
  const taken = new Set(def.inputs.fields.map((field) => field.name));
  const columns = columnFields(table)
    .filter((field) => field.key in values)
    .map((field) => ({
      ...field,
      name: taken.has(field.key) ? `Fields/${field.key}` : field.key,
      default: emptyOf(field),
      metadata: { optional: false },
    }));
  const { custom: _custom, ...inputs } = def.inputs;
  return { ...def, inputs: { ...inputs, fields: indexed([...def.inputs.fields, ...columns]) } };
}

/** Values under the names that the definition has for their columns; names of no column stay, so that the build reports them. */
function valuesOf(def: CardDef, values: AnyValues): AnyValues {
  const names = new Map(
    def.inputs.fields.filter((field) => field.group === 'Fields').map((field) => [field.key, field.name]),
  );
  return Object.fromEntries(Object.entries(values).map(([column, value]) => [names.get(column) ?? column, value]));
}

function columnFields(table: Table<TypeRecord>): FieldDef[] {
  return Object.entries(table.columns).map(([name, { field }]) => fieldDef('Fields', name, field));
}

function systemFields(): FieldDef[] {
  const text: FieldType = { type: 'string', collection: false };
  const date: FieldType = { type: 'Date', collection: false };
  return [fieldDef('Row', 'Row ID', text), fieldDef('Row', 'Created', date), fieldDef('Row', 'Updated', date)];
}

function fieldDef(group: string, key: string, type: FieldType): FieldDef {
  const available = typeof type.type === 'string' ? [type.type] : [];
  const plain = { index: 0, required: false, option: false, default: '', metadata: {}, secret: false };
  return { name: key, group, key, ...plain, available, type: type.type, collection: type.collection };
}

function indexed(fields: readonly FieldDef[]): FieldDef[] {
  return fields.map((field, index) => ({ ...field, index }));
}
