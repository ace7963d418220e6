import type { Values } from '../core/behaviour.ts';
import { toNumber, toText } from '../core/convert.ts';
import { CardError } from '../core/error.ts';

/** Limit of a card: null and 0 are no limit. Throws CardError `Invalid Input`. */
export function limitOf(inputs: Values, name: string): number | null {
  const limit = wholeNumber(inputs, name);
  return limit === 0 ? null : limit;
}

/** Offset of a card: rows to leave out, 0 is the first (Okta page "Search Rows"). */
export function offsetOf(inputs: Values, name: string): number {
  return wholeNumber(inputs, name);
}

function wholeNumber(inputs: Values, name: string): number {
  const number = toNumber(inputs[name]) ?? 0;
  if (Number.isInteger(number) && number >= 0) return number;
  throw new CardError(
    'Invalid Input',
    `Invalid Input: ${name.replace('/', ' / ')} has to be a whole number, 0 or more.`,
  );
}

/** The character between the fields of a CSV file; a comma where none is set. */
export function delimiterOf(inputs: Values): string {
  const delimiter = toText(inputs['Options/Delimiter']) ?? '';
  if (delimiter === '') return ',';
  // Typed into a field of the card, which takes no tab.
  if (delimiter === '\\t') return '\t';
  if (delimiter.length <= 10 && !/["\r\n]/.test(delimiter)) return delimiter;
  throw new CardError('Invalid Input', 'Invalid Input: Options / Delimiter has to be a character such as , ; or |.');
}
