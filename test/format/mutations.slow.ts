import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CORPUS, corpusFiles } from './corpus.ts';
import { judge } from './mutate/judge.ts';
import { mutated, mutations } from './mutate/mutate.ts';
import { brokenFile } from './mutate/oracle.ts';
import { type Watchdog, watchdog } from './mutate/watchdog.ts';

const RUNS = 10_000;

if (corpusFiles().length === 0) {
  console.warn(`SKIPPED: no real exports at ${CORPUS} (set FLOPACK_SHARED)`);
  it.skip(`mutations of real exports: skipped, ${CORPUS} is absent (set FLOPACK_SHARED)`, () => {});
} else {
  describe('mutations of real exports', () => {
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
      for (const [name, text] of texts) expect([name, brokenFile(text)]).toEqual([name, []]);
    });

    it(`${RUNS} of them are read, refused or printed back, never accepted when broken`, () => {
      let accepted = 0;
      let refused = 0;
      fc.assert(
        fc.property(files, mutations, (name, changes) => {
          dog.beat();
          if (judge(mutated(texts.get(name)!, changes)).accepted) accepted += 1;
          else refused += 1;
        }),
        { numRuns: RUNS },
      );
      expect(accepted + refused).toBeGreaterThanOrEqual(RUNS);
      // Some mutations change nothing that counts; most break something.
      expect(accepted).toBeGreaterThan(RUNS / 20);
      expect(refused).toBeGreaterThan(RUNS / 2);
    });
  });
}

function within(size: number, from: number, to: number): boolean {
  return size >= from && size < to;
}
