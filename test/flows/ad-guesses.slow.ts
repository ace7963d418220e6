import { beforeAll, describe, expect, it } from '@jest/globals';
import { switchNotes } from '../../cli/support/switches.ts';
import { api } from '../sandbox/okta-client.ts';
import { AD, type AdWorld, adWorld, FIRST, GOOGLE, SECOND } from './ad-world.ts';

const POLICY = 'The password does not meet the password policy requirements.';

/** One story: a change that arrives, one that is refused, one that is lost, one of a user who leaves, a late one, a reset. */
async function story(w: AdWorld): Promise<readonly unknown[]> {
  const told: unknown[] = [];
  const names = ['arrives', 'refused', 'lost', 'leaves', 'reset'] as const;
  const ids: Record<string, string> = {};
  for (const name of names) ids[name] = await w.user(`${name}@nordwind.example`, name === 'lost' ? [AD, GOOGLE] : [AD]);
  const late = await w.user('late@nordwind.example', []);
  w.okta.pushFaults.add({ login: 'lost@nordwind.example', appId: AD, lose: true });
  w.okta.pushFaults.add({ login: 'leaves@nordwind.example', lose: true });
  for (const name of names) {
    if (name === 'refused') w.agent.answers.push({ ok: false, reason: POLICY });
    if (name === 'reset')
      await api(w.okta, 'POST', `/api/v1/users/${ids.reset}/lifecycle/reset_password?sendEmail=false`);
    else await w.change(ids[name]!, FIRST, SECOND);
  }
  await w.assign(late, AD);
  await api(w.okta, 'DELETE', `/api/v1/apps/${AD}/users/${ids.leaves}`);
  const look = async () => {
    const run = await w.watch();
    const rows = (await w.rows()).map(
      (row) => `${row.Login} ${row.Application} ${row.Event} ${row.State} ${row.Cause || '-'} ${row.Attempts}`,
    );
    told.push([run.status, rows.sort(), w.mails().length, (await w.state('watch'))?.Running]);
  };
  await look();
  for (let windows = 0; windows < 3; windows += 1) {
    await w.minutes(16);
    await look();
  }
  w.okta.pushFaults.clear();
  await w.signIn('lost@nordwind.example', SECOND);
  await w.signIn('late@nordwind.example', FIRST);
  await look();
  told.push(w.mails().map(({ subject, body }) => [subject, body.match(/<tr>/g)?.length]));
  told.push(w.runtime.history.list({ status: 'error' }).map(({ flowName, error }) => [flowName, error?.message]));
  return told;
}

async function storyWith(switches: Record<string, unknown>): Promise<readonly unknown[]> {
  const w = await adWorld({ runtime: { switches } });
  try {
    return await story(w);
  } finally {
    await w.close();
  }
}

describe('pack 04 does not depend on how the runtime guesses', () => {
  const others = switchNotes().flatMap(({ name, standard, values }) =>
    values.filter((value) => value !== standard).map((value) => [name, value] as const),
  );
  let standard: readonly unknown[] = [];
  beforeAll(async () => {
    standard = await storyWith({});
  });

  it('which ends as the pages say', () => {
    expect(standard.slice(4)).toEqual([
      [
        'success',
        [
          'arrives@nordwind.example Active Directory changed synced - 0',
          'late@nordwind.example Active Directory provisioned synced - 0',
          'lost@nordwind.example Active Directory changed synced - 2',
          'lost@nordwind.example Google Workspace changed synced - 0',
          'refused@nordwind.example Active Directory changed failed policy 0',
          'reset@nordwind.example Active Directory reset reset started - 0',
        ],
        2,
        'no',
      ],
      [
        ['Okta passwords that did not arrive: 1', 2],
        ['Okta passwords that did not arrive: 1', 2],
      ],
      [],
    ]);
  });

  it.each(others)('%s %s', async (name, value) => {
    const set = value === 'true' || value === 'false' ? value === 'true' : value;
    expect(await storyWith({ [name]: set })).toEqual(standard);
  });
});
