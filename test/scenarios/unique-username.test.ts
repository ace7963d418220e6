import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type Endpoint, endpoint } from './endpoint.ts';
import { active, scenario, type World, world } from './support.ts';

/**
 * Okta's user import inline hook asks this flow about each imported user. Where a user of that email exists already, the
 * newcomer gets a login of his own: the flow lists the logins that start alike (List Users with Search), keeps those of
 * the same domain (Filter Custom), finds the highest number at their end (Reduce) and answers with the next one and the
 * command to create the user. Where the email is free it answers nothing, and Okta imports the user as he is.
 */
scenario('User import inline hook with unique usernames', () => {
  let org: World;
  let hook: Endpoint;

  beforeEach(async () => {
    org = await world('templates/generate_unique_username_with_user_import_inline_h.flopack');
    hook = await endpoint(org.runtime, org.flow('1.0 Create User'));
  });
  afterEach(async () => {
    await hook.close();
    await org.close();
  });

  const taken = async (...logins: string[]) => {
    for (const login of logins) await org.okta.addUser(active(login));
  };
  const imported = (login: string, token?: null) =>
    hook.call({
      ...(token === undefined ? {} : { token }),
      body: {
        eventType: 'com.okta.import.transform',
        data: {
          context: { conflicts: ['login'] },
          action: { result: 'CREATE_USER' },
          appUser: { profile: { firstName: 'Ann', lastName: 'Ode', userName: login, email: login } },
        },
      },
    });
  const renamed = (login: string) => ({
    commands: [
      { type: 'com.okta.appUser.profile.update', value: { userName: login, email: login } },
      { type: 'com.okta.action.update', value: { result: 'CREATE_USER' } },
    ],
  });

  it('numbers the second of a name', async () => {
    await taken('ann.ode@nordwind.example');
    const { status, json } = await imported('ann.ode@nordwind.example');
    expect(status).toBe(200);
    expect(json).toEqual(renamed('ann.ode1@nordwind.example'));
  });

  it('takes the number behind the highest that is taken, as a number', async () => {
    await taken('ann.ode@nordwind.example', 'ann.ode2@nordwind.example', 'ann.ode10@nordwind.example');
    expect((await imported('ann.ode@nordwind.example')).json).toEqual(renamed('ann.ode11@nordwind.example'));
  });

  it('does not count the same name of another domain', async () => {
    await taken('ann.ode@nordwind.example', 'ann.ode7@partner.example');
    expect((await imported('ann.ode@nordwind.example')).json).toEqual(renamed('ann.ode1@nordwind.example'));
  });

  it('leaves a user alone whose email is free, whoever has a name like it', async () => {
    await taken('ann.ode1@nordwind.example');
    const { status, text } = await imported('ann.ode@nordwind.example');
    expect(status).toBe(200);
    expect(text).not.toContain('commands');
  });

  it('answers no caller without the client token', async () => {
    await taken('ann.ode@nordwind.example');
    const { status, text } = await imported('ann.ode@nordwind.example', null);
    expect(status).toBe(401);
    expect(text).not.toContain('commands');
  });
});
