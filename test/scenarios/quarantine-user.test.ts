import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { api, signIn } from '../sandbox/okta-client.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { active, scenario, type World, world } from './support.ts';

/**
 * A security tool calls this webhook with the email of somebody whose device or session it does not trust. The flow
 * finds the user (Read User), puts him into the quarantine group, whose policies keep him out of most apps, and clears
 * his sessions, so that he is stopped at once. The caller gets the status of the group call.
 */
scenario('Webhook that quarantines a user', () => {
  let org: World;
  let webhook: Endpoint;
  let group: string;

  beforeEach(async () => {
    org = await world('templates/quarantine_an_okta_user_by_sending_a_webhook_to_wo.flopack', {
      ids: async (okta) => {
        const made = await api(okta, 'POST', '/api/v1/groups', { profile: { name: 'Quarantine' } });
        group = made.body.id;
        return { '<groupId>': group };
      },
    });
    webhook = await endpoint(org.runtime, org.flow('01. Add.User.To.Quarantine.Group'));
    await org.okta.addUser(active('risky@nordwind.example'));
    await org.okta.addUser(active('fine@nordwind.example'));
    for (const login of ['risky@nordwind.example', 'fine@nordwind.example'])
      await signIn(org.okta, login, 'Long-Enough-1!');
  });
  afterEach(async () => {
    await webhook.close();
    await org.close();
  });

  const members = async () =>
    ((await api(org.okta, 'GET', `/api/v1/groups/${group}/users`)).body as { profile: { login: string } }[]).map(
      ({ profile }) => profile.login,
    );
  const sessions = (login: string) => org.okta.user(login)?.sessions;

  it('puts the user into the group and ends his sessions, and nobody else', async () => {
    expect(sessions('risky@nordwind.example')).toBe(1);
    expect(await webhook.call({ body: { userEmail: 'risky@nordwind.example' } })).toMatchObject({
      status: 204,
      text: '',
    });
    expect(await members()).toEqual(['risky@nordwind.example']);
    expect(sessions('risky@nordwind.example')).toBe(0);
    expect(sessions('fine@nordwind.example')).toBe(1);
  });

  it('can be called again for the same user', async () => {
    await webhook.call({ body: { userEmail: 'risky@nordwind.example' } });
    const again = await webhook.call({ body: { userEmail: 'RISKY@nordwind.example' } });
    expect(again.status).toBe(204);
    expect(await members()).toEqual(['risky@nordwind.example']);
  });

  it('tells the caller that there is no such user, and touches nobody', async () => {
    const { status, text } = await webhook.call({ body: { userEmail: 'nobody@nordwind.example' } });
    expect(status).toBe(500);
    expect(text).toContain('Not Found');
    expect(await members()).toEqual([]);
  });

  it('does nothing for a body without an email', async () => {
    expect(await webhook.call({ body: { email: 'risky@nordwind.example' } })).toMatchObject({ status: 500 });
    expect(await members()).toEqual([]);
    expect(sessions('risky@nordwind.example')).toBe(1);
  });

  it('does nothing without the client token', async () => {
    const body = { userEmail: 'risky@nordwind.example' };
    expect(await webhook.call({ body, token: null })).toMatchObject({ status: 401 });
    expect(await webhook.call({ body, token: 'guess' })).toMatchObject({ status: 403 });
    expect(await members()).toEqual([]);
  });
});
