import type { Behaviour } from '../../core/behaviour.ts';
import { toDate, toText } from '../../core/convert.ts';
import { dateText } from './text.ts';

/** Convert: a date text in several forms; epoch is seconds and unix milliseconds, both as text; format and zone matter for custom alone (Okta page "Convert"). */
export const fromISO: Behaviour = (inputs, context) => {
  const date = toDate(inputs.start);
  if (date === null) return { date: null, iso: null, epoch: null, unix: null, human: null, custom: null };
  const wanted = toText(inputs.format) ?? '';
  return {
    date,
    iso: `${date.toISOString().slice(0, 19)}Z`,
    epoch: String(Math.floor(date.getTime() / 1000)),
    unix: String(date.getTime()),
    human: dateText(date, 'ddd, MMMM Do [at] h:mm A', 'UTC', context),
    custom: wanted === '' ? null : dateText(date, wanted, toText(inputs.zone) ?? '', context),
  };
};
