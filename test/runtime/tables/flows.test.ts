import { describe, expect, it } from '@jest/globals';
import type { Value } from '../../../connector/core/behaviour.ts';
import type { FileValue } from '../../../connector/core/file.ts';
import { tablesBehaviours } from '../../../connector/tables/behaviours.ts';
import type { Pack } from '../../../format/model.ts';
import type { Mocks } from '../../../runtime/engine/mocks.ts';
import type { TableStore } from '../../../runtime/ports/tables.ts';
import { createRuntime } from '../../../runtime/runtime.ts';
import { memoryTables } from '../../../runtime/tables/store.ts';
import { behavioursWith, corpusPack, fakes, haveCorpus } from '../support.ts';

function setUp(path: string, store: TableStore = memoryTables(), change: (pack: Pack) => Pack = (pack) => pack) {
  const ports = { ...fakes(), tables: store };
  const behaviours = behavioursWith(Object.fromEntries(tablesBehaviours()));
  const runtime = createRuntime({ packs: [change(corpusPack(`community/${path}.folder`))], behaviours, ports });
  const { tables } = runtime;
  const run = async (name: string, input = {}, mocks: Mocks = {}) => {
    const flow = runtime.flows.find((f) => f.name.trim() === name);
    if (flow === undefined) throw new Error(`no flow ${name}`);
    return runtime.run(flow.id, input, { mocks, trace: true });
  };
  const column = async (table: string, name: string): Promise<Value[]> =>
    (await tables.rows(table)).map((row) => row[name]);
  return { runtime, tables, run, column, ports };
}
const csv = (text: string): FileValue => ({
  name: 'f.csv',
  contentType: 'text/csv',
  bytes: new TextEncoder().encode(text),
});

/** A store that answers later, each call at another time, as a remote one would. */
function remote(store: TableStore): TableStore {
  let calls = 0;
  const later = async <T>(answer: () => T | Promise<T>): Promise<T> => {
    calls += 1;
    for (let laps = (calls * 7) % 11; laps > 0; laps -= 1) await undefined;
    return answer();
  };
  return {
    ...store,
    schema: (table) => later(() => store.schema(table)),
    insert: (table, rows, at, options) => later(() => store.insert(table, rows, at, options)),
    row: (table, id) => later(() => store.row(table, id)),
    search: (table, query) => later(() => store.search(table, query)),
    update: (table, id, changes, at) => later(() => store.update(table, id, changes, at)),
    remove: (table, id) => later(() => store.remove(table, id)),
    clear: (table) => later(() => store.clear(table)),
  };
}

/** Sets the concurrency of every For Each. */
const concurrent =
  (concurrency: number) =>
  (pack: Pack): Pack => ({
    ...pack,
    flows: pack.flows.map((flow) =>
      flow.graph === null
        ? flow
        : {
            ...flow,
            graph: {
              ...flow.graph,
              cards: flow.graph.cards.map((card) => ({
                ...card,
                inputs: card.inputs.map((port) => (port.key === 'concurrency' ? { ...port, data: concurrency } : port)),
              })),
            },
          },
    ),
  });

