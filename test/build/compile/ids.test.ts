import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compile } from '../../../build/compile/compile.ts';
import { createIds } from '../../../build/compile/ids.ts';
import type { Body } from '../../../connector/core/body.ts';
import { helper, pack } from '../../../connector/core/flow.ts';
import { text } from '../../../connector/core/types.ts';
import type { Card, FlowGraph } from '../../../format/model.ts';
import { printPack } from '../../../format/print.ts';
import { lower } from '../../types/defs.ts';
import { build, CREATED, problemsOf } from './built.ts';

/** A flow of independent cards; `inner` ones sit in the true side of an If/Else. */
function flowOf(outer: readonly string[], inner: readonly string[]) {
  return helper('flow', { name: 'Flow', in: { login: text } }, (f) => {
    const put = (block: Body, keys: readonly string[]) => {
      for (const key of keys) block.card(key, lower, { text: f.in.login });
    };
    put(f, outer);
    f.if('if', f.in.login, '==', 'x', (yes) => put(yes, inner));
  });
}

/** The ids of cards and their ports by card id, embedded flows included. */
function idsOf(graph: FlowGraph): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (card: Card): void => {
    found.set(card.id, JSON.stringify([card.inputs, card.outputs].map((ports) => ports.map((port) => port.id))));
    for (const { flow } of card.inputs) for (const inner of flow?.cards ?? []) walk(inner);
  };
  for (const card of graph.cards) walk(card);
  return found;
}

function graphOf(outer: readonly string[], inner: readonly string[]): FlowGraph {
  const { pack: built } = compile(pack('test', { name: 'Test', flows: [flowOf(outer, inner)] }), { created: CREATED });
  return built!.flows[0]!.graph!;
}

describe('ids', () => {
  it('have the shapes that packs use and depend on the path alone', () => {
    const ids = createIds('pack');
    expect(ids.card('flow', 'read', 'card')).toMatch(/^[A-Za-z0-9_-]{9}$/);
    expect(ids.port('flow', 'read', 'card', 'in', 'text')).toMatch(/^[A-Za-z0-9_-]{10}$/);
    expect(ids.uuid('flow')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(createIds('pack').card('flow', 'read', 'card')).toBe(ids.card('flow', 'read', 'card'));
    expect(createIds('other').card('flow', 'read', 'card')).not.toBe(ids.card('flow', 'read', 'card'));
    // Length prefixes keep ["ab", "c"] and ["a", "bc"] apart.
    expect(ids.card('ab', 'c')).not.toBe(ids.card('a', 'bc'));
  });

  it('are the same for every build, byte for byte', () => {
    expect(build(flowOf(['a', 'b'], ['c'])).file).toBe(build(flowOf(['a', 'b'], ['c'])).file);
  });

  it('stay when other cards come, go and move', () => {
    const keys = fc.uniqueArray(fc.stringMatching(/^[a-h]$/), { maxLength: 6 });
    fc.assert(
      fc.property(
        keys,
        keys,
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 6 }),
        (all, added, cut, shift) => {
          const before = idsOf(graphOf(all.slice(0, cut), all.slice(cut)));
          const more = [...added.map((key) => `new-${key}`), ...all];
          const moved = [...more.slice(shift), ...more.slice(0, shift)];
          const after = idsOf(graphOf(moved, []));
          for (const [card, ports] of before) expect(after.get(card)).toBe(ports);
          const less = idsOf(graphOf(all.slice(1), []));
          for (const [card, ports] of less) expect(before.get(card)).toBe(ports);
        },
      ),
      { numRuns: 25, seed: 7 },
    );
  });

  it('come from ids.lock.json where it has them, and survive renames', () => {
    const flows = [flowOf(['a'], [])];
    const locked = compile(pack('test', { name: 'Test', flows }), {
      created: CREATED,
      locks: { ids: { 'flow > a > card': 'console01' } },
    });
    expect(locked.problems).toEqual([]);
    expect(printPack(locked.pack!)).toContain('"uuid":"console01"');

    const old = graphOf(['a'], []);
    const renamed = compile(pack('test', { name: 'Test', flows: [flowOf(['b'], [])] }), {
      created: CREATED,
      locks: { renamed: { 'flow > b': 'a' } },
    });
    expect(renamed.problems).toEqual([]);
    expect(idsOf(renamed.pack!.flows[0]!.graph!)).toEqual(idsOf(old));
  });

  it('reports lock entries that nothing uses and ids that two paths share', () => {
    const locks = {
      ids: { 'flow > gone > card': 'x', 'flow > a > card': 'same00000', 'flow > b > card': 'same00000' },
      renamed: { 'flow > new': 'old', constructor: 'x' },
    };
    expect(problemsOf([flowOf(['a', 'b'], [])], locks).map((p) => [p.code, p.card])).toEqual([
      ['ID_COLLISION', 'b'],
      ['LOCK_UNUSED', null],
      ['LOCK_UNUSED', null],
      ['LOCK_UNUSED', null],
    ]);
  });
});
