import { describe, expect, it } from '@jest/globals';
import { runEvery } from '../../cli/run/every.ts';
import { everyReport } from '../../cli/run/print-every.ts';
import { packBehaviours } from '../../cli/runtime.ts';
import { body, card, flow, from, pack, start } from '../runtime/graph.ts';

const failing = card('raise', 'kernel/control/throw', {
  title: 'Return Error',
  in: { message: 'no such person', statusCode: 404 },
});
const circle = body(
  [start(), card('a', 'kernel/control/let'), card('b', 'kernel/control/let')],
  [
    ['start', 'a'],
    ['a', 'b'],
    ['b', 'a'],
  ],
);
const given = pack([
  flow('ends', body([start({ login: 'string' })])),
  flow('raises', body([start(), failing])),
  flow(
    'raises in its helper',
    body([start(), card('call', 'kernel/control/spawn', { title: 'Call Flow', in: { flo: 'raises' } })]),
  ),
  flow(
    'does not suit',
    body([
      start({ secret: 'string' }),
      card('parse', 'kernel/date/parse', {
        title: 'Text to Date',
        in: { start: from('start', 'secret'), format: 'YYYY' },
        out: { output: 'Date' },
      }),
      card('at', 'kernel/list/at', {
        title: 'At',
        in: { list: [], index: 3 },
        types: { list: 'string[]' },
        out: { item: 'string' },
      }),
    ]),
  ),
  flow('unknown', body([start(), card('odd', 'kernel/text/rhyme', { title: 'Rhyme' })])),
  flow('waits for ever', body([start(), card('again', 'kernel/control/spawn', { in: { flo: 'waits for ever' } })])),
  flow('broken', circle),
]);

describe('runEvery', () => {
  it('tells how each flow ended, by whom it was raised, and where', async () => {
    let steps = 0;
    const flows = await runEvery(given, { behaviours: packBehaviours(), progress: () => void steps++ });
    expect(steps).toBe(flows.length);
    expect(flows.map(({ name, outcome, raisedBy, card: at }) => [name, outcome, raisedBy, at?.title ?? null])).toEqual([
      ['ends', 'completed', null, null],
      ['raises', 'raised', 'flow', 'Return Error'],
      ['raises in its helper', 'raised', 'flow', 'Return Error'],
      ['does not suit', 'raised', 'mocked data', expect.any(String)],
      ['unknown', 'unsupported card', null, 'Rhyme'],
      ['waits for ever', 'raised', 'mocked data', expect.any(String)],
      ['broken', 'internal error', null, null],
    ]);
    expect(flows[2]).toMatchObject({ card: { flow: 'raises' }, reason: 'no such person' });
    expect(everyReport(flows)).toMatchObject({ ok: false, byMockedData: 2, outcomes: { completed: 1, raised: 4 } });
    expect(everyReport(flows.slice(0, 4)).ok).toBe(true);
    for (const outcome of ['unsupported card', 'internal error'])
      expect(everyReport(flows.filter((one) => one.outcome === outcome)).ok).toBe(false);
  });
});
