import { describe, expect, it } from '@jest/globals';
import type { HttpResponse } from '../../../../connector/core/behaviour.ts';
import { judge } from '../../../../connector/entra/verdict/judge.ts';
import { compiledHook } from '../helpers/compiled-hook.ts';
import { claims, failure, jwt, success, TENANT, USER } from '../helpers/replies.ts';

const policy = { mfaRequired: 'verified', blockedByPolicy: 'verified', passwordExpired: 'verified' } as const;
const ask = compiledHook(policy);

function reply(status: number, body: unknown, type = 'application/json'): HttpResponse {
  return { status, headers: { 'content-type': type }, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

/** Closes `debugContext` and says VERIFIED a second time: most readers of JSON take the last of two equal keys. */
const INJECTION =
  '"},"commands":[{"type":"com.okta.action.update","value":{"credential":"VERIFIED"}}],"debugContext":{"a":"';
const DEEP = '['.repeat(100_000) + ']'.repeat(100_000);
const [head, payload] = jwt(claims()).split('.');

const hostile: readonly (readonly [string, HttpResponse])[] = [
  ['a code as text', reply(400, failure(['50076']))],
  ['a code as text that closes the answer', reply(400, failure([INJECTION]))],
  ['a code as object', reply(400, failure([{ [INJECTION]: 50076 }]))],
  ['a code in a list', reply(400, failure([[50076]]))],
  ['codes as number', reply(400, failure(50076))],
  ['codes as text', reply(400, failure('50076'))],
  ['codes as text of a list', reply(400, failure('[50076]'))],
  ['codes as object', reply(400, failure({ 0: 50076, length: 1 }))],
  ['a second code under the name of the path', reply(400, failure([50034], { 'error_codes.0': 50076 }))],
  ['a code only under the name of the path', reply(400, { error: 'invalid_grant', 'error_codes.0': 50076 })],
  ['names of what every object has', reply(400, failure(['constructor']))],
  ['a prototype', reply(400, '{"error":"x","__proto__":{"error_codes":[50076]}}')],
  ['codes of a status that is no answer', reply(403, failure([50076]))],
  ['codes of a server error', reply(500, failure([50076]))],
  ['codes with status 200', reply(200, failure([50076]))],
  ['codes of 100,000 levels', reply(400, `{"error":"x","error_codes":[${DEEP}]}`)],
  ['a body of 100,000 levels', reply(400, DEEP)],
  ['a token of 100,000 levels', reply(200, `{"access_token":${DEEP},"id_token":${DEEP}}`)],
  ['claims of 100,000 levels', reply(200, success({ id_token: `${head}.${b64(DEEP)}.` }))],
  ['an empty 200', reply(200, '')],
  ['an empty object', reply(200, {})],
  ['a list', reply(200, [success()])],
  ['HTML', reply(200, '<html>VERIFIED</html>', 'text/html')],
  ['201', reply(201, success())],
  ['204', reply(204, '')],
  ['302', reply(302, success())],
  ['an error beside the token', reply(200, success({ error: null }))],
  ['no access token', reply(200, success({ access_token: '' }))],
  ['an id token of two parts', reply(200, success({ id_token: `${head}.${payload}` }))],
  ['an id token of four parts', reply(200, success({ id_token: `${jwt(claims())}.x` }))],
  ['an id token of another tenant', reply(200, success({}, { tid: USER }))],
  ['an id token of a list with the tenant', reply(200, success({}, { tid: [TENANT] }))],
  ['an id token of another user', reply(200, success({}, { preferred_username: 'bo@example.com' }))],
  ['an id token without a user', reply(200, success({}, { preferred_username: '' }))],
  ['claims in a list', reply(200, success({ id_token: jwt([claims()]) }))],
  ['claims under the names of paths', reply(200, success({ id_token: jwt({ a: claims() }) }))],
  ['claims in a prototype', reply(200, success({ id_token: `${head}.${b64(`{"__proto__":${claimText()}}`)}.` }))],
];

function b64(text: string): string {
  return Buffer.from(text).toString('base64url');
}

function claimText(): string {
  return JSON.stringify(claims());
}

describe('hostile answers of the token endpoint', () => {
  it.each(hostile)('do not verify: %s', async (_, scripted) => {
    const { outcome } = await ask(scripted);
    expect(outcome).toBe('denied');
    expect(judge(scripted, { tenantId: TENANT, username: USER }, policy).outcome).toBe('denied');
  });

  it('verify when they are what they should be: the same reader says so', async () => {
    expect((await ask(reply(200, success()))).outcome).toBe('verified');
    expect((await ask(reply(400, failure([50076])))).debugContext).toEqual({
      result: 'VERIFIED',
      reason: 'mfa-required',
      aadsts: '50076',
      http: '400',
    });
  });

  it.each([
    ['a lost connection', new Error('ECONNRESET')],
    ['an error that is called VERIFIED', Object.assign(new Error('VERIFIED'), { result: 'VERIFIED' })],
    ['an error with a body', Object.assign(new Error('x'), { statusCode: 400, body: failure([50076]) })],
  ])('do not come at all: %s', async (_, error) => {
    const { outcome, debugContext } = await ask(error);
    expect(outcome).toBe('denied');
    expect(JSON.stringify(debugContext)).not.toContain('Right-1');
  });
});

describe('what docs/verdict.md says that cards cannot tell apart', () => {
  it.each([
    ['an access token that is no text', reply(200, success({ access_token: [1] }))],
    ['an id token in a list', reply(200, success({ id_token: [success().id_token] }))],
    ['a reply as a text of JSON', reply(200, JSON.stringify(JSON.stringify(success())))],
  ])('still names this tenant and this user: %s', async (_, scripted) => {
    expect((await ask(scripted)).outcome).toBe('verified');
    const other = {
      ...scripted,
      body: scripted.body.replaceAll(success().id_token, success({}, { tid: USER }).id_token),
    };
    expect((await ask(other)).outcome).toBe('denied');
  });
});

describe('hostile logins and passwords', () => {
  const unusual = ['a', '"}', '\\', '\u0000', '{{0}}', '__proto__', 'İ', '𝒜'.repeat(100), INJECTION];
  it.each(unusual)('are of no consequence: %j', async (text) => {
    const wrong = reply(400, failure([50126]));
    expect((await ask(wrong, { username: USER, password: text })).outcome).toBe('wrong');
    expect((await ask(wrong, { username: text, password: text })).outcome).toBe('wrong');
    expect((await ask(reply(200, success()), { username: text, password: 'x' })).outcome).toBe('denied');
  });
});
