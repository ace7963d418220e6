import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CORPUS, corpusFiles } from '../corpus.ts';
import { judge } from './judge.ts';
import { mutated, mutations } from './mutate.ts';
import { brokenFile } from './oracle.ts';
import { type Watchdog, watchdog } from './watchdog.ts';

const RUNS = 10_000;

/** Share `part` (from 0) of `parts` of the mutations of real exports: suites of their own, so that workers share them. */
export function mutationsOfRealExports(part: number, parts: number): void {
  if (corpusFiles().length === 0) {
    console.warn(`SKIPPED: no real exports at ${CORPUS} (set FLOPACK_SHARED)`);
    it.skip(`mutations of real exports: skipped, ${CORPUS} is absent (set FLOPACK_SHARED)`, () => {});
    return;
  }
  describe(`mutations of real exports, part ${part + 1} of ${parts}`, () => {
    const names = corpusFiles();
    const texts = new Map(names.map((name) => [name, readFileSync(name, 'utf8')]));
    const sized = (from: number, to: number) => names.filter((name) => within(texts.get(name)!.length, from, to));
    const files = fc.oneof(
      { weight: 40, arbitrary: fc.constantFrom(...sized(0, 40_000)) },
      { weight: 1, arbitrary: fc.constantFrom(...sized(40_000, 150_000)) },
    );
    let dog: Watchdog;
    beforeAll(() => {
      dog = watchdog(60, 'mutations of real exports');
    });
    afterAll(() => dog.stop());

    it('judge: no real export is broken', () => {
      names.forEach((name, i) => {
        if (i % parts === part) expect([name, brokenFile(texts.get(name)!)]).toEqual([name, []]);
      });
    });

    const runs = Math.ceil(RUNS / parts);
    it(`${runs} of them are read, refused or printed back, never accepted when broken`, () => {
      let accepted = 0;
      let refused = 0;
      const { seed } = fc.readConfigureGlobal();
      fc.assert(
        fc.property(files, mutations, (name, changes) => {
          dog.beat();
          if (judge(mutated(texts.get(name)!, changes)).accepted) accepted += 1;
          else refused += 1;
        }),
        // One seed for all would make each part the same mutations.
        { numRuns: runs, ...(seed === undefined ? {} : { seed: seed + part }) },
      );
      expect(accepted + refused).toBeGreaterThanOrEqual(runs);
      // Some mutations change nothing that counts; most break something.
      expect(accepted).toBeGreaterThan(runs / 20);
      expect(refused).toBeGreaterThan(runs / 2);
    });
  });
}

function within(size: number, from: number, to: number): boolean {
  return size >= from && size < to;
}
