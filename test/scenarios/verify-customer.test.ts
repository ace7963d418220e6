import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { api } from '../sandbox/okta-client.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { active, scenario, type World, world } from './support.ts';

/**
 * A call center checks that a caller is who he says: one endpoint has Okta send a passcode to the email factor of the
 * customer, the other one checks the passcode that the customer reads out. Both find the user by email (Find Users),
 * pick the email factor out of his factors (Custom API Action, Find) and answer with the status of Okta's verify call.
 * Both are public, so what they must not do is to say SUCCESS too often.
 */
scenario('Verify a customer by an email factor', () => {
  let org: World;
  let issue: Endpoint;
  let verify: Endpoint;

  beforeEach(async () => {
    org = await world('templates/verify_customer.flopack');
    for (const login of ['cara@nordwind.example', 'carl@nordwind.example']) {
      const { id } = await org.okta.addUser(active(login));
      for (const factorType of ['question', 'email'])
        await api(org.okta, 'POST', `/api/v1/users/${id}/factors`, { factorType, provider: 'OKTA' });
    }
    await org.okta.addUser(active('nofactor@nordwind.example'));
    issue = await endpoint(org.runtime, org.flow('Issue an Email Factor Challenge'));
    verify = await endpoint(org.runtime, org.flow('Verify an Email Factor Challenge'));
  });
  afterEach(async () => {
    await issue.close();
    await verify.close();
    await org.close();
  });

  const ask = (email: string) => issue.call({ query: { email }, token: null });
  const tell = (email: string, otp: string) => verify.call({ query: { email, otp }, token: null });
  const checks = () => org.okta.log().filter(({ eventType }) => eventType === 'user.authentication.auth_via_mfa');

  it('sends a passcode to the customer and takes it once', async () => {
    expect(await ask('cara@nordwind.example')).toMatchObject({ status: 200, text: '200' });
    const otp = org.okta.passcode('cara@nordwind.example') ?? '';
    expect(otp).toMatch(/^\d{6}$/);
    expect(org.okta.passcode('carl@nordwind.example')).toBeUndefined();
    expect(await tell('cara@nordwind.example', otp)).toMatchObject({ status: 200, text: '200' });
    expect(checks().map(({ outcome }) => outcome.result)).toEqual(['SUCCESS']);
    const again = await tell('cara@nordwind.example', otp);
    expect(again.status).toBe(500);
    expect(again.text).toContain('Invalid Passcode/Answer');
  });

  it('takes neither a wrong passcode nor the one of another customer', async () => {
    await ask('cara@nordwind.example');
    await ask('carl@nordwind.example');
    const wrong = await tell('carl@nordwind.example', org.okta.passcode('cara@nordwind.example') ?? '');
    expect(wrong.status).toBe(500);
    expect(wrong.text).toContain('Invalid Passcode/Answer');
    expect(checks().map(({ outcome }) => outcome.result)).toEqual(['FAILURE']);
  });

  it('takes no passcode after five minutes', async () => {
    await ask('cara@nordwind.example');
    const otp = org.okta.passcode('cara@nordwind.example') ?? '';
    await org.clock.advance(5 * 60_000);
    const late = await tell('cara@nordwind.example', otp);
    expect(late.text).toContain('Invalid Passcode/Answer');
  });

  it('stops without an email, and for an email that nobody has', async () => {
    const sent = () => org.okta.log().filter(({ eventType }) => eventType.startsWith('system.email')).length;
    const stopped = async (answer: ReturnType<typeof ask>, flow: string) => {
      expect(await answer).toMatchObject({ status: 200, text: expect.not.stringMatching(/^200$/) });
      return org.past(flow)[0]?.stoppedBy?.message?.trim();
    };
    const first = 'Issue an Email Factor Challenge';
    const second = 'Verify an Email Factor Challenge';
    expect(await stopped(ask(''), first)).toBe('error: include email');
    expect(await stopped(ask('nobody@nordwind.example'), first)).toBe('error: invalid email');
    expect(await stopped(tell('nobody@nordwind.example', '123456'), second)).toBe('error: invalid email');
    expect(await stopped(tell('cara@nordwind.example', ''), second)).toBe('error: verification code missing');
    expect(sent()).toBe(0);
    expect(checks()).toEqual([]);
  });

  it('fails for a customer without an email factor', async () => {
    expect(await ask('nofactor@nordwind.example')).toMatchObject({ status: 500 });
    expect(org.okta.passcode('nofactor@nordwind.example')).toBeUndefined();
  });
});
