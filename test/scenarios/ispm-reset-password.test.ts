import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Exchange } from '../../sandbox/okta/server.ts';
import { finding, loggedEvent } from './ispm.ts';
import { active, scenario, type World, world } from './support.ts';

/**
 * A finding about an old password: the Delegated Flow resets it over Reset Password, so that the user has to choose a
 * new one at the next sign-in, and logs the finding. The card's "email" is false: Okta gives the reset link to the
 * caller. The flow does not save its data, so that the link stays out of the execution history.
 */
scenario('Posture finding: reset the password at the next sign-in', () => {
  let org: World;
  const exchanges: Exchange[] = [];
  const name = '4.1 Okta - Reset User Password Upon Next Login';

  beforeEach(async () => {
    exchanges.length = 0;
    org = await world('templates/okta_reset_user_password_upon_next_login_ispm_reme.flopack', {
      okta: { onExchange: (exchange) => void exchanges.push(exchange) },
    });
    await org.okta.addUser(active('old@nordwind.example'));
    await org.okta.addUser(active('other@nordwind.example'));
    await org.okta.addUser({ profile: active('staged@nordwind.example').profile });
  });
  afterEach(() => org.close());

  const remediate = (username: string, account = org.okta.user(username)?.id ?? '') =>
    org.runtime.runDelegated(org.flow(name), {
      userId: '00uadmin',
      inputs: finding({ account, username, title: 'Old Password - Admin Account' }),
    });
  const signIn = async (username: string) => {
    const response = await fetch(`${org.okta.url}/api/v1/authn`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: 'Long-Enough-1!' }),
    });
    return { status: response.status, body: (await response.json()) as { status?: string } };
  };

  it('makes the old password worthless for that user alone', async () => {
    expect((await signIn('old@nordwind.example')).body.status).toBe('SUCCESS');
    expect((await remediate('old@nordwind.example')).status).toBe('success');
    expect(org.okta.user('old@nordwind.example')?.status).toBe('RECOVERY');
    expect((await signIn('old@nordwind.example')).status).toBe(401);
    const reset = exchanges.filter(({ path }) => path.endsWith('/lifecycle/reset_password'));
    expect(reset.map(({ query }) => query)).toEqual([{ sendEmail: 'false' }]);
    expect(await org.rows('Error Logging')).toEqual([]);
    expect((await signIn('other@nordwind.example')).body.status).toBe('SUCCESS');
    const about = { account: 'x', username: 'old@nordwind.example', title: 'Old Password - Admin Account' };
    expect(await org.rows('ISPM Events')).toEqual([expect.objectContaining(loggedEvent(about))]);
  });

  it('keeps the reset link out of history and tables', async () => {
    await remediate('old@nordwind.example');
    const answer = exchanges.find(({ path }) => path.endsWith('/lifecycle/reset_password'))?.responseBody;
    const link = (answer as { resetPasswordUrl: string }).resetPasswordUrl;
    expect(link).toMatch(/^http/);
    const kept = JSON.stringify([org.past(name), await org.rows('ISPM Events'), await org.rows('Error Logging')]);
    expect(org.past(name)).toMatchObject([{ trigger: 'delegated', status: 'success', input: null, trace: null }]);
    expect(kept).not.toContain(link);
  });

  it('logs users whose password cannot be reset: without one yet, or not in the org', async () => {
    await remediate('staged@nordwind.example');
    await remediate('gone@nordwind.example', '00ugone');
    expect(await org.rows('Error Logging')).toEqual([
      expect.objectContaining({
        Username: 'staged@nordwind.example',
        'Error Message': expect.stringMatching(/^Forbidden/),
      }),
      expect.objectContaining({
        Username: 'gone@nordwind.example',
        'Error Message': expect.stringMatching(/^Not Found/),
      }),
    ]);
    expect(org.okta.user('staged@nordwind.example')?.status).toBe('STAGED');
    expect(await org.rows('ISPM Events')).toEqual([]);
  });
});
