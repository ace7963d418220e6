import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { compilePacks } from '../../cli/packs.ts';
import { error, loadPack, ok, recorded, runFlow, scriptedHttp, virtualClock } from '../../cli/testing.ts';
import { placeholders } from '../../connector/migration/config.ts';
import { success } from '../connector/entra/helpers/replies.ts';
import { body, card, flow, from, pack, ret, start } from '../runtime/graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'flopack-testing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (id: string, title: string) =>
  card(id, 'okta/readUser', {
    title,
    in: { 'User/ID or Login': from('start', 'login') },
    out: { 'System Properties/Status': 'string', 'Profile/password': 'string' },
  });

const staged = pack([
  flow(
    'Is staged',
    body([
      start({ login: 'string' }),
      read('first', 'Read User'),
      card('wait', 'kernel/control/wait', { title: 'Wait For', in: { delay: 2, unit: 'hour' } }),
      card('now', 'kernel/date/now', { title: 'Now', out: { date: 'Date' } }),
      read('again', 'Read again'),
      card('same', 'kernel/boolean/compare', {
        title: 'Compare',
        in: {
          'left-operand': from('first', 'System Properties/Status'),
          operator: '==',
          'right-operand': from('again', 'System Properties/Status'),
        },
        out: { result: 'boolean' },
      }),
      ret({ same: from('same', 'result'), at: from('now', 'date') }, 'return', { same: 'boolean', at: 'Date' }),
    ]),
  ),
  flow(
    'Twice',
    body([
      start({ login: 'string' }),
      ...['one', 'two'].map((id) =>
        card(id, 'kernel/control/spawn', {
          title: 'Call Flow',
          in: { flo: 'Is staged', login: from('start', 'login') },
          out: { same: 'boolean' },
        }),
      ),
      ret({ same: from('two', 'same') }, 'return', { same: 'boolean' }),
    ]),
  ),
]);

const status = (text: string, password = 'x') => ok({ 'System Properties/Status': text, 'Profile/password': password });

