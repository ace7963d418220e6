import type { CardContext } from '../../core/behaviour.ts';
import { CardError } from '../../core/error.ts';
import { rulesOf } from '../../core/rules.ts';
import { formatOf, momentTimezone } from './moment.ts';

/** An IANA name or an old alias (`US/Pacific`); no zone is UTC (assumed), for one that nobody knows a rule decides. */
function zoneOf(zone: string, context: CardContext): string {
  const name = zone.trim();
  if (name === '') return 'UTC';
  if (name.length <= 100 && momentTimezone().tz.zone(name) !== null) return name;
  if (rulesOf(context).unknownZone === 'utc') return 'UTC';
  throw new CardError('Invalid Input', `Invalid Input: there is no time zone ${JSON.stringify(name.slice(0, 40))}.`);
}

/** A date as text by moment's tokens, in a time zone (Okta page "Date to Text"). */
export function dateText(date: Date, format: string, zone: string, context: CardContext): string {
  return momentTimezone().tz(date, zoneOf(zone, context)).locale('en').format(formatOf(format, context));
}
