import { existsSync, readFileSync } from 'node:fs';
import { FlopackError } from '../../connector/core/error.ts';
import { isRecord, parseJson } from '../../connector/core/safe.ts';
import type { Pack } from '../../format/model.ts';
import { findPacks, problemLine, readPack } from '../pack-files.ts';
import { reasonOf } from '../reason.ts';
import { oneLine } from '../text.ts';

/** The pack of a file, or of every file in a folder. Throws FlopackError PACK_INVALID with what is wrong with each. */
export async function readPacks(path: string): Promise<Pack[]> {
  const found = await findPacks(path);
  const wrong = found.problems.map(({ path: place, problem }) => problemLine(place, problem));
  const packs: Pack[] = [];
  for (const file of found.files) {
    const { pack, problem } = await readPack(file);
    if (pack === null) wrong.push(problemLine(file, problem));
    else packs.push(pack);
  }
  if (wrong.length > 0) throw new FlopackError('PACK_INVALID', wrong.join('\n'));
  return packs;
}

/**
 * The JSON object of a flag: a file, `-` for standard input, or the text itself where it starts with `{`. Throws
 * FlopackError USAGE.
 */
export function readObject(flag: string, from: string): Record<string, unknown> {
  const fail = (what: string): never => {
    throw new FlopackError('USAGE', `${flag} ${what}`);
  };
  const inline = from.trimStart().startsWith('{');
  let text = from;
  if (!inline) {
    try {
      text = readFileSync(from === '-' ? 0 : from, 'utf8').replace(/^\ufeff/, '');
    } catch (cause) {
      return fail(`${oneLine(from)}: cannot be read (${reasonOf(cause)}). Give a JSON file, - or {"name": value}.`);
    }
  }
  try {
    const value = parseJson(text);
    if (isRecord(value)) return value;
  } catch {
    // Without the parser's words: they quote the text, which may hold a secret.
    return fail(`${inline ? 'is' : `${oneLine(from)}: is`} no JSON.`);
  }
  return fail('takes a JSON object: {"name": value}.');
}

/** `readObject`, or a list of objects. */
export function readList(flag: string, from: string): readonly Record<string, unknown>[] {
  if (!existsSync(from)) throw new FlopackError('USAGE', `${flag} ${oneLine(from)}: no such file.`);
  let value: unknown;
  try {
    value = parseJson(readFileSync(from, 'utf8').replace(/^\ufeff/, ''));
  } catch (cause) {
    const why = cause instanceof SyntaxError ? 'is no JSON' : `cannot be read (${reasonOf(cause)})`;
    throw new FlopackError('USAGE', `${flag} ${oneLine(from)}: ${why}.`);
  }
  if (Array.isArray(value) && value.every(isRecord)) return value;
  throw new FlopackError('USAGE', `${flag} ${oneLine(from)}: it takes a JSON list of objects.`);
}
