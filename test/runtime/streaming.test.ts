import { describe, expect, it } from '@jest/globals';
import { CardError } from '../../connector/core/error.ts';
import { isStreaming, streamRecords } from '../../connector/core/stream.ts';
import type { Flow } from '../../format/model.ts';
import type { RuntimeOptions } from '../../runtime/model.ts';
import { body, card, flow, from, ret, start } from './graph.ts';
import { runtimeOf } from './support.ts';

describe('streaming cards', () => {
  const helper = (fields: Readonly<Record<string, string>>) =>
    flow(
      'helper',
      body([
        start({ 'context/index': 'number', ...fields }),
        card('see', 'test/see', {
          in: Object.fromEntries(
            ['context/index', ...Object.keys(fields)].map((name) => [
              name.replace('context/', ''),
              from('start', name),
            ]),
          ),
          types: Object.fromEntries(Object.entries(fields)),
        }),
      ]),
    );
  const streaming = (more: Readonly<Record<string, string | number>> = {}) =>
    flow(
      'main',
      body([
        start(),
        card('search', 'test/stream', {
          in: {
            'parameters/resultSet': 'Stream Matching Records',
            'Streaming/Flow': 'helper',
            'Streaming/Realm': 'r1',
            ...more,
          },
          types: { 'Streaming/Flow': 'flo' },
          out: { 'Result/Records Streamed': 'number' },
        }),
        ret({ n: from('search', 'Result/Records Streamed') }, 'r', { n: 'number' }),
      ]),
    );

  function setUp(flows: readonly Flow[], more: Partial<RuntimeOptions> = {}) {
    const seen: Record<string, unknown>[] = [];
    const read: number[] = [];
    const records = async function* () {
      for (let i = 0; i < 5; i += 1) {
        read.push(i);
        yield { ID: i };
      }
    };
    const runtime = runtimeOf(
      flows,
      {
        'test/stream': (inputs, context) => (isStreaming(inputs) ? streamRecords(inputs, context, records()) : {}),
        'test/see': (inputs) => {
          seen.push({ ...inputs });
          if ((inputs['Record'] as { ID: number } | null)?.ID === 1) throw new CardError('User Error', 'bad record');
          return {};
        },
      },
      more,
    );
    return { runtime, seen, read };
  }

  it('call the helper a record at a time with Record and State, and count', async () => {
    const { runtime, seen, read } = setUp([
      helper({ Record: 'object', State: 'object' }),
      streaming({ 'Streaming/Record Limit': 3 }),
    ]);
    expect((await runtime.run('main')).output).toEqual({ n: 3 });
    expect(seen).toEqual([0, 1, 2].map((i) => ({ index: String(i), Record: { ID: i }, State: { Realm: 'r1' } })));
    expect(read).toEqual([0, 1, 2]);
    expect(runtime.history.list({ status: 'error' })).toMatchObject([{ flowId: 'helper' }]);
  });

  it('stop at an error of the helper where the switch says so', async () => {
    const { runtime, seen } = setUp([helper({ Record: 'object', State: 'object' }), streaming()], {
      switches: { streamErrors: 'stop' },
    });
    expect((await runtime.run('main')).error).toMatchObject({ message: 'bad record' });
    expect(seen).toHaveLength(2);
  });

  it('hand record and state to the one input of older helpers, whatever its name', async () => {
    const old = [helper({ userRecord: 'object' }), streaming({ 'Search Criteria/Limit': 2 })];
    const { runtime, seen } = setUp(old);
    expect((await runtime.run('main')).output).toEqual({ n: 2 });
    const both = (ID: number) => ({ userRecord: { Record: { ID }, State: { Realm: 'r1' } } });
    expect(seen).toMatchObject([both(0), both(1)]);
    const exact = setUp(old, { switches: { streamRecordName: 'exact' } });
    await exact.runtime.run('main');
    expect(exact.seen).toMatchObject([{ userRecord: null }, { userRecord: null }]);
  });

  it('go on behind the flow where the switch says so', async () => {
    const { runtime, seen } = setUp([helper({ Record: 'object', State: 'object' }), streaming()], {
      switches: { streaming: 'background' },
    });
    expect((await runtime.run('main')).output).toEqual({ n: null });
    expect(seen).toEqual([]);
    await runtime.settled();
    expect(seen).toHaveLength(5);
  });

  it('do not stream without a helper, or with another Result Set', () => {
    expect(isStreaming({ 'Streaming/Flow': '' })).toBe(false);
    expect(isStreaming({ 'Streaming/Flow': 'x', 'parameters/resultSet': 'First Matching Record' })).toBe(false);
    expect(isStreaming({ 'Streaming/Flow': 'x', 'parameters/requestType': 'GET(Streaming)' })).toBe(true);
    expect(isStreaming({ 'Streaming/processing_flow': 'x' })).toBe(true);
  });
});
