import { expect, it } from '@jest/globals';
import type { Values } from '../../connector/core/behaviour.ts';
import { active, scenario, world } from './support.ts';

/**
 * Every morning people who look after contractors get a mail with those whose contract ends in a given number of days.
 * Days, addresses and time zone stand in a table; the day of the end is reckoned in that zone (Add, Convert); contractors
 * are gathered in the cell of a second table, one helper call each, and an empty cell sends no mail.
 */

const MAIN = '1.0 - Contractor Expiry Notification';

/** The mail's text with single spaces. */
const textOf = (mail: Values | undefined) => String(mail?.['Fields/Body']).replaceAll(/\s+/g, ' ');

async function morning(ends: Readonly<Record<string, string>>, timezone = 'America/New_York') {
  const mails: Values[] = [];
  const made = await world('templates/contractor_expiry_notification.flopack', {
    now: '2026-03-02T08:30:00Z',
    okta: { settings: { customAttributes: ['contractEndDate'] } },
    cards: {
      'office365mail/sendEmail2': (inputs) => {
        mails.push(inputs);
        return {};
      },
    },
  });
  const rows = [`timezone,${timezone}`, '"addressList","hr@org.example,boss@org.example"', 'days,14'];
  await made.runtime.tables.importCsv('configuration', `key,value\n${rows.join('\n')}\n`);
  for (const [name, contractEndDate] of Object.entries(ends)) {
    await made.okta.addUser(active(`${name}@org.example`, { firstName: name, lastName: 'C', contractEndDate }));
  }
  return { made, mails };
}

scenario('Contractor expiry notification', () => {
  it('mails those whose contract ends in 14 days, and no others', async () => {
    const { made, mails } = await morning({ ann: '2026-03-16', bo: '2026-03-16', cy: '2026-03-17', di: '2026-03-15' });
    try {
      const done = await made.atNextRun(MAIN);
      expect([done.status, new Date(done.startedAt).toISOString()]).toEqual(['success', '2026-03-02T17:00:00.000Z']);
      expect(mails).toHaveLength(1);
      expect(mails[0]).toMatchObject({ 'Fields/To': ['hr@org.example', 'boss@org.example'] });
      expect(String(mails[0]?.['Fields/Subject']).trim()).toBe('Contracts Expiring in 14 Days');
      const body = textOf(mails[0]);
      expect(body).toContain('ann C (ann@org.example)<br/>bo C (bo@org.example)');
      expect(body).not.toMatch(/cy C|di C/);
      expect(body).toContain('2026-03-16');
    } finally {
      await made.close();
    }
  });

  it('begins each day with an empty list', async () => {
    const { made, mails } = await morning({ ann: '2026-03-16', cy: '2026-03-17' });
    try {
      await made.atNextRun(MAIN);
      await made.atNextRun(MAIN);
      expect(mails.map((mail) => /(ann|cy) C/.exec(String(mail['Fields/Body']))?.[1])).toEqual(['ann', 'cy']);
    } finally {
      await made.close();
    }
  });

  it('sends nothing where no contract ends', async () => {
    const { made, mails } = await morning({ cy: '2026-03-17' });
    try {
      expect((await made.atNextRun(MAIN)).status).toBe('success');
      expect(mails).toEqual([]);
    } finally {
      await made.close();
    }
  });

  it('takes the day of the configured time zone', async () => {
    // at 17:00 UTC it is the next day on Kiritimati
    const { made, mails } = await morning({ ann: '2026-03-16', cy: '2026-03-17' }, 'Pacific/Kiritimati');
    try {
      await made.atNextRun(MAIN);
      expect(mails).toHaveLength(1);
      expect(textOf(mails[0])).toContain('cy C (cy@org.example)');
    } finally {
      await made.close();
    }
  });
});
