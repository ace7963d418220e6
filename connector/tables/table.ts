import { FlopackError } from '../core/error.ts';
import type { FieldType } from '../core/field.ts';
import type { TableIR } from '../core/ir.ts';
import { TABLE_LIMITS } from '../core/tables.ts';
import type { TypeRecord } from '../core/types.ts';

/** A table that a pack in TypeScript declares; its cards take it. */
export interface Table<C extends TypeRecord> {
  readonly ir: TableIR;
  readonly columns: C;
}

export interface TableOptions<C extends TypeRecord> {
  /** The name in the console; the key where it is left out. */
  readonly name?: string;
  readonly description?: string;
  /** `text`, `number`, `bool` and `date` by column name. */
  readonly columns: C;
  /** What a new row has where the card sets nothing. */
  readonly defaults?: { readonly [K in keyof C]?: string | number | boolean };
}

const TYPES: Readonly<Record<string, string>> = { string: 'str', number: 'dec', boolean: 'bln', Date: 'dte' };

/**
 * Declares a table: `table('users', { name: 'Users', columns: { Login: text, Attempts: number } })`. The first card that
 * uses it puts it into the pack. Throws FlopackError BUILD_INVALID.
 */
export function table<const C extends TypeRecord>(key: string, options: TableOptions<C>): Table<C> {
  const defaults: Readonly<Record<string, string | number | boolean | undefined>> = options.defaults ?? {};
  const columns = Object.entries(options.columns).map(([name, type]) => {
    if (type.secret) throw invalid(key, `column "${name}" is a secret: a table keeps rows in clear text`);
    return { name, type: columnType(key, name, type.field), default: defaults[name]?.toString() ?? null };
  });
  const unknown = Object.keys(defaults).find((name) => !Object.hasOwn(options.columns, name));
  if (unknown !== undefined) throw invalid(key, `there is no column "${unknown}" to have a default`);
  if (columns.length === 0 || columns.length > TABLE_LIMITS.columns)
    throw invalid(key, `a table has 1 to ${TABLE_LIMITS.columns} columns`);
  return {
    ir: { key, name: options.name ?? key, description: options.description ?? '', columns },
    columns: options.columns,
  };
}

function columnType(key: string, name: string, { type, collection }: FieldType): string {
  const known = typeof type === 'string' && !collection ? TYPES[type] : undefined;
  if (known === undefined) throw invalid(key, `column "${name}" has to be text, number, bool or date`);
  return known;
}

function invalid(key: string, reason: string): FlopackError {
  return new FlopackError('BUILD_INVALID', `Table "${key}": ${reason}.`, { table: key });
}
