import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Values } from '../../connector/core/behaviour.ts';
import { api } from '../sandbox/okta-client.ts';
import { type Finding, finding, loggedEvent } from './ispm.ts';
import { active, scenario, type World, world } from './support.ts';

const file = 'templates/identity_security_posture_management_delegated_flo.flopack';
const routing = '1.0 ISPM Event Routing Flow - Delegated Flows';

/**
 * One Delegated Flow for every finding of Identity Security Posture Management: it routes by the product of the account
 * and by the title of the finding (If/ElseIf in If/ElseIf, titles looked up in a comma list) and starts the helper that
 * remedies it (Call Flow Async): suspend in Okta, disable in Entra ID, deactivate in Salesforce or Google, a group that
 * enforces MFA, or a password reset. A finding that no rule names starts nothing.
 */
scenario('Posture findings are routed to their remedy', () => {
  let org: World;
  let group: string;
  let salesforce: Values[];
  let google: Values[];

  beforeEach(async () => {
    salesforce = [];
    google = [];
    const profile = { displayName: 'Una Ode', givenName: 'Una', surname: 'Ode' };
    const users = [{ userPrincipalName: 'una@nordwind.example', password: 'Long-Enough-1!', profile }];
    org = await world(file, {
      entra: { users },
      roles: ['User.ReadWrite.All'],
      cards: {
        'salesforce2_29/deactivateUser': (inputs) => {
          salesforce.push(inputs);
          return {};
        },
        'googledirectory/deactivateUser': (inputs) => {
          google.push(inputs);
          return {};
        },
      },
      ids: async (okta) => {
        group = (await api(okta, 'POST', '/api/v1/groups', { profile: { name: 'Enforce MFA' } })).body.id;
        return { '00gldfuujbYzVgxTx1d7': group };
      },
    });
    await org.okta.addUser(active('una@nordwind.example'));
  });
  afterEach(() => org.close());

  const route = async (about: Finding) => {
    const run = await org.runtime.runDelegated(org.flow(routing), { userId: '00uadmin', inputs: finding(about) });
    await org.quiet();
    expect(run.status).toBe('success');
  };
  const una = () => org.okta.user('una@nordwind.example');
  const inOkta = (title: string): Finding => ({ account: una()?.id ?? '', username: 'una@nordwind.example', title });
  const started = () => org.runtime.history.list().flatMap(({ flowName }) => (flowName === routing ? [] : [flowName]));
  /** The export has three tables of each name: some helpers log into their own. */
  const rows = async (table: string) => {
    const ids = org.runtime.tables.list().filter(({ name }) => name === table);
    return (await Promise.all(ids.map(({ id }) => org.rows(id)))).flat();
  };
  const members = async () => ((await api(org.okta, 'GET', `/api/v1/groups/${group}/users`)).body as unknown[]).length;

  it('suspends an unused administrator of Okta and logs the finding once', async () => {
    const about = inOkta('Unused Admin Account');
    await route(about);
    expect(started()).toEqual(['2.2 Suspend Okta User']);
    expect(una()?.status).toBe('SUSPENDED');
    expect(await rows('ISPM Events')).toEqual([expect.objectContaining(loggedEvent(about))]);
    expect(await rows('Error Logging')).toEqual([]);
  });

  it('puts an administrator without MFA into the group that enforces it', async () => {
    await route(inOkta('No MFA - Admin Account'));
    expect(started()).toEqual(['3.2 Okta - Add user to a group (Enforce MFA / Enroll factors)']);
    expect(await members()).toBe(1);
    expect(una()?.status).toBe('ACTIVE');
  });

  it('resets an old password', async () => {
    await route(inOkta('Old Password - Admin Account'));
    expect(started()).toEqual(['4.1 Okta - Reset User Password Upon Next Login']);
    expect(una()?.status).toBe('RECOVERY');
    expect(await rows('Error Logging')).toEqual([]);
  });

  it('disables in Entra ID what is unused there, and leaves the Okta user of that name alone', async () => {
    const account = org.entra.user('una@nordwind.example')?.id ?? '';
    await route({ account, username: 'una@nordwind.example', product: 'AAD' });
    expect(started()).toEqual(['2.1 Disable Entra ID User']);
    expect(org.entra.user('una@nordwind.example')?.enabled).toBe(false);
    expect(una()?.status).toBe('ACTIVE');
  });

  it.each([
    ['Salesforce.com', '2.4 Deactivate Salesforce User'],
    ['Google Workspace', '2.3 Suspend Google Workspace User'],
  ])('deactivates in %s', async (...[product, helper]) => {
    await route({ account: 'acc-17', username: 'una@nordwind.example', product });
    expect(started()).toEqual([helper]);
    const [called, other] = product === 'Salesforce.com' ? [salesforce, google] : [google, salesforce];
    expect(called.map((inputs) => Object.values(inputs))).toEqual([expect.arrayContaining(['acc-17'])]);
    expect(other).toEqual([]);
    expect(await rows('ISPM Events')).toHaveLength(1);
  });

  it('starts nothing for another product or a finding that no rule names', async () => {
    await route({ account: 'x', username: 'una@nordwind.example', product: 'Slack' });
    await route(inOkta('Account shares its recovery email'));
    await route({
      account: 'x',
      username: 'una@nordwind.example',
      product: 'AAD',
      title: 'Old Password - Admin Account',
    });
    expect(started()).toEqual([]);
    expect(await rows('ISPM Events')).toEqual([]);
    expect(una()?.status).toBe('ACTIVE');
  });

  it('succeeds though the remedy fails: the error stands in the table of errors', async () => {
    await route({ account: '00ugone', username: 'gone@nordwind.example' });
    const row = { Username: 'gone@nordwind.example', 'Error Message': expect.stringMatching(/^Not Found/) };
    expect(await rows('Error Logging')).toEqual([expect.objectContaining(row)]);
  });
});
