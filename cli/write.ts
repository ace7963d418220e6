import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { FlopackError } from '../connector/core/error.ts';
import { reasonOf } from './reason.ts';

/**
 * Writes files that belong together, all or none: each beside its place first, and moved there when all are on the
 * disk. A full disk leaves what was there before, and never half a file. Gives the paths. Throws FlopackError
 * BUILD_INVALID.
 */
export function writeWhole(
  folder: string,
  files: readonly { readonly file: string; readonly text: string }[],
): string[] {
  const places = files.map(({ file, text }) => {
    const path = join(folder, file);
    return { path, part: `${path}.${process.pid}.part`, text };
  });
  let at = folder;
  try {
    makeFolder(folder);
    const root = realpathSync(folder);
    for (const { path, part, text } of places) {
      at = path;
      makeFolder(dirname(path));
      if (isFolder(path)) throw Object.assign(new Error(), { code: 'EISDIR' });
      if (!isInside(root, realpathSync(dirname(path))))
        throw Object.assign(new Error(), { code: 'a link leads out of the folder' });
      // What stands there already, a link too, is never written through.
      remove(part);
      writeFileSync(part, text, { mode: 0o644, flag: 'wx' });
    }
    for (const { path, part } of places) {
      at = path;
      renameSync(part, path);
    }
  } catch (cause) {
    for (const { part } of places) remove(part);
    throw new FlopackError(
      'BUILD_INVALID',
      `${at}: cannot be written (${reasonOf(cause)}). Give another folder with --out.`,
    );
  }
  return places.map(({ path }) => path);
}

/** Node says "no such file" of a disk that is read-only. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    throw Object.assign(new Error(), { code: 'it cannot be made: the disk is read-only, or nothing is there' });
  }
}

function isInside(root: string, place: string): boolean {
  return place === root || place.startsWith(root.endsWith(sep) ? root : root + sep);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It was never made.
  }
}
