import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hookCall, type Migration, startMigration } from '../support/migration.ts';
import { ourSetUp } from './article-set-up.ts';

/** Calls of the endpoint of 02 that are not what Okta sends. */
describe('the endpoint of 02', () => {
  let world: Migration;
  beforeAll(async () => {
    world = await startMigration(ourSetUp());
  });
  afterAll(() => world.close());

  const call = (username: unknown, password: unknown): string => JSON.stringify(hookCall(username, password));
  const deep = `${'{"data":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
  it.each<[string, string, number, Record<string, string>?]>([
    ['no JSON', '{"data":', 400],
    ['a list', '[]', 400],
    ['a text', '"x"', 400],
    ['no data', '{}', 400],
    ['data that is a text', '{"data":"x"}', 400],
    ['no credential', '{"data":{"context":{}}}', 400],
    ['no password', JSON.stringify({ data: { context: { credential: { username: 'a@b.example' } } } }), 400],
    ['an empty login', call('', 'x'), 400],
    ['an empty password', call('a@b.example', ''), 400],
    ['a null password', call('a@b.example', null), 400],
    ['a password that is a number', call('a@b.example', 1), 400],
    ['a password that is an object', call('a@b.example', { a: 1 }), 400],
    ['a login that is a list', call(['a@b.example'], 'x'), 400],
    ['20,000 levels', deep, 400],
    ['more than 256 KB', call('a@b.example', 'x'.repeat(300_000)), 413],
    ['another type', call('a@b.example', 'x'), 415, { 'content-type': 'text/plain' }],
    ['no token', call('a@b.example', 'x'), 403, { 'x-api-client-token': 'none' }],
  ])('answers %s with an error and no verdict', async (...[_what, body, status, headers]) => {
    const before = world.entra.tokenCalls('a@b.example');
    const answer = await world.post(body, headers);
    expect(answer.status).toBe(status);
    expect(Object.keys(JSON.parse(answer.text))).toEqual(['error']);
    expect(answer.text).not.toMatch(/VERIFIED|commands/);
    expect(world.entra.tokenCalls('a@b.example')).toBe(before);
  });

  it('refuses prototype keys or ignores them', async () => {
    const body = call('a@b.example', 'x').replace('"data":{', '"data":{"__proto__":{"polluted":1},');
    const answer = await world.post(body);
    expect([200, 400]).toContain(answer.status);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(answer.text).not.toContain('"VERIFIED"');
  });
});
