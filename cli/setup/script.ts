import { lstatSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { rightsScript } from '../../connector/active-directory/rights-script.ts';
import { FlopackError } from '../../connector/core/error.ts';
import type { Io } from '../io.ts';
import { count, oneLine } from '../text.ts';
import { writeWhole } from '../write.ts';
import { pageOf } from './print.ts';

/** A script that is ready to be written. */
export interface Script {
  /** A path, or - for the standard output. */
  readonly file: string;
  readonly text: string;
  /** For whom, in words. */
  readonly target: string;
  /** The file has this very text already. */
  readonly same: boolean;
}

const MOST_BYTES = 1024 * 1024;

/** The script that the flags ask for; null: none. Throws FlopackError `USAGE` before anything is done. */
export function scriptOf(values: {
  readonly script?: string | undefined;
  readonly ou?: readonly string[] | undefined;
  readonly account?: string | undefined;
}): Script | null {
  const { script: file, ou: ous = [], account } = values;
  if (file === undefined) {
    if (ous.length > 0 || account !== undefined)
      throw new FlopackError('USAGE', '--ou and --account go with --script FILE.');
    return null;
  }
  if (file === '') throw new FlopackError('USAGE', '--script takes the path of a file, or - for the screen.');
  if (ous.length === 0 || account === undefined)
    throw new FlopackError(
      'USAGE',
      '--script needs to know for whom: --ou "OU=People,DC=example,DC=com" (once for each OU) and --account "EXAMPLE\\OktaService".',
    );
  const text = textOf(ous, account);
  const target = `${count(ous.length, 'OU')} and ${oneLine(account)}`;
  const there = file === '-' ? null : whatIsThere(file);
  // One for other OUs may go; what flopack has not made stays.
  if (there !== null && there.split('\n', 1)[0] !== text.split('\n', 1)[0])
    throw new FlopackError('USAGE', `--script ${oneLine(file)}: something else is there already; give another name.`);
  return { file, text, target, same: there === text };
}

function textOf(ous: readonly string[], account: string): string {
  try {
    return rightsScript({ ous, account });
  } catch (error) {
    if (error instanceof FlopackError) throw new FlopackError('USAGE', oneLine(error.message));
    throw error;
  }
}

/** Throws FlopackError `BUILD_INVALID` where the file cannot be written. */
export function writeScript({ file, text, target, same }: Script, io: Io): void {
  if (file === '-') {
    for (const line of text.trimEnd().split('\n')) io.out(line);
    return;
  }
  const say = pageOf(io);
  const name = oneLine(file);
  if (same) {
    say(`The script is in ${name} already, for ${target}.`, 2);
    return;
  }
  try {
    writeWhole(dirname(file), [{ file: basename(file), text }]);
  } catch (error) {
    if (!(error instanceof FlopackError)) throw error;
    // The advice of writeWhole names a flag that setup has not.
    throw new FlopackError(
      'BUILD_INVALID',
      `--script ${oneLine(error.message).replace(/ Give another folder.*$/, '')}`,
    );
  }
  say(
    `The script is in ${name}, for ${target}. Read it, then run it on a domain controller: it changes nothing without -Grant.`,
    2,
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
