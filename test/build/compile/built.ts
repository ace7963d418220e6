import { expect } from '@jest/globals';
import { compile } from '../../../build/compile/compile.ts';
import type { IdLock } from '../../../build/compile/ids.ts';
import { type Flow, pack } from '../../../connector/core/flow.ts';
import { checkPack } from '../../../format/check.ts';
import { printPack } from '../../../format/print.ts';

export const CREATED = '2026-01-02T03:04:05.678Z';

/** Compiles, prints and checks; gives the file. */
export function build(...flows: Flow[]) {
  const compiled = compile(
    pack('test', { name: 'Test', flows, connections: { okta: 'Okta', httpfunctions: 'Entra' } }),
    { created: CREATED },
  );
  expect(compiled.problems).toEqual([]);
  const file = printPack(compiled.pack!);
  const checked = checkPack(file);
  expect(checked.problems).toEqual([]);
  expect(checked.identical).toBe(true);
  return { file, pack: compiled.pack! };
}

/** The problems of flows that do not compile. */
export function problemsOf(flows: readonly Flow[], locks: IdLock = {}) {
  return compile(pack('test', { name: 'Test', flows }), { created: CREATED, locks }).problems;
}
