import { FlopackError } from '../core/error.ts';
import type { JsonObject } from '../core/field.ts';
import type { OktaClient } from './client.ts';
import { readList } from './read-json.ts';

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

export interface LogQuery {
  /** ISO 8601 text. */
  readonly since: string;
  readonly until?: string;
  readonly filter?: string;
  /** Default ASCENDING. */
  readonly sortOrder?: 'ASCENDING' | 'DESCENDING';
  /** Per page, at most 1000. */
  readonly limit?: number;
}

/**
 * System log events. Ends at the first empty page: a query without `until` always names a next page
 * (Okta page "System Log query").
 */
export async function* listLogEvents(client: OktaClient, query: LogQuery): AsyncGenerator<JsonObject> {
  for (const [name, time] of Object.entries({ since: query.since, until: query.until }))
    if (time !== undefined && !ISO.test(time))
      throw new FlopackError('USAGE', `${name} has to be an ISO 8601 time such as 2026-01-01T00:00:00.000Z.`);
  const { limit = 1_000, ...rest } = query;
  yield* readList(client, '/api/v1/logs', { limit: String(limit), sortOrder: 'ASCENDING', ...rest });
}
