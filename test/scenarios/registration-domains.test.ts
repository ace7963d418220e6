import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Endpoint, endpoint } from './endpoint.ts';
import { scenario, type World, world } from './support.ts';

/**
 * Okta's registration inline hook asks this flow whether somebody may sign up. The table "Allowed domain list" holds the
 * email domains of the company and its partners; Search Rows looks for the part of the login behind its last @. A row
 * means the command ALLOW, none the error that Okta shows on the sign-up form.
 */
scenario('Registration inline hook with a table of allowed domains', () => {
  let org: World;
  let hook: Endpoint;

  beforeAll(async () => {
    org = await world('templates/validate_email_domain_using_registration_inline_ho.flopack');
    const csv = 'Allowed Domains\nnordwind.example\npartner.example\n';
    await org.runtime.tables.importCsv('Allowed domain list', csv);
    hook = await endpoint(org.runtime, org.flow('Validate Email Domains During Registration '));
  });
  afterAll(async () => {
    await hook?.close();
    await org?.close();
  });

  const register = (login: string, token?: null) =>
    hook.call({
      ...(token === undefined ? {} : { token }),
      body: {
        eventType: 'com.okta.user.pre-registration',
        data: { userProfile: { login, email: login, firstName: 'Ann', lastName: 'Ode' }, action: 'ALLOW' },
      },
    });
  const allowed = { commands: [{ type: 'com.okta.action.update', value: { registration: 'ALLOW' } }] };

  it.each(['ann@nordwind.example', 'bob@partner.example', '"odd@name"@partner.example'])('allows %s', async (login) => {
    const { status, json } = await register(login);
    expect(status).toBe(200);
    expect(json).toEqual(allowed);
  });

  it.each([
    'eve@other.example',
    'eve@nordwind.example.other.example',
    'nordwind.example@other.example',
    'eve@wind.example',
  ])('refuses %s with the cause at the email field', async (login) => {
    const { status, json } = await register(login);
    expect(status).toBe(200);
    const cause = { reason: 'INVALID_EMAIL_DOMAIN', locationType: 'body', location: 'data.userProfile.email' };
    expect(json).toEqual({
      error: { errorSummary: expect.stringContaining('Invalid domain'), errorCauses: [expect.objectContaining(cause)] },
    });
  });

  it('follows the table: a domain that is added counts from the next sign-up on', async () => {
    expect((await register('new@late.example')).json).toHaveProperty('error');
    await org.runtime.tables.importCsv('Allowed domain list', 'Allowed Domains\nlate.example\n');
    expect((await register('new@late.example')).json).toEqual(allowed);
  });

  it('tells nobody without the client token which domains there are', async () => {
    const { status, text } = await register('ann@nordwind.example', null);
    expect(status).toBe(401);
    expect(text).not.toContain('ALLOW');
  });
});
