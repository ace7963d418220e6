import { createRequire } from 'node:module';
import type { RE2JS } from 're2js';
import { CardError } from '../../core/error.ts';

const PATTERN_MAX = 1000;
/** Steps that a search may take at worst: instructions of the pattern times characters of the text. */
const STEPS_MAX = 200_000_000;
const KEPT = 50;
const compiled = new Map<string, RE2JS>();

/** Signs that mean something in a regular expression: a pattern without them is the same either way. */
export const SPECIAL = /[\\^$.*+?()[\]{}|]/;

let engine: typeof RE2JS | undefined;

/** A linear-time engine, loaded on first use: a flow's pattern must not hang the runtime. */
function re2(): typeof RE2JS {
  engine ??= (createRequire(import.meta.url)('re2js') as { RE2JS: typeof RE2JS }).RE2JS;
  return engine;
}

/**
 * A regular expression of a flow, ready to search `text`. Look-around and back references, which a linear-time engine
 * has not, are refused. Throws CardError `Invalid Input`.
 */
export function patternFor(source: string, text: string, ignoreCase = false): RE2JS {
  if (source.length > PATTERN_MAX)
    throw new CardError('Invalid Input', `Invalid Input: a pattern has at most ${PATTERN_MAX} characters.`);
  const key = `${ignoreCase ? 'i' : ''}/${source}`;
  let pattern = compiled.get(key);
  if (pattern === undefined) {
    try {
      pattern = re2().compile(source, ignoreCase ? re2().CASE_INSENSITIVE : 0);
    } catch {
      throw new CardError('Invalid Input', 'Invalid Input: the pattern is no regular expression that runs here.');
    }
    if (compiled.size >= KEPT) compiled.clear();
    compiled.set(key, pattern);
  }
  if (pattern.programSize() * text.length > STEPS_MAX)
    throw new CardError('Invalid Input', 'Invalid Input: the text is too long for so large a pattern.');
  return pattern;
}

/** The text with the pattern's first match, or every match, replaced by `by` as it stands. */
export function replacePattern(text: string, source: string, by: string, all: boolean, ignoreCase: boolean): string {
  const matcher = patternFor(source, text, ignoreCase).matcher(text);
  const replacement = re2().quoteReplacement(by);
  return all ? matcher.replaceAll(replacement) : matcher.replaceFirst(replacement);
}
