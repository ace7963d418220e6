import { readFileSync } from 'node:fs';
import { compile } from '../build/compile/compile.ts';
import { compileConnector } from '../build/compile/connector.ts';
import type { IdLock } from '../build/compile/ids.ts';
import type { BuildProblem } from '../build/compile/problem.ts';
import { FlopackError } from '../connector/core/error.ts';
import type { PackIR } from '../connector/core/ir.ts';
import { enablePasswordHook } from '../flows/01-office-365-enable-password-hook/pack.ts';
import { aadPasswordImportHook } from '../flows/02-aad-password-import-hook/pack.ts';
import { aadSyncUserAttributes } from '../flows/03-aad-sync-user-attributes/pack.ts';
import { adPasswordSync } from '../flows/04-ad-password-sync/pack.ts';
import type { MigrationConfig } from '../flows/configuration.ts';
import { migrationConnector } from '../flows/connector/project.ts';
import { checkPack } from '../format/check.ts';
import type { Pack, Problem } from '../format/model.ts';
import { printPack } from '../format/print.ts';

/** Every pack of the project, in the order of the migration; null where the configuration asks for none. */
const sources: readonly ((config: MigrationConfig) => PackIR | null)[] = [
  enablePasswordHook,
  aadPasswordImportHook,
  aadSyncUserAttributes,
  adPasswordSync,
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
    if (ir === null) return [];
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

/** Compiles the Connector Builder project: one file a flow, in the order in which they are imported. */
export function compileConnectorFlows(config: MigrationConfig, env: NodeJS.ProcessEnv = process.env): Compilation {
  const ir = migrationConnector(config);
  const created = createdFrom(env.SOURCE_DATE_EPOCH);
  const compiled = compileConnector(ir, { created, locks: lockOf(ir.key) });
  const problems: (BuildProblem | Problem)[] = [...compiled.problems];
  const packs = compiled.files.flatMap(({ key, name, pack }): CompiledPack[] => {
    const text = printPack(pack);
    const checked = checkPack(text);
    // A flow that another one calls is a file of its own.
    problems.push(...checked.problems.filter((found) => found.code !== 'FLOW_STUB'));
    // The platform knows its system flows by their name.
    const file = `${ir.key}/${name.startsWith('_') ? name : key}.flow`;
    return checked.pack === null ? [] : [{ file, name, pack: checked.pack, text }];
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
