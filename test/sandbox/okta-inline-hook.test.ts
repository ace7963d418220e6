import type { ServerResponse } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { type OktaSandbox, startOkta } from '../../sandbox/okta/server.ts';
import { keeper } from './keep.ts';
import { api, armedUser, passwordHook, signIn } from './okta-client.ts';
import { answerWith, type Received, type Service, startService, verdict } from './service.ts';

const keep = keeper();
const LOGIN = 'x@nordwind.example';
const SECRET = 'Typed-Password-1';

type Answer = (request: Received, response: ServerResponse, count: number) => void;

async function orgWith(answer: Answer, settings = {}): Promise<{ okta: OktaSandbox; hook: Service }> {
  const hook = await keep(startService(answer));
  const okta = await keep(startOkta({ settings: { hookTimeoutMs: 150, ...settings } }));
  await api(okta, 'POST', '/api/v1/inlineHooks', passwordHook(hook.url));
  await armedUser(okta, LOGIN);
  return { okta, hook };
}

function outcomes(okta: OktaSandbox, eventType: string): string[] {
  return okta
    .log()
    .filter((event) => event.eventType === eventType)
    .map(({ outcome }) => `${outcome.result}${outcome.reason === null ? '' : `: ${outcome.reason}`}`);
}

const command = (credential: unknown, type = 'com.okta.action.update'): string =>
  JSON.stringify({ commands: [{ type, value: { credential } }] });

const two = (): string =>
  `{"commands":[${['VERIFIED', 'UNVERIFIED'].map((one) => command(one).slice(13, -2)).join()}]}`;

describe('fails closed', () => {
  const cases: [name: string, answer: Answer, requests: number][] = [
    ['UNVERIFIED', answerWith(verdict('UNVERIFIED')), 1],
    ['204', answerWith('', 204), 1],
    ['an empty 200', answerWith(''), 1],
    ['no JSON', answerWith('<html>VERIFIED</html>'), 1],
    ['JSON that is no object', answerWith('"VERIFIED"'), 1],
    ['no commands', answerWith('{}'), 1],
    ['an empty list of commands', answerWith('{"commands":[]}'), 1],
    ['another command type', answerWith(command('VERIFIED', 'com.okta.user.update')), 1],
    ['a credential in lower case', answerWith(command('verified')), 1],
    ['a credential that is true', answerWith(command(true)), 1],
    ['commands that do not agree', answerWith(two()), 1],
    ['an error next to the command', answerWith(command('VERIFIED').replace('{', '{"error":{"errorSummary":"x"},')), 1],
    ['VERIFIED under 201', answerWith(verdict('VERIFIED'), 201), 1],
    ['VERIFIED under 400', answerWith(verdict('VERIFIED'), 400), 1],
    ['VERIFIED under 401', answerWith(verdict('VERIFIED'), 401), 1],
    ['VERIFIED under 500, twice', answerWith(verdict('VERIFIED'), 500), 2],
    ['a redirect', (_, response) => response.writeHead(302, { location: '/hook' }).end(), 1],
    ['no answer, twice', () => undefined, 2],
    ['a cut connection', (_, response) => response.destroy(), 1],
    ['headers and no body in time, twice', (_, response) => response.writeHead(200).write('{"comm'), 2],
    ['256 KB', answerWith(verdict('VERIFIED').replace('{', `{"debugContext":{"fill":"${'x'.repeat(262_144)}"},`)), 1],
  ];
  it.each(cases)('%s', async (_, answer, requests) => {
    const { okta, hook } = await orgWith(answer);
    const tried = await signIn(okta, LOGIN, SECRET);
    expect([tried.status, tried.body.errorCode]).toEqual([401, 'E0000004']);
    expect(hook.received).toHaveLength(requests);
    expect(okta.user(LOGIN)).toMatchObject({ password: null, provider: { type: 'IMPORT' }, status: 'ACTIVE' });
    expect(outcomes(okta, 'user.import.password')).toEqual([expect.stringMatching(/^FAILURE: /)]);
    expect(JSON.stringify(okta.log())).not.toContain(SECRET);
  });

  it('without any hook, or with an inactive one', async () => {
    const { okta, hook } = await orgWith(answerWith(verdict('VERIFIED')));
    const [{ id }] = (await api(okta, 'GET', '/api/v1/inlineHooks')).body;
    expect((await api(okta, 'DELETE', `/api/v1/inlineHooks/${id}`)).status).toBe(400);
    await api(okta, 'POST', `/api/v1/inlineHooks/${id}/lifecycle/deactivate`);
    expect((await signIn(okta, LOGIN, SECRET)).status).toBe(401);
    expect((await api(okta, 'DELETE', `/api/v1/inlineHooks/${id}`)).status).toBe(204);
    expect((await signIn(okta, LOGIN, SECRET)).status).toBe(401);
    expect(hook.received).toHaveLength(0);
  });

  it('reads cases that are JSON, so that they fail for what they say', () => {
    for (const text of [
      command('VERIFIED'),
      two(),
      command('VERIFIED').replace('{', '{"error":{"errorSummary":"x"},'),
    ]) {
      expect(JSON.parse(text).commands).toContainEqual({
        type: 'com.okta.action.update',
        value: { credential: 'VERIFIED' },
      });
    }
  });

  it('asks the hook again at the next sign-in', async () => {
    const { okta, hook } = await orgWith((request, response, count) =>
      answerWith(verdict(count < 3 ? 'UNVERIFIED' : 'VERIFIED'))(request, response),
    );
    const statuses: number[] = [];
    for (let time = 0; time < 4; time++) statuses.push((await signIn(okta, LOGIN, SECRET)).status);
    expect(statuses).toEqual([401, 401, 200, 200]);
    expect(hook.received).toHaveLength(3);
  });
});

