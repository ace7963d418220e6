import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { main } from '../../cli/main.ts';
import { captured } from '../support/io.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flopack-build-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const good = {
  tenantId: '11111111-2222-4333-8444-555555555555',
  clientId: '66666666-7777-4888-9999-aaaaaaaaaaaa',
  applicationId: '0oa1abcdefGHIJKLM0x7',
  oktaDomain: 'example.okta.com',
};
const TOKEN = `00${'aB3_-'.repeat(8)}`;

async function build(content: string | Uint8Array | null, out = join(folder, 'out')) {
  const path = join(folder, 'migration.json');
  rmSync(path, { force: true });
  if (content !== null) writeFileSync(path, content);
  const io = captured();
  const code = await main(['build', path, '--out', out], io);
  return { code, out: io.lines.join('\n'), err: io.errors.join('\n').replaceAll(path, 'PATH') };
}

describe('flopack build', () => {
  it('takes files of any editor', async () => {
    const text = JSON.stringify(good, null, 2);
    for (const form of [text, `\ufeff${text}`, text.replaceAll('\n', '\r\n')]) {
      expect(await build(form)).toMatchObject({ code: 0, err: '' });
    }
    const packs = readdirSync(join(folder, 'out'));
    expect(packs).toHaveLength(4);
    expect(readFileSync(join(folder, 'out', packs[0]!), 'utf8')).toContain(good.applicationId);
  });

  it('writes the flows of the connector, which together miss nothing and alone miss the helper', async () => {
    const out = join(folder, 'connector-out');
    expect(await build(JSON.stringify(good), out)).toMatchObject({ code: 0, err: '' });
    const flows = readdirSync(join(out, 'connector'));
    expect(flows).toEqual(expect.arrayContaining(['_authping.flow', 'httpHelper.flow']));
    const check = async (path: string) => {
      const io = captured();
      expect(await main(['check', path], io)).toBe(0);
      return io.lines.at(-1);
    };
    expect(await check(join(out, 'connector'))).toContain(`${flows.length} of ${flows.length} files ok`);
    expect(await check(join(out, 'connector'))).toContain('0 warnings');
    expect(await check(join(out, 'connector/_authping.flow'))).toContain('1 warning');
  });

  it.each<readonly [string, string | Uint8Array | null, string]>([
    ['missing', null, 'PATH: cannot be read (no such file). Give the path of your migration.json.'],
    ['empty', '', 'PATH: is empty.'],
    ['blank', ' \r\n\t', 'PATH: is empty.'],
    ['cut', '{\n"tenantId": "s3cret",\n', 'PATH: not valid JSON'],
    ['binary', new Uint8Array([0xff, 0xfe, 0, 1]), 'PATH: not valid JSON'],
    ['huge', ' '.repeat(70_000), 'PATH: is larger than 64 KiB.'],
    ['a list', '[]', '/: has to be an object in braces.'],
    ['nothing', 'null', '/: has to be an object in braces.'],
  ])('says what is wrong with a file that is %s', async (_, content, message) => {
    const { code, out, err } = await build(content);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
    expect(err).not.toMatch(/s3cret|position|\n {4}at /);
  });

  it.each<readonly [object, string]>([
    [{ tenantId: 'contoso' }, '/tenantId: does not have the right form. Write a GUID'],
    [{ clientId: 5 }, '/clientId: has to be a text in quotes. Write a GUID'],
    [{ oktaDomain: 'https://example.okta.com' }, '/oktaDomain: does not have the right form.'],
    [
      { oktaDomain: 'example-admin.okta.com' },
      '/oktaDomain: is the address of the Admin Console. Write the host name without',
    ],
    [{ auth: null }, '/auth: has to be a text in quotes.'],
    [{ auth: 'token' }, '/auth: is not one of the choices. Choose one of: connection, ssws.'],
    [{ foo: 1 }, '/foo: is not a setting. Remove it'],
    [{ TenantID: '' }, '/TenantID: is not a setting. Write tenantId.'],
    [{ clientSecret: 'hunter2' }, '/clientSecret: looks like a secret'],
    [{ connectionName: TOKEN }, '/connectionName: holds what looks like a secret.'],
    [{ connectionName: `SSWS ${TOKEN}` }, '/connectionName: holds what looks like a secret.'],
    [{ apiConnectionName: 'abc8Q~abcdefghijklmnopqrstuvwxyz.ABCDEFG' }, '/apiConnectionName: holds what looks like'],
    [{ [`SSWS ${TOKEN}\u001b[31m`]: 1 }, '/[token]\\x1b[31m: looks like a secret'],
  ])('refuses %j with its place and what to do', async (change, message) => {
    const { code, err } = await build(JSON.stringify({ ...good, ...change }));
    expect(code).toBe(1);
    expect(err).toContain(`has 1 problem:\n  ${message}`);
    expect(err).not.toMatch(/hunter2|abc8Q~/);
    expect(err).not.toContain(TOKEN);
    expect(err).not.toContain('\u001b');
  });

  it('reports all problems of a file at once', async () => {
    const { err } = await build('{"__proto__": {"tenantId": "x"}, "auth": 1}');
    expect(err).toContain('has 6 problems');
  });

  it('refuses what is no file, without waiting for its end', async () => {
    for (const path of [folder, '/dev/zero']) {
      const io = captured();
      expect(await main(['build', path], io)).toBe(1);
      expect(io.errors[0]).toMatch(/cannot be read \((it is a folder|it is no regular file)\)/);
    }
  });

  it('says why it cannot write, and leaves what was there', async () => {
    const text = JSON.stringify(good);
    const file = join(folder, 'a-file');
    writeFileSync(file, 'mine');
    const blocked = join(folder, 'blocked');
    mkdirSync(join(blocked, '03-aad-sync-user-attributes.folder'), { recursive: true });
    expect((await build(text, file)).err).toContain('(it is a file). Give another folder with --out.');
    expect((await build(text, join(file, 'x'))).err).toContain('(a part of the path is a file)');
    expect((await build(text, blocked)).err).toContain('(it is a folder)');
    expect(readdirSync(blocked)).toEqual(['03-aad-sync-user-attributes.folder']);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});
