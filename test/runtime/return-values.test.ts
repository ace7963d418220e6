import { describe, expect, it } from '@jest/globals';
import { createRuntime } from '../../runtime/runtime.ts';
import type { Switches } from '../../runtime/switches.ts';
import { body, card, flow, from, pack, ret, start } from './graph.ts';
import { behavioursWith, fakes } from './support.ts';

/** main calls helper, whose card fails with the error policy "Return Values" and a message out of the helper's input. */
function setUp(switches: Partial<Switches> = {}) {
  const fails = card('fails', 'test/fails', {
    in: { message: from('start', 'why') },
    policy: { type: 'return' },
  });
  const call = card('call', 'kernel/control/spawn', {
    in: { flo: 'helper', why: from('start', 'why') },
    out: { message: 'string' },
  });
  return createRuntime({
    packs: [
      pack([
        flow('main', body([start({ why: 'string' }), call, ret({ said: from('call', 'message') })])),
        flow('helper', body([start({ why: 'string' }), fails, ret({ message: 'not reached' })])),
      ]),
    ],
    behaviours: behavioursWith({
      'test/fails': () => {
        throw new Error('broken');
      },
    }),
    ports: fakes(),
    switches,
  });
}

describe('the error policy "Return Values"', () => {
  it('ends the flow as failed, and its caller goes on with the values', async () => {
    const runtime = setUp();
    expect(await runtime.run('main', { why: 'no licence' })).toMatchObject({
      status: 'success',
      output: { said: 'no licence' },
    });
    expect(runtime.history.list().map((e) => [e.flowName, e.status, e.error?.message])).toEqual([
      ['main', 'success', undefined],
      ['helper', 'error', 'broken'],
    ]);
  });

  it('fails the caller too where the switch says so', async () => {
    const execution = await setUp({ returnPolicy: 'error' }).run('main', { why: 'no licence' });
    expect(execution).toMatchObject({ status: 'error', error: { message: 'broken', flow: { id: 'helper' } } });
  });
});

describe('the error policy "Run another Flow"', () => {
  it('keeps the error of the card where that flow was not exported', async () => {
    const parse = card('parse', 'kernel/json/parse', {
      in: { string: '{' },
      out: { output: 'object' },
      policy: { type: 'flo', flow: 'gone' },
    });
    const main = flow('main', body([start(), parse, ret({ said: 'not reached' })]));
    const gone = { id: 'gone', name: 'Notify', description: '', graph: null, rest: {} };
    const runtime = createRuntime({ packs: [pack([main, gone])], behaviours: behavioursWith(), ports: fakes() });
    expect(await runtime.run('main', {})).toMatchObject({
      status: 'error',
      error: { kind: 'Parse Error', card: { id: 'parse' } },
    });
  });
});
