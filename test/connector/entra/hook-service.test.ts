import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { type HookCall, type HookServiceSettings, hookService } from '../../../connector/entra/hook-service.ts';
import type { Credentials, EntraClient } from '../../../connector/entra/settings.ts';
import { DEFAULT_POLICY, type Verdict } from '../../../connector/entra/verdict/model.ts';
import type { TokenReply } from '../../../connector/entra/verdict/reply.ts';
import { failure, success, TENANT, USER } from './helpers/replies.ts';

const RIGHT = 'Right-1';
const call = (changes: Partial<HookCall> = {}): HookCall => ({
  eventId: 'e1',
  username: USER,
  password: RIGHT,
  ...changes,
});

function fixture(settings: Partial<HookServiceSettings> = {}, answer?: (asked: Credentials) => TokenReply) {
  const asked: Credentials[] = [];
  const verdicts: Verdict[] = [];
  let time = 1000;
  const reply = (status: number, body: unknown): TokenReply => ({ status, headers: {}, body: JSON.stringify(body) });
  const client: EntraClient = {
    async askPassword(credentials) {
      asked.push({ ...credentials });
      await new Promise((resolve) => setImmediate(resolve));
      if (answer) return answer(credentials);
      return credentials.password === RIGHT
        ? reply(200, success({}, { preferred_username: credentials.username }))
        : reply(400, failure([50126]));
    },
    async close() {},
  };
  const service = hookService({
    client,
    tenantId: TENANT,
    policy: DEFAULT_POLICY,
    now: () => time,
    key: new Uint8Array(32).fill(7),
    onVerdict: (_id, verdict) => verdicts.push(verdict),
    ...settings,
  });
  return { service, asked, verdicts, pass: (ms: number) => (time += ms) };
}

const credential = async (service: ReturnType<typeof hookService>, changes: Partial<HookCall> = {}) =>
  (await service.handle(call(changes))).body.commands[0].value.credential;

describe('password hook service', () => {
  it('answers right and wrong passwords', async () => {
    const { service, verdicts } = fixture();
    expect(await service.handle(call())).toEqual({
      status: 200,
      body: {
        commands: [{ type: 'com.okta.action.update', value: { credential: 'VERIFIED' } }],
        debugContext: { outcome: 'verified', reason: 'token', code: '' },
      },
    });
    expect((await service.handle(call({ eventId: 'e2', password: 'no' }))).body).toEqual({
      commands: [{ type: 'com.okta.action.update', value: { credential: 'UNVERIFIED' } }],
      debugContext: { outcome: 'wrong', reason: 'wrong-password', code: '50126' },
    });
    expect(verdicts.map((verdict) => verdict.outcome)).toEqual(['verified', 'wrong']);
  });

  it('asks Entra once for a retry of a wrong password, until the memory expires', async () => {
    const { service, asked, pass } = fixture();
    expect(await credential(service, { password: 'no' })).toBe('UNVERIFIED');
    pass(5000);
    expect(await credential(service, { password: 'no' })).toBe('UNVERIFIED');
    expect(asked).toHaveLength(1);
    pass(5000);
    await credential(service, { password: 'no' });
    expect(asked).toHaveLength(2);
  });

  it('joins a retry that comes while the question is under way', async () => {
    const { service, asked } = fixture();
    expect(await Promise.all([credential(service), credential(service)])).toEqual(['VERIFIED', 'VERIFIED']);
    expect(asked).toHaveLength(1);
    expect(service.size()).toEqual({ remembered: 0, pending: 0 });
  });

  it('never lets another password or user share an answer, even with the same event id', async () => {
    const { service, asked } = fixture();
    const answers = await Promise.all([
      credential(service),
      credential(service, { password: 'no' }),
      credential(service, { username: 'bo@example.com', password: 'no' }),
    ]);
    expect(answers).toEqual(['VERIFIED', 'UNVERIFIED', 'UNVERIFIED']);
    expect(asked).toHaveLength(3);
    expect(await credential(service)).toBe('VERIFIED');
    // Parts must not run into each other.
    await credential(service, { eventId: 'a', username: 'bc', password: 'd' });
    await credential(service, { eventId: 'ab', username: 'c', password: 'd' });
    expect(asked).toHaveLength(6);
  });

  it('does not remember outages or verified answers', async () => {
    for (const reply of [
      { status: 0, headers: {}, body: '', failure: 'timeout' as const },
      { status: 500, headers: {}, body: '{}' },
      { status: 200, headers: {}, body: JSON.stringify(success()) },
    ]) {
      const { service, asked } = fixture({}, () => reply);
      await service.handle(call());
      await service.handle(call());
      expect(asked).toHaveLength(2);
      expect(service.size()).toEqual({ remembered: 0, pending: 0 });
    }
  });

  it('shares nothing without an event id', async () => {
    const { service, asked } = fixture();
    await Promise.all([
      credential(service, { eventId: '', password: 'no' }),
      credential(service, { eventId: '', password: 'no' }),
    ]);
    expect(asked).toHaveLength(2);
    expect(service.size()).toEqual({ remembered: 0, pending: 0 });
  });

  it('stays within its bounds', async () => {
    const { service, pass } = fixture({ rememberMax: 50 });
    for (let n = 0; n < 200; n += 1) await credential(service, { eventId: `e${n}`, password: 'no' });
    expect(service.size().remembered).toBe(50);
    pass(10_001);
    await credential(service, { eventId: 'last', password: 'no' });
    expect(service.size().remembered).toBe(1);
  });

  it('compares the login unless told not to', async () => {
    const other = () => ({
      status: 200,
      headers: {},
      body: JSON.stringify(success({}, { preferred_username: 'bo@x.y' })),
    });
    expect(await credential(fixture({}, other).service)).toBe('UNVERIFIED');
    expect(await credential(fixture({ sameLogin: false }, other).service)).toBe('VERIFIED');
  });

  it('answers although its listener fails, and lets go of a call whose client fails', async () => {
    const broken = fixture({
      onVerdict: () => {
        throw new Error('listener');
      },
    });
    expect(await credential(broken.service)).toBe('VERIFIED');
    const dead = fixture({}, () => {
      throw new Error('client');
    });
    await expect(dead.service.handle(call())).rejects.toThrow('client');
    expect(dead.service.size()).toEqual({ remembered: 0, pending: 0 });
  });

  it('gives no password to its listener or its answer', async () => {
    const heard: unknown[] = [];
    const { service } = fixture({ onVerdict: (...all) => heard.push(all) });
    const answer = await service.handle(call({ password: 'canary-77aa' }));
    expect(inspect([heard, answer], { depth: 9 })).not.toContain('canary-77aa');
  });

  it('hands every verified password on, once a question, and no other', async () => {
    const verified: string[][] = [];
    const { service } = fixture({ passwordVerified: (...all) => verified.push(all) });
    await Promise.all([credential(service), credential(service)]);
    await credential(service, { eventId: 'e2', password: 'no' });
    expect(verified).toEqual([[USER, RIGHT]]);
  });

  it('answers although handing on fails, and hands on although its listener fails', async () => {
    const verified: string[] = [];
    const { service } = fixture({
      onVerdict: () => {
        throw new Error('listener');
      },
      passwordVerified: (login) => {
        verified.push(login);
        throw new Error('directory');
      },
    });
    expect([await credential(service), verified]).toEqual(['VERIFIED', [USER]]);
  });
});
