import type { Runtime } from '../../runtime/model.ts';
import { serve } from '../../runtime/triggers/serve.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The text as JSON; undefined where it is none. */
  readonly json: unknown;
}

export interface Call {
  /** Sent as JSON; a text is sent as it is, with the JSON type. */
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string>>;
  /** Absent: the flow's own client token; null: none. */
  readonly token?: string | null;
}

export interface Endpoint {
  /** POST with a body, else GET, as Okta or a client of the flow calls it. */
  call(call?: Call): Promise<Answer>;
  close(): Promise<void>;
}

/** The invoke URL of an API Endpoint flow over HTTP. */
export async function endpoint(runtime: Runtime, flowId: string): Promise<Endpoint> {
  const flow = runtime.flows.find(({ id }) => id === flowId);
  if (flow?.alias === undefined) throw new Error(`flow ${flowId} has no endpoint`);
  const served = await serve(runtime, { host: '127.0.0.1', port: 0 });
  return {
    async call({ body, query = {}, token = flow.token ?? null } = {}) {
      const url = new URL(`/api/flo/${flow.alias}/invoke`, served.url);
      for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
      const sent = typeof body === 'string' ? body : JSON.stringify(body);
      const response = await fetch(url, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(token === null ? {} : { 'x-api-client-token': token }),
        },
        ...(body === undefined ? {} : { body: sent }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, json: jsonOf(text) };
    },
    close: () => served.close(),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
