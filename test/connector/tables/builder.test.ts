import { describe, expect, it } from '@jest/globals';
import { compile } from '../../../build/compile/compile.ts';
import { helper, pack } from '../../../connector/core/flow.ts';
import { bool, date, number, secret, text } from '../../../connector/core/types.ts';
import { tablesBehaviours } from '../../../connector/tables/behaviours.ts';
import { clearTable, createRow, deleteRow, findRow, findRows, updateRow } from '../../../connector/tables/builder.ts';
import { table } from '../../../connector/tables/table.ts';
import { checkPack } from '../../../format/check.ts';
import { printPack } from '../../../format/print.ts';
import { createRuntime } from '../../../runtime/runtime.ts';
import { behavioursWith, fakes } from '../../runtime/support.ts';

const users = table('users', {
  name: 'Users',
  columns: { Login: text, State: text, Attempts: number, Seen: date, Ok: bool },
  defaults: { State: 'waiting', Attempts: 0 },
});

const note = helper(
  'note',
  { name: 'Note an attempt', in: { login: text, tries: number }, out: { row: text } },
  (f) => {
    const known = findRow(f, 'find', users, {
      where: [
        ['Login', '=', f.in.login],
        ['State', '!=', 'failed'],
      ],
    });
    const row = f.if(
      'new',
      known['Row ID'],
      'is empty',
      '',
      (yes) => ({ id: createRow(yes, 'create', users, { Login: f.in.login, Attempts: f.in.tries })['Row ID'] }),
      (no) => {
        updateRow(no, 'update', users, known['Row ID'], { Attempts: f.in.tries, State: text`synced ${known.State}` });
        return { id: known['Row ID'] };
      },
    );
    f.return({ row: row.id });
  },
);
const gone = helper('gone', { name: 'Delete a row', in: { id: text } }, (f) => deleteRow(f, 'delete', users, f.in.id));
const sweep = helper('sweep', { name: 'Sweep', in: { limit: number } }, (f) => {
  const rows = findRows(f, 'list', users, {
    where: [
      ['Attempts', '>=', f.in.limit, 'OR'],
      ['State', '=', 'failed'],
    ],
    sort: ['Login', 'asc'],
    limit: 100,
  });
  f.forEach('each', rows, gone, (item) => ({ id: item['Row ID'] }));
});
const wipe = helper('wipe', { name: 'Wipe', out: { rows: number } }, (f) => {
  f.return({ rows: clearTable(f, 'clear', users) });
});
const ir = pack('users-pack', { name: 'Users pack', flows: [note, gone, sweep, wipe] });

describe('tables in TypeScript', () => {
  it('compile to the cards and tables of an export, and the check finds nothing', () => {
    const { pack: made, problems } = compile(ir, { created: '2026-01-01T00:00:00.000Z' });
    expect(problems).toEqual([]);
    const checked = checkPack(printPack(made!));
    expect([checked.identical, checked.problems]).toEqual([true, []]);
    expect(made!.tables.map(({ name, columns }) => [name, columns.map((c) => [c.name, c.type, c.default])])).toEqual([
      [
        'Users',
        [
          ['Login', 'str', null],
          ['State', 'str', 'waiting'],
          ['Attempts', 'dec', '0'],
          ['Seen', 'dte', null],
          ['Ok', 'bln', null],
        ],
      ],
    ]);
    const card = made!.flows[0]!.graph!.cards.find((c) => c.address.endsWith(':searchRows2'))!;
    const port = (group: string, key?: string) =>
      card.inputs.find((p) => p.group === group && (key === undefined || p.key === key))!;
    expect(port('parameters', 'stash').data).toBe(made!.tables[0]!.id);
    const wired = port('_expr');
    const start = made!.flows[0]!.graph!.cards.find((c) => c.outputs.some((output) => output.id === wired.key))!;
    expect(port('Filter').data).toEqual({
      expr: [
        { lhs: 'Login', op: '=', join: 'AND', rhd: { outputId: wired.key, methodId: start.id } },
        { lhs: 'State', rhs: 'failed', op: '!=', join: 'AND' },
      ],
    });
    expect(start.wires).toEqual(expect.arrayContaining([expect.objectContaining({ card: card.id, input: wired.id })]));
    expect(wired.metadata).toMatchObject({ forceHide: true, method: start.id });
  });

  it('run: find or create, update, list, delete', async () => {
    const made = compile(ir, { created: '2026-01-01T00:00:00.000Z' }).pack!;
    const behaviours = behavioursWith(Object.fromEntries(tablesBehaviours()));
    const runtime = createRuntime({ packs: [made], behaviours, ports: fakes() });
    const run = (name: string, input: object) =>
      runtime.run(runtime.flows.find((f) => f.name === name)!.id, { ...input });
    expect((await run('Note an attempt', { login: 'ada', tries: 1 })).output).toEqual({ row: '1' });
    expect((await run('Note an attempt', { login: 'bob', tries: 9 })).output).toEqual({ row: '2' });
    expect((await run('Note an attempt', { login: 'ada', tries: 2 })).output).toEqual({ row: '1' });
    const rows = async () => (await runtime.tables.rows('Users')).map((row) => [row.Login, row.State, row.Attempts]);
    expect(await rows()).toEqual([
      ['ada', 'synced waiting', 2],
      ['bob', 'waiting', 9],
    ]);
    expect((await run('Sweep', { limit: 5 })).status).toBe('success');
    expect(await rows()).toEqual([['ada', 'synced waiting', 2]]);
    expect((await run('Wipe', {})).output).toEqual({ rows: 1 });
  });

  it('refuse columns that a table cannot have', () => {
    expect(() => table('t', { columns: { pin: secret(text) } })).toThrow(/secret/);
    expect(() => table('t', { columns: {} })).toThrow(/1 to 64 columns/);
  });
});
