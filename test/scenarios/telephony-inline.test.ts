import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { HttpExchange } from '../../runtime/fakes/http.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { type Outside, outside } from './outside.ts';
import { active, scenario, type World, world } from './support.ts';

/**
 * Okta's telephony inline hook asks this flow to deliver a one-time passcode instead of Okta's own provider. The flow
 * reads the user: who has chosen WhatsApp gets the text there, to the mobile phone of the profile, everybody else as SMS
 * to the number that Okta names. Okta wants the provider's transaction as a command, and where the provider fails an
 * error object with the reason, still with status 200: that is what If Error around Post is for.
 */
scenario('Telephony inline hook', () => {
  let org: World;
  let hook: Endpoint;
  let provider: Outside;
  let answer: HttpExchange;

  beforeAll(async () => {
    provider = outside(() => answer);
    org = await world('community/telephonyInline.flow', {
      okta: { settings: { customAttributes: ['whatsappOTP'] } },
      http: provider,
    });
    await org.okta.addUser(active('sms@nordwind.example', { mobilePhone: '+15550100' }));
    await org.okta.addUser(active('chat@nordwind.example', { mobilePhone: '+15550199', whatsappOTP: true }));
    hook = await endpoint(org.runtime, org.flow('Telephony Inline'));
  });
  afterAll(async () => {
    await hook?.close();
    await org?.close();
    await provider?.close();
  });

  const ask = (login: string, token?: null) =>
    hook.call({
      ...(token === undefined ? {} : { token }),
      body: {
        eventType: 'com.okta.telephony.provider',
        requestType: 'com.okta.user.telephony.mfa-verification',
        data: {
          userProfile: { firstName: 'Ann', lastName: 'Ode', login, userId: org.okta.user(login)?.id ?? 'none' },
          messageProfile: {
            msgTemplate: 'Your code is 123456',
            phoneNumber: '+15550100',
            otpExpires: '2026-03-02T08:35:00Z',
            deliveryChannel: 'SMS',
            otpCode: '123456',
            locale: 'EN-US',
          },
        },
      },
    });

  it('sends an SMS to the number that Okta names and hands back the transaction', async () => {
    answer = { status: 201, json: { sid: 'SM1', status: 'queued' } };
    const { status, json } = await ask('sms@nordwind.example');
    expect(status).toBe(200);
    const value = [{ status: 'PENDING', provider: 'Twilio', transactionId: 'SM1' }];
    expect(json).toEqual({ commands: [{ type: 'com.okta.user.telephony.mfa-verification', value }] });
    const sent = provider.calls.at(-1);
    expect(sent).toMatchObject({ method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    expect(sent?.url).toMatch(/^https:\/\/api\.twilio\.com\//);
    expect(sent?.body).toMatch(/^To=\+15550100&From=.*&Body=Your code is 123456$/);
  });

  it('sends WhatsApp to the mobile phone of a user who has chosen it', async () => {
    answer = { status: 201, json: { sid: 'SM2', status: 'queued' } };
    const { json } = await ask('chat@nordwind.example');
    expect(json).toMatchObject({ commands: [{ value: [{ transactionId: 'SM2' }] }] });
    expect(provider.calls.at(-1)?.body).toMatch(/^To=whatsapp:\+15550199&From=whatsapp:.*&Body=Your code is 123456/);
  });

  it('answers an error with the reason of the provider, which Okta then shows', async () => {
    const reason = 'The number is not a valid phone number.';
    answer = { status: 400, json: { code: 21211, message: reason, status: 400 } };
    const { status, json } = await ask('sms@nordwind.example');
    expect(status).toBe(200);
    const errorCauses = [{ errorSummary: 'Provider could not deliver OTP', reason }];
    expect(json).toEqual({ error: { errorSummary: 'Failed to deliver SMS OTP to +15550100', errorCauses } });
  });

  it('answers an error too where the provider cannot be reached', async () => {
    answer = { fail: 'HTTP_NETWORK' };
    const { status, json } = await ask('sms@nordwind.example');
    expect(status).toBe(200);
    expect(json).toMatchObject({ error: { errorSummary: 'Failed to deliver SMS OTP to +15550100' } });
  });

  it('sends nothing for a user whom Okta does not know, and nothing without the client token', async () => {
    const before = provider.calls.length;
    const unknown = await ask('nobody@nordwind.example');
    expect(unknown.status).toBeGreaterThanOrEqual(400);
    expect(await ask('sms@nordwind.example', null)).toMatchObject({ status: 401 });
    expect(provider.calls).toHaveLength(before);
  });
});
