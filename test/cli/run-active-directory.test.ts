import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { compile } from '../../build/compile/compile.ts';
import { main } from '../../cli/main.ts';
import * as ad from '../../connector/active-directory/generated/native-cards.ts';
import { helper, pack } from '../../connector/core/flow.ts';
import { bool, secret, text } from '../../connector/core/types.ts';
import { printPack } from '../../format/print.ts';
import type { DomainController } from '../../sandbox/active-directory/model.ts';
import { startDomainController } from '../../sandbox/active-directory/start.ts';
import { captured } from '../support/io.ts';

const folder = mkdtempSync(join(tmpdir(), 'flopack-run-ad-'));
const at = (name: string): string => join(folder, name);
let dc: DomainController;

const reset = helper(
  'reset',
  { name: 'Reset', in: { login: text, password: secret(text) }, out: { done: bool } },
  (f) => {
    const user = f.card('find', ad.findUser, { Login: f.in.login });
    f.return({ done: f.card('set', ad.setPassword, { User: user.User, 'New Password': f.in.password }).Done });
  },
);

beforeAll(async () => {
  dc = await startDomainController({ kind: 'fake' });
  const ou = await dc.admin.addOu('People');
  await dc.admin.addUser({ account: 'ada', upn: 'ada@ad.example.test', ou, password: 'First-Pass-1' });
  // the only connection of its connector may have another name than in the pack
  const flows = pack('ad', { name: 'AD', flows: [reset], connections: { 'active-directory': 'Corp AD' } });
  writeFileSync(at('ad.folder'), printPack(compile(flows, { created: '2026-01-01T00:00:00.000Z' }).pack!));
  writeFileSync(
    at('connections.json'),
    JSON.stringify([
      {
        name: 'My AD',
        module: 'active-directory',
        baseUrl: dc.url,
        auth: { type: 'basic', username: dc.administrator.account, password: dc.administrator.password },
        parameters: { baseDn: dc.baseDn, ca: dc.ca },
      },
    ]),
  );
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await dc?.close();
});

async function run(password: string) {
  const io = { ...captured(), width: 80 };
  const input = JSON.stringify({ login: 'ada@ad.example.test', password });
  const connections = ['--connections', at('connections.json')];
  const code = await main(['run', at('ad.folder'), '--flow', 'Reset', '--input', input, '--json', ...connections], io);
  return { code, text: io.lines.concat(io.errors).join('\n') };
}

it('flopack run sets a password in the directory of --connections, and prints none', async () => {
  const done = await run('Canary-5e1c77-A');
  expect([done.code, JSON.parse(done.text)]).toEqual([0, expect.objectContaining({ output: { done: true } })]);
  expect(await dc.admin.bind('ada@ad.example.test', 'Canary-5e1c77-A')).toBe('ok');
  const weak = await run('canary5e1c77');
  expect(weak.code).toBe(1);
  expect(weak.text).toContain('does not meet the domain policy (0000052D)');
  for (const { text: printed } of [done, weak]) {
    expect(printed).not.toContain('5e1c77');
    expect(printed).not.toContain(dc.administrator.password);
  }
});
