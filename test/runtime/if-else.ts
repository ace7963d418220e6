import type { Behaviour } from '../../connector/core/behaviour.ts';
import type { Flow } from '../../format/model.ts';
import { body, card, flow, from, ret, start } from './graph.ts';

/** Notes that it ran. */
export function probe(seen: string[]): Readonly<Record<string, Behaviour>> {
  return {
    'test/note': (inputs, { card: shape }) => {
      seen.push(shape.id);
      return { out: inputs.in ?? shape.id };
    },
  };
}

/** A card that notes that it ran. */
export const note = (id: string, given: Parameters<typeof card>[2] = {}) =>
  card(id, 'test/note', { out: { out: 'string' }, ...given });

/** start -> if (x == 1) -> yes | no -> join -> after -> return. */
export function ifElse(yes: Parameters<typeof body>[0], no: Parameters<typeof body>[0]): Flow {
  const ids = (made: Parameters<typeof body>[0]) => made.map((m) => m.card.id);
  const chain = (list: string[]) => list.slice(1).map((id, i) => [list[i]!, id] as const);
  const cards = [
    card('join', 'kernel/control/join', {
      in: { v: [from(ids(yes).at(-1)!, 'out'), from(ids(no).at(-1)!, 'out')] },
      out: { v: 'string' },
      joins: { v: 'v' },
    }),
    ret({ v: from('join', 'v') }),
    ...no,
    card('T', 'kernel/control/noop'),
    card('F', 'kernel/control/noop'),
    card('if', 'kernel/control/if', {
      in: { 'left-operand': from('start', 'x'), operator: '==', 'right-operand': '1' },
      out: { result: 'boolean' },
      branches: ['T', 'F'],
    }),
    ...yes,
    start({ x: 'string' }),
    note('after'),
  ];
  return flow(
    'if-else',
    body(cards, [
      ['start', 'if'],
      ...chain(['T', ...ids(yes), 'join']),
      ...chain(['F', ...ids(no), 'join']),
      ['T', 'join'],
      ['F', 'join'],
      ['join', 'after'],
      ['after', 'return'],
    ]),
  );
}
