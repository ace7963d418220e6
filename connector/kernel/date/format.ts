import type { Behaviour } from '../../core/behaviour.ts';
import { toDate, toText } from '../../core/convert.ts';
import { formatDate } from './tokens.ts';

/** Date to Text: by tokens, in a time zone; without one, UTC (assumed). */
export const format: Behaviour = (inputs) => {
  const date = toDate(inputs.start);
  if (date === null) return { output: null };
  return { output: formatDate(date, toText(inputs.format) ?? 'YYYY-MM-DDTHH:mm:ssZ', toText(inputs.zone) ?? '') };
};
