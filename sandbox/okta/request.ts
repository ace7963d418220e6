import type { Call } from '../http.ts';
import { isObject, type JsonObject, parseJson } from '../json.ts';
import { invalid, OktaError } from './errors.ts';

/** The request's JSON object; E0000003 when it is none. An absent body is `{}`, as for lifecycle calls. */
export function readBody(call: Call): JsonObject {
  if (call.body.length === 0) return {};
  const parsed = parseJson(call.body.toString('utf8'));
  if (parsed === null || !isObject(parsed.value)) throw new OktaError('E0000003');
  return parsed.value;
}

/** Refuses a body with other properties than these, as Okta's parser does: E0000003. */
export function onlyKnown(body: JsonObject, names: readonly string[]): void {
  for (const name of Object.keys(body)) if (!names.includes(name)) throw new OktaError('E0000003');
}

/** `limit`, from 1 to `most`; more than `most` is cut, as Okta does for users, text that is no number is refused. */
export function readLimit(call: Call, usual: number, most: number): number {
  const text = call.query.get('limit');
  if (text === null || text === '') return usual;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1) throw invalid('limit', 'limit: The limit must be a positive integer');
  return Math.min(limit, most);
}

/** Link headers of one page: `self`, and `next` when there is more. Other query parameters are kept. */
export function pageLinks(orgUrl: string, call: Call, next: string | null): readonly string[] {
  const address = (after: string | null): string => {
    const query = new URLSearchParams(call.query);
    if (after !== null) query.set('after', after);
    const text = query.toString();
    return `${orgUrl}${call.path}${text === '' ? '' : `?${text}`}`;
  };
  const links = [`<${address(call.query.get('after'))}>; rel="self"`];
  if (next !== null) links.push(`<${address(next)}>; rel="next"`);
  return links;
}

/** One page of `items`; the cursor is the id of the last item of the page before. */
export function pageOf<T>(items: readonly T[], id: (item: T) => string, after: string | null, limit: number): T[] {
  let start = 0;
  if (after !== null && after !== '') {
    const at = items.findIndex((item) => id(item) === after);
    if (at < 0) throw invalid('after', 'after: Invalid paging request.');
    start = at + 1;
  }
  return items.slice(start, start + limit);
}

/** Page, links and body of a list by id. */
export function listReply<T>(
  orgUrl: string,
  call: Call,
  items: readonly T[],
  id: (item: T) => string,
  limit: number,
  view: (item: T) => unknown,
): { status: 200; json: unknown[]; headers: Record<string, readonly string[]> } {
  const page = pageOf(items, id, call.query.get('after'), limit);
  const last = page.at(-1);
  const more = last !== undefined && items.at(-1) !== last;
  return {
    status: 200,
    json: page.map(view),
    headers: { link: pageLinks(orgUrl, call, more && last !== undefined ? id(last) : null) },
  };
}
