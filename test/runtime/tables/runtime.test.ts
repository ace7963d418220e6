import { describe, expect, it } from '@jest/globals';
import { defaultRules } from '../../../connector/core/rules.ts';
import type { TableRow } from '../../../connector/core/tables.ts';
import { tablesBehaviours } from '../../../connector/tables/behaviours.ts';
import type { Pack } from '../../../format/model.ts';
import type { RuntimeOptions } from '../../../runtime/model.ts';
import { createRuntime } from '../../../runtime/runtime.ts';
import { tableDefinitions } from '../../../runtime/tables/definitions.ts';
import { guardedTables } from '../../../runtime/tables/guard.ts';
import { memoryTables } from '../../../runtime/tables/store.ts';
import { behavioursWith, corpusPack, fakes, haveCorpus } from '../support.ts';

type Table = Pack['tables'][number];
const table = (id: string, name: string, columns: readonly string[], stub = false): Table => ({
  id,
  name,
  description: null,
  stub,
  columns: columns.map((text) => {
    const [column = '', type = 'str', value = null] = text.split(':');
    return { name: column, type, default: value, rest: {} };
  }),
  rest: {},
});
function packWith(folder: string, ...tables: readonly Table[]): Pack {
  const folders = [{ id: folder, name: folder, description: null, rest: {} }];
  const form = { indent: 0, newline: false };
  return { version: '1.5.0', created: '', flows: [], connections: [], tables, folders, form, rest: {}, dataRest: {} };
}
function runtimeOf(packs: readonly Pack[], more: Partial<RuntimeOptions> = {}) {
  return createRuntime({
    packs,
    behaviours: behavioursWith(Object.fromEntries(tablesBehaviours())),
    ports: fakes(),
    ...more,
  });
}

