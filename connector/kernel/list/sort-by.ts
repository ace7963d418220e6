import type { Behaviour, Value } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { getPath } from '../../core/path.ts';
import { rulesOf } from '../../core/rules.ts';
import { listOf } from './items.ts';

/** Numbers by value and before texts, dates by instant, everything else by its text: an order of all values. */
function sortKey(value: Value): number | string {
  if (typeof value === 'number') return value;
  return value instanceof Date ? value.getTime() : (toText(value) ?? '');
}

function order(a: number | string, b: number | string): number {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sort: ascending by the value at a path, without a path by the item; equal items keep their order (assumed). */
export const sortBy: Behaviour = (inputs, context) => {
  const path = inputs.path;
  const rows = listOf(inputs.list, context).map((item) => ({ item, value: getPath(item, path, rulesOf(context)) }));
  const missing = rows.filter(({ value }) => value === null || value === undefined);
  const sorted = rows
    .filter(({ value }) => value !== null && value !== undefined)
    .map(({ item, value }) => ({ item, key: sortKey(value) }))
    .sort((a, b) => order(a.key, b.key));
  const ends = missing.length === 0 || rulesOf(context).sortNulls === 'last' ? [sorted, missing] : [missing, sorted];
  return { 'sorted list': ends.flat().map(({ item }) => item) };
};
