import type { Behaviour, Values } from '../../core/behaviour.ts';
import { CardError } from '../../core/error.ts';
import { inputOf } from '../../core/shape.ts';
import { orgUrlOf } from '../call.ts';
import { listCard } from '../list.ts';
import { logRecord } from '../records.ts';
import { expressionOf } from '../search.ts';

/** ISO 8601, which is all that the log takes. Throws CardError `Invalid Input`. */
function time(inputs: Values, key: string): string | null {
  const value = inputOf(inputs, 'Date', key);
  if (value === undefined) return null;
  const date = value instanceof Date ? value : new Date(String(value));
  if (Number.isNaN(date.getTime())) throw new CardError('Invalid Input', `${key} is no date.`);
  return date.toISOString();
}

/**
 * Okta "Search System Logs" (`okta/searchSystemLogs`) by expression or keyword. Without Until a stream would poll for
 * ever: it ends at the first empty page.
 */
export const searchSystemLogs: Behaviour = (inputs, context) => {
  const url = orgUrlOf(context, '/api/v1/logs');
  const set = (name: string, value: string | null) => {
    if (value !== null) url.searchParams.set(name, value);
  };
  set('since', time(inputs, 'since'));
  set('until', time(inputs, 'until'));
  const keyword = inputOf(inputs, 'Search By', 'Keyword', 'Keywords', 'q');
  if (inputs['parameters/searchBy'] === 'Keyword') set('q', keyword === undefined ? null : String(keyword));
  else set('filter', expressionOf(inputs, 'Search By', context, ['Keyword', 'Keywords', 'q']));
  const order = inputOf(inputs, 'Sort', 'order');
  set('sortOrder', order === undefined ? null : String(order));
  return listCard(inputs, context, { url, pageSize: 1000, record: logRecord });
};