describe('tables of packs', () => {
  it('have a key that the next export has too; equal names are counted', () => {
    const keys = (...packs: Pack[]) => tableDefinitions(packs).map(({ key }) => key);
    const [before] = keys(packWith('F', table('1', 'Users', ['a'])));
    expect(keys(packWith('F', table('2', 'Users', ['a', 'b'])))).toEqual([before]);
    const more = keys(
      packWith('F', table('3', 'Users', []), table('4', 'Users', [])),
      packWith('G', table('5', 'Users', [])),
    );
    expect(new Set([before, ...more]).size).toBe(3);
  });

  it('have typed columns and defaults; an unknown type holds text', () => {
    const [definition] = tableDefinitions([
      packWith(
        'F',
        table('1', 'T', [
          'a',
          'b:dec:5',
          'c:bln:false',
          'd:dte:2026-01-01',
          'e:ctr:0',
          'f:dec:bad',
          'g:new',
          'h:str:',
          'a',
        ]),
      ),
    ]);
    expect(definition!.columns.map(({ name, type, default: value }) => [name, type, value])).toEqual([
      ['a', 'str', null],
      ['b', 'dec', 5],
      ['c', 'bln', false],
      ['d', 'dte', Date.UTC(2026, 0, 1)],
      ['e', 'ctr', 0],
      ['f', 'dec', null],
      ['g', 'str', null],
      ['h', 'str', null],
    ]);
  });

  it('that were not exported stand for the table of that name in another pack', async () => {
    const { tables } = runtimeOf([
      packWith('A', table('1', 'Users', ['Login'])),
      packWith('B', table('2', 'Users', [], true), table('3', 'Lost', [], true)),
    ]);
    await tables.importCsv('2', 'Login\nada\n');
    expect(await tables.rows('1')).toEqual([expect.objectContaining({ Login: 'ada' })]);
    expect(tables.list().map(({ name, pack, rows, stub }) => [name, pack, rows, stub])).toEqual([
      ['Users', 'A', 1, false],
      ['Lost', 'B', 0, true],
    ]);
  });

  it('can be read and filled from outside, by name or id', async () => {
    const { tables } = runtimeOf([packWith('A', table('1', 'Users', ['Login', 'n:dec', 'at:dte']))]);
    expect(await tables.importCsv('Users', 'Login,n,at\nada,1,2026-01-01\nbob,,\n')).toBe(2);
    expect(await tables.rows('1')).toEqual([
      {
        'Row ID': '1',
        Created: expect.any(Date),
        Updated: expect.any(Date),
        Login: 'ada',
        n: 1,
        at: new Date('2026-01-01'),
      },
      expect.objectContaining({ Login: 'bob', n: null, at: null }),
    ]);
    const csv = await tables.exportCsv('Users');
    expect(csv.split('\n')[0]).toBe('Row ID,Created,Updated,Login,n,at');
    expect(await tables.importCsv('Users', csv, { clear: true })).toBe(2);
    expect((await tables.rows('Users')).map((row) => [row['Row ID'], row.Login])).toEqual([
      ['3', 'ada'],
      ['4', 'bob'],
    ]);
    await expect(tables.rows('Usres')).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('"Users"'),
    });
    await expect(tables.importCsv('Users', 'n\nx\n')).rejects.toMatchObject({ errorKind: 'Invalid Type Conversion' });
  });

  it('keep their rows for the next runtime where the store is the same', async () => {
    const store = memoryTables();
    const ports = { ...fakes(), tables: store };
    await runtimeOf([packWith('A', table('1', 'Users', ['Login']))], { ports }).tables.importCsv(
      'Users',
      'Login\nada\n',
    );
    const next = runtimeOf([packWith('A', table('fresh', 'Users', ['Login', 'More']))], { ports });
    expect(await next.tables.rows('fresh')).toEqual([expect.objectContaining({ Login: 'ada', More: null })]);
  });

  it('hold no secret of the set-up', async () => {
    const connections = [{ name: 'Okta', module: 'okta', authorization: 'SSWS 00verySecretToken' }];
    const { tables } = runtimeOf([packWith('A', table('1', 'Log', ['text']))], { connections });
    await tables.importCsv('Log', 'text\nsent 00verySecretToken to them\n');
    expect(await tables.rows('Log')).toEqual([expect.objectContaining({ text: 'sent [secret] to them' })]);
  });

  it('hold no token that a connection got while the runtime ran', async () => {
    const own = new Set<string>();
    const store = memoryTables();
    store.define(tableDefinitions([packWith('A', table('1', 'Log', ['text']))]));
    const tables = guardedTables(store, own, new Set());
    await tables.insert('1', [['before: later-granted-token']], 1);
    own.add('later-granted-token');
    await tables.insert('1', [['after: later-granted-token']], 1);
    const rows = await store.search('1', {
      where: [],
      sort: null,
      descending: false,
      limit: null,
      offset: 0,
      rules: defaultRules,
    });
    expect((rows as readonly TableRow[]).map(({ cells }) => cells)).toEqual([
      ['before: later-granted-token'],
      ['after: [secret]'],
    ]);
  });
});

(haveCorpus ? describe : describe.skip)('secrets that an author keeps in a table of settings', () => {
  it('are used by the flow, and in no trace and no history', async () => {
    const pack = corpusPack('community/07Office365GuestAccountLifecycle.folder');
    const logged = {
      ...pack,
      flows: pack.flows.map((flow) => (flow.graph === null ? flow : { ...flow, graph: { ...flow.graph, log: true } })),
    };
    const runtime = runtimeOf([logged]);
    await runtime.tables.importCsv(
      'configuration',
      'name,value\nclient_id,the-client\nclient_secret,s3cr3t-value\ntenant_id,contoso\n',
    );
    const flow = runtime.flows.find(({ name }) => name === '[util] Get Configuration')!;
    const execution = await runtime.run(flow.id, {}, { trace: true });
    expect(execution.output).toEqual({ client_id: 'the-client', client_secret: 's3cr3t-value', tenant_id: 'contoso' });
    const shown = JSON.stringify([execution.trace, runtime.history.list()]);
    expect(shown).toContain('the-client');
    expect(shown).not.toContain('s3cr3t-value');
  });
});
