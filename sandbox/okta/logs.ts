import type { Call, Reply, Route } from '../http.ts';
import { invalid } from './errors.ts';
import { parseFilter } from './filter.ts';
import type { LogEvent, Org } from './model.ts';
import { pageLinks, readLimit } from './request.ts';
import type { SystemLog } from './system-log.ts';

const WEEK = 7 * 24 * 3600_000;
const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

export function logRoutes(org: Org, log: SystemLog): Route[] {
  return [{ method: 'GET', path: '/api/v1/logs', handler: (call) => read(org, log, call) }];
}

/**
 * `since` (default seven days ago), `until`, `filter`, `q`, `limit` (100, at most 1000), `sortOrder`. A polling
 * request (no `until`, ascending) always has a `next` link, a bounded one only while there is more.
 */
function read(org: Org, log: SystemLog, call: Call): Reply {
  const since = time(call, 'since') ?? org.clock.now() - WEEK;
  const until = time(call, 'until');
  const sortOrder = call.query.get('sortOrder') ?? 'ASCENDING';
  if (sortOrder !== 'ASCENDING' && sortOrder !== 'DESCENDING') {
    throw invalid('sortOrder', 'sortOrder: Must be ASCENDING or DESCENDING');
  }
  const filter = call.query.get('filter');
  const test = filter === null ? () => true : parseFilter(filter, () => true);
  const words = (call.query.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 10);
  const limit = readLimit(call, 100, 1000);
  const up = sortOrder === 'ASCENDING';

  // The cursor is the sequence number of the next event to look at: it stays right while the log grows.
  const first = log.first();
  const last = first + log.events.length;
  let at = cursor(call) ?? (up ? first : last - 1);
  const found: LogEvent[] = [];
  for (at = up ? Math.max(at, first) : Math.min(at, last - 1); found.length < limit; at += up ? 1 : -1) {
    if (at < first || at >= last) break;
    const event = log.events[at - first] as LogEvent;
    const published = Date.parse(event.published);
    if (published < since || (until !== null && published >= until)) continue;
    if (!test(event)) continue;
    if (words.length > 0) {
      const text = JSON.stringify(event).toLowerCase();
      if (!words.every((word) => text.includes(word))) continue;
    }
    found.push(event);
  }
  const more = up ? at < last : at >= first;
  const polling = up && until === null;
  const next = more || polling ? String(at) : null;
  return { status: 200, json: found, headers: { link: pageLinks(org.url, call, next) } };
}

function time(call: Call, name: string): number | null {
  const text = call.query.get(name);
  if (text === null || text === '') return null;
  // Okta wants ISO 8601; other texts that Date.parse would read are refused there.
  const value = DATE.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(value)) throw invalid(name, `${name}: The date must be in ISO 8601 form`);
  return value;
}

function cursor(call: Call): number | null {
  const after = call.query.get('after');
  if (after === null || after === '') return null;
  if (!/^-?\d{1,15}$/.test(after)) throw invalid('after', 'after: Invalid paging request.');
  return Number(after);
}
