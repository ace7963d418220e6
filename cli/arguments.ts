import { type ParseArgsConfig, parseArgs } from 'node:util';
import { FlopackError } from '../connector/core/error.ts';

/** Parses what follows a verb; a wrong flag is a FlopackError `USAGE` that names it and the verb's usage. */
export function parse<const O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
  usage: string,
  positionals: { readonly min: number; readonly max: number },
) {
  let parsed: ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    const reason = (cause as Error).message.split(/[.\n]/, 1)[0] ?? 'the arguments are wrong';
    throw new FlopackError('USAGE', `${reason}. Usage: ${usage}`);
  }
  if (parsed.positionals.length < positionals.min)
    throw new FlopackError('USAGE', `Something is missing. Usage: ${usage}`);
  if (parsed.positionals.length > positionals.max) {
    throw new FlopackError('USAGE', `"${parsed.positionals[positionals.max]}" is too much. Usage: ${usage}`);
  }
  return parsed;
}

/** A whole number from a flag. */
export function wholeNumber(
  text: string | undefined,
  otherwise: number,
  flag: string,
  min: number,
  max: number,
): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!/^\d{1,9}$/.test(text) || value < min || value > max) {
    throw new FlopackError('USAGE', `${flag} takes a whole number from ${min} to ${max}.`);
  }
  return value;
}