describe('the retry', () => {
  it('repeats the very same call after a 5xx and takes the second answer', async () => {
    const { okta, hook } = await orgWith((request, response, count) =>
      answerWith(verdict('VERIFIED'), count === 1 ? 503 : 200)(request, response),
    );
    expect((await signIn(okta, LOGIN, SECRET)).body.status).toBe('SUCCESS');
    expect(hook.received.map(({ body }) => body)).toEqual([hook.received[0]?.body, hook.received[0]?.body]);
    expect(okta.hookCount(LOGIN)).toMatchObject({
      signIns: 1,
      requests: 2,
      last: 'VERIFIED',
      lastEvent: { eventType: 'inline_hook.response.processed', outcome: { result: 'SUCCESS' } },
    });
  });

  it('repeats once after a timeout and gives up after the second', async () => {
    const { okta, hook } = await orgWith(() => undefined);
    const start = Date.now();
    await signIn(okta, LOGIN, SECRET);
    const took = Date.now() - start;
    expect(hook.received).toHaveLength(2);
    expect(took).toBeGreaterThanOrEqual(290);
    expect(outcomes(okta, 'inline_hook.executed')).toEqual(['FAILURE: timeout']);
  });

  it('can be brought about for one person: the first answer is always too late', async () => {
    const { okta, hook } = await orgWith(answerWith(verdict('VERIFIED')));
    okta.settings.lateAnswers.add(LOGIN);
    expect((await signIn(okta, LOGIN, SECRET)).body.status).toBe('SUCCESS');
    expect(hook.received).toHaveLength(2);
    expect((hook.received[1]?.at ?? 0) - (hook.received[0]?.at ?? 0)).toBeGreaterThanOrEqual(100);
  });
});

