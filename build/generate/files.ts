import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isOurs } from './banner.ts';
import type { Generated } from './generate.ts';

/** A file that differs from what the schemas make. */
export interface Difference {
  readonly path: string;
  readonly state: 'missing' | 'differs' | 'stale';
}

/**
 * Compares generated text with the disk. A stale file bears exactly our banner, lies in a folder that only this
 * generator writes to, and nothing makes it any more; other people's generated files are not ours to judge.
 */
export async function compare(files: Generated, root: string): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const [path, text] of files) {
    const disk = await readFile(join(root, path), 'utf8').catch(() => null);
    if (disk === null) found.push({ path, state: 'missing' });
    else if (disk !== text) found.push({ path, state: 'differs' });
  }
  for (const folder of ['schemas/types', ...(await generatedFolders('connector', root))]) {
    for (const name of await readdir(join(root, folder)).catch(() => [])) {
      const path = `${folder}/${name}`;
      if (files.has(path)) continue;
      if (isOurs(await readFile(join(root, path), 'utf8'))) found.push({ path, state: 'stale' });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Brings the disk in line with the generated text; files that are right already stay untouched. */
export async function update(files: Generated, differences: readonly Difference[], root: string): Promise<void> {
  for (const { path, state } of differences) {
    if (state === 'stale') {
      await rm(join(root, path));
      // The folder of a connector that has no cards any more goes too; one that holds other files stays.
      await rmdir(dirname(join(root, path))).catch(() => {});
      continue;
    }
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), files.get(path)!);
  }
}

async function generatedFolders(folder: string, root: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const nested = entries
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) =>
      name === 'generated' ? [`${folder}/${name}`] : generatedFolders(`${folder}/${name}`, root),
    );
  return (await Promise.all(nested)).flat();
}
