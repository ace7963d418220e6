import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'ldapts';
import { directoryAgent } from '../../../sandbox/active-directory/agent.ts';
import type { DomainController } from '../../../sandbox/active-directory/model.ts';
import { sharedTemplates } from '../../../sandbox/active-directory/samba/template.ts';
import { startDomainController } from '../../../sandbox/active-directory/start.ts';
import { root } from '../../support/root.ts';
import { sambaMissing } from '../../support/samba.ts';
import { outcome, utf16 } from './client.ts';
import { childrenOf, commandLine, isAlive, listeningOn, processIds, rightsOf } from './processes.ts';

const problem = sambaMissing;
const suite = problem === null ? describe : describe.skip;
const title = problem === null ? '' : ` (skipped: ${problem})`;

const PORTS = [389, 636, 3268, 3269];

async function until(holds: () => boolean, ms = 8000): Promise<boolean> {
  for (const limit = Date.now() + ms; Date.now() < limit; await wait(20)) if (holds()) return true;
  return holds();
}

function sambaOf(parent: number): number | undefined {
  return childrenOf(parent).find((pid) => commandLine(pid).startsWith('samba'));
}

/** Folders of controllers at this address; other suites may have theirs. */
function foldersOf(address: string): string[] {
  return readdirSync(tmpdir())
    .filter((name) => name.startsWith('flopack-dc-'))
    .map((name) => join(tmpdir(), name))
    .filter((path) => {
      const settings = join(path, 'etc/smb.conf');
      return existsSync(settings) && readFileSync(settings, 'utf8').includes(`${address}/8`);
    });
}

/** Whether a right is needed to bind port 389 here. */
function mustAskForPorts(): boolean {
  return Number(readFileSync('/proc/sys/net/ipv4/ip_unprivileged_port_start', 'utf8')) > 389;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

suite(`the process of a Samba domain controller${title}`, () => {
  let dc: DomainController;
  let samba: number;
  let children: readonly number[];
  let folder: string;
  const host = (): string => new URL(dc.url).hostname;

  beforeAll(async () => {
    const before = new Set(childrenOf(process.pid));
    // A token of the shell that starts it, as OKTA_API_TOKEN.
    process.env['FLOPACK_CANARY'] = 'Canary-Token-4';
    dc = await startDomainController({ kind: 'samba', template: sharedTemplates() });
    children = childrenOf(process.pid).filter((pid) => !before.has(pid));
    samba = children.find((pid) => commandLine(pid).startsWith('samba')) ?? 0;
    folder = foldersOf(host())[0] ?? '';
  });
  afterAll(() => {
    delete process.env['FLOPACK_CANARY'];
    return dc.close();
  });

  it('listens on one loopback address of its own, and nowhere else', () => {
    expect(host()).toMatch(/^127\.77\./);
    expect(listeningOn(samba).sort()).toEqual(PORTS.map((port) => `${host()}:${port}`).sort());
  });

  it('has no rights but that to bind its ports', () => {
    const { uid, effective, bounding, noNewPrivileges } = rightsOf(samba);
    const own = process.getuid?.() ?? 0;
    expect(uid).toBe(own === 0 ? 65534 : own);
    const bindOnly = (1n << 10n).toString(16).padStart(16, '0');
    expect([bindOnly, '0'.repeat(16)]).toContain(effective);
    if (own === 0) expect(bounding).toBe(effective);
    expect(noNewPrivileges).toBe('1');
  });

  it('takes no password over a connection without TLS', async () => {
    const client = new Client({ url: `ldap://${host()}:389`, timeout: 5000, connectTimeout: 5000 });
    const { account, password } = dc.administrator;
    expect(await outcome(client.bind(account, password))).toBe('8');
    await client.unbind();
  });

  it('and what cleans up after it get nothing of our environment', () => {
    // Samba writes its title over its own; the shell that waits for our end shows what it was given.
    const environments = children.map((pid) => readFileSync(`/proc/${pid}/environ`, 'utf8'));
    expect(environments.filter((environment) => environment.includes('PATH='))).not.toEqual([]);
    expect(environments.join('\0')).not.toContain('Canary-Token-4');
  });

  it('leaves no password in files, command lines and logs', async () => {
    const ou = await dc.admin.addOu('Canary');
    const rights = { resetPassword: true, writePwdLastSet: true, writeLockoutTime: true };
    const service = await dc.admin.addServiceAccount('canary-svc', ou, rights);
    const login = 'canary@people.example.test';
    await dc.admin.addUser({ account: 'canary', upn: login, ou, password: 'Canary-First-1' });
    const agent = directoryAgent({ dc, ...service, ou });
    const user = { login, externalId: null };
    expect(await agent.setPassword(user, 'Canary-Second-2', { mustChange: false })).toEqual({ ok: true });
    expect(await agent.setPassword(user, 'Weak', { mustChange: false })).toMatchObject({ ok: false });
    expect(await dc.admin.bind(login, 'Canary-Wrong-3')).toBe('52e');
    await agent.close();
    const secrets = [
      dc.administrator.password,
      service.password,
      'Canary-First-1',
      'Canary-Second-2',
      'Canary-Wrong-3',
    ];
    const files = filesIn(folder);
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) {
      const bytes = readFileSync(file);
      const held = secrets.filter((secret) => bytes.includes(secret) || bytes.includes(utf16(secret)));
      expect([file, held]).toEqual([file, []]);
    }
    for (const pid of processIds()) {
      const line = commandLine(pid);
      expect(secrets.filter((secret) => line.includes(secret))).toEqual([]);
    }
    expect(readFileSync(join(folder, 'etc/key.pem'), 'utf8')).toContain('PRIVATE KEY');
    expect(statSync(join(folder, 'etc/key.pem')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
  });

  it('has no place where we would follow a link that its account has put there', async () => {
    for (const path of [folder, join(folder, 'etc')]) {
      const { uid, mode } = statSync(path);
      expect([path, uid, mode & 0o022]).toEqual([path, process.getuid?.(), 0]);
    }
    const one = await startDomainController({ kind: 'samba', template: sharedTemplates() });
    const [its = ''] = foldersOf(new URL(one.url).hostname);
    const ours = join(its, 'ours');
    writeFileSync(ours, 'as it was');
    await one.stop();
    // The name of the log that a start wrote there once.
    symlinkSync(ours, join(its, 'data/log/start.log'));
    await one.start();
    expect(readFileSync(ours, 'utf8')).toBe('as it was');
    await one.close();
  });

  it('says when its address is taken, and leaves nothing', async () => {
    const second = startDomainController({ kind: 'samba', template: sharedTemplates(), address: host() });
    await expect(second).rejects.toThrow(`Samba did not start on ${host()}`);
    expect(foldersOf(host())).toEqual([folder]);
    expect(await dc.admin.bind(dc.administrator.account, dc.administrator.password)).toBe('ok');
  });

  it('takes no template that another account could have put there', async () => {
    const base = mkdtempSync(join(tmpdir(), 'flopack-test-'));
    try {
      const open = join(base, 'open');
      mkdirSync(open);
      chmodSync(open, 0o777);
      const linked = join(base, 'linked');
      symlinkSync(sharedTemplates(), linked);
      for (const template of [open, linked]) {
        const refused = startDomainController({ kind: 'samba', template });
        await expect(refused).rejects.toThrow('not a folder of this account alone');
      }
    } finally {
      rmSync(base, { recursive: true });
    }
  });

  it('is gone with its folder after close', async () => {
    const one = await startDomainController({ kind: 'samba', template: sharedTemplates() });
    const address = new URL(one.url).hostname;
    expect(foldersOf(address)).toHaveLength(1);
    await one.close();
    await one.close();
    expect(foldersOf(address)).toEqual([]);
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(636, address, () => resolve(true));
      socket.on('error', () => resolve(false));
    });
    expect(open).toBe(false);
  });
});

