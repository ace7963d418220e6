import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { main } from '../../cli/main.ts';
import { type CardGiven, packText } from '../build/harvest/packs.ts';
import { captured } from '../support/io.ts';

const card = (version: string, ...keys: string[]): CardGiven => ({
  address: `root:channels:http:acme:${version}:createTicket`,
  title: 'Create Ticket',
  model: { comments: 'Creates a ticket in ACME.' },
  inputs: keys.map((key) => ({ key, group: 'Ticket' })),
});

let folder: string;
const path = (name: string): string => join(folder, name);
const write = (name: string, text: string): void => {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), text);
};
const schema = (name = 'acme/createTicket') =>
  JSON.parse(readFileSync(path(`schemas/cards/${name}.schema.json`), 'utf8')) as {
    'x-card': { address: string; seen: unknown };
    properties: { input: { properties: Record<string, { 'x-field': { chosen?: boolean } }> } };
  };

async function run(...args: string[]) {
  const io = captured();
  const code = await main(['harvest', ...args, '--out', path('schemas/cards')], io);
  return { code, lines: io.lines.filter((line) => line !== ''), errors: io.errors };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flopack-harvest-'));
  write('a.folder', packText([card('1.0.1', 'Title')]));
  write('b.folder', packText([card('1.0.2', 'Title', 'Urgency')]));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('flopack harvest', () => {
  it('writes a definition and says the next step', async () => {
    expect(await run(path('a.folder'))).toEqual({
      code: 0,
      lines: [
        'new       acme/createTicket  seen on 1 card of 1 pack',
        '1 kind of cards in 1 pack: 1 new',
        `Written to ${path('schemas/cards')}. Next: npm run generate`,
      ],
      errors: [],
    });
    expect(Object.keys(schema().properties.input.properties)).toEqual(['Title']);
    expect((await run(path('a.folder'))).lines).toEqual(['1 kind of cards in 1 pack: 1 same']);
  });

  it('leaves a known card alone, adds to it with --update, makes it anew with --replace', async () => {
    await run(path('a.folder'));
    const before = JSON.stringify(schema());
    expect((await run(path('b.folder'))).lines[0]).toBe(
      'known     acme/createTicket  its definition lacks the field Ticket/Urgency and version 1.0.2; --update adds that',
    );
    expect(JSON.stringify(schema())).toBe(before);
    expect((await run(path('b.folder'), '--update')).lines[0]).toBe(
      'updated   acme/createTicket  with the field Ticket/Urgency and version 1.0.2',
    );
    expect(schema()['x-card']).toMatchObject({
      address: 'root:channels:http:acme:1.0.2:createTicket',
      seen: { cards: 2, packs: 2, versions: ['1.0.1', '1.0.2'] },
    });
    const { Title, Urgency } = schema().properties.input.properties;
    expect([Title!['x-field'].chosen, Urgency!['x-field'].chosen]).toEqual([undefined, true]);
    expect((await run(path('b.folder'), '--replace')).lines).toEqual(['1 kind of cards in 1 pack: 1 known']);
    write('c.folder', packText([card('1.0.2', 'Urgency', 'Area')]));
    expect((await run(path('b.folder'), path('c.folder'), '--replace')).lines[0]).toMatch(
      /^replaced {2}acme\/createTicket/,
    );
    expect(Object.keys(schema().properties.input.properties)).toEqual(['Title', 'Urgency', 'Area']);
    await expect(run(path('a.folder'), '--update', '--replace')).resolves.toMatchObject({ code: 2 });
  });

  it('never touches a definition written by hand', async () => {
    await run(path('a.folder'));
    const own = schema() as { 'x-card': { seen?: unknown } };
    delete own['x-card'].seen;
    const text = JSON.stringify(own);
    write('schemas/cards/acme/createTicket.schema.json', text);
    expect((await run(path('b.folder'), '--replace')).lines[0]).toMatch(/^by hand {3}acme\/createTicket/);
    expect(readFileSync(path('schemas/cards/acme/createTicket.schema.json'), 'utf8')).toBe(text);
  });

  it('applies the overlay, and writes nothing where one does not fit', async () => {
    const at = '/properties/input/properties/Title/x-secret';
    const overlay = { kind: 'acme/createTicket', changes: [{ at, value: true, reason: 'a test' }] };
    write('schemas/overlay/acme/createTicket.json', JSON.stringify(overlay));
    expect((await run(path('a.folder'))).code).toBe(0);
    expect(schema().properties.input.properties.Title).toMatchObject({ 'x-secret': true });
    write(
      'schemas/overlay/acme/createTicket.json',
      JSON.stringify({ ...overlay, changes: [{ at, reason: 'a test' }] }),
    );
    rmSync(path('schemas/cards'), { recursive: true });
    expect(await run(path('a.folder'))).toMatchObject({
      code: 1,
      errors: [
        `overlay of acme/createTicket: changes/0 at ${at} removes what is not there`,
        'Nothing is written: mend the overlay first.',
      ],
    });
    expect(existsSync(path('schemas/cards'))).toBe(false);
  });

  it('reads what it can and names what it cannot', async () => {
    write('packs/ok.flow', packText([card('1.0.1', 'Title')]));
    write('packs/odd.flow', '{"type":"flopack"');
    const { code, lines, errors } = await run(path('packs'), path('none.folder'));
    expect(code).toBe(1);
    expect(errors).toHaveLength(2);
    expect(errors.join('\n')).toMatch(/odd\.flow.*\n|none\.folder/);
    expect(lines[0]).toMatch(/^new {7}acme\/createTicket/);
  });

  it('writes a report and speaks JSON', async () => {
    const { lines } = await run(path('a.folder'), path('b.folder'), '--json', '--report', path('report.txt'));
    expect(JSON.parse(lines.join('\n'))).toMatchObject({
      ok: true,
      packs: 2,
      cards: [{ kind: 'acme/createTicket', action: 'new', written: true, seen: { cards: 2, packs: 2 } }],
    });
    expect(readFileSync(path('report.txt'), 'utf8')).toContain('  optional of Ticket/Urgency: on 1 of 2\n');
  });

  it('writes nothing outside of its folder, whatever a card is called', async () => {
    const names = ['..', '../../x', 'a/b', 'CON', '~', 'x'.repeat(300)];
    for (const [i, name] of names.entries())
      write(
        `odd/${i}.flow`,
        packText([{ ...card('1.0.1', 'Title'), address: `root:channels:http:acme:1.0.1:${name}` }]),
      );
    const before = readdirSync(folder).sort();
    await run(path('odd'));
    expect(readdirSync(folder).sort()).toEqual([...new Set([...before, 'schemas'])].sort());
    const written = existsSync(path('schemas'))
      ? readdirSync(path('schemas'), { recursive: true, encoding: 'utf8' })
      : [];
    for (const file of written) expect(file).toMatch(/^cards(\/acme(\/[\w~-]+\.schema\.json)?)?$/);
  });
});
