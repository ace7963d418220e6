import type { Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_LIMITS } from '../format/document.ts';
import type { Pack, Problem } from '../format/model.ts';
import { parsePack } from '../format/parse.ts';
import { oneLine } from './text.ts';

const PACK_FILE = /\.(folder|flow|flopack)$/;
/** Not walked into: they hold no packs of one's own. */
const SKIPPED = new Set(['node_modules', '.git']);

export interface Found {
  readonly files: readonly string[];
  /** Folders (and the path itself) that cannot be read, or hold nothing. */
  readonly problems: readonly { readonly path: string; readonly problem: Problem }[];
}

/** A file as it is; a folder as all `.folder`, `.flow` and `.flopack` files in it, by name. Never throws. */
export async function findPacks(path: string): Promise<Found> {
  try {
    if (!(await stat(path)).isDirectory()) return { files: [path], problems: [] };
  } catch (cause) {
    return { files: [], problems: [{ path, problem: reason(cause) }] };
  }
  const files: string[] = [];
  const problems: { path: string; problem: Problem }[] = [];
  await walk(path, files, problems);
  if (files.length === 0 && problems.length === 0) {
    const problem = fault('the folder holds no .folder, .flow or .flopack file', 'Name another folder, or a file.');
    problems.push({ path, problem });
  }
  return { files, problems };
}

/** Links are not followed: they could lead in circles. */
async function walk(folder: string, files: string[], problems: { path: string; problem: Problem }[]): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    problems.push({ path: folder, problem: reason(cause) });
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) await walk(path, files, problems);
    else if (entry.isFile() && PACK_FILE.test(entry.name)) files.push(path);
  }
}

/** The bytes of a regular file within the size limit, or why not. Never throws. */
export async function readPackFile(
  path: string,
): Promise<{ bytes: Uint8Array; problem: null } | { bytes: null; problem: Problem }> {
  try {
    if (!(await stat(path)).isFile()) {
      return { bytes: null, problem: fault('it is no regular file', 'Name a .folder, .flow or .flopack file.') };
    }
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > DEFAULT_LIMITS.maxBytes) {
        const message = `the file has ${size} bytes, more than the limit of ${DEFAULT_LIMITS.maxBytes}`;
        return {
          bytes: null,
          problem: { ...fault(message, 'Export fewer folders into one file.'), code: 'PACK_SIZE' },
        };
      }
      return { bytes: await file.readFile(), problem: null };
    } finally {
      await file.close();
    }
  } catch (cause) {
    return { bytes: null, problem: reason(cause) };
  }
}

/** The pack of a file, or why there is none. Never throws. */
export async function readPack(
  path: string,
): Promise<{ pack: Pack; problem: null } | { pack: null; problem: Problem }> {
  const { bytes, problem } = await readPackFile(path);
  if (bytes === null) return { pack: null, problem };
  const { pack, problems } = parsePack(bytes);
  return pack === null ? { pack, problem: problems[0]! } : { pack, problem: null };
}

/** A problem of a file in one line, with what to do. */
export function problemLine(path: string, { message, advice }: Problem): string {
  return `${oneLine(path)}: ${oneLine(message)}. ${oneLine(advice)}`;
}

function reason(cause: unknown): Problem {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return fault('there is no such file', 'Check the path.');
  if (code === 'EACCES' || code === 'EPERM') return fault('it may not be read', 'Check its permissions.');
  return fault(`it cannot be read${code === '' ? '' : ` (${code})`}`, 'Check the path and the disk.');
}

function fault(message: string, advice: string): Problem {
  return { code: 'FILE_UNREADABLE', severity: 'error', pointer: '', message, advice };
}
