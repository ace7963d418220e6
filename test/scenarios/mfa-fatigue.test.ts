import { expect, it } from '@jest/globals';
import type { Values } from '../../connector/core/behaviour.ts';
import { serve } from '../../runtime/triggers/serve.ts';
import type { LogEvent } from '../../sandbox/okta/model.ts';
import { active, scenario, type World, world } from './support.ts';

/**
 * An attacker with a password sends push after push until the owner taps "Yes". This pack writes each push that a user
 * rejects into a table, keeps one row a user with how many there were within the hour, and from the fifth on suspends the
 * user and tells a Slack channel. It listens to an Okta event, or to an event hook by an API Endpoint. A Scheduled Flow
 * keeps the tables small: rejections go after a day, summaries after seven.
 */

const HOOK = '0.1 Incoming Hook: OV MFA Rejection';
const EVENT = '0.1 Event-based: OV MFA Rejection';
const PURGE = '1.1 Maintenance: Purge Log';
const ALL = 'all failed attempts';
const SUMMARY = 'summary failed attempts';
const MINUTE = 60_000;
const DAY = 86_400_000;

interface Office {
  readonly made: World;
  readonly slack: Values[];
  /** A push that somebody answered. */
  push(login: string, more?: { factor?: string; result?: string; reason?: string }): LogEvent;
}

async function office(): Promise<Office> {
  const slack: Values[] = [];
  const made = await world('templates/detect_and_respond_to_mfa_fatigue_attacks.flopack', {
    now: '2026-06-01T10:00:00Z',
    cards: {
      'slack/readUser2': (inputs) => ({ 'User/Username': String(inputs['User/Email']).split('@')[0] }),
      'slack/sendMessageToChannel2': (inputs) => {
        slack.push(inputs);
        return {};
      },
    },
  });
  const { okta } = made;
  await okta.addUser(active('vic@org.example', { firstName: 'Vic', lastName: 'Tim' }));
  await okta.addUser(active('bo@org.example'));
  return {
    made,
    slack,
    push: (login, { factor = 'OKTA_VERIFY_PUSH', result = 'FAILURE', reason = 'INVALID_CREDENTIALS' } = {}) => {
      const user = okta.user(login);
      if (user === undefined) throw new Error(`no user ${login}`);
      const who = { id: user.id, type: 'User', alternateId: login, displayName: login, detailEntry: null };
      return okta.emit({
        eventType: 'user.authentication.auth_via_mfa',
        displayMessage: 'Authentication of user via MFA',
        actor: who,
        target: [who],
        outcome: { result, reason },
        debugData: { factor, pushOnlyResponseType: 'OV_RESPONSE_DENY' },
      });
    },
  };
}

const status = ({ okta }: World, name: string) => okta.user(`${name}@org.example`)?.status;

scenario('MFA fatigue: somebody is flooded with pushes', () => {
  it('suspends the user at the fifth rejection within an hour and says so in Slack', async () => {
    const { made, push, slack } = await office();
    const { clock, rows, close } = made;
    try {
      await made.hookUp(['user.authentication.auth_via_mfa']);
      made.runtime.turnOff(made.flow(HOOK));
      for (let n = 0; n < 4; n += 1) {
        push('vic@org.example');
        await made.quiet();
        await clock.advance(MINUTE);
      }
      push('bo@org.example');
      push('vic@org.example', { result: 'SUCCESS', reason: '' });
      push('vic@org.example', { factor: 'GOOGLE_TOKEN' });
      await made.quiet();
      expect([status(made, 'vic'), status(made, 'bo'), slack.length]).toEqual(['ACTIVE', 'ACTIVE', 0]);
      expect(await rows(ALL)).toHaveLength(5);

      push('vic@org.example');
      await made.quiet();
      expect([status(made, 'vic'), status(made, 'bo')]).toEqual(['SUSPENDED', 'ACTIVE']);
      const summary = (await rows(SUMMARY)).map((row) => [row.username, row['total failed attempts']]);
      expect(summary).toEqual([
        ['vic@org.example', '5'],
        ['bo@org.example', '1'],
      ]);
      expect(slack).toHaveLength(1);
      const text = String(slack[0]?.['Message/Text']);
      expect(text).toContain('MFA Fatigue attempt detected for Vic Tim');
      expect(text).toMatch(/total failed attempts:\s*5/);
    } finally {
      await close();
    }
  });

  it('does not count what is more than an hour old', async () => {
    const { made, push } = await office();
    try {
      await made.hookUp(['user.authentication.auth_via_mfa']);
      for (let n = 0; n < 6; n += 1) {
        push('vic@org.example');
        await made.quiet();
        await made.clock.advance(20 * MINUTE);
      }
      expect(status(made, 'vic')).toBe('ACTIVE');
      expect(await made.rows(SUMMARY)).toMatchObject([{ 'total failed attempts': '4' }]);
      expect(made.past(EVENT).every(({ stoppedBy }) => stoppedBy?.message === 'exit')).toBe(true);
    } finally {
      await made.close();
    }
  });

  it('listens to an event hook, too, which needs the client token', async () => {
    const { made, push } = await office();
    const served = await serve(made.runtime, { host: '127.0.0.1', port: 0 });
    try {
      const flow = made.runtime.flows.find(({ name }) => name === HOOK);
      const post = async (token: string, event: LogEvent): Promise<number> => {
        const sent = await fetch(`${served.url}/api/flo/${flow?.alias}/invoke`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-api-client-token': token },
          body: JSON.stringify({ eventTime: event.published, data: { events: [event] } }),
        });
        return sent.status;
      };
      expect(await post('wrong', push('vic@org.example'))).toBe(403);
      expect(await made.rows(ALL)).toEqual([]);
      for (let n = 0; n < 4; n += 1) expect(await post(flow?.token ?? '', push('vic@org.example'))).toBe(200);
      expect(status(made, 'vic')).toBe('ACTIVE');
      await post(flow?.token ?? '', push('vic@org.example', { factor: 'GOOGLE_TOKEN' }));
      expect(status(made, 'vic')).toBe('ACTIVE');
      await post(flow?.token ?? '', push('vic@org.example'));
      expect(status(made, 'vic')).toBe('SUSPENDED');
    } finally {
      await served.close();
      await made.close();
    }
  });

  it('purges rejections after a day and summaries after seven', async () => {
    const { made } = await office();
    try {
      const line = (user: string, daysAgo: number) =>
        `${user},${new Date(made.clock.now() - daysAgo * DAY).toISOString()}\n`;
      await made.runtime.tables.importCsv(ALL, `user id,datetime\n${line('old', 3)}${line('new', -0.1)}`);
      await made.runtime.tables.importCsv(SUMMARY, `user id,last failed attempt\n${line('old', 9)}${line('new', 5)}`);
      expect((await made.atNextRun(PURGE)).status).toBe('success');
      const left = async (table: string) => (await made.rows(table)).map((row) => row['user id']);
      expect([await left(ALL), await left(SUMMARY)]).toEqual([['new'], ['new']]);
    } finally {
      await made.close();
    }
  });
});
