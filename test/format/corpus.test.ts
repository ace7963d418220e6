import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkPack } from '../../format/check.ts';
import { validatePack } from '../../format/generated/validate-pack.js';
import { allGraphs, incomingWires, orderOf } from '../../format/graph.ts';
import type { FlowGraph, JsonObject, Pack } from '../../format/model.ts';
import { parsePack } from '../../format/parse.ts';
import { valueAt } from '../../format/pointer.ts';
import { printPack } from '../../format/print.ts';
import { CORPUS, corpusFiles } from './corpus.ts';

const files = corpusFiles();

if (files.length === 0) {
  console.warn(`SKIPPED: no real exports at ${CORPUS} (set FLOPACK_SHARED)`);
  it.skip(`real exports: skipped, ${CORPUS} is absent (set FLOPACK_SHARED)`, () => {});
} else {
  describe('real exports', () => {
    it.each(files.map((file) => relative(CORPUS, file)))('%s: identical bytes, no errors, one order', (name) => {
      const bytes = readFileSync(`${CORPUS}/${name}`);
      const { pack, problems, identical } = checkPack(bytes);
      expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
      if (pack === null) throw new Error('no pack and no error');
      expect(Buffer.from(printPack(pack)).equals(bytes)).toBe(true);
      expect(identical).toBe(true);
      for (const { graph } of allGraphs(pack)) wiresForward(graph);
    });

    it('print what was changed in the model, and nothing else', () => {
      for (const file of files.filter((_, i) => i % 16 === 0)) {
        const text = readFileSync(file, 'utf8');
        const { pack } = parsePack(text);
        if (pack === null) throw new Error(file);
        const printed = JSON.parse(printPack(retitled(pack))) as JsonObject;
        const wanted = JSON.parse(text) as JsonObject;
        for (const { pointer, graph, depth } of allGraphs(pack)) {
          if (depth > 0) continue;
          graph.cards.forEach((_, i) => {
            const node = valueAt(wanted, `${pointer}/methods/${i}/node`) as JsonObject;
            (node.data as JsonObject).name = 'New title';
            ((node.model as JsonObject).metadata as JsonObject).name = 'New title';
          });
        }
        expect(JSON.stringify(printed)).toBe(JSON.stringify(wanted));
      }
    });

    it('are all there', () => {
      expect(files.length).toBeGreaterThanOrEqual(162);
      const wired = files.map((file) => parsePack(readFileSync(file)).pack).filter((pack) => pack !== null);
      const cards = wired.flatMap(allGraphs).flatMap(({ graph }) => graph.cards);
      expect(cards.length).toBeGreaterThan(9000);
      expect(cards.reduce((sum, card) => sum + card.wires.length, 0)).toBeGreaterThan(10_000);
    });

    it('are validated in well under a second each', () => {
      const largest = files.map((file) => readFileSync(file, 'utf8')).sort((a, b) => b.length - a.length)[0] ?? '';
      const json: unknown = JSON.parse(largest);
      const before = performance.now();
      expect(validatePack(json)).toBe(true);
      expect(performance.now() - before).toBeLessThan(1000);
    });
  });
}

/** One start card, no circle, every wire to a card that runs later. */
function wiresForward(graph: FlowGraph): void {
  const order = orderOf(graph);
  expect([order.acyclic, order.starts.length, order.cards.length]).toEqual([true, 1, graph.cards.length]);
  const position = new Map(order.cards.map((card, i) => [card.id, i]));
  const all = [...incomingWires(graph)].flatMap(([target, byInput]) =>
    [...byInput.values()].flat().map(({ from }) => ({ from: position.get(from.id), to: position.get(target) })),
  );
  expect(all.filter(({ from, to }) => from === undefined || to === undefined || from >= to)).toEqual([]);
}

function retitled(pack: Pack): Pack {
  const flows = pack.flows.map((flow) => {
    const cards = flow.graph?.cards.map((card) => ({ ...card, title: 'New title' }));
    return flow.graph === null || cards === undefined ? flow : { ...flow, graph: { ...flow.graph, cards } };
  });
  return { ...pack, flows };
}
