import { expect, it } from '@jest/globals';
import { api } from '../sandbox/okta-client.ts';
import { active, scenario, type World, withLiteral, world } from './support.ts';

/**
 * Cleans up behind suspensions that nobody lifted: five minutes after midnight in Los Angeles every day, who has been
 * suspended for 30 days or longer is deactivated. Dates are cut to the day (Date to Text and back), users come by a search
 * with a condition on `statusChanged`, and each is streamed to a helper. As published the helper stops at a Continue If
 * that is never true, so that nobody tries the template on a live org by accident; who means it changes that card.
 */

const FLOW = 'Deactivate Suspended Users after x Days';
const HELPER = 'Deactivate Suspended Users after x Days - Helper';
const DAY = 86_400_000;

const org = (armed: boolean): Promise<World> =>
  world('templates/scheduled_deactivation_of_suspended_okta_users_aft.flopack', {
    now: '2026-05-01T12:00:00Z',
    edit: (pack) => (armed ? withLiteral(pack, 'Continue If', 'right-operand', '1') : pack),
  });

async function suspend({ okta }: World, login: string): Promise<void> {
  const { id } = await okta.addUser(active(login));
  await api(okta, 'POST', `/api/v1/users/${id}/lifecycle/suspend`);
}

const statuses = ({ okta }: World, ...names: string[]) => names.map((name) => okta.user(`${name}@org.example`)?.status);

scenario('Deactivate users who stay suspended', () => {
  it('deactivates who has been suspended for 30 days, the next night after', async () => {
    const made = await org(true);
    try {
      await suspend(made, 'early@org.example');
      await made.okta.addUser(active('works@org.example'));
      await made.clock.advance(20 * DAY);
      await suspend(made, 'late@org.example');

      // 30 days after 1 May at noon: the day that counts begins at midnight, so this night is too early
      await made.clock.advance(9.5 * DAY);
      const tooEarly = await made.atNextRun(FLOW);
      expect(new Date(tooEarly.startedAt).toISOString()).toBe('2026-05-31T07:05:00.000Z');
      expect(tooEarly.status).toBe('success');
      expect(statuses(made, 'early', 'late', 'works')).toEqual(['SUSPENDED', 'SUSPENDED', 'ACTIVE']);

      await made.atNextRun(FLOW);
      expect(statuses(made, 'early', 'late', 'works')).toEqual(['DEPROVISIONED', 'SUSPENDED', 'ACTIVE']);

      await made.clock.advance(20 * DAY);
      await made.atNextRun(FLOW);
      expect(statuses(made, 'early', 'late', 'works')).toEqual(['DEPROVISIONED', 'DEPROVISIONED', 'ACTIVE']);
      expect(made.past(HELPER)).toHaveLength(2);
    } finally {
      await made.close();
    }
  });

  it('deactivates nobody while the safety card is as it was published', async () => {
    const made = await org(false);
    try {
      await suspend(made, 'early@org.example');
      await made.clock.advance(40 * DAY);
      await made.atNextRun(FLOW);
      expect(made.past(HELPER)).toMatchObject([{ status: 'success', stoppedBy: { title: 'Continue If' } }]);
      expect(statuses(made, 'early')).toEqual(['SUSPENDED']);
    } finally {
      await made.close();
    }
  });

  it('goes on with the others when one user cannot be deactivated', async () => {
    const made = await org(true);
    try {
      for (const name of ['a', 'b', 'c']) await suspend(made, `${name}@org.example`);
      const stuck = `/api/v1/users/${made.okta.user('b@org.example')?.id}/lifecycle/deactivate`;
      made.okta.faults.add({ method: 'POST', path: stuck, status: 403 });
      await made.clock.advance(40 * DAY);
      await made.atNextRun(FLOW);
      expect(statuses(made, 'a', 'b', 'c')).toEqual(['DEPROVISIONED', 'SUSPENDED', 'DEPROVISIONED']);
    } finally {
      await made.close();
    }
  });
});
