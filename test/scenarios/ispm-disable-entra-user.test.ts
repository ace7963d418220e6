import { afterEach, expect, it } from '@jest/globals';
import { finding, loggedEvent } from './ispm.ts';
import { scenario, type World, world } from './support.ts';

const file = 'templates/disable_entra_id_account_ispm_remediation_flow.flopack';
const name = '2.1 Disable Entra ID User';

/**
 * The same finding as for Okta, for an account in Entra ID: the Delegated Flow logs it and calls Disable User Account,
 * which sets accountEnabled to false over Microsoft Graph. What Graph refuses goes to the table of errors.
 */
scenario('Posture finding: disable the Entra ID user', () => {
  let org: World;
  const start = async (roles: readonly string[]) => {
    const user = (userPrincipalName: string, givenName: string) => ({
      userPrincipalName,
      password: 'Long-Enough-1!',
      profile: { displayName: `${givenName} Ode`, givenName, surname: 'Ode' },
    });
    const users = [user('unused@nordwind.example', 'Una'), user('busy@nordwind.example', 'Bea')];
    org = await world(file, { entra: { users }, roles });
  };
  afterEach(() => org.close());

  const remediate = (username: string, account = org.entra.user(username)?.id ?? '') =>
    org.runtime.runDelegated(org.flow(name), {
      userId: '00uadmin',
      inputs: finding({ account, username, product: 'AAD' }),
    });

  it('disables that account alone and logs the finding', async () => {
    await start(['User.ReadWrite.All']);
    expect((await remediate('unused@nordwind.example')).status).toBe('success');
    expect(await org.rows('Error Logging')).toEqual([]);
    expect(org.entra.user('unused@nordwind.example')?.enabled).toBe(false);
    expect(org.entra.user('busy@nordwind.example')?.enabled).toBe(true);
    const about = { account: 'x', username: 'unused@nordwind.example', product: 'AAD' };
    expect(await org.rows('ISPM Events')).toEqual([expect.objectContaining(loggedEvent(about))]);
  });

  it('logs an account that the tenant does not have', async () => {
    await start(['User.ReadWrite.All']);
    expect((await remediate('gone@nordwind.example', '11111111-2222-4333-8444-555555555555')).status).toBe('success');
    const row = { Username: 'gone@nordwind.example', 'Error Message': expect.stringMatching(/^Not Found/) };
    expect(await org.rows('Error Logging')).toEqual([expect.objectContaining(row)]);
    expect(await org.rows('ISPM Events')).toEqual([]);
  });

  it('logs that the connection may not write, and leaves the account as it is', async () => {
    await start(['User.Read.All']);
    expect((await remediate('unused@nordwind.example')).status).toBe('success');
    const row = { 'Error Summary': 'Insufficient privileges to complete the operation.' };
    expect(await org.rows('Error Logging')).toEqual([expect.objectContaining(row)]);
    expect(org.entra.user('unused@nordwind.example')?.enabled).toBe(true);
  });
});
