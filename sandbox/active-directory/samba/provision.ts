import { spawn } from 'node:child_process';
import { chmodSync, lchownSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOMAIN } from '../domain.ts';
import { newPassword } from '../ldap.ts';
import { isRoot, NOBODY, PYTHON, unprivileged } from './available.ts';
import { DATA_FOLDERS, dataPath, ownPath, printSettings, settingsPath } from './settings.ts';

export const RECIPE = fileURLToPath(new URL('./provision.py', import.meta.url));
const LIMIT_MS = 120_000;

/** Writes the settings of a controller in a new folder, which stays ours. */
export async function prepare(folder: string, address: string): Promise<void> {
  if (isRoot()) chmodSync(folder, 0o711);
  await mkdir(ownPath(folder, ''), { mode: 0o711 });
  await writeFile(settingsPath(folder), printSettings(folder, address), { mode: 0o644 });
}

/** Makes a domain in a folder that is prepared. Nobody knows its administrator's password: the start sets one. */
export async function provision(folder: string, address: string): Promise<void> {
  const data = dataPath(folder);
  const folders = DATA_FOLDERS.map((name) => join(data, name));
  for (const path of [data, ...folders]) await mkdir(path, { mode: 0o700 });
  // The account that runs it may have no right to read our source tree.
  const script = ownPath(folder, 'provision.py');
  await copyFile(RECIPE, script);
  for (const path of [...folders, data]) giveAway(path);
  const { realm, netbios, host } = DOMAIN;
  await runProgram([PYTHON, '-I', script, settingsPath(folder), realm, netbios, host, address], `${newPassword()}\n`);
  await rm(script);
}

/** To the account that runs the controller. */
export function giveAway(path: string): void {
  if (isRoot()) lchownSync(path, NOBODY, NOBODY);
}

/** The end of what a program wrote, for an error. */
export function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(-300);
}

function runProgram(command: readonly string[], input: string): Promise<void> {
  const [setpriv = '', ...rest] = unprivileged();
  return new Promise((resolve, reject) => {
    const child = spawn(setpriv, [...rest, ...command], {
      cwd: '/',
      env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' },
      stdio: ['pipe', 'ignore', 'pipe'],
      timeout: LIMIT_MS,
      killSignal: 'SIGKILL',
    });
    let words = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      words = (words + part).slice(-2000);
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`Samba could not make the domain (${signal ?? `exit code ${code}`}): ${inOneLine(words)}`));
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
