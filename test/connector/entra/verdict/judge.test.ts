import { describe, expect, it } from '@jest/globals';
import { type Expected, judge, MAX_REPLY } from '../../../../connector/entra/verdict/judge.ts';
import { DEFAULT_POLICY } from '../../../../connector/entra/verdict/model.ts';
import type { TokenReply } from '../../../../connector/entra/verdict/reply.ts';
import { claims, failure, jwt, OID, success, TENANT, USER } from '../helpers/replies.ts';

const me: Expected = { tenantId: TENANT, username: USER };
const ask = (status: number, body: unknown, expected: Expected = me) =>
  judge(
    { status, headers: {}, body: typeof body === 'string' ? body : JSON.stringify(body) },
    expected,
    DEFAULT_POLICY,
  );
const denied = (reason: string, code: number | null = null) => ({ outcome: 'denied', reason, code });

describe('judge: success replies', () => {
  it('verifies a token of the tenant and the typed login, whatever the case', () => {
    const verified = { outcome: 'verified', reason: 'token', code: null };
    expect(ask(200, success())).toEqual(verified);
    expect(ask(200, success({}, { tid: TENANT.toUpperCase(), preferred_username: 'Anna.EK@Example.com' }))).toEqual(
      verified,
    );
  });

  it('denies a token of another tenant or another user', () => {
    expect(ask(200, success({}, { tid: OID }))).toEqual(denied('tenant-mismatch'));
    expect(ask(200, success({}, { tid: undefined }))).toEqual(denied('tenant-mismatch'));
    expect(ask(200, success({}, { tid: [TENANT] }))).toEqual(denied('tenant-mismatch'));
    expect(ask(200, success({}, { preferred_username: 'bo@example.com' }))).toEqual(denied('identity-mismatch'));
    expect(ask(200, success({}, { preferred_username: 'bo@example.com', upn: USER }))).toEqual(
      denied('identity-mismatch'),
    );
    expect(ask(200, success({}, { preferred_username: undefined, upn: USER }))).toEqual(denied('identity-mismatch'));
  });

  it('binds an alternate login by object id, or leaves the login out when told so', () => {
    const other = success({}, { preferred_username: 'bo@example.com' });
    expect(ask(200, other, { tenantId: TENANT, username: USER, oid: OID }).outcome).toBe('verified');
    expect(ask(200, other, { tenantId: TENANT, oid: TENANT }).reason).toBe('identity-mismatch');
    expect(ask(200, other, { tenantId: TENANT, oid: '' }).reason).toBe('identity-mismatch');
    expect(ask(200, other, { tenantId: TENANT }).outcome).toBe('verified');
  });

  it('never takes an empty or non-GUID tenant as a match', () => {
    expect(ask(200, success({}, { tid: '' }), { tenantId: '', username: USER })).toEqual(denied('tenant-mismatch'));
    expect(ask(200, success({}, { tid: 'contoso' }), { tenantId: 'contoso' })).toEqual(denied('tenant-mismatch'));
  });

  it.each([
    ['an empty object', {}, 'bad-reply'],
    ['an array', [success()], 'bad-reply'],
    ['null', 'null', 'bad-reply'],
    ['nothing', '', 'bad-reply'],
    ['HTML', '<html>access_token</html>', 'bad-reply'],
    ['cut JSON', JSON.stringify(success()).slice(0, -1), 'bad-reply'],
    ['an error beside the tokens', success({ error: '' }), 'bad-reply'],
    ['an empty access token', success({ access_token: '' }), 'bad-reply'],
    ['a numeric access token', success({ access_token: 1 }), 'bad-reply'],
    ['a nested access token', success({ access_token: { value: 'x' } }), 'bad-reply'],
    ['no id token', success({ id_token: undefined }), 'no-id-token'],
    ['an id token without payload', success({ id_token: 'abc' }), 'no-id-token'],
    ['an id token of two parts', success({ id_token: jwt(claims()).slice(0, -1) }), 'no-id-token'],
    ['an id token that holds a list', success({ id_token: jwt([claims()]) }), 'no-id-token'],
    ['tokens behind __proto__', `{"__proto__": ${JSON.stringify(success())}}`, 'bad-reply'],
    [
      'claims behind __proto__',
      success({ id_token: jwt(JSON.parse(`{"__proto__":${JSON.stringify(claims())}}`)) }),
      'tenant-mismatch',
    ],
    ['tokens in a huge reply', success({ pad: 'x'.repeat(MAX_REPLY) }), 'reply-too-large'],
  ])('denies 200 with %s', (_name, body, reason) => {
    expect(ask(200, body)).toEqual(denied(reason));
  });

  it.each([0, 201, 204, 206, 302, 304, 403, 404, 500, 502, 503])('denies tokens and codes under HTTP %d', (status) => {
    expect(ask(status, success())).toEqual(denied('entra-unavailable'));
    expect(ask(status, failure([50076]))).toEqual(denied('entra-unavailable'));
  });
});

describe('judge: error replies', () => {
  it('decides by the number and never by the text', () => {
    expect(ask(400, failure([50126]))).toEqual({ outcome: 'wrong', reason: 'wrong-password', code: 50126 });
    expect(ask(400, failure([50034]))).toEqual(denied('unknown-user', 50034));
    expect(ask(400, failure([500121], { error_description: 'AADSTS50012' }))).toMatchObject({ outcome: 'verified' });
    expect(ask(400, failure([530034], { error_description: 'AADSTS53003' }))).toEqual(denied('unknown-code', 530034));
    expect(ask(400, failure([], { error_description: 'AADSTS50076: MFA' }))).toEqual(denied('no-code'));
  });

  it('lets several codes never verify', () => {
    expect(ask(400, failure([50076, 50079]))).toEqual(denied('ambiguous'));
    expect(ask(400, failure([50076, 50076]))).toEqual(denied('ambiguous'));
    expect(ask(400, failure([50076, 50126]))).toEqual({ outcome: 'wrong', reason: 'wrong-password', code: 50126 });
  });

  it.each([
    ['text codes', ['50076']],
    ['a mixed list', [50076, '50076']],
    ['a bare number', 50076],
    ['an object', { 0: 50076, length: 1 }],
    ['nested lists', [[50076]]],
    ['null', null],
  ])('denies %s', (_name, codes) => {
    expect(ask(400, failure(codes))).toEqual(denied('bad-reply'));
  });

  it('denies 429 even with a code', () => {
    expect(ask(429, failure([50076]))).toEqual(denied('throttled'));
  });

  it('denies what never arrived, and survives a reply that is no reply', () => {
    const reply = (failure: TokenReply['failure']): TokenReply => ({
      status: 200,
      headers: {},
      body: JSON.stringify(success()),
      ...(failure ? { failure } : {}),
    });
    expect(judge(reply('timeout'), me, DEFAULT_POLICY)).toEqual(denied('entra-timeout'));
    expect(judge(reply('network'), me, DEFAULT_POLICY)).toEqual(denied('entra-unreachable'));
    expect(judge(reply('too-large'), me, DEFAULT_POLICY)).toEqual(denied('reply-too-large'));
    expect(judge(reply('not-sent'), me, DEFAULT_POLICY)).toEqual(denied('not-sent'));
    for (const junk of [null, undefined, 7, {}, { status: 200 }, { status: 200, body: 7 }]) {
      expect(judge(junk as unknown as TokenReply, me, DEFAULT_POLICY).outcome).toBe('denied');
    }
    expect(judge(reply(undefined), null as unknown as Expected, DEFAULT_POLICY).outcome).toBe('denied');
  });
});
