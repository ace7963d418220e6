import { accessSync, constants, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';

/** Bytes: a domain has 32 MB, and stands there twice for a moment. */
const NEEDED = 100_000_000;
/** Characters that the path of a Unix socket may have on Linux (unix(7)), and Samba's longest one below its folder. */
const LONGEST_SOCKET = 107;
const SOCKET = 'flopack-dc-XXXXXX/data/private/ldap_priv/ldapi';
const PASS_BY_OTHERS = 0o001;

/** The folder for temporary files, from the root: programs that are started elsewhere get its paths. */
export function temporaryFolder(): string {
  return resolve(tmpdir());
}

/** Null: controllers can live in the folder for temporary files; else one line that says what is wrong. */
export function temporaryProblem(forOthers: boolean, folder = temporaryFolder()): string | null {
  const other = 'Set TMPDIR to another folder.';
  try {
    if (!statSync(folder).isDirectory()) return `${folder} is no folder. ${other}`;
    accessSync(folder, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < NEEDED)
      return `${folder} has ${Math.floor((bavail * bsize) / 1e6)} MB free, and a domain needs ${NEEDED / 1e6}. ${other}`;
  } catch {
    return `${folder} is not there, or not to be written. ${other}`;
  }
  const longest = LONGEST_SOCKET - SOCKET.length - 1;
  if (Buffer.byteLength(folder) > longest) return `${folder} is longer than ${longest} characters. ${other}`;
  const closed = forOthers ? closedTo(folder) : null;
  if (closed !== null) return `Samba's account cannot pass through ${closed}. ${other}`;
  return null;
}

function closedTo(folder: string): string | null {
  for (let path = folder; ; path = dirname(path)) {
    if ((statSync(path).mode & PASS_BY_OTHERS) === 0) return path;
    if (path === dirname(path)) return null;
  }
}
