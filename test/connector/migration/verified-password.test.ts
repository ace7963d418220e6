import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { verifiedPassword } from '../../../connector/migration/verified-password.ts';
import { root } from '../../support/root.ts';

const schema = join(root, 'schemas/messages/password-import-request.schema.json');
const [call] = (JSON.parse(readFileSync(schema, 'utf8')) as { examples: readonly unknown[] }).examples;
const request = JSON.stringify(call);

const command = (credential: string, type = 'com.okta.action.update') => ({ type, value: { credential } });
const commands = (...all: unknown[]) => JSON.stringify({ commands: all });

function heard(body: string, more: { readonly statusCode?: number; readonly request?: string } = {}): string[][] {
  const told: string[][] = [];
  verifiedPassword((...pair) => told.push(pair))(more.request ?? request, { statusCode: more.statusCode ?? 200, body });
  return told;
}

describe('verified passwords', () => {
  it('are handed on with the login as it was typed', () => {
    expect(heard(commands(command('VERIFIED')))).toEqual([['ada@example.com', 'not a real password']]);
  });

  it.each([
    ['refused', commands(command('UNVERIFIED'))],
    ['no credential', commands({ type: 'com.okta.action.update', value: {} })],
    ['another word', commands(command('Verified'))],
    ['no value', commands({ type: 'com.okta.action.update' })],
    ['no command', commands()],
    ['two commands', commands(command('VERIFIED'), command('UNVERIFIED'))],
    ['twice the same', commands(command('VERIFIED'), command('VERIFIED'))],
    ['another command', commands(command('VERIFIED', 'com.okta.user.update'))],
    ['an error beside it', JSON.stringify({ commands: [command('VERIFIED')], error: {} })],
    ['no object', 'null'],
    ['a null command', commands(null)],
    ['no JSON', 'VERIFIED'],
    ['nothing', ''],
  ])('are not: %s', (_what, body) => {
    expect(heard(body)).toEqual([]);
  });

  it('are not where the answer is no 200 or the call is none of the hook', () => {
    const yes = commands(command('VERIFIED'));
    expect(heard(yes, { statusCode: 204 })).toEqual([]);
    expect(heard(yes, { request: '{"data":{"context":{"credential":{"username":"a","password":"b"}}}}' })).toEqual([]);
    expect(heard(yes, { request: 'username=a&password=b' })).toEqual([]);
  });
});