suite(`the end of a program that has a Samba domain controller${title}`, () => {
  const program = join(root, 'test/sandbox/active-directory/hold-controller.ts');
  let base: string;
  beforeAll(() => {
    base = mkdtempSync(join(tmpdir(), 'flopack-test-'));
    // The controller's account has to come through.
    chmodSync(base, 0o711);
  });
  afterAll(() => rmSync(base, { recursive: true, force: true }));

  const hold = async (then: string) => {
    const env = { PATH: process.env.PATH ?? '', TMPDIR: base };
    const args = ['--import', join(root, 'cli/typescript.mjs'), program, sharedTemplates(), then];
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'ignore'] });
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    return { child, ended, kin: childrenOf(child.pid ?? 0), samba: sambaOf(child.pid ?? 0) };
  };
  const nothingLeft = async (kin: readonly number[]): Promise<void> => {
    expect(await until(() => !kin.some(isAlive))).toBe(true);
    expect(await until(() => readdirSync(base).length === 0)).toBe(true);
  };

  for (const signal of ['SIGKILL', 'SIGTERM', 'SIGINT'] as const) {
    it(`by ${signal} leaves no process and no folder`, async () => {
      const { child, ended, kin, samba } = await hold('wait');
      expect(samba).toBeDefined();
      expect(readdirSync(base)).toHaveLength(1);
      child.kill(signal);
      await ended;
      await nothingLeft(kin);
    });
  }

  const asRoot = process.getuid?.() === 0 && mustAskForPorts() ? it : it.skip;
  asRoot(
    'is told beforehand where port 636 cannot be bound (needs root, and ports that are not free for all)',
    async () => {
      const available = join(root, 'sandbox/active-directory/samba/available.ts');
      const ask = `process.stdout.write(String((await import(${JSON.stringify(available)})).sambaProblem()))`;
      const node = [process.execPath, '--import', join(root, 'cli/typescript.mjs'), '--input-type=module', '-e', ask];
      const child = spawn('/usr/bin/setpriv', ['--bounding-set=-net_bind_service', ...node], { cwd: root });
      const [said] = await Promise.all([text(child.stdout), once(child, 'exit')]);
      expect(said).toMatch(/^Port 636 cannot be bound: run as root/);
    },
  );

  it('by its own exit, failure or close leaves no process and no folder either', async () => {
    for (const then of ['exit', 'throw', 'close']) {
      const { ended, kin } = await hold(then);
      const [code] = await ended;
      expect(code).toBe({ exit: 3, throw: 1, close: 0 }[then]);
      await nothingLeft(kin);
    }
  });
});
