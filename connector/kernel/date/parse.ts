import type { Behaviour } from '../../core/behaviour.ts';
import { toDate, toText } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';
import { formatOf, moment } from './moment.ts';

const TEXT_MAX = 1000;

/**
 * Text to Date: reads a text by moment's tokens, as UTC (Okta page "Text to Date"); without a format as every date field
 * reads it. Throws CardError `Invalid Type Conversion` for text that does not fit.
 */
export const parse: Behaviour = (inputs, context) => {
  const text = (toText(inputs.start) ?? '').trim();
  if (text === '') return { output: null };
  const format = toText(inputs.format) ?? '';
  if (format === '') return { output: toDate(text) };
  const read = text.length > TEXT_MAX ? null : moment().utc(text, formatOf(format, context), 'en');
  if (read?.isValid() !== true)
    throw new CardError('Invalid Type Conversion', 'Invalid Type Conversion: the text is no date of that format.');
  return { output: read.toDate() };
};
