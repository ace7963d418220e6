import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compile } from '../../build/compile/compile.ts';
import { main } from '../../cli/main.ts';
import { helper, pack } from '../../connector/core/flow.ts';
import { number, text } from '../../connector/core/types.ts';
import * as http from '../../connector/http/generated/cards.ts';
import * as lists from '../../connector/kernel/list/generated/cards.ts';
import { createRow, findRow, findRows } from '../../connector/tables/builder.ts';
import { table } from '../../connector/tables/table.ts';
import { printPack } from '../../format/print.ts';
import { captured } from '../support/io.ts';

const folder = mkdtempSync(join(tmpdir(), 'flopack-settings-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const users = table('users', { name: 'Users', columns: { Login: text } });
const add = helper('add', { name: 'Add', in: { login: text }, out: { count: number } }, (f) => {
  createRow(f, 'row', users, { Login: f.in.login });
  const rows = findRows(f, 'rows', users, { limit: 10 });
  f.return({ count: f.card('count', lists.length, { list: rows }).length });
});
const find = helper('find', { name: 'Find', in: { login: text }, out: { id: text } }, (f) => {
  f.return({ id: findRow(f, 'row', users, { where: [['Login', '=', f.in.login]] })['Row ID'] });
});
const ask = helper('ask', { name: 'Ask', in: { url: text } }, (f) => {
  f.card('get', http.get, { URL: f.in.url }, { connection: 'api' });
});

beforeAll(() => {
  const ir = pack('settings', { name: 'Settings', connections: { api: 'API' }, flows: [add, find, ask] });
  const { pack: compiled, problems } = compile(ir, { created: '2026-01-01T00:00:00.000Z' });
  if (compiled === null) throw new Error(JSON.stringify(problems));
  writeFileSync(at('settings.folder'), printPack(compiled));
  mkdirSync(at('rows'));
  writeFileSync(at('rows/Users.csv'), 'Login\nann\nbob\n');
});

async function run(...args: string[]) {
  const io = { ...captured(), width: 80 };
  const code = await main(['run', at('settings.folder'), ...args], io);
  return { code, out: io.lines.join('\n'), err: io.errors.join('\n') };
}

function connections(settings: unknown): string {
  writeFileSync(at('connections.json'), JSON.stringify(settings));
  return at('connections.json');
}

describe('flopack run --tables', () => {
  const count = async (...args: string[]): Promise<number> => {
    const { out, err } = await run('--flow', 'Add', '--input', '{"login":"cy"}', '--json', ...args);
    if (out === '') throw new Error(err);
    return (JSON.parse(out) as { output: { count: number } }).output.count;
  };

  it('warns of a database that others can read, and makes new ones for the user alone', async () => {
    const args = ['--flow', 'Add', '--input', '{"login":"cy"}', '--tables', at('own.db')];
    expect((await run(...args)).err).not.toContain('chmod 600');
    if (process.platform !== 'win32') {
      chmodSync(at('own.db'), 0o644);
      expect((await run(...args)).err).toContain('others on this computer can read it: chmod 600');
    }
  });

  it('keeps tables in a file from run to run, and puts given rows into empty tables alone', async () => {
    expect(await count()).toBe(1);
    const both = ['--tables', at('rows'), '--tables', at('tables.db')];
    expect(await count(...both)).toBe(3);
    expect(await count(...both)).toBe(4);
    expect(await count('--tables', at('tables.db'))).toBe(5);
    expect(await count('--tables', at('rows'))).toBe(3);
  });

  it('lets no generated row stand in where rows are given', async () => {
    const found = async (...args: string[]): Promise<unknown> => {
      const { out } = await run('--flow', 'Find', '--input', '{"login":"zoe"}', '--json', '--mock', 'auto', ...args);
      return (JSON.parse(out) as { output: { id: unknown } }).output.id;
    };
    expect(await found()).toEqual(expect.any(String));
    expect(await found('--tables', at('rows'))).toBeNull();
  });

  it.each([
    [['--tables', 'one.db', '--tables', 'two.sqlite'], 2, '--tables takes one database file.'],
    [['--tables', '/none/tables.db'], 1, 'The tables cannot be kept in /none/tables.db'],
    [['--tables', 'none'], 2, 'Give a folder of CSV files, or a file NAME.db that keeps the tables.'],
  ])('refuses %j', async (args, exit, message) => {
    const { code, out, err } = await run('--flow', 'Add', ...args);
    expect([code, out, err]).toEqual([exit, '', expect.stringContaining(message)]);
  });

  it('refuses a file that is something else', async () => {
    writeFileSync(at('text.db'), 'Login\nann\n'.repeat(1000));
    const { code, err } = await run('--flow', 'Add', '--tables', at('text.db'));
    expect([code, err]).toEqual([1, expect.stringContaining('text.db')]);
    expect(readFileSync(at('text.db'), 'utf8')).toMatch(/^Login/);
  });
});

describe('flopack run --connections', () => {
  it('signs in as the connection says', async () => {
    const asked: [string | undefined, string | undefined][] = [];
    const server = createServer((request, response) => {
      asked.push([request.url, request.headers.authorization]);
      response.setHeader('content-type', 'application/json').end('{"access_token":"granted1234","expires_in":60}');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const api = { name: 'API', module: 'httpfunctions', baseUrl: base };
    const basic = { type: 'basic', username: 'ann', password: 'verysecret1' };
    const key = { type: 'apiKey', in: 'query', name: 'key', value: 'verysecret2' };
    const tokenUrl = base.replace('127.0.0.1', 'localhost');
    const client = { type: 'clientCredentials', tokenUrl: `${tokenUrl}/token`, clientId: 'c', clientSecret: 's' };
    for (const auth of [basic, key, client]) {
      const file = connections([{ ...api, ...(auth === client ? { baseUrl: tokenUrl } : {}), auth }]);
      const url = `${auth === client ? tokenUrl : base}/users`;
      const { out, err } = await run('--flow', 'Ask', '--input', JSON.stringify({ url }), '--connections', file);
      expect(`${out}${err}`).not.toMatch(/verysecret/);
    }
    server.close();
    const encoded = Buffer.from('ann:verysecret1').toString('base64');
    expect(asked).toEqual([
      ['/users', `Basic ${encoded}`],
      ['/users?key=verysecret2', undefined],
      ['/token', undefined],
      ['/users', 'Bearer granted1234'],
    ]);
  });

  it('names all that is wrong', async () => {
    const file = connections([
      { name: 1, module: 'okta', baseUrl: 'example.okta.com', scope: 'x' },
      { module: 'acme', parameters: { org_url: 1 }, headers: [] },
      { name: 'A', module: 'b', authorization: 'x', auth: { type: 'apiKey', in: 'cookie', name: 'k', valu: 'secret' } },
      { name: 'A', module: 'b', auth: { type: 'oauth' } },
      { name: 'A', module: 'b', auth: { type: 'clientCredentials', tokenUrl: 'x', clientId: 'c', clientSecret: 's' } },
    ]);
    const { code, err } = await run('--flow', 'Ask', '--connections', file);
    expect(code).toBe(1);
    for (const part of [
      '[0]: unknown field scope; it takes name, module, baseUrl, authorization, auth, headers, parameters',
      '[0].name is no text',
      '[0].baseUrl is no URL, e.g. https://example.okta.com',
      '[1].name is missing',
      '[1].parameters.org_url is no text',
      '[1].headers takes {"name": "text"}',
      '[2].auth: unknown field valu; it takes in, name, value, type',
      '[2].auth.value is missing',
      '[2].auth.in takes header or query',
      '[2]: either authorization or auth, not both',
      '[3].auth.type takes basic, apiKey, clientCredentials',
      '[4].auth.tokenUrl is no URL',
    ])
      expect(err).toContain(part);
    expect(err).not.toContain('secret');
  });
});
