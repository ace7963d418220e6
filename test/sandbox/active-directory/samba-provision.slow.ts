import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startDomainController } from '../../../sandbox/active-directory/start.ts';
import { root } from '../../support/root.ts';
import { sambaMissing } from '../../support/samba.ts';
import { commandLine, processIds } from './processes.ts';

const problem = sambaMissing;
const suite = problem === null ? describe : describe.skip;

suite(`provisioning of a Samba domain controller${problem === null ? '' : ` (skipped: ${problem})`}`, () => {
  let base: string;
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'flopack-test-'));
    chmodSync(base, 0o711);
  });
  afterEach(() => rmSync(base, { recursive: true, force: true }));

  it('without a template makes a new domain, keeps nothing, and tells no command line a password', async () => {
    const steps: string[] = [];
    const lines = new Set<string>();
    const watch = setInterval(() => {
      for (const pid of processIds()) lines.add(commandLine(pid));
    }, 10);
    const dc = await startDomainController({ kind: 'samba', onProgress: (step) => steps.push(step) });
    clearInterval(watch);
    expect(steps).toEqual(['making a domain', 'starting Samba']);
    expect([...lines].filter((line) => line.includes('provision.py'))).not.toEqual([]);
    expect([...lines].filter((line) => /Aa1-[\w-]{20}/.test(line))).toEqual([]);
    expect(await dc.admin.bind(dc.administrator.account, dc.administrator.password)).toBe('ok');
    await dc.close();
  });

  it('two programs that make the template at once both get a controller, and one template is left', async () => {
    const program = join(root, 'test/sandbox/active-directory/hold-controller.ts');
    const templates = join(base, 'templates');
    const env = { PATH: process.env.PATH ?? '', TMPDIR: base };
    const args = ['--import', join(root, 'cli/typescript.mjs'), program, templates, 'close'];
    const codes = await Promise.all(
      [1, 2].map(async () => {
        const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'ignore' });
        const [code] = await once(child, 'exit');
        return code;
      }),
    );
    expect(codes).toEqual([0, 0]);
    expect(readdirSync(templates)).toHaveLength(1);
    expect(readdirSync(base)).toEqual(['templates']);
  });

  it('each start has a domain and an administrator password of its own', async () => {
    const start = () => startDomainController({ kind: 'samba', template: join(base, 'templates') });
    const [one, other] = await Promise.all([start(), start()]);
    expect(one.url).not.toBe(other.url);
    expect(one.administrator.password).not.toBe(other.administrator.password);
    expect(await other.admin.bind(one.administrator.account, one.administrator.password)).toBe('52e');
    await one.admin.addOu('Mine');
    expect(await other.admin.read(`OU=Mine,${other.baseDn}`)).toBeNull();
    await one.close();
    expect(await other.admin.bind(other.administrator.account, other.administrator.password)).toBe('ok');
    await other.close();
  });
});
