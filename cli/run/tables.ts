import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FlopackError } from '../../connector/core/error.ts';
import { put } from '../../connector/core/safe.ts';
import type { TableStore } from '../../runtime/ports/tables.ts';
import { reasonOf } from '../reason.ts';
import { oneLine } from '../text.ts';

/** Tables of a run. */
export interface RunTables {
  /** To be closed by the caller; null: in memory. */
  readonly store: TableStore | null;
  /** CSV text by table name or id: rows of tables that are empty. */
  readonly rows: Readonly<Record<string, string>>;
}

/** Endings of database files: with another ending it is a folder. */
const DATABASE = /\.(db|sqlite3?)$/i;

/**
 * What `--tables` names: folders with rows to begin with (`Users.csv` for the table Users), and at most one SQLite file
 * that keeps all tables (`tables.db`, made where it is missing). Throws FlopackError USAGE or TABLES_STORE.
 */
export async function openTables(given: readonly string[], warn: (line: string) => void): Promise<RunTables> {
  const files = given.filter((path) => DATABASE.test(path) && !isFolder(path));
  if (files.length > 1) throw new FlopackError('USAGE', '--tables takes one database file.');
  const rows: Record<string, string> = {};
  for (const path of given) if (!files.includes(path)) readRows(path, rows);
  const [file] = files;
  if (file === undefined) return { store: null, rows };
  if (othersRead(file)) warn(`--tables ${oneLine(file)}: others on this computer can read it: chmod 600.`);
  const { sqliteTables } = await import('../../runtime/tables/sqlite.ts');
  return { store: sqliteTables({ file }), rows };
}

/** Of a file that was there before; a new one is the user's alone. Windows has other rights. */
function othersRead(file: string): boolean {
  const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
  return process.platform !== 'win32' && (mode & 0o077) !== 0;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readRows(folder: string, rows: Record<string, string>): void {
  try {
    for (const name of readdirSync(folder).sort())
      if (name.endsWith('.csv')) put(rows, basename(name, '.csv'), readFileSync(join(folder, name), 'utf8'));
  } catch (cause) {
    const hint = 'Give a folder of CSV files, or a file NAME.db that keeps the tables';
    throw new FlopackError('USAGE', `--tables ${oneLine(folder)}: cannot be read (${reasonOf(cause)}). ${hint}.`);
  }
}