describe('runFlow', () => {
  it('answers cards by mocks, call by call, and lets no time pass', async () => {
    const run = await runFlow(
      staged,
      'Is staged',
      { login: 'ann' },
      {
        mocks: { 'Read User': [status('STAGED')], again: [status('ACTIVE')] },
        clock: virtualClock({ start: Date.UTC(2030, 0, 1) }),
      },
    );
    expect(run.status).toBe('success');
    expect(run.output).toEqual({ same: false, at: new Date(Date.UTC(2030, 0, 1, 2)) });
    expect(run.card('Read User').inputs).toMatchObject({ 'User/ID or Login': 'ann' });
    expect(run.card('Compare').outputs).toEqual({ result: false });
  });

  it('finds cards of helpers, and says which cards ran where a name does not fit one', async () => {
    const mocks = { 'okta/readUser': ['A', 'A', 'B', 'B'].map((one) => status(one)) };
    const run = await runFlow(staged, 'Twice', { login: 'ann' }, { mocks });
    expect(run.output).toEqual({ same: true });
    expect(run.cards('Compare').map((one) => one.outputs)).toEqual([{ result: true }, { result: true }]);
    expect(() => run.card('Compare')).toThrow(/Compare ran 2 times: use cards\(\)/);
    expect(() => run.card('Compose')).toThrow(/no card "Compose" ran; there ran .*"Read User"/);
  });

  it('fails for mocks that are left over, called too often, or that name no card or output', async () => {
    const one = [status('STAGED')];
    const go = (mocks: object) => runFlow(staged, 'Is staged', { login: 'ann' }, { mocks: mocks as never });
    await expect(go({ 'Read User': [...one, ...one], 'Read again': one })).rejects.toMatchObject({
      code: 'MOCK_UNUSED',
    });
    await expect(go({ 'Read Usr': one })).rejects.toThrow(/no card is called "Read Usr"; there are "Read User"/);
    expect((await go({ 'okta/readUser': one })).error?.message).toMatch(/called once more/);
    expect((await go({ 'okta/readUser': [ok({ Status: 'X' })] })).error?.message).toMatch(
      /gives Status, but the card has/,
    );
  });

  it('fails for fields that the flow does not have, and tells of errors without throwing', async () => {
    await expect(runFlow(staged, 'Is staged', { logn: 'ann' }, { auto: true })).rejects.toThrow(
      /no field "logn"; it has "login"/,
    );
    const run = await runFlow(
      staged,
      'Is staged',
      { login: 'ann' },
      { mocks: { 'Read User': [error(404, { e: 1 })] } },
    );
    expect(run.error).toMatchObject({ kind: 'HTTP Request Error', statusCode: 404, card: { title: 'Read User' } });
    const none = await runFlow(staged, 'Is staged', { login: 'ann' });
    expect(none.error).toMatchObject({ code: 'CARD_NO_BEHAVIOUR', card: { title: 'Read User' } });
    expect(none.report.error?.hint.join(' ')).toContain('{"Read User": {"System Properties/Status": "..."');
  });

  it('answers with generated values what has no mock', async () => {
    const run = await runFlow(staged, 'Twice', { login: 'ann' }, { auto: true, mocks: { again: () => ({}) } });
    expect(run.status).toBe('success');
    expect(run.cards('Read User').map((one) => one.outputs)).toMatchObject([
      { 'System Properties/Status': 'ACTIVE' },
      { 'System Properties/Status': 'ACTIVE' },
    ]);
  });

  it('hides secrets in cards and reports', async () => {
    const run = await runFlow(
      staged,
      'Is staged',
      { login: 'ann' },
      {
        mocks: { 'okta/readUser': [status('STAGED', 'hunter2222'), status('STAGED')] },
      },
    );
    expect(JSON.stringify(run.report)).not.toContain('hunter2222');
    expect(run.card('Read User').outputs).toMatchObject({ 'Profile/password': '[secret]' });
  });

  it('fills tables before the run and shows them after it', async () => {
    const table = {
      ...pack([
        flow(
          'Add',
          body([
            start({ name: 'string' }),
            card('add', 'stash/createRow', {
              title: 'Create Row',
              in: { 'parameters/stash': 't1', 'Fields/name': from('start', 'name') },
              out: { 'Output/Row ID': 'string' },
            }),
          ]),
        ),
      ]),
      tables: [
        {
          id: 't1',
          name: 'People',
          description: null,
          columns: [{ name: 'name', type: 'str', default: null, rest: {} }],
          rest: {},
        },
      ],
    };
    const run = await runFlow(table, 'Add', { name: 'Bo' }, { tables: { People: [{ name: 'An, "the" first' }] } });
    expect((await run.rows('People')).map((row) => row['name'])).toEqual(['An, "the" first', 'Bo']);
  });

  it('sends requests of connected cards to the http that is given, and nowhere else', async () => {
    const { packs } = compilePacks(placeholders);
    const creds = packs.find((one) => one.file.startsWith('02'))!.pack;
    const input = { username: 'ana@example.com', password: 'correct horse' };
    const http = scriptedHttp([
      {
        method: 'POST',
        url: /login\.microsoftonline\.com/,
        status: 200,
        json: success({}, { tid: placeholders.tenantId, preferred_username: input.username }),
      },
    ]);
    const good = await runFlow(creds, '02 AAD - Validate Creds', input, { http });
    expect(good.output).toMatchObject({ result: 'VERIFIED' });
    expect(JSON.stringify(good.report)).not.toContain('correct horse');
    const alone = await runFlow(creds, '02 AAD - Validate Creds', input);
    expect(alone.error?.message).toMatch(/login\.microsoftonline\.com: the test has no http/);
  });
});

describe('loadPack', () => {
  it('says what is wrong with a file', () => {
    writeFileSync(join(folder, 'odd.folder'), '{"type":"flopack"}');
    expect(() => loadPack(join(folder, 'odd.folder'))).toThrow(expect.objectContaining({ code: 'PACK_INVALID' }));
    expect(() => loadPack(join(folder, 'none.folder'))).toThrow(/cannot be read: check the path/);
  });
});

describe('recorded', () => {
  it('writes a test that repeats the run, failures of cards too', async () => {
    const run = await runFlow(
      staged,
      'Twice',
      { login: 'ann' },
      {
        mocks: { 'Read User': [status('STAGED'), status('STAGED')], again: [status('STAGED'), error(404)] },
      },
    );
    expect(run.status).toBe('error');
    const code = recorded(run.report, { pack: './my.folder' });
    expect(code).toContain('from "flopack/testing";');
    expect(code).toContain('new URL("./my.folder", import.meta.url), "Twice", { "login": "ann" }');
    expect(code.match(/ok\(/g)).toHaveLength(3);
    expect(code).toContain('error(500, null, "HTTP 404")');
    expect(code).toContain('"Read User": [');
    expect(code).toMatch(/expect\(run\.error\)\.toMatchObject\(\{ kind: "HTTP Error", message: "HTTP 404" \}\);/);
    expect(code).toContain('// [secret] stands where the run had a secret.');
  });

  it('names cards by id where several have one title', async () => {
    const twins = pack([flow('f', body([start({ login: 'string' }), read('a', 'Read'), read('b', 'Read')]))]);
    const run = await runFlow(twins, 'f', { login: 'x' }, { mocks: { a: [status('A')], b: [status('B')] } });
    expect(recorded(run.report, { pack: 'x.folder' })).toMatch(/"a": \[ \/\/ Read\n[\s\S]*"b": \[ \/\/ Read\n/);
  });
});
