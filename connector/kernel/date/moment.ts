import { createRequire } from 'node:module';
import type momentType from 'moment';
import type momentTimezoneType from 'moment-timezone';
import type { CardContext } from '../../core/behaviour.ts';
import { CardError } from '../../core/error.ts';
import { rulesOf } from '../../core/rules.ts';

export type Moment = typeof momentType;
export type MomentTimezone = typeof momentTimezoneType;

const load = createRequire(import.meta.url);
let plain: Moment | undefined;
let zoned: MomentTimezone | undefined;

/** moment.js, loaded on first use (docs/adr/0008-dates.md). */
export function moment(): Moment {
  plain ??= load('moment') as Moment;
  return plain;
}

/** moment.js with time zones: their data make it slower to load. */
export function momentTimezone(): MomentTimezone {
  zoned ??= load('moment-timezone') as MomentTimezone;
  return zoned;
}

/** moment keeps what it made of every format for ever: long ones are refused. */
const FORMAT_MAX = 1000;

/** A format of a flow as moment reads it. `[text]` stays text; for a small `y` a rule decides. */
export function formatOf(text: string, context: CardContext): string {
  if (text.length > FORMAT_MAX)
    throw new CardError('Invalid Input', `Invalid Input: a date format has at most ${FORMAT_MAX} characters.`);
  if (!/y/.test(text.replace(/\[[^[\]]*\]/g, '')) || rulesOf(context).smallYear === 'year') return text;
  return text.replace(/\[[^[\]]*\]|y+/g, (part) => (part.startsWith('[') ? part : `[${part}]`));
}
