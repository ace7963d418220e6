import type { CardContext, FieldShape, Value, Values } from '../core/behaviour.ts';
import { converterTo } from '../core/convert.ts';
import { CardError } from '../core/error.ts';
import type { FieldType } from '../core/field.ts';
import { put } from '../core/safe.ts';
import { cellAt, findColumn, typeOfColumn, valueOfCell } from '../core/table-cell.ts';
import { SYSTEM_COLUMNS, type TableColumn, type TableRow, type TableSchema } from '../core/tables.ts';
import { columnNamed } from './table-of.ts';

/** A field of group Fields and the column that it names. */
export interface ColumnField {
  readonly place: number;
  readonly column: TableColumn;
  readonly value: Value;
}

/** The fields that a card writes; fields without a column are left out (`tableUnknownColumn`). */
export function writtenFields(inputs: Values, schema: TableSchema, context: CardContext): ColumnField[] {
  const fields: ColumnField[] = [];
  for (const field of context.card.inputs) {
    if (field.group !== 'Fields') continue;
    const place = columnNamed(schema, field.key, context);
    if (typeof place === 'number')
      fields.push({ place, column: schema.columns[place]!, value: inputs[field.name] ?? null });
  }
  return fields;
}

/** The cell of that name as a field of that type takes it; null where the table lacks the column or there is no row. */
function cellFor(schema: TableSchema, row: TableRow | null, name: string, type: FieldType): Value {
  const column = findColumn(schema.columns, name);
  if (row === null || column === null) return null;
  const value = valueOfCell(typeOfColumn(schema.columns, column), cellAt(row, column));
  if (value === null) return null;
  try {
    return converterTo(type)(value);
  } catch (error) {
    // The field was made when the column had another type: what reads it may still take the value.
    if (error instanceof CardError) return value;
    throw error;
  }
}

/** Outputs by the card's own fields: group Row has Row ID, Created and Updated, group Fields the columns. */
export function rowOutputs(schema: TableSchema, row: TableRow | null, context: CardContext): Values {
  const outputs: Record<string, Value> = Object.create(null);
  for (const field of context.card.outputs) {
    if (field.group === 'Fields' && row !== null) columnNamed(schema, field.key, context);
    outputs[field.name] = cellFor(schema, row, field.key, field);
  }
  return outputs;
}

/** What an entry of `Result/Rows` has: the columns that the output's type names, or all where it names none. */
export function recordMaker(schema: TableSchema, output: FieldShape | undefined): (row: TableRow) => Value {
  const types: readonly (readonly [string, FieldType])[] =
    output !== undefined && typeof output.type === 'object'
      ? Object.entries(output.type)
      : [...SYSTEM_COLUMNS, ...schema.columns.map((c) => c.name)].map((name) => [name, ANY] as const);
  return (row) => {
    const record: Record<string, Value> = {};
    for (const [name, type] of types) put(record, name, cellFor(schema, row, name, type));
    return record;
  };
}

/** A type without a name of its own takes values as they are. */
const ANY: FieldType = { type: 'file', collection: false };
