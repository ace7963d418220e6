import { expect, it } from '@jest/globals';
import { api } from '../sandbox/okta-client.ts';
import { active, scenario, type World, world } from './support.ts';

/**
 * Every morning at nine in Los Angeles an organization suspends whoever has not signed in for more than 180 days: the
 * active users are listed, and a helper reckons the days since each one's last sign-in (Difference) and stops at Continue
 * If where there are no more than 180.
 */

const FLOW = 'Inactivity-based Suspension - Parent Flow';
const DAY = 86_400_000;

/** People by the days since their last sign-in at the time of the run. */
async function org(people: Readonly<Record<string, number>>): Promise<World> {
  const made = await world('templates/suspend_inactive_users.flopack', { now: '2026-07-01T12:00:00Z' });
  const run = Date.parse('2026-07-01T16:00:00Z');
  for (const [name, days] of Object.entries(people)) {
    const user = await made.okta.addUser({ profile: active(`${name}@org.example`).profile });
    user.status = 'ACTIVE';
    user.lastLogin = new Date(run - days * DAY).toISOString();
  }
  return made;
}

const suspended = ({ okta }: World): string[] =>
  okta
    .log()
    .filter(({ eventType }) => eventType === 'user.lifecycle.suspend')
    .map(({ target }) => String(target?.[0]?.alternateId).split('@')[0]!);

scenario('Suspend inactive users', () => {
  it('suspends who was away for more than 180 days, at nine in Los Angeles', async () => {
    const made = await org({ today: 0, half: 180, over: 181, year: 365 });
    try {
      const done = await made.atNextRun(FLOW);
      expect([done.status, new Date(done.startedAt).toISOString()]).toEqual(['success', '2026-07-01T16:00:00.000Z']);
      expect(suspended(made)).toEqual(['over', 'year']);
      expect(made.okta.user('half@org.example')?.status).toBe('ACTIVE');
      await made.atNextRun(FLOW);
      expect(suspended(made).sort()).toEqual(['half', 'over', 'year']);
    } finally {
      await made.close();
    }
  });

  it('looks at active users only, and at those of every page', async () => {
    const made = await org(Object.fromEntries(Array.from({ length: 210 }, (_, n) => [`u${n}`, n < 205 ? 1 : 200])));
    try {
      const away = made.okta.user('u209@org.example');
      await api(made.okta, 'POST', `/api/v1/users/${away?.id}/lifecycle/deactivate`);
      await made.atNextRun(FLOW);
      expect(suspended(made)).toEqual(['u205', 'u206', 'u207', 'u208']);
      expect(away?.status).toBe('DEPROVISIONED');
    } finally {
      await made.close();
    }
  });

  it('suspends nobody in an org where everybody works', async () => {
    const made = await org({ today: 0, yesterday: 1 });
    try {
      expect((await made.atNextRun(FLOW)).status).toBe('success');
      expect(suspended(made)).toEqual([]);
    } finally {
      await made.close();
    }
  });
});
