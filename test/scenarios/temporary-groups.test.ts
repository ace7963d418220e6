import { expect, it } from '@jest/globals';
import { api } from '../sandbox/okta-client.ts';
import { active, scenario, type World, world } from './support.ts';

/**
 * Memberships that end by themselves: an administrator lists temporary groups with their minutes in a table. Whoever is
 * added to one of them (an Okta event) gets a row with the time at which it is over, as UNIX milliseconds; a Scheduled
 * Flow looks for rows that are due, removes those users from their groups and deletes the rows.
 */

const ADDED = 'Determine if user added to temporary group';
const SCAN = 'Scan users for removal';
const ROWS = 'Users Added to Temporary Groups';
const DAY = 86_400_000;

async function org(): Promise<World> {
  const made = await world('templates/assign_temporary_group_memberships.flopack', { now: '2026-03-13T12:00:00Z' });
  await made.runtime.tables.importCsv(
    'Temporary Groups',
    `Group Name,Duration\nBreak glass,60\nProject,${60 * 24 * 40}\n`,
  );
  for (const name of ['ann', 'bo', 'cy']) await made.okta.addUser(active(`${name}@org.example`));
  await made.hookUp(['group.user_membership.add']);
  return made;
}

const members = async ({ okta }: World, group: string): Promise<string[]> => {
  const { body } = await api(okta, 'GET', `/api/v1/groups/${group}/users`);
  return body.map(({ profile }: { profile: { login: string } }) => profile.login.split('@')[0]);
};

scenario('Temporary group memberships', () => {
  it('removes who joined a temporary group when the time is over, and nobody else', async () => {
    const made = await org();
    const { okta, clock, rows, close } = made;
    try {
      const glass = await made.group('Break glass', ['ann@org.example', 'bo@org.example']);
      const project = await made.group('Project', ['ann@org.example']);
      const staff = await made.group('Staff', ['ann@org.example']);
      await made.quiet();
      const due = (minutes: number) => String(clock.now() + minutes * 60_000);
      const row = (name: string, group: string, minutes: number) => ({
        'User ID': okta.user(`${name}@org.example`)?.id,
        'Group ID': group,
        'Expiration Timestamp': due(minutes),
      });
      const byUser = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
      const strip = async () =>
        (await rows(ROWS))
          .map((one) => ({
            'User ID': one['User ID'],
            'Group ID': one['Group ID'],
            'Expiration Timestamp': one['Expiration Timestamp'],
          }))
          .sort(byUser);
      const forty = 60 * 24 * 40;
      const expected = [row('ann', glass, 60), row('bo', glass, 60), row('ann', project, forty)].sort(byUser);
      expect(await strip()).toEqual(expected);
      expect(made.past(ADDED)).toHaveLength(4);

      const done = await made.atNextRun(SCAN);
      expect(new Date(done.startedAt).toISOString()).toBe('2026-03-14T16:00:00.000Z');
      expect([await members(made, glass), await members(made, project)]).toEqual([[], ['ann']]);
      expect(await members(made, staff)).toEqual(['ann']);
      expect(await rows(ROWS)).toMatchObject([{ 'Group ID': project }]);

      await clock.advance(20 * DAY);
      await made.atNextRun(SCAN);
      expect([await members(made, project), await rows(ROWS)]).toEqual([['ann'], [expect.anything()]]);
      await made.atNextRun(SCAN);
      expect([await members(made, project), await rows(ROWS)]).toEqual([[], []]);
    } finally {
      await close();
    }
  });

  it('a group that is gone keeps its row and does not keep the others in theirs', async () => {
    const made = await org();
    try {
      const glass = await made.group('Break glass', ['ann@org.example']);
      await api(made.okta, 'DELETE', `/api/v1/groups/${glass}`);
      const again = await made.group('Break glass', ['bo@org.example']);
      await made.quiet();
      await made.atNextRun(SCAN);
      expect(await members(made, again)).toEqual([]);
      expect(await made.rows(ROWS)).toMatchObject([{ 'Group ID': glass }]);
      expect(
        made
          .past('SUB - Remove User from Group')
          .map(({ status }) => status)
          .sort(),
      ).toEqual(['error', 'success']);
    } finally {
      await made.close();
    }
  });

  it('does nothing where nobody is due', async () => {
    const made = await org();
    try {
      expect((await made.atNextRun(SCAN)).status).toBe('success');
      expect(made.past('SUB - Remove User from Group')).toEqual([]);
    } finally {
      await made.close();
    }
  });
});
