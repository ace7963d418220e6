import { describe, expect, it } from '@jest/globals';
import { passwordImportResponse } from '../../../connector/okta/generated/validate-messages.js';
import {
  hasHookSecret,
  parsePasswordImport,
  unverified,
  verified,
} from '../../../connector/okta/password-import-hook.ts';

const PASSWORD = 'kölsch "+&🔑" ';
const call = () => ({
  eventId: 'ev1',
  eventTime: '2026-01-01T00:00:00.000Z',
  eventType: 'com.okta.user.credential.password.import',
  eventTypeVersion: '1.0',
  contentType: 'application/json',
  cloudEventVersion: '0.1',
  source: 'https://org/api/v1/inlineHooks/cal1',
  data: {
    context: { request: { id: 'req1', method: 'POST' }, credential: { username: 'a@b.test', password: PASSWORD } },
    action: { credential: 'UNVERIFIED' },
  },
});
const parse = (body: unknown, type: string | undefined = 'application/json') =>
  parsePasswordImport(typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body), type);

/** A call with the value behind a path replaced; undefined takes it away. */
function changed(path: string, value: unknown): unknown {
  const root: Record<string, unknown> = structuredClone(call());
  const keys = path.split('.');
  let at = root;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[keys.at(-1)!] = value;
  return root;
}

describe('password import hook requests', () => {
  it('are read', () => {
    const request = {
      eventId: 'ev1',
      source: 'https://org/api/v1/inlineHooks/cal1',
      requestId: 'req1',
      username: 'a@b.test',
      password: PASSWORD,
    };
    expect(parse(call())).toEqual({ ok: true, request });
    expect(parse(new TextEncoder().encode(JSON.stringify(call())), 'application/json;charset=UTF-8')).toEqual({
      ok: true,
      request,
    });
  });

  it.each([
    ['no type', call(), '', 415, ['']],
    ['a form', 'a=b', 'application/x-www-form-urlencoded', 415, ['']],
    ['a type that only begins like JSON', call(), 'application/jsonx', 415, ['']],
    ['nothing', '', undefined, 400, ['']],
    ['half of it', '{"eventId":', undefined, 400, ['']],
    ['broken UTF-8', new Uint8Array([0x22, 0xff, 0x22]), undefined, 400, ['']],
    ['too much', changed('eventId', 'x'.repeat(256 * 1024)), undefined, 413, ['']],
    ['too many bytes in few characters', changed('eventId', '🔑'.repeat(70 * 1024)), undefined, 413, ['']],
    ['null', 'null', undefined, 400, ['']],
    ['a list', '[]', undefined, 400, ['']],
    ['a number', '7', undefined, 400, ['']],
    ['an empty object', '{}', undefined, 400, ['/eventId']],
    ['nesting without end', '['.repeat(100_000), undefined, 400, ['']],
    ['another event', changed('eventType', 'com.okta.oauth2.tokens.transform'), undefined, 400, ['/eventType']],
    ['another version', changed('eventTypeVersion', '2.0'), undefined, 400, ['/eventTypeVersion']],
    ['no event id', changed('eventId', undefined), undefined, 400, ['/eventId']],
    [
      'a number for the user name',
      changed('data.context.credential.username', 7),
      undefined,
      400,
      ['/data/context/credential/username'],
    ],
    [
      'an object for the password',
      changed('data.context.credential.password', { $ne: null }),
      undefined,
      400,
      ['/data/context/credential/password'],
    ],
    [
      'a list for the password',
      changed('data.context.credential.password', [PASSWORD]),
      undefined,
      400,
      ['/data/context/credential/password'],
    ],
    [
      'true for the password',
      changed('data.context.credential.password', true),
      undefined,
      400,
      ['/data/context/credential/password'],
    ],
    [
      'an empty password',
      changed('data.context.credential.password', ''),
      undefined,
      400,
      ['/data/context/credential/password'],
    ],
    [
      'a password beyond all measure',
      changed('data.context.credential.password', 'x'.repeat(5_000)),
      undefined,
      400,
      ['/data/context/credential/password'],
    ],
    ['no credential', changed('data.context.credential', null), undefined, 400, ['/data/context/credential']],
    [
      'a list for the credential',
      changed('data.context.credential', ['a', 'b']),
      undefined,
      400,
      ['/data/context/credential'],
    ],
    [
      'the old path',
      changed('data', { credential: { username: 'a', password: 'b' } }),
      undefined,
      400,
      ['/data/context'],
    ],
  ])('%s is refused', (_, body, type, status, pointers) => {
    const parsed = parse(body, type);
    expect(parsed).toMatchObject({ ok: false, status });
    if (parsed.ok) return;
    expect(parsed.problems.map((problem) => problem.pointer)).toEqual(pointers);
    expect(JSON.stringify(parsed)).not.toContain('kölsch');
    expect(JSON.stringify(parsed)).not.toContain('VERIFIED');
    expect(parsed.problems[0]!.message).not.toBe('');
  });

  it('do not take inherited fields for sent ones', () => {
    const text = JSON.stringify(changed('data.context.credential', undefined)).replace(
      '"context":{',
      '"context":{"__proto__":{"credential":{"username":"a","password":"b"}},',
    );
    expect(parse(text)).toMatchObject({ ok: false, status: 400 });
    expect(({} as Record<string, unknown>).credential).toBeUndefined();
  });
});

describe('password import hook answers', () => {
  it('are what Okta documents', () => {
    expect(JSON.stringify(verified())).toBe(
      '{"commands":[{"type":"com.okta.action.update","value":{"credential":"VERIFIED"}}]}',
    );
    expect(unverified({ reason: 'AADSTS50126' })).toEqual({
      commands: [{ type: 'com.okta.action.update', value: { credential: 'UNVERIFIED' } }],
      debugContext: { reason: 'AADSTS50126' },
    });
    for (const answer of [verified(), unverified(), verified({ reason: 'x' })])
      expect(passwordImportResponse(answer)).toBe(true);
  });
});

describe('the shared secret', () => {
  it.each([
    ['s3cret', 's3cret', true],
    ['s3creT', 's3cret', false],
    ['s3cret ', 's3cret', false],
    ['', 's3cret', false],
    [undefined, 's3cret', false],
    ['', '', false],
    [undefined, '', false],
    ['é', 'é', true],
  ])('%p against %p: %p', (given, secret, same) => {
    expect(hasHookSecret({ 'x-hook': given }, { header: 'X-Hook', secret })).toBe(same);
  });
});
