import { lstatSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { FlopackError } from '../../connector/core/error.ts';
import type { Io } from '../io.ts';
import { count, oneLine } from '../text.ts';
import { writeWhole } from '../write.ts';
import { pageOf } from './print.ts';

export interface ScriptOptions {
  /** A path, or - for the standard output. */
  readonly file: string;
  readonly ous: readonly string[];
  readonly account: string;
}

const MOST_BYTES = 1024 * 1024;

/** What the flags say of a script; null: none is wanted. Throws FlopackError `USAGE`. */
export function checkScript(values: {
  readonly script?: string | undefined;
  readonly ou?: readonly string[] | undefined;
  readonly account?: string | undefined;
}): ScriptOptions | null {
  const { script, ou = [], account } = values;
  if (script === undefined) {
    if (ou.length > 0 || account !== undefined)
      throw new FlopackError('USAGE', '--ou and --account go with --script FILE.');
    return null;
  }
  if (ou.length === 0 || account === undefined)
    throw new FlopackError(
      'USAGE',
      '--script needs to know for whom: --ou "OU=People,DC=example,DC=com" (once for each OU) and --account "EXAMPLE\\OktaService".',
    );
  return { file: script, ous: ou, account };
}

/** Throws FlopackError `USAGE` where the file is somebody's own or cannot be written. */
export async function writeScript({ file, ous, account }: ScriptOptions, io: Io): Promise<void> {
  const { rightsScript } = await import('../../connector/active-directory/rights-script.ts');
  const text = rightsScript({ ous, account });
  if (file === '-') {
    io.out(text.replace(/\n$/, ''));
    return;
  }
  const say = pageOf(io);
  const name = oneLine(file);
  io.out('');
  const there = whatIsThere(file);
  if (there === text) {
    say(`The script is in ${name} already, for ${count(ous.length, 'OU')} and ${oneLine(account)}.`, 0);
    return;
  }
  // One for other OUs may go; what flopack has not made stays.
  if (there !== null && there.split('\n', 1)[0] !== text.split('\n', 1)[0])
    throw new FlopackError('USAGE', `--script ${name}: there is another file already; give another name.`);
  try {
    writeWhole(dirname(file), [{ file: basename(file), text }]);
  } catch (error) {
    if (!(error instanceof FlopackError)) throw error;
    throw new FlopackError('USAGE', `--script ${oneLine(error.message).replace(/ Give another folder.*$/, '')}`);
  }
  say(
    `The script is in ${name}, for ${count(ous.length, 'OU')} and ${oneLine(account)}. Read it, then run it on a domain controller.`,
    0,
  );
}

/** Null where nothing is. A link, a device and what is too large for a script count as somebody's own. */
function whatIsThere(file: string): string | null {
  try {
    const what = lstatSync(file);
    return what.isFile() && what.size < MOST_BYTES ? readFileSync(file, 'utf8') : '';
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'ENOENT' ? null : '';
  }
}
