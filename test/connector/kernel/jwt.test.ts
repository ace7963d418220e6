import { createHmac, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { CardContext, Values } from '../../../connector/core/behaviour.ts';
import { virtualClock } from '../../../runtime/fakes/clock.ts';
import { runCard } from './support.ts';

const NOW = Date.UTC(2026, 0, 31, 9, 5, 7, 89);
const iat = Math.floor(NOW / 1000);
const claims = {
  'decoded/sub': 'string',
  'decoded/exp': 'number',
  'decoded/scope': 'string',
  'decoded/gone': 'string',
};

const sign = async (inputs: Values) => (await runCard('jwt/sign', inputs)).token as string;
const verify = (inputs: Values, more: Partial<CardContext> = {}) => runCard('jwt/verify', inputs, claims, more);
const part = (token: string, i: number): unknown =>
  JSON.parse(Buffer.from(token.split('.')[i]!, 'base64url').toString());

const keys = {
  RS256: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  PS384: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
};

describe('Sign', () => {
  it('signs the payload at the time of the runtime', async () => {
    const token = await sign({
      key: 'k',
      'options/algorithm': 'HS256',
      'options/expiresIn': 600,
      'payload/scope': 'a b',
    });
    expect(part(token, 0)).toEqual({ alg: 'HS256', typ: 'JWT' });
    expect(part(token, 1)).toEqual({ scope: 'a b', iat, exp: iat + 600 });
    const [head, body, mark] = token.split('.');
    expect(mark).toBe(createHmac('sha256', 'k').update(`${head}.${body}`).digest('base64url'));
  });

  it.each([
    ['10 minutes', 600],
    ['2 days', 172_800],
    ['7d', 604_800],
    ['60', 60],
  ])('%s from now', async (expiresIn, seconds) => {
    const token = await sign({ key: 'k', 'options/expiresIn': expiresIn, 'options/algorithm': 'HS512' });
    expect(part(token, 1)).toEqual({ iat, exp: iat + seconds });
  });

  it('sets claims, header fields and no timestamp as the options say', async () => {
    const token = await sign({
      key: 'k',
      'options/algorithm': 'HS384',
      'options/audience': 'https://oauth2.example.com/token',
      'options/issuer': 'me',
      'options/subject': 'you',
      'options/jwtid': 'j1',
      'options/notBefore': 5,
      'options/noTimestamp': true,
      'options/header': '{"kid":"k1","alg":"none"}',
    });
    expect(part(token, 0)).toEqual({ alg: 'HS384', typ: 'JWT', kid: 'k1' });
    expect(part(token, 1)).toEqual({
      aud: 'https://oauth2.example.com/token',
      iss: 'me',
      sub: 'you',
      jti: 'j1',
      nbf: iat + 5,
    });
  });

  it('fails without a word of the key', async () => {
    for (const inputs of [
      { key: 'hunter2', 'options/algorithm': 'RS256' },
      { key: '', 'options/algorithm': 'HS256' },
      { key: 'hunter2', 'options/algorithm': 'none' },
      { key: 'hunter2', 'options/algorithm': 'HS256', 'options/expiresIn': 'soon' },
    ]) {
      const error = await sign(inputs).catch((e: unknown) => e);
      expect(error).toMatchObject({ errorKind: 'Invalid Input', message: expect.not.stringContaining('hunter2') });
      expect((error as Error).cause).toBeUndefined();
    }
  });
});

describe('Verify', () => {
  it.each(['RS256', 'PS384', 'ES256'] as const)('reads what Sign wrote with %s', async (algorithm) => {
    const pem = (kind: 'privateKey' | 'publicKey') =>
      keys[algorithm][kind].export({ type: kind === 'privateKey' ? 'pkcs8' : 'spki', format: 'pem' } as never);
    const token = await sign({
      key: pem('privateKey'),
      'options/algorithm': algorithm,
      'options/subject': 'ann',
      'options/expiresIn': 60,
      'payload/scope': 'read',
    });
    expect({ ...(await verify({ token, key: pem('publicKey'), 'options/algorithm': algorithm })) }).toEqual({
      'decoded/sub': 'ann',
      'decoded/exp': iat + 60,
      'decoded/scope': 'read',
      'decoded/gone': null,
    });
    const other = algorithm === 'RS256' ? 'HS256' : 'RS256';
    await expect(verify({ token, key: pem('publicKey'), 'options/algorithm': other })).rejects.toMatchObject({
      errorKind: 'Invalid Input',
    });
  });

  it('says why it refuses a token, with the message of the card', async () => {
    const token = await sign({
      key: 'k',
      'options/algorithm': 'HS256',
      'options/audience': 'a',
      'options/expiresIn': 60,
    });
    const inputs = { token, key: 'k', 'options/algorithm': 'HS256', message: 'Invalid JWT Token' };
    await expect(verify(inputs)).resolves.toBeDefined();
    const later = { clock: virtualClock({ start: NOW + 61_000 }) };
    const refused = (more: Values, reason: string, context: Partial<CardContext> = {}) =>
      expect(verify({ ...inputs, ...more }, context)).rejects.toMatchObject({
        message: 'Invalid JWT Token',
        fields: { reason },
      });
    await refused({}, 'jwt expired', later);
    await expect(verify({ ...inputs, 'options/ignoreExpiration': true }, later)).resolves.toBeDefined();
    await refused({ key: 'other' }, 'invalid signature');
    await refused({ 'options/audience': 'b' }, 'audience is another');
    await refused({ 'options/issuer': 'b' }, 'issuer is another');
    await refused({ token: 'x.y' }, 'jwt malformed');
    await refused({ token: null }, 'jwt must be provided');
    await expect(verify({ ...inputs, key: 'other', message: null })).rejects.toMatchObject({
      message: 'Invalid JWT: invalid signature.',
    });
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.`;
    await expect(verify({ ...inputs, token: none })).rejects.toMatchObject({ errorKind: 'Invalid Input' });
  });
});
