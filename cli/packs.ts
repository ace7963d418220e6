import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../build/compile/compile.ts';
import type { IdLock } from '../build/compile/ids.ts';
import type { BuildProblem } from '../build/compile/problem.ts';
import { FlopackError } from '../connector/core/error.ts';
import type { PackIR } from '../connector/core/ir.ts';
import { readMigrationConfig } from '../connector/migration/config.ts';
import { enablePasswordHook } from '../flows/01-office-365-enable-password-hook/pack.ts';
import { aadPasswordImportHook } from '../flows/02-aad-password-import-hook/pack.ts';
import { aadSyncUserAttributes } from '../flows/03-aad-sync-user-attributes/pack.ts';
import { type MigrationConfig, placeholders } from '../flows/configuration.ts';
import { checkPack } from '../format/check.ts';
import type { Pack, Problem } from '../format/model.ts';
import { printPack } from '../format/print.ts';

/** Every pack of the project, in the order of the migration. */
const sources: readonly ((config: MigrationConfig) => PackIR)[] = [
  enablePasswordHook,
  aadPasswordImportHook,
  aadSyncUserAttributes,
];

/** `created` of the packs unless SOURCE_DATE_EPOCH (seconds since 1970) says otherwise: the same bytes on each build. */
const CREATED = '2026-11-23T00:00:00.000Z';

export interface CompiledPack {
  /** `01-office-365-enable-password-hook.folder` */
  readonly file: string;
  readonly name: string;
  readonly pack: Pack;
  readonly text: string;
}

export interface Compilation {
  readonly packs: readonly CompiledPack[];
  readonly problems: readonly (BuildProblem | Problem)[];
}

/** Compiles every pack; what is compiled is read back by the reader that checks foreign files. */
export function compilePacks(config: MigrationConfig, env: NodeJS.ProcessEnv = process.env): Compilation {
  const created = createdFrom(env.SOURCE_DATE_EPOCH);
  const problems: (BuildProblem | Problem)[] = [];
  const packs = sources.flatMap((source): CompiledPack[] => {
    const ir = source(config);
    const compiled = compile(ir, { created, locks: lockOf(ir.key) });
    problems.push(...compiled.problems);
    if (compiled.pack === null) return [];
    const text = printPack(compiled.pack);
    const checked = checkPack(text);
    problems.push(...checked.problems);
    return checked.pack === null ? [] : [{ file: `${ir.key}.folder`, name: ir.name, pack: checked.pack, text }];
  });
  return { packs, problems };
}

/** The ids that the pack's folder keeps from a console export, and its renames. */
function lockOf(key: string): IdLock {
  return JSON.parse(readFileSync(new URL(`../flows/${key}/ids.lock.json`, import.meta.url), 'utf8')) as IdLock;
}

function createdFrom(epoch: string | undefined): string {
  if (epoch === undefined || epoch === '') return CREATED;
  const seconds = Number(epoch);
  if (!/^\d{1,11}$/.test(epoch)) {
    throw new FlopackError(
      'CONFIG_INVALID',
      `SOURCE_DATE_EPOCH is "${epoch.slice(0, 40)}"; set it to whole seconds since 1970.`,
    );
  }
  return new Date(seconds * 1000).toISOString();
}

/** Reads `migration.json`; without a path the placeholders, which compile and are told apart at a glance. */
export function loadConfig(path: string | undefined): MigrationConfig {
  if (path === undefined) return placeholders;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new FlopackError(
      'CONFIG_INVALID',
      `${path}: cannot be read (${reasonOf(cause)}). Give the path of your migration.json.`,
    );
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    // The parser quotes the text it stumbled over, which may be a secret put there by mistake: only the place is told.
    const at = /position (\d+)/.exec(String(cause))?.[1];
    const line = at === undefined ? '' : ` at line ${text.slice(0, Number(at)).split('\n').length}`;
    throw new FlopackError('CONFIG_INVALID', `${path}: not valid JSON${line}.`);
  }
  const { config, problems } = readMigrationConfig(json);
  if (config === null || problems.length > 0) {
    const lines = problems.map((problem) => `\n  ${problem.pointer || '/'}: ${problem.message} ${problem.advice}`);
    throw new FlopackError('CONFIG_INVALID', `${path} has ${count(problems.length, 'problem')}:${lines.join('')}`);
  }
  return config;
}

/** Writes each pack beside its place and moves it there, so that a full disk never leaves half a pack. */
export function writePacks(packs: readonly CompiledPack[], folder: string): string[] {
  return packs.map(({ file, text }) => writeWhole(folder, file, text));
}

export function writeWhole(folder: string, file: string, text: string): string {
  const path = join(folder, file);
  const part = `${path}.part`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(part, text, { mode: 0o644 });
    renameSync(part, path);
  } catch (cause) {
    rmSync(part, { force: true });
    throw new FlopackError(
      'BUILD_INVALID',
      `${path}: cannot be written (${reasonOf(cause)}). Give another folder with --out.`,
    );
  }
  return path;
}

export function count(n: number, thing: string): string {
  return `${n} ${thing}${n === 1 ? '' : 's'}`;
}

function reasonOf(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException).code;
  const words: Record<string, string> = {
    ENOENT: 'no such file',
    EACCES: 'no permission',
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of the path is a file',
    EROFS: 'the disk is read-only',
  };
  return code === undefined ? 'unknown reason' : (words[code] ?? code);
}
