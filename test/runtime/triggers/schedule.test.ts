import { describe, expect, it } from '@jest/globals';
import type { Behaviour } from '../../../connector/core/behaviour.ts';
import type { JsonObject } from '../../../format/model.ts';
import { virtualClock } from '../../../runtime/fakes/clock.ts';
import type { RuntimeOptions } from '../../../runtime/model.ts';
import { createRuntime } from '../../../runtime/runtime.ts';
import { type Times, timesOf } from '../../../runtime/triggers/cron.ts';
import { scheduler } from '../../../runtime/triggers/schedule.ts';
import { serve } from '../../../runtime/triggers/serve.ts';
import { body, card, flow, from, pack } from '../graph.ts';
import { behavioursWith, fakes } from '../support.ts';

const cron = (more: JsonObject): JsonObject => ({
  seconds: '00',
  minutes: '0',
  hours: '*',
  dayOfTheMonth: '*/1',
  month: '*',
  dayOfTheWeek: '*',
  startDate: '',
  endDate: '',
  recurrence: 0,
  timeZone: 'America/Los_Angeles',
  ...more,
});

function nextTimes(fields: JsonObject, after: string, n: number): (string | null)[] {
  const times = timesOf(cron(fields));
  if (typeof times === 'string') throw new Error(times);
  const found: (string | null)[] = [];
  for (let at: number | null = Date.parse(after); found.length < n && at !== null; ) {
    at = times.next(at);
    found.push(at === null ? null : new Date(at).toISOString());
  }
  return found;
}

describe('cron fields of a Scheduled Flow', () => {
  it.each([
    ['every day at 9 in Los Angeles', { hours: '9' }, ['2026-01-10T17:00:00.000Z', '2026-01-11T17:00:00.000Z']],
    ['a quarter of an hour in Calcutta', { minutes: '*/15', timeZone: 'Asia/Calcutta' }, ['2026-01-10T00:15:00.000Z']],
    [
      'Sundays and Thursdays, though every day of the month',
      { hours: '2', dayOfTheWeek: '0,4', timeZone: 'GMT' },
      ['2026-01-11T02:00:00.000Z', '2026-01-15T02:00:00.000Z'],
    ],
    [
      'working hours',
      { hours: '9-16/1', timeZone: 'Australia/Melbourne' },
      ['2026-01-10T01:00:00.000Z', '2026-01-10T02:00:00.000Z'],
    ],
    [
      'every third month from March',
      { hours: '9', dayOfTheMonth: '18', month: '3-12/3', timeZone: 'America/New_York' },
      ['2026-03-18T13:00:00.000Z', '2026-06-18T13:00:00.000Z'],
    ],
    ['an old zone name', { hours: '9', timeZone: 'US/Pacific' }, ['2026-01-10T17:00:00.000Z']],
    [
      'not before its start date',
      { hours: '9', timeZone: 'UTC', startDate: '2026-01-12T00:00:00Z' },
      ['2026-01-12T09:00:00.000Z', '2026-01-13T09:00:00.000Z'],
    ],
    [
      'at the full hour where nothing is set',
      { seconds: '', minutes: '', hours: '', timeZone: '' },
      ['2026-01-10T01:00:00.000Z', '2026-01-10T02:00:00.000Z'],
    ],
    [
      'until its end date',
      { hours: '9', timeZone: 'UTC', endDate: '2026-01-10T12:00:00Z' },
      ['2026-01-10T09:00:00.000Z', null],
    ],
  ])('%s', (_name, fields, expected) => {
    expect(nextTimes(fields as JsonObject, '2026-01-10T00:00:00Z', expected.length)).toEqual(expected);
  });

  it('runs a time that daylight saving skips right after the gap, and one that it repeats once', () => {
    expect(nextTimes({ hours: '2', minutes: '30' }, '2026-03-07T12:00:00Z', 2)).toEqual([
      '2026-03-08T10:00:00.000Z',
      '2026-03-09T09:30:00.000Z',
    ]);
    expect(nextTimes({ hours: '1', minutes: '30' }, '2026-11-01T00:00:00Z', 2)).toEqual([
      '2026-11-01T08:30:00.000Z',
      '2026-11-02T09:30:00.000Z',
    ]);
  });

  it.each([
    [null, /none/],
    [cron({ hours: '77' }), /77|hours/i],
    [cron({ minutes: '0; rm' }), /minutes is no cron field/],
    [cron({ timeZone: 'Mars/Base' }), /"Mars\/Base" is no time zone/],
    [cron({ startDate: 'soon' }), /startDate is no date/],
  ])('says what is wrong with %j', (bad, message) => {
    expect(timesOf(bad)).toMatch(message);
  });
});

