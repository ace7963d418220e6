import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkPack } from '../../format/check.ts';
import { validatePack } from '../../format/generated/validate-pack.js';
import { allGraphs, incomingWires, orderOf } from '../../format/graph.ts';
import type { Json, JsonObject, Pack } from '../../format/model.ts';
import { parsePack } from '../../format/parse.ts';
import { printPack } from '../../format/print.ts';
import { CORPUS, corpusFiles } from './corpus.ts';

const files = corpusFiles();

if (files.length === 0) {
  it.skip(`real exports: skipped, ${CORPUS} is absent (set FLOPACK_SHARED)`, () => {});
} else {
  describe('real exports', () => {
    it('are all there', () => {
      expect(files.length).toBeGreaterThanOrEqual(162);
    });

    it.each(files.map((file) => relative(CORPUS, file)))('%s: identical bytes, no errors', (name) => {
      const bytes = readFileSync(`${CORPUS}/${name}`);
      const { pack, problems, identical } = checkPack(bytes);
      expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
      expect(pack === null ? null : Buffer.from(printPack(pack)).equals(bytes)).toBe(true);
      expect(identical).toBe(true);
    });

    it('are read into the model: nothing that the model holds is left in a template', () => {
      for (const file of files) {
        const { pack } = parsePack(readFileSync(file));
        if (pack === null) throw new Error(file);
        const printed = JSON.parse(printPack(touched(pack))) as JsonObject;
        const words = new Set<string>();
        strings(printed, words);
        // Each of these stands in the file only through the model, so the changed word must be everywhere.
        expect([...words].filter((word) => word.startsWith('touched')).sort()).toEqual(touchedWords(pack));
      }
    });

    it('run in one order, and each wire goes to an input that runs later', () => {
      let wires = 0;
      for (const file of files) {
        const { pack } = parsePack(readFileSync(file));
        for (const { graph } of allGraphs(pack as Pack)) {
          const order = orderOf(graph);
          expect([order.acyclic, order.starts.length, order.cards.length]).toEqual([true, 1, graph.cards.length]);
          const position = new Map(order.cards.map((card, i) => [card.id, i]));
          const backward = [...incomingWires(graph)].flatMap(([target, byInput]) =>
            [...byInput.values()].flat().filter(({ from }) => {
              wires++;
              return (position.get(from.id) ?? Infinity) >= (position.get(target) ?? -1);
            }),
          );
          expect(backward).toEqual([]);
        }
      }
      expect(wires).toBeGreaterThan(10_000);
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

/** Every connection, table, folder and flow renamed, every card titled by its id. */
function touched(pack: Pack): Pack {
  return {
    ...pack,
    connections: pack.connections.map((entry) => ({ ...entry, name: 'touched connection' })),
    tables: pack.tables.map((entry) => ({ ...entry, name: 'touched table' })),
    folders: pack.folders.map((entry) => ({ ...entry, name: 'touched folder' })),
    flows: pack.flows.map((flow) => ({
      ...flow,
      name: 'touched flow',
      graph: flow.graph && {
        ...flow.graph,
        cards: flow.graph.cards.map((card) => ({ ...card, title: 'touched card' })),
      },
    })),
  };
}

function touchedWords(pack: Pack): string[] {
  const words: string[] = [];
  if (pack.flows.some((flow) => (flow.graph?.cards.length ?? 0) > 0)) words.push('touched card');
  if (pack.connections.length > 0) words.push('touched connection');
  if (pack.flows.length > 0) words.push('touched flow');
  if (pack.folders.length > 0) words.push('touched folder');
  if (pack.tables.length > 0) words.push('touched table');
  return words;
}

function strings(value: Json, found: Set<string>): void {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) strings(inner, found);
}
