import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Endpoint, endpoint } from './endpoint.ts';
import { scenario, type World, world } from './support.ts';

const event = (uuid: string, result: string, more: object = {}) => ({
  uuid,
  eventType: 'user.session.start',
  displayMessage: `User login to Okta ${uuid}`,
  outcome: { result },
  ...more,
});

/**
 * An Okta event hook delivers up to 100 events in one call. The flow reads the list out of the body and has a helper look
 * at each event (For Each, one after the other): what did not succeed is left out (Continue If), everything else becomes
 * a row of the table BatchedEvents, with the id of the call that brought it. A call without events ends early.
 */
scenario('Batched events of an event hook', () => {
  let org: World;
  let hook: Endpoint;

  beforeAll(async () => {
    org = await world('templates/process_batched_okta_events_from_an_event_hook.flopack');
    hook = await endpoint(org.runtime, org.flow('Process Batched Events'));
  });
  afterAll(async () => {
    await hook?.close();
    await org?.close();
  });

  const deliver = async (eventId: string, events: readonly object[], token?: string) => {
    const answer = await hook.call({
      body: { eventType: 'com.okta.event_hook', eventId, source: 'https://nordwind.example', data: { events } },
      ...(token === undefined ? {} : { token }),
    });
    await org.quiet();
    return answer;
  };
  const rowsOf = async (eventId: string) => (await org.rows('BatchedEvents')).filter((row) => row.eventId === eventId);

  it('keeps the events that succeeded, in their order, each with its call', async () => {
    const events = [
      event('e1', 'SUCCESS'),
      event('e2', 'FAILURE'),
      event('e3', 'SUCCESS', { eventType: 'user.lifecycle.suspend' }),
      event('e4', 'SKIPPED'),
      event('e5', 'SUCCESS', { displayMessage: 'Übernahme, "so"' }),
    ];
    expect((await deliver('call-1', events)).status).toBe(200);
    const kept = (uuid: string, eventType: string, displayMessage: string) =>
      expect.objectContaining({ uuid, eventType, displayMessage, eventId: 'call-1' });
    expect(await rowsOf('call-1')).toEqual([
      kept('e1', 'user.session.start', 'User login to Okta e1'),
      kept('e3', 'user.lifecycle.suspend', 'User login to Okta e3'),
      kept('e5', 'user.session.start', 'Übernahme, "so"'),
    ]);
  });

  it('takes a full batch of 100', async () => {
    const events = Array.from({ length: 100 }, (_, at) => event(`full-${at}`, at % 10 === 0 ? 'FAILURE' : 'SUCCESS'));
    expect((await deliver('call-2', events)).status).toBe(200);
    const uuids = (await rowsOf('call-2')).map((row) => row.uuid);
    expect(uuids).toEqual(events.filter((_, at) => at % 10 !== 0).map(({ uuid }) => uuid));
  });

  it('runs no helper for a call without events', async () => {
    const before = org.past('Process Batched Events - Helper').length;
    const { text } = await deliver('call-3', []);
    expect(org.past('Process Batched Events')[0]?.stoppedBy?.message).toBe('No Events Found');
    expect(text).not.toContain('error');
    expect(org.past('Process Batched Events - Helper')).toHaveLength(before);
    expect(await rowsOf('call-3')).toEqual([]);
  });

  it('keeps nothing of a caller with a wrong token', async () => {
    expect(await deliver('call-4', [event('e9', 'SUCCESS')], 'wrong')).toMatchObject({ status: 403 });
    expect(await rowsOf('call-4')).toEqual([]);
  });
});