(haveCorpus ? describe : describe.skip)('real flows with tables', () => {
  it('keep one row of settings: made the first time, then updated, blank inputs leaving what is there', async () => {
    const { run, tables } = setUp('asa07RecurringAuditCapture');
    await run('U02 - Set env vars', { asaTeam: 'blue', searchCount: '10' });
    const { trace } = await run('U02 - Set env vars', { asaTeam: 'red', searchCount: '' });
    // The trace names the guess that left the cell as it is, and none where there was nothing to guess.
    const guesses = trace!.map(({ kind, guesses }) => [kind, guesses]);
    expect(guesses).toContainEqual(['stash/updateRow', ['tableUpdateBlank']]);
    expect(guesses).toContainEqual(['stash/searchRows2', undefined]);
    expect(await tables.rows('Environment Variables')).toHaveLength(1);
    expect((await run('U01 - Get env vars')).output).toEqual({ asaTeam: 'red', searchCount: '10' });
  });

  it('fill a table from an object, property by property, and look an entry up; without it they stop early', async () => {
    const { run, column } = setUp('asa07RecurringAuditCapture');
    const rdList = {
      g1: { type: 'group', object: { name: 'Admins' } },
      u1: { type: 'user', object: { name: 'ada' } },
    };
    await run('S20 - Store Related Objects', { rdList });
    expect(await column('Audit Related Objects', 'id')).toEqual(['g1', 'u1']);
    expect((await run('S34 - Get Group', { id: 'g1' })).output).toEqual({ output: 'Admins' });
    const missing = await run('S34 - Get Group', { id: 'nope' });
    expect([missing.status, missing.trace!.at(-1)!.kind]).toEqual(['success', 'kernel/control/continueIf']);
    await run('S20 - Store Related Objects', { rdList: { x: { type: 'user', object: {} } } });
    expect(await column('Audit Related Objects', 'id')).toEqual(['x']);
  });

  it('add a user only if the table lacks it', async () => {
    const { run, tables } = setUp('cursorBasedPagination');
    const user = {
      id: 'u1',
      displayName: 'Ada',
      mail: 'ada@x.org',
      givenName: 'Ada',
      surname: 'L',
      userPrincipalName: 'ada',
    };
    for (const one of [user, { ...user, displayName: 'Again' }, { ...user, id: 'u2' }])
      await run('[util] Process User', { user: one });
    expect((await tables.rows('users')).map((row) => [row.id, row.displayName])).toEqual([
      ['u1', 'Ada'],
      ['u2', 'Ada'],
    ]);
  });

  it('delete rows that are older than two hours, five at a time', async () => {
    const { run, tables, column, ports } = setUp('detectPotentialAto');
    const at = (hours: number) => new Date(ports.clock.now() - hours * 3_600_000).toISOString();
    const rows = [5, 3, 2.5, 1, 0].map((hours) => `u${hours},${at(hours)}`);
    await tables.importCsv('Flagged MFA Resets', ['User ID,Timestamp', ...rows].join('\n'));
    expect((await run('[main] Clear Stale Records')).status).toBe('success');
    expect(await column('Flagged MFA Resets', 'User ID')).toEqual(['u1', 'u0']);
  });

  it('count in a Counter: read, add 1, write back', async () => {
    const { run, tables, column } = setUp('certifyInactiveUsers');
    await tables.importCsv('UserActivityTable', 'Username,Count\nada,\nbob,4\n');
    const Record = {
      Published: '2026-01-01T00:00:00Z',
      Actor: { 'Alternate ID': 'ada' },
      Target: [{ alternateId: 'app' }],
    };
    for (let i = 0; i < 2; i += 1)
      expect((await run('Process Users Activity List', { Item: { Record, State: {} } })).status).toBe('success');
    expect(await column('UserActivityTable', 'Count')).toEqual([2, 4]);
  });

  it('export a table to a CSV file', async () => {
    const { run, tables } = setUp('iga03ContCertification');
    await tables.importCsv(
      'T1 - Audit Log',
      'Date and Time,User Affected,Event Details\n2026,"Ada, the first","line 1\nline 2"\n',
    );
    const { trace } = await run('U02 - Export Audit Table to CSV');
    const csvFile = await tables.exportCsv('T1 - Audit Log');
    expect(csvFile).toContain('"Ada, the first"');
    // The trace tells of a file, not what is in it.
    const file = { name: 'audit.csv', contentType: 'text/csv', bytes: `[${csvFile.length} bytes]` };
    expect(trace!.at(-1)).toMatchObject({ outputs: { 'CSV/File Content': file } });
  });

  it('load a CSV file from a drive in place of what the table held', async () => {
    const { run, tables, column } = setUp('oig03ExtAppFromCsvForCertCampaign');
    await tables.importCsv('User-Groups', 'email\nold@x.org\n');
    const { status } = await run(
      'M30 - Load User-Groups CSV from GDrive',
      {},
      {
        'googledrive/searchFiles': () => ({ 'File/File ID': 'f1' }),
        'googledrive/downloadFile': (inputs) => ({
          'File/File Content ID': csv(`email,appName\n${String(inputs['File/File ID'])}@x.org,App\n`),
        }),
      },
    );
    expect(status).toBe('success');
    expect([await column('User-Groups', 'email'), await column('User-Groups', 'firstName')]).toEqual([
      ['f1@x.org'],
      [null],
    ]);
  });

  it('write to a table that is named at run time, unless two conditions find a login', async () => {
    const { run, tables, column } = setUp('iga06InactiveUsers');
    await tables.importCsv('T3 - All Recent Logins', 'ActorId,Target1Id\nu1,app1\nu1,app2\nu2,app1\n');
    const report = tables.list().find(({ name }) => name === 'T4 - O365 Inactive Accounts')!;
    const userObj = (id: string) => ({
      'System Properties': { 'User ID': id, Credentials: { Username: `${id}@x.org` } },
      'Profile Properties': { GivenName: 'G', Surname: 'S', Mail: 'm' },
    });
    for (const [id, appId] of [
      ['u1', 'app1'],
      ['u2', 'app2'],
      ['u3', 'app1'],
    ] as const)
      await run('U00 - Check User in Login Table', { userObj: userObj(id), appId, tableid: report.id });
    expect(await column(report.id, 'Login')).toEqual(['u2@x.org', 'u3@x.org']);
    const bad = await run('U00 - Check User in Login Table', {
      userObj: userObj('u9'),
      appId: 'x',
      tableid: 'no-table',
    });
    expect(bad.error).toMatchObject({ message: expect.stringContaining('"no-table"') });
  });

  it('refresh an access token whose parts stand in a table', async () => {
    const { run, tables, runtime } = setUp('manageEngine');
    const settings = {
      refresh_token: 'r1-refresh',
      client_id: 'c1',
      client_secret: 's1-secret',
      token_endpoint: 'https://t.example',
      access_token: 'old',
    };
    await tables.importCsv(
      'configuration',
      `name,value\n${Object.entries(settings)
        .map((pair) => pair.join(','))
        .join('\n')}\n`,
    );
    const sent: unknown[] = [];
    const { output } = await run(
      'Refresh Access Token',
      {},
      {
        'httpfunctions/post': (inputs) => {
          sent.push(inputs['Request/URL'], inputs['Request/Body']);
          return {
            'Response/Status Code': 200,
            'Response/Headers': {},
            'Response/Body': { access_token: 'new-token' },
          };
        },
      },
    );
    expect(output).toEqual({ access_token: 'new-token' });
    expect(sent).toEqual([
      'https://t.example',
      expect.stringContaining('refresh_token=r1-refresh&grant_type=refresh_token&client_id=c1&client_secret=s1-secret'),
    ]);
    expect((await tables.rows('configuration')).find((row) => row.name === 'access_token')).toMatchObject({
      value: 'new-token',
    });
    expect(JSON.stringify(runtime.history.list())).not.toMatch(/s1-secret|r1-refresh/);
  });

  it('take expired rows and mark them as cleaned up, once', async () => {
    const { run, tables, column, ports } = setUp('asa01Preauthorization');
    const at = (days: number) => new Date(ports.clock.now() + days * 86_400_000).toISOString();
    await tables.importCsv(
      'PreAuth History',
      `UserLogin,UserID,Expires,CleanedUp\nb,u1,${at(-1)},\na,u2,${at(1)},\nc,u3,${at(-3)},then\nd,u4,${at(-2)},\n`,
    );
    const removed: unknown[] = [];
    const remove: Mocks = {
      'okta/removeUserFromApplication': (inputs) => {
        removed.push(inputs['User/id']);
        return { 'Result/status': 204 };
      },
    };
    expect((await run('MAIN - Remove Expired Preauths', {}, remove)).status).toBe('success');
    // Sort by UserLogin, descending.
    expect(removed).toEqual(['u4', 'u1']);
    const now = new Date(ports.clock.now()).toISOString();
    expect(await column('PreAuth History', 'CleanedUp')).toEqual([now, null, 'then', now]);
  });

  it('keep devices by their id, and fail to delete a row that is gone', async () => {
    const { run, tables } = setUp('oktaDevicesReview');
    const device = { device: { id: 'd1', status: 'ACTIVE', profile: { displayName: 'Mac', platform: 'MACOS' } } };
    await run('[util: Devices] Add Device Record', { device, id: 'u1', email: 'ada@x.org' });
    const [row] = await tables.rows('Device Ids');
    expect(row).toMatchObject({ device_id: 'd1', owner_email: 'ada@x.org', device_name: 'Mac', model: null });
    const rowId = row!['Row ID'];
    expect((await run('[util: Devices] Delete Device Id Row', { rowId })).status).toBe('success');
    expect((await run('[util: Devices] Delete Device Id Row', { rowId })).error).toMatchObject({
      message: expect.stringContaining('Device Ids'),
    });
  });

  it.each(['at once', 'later'])(
    'write to one table ten at a time, and lose nothing, where the store answers %s',
    async (when) => {
      const store = when === 'later' ? remote(memoryTables()) : memoryTables();
      const { run, tables, column } = setUp('iga06InactiveUsers', store, concurrent(10));
      const users = Array.from({ length: 60 }, (_, i) => ({ Login: `u${i}`, 'Last Login': '2020-01-01T00:00:00Z' }));
      await tables.importCsv('T1 - Okta No Recent Logins', 'Login\nold\n');
      const listed: Mocks = { 'okta/listUsersWithFilter': () => ({ 'Result/Users': users }) };
      expect(await run('M10 - Find inactive Okta users', {}, listed)).toMatchObject({ status: 'success' });
      const logins = await column('T1 - Okta No Recent Logins', 'Login');
      expect(new Set(logins)).toEqual(new Set(users.map((user) => user.Login)));
      expect(logins).toHaveLength(60);
      expect(new Set(await column('T1 - Okta No Recent Logins', 'Row ID')).size).toBe(60);
    },
  );
});
