import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { FlopackError } from '../connector/core/error.ts';
import { readMigrationConfig } from '../connector/migration/config.ts';
import { type MigrationConfig, placeholders } from '../flows/configuration.ts';
import { reasonOf } from './reason.ts';
import { shorten } from './table.ts';
import { count, oneLine, withoutTokens } from './text.ts';

/** A real one has less than 2 kB. */
const MAX_BYTES = 64 * 1024;

/** Reads `migration.json`; without a path the placeholders, which compile and are told apart at a glance. */
export function loadConfig(path: string | undefined): MigrationConfig {
  if (path === undefined) return placeholders;
  const fail = (what: string): never => {
    throw new FlopackError('CONFIG_INVALID', `${oneLine(path) || '""'}: ${what}`);
  };
  let bytes: Buffer;
  try {
    bytes = readSmall(path);
  } catch (cause) {
    return fail(`cannot be read (${reasonOf(cause)}). Give the path of your migration.json.`);
  }
  if (bytes.length > MAX_BYTES) return fail(`is larger than ${MAX_BYTES / 1024} KiB. Is this your migration.json?`);
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  if (text.trim() === '') return fail('is empty. docs/importing.md shows what goes into it.');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    // The parser quotes the text it stumbled over, which may be a secret put there by mistake: only the place is told.
    const at = /position (\d+)/.exec(String(cause))?.[1];
    const line = at === undefined ? '' : ` at line ${text.slice(0, Number(at)).split('\n').length}`;
    return fail(`not valid JSON${line}. docs/importing.md shows what goes into it.`);
  }
  const { config, problems } = readMigrationConfig(json);
  if (config === null || problems.length > 0) {
    const lines = problems.map(({ pointer, message, advice }) => `\n  ${place(pointer)}: ${message}. ${advice}`);
    return fail(`has ${count(problems.length, 'problem')}:${lines.join('')}`);
  }
  return config;
}

/** Keys come from the file. */
function place(pointer: string): string {
  return shorten(withoutTokens(oneLine(pointer)), 80) || '/';
}

/** A pipe or a device could be endless: only regular files are read, and one byte more than allowed. */
function readSmall(path: string): Buffer {
  const what = statSync(path);
  if (what.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  if (!what.isFile()) throw Object.assign(new Error(), { code: 'it is no regular file' });
  const file = openSync(path, 'r');
  try {
    return fstatSync(file).size > MAX_BYTES ? Buffer.alloc(MAX_BYTES + 1) : readFileSync(file);
  } finally {
    closeSync(file);
  }
}