describe('sign-in', () => {
  it('says MFA_ENROLL when the policy wants it, and stores the password all the same', async () => {
    const { okta } = await orgWith(answerWith(verdict('VERIFIED')), { signOnPolicy: 'MFA_ENROLL' });
    const first = await signIn(okta, LOGIN, SECRET);
    expect(first.body).toMatchObject({ status: 'MFA_ENROLL', stateToken: expect.any(String) });
    expect(first.body.sessionToken).toBeUndefined();
    expect(okta.user(LOGIN)?.provider.type).toBe('OKTA');
  });

  it('in read-only mode signs in and stores nothing', async () => {
    const { okta, hook } = await orgWith(answerWith(verdict('VERIFIED')));
    okta.settings.readOnly = true;
    expect((await signIn(okta, LOGIN, SECRET)).status).toBe(200);
    expect((await signIn(okta, LOGIN, SECRET)).status).toBe(200);
    expect(hook.received).toHaveLength(2);
    expect(outcomes(okta, 'user.import.password')).toEqual(Array(2).fill(expect.stringContaining('read-only')));
    const write = await api(okta, 'POST', `/api/v1/users/${LOGIN}`, { profile: { title: 'x' } });
    expect([write.status, write.body.errorCode]).toEqual([503, 'E0000010']);
  });

  it('locks after the policy count of wrong tries, hides it, and unlocks', async () => {
    const { okta, hook } = await orgWith(answerWith(verdict('UNVERIFIED')), { lockout: { maxAttempts: 3 } });
    for (let time = 0; time < 4; time++) expect((await signIn(okta, LOGIN, SECRET)).body.errorCode).toBe('E0000004');
    expect(hook.received).toHaveLength(3);
    expect(okta.user(LOGIN)?.status).toBe('LOCKED_OUT');
    expect(outcomes(okta, 'user.account.lock')).toHaveLength(1);
    okta.settings.lockout.show = true;
    expect((await signIn(okta, LOGIN, SECRET)).body.status).toBe('LOCKED_OUT');
    expect((await api(okta, 'POST', `/api/v1/users/${LOGIN}/lifecycle/unlock`)).status).toBe(200);
    expect(okta.user(LOGIN)?.status).toBe('ACTIVE');
  });

  it('does not count a hook that failed as a wrong try', async () => {
    const { okta } = await orgWith(answerWith('', 400), { lockout: { maxAttempts: 2 } });
    for (let time = 0; time < 3; time++) await signIn(okta, LOGIN, SECRET);
    expect(okta.user(LOGIN)?.status).toBe('ACTIVE');
  });

  it('keeps neither clear text nor the same hash for the same password', async () => {
    const { okta } = await orgWith(answerWith(verdict('VERIFIED')));
    await armedUser(okta, 'y@nordwind.example');
    await signIn(okta, LOGIN, SECRET);
    await signIn(okta, 'y@nordwind.example', SECRET);
    const [a, b] = [okta.user(LOGIN)?.password, okta.user('y@nordwind.example')?.password];
    expect(a?.hash.toString('hex')).not.toBe(b?.hash.toString('hex'));
    expect(`${a?.hash.toString('utf8')}${a?.hash.toString('hex')}`).not.toContain(SECRET);
  });

  it('imports nothing for a user who was disarmed while the hook was asked', async () => {
    const { okta } = await orgWith((request, response) => {
      setTimeout(() => answerWith(verdict('VERIFIED'))(request, response), 60);
    });
    const pending = signIn(okta, LOGIN, SECRET);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await api(okta, 'POST', `/api/v1/users/${LOGIN}/lifecycle/deactivate`);
    expect((await pending).status).toBe(401);
    expect(okta.user(LOGIN)?.password).toBeNull();
  });

  it('answers the same for an unknown name as for a wrong password', async () => {
    const { okta } = await orgWith(answerWith(verdict('UNVERIFIED')));
    const known = (await signIn(okta, LOGIN, SECRET)).body;
    const unknown = (await signIn(okta, 'nobody@nordwind.example', SECRET)).body;
    expect({ ...known, errorId: '' }).toEqual({ ...unknown, errorId: '' });
  });
});

describe('registration', () => {
  it('allows one password import hook, https or loopback, and never shows the secret', async () => {
    const { okta, hook } = await orgWith(answerWith(''));
    const second = await api(okta, 'POST', '/api/v1/inlineHooks', passwordHook(hook.url));
    expect([second.status, second.body.errorCode]).toEqual([400, 'E0000001']);
    const listed = await api(okta, 'GET', '/api/v1/inlineHooks');
    expect(listed.body[0].channel.config.authScheme).toEqual({ type: 'HEADER', key: 'authorization' });
    expect(JSON.stringify(listed.body)).not.toContain('hook-secret');
    const away = await api(
      okta,
      'PUT',
      `/api/v1/inlineHooks/${listed.body[0].id}`,
      passwordHook('http://example.com/hook'),
    );
    expect(away.status).toBe(400);
  });

  it('executes a preview, and refuses an answer that breaks the contract', async () => {
    const { okta } = await orgWith((request, response, count) =>
      answerWith(count === 1 ? verdict('UNVERIFIED') : '{"commands":"no"}', count === 3 ? 403 : 200)(request, response),
    );
    const [{ id }] = (await api(okta, 'GET', '/api/v1/inlineHooks')).body;
    const run = () => api(okta, 'POST', `/api/v1/inlineHooks/${id}/execute`, { data: {} });
    expect((await run()).body).toEqual(JSON.parse(verdict('UNVERIFIED')));
    expect((await run()).body.errorCode).toBe('E0000001');
    expect((await run()).body.errorCode).toBe('E0000135');
  });
});
