import type { CardContext } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import { pageWatch } from '../core/page-watch.ts';
import { isRecord } from '../core/safe.ts';
import type { Source } from '../core/shape.ts';
import { oktaCall, orgUrlOf } from './call.ts';

const LINK = /<([^<>]{1,8192})>\s*;\s*rel="?next"?/i;

/** Where the `link` header says that the next page is, in the org of the connection; null on the last one. */
export function nextPage(context: CardContext, link: string | undefined): URL | null {
  const target = LINK.exec(link ?? '')?.[1];
  if (target === undefined) return null;
  let url: URL;
  try {
    url = new URL(target);
  } catch {
    throw new CardError('Parse Error', 'Okta answered with a link to a next page that is no URL.');
  }
  // the org may know itself under another host (a custom domain, a proxy): the connection's own is called
  return orgUrlOf(context, `${url.pathname}${url.search}`);
}

/**
 * The records behind `url`, page by page along the `link` headers (Okta page "Pagination"); the next page is asked for
 * when the last record of one was taken. An empty page ends it: the log always names a next one.
 */
export async function* recordsOf(context: CardContext, url: URL): AsyncGenerator<Source> {
  const watch = pageWatch();
  let at: URL | null = url;
  while (at !== null) {
    const { response, body } = await oktaCall(context, { method: 'GET', url: at });
    if (!Array.isArray(body))
      throw new CardError('Parse Error', 'Okta answered something that is no list.', { statusCode: response.status });
    const records = body.filter(isRecord);
    yield* records;
    at = watch(at, body.length === 0 ? null : nextPage(context, response.headers.link), records.length);
  }
}
