import { FlopackError } from '../core/error.ts';
import type { JsonObject } from '../core/field.ts';
import { isRecord, parseJson } from '../core/safe.ts';
import type { OktaClient } from './client.ts';

/**
 * An answer as it is. The SDK's own classes drop the name of an app whose sign-on mode they do not know, and make a list of
 * whatever comes: of a page in HTML one item a character (seen with version 8.1.0).
 */
export function readJson(
  client: OktaClient,
  url: string,
): Promise<{ readonly body: unknown; readonly next: string | null }> {
  return client.call(async (sdk) => {
    const response = await sdk.http.http(url, { headers: { Accept: 'application/json' } } as never);
    const link = /<([^<>]{1,8192})>\s*;\s*rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
    const text = await response.text();
    try {
      return { body: parseJson(text), next: link ?? null };
    } catch {
      throw new FlopackError('OKTA_API', 'Okta answered something that is no JSON.');
    }
  });
}

/** A list, page by page along the links. A page without records is the last one, whatever its link says. */
export async function* readList(
  client: OktaClient,
  path: string,
  query: Readonly<Record<string, string>>,
): AsyncGenerator<JsonObject> {
  let at: string | null = `${client.orgUrl}${path}?${new URLSearchParams(query)}`;
  while (at !== null) {
    const { body, next } = await readJson(client, at);
    if (!Array.isArray(body)) throw new FlopackError('OKTA_API', 'Okta answered something that is no list.');
    const records = body.filter(isRecord);
    yield* records as JsonObject[];
    at = records.length === 0 ? null : next;
  }
}
