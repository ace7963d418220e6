import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { FlopackError } from '../../connector/core/error.ts';
import { missingPackages, SAMBA_PACKAGES, sambaProblem } from '../../sandbox/active-directory/samba/available.ts';
import type { Io } from '../io.ts';
import type { Answer } from '../setup/ask.ts';

export const INSTEAD = 'Or run it on the small built-in fake: npm run ad -- --fake';

export interface InstallOptions {
  /** Install without a question. */
  readonly yes: boolean;
  /** Asks on a terminal; null: there is nobody to ask. */
  readonly ask: ((question: string) => Promise<Answer>) | null;
}

/** How packages are installed on this machine. */
export interface Installer {
  /** What keeps Samba from running; null: nothing. */
  readonly problem: () => string | null;
  /** Whether packages are missing: nothing else is mended by installing. */
  readonly lacks: () => boolean;
  /** `apt-get` as it is or through sudo; null: there is none. */
  readonly command: readonly string[] | null;
  /** Gives the exit code. */
  readonly run: (command: readonly string[]) => Promise<number>;
}

/**
 * Makes sure that a Samba domain controller can run here: installs Debian's packages after a plain question. 0: it can;
 * 130: Ctrl-C at the question. Throws FlopackError with what to do where it cannot.
 */
export async function ensureSamba(
  io: Io,
  { yes, ask }: InstallOptions,
  here: Installer = { problem: sambaProblem, lacks: () => missingPackages().length > 0, command: aptGet(), run },
): Promise<0 | 130> {
  const problem = here.problem();
  if (problem === null) return 0;
  const install = here.command;
  if (install === null || !here.lacks()) throw new FlopackError('AD_UNAVAILABLE', `${problem} ${INSTEAD}`);
  const command = `${install.join(' ')} install -y --no-install-recommends ${SAMBA_PACKAGES.join(' ')}`;
  if (!yes) {
    if (ask === null) throw new FlopackError('USAGE', `${problem} Install it: ${command}, or add --yes. ${INSTEAD}`);
    io.out(`${problem} It can be installed now (about 12 MB to download, 76 MB on the disk):`);
    io.out(`  ${command}`);
    const answer = await ask('Install it?');
    if (answer === 'stopped') return 130;
    if (answer === 'no') throw new FlopackError('AD_UNAVAILABLE', `Nothing was installed. ${INSTEAD}`);
  }
  const ended =
    (await here.run([...install, 'update'])) === 0 &&
    (await here.run([...install, 'install', '-y', '--no-install-recommends', ...SAMBA_PACKAGES])) === 0;
  const left = here.problem();
  if (ended && left === null) return 0;
  if (ended && !here.lacks()) throw new FlopackError('AD_UNAVAILABLE', `${left} ${INSTEAD}`);
  throw new FlopackError(
    'AD_UNAVAILABLE',
    `Samba could not be installed: ${left ?? `see what ${install.at(-1)} said.`} ${INSTEAD}`,
  );
}

function aptGet(): readonly string[] | null {
  if (!onPath('apt-get')) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return onPath('sudo') ? ['sudo', 'apt-get'] : null;
}

function onPath(name: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, name)));
}

function run([command, ...args]: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn(command!, args, { stdio: 'inherit', env });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
