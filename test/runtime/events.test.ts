import { describe, expect, it } from '@jest/globals';
import { FlopackError } from '../../connector/core/error.ts';
import type { EventCards } from '../../connector/core/event.ts';
import type { Flow } from '../../format/model.ts';
import type { RuntimeOptions } from '../../runtime/model.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import { body, card, flow, from, pack, start } from './graph.ts';
import { behavioursWith, fakes } from './support.ts';

/** The two-card wrapper of an event flow around cards that act on the user. */
function eventFlow(id: string, appId: string, log = true): Flow {
  const inner = body([
    {
      ...start({}),
      card: card('start', 'kernel/control/callable', { out: { 'Output/User': 'object', 'Output/When': 'Date' } }).card,
    },
    card('act', 'test/act', {
      in: { user: from('start', 'Output/User'), when: from('start', 'Output/When') },
      types: { user: 'object', when: 'Date' },
    }),
  ]);
  return flow(
    id,
    body([
      card('event', 'okta/assigned', { in: { 'parameters/appId': appId }, out: { collection: 'object[]' } }),
      card('each', 'kernel/list/asyncEach', {
        in: { list: from('event', 'collection'), flo: inner, concurrency: 1 },
        types: { list: 'object[]' },
      }),
    ]),
    { log },
  );
}

const events: EventCards = new Map([
  [
    'okta/assigned',
    {
      eventTypes: ['application.user_membership.add'],
      matches(event, options) {
        if (!Array.isArray(event.target)) throw new FlopackError('USAGE', 'The event has no target.');
        return (event.target as { id: string }[]).some((t) => t.id === options['parameters/appId']);
      },
      item: (event) => ({ User: { ID: event.user }, When: event.published }),
    },
  ],
]);

const assigned = (user: string, uuid = user, app = 'app1') => ({
  uuid,
  eventType: 'application.user_membership.add',
  published: '2026-01-05T10:00:00Z',
  user,
  target: [{ id: app }],
});
const delivery = (...list: unknown[]) =>
  ({ eventType: 'com.okta.event_hook', eventId: 'e1', data: { events: list } }) as never;

function setUp(more: Partial<RuntimeOptions> = {}) {
  const seen: unknown[] = [];
  const broken = new Set(['bad']);
  const runtime = createRuntime({
    packs: [pack([eventFlow('one', 'app1'), eventFlow('two', 'app2')])],
    behaviours: behavioursWith({
      'test/act': async (inputs) => {
        const { ID } = inputs.user as { ID: string };
        if (broken.has(ID)) throw new Error('no such user');
        seen.push([ID, (inputs.when as Date).toISOString()]);
        return {};
      },
    }),
    events,
    ports: fakes(),
    ...more,
  });
  return { runtime, seen, broken };
}

const at = '2026-01-05T10:00:00.000Z';

describe('event hook calls', () => {
  it('run the flow once for each event, apart from each other', async () => {
    const { runtime, seen } = setUp();
    expect(runtime.flows.map((f) => [f.name, f.kind, f.eventCardKind])).toEqual([
      ['one', 'event', 'okta/assigned'],
      ['two', 'event', 'okta/assigned'],
    ]);
    const executions = await runtime.deliver(
      delivery(assigned('ann'), assigned('bad'), assigned('bob'), assigned('eve', 'u', 'app3'), {
        eventType: 'user.lifecycle.create',
      }),
      {},
    );
    expect(executions.map((e) => [e.flowId, e.status])).toEqual([
      ['one', 'success'],
      ['one', 'error'],
      ['one', 'success'],
    ]);
    expect(seen).toEqual([
      ['ann', at],
      ['bob', at],
    ]);
    expect(runtime.history.list().map((e) => [e.trigger, e.event, e.status])).toEqual([
      ['event', 'bob', 'success'],
      ['event', 'bad', 'error'],
      ['event', 'ann', 'success'],
    ]);
  });

  it('leave what failed in the history, to be run again', async () => {
    const { runtime, seen, broken } = setUp();
    const [failed] = await runtime.deliver(delivery(assigned('bad')), {});
    broken.clear();
    const again = await runtime.history.rerun(failed!.id);
    expect(again.status).toBe('success');
    expect(seen).toEqual([['bad', at]]);
    expect(runtime.history.get(failed!.id)!.rerunAs).toBe(again.id);
  });

  it('keep events that cannot be read visible, with the reason', async () => {
    const { runtime } = setUp();
    const executions = await runtime.deliver(
      delivery({ eventType: 'application.user_membership.add', uuid: 'u1' }, 'nonsense'),
      {},
    );
    expect(executions.map((e) => [e.flowId, e.error?.message]).sort()).toEqual([
      ['', 'The event has no eventType.'],
      ['one', 'The event has no target.'],
      ['two', 'The event has no target.'],
    ]);
    expect(runtime.history.list({ status: 'error' })).toHaveLength(3);
    const again = await runtime.history.rerun(executions.find((e) => e.flowId === 'one')!.id);
    expect(again.error?.message).toBe('The event has no target.');
    await expect(runtime.deliver({} as never, {})).rejects.toThrow(/no list of events/);
  });

  it('keep a failed event, and not one that was handled, for a flow that saves no data', async () => {
    const { runtime, broken } = setUp({ packs: [pack([eventFlow('one', 'app1', false)])] });
    const [handled, failed] = await runtime.deliver(delivery(assigned('ann'), assigned('bad')), {});
    expect(JSON.stringify(runtime.history.list())).not.toContain('2026-01-05T10');
    await expect(runtime.history.rerun(handled!.id)).rejects.toThrow(/so the event was not kept/);
    broken.clear();
    expect((await runtime.history.rerun(failed!.id)).status).toBe('success');
  });

  it('go to flows that are on alone', async () => {
    const { runtime, seen } = setUp();
    runtime.turnOff('one');
    expect(await runtime.deliver(delivery(assigned('ann')), {})).toEqual([]);
    runtime.turnOn('one');
    await runtime.deliver(delivery(assigned('ann')), {});
    expect(seen).toEqual([['ann', at]]);
    expect(() => runtime.turnOn('nobody')).toThrow(/not in the loaded packs/);
  });

  it('run an event that comes twice twice, unless told to look back', async () => {
    const twice = setUp();
    await twice.runtime.deliver(delivery(assigned('ann'), assigned('ann')), {});
    expect(twice.seen).toHaveLength(2);
    const ports = fakes();
    const once = setUp({ ports, switches: { eventDedupeMs: 60_000 } });
    await once.runtime.deliver(delivery(assigned('ann'), assigned('ann')), {});
    expect(once.seen).toHaveLength(1);
    await ports.clock.advance(60_001);
    await once.runtime.deliver(delivery(assigned('ann')), {});
    expect(once.seen).toHaveLength(2);
  });

  it('are handled when the runtime is settled, also where nobody waits for the delivery', async () => {
    const { runtime, seen } = setUp();
    const many = Array.from({ length: 20 }, (_, at) => assigned(`user${at}`));
    const delivered = runtime.deliver(delivery(...many), {});
    await runtime.settled();
    expect(seen).toHaveLength(20);
    await delivered;
  });
});
