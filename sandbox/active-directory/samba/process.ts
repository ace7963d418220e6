import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { connect } from 'node:tls';
import { SAMBA, unprivileged } from './available.ts';
import { letGo } from './folder.ts';
import { inOneLine } from './provision.ts';
import { ownPath, settingsPath } from './settings.ts';

export interface Running {
  /** Kills the process group; answers when it is gone. */
  kill(): Promise<void>;
}

const READY_LIMIT_MS = 60_000;

/** Starts Samba on a provisioned folder; answers when port 636 speaks TLS with the certificate `ca`. */
export async function startSamba(folder: string, address: string, ca: string): Promise<Running> {
  const log = ownPath(folder, 'start.log');
  const output = openSync(log, 'w', 0o600);
  const [setpriv = '', ...rest] = unprivileged();
  // Samba ends by itself when its standard input does; SIGKILL at our death comes from setpriv.
  const child = spawn(
    setpriv,
    [
      ...rest,
      SAMBA,
      '-s',
      settingsPath(folder),
      '--foreground',
      '--no-process-group',
      '--debug-stdout',
      '--model=single',
    ],
    {
      cwd: '/',
      detached: true,
      env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' },
      stdio: ['pipe', output, output],
    },
  );
  closeSync(output);
  letGo(child);
  let gone = false;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      gone = true;
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  const kill = async (): Promise<void> => {
    if (gone) return;
    // Wait for it, though it keeps nobody else alive.
    child.ref();
    killGroup(child);
    await ended;
  };
  const limit = Date.now() + READY_LIMIT_MS;
  while (!(await speaksTls(address, ca))) {
    if (gone || Date.now() > limit) {
      await kill();
      const words = inOneLine(await readFile(log, 'utf8').catch(() => ''));
      throw new Error(`Samba did not start on ${address}: ${words}`);
    }
    await wait(20);
  }
  return { kill };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

function speaksTls(address: string, ca: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port: 636, ca: [ca] });
    const end = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000, end(false));
    socket.once('secureConnect', end(true));
    socket.once('error', end(false));
  });
}
