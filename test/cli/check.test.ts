import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CheckReport, check } from '../../cli/check.ts';
import { IDS } from '../format/parts.ts';
import { smallPack } from '../format/small.ts';

const good = JSON.stringify(smallPack());
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flopack-check-'));
  const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'packs', 'deeper'), { recursive: true });
  mkdirSync(join(folder, 'packs', 'node_modules'));
  mkdirSync(join(folder, 'none'));
  mkdirSync(join(folder, 'odd.folder'));
  put('packs/b.folder', good);
  put('packs/a.flow', `${good}\n`);
  put('packs/deeper/c.flopack', JSON.stringify(smallPack(), null, 2));
  put('packs/notes.txt', 'not a pack');
  put('packs/node_modules/d.flow', 'not looked at');
  put('bad.folder', good.replace('"h-slot","transform"', '"gone","transform"').replace('{{{slot}}}', '{{{other}}}'));
  put('respaced.folder', good.replace('":', '" :'));
  put('empty.flow', '');
  put(
    'junk.flow',
    new Uint8Array(4096).map((_, i) => (i * 37) % 256),
  );
  put('odd\nname\u001b[31m.flow', good);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await check(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

const at = (name: string): string => join(folder, name);

describe('flopack check', () => {
  it('says of a good file what it holds, and warnings do not fail it', async () => {
    const { code, out, err } = await run(at('packs/b.folder'));
    expect([code, err]).toEqual([0, []]);
    expect(out[0]).toBe(`ok    ${at('packs/b.folder')}  version 1.5.0, 3 flows, 1 stub, 25 cards, identical bytes`);
    expect(out.slice(1)).toEqual([
      `      warning FLOW_STUB at /data/flos/${IDS.stub}`,
      '        the flow "Elsewhere" is only named, not in the file',
      '        -> The console asks for a replacement flow on import.',
      '1 of 1 file ok, 1 identical; 0 errors, 1 warning',
    ]);
  });

  it('names no token, wherever in a pack it stands', async () => {
    const token = `00${'aB3_-'.repeat(8)}`;
    const text = good.replace('"h-slot","transform"', '"gone","transform"').replaceAll('slot', `SSWS ${token}`);
    writeFileSync(at('token.folder'), text);
    for (const flags of [[], ['--json']]) {
      const { code, out } = await run(at('token.folder'), ...flags);
      expect(code).toBe(1);
      expect(out.join('\n')).toContain('[token]');
      expect(out.join('\n')).not.toContain(token);
    }
  });

  it('walks folders by name, and leaves other files alone', async () => {
    const { code, out } = await run(at('packs'));
    expect(code).toBe(0);
    expect(out.filter((line) => line.startsWith('ok')).map((line) => line.split(/ {2,}/)[1])).toEqual(
      ['a.flow', 'b.folder', 'deeper/c.flopack'].map((name) => at(`packs/${name}`)),
    );
    expect(out.at(-1)).toBe('3 of 3 files ok, 3 identical; 0 errors, 3 warnings');
  });

  it('reports every problem of a bad file with its place and advice, errors first', async () => {
    const { code, out } = await run(at('bad.folder'));
    expect(code).toBe(1);
    expect(out[0]).toMatch(/^FAIL {2}.*identical bytes$/);
    const methods = `/data/flos/${IDS.helper}/data/methods`;
    expect(out.filter((line) => /^ {6}\S/.test(line)).map((line) => line.trim())).toEqual([
      `error WIRE_TARGET at ${methods}/0/pins/h-name-o/h-text`,
      `error COMPOSE at ${methods}/1/node/model/inputs/data/h-slot`,
      `error COMPOSE at ${methods}/1/node/model/inputs/data/h-tmpl/value/data`,
      `warning FLOW_STUB at /data/flos/${IDS.stub}`,
    ]);
    expect(out.filter((line) => line.startsWith('        -> '))).toHaveLength(4);
  });

  it('fails a file that would be printed with other bytes', async () => {
    const { code, out } = await run(at('respaced.folder'));
    expect(code).toBe(1);
    expect(out[0]).toMatch(/^FAIL .*CHANGED BYTES$/);
    expect(out.join('\n')).toContain('warning PACK_FORM');
  });

  it.each([
    ['no such file', 'gone.folder', 'there is no such file'],
    ['an empty file', 'empty.flow', 'the file is empty'],
    ['binary junk', 'junk.flow', 'the file is not UTF-8 text'],
    ['a folder without packs', 'none', 'holds no .folder, .flow or .flopack file'],
    ['a folder named like a pack', 'odd.folder', 'holds no .folder'],
    ['a path through a file', 'bad.folder/x', 'there is no such file'],
  ])('%s is a line, not a stack trace', async (_name, file, message) => {
    const { code, out, err } = await run(at(file));
    expect([code, err]).toEqual([1, []]);
    expect(out.join('\n')).toContain(message);
    expect(out.join('\n')).not.toMatch(/^\s+at .*:\d+/m);
  });

  it('goes on behind an unreadable file', async () => {
    const { code, out } = await run(at('gone.folder'), at('packs/b.folder'));
    expect(code).toBe(1);
    expect(out.filter((line) => /^(ok|FAIL)/.test(line)).map((line) => line.slice(0, 4).trim())).toEqual([
      'FAIL',
      'ok',
    ]);
  });

  it('keeps control characters of names off the terminal', async () => {
    const { code, out } = await run(at('odd\nname\u001b[31m.flow'));
    expect(code).toBe(0);
    expect(out[0]).toContain('odd\\x0aname\\x1b[31m.flow');
  });

  it('prints one JSON object with --json, whatever is wrong', async () => {
    const { code, out } = await run('--json', at('packs/b.folder'), at('bad.folder'), at('gone.folder'));
    expect([code, out.length]).toEqual([1, 1]);
    const report = JSON.parse(out[0] ?? '') as CheckReport;
    expect(Object.keys(report)).toEqual(['ok', 'files', 'errors', 'warnings']);
    expect([report.ok, report.errors, report.warnings]).toEqual([false, 4, 2]);
    const [first, second, third] = report.files;
    expect(first).toEqual({
      file: at('packs/b.folder'),
      ok: true,
      version: '1.5.0',
      flows: 3,
      stubs: 1,
      cards: 25,
      identical: true,
      problems: [
        expect.objectContaining({ code: 'FLOW_STUB', severity: 'warning', pointer: `/data/flos/${IDS.stub}` }),
      ],
    });
    expect(Object.keys(second?.problems[0] ?? {}).sort()).toEqual(['advice', 'code', 'message', 'pointer', 'severity']);
    expect(third).toMatchObject({ ok: false, version: null, flows: null, cards: null, identical: false });
  });

  it.each([
    ['no file', [], /no file given/],
    ['an unknown flag', ['--fix', 'x'], /unknown flag --fix/],
    ['two unknown flags', ['-q', 'x', '--yes'], /unknown flags -q, --yes/],
  ])('%s is wrong usage', async (_name, args, message) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, []]);
    expect(err[0]).toMatch(message);
    expect(err[1]).toContain('--help');
  });

  it('has a help page that fits a screen, and takes odd names behind --', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    expect(out.length).toBeLessThan(24);
    expect(Math.max(...out.map((line) => line.length))).toBeLessThanOrEqual(84);
    expect((await run('--', '--odd.flow')).out[0]).toContain('--odd.flow');
  });

  it('works as a command', () => {
    const bin = new URL('../../cli/bin.mjs', import.meta.url).pathname;
    const done = spawnSync(process.execPath, [bin, 'check', at('bad.folder'), at('empty.flow')], { encoding: 'utf8' });
    expect(done.status).toBe(1);
    expect(done.stdout).toContain('0 of 2 files ok, 1 identical; 4 errors, 1 warning');
    expect(done.stderr).toBe('');
  });
});
