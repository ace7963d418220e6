import type { Behaviours } from '../../connector/core/behaviour.ts';
import { DEFAULT_LIMITS, openDocument } from '../../format/document.ts';
import { readPack } from '../../format/parse-pack.ts';
import { printPack } from '../../format/print.ts';
import { checkGraph } from '../../format/rules.ts';
import { schemaFindings } from '../../format/schema.ts';
import { load } from '../../runtime/load.ts';
import { defaultSwitches } from '../../runtime/switches.ts';

/** The parts of the work on one file; `plain` is what it is measured against. */
export const STAGES = ['plain', 'open', 'validate', 'model', 'print', 'plan', 'rules'] as const;
export type Stage = (typeof STAGES)[number];
export type Times = Record<Stage, number>;

const quiet = { report: (): void => {} };

/** Runs every stage on one file and adds its milliseconds to `times`. Gives what is wrong, or null. */
export function measureFile(bytes: Uint8Array, behaviours: Behaviours, times: Times): string | null {
  const timed = <T>(stage: Stage, work: () => T): T => {
    const before = performance.now();
    const result = work();
    times[stage] += performance.now() - before;
    return result;
  };
  const plain = timed('plain', () => JSON.stringify(JSON.parse(new TextDecoder().decode(bytes))));
  const document = timed('open', () => openDocument(bytes, DEFAULT_LIMITS, quiet.report));
  if (document === null) return 'is not read';
  if (timed('validate', () => schemaFindings(document.json)).length > 0) return 'breaks the schema';
  const pack = timed('model', () => readPack(document.json, document.form, quiet));
  const text = timed('print', () => printPack(pack));
  const problems = timed('rules', () => checkGraph(pack));
  // Last, because it freezes the literals of the pack.
  timed('plan', () =>
    load({ packs: [pack], behaviours, connections: [], replace: [], switches: defaultSwitches, events: null }),
  );
  if (problems.some((problem) => problem.severity === 'error')) return 'breaks a structural rule';
  const same = document.form.indent === 0 ? text.trimEnd() === plain : JSON.stringify(JSON.parse(text)) === plain;
  return same ? null : 'is printed with other content';
}
