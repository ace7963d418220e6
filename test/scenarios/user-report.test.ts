import { expect, it } from '@jest/globals';
import type { Values } from '../../connector/core/behaviour.ts';
import { api } from '../sandbox/okta-client.ts';
import { active, scenario, type World, world } from './support.ts';

/**
 * A weekly report on how many users are in which status, and how that changed. All users are streamed into a table, each
 * status is counted there, last week's counts move into a column of their own, and a mail shows both. The recipients
 * stand in a table too; without any, the flow keeps its counts and sends nothing.
 */

const MAIN = '[main] Run User Status Report';

async function org(recipients: string | null): Promise<{ readonly made: World; readonly mails: Values[] }> {
  const mails: Values[] = [];
  const made = await world('community/advancedUserReporting.folder', {
    now: '2026-03-02T08:30:00Z',
    cards: {
      'office365mail/sendEmail2': (inputs) => {
        mails.push(inputs);
        return {};
      },
    },
  });
  const rows = [...(recipients === null ? [] : [`recipients,"${recipients}"`]), 'timezone,Australia/Sydney'];
  await made.runtime.tables.importCsv('Config', `name,value\n${rows.join('\n')}\n`);
  for (const name of ['a', 'b', 'c']) await made.okta.addUser(active(`${name}@org.example`));
  await made.okta.addUser({ profile: active('staged@org.example').profile });
  return { made, mails };
}

const counts = async ({ rows }: World) =>
  Object.fromEntries((await rows('User Summary')).map((row) => [row.status, [row.count, row.previous_count]]));

scenario('Weekly report of users by status', () => {
  it('counts every status, keeps the counts of the week before, and mails both', async () => {
    const { made, mails } = await org('hr@org.example,boss@org.example');
    try {
      expect((await made.atNextRun(MAIN)).status).toBe('success');
      expect(await counts(made)).toMatchObject({
        ACTIVE: [3, 0],
        STAGED: [1, 0],
        SUSPENDED: [0, 0],
        TOTAL_COUNT: [4, 0],
      });
      expect((await made.rows('User Export')).map(({ login }) => login)).toContain('staged@org.example');

      await api(made.okta, 'POST', `/api/v1/users/${made.okta.user('a@org.example')?.id}/lifecycle/suspend`);
      const second = await made.atNextRun(MAIN);
      expect(second.startedAt - (made.past(MAIN)[1]?.startedAt ?? 0)).toBe(7 * 86_400_000);
      expect(await counts(made)).toMatchObject({
        ACTIVE: [2, 3],
        STAGED: [1, 1],
        SUSPENDED: [1, 0],
        TOTAL_COUNT: [4, 4],
      });
      // the table is emptied before it is filled again
      expect(await made.rows('User Export')).toHaveLength(4);
      expect(mails.map((mail) => [mail['Fields/To'], mail['Fields/Subject']])).toEqual([
        [['hr@org.example', 'boss@org.example'], 'User Status Report'],
        [['hr@org.example', 'boss@org.example'], 'User Status Report'],
      ]);
    } finally {
      await made.close();
    }
  });

  it('sends no mail where nobody is to get it', async () => {
    const { made, mails } = await org(null);
    try {
      expect((await made.atNextRun(MAIN)).status).toBe('success');
      expect(mails).toEqual([]);
      expect(await counts(made)).toMatchObject({ ACTIVE: [3, 0], TOTAL_COUNT: [4, 0] });
    } finally {
      await made.close();
    }
  });
});