describe('Scheduled Flows', () => {
  const START = Date.UTC(2026, 0, 10, 8, 59);
  const HOUR = 3_600_000;
  const noted = (id: string, fields: JsonObject) =>
    flow(
      id,
      body([
        card('start', 'kernel/control/callable', { out: { 'context/execution_time': 'Date' } }),
        card('note', 'test/note', {
          in: { at: from('start', 'context/execution_time'), id },
          types: { at: 'Date' },
        }),
      ]),
      { scheduled: true, rest: { cron: cron({ timeZone: 'UTC', ...fields }) } },
    );

  function setUp(flows: Parameters<typeof pack>[0], more: Partial<RuntimeOptions> = {}, act?: Behaviour) {
    const seen: string[] = [];
    const ports = { ...fakes(), clock: virtualClock({ start: START, auto: false }) };
    const note: Behaviour = (inputs, context) => {
      seen.push(`${inputs['id']} ${(inputs['at'] as Date).toISOString().slice(11, 16)}`);
      return act === undefined ? {} : act(inputs, context);
    };
    const runtime = createRuntime({
      packs: [pack(flows)],
      behaviours: behavioursWith({ 'test/note': note }),
      ports,
      ...more,
    });
    return { runtime, seen, clock: ports.clock };
  }

  it('run in the order of their times as the clock goes, with their time as execution_time', async () => {
    const { runtime, seen, clock } = setUp([noted('a', { minutes: '30' }), noted('b', { minutes: '*/20' })]);
    await clock.advance(HOUR);
    expect(seen).toEqual([]);
    runtime.startSchedules();
    runtime.startSchedules();
    expect(runtime.schedules()).toMatchObject([
      { flowId: 'a', pattern: '00 30 * * * *', timeZone: 'UTC', on: true, nextRun: Date.UTC(2026, 0, 10, 10, 30) },
      { flowId: 'b', nextRun: Date.UTC(2026, 0, 10, 10, 0) },
    ]);
    await clock.advance(HOUR);
    expect(seen).toEqual(['b 10:00', 'b 10:20', 'a 10:30', 'b 10:40']);
    expect(runtime.history.list().map((e) => e.trigger)).toEqual(['schedule', 'schedule', 'schedule', 'schedule']);
  });

  it('start in the order of their times where the computer slept over several', () => {
    const seen: string[] = [];
    let now = START;
    const wake: (() => void)[] = [];
    const timer = (_ms: number, callback: () => void) => {
      wake.push(callback);
      return { cancel: () => undefined };
    };
    const times = (fields: JsonObject) => timesOf(cron({ timeZone: 'UTC', ...fields })) as Times;
    const watch = scheduler({
      flows: [
        { flowId: 'late', name: 'late', times: times({ minutes: '30' }) },
        { flowId: 'early', name: 'early', times: times({ minutes: '10' }) },
      ],
      clock: { now: () => now, sleep: async () => undefined, timer },
      isOn: () => true,
      overlap: () => false,
      run: (flowId, due) => seen.push(`${flowId} ${new Date(due).toISOString().slice(11, 16)}`),
    });
    watch.start();
    now += 3 * HOUR;
    wake[0]!();
    watch.stop();
    expect(seen).toEqual(['early 09:10', 'late 09:30']);
  });

  it('run only while they are on, and not after close', async () => {
    const { runtime, seen, clock } = setUp([noted('a', {})], { on: false });
    runtime.startSchedules();
    await clock.advance(HOUR);
    expect(runtime.schedules()).toMatchObject([{ on: false, nextRun: null }]);
    runtime.turnOn('a');
    await clock.advance(HOUR);
    runtime.turnOff('a');
    await clock.advance(HOUR);
    expect(seen).toEqual(['a 10:00']);
    runtime.turnOn('a');
    await runtime.close();
    await clock.advance(5 * HOUR);
    expect(seen).toEqual(['a 10:00']);
  });

  it.each([
    ['skip', ['a 09:00', 'a 12:00']],
    ['run', ['a 09:00', 'a 10:00', 'a 11:00', 'a 12:00']],
  ] as const)('that still run when they come due again: %s', async (scheduleOverlap, expected) => {
    const slow: Behaviour = async (_inputs, { clock }) => {
      await clock.sleep(2.5 * HOUR);
      return {};
    };
    const { runtime, seen, clock } = setUp(
      [noted('a', {})],
      { switches: { scheduleOverlap }, limits: { stepMs: 24 * HOUR } },
      slow,
    );
    runtime.startSchedules();
    await clock.advance(3.5 * HOUR);
    expect(seen).toEqual(expected);
    const closed = runtime.close();
    await clock.advance(9 * HOUR);
    await closed;
  });

  it('with a schedule that cannot be read are a problem, and run by hand', async () => {
    const { runtime, seen } = setUp([noted('a', { hours: '99' })]);
    expect(runtime.problems).toEqual([expect.stringMatching(/^Test \/ a: its schedule cannot be read \(.+\): choose/)]);
    expect(runtime.schedules()).toEqual([]);
    expect((await runtime.run('a')).status).toBe('success');
    expect(seen).toEqual(['a 08:59']);
  });

  it.each([
    [undefined, ['a 09:00']],
    [false, []],
  ])('run while the runtime is served (schedules: %s)', async (schedules, expected) => {
    const { runtime, seen, clock } = setUp([noted('a', {})]);
    const served = await serve(runtime, {
      host: '127.0.0.1',
      port: 0,
      ...(schedules === undefined ? {} : { schedules }),
    });
    await clock.advance(HOUR);
    await served.close();
    await clock.advance(HOUR);
    expect(seen).toEqual(expected);
  });

  it('go on after a run that fails', async () => {
    const { runtime, seen, clock } = setUp([noted('a', {})], {}, () => {
      throw new Error('broken');
    });
    runtime.startSchedules();
    await clock.advance(2 * HOUR);
    expect(seen).toEqual(['a 09:00', 'a 10:00']);
    expect(runtime.history.list({ status: 'error' })).toHaveLength(2);
  });
});
