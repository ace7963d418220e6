import type { Behaviour } from '../../core/behaviour.ts';
import { toDate, toText } from '../../core/convert.ts';
import { dateText } from './text.ts';

/** Date to Text: by moment's tokens, in a time zone (Okta page "Date to Text"). Without a format, ISO 8601 (assumed). */
export const format: Behaviour = (inputs, context) => {
  const date = toDate(inputs.start);
  if (date === null) return { output: null };
  const tokens = toText(inputs.format) || 'YYYY-MM-DDTHH:mm:ssZ';
  return { output: dateText(date, tokens, toText(inputs.zone) ?? '', context) };
};
