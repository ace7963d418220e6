import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Values } from '../../connector/core/behaviour.ts';
import { api, signIn } from '../sandbox/okta-client.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { active, type SiteAnswer, scenario, type World, world } from './support.ts';

const person = {
  email: 'new@nordwind.example',
  password: 'Chosen-By-Me-1!',
  firstName: 'Nora',
  lastName: 'New',
  countryCode: 'US',
  hasOptedOutTracking: 'true',
  hasOptedOutSolicit: 'false',
};

/**
 * The sign-up form of a shop posts here. The flow asks an outside service whether the person is known already (Raw
 * Request): its answer has the id 101 for a newcomer. It then makes an ACTIVE user with the chosen password (Create
 * User in an If Error), puts him into the group AcmeUsers, hands him to the service of his country (If/ElseIf: consent in
 * the US, id proofing in Canada) and mails him. The answer has the status of that service, or says what went wrong.
 */
scenario('Registration of a customer with an external check', () => {
  let org: World;
  let form: Endpoint;
  let group: string;
  let mails: Values[];
  let answers: SiteAnswer[];

  beforeEach(async () => {
    mails = [];
    answers = [];
    org = await world('templates/new_user_registration.flopack', {
      okta: { settings: { customAttributes: ['hasOptedOutTracking', 'hasOptedOutSolicit'] } },
      cards: {
        'office365mail/sendEmail2': (inputs) => {
          mails.push(inputs);
          return {};
        },
      },
      sites: { 'https://jsonplaceholder.typicode.com': () => answers.shift() ?? { status: 500 } },
    });
    group = await org.group('AcmeUsers');
    form = await endpoint(org.runtime, org.flow('Create_User_wExtCheck'));
  });
  afterEach(async () => {
    await form.close();
    await org.close();
  });

  const members = async () =>
    ((await api(org.okta, 'GET', `/api/v1/groups/${group}/users`)).body as { profile: { login: string } }[]).map(
      ({ profile }) => profile.login,
    );
  const asked = () => org.sent.map(({ body }) => JSON.parse(body ?? 'null') as unknown);
  const mailed = () => mails.map((mail) => [mail['Fields/To'], mail['Fields/Subject']]);
  const unknown = { status: 201, json: { id: 101 } };

  it('signs up a customer in the US: user, group, consent service, mail', async () => {
    answers = [unknown, { status: 201, json: { id: 7 } }];
    expect(await form.call({ body: person })).toMatchObject({ status: 201 });
    const user = org.okta.user('new@nordwind.example');
    expect(user?.status).toBe('ACTIVE');
    expect(user?.profile).toMatchObject({
      firstName: 'Nora',
      lastName: 'New',
      countryCode: 'US',
      hasOptedOutTracking: 'true',
    });
    expect((await signIn(org.okta, 'new@nordwind.example', 'Chosen-By-Me-1!')).body).toMatchObject({
      status: 'SUCCESS',
    });
    expect(await members()).toEqual(['new@nordwind.example']);
    expect(asked()).toEqual([
      { firstName: 'Nora', lastName: 'New', email: 'new@nordwind.example', countryCode: 'US' },
      expect.objectContaining({ firstName: 'Nora', lastName: 'New', email: 'new@nordwind.example' }),
    ]);
    expect(mailed()).toEqual([[['new@nordwind.example'], 'Account Status']]);
    expect(mails[0]?.['Fields/Body']).toContain('Nora');
  });

  it('hands the choices of a customer in Canada to id proofing', async () => {
    answers = [unknown, { status: 202, json: {} }];
    expect(await form.call({ body: { ...person, countryCode: 'CA' } })).toMatchObject({ status: 202 });
    expect(asked()[1]).toMatchObject({
      email: 'new@nordwind.example',
      hasOptedOutTracking: 'true',
      hasOptedOutSolicit: 'false',
    });
  });

  it('answers 500 for another country, though the user is made', async () => {
    answers = [unknown];
    expect(await form.call({ body: { ...person, countryCode: 'DE' } })).toMatchObject({ status: 500 });
    expect(org.sent).toHaveLength(1);
    expect(org.okta.user('new@nordwind.example')?.status).toBe('ACTIVE');
  });

  it('refuses somebody whom the outside service knows already: no user, a mail about it', async () => {
    answers = [{ status: 200, json: { id: 12 } }];
    const { status, text } = await form.call({ body: person });
    expect(status).toBe(500);
    expect(text).toContain('already in system');
    expect(org.okta.user('new@nordwind.example')).toBeUndefined();
    expect(mailed()).toEqual([[['new@nordwind.example'], 'Account Creation Issue']]);
  });

  it('answers 400 with what Okta says where it does not make the user, and mails', async () => {
    await org.okta.addUser(active('new@nordwind.example'));
    answers = [unknown];
    const { status, text } = await form.call({ body: person });
    expect(status).toBe(400);
    expect(text).toContain('Api validation failed: login');
    expect(await members()).toEqual([]);
    expect(org.sent).toHaveLength(1);
    expect(mailed()).toEqual([[['new@nordwind.example'], 'Account Status']]);
  });

  it('asks nobody and makes nobody without the client token', async () => {
    expect(await form.call({ body: person, token: null })).toMatchObject({ status: 401 });
    expect(org.sent).toEqual([]);
    expect(org.okta.user('new@nordwind.example')).toBeUndefined();
  });

  it('keeps the password out of the execution history, mails and the outside service', async () => {
    answers = [unknown, { status: 201, json: {} }];
    await form.call({ body: person });
    const past = org.past('Create_User_wExtCheck');
    expect(JSON.stringify(past[0]?.trace)).toContain('Nora');
    expect(JSON.stringify([org.runtime.history.list(), mails, asked()])).not.toContain('Chosen-By-Me-1!');
  });
});
