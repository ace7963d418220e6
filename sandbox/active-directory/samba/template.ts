import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SAMBA } from './available.ts';
import { makeFolder } from './folder.ts';
import { prepare, provision, RECIPE } from './provision.ts';
import { dataPath, printSettings } from './settings.ts';
import { temporaryFolder } from './temporary.ts';

const run = promisify(execFile);

/** Where controllers of this account keep their template; test files and processes share it. */
export function sharedTemplates(): string {
  return join(temporaryFolder(), `flopack-domains-${process.getuid?.() ?? 0}`);
}

/**
 * Copies a provisioned domain to `folder`; makes it once for each recipe and version of Samba, in `templates`.
 * Two processes may make it at once: each builds aside, the first rename wins.
 */
export async function copyTemplate(templates: string, folder: string): Promise<void> {
  await mkdir(templates, { recursive: true, mode: 0o700 });
  await mustBeOurs(templates);
  const template = join(templates, await fingerprint());
  if (!(await exists(template))) {
    const aside = await makeFolder('domain');
    try {
      await prepare(aside.path, '127.0.0.1');
      await provision(aside.path, '127.0.0.1');
      await chmod(aside.path, 0o700);
      await rename(aside.path, template).catch(async (error: unknown) => {
        if (!(await exists(template))) throw error;
      });
    } finally {
      await aside.remove();
    }
  }
  await mustBeOurs(template);
  await run('/bin/cp', ['-a', '--', dataPath(template), dataPath(folder)]);
}

/** The folder for temporary files is everybody's: a template that another account has put there is not taken. */
async function mustBeOurs(path: string): Promise<void> {
  const { uid, mode, isFolder } = await lstat(path).then((entry) => ({
    uid: entry.uid,
    mode: entry.mode & 0o777,
    isFolder: entry.isDirectory(),
  }));
  if (isFolder && uid === process.getuid?.() && mode === 0o700) return;
  throw new Error(`${path} is not a folder of this account alone: remove it, or name another folder for templates.`);
}

async function fingerprint(): Promise<string> {
  const { stdout } = await run(SAMBA, ['--version']);
  return createHash('sha256')
    .update(await readFile(RECIPE))
    .update(printSettings('', ''))
    .update(stdout)
    .digest('hex')
    .slice(0, 16);
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
