import type { Http, HttpRequest, HttpResponse } from '../../connector/core/behaviour.ts';
import { FlopackError } from '../../connector/core/error.ts';

/** One expected call: who it is for, and the answer. `json` sets the body and its content type. */
export interface HttpExchange {
  readonly method?: string;
  /** The whole URL, or a pattern for it; absent: any. */
  readonly url?: string | RegExp;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly json?: unknown;
  /** Instead of an answer. */
  readonly fail?: 'HTTP_TIMEOUT' | 'HTTP_NETWORK';
}

export interface ScriptedHttp extends Http {
  /** Requests in order. */
  readonly calls: readonly HttpRequest[];
  /** Exchanges that nobody asked for. */
  left(): number;
}

/** HTTP that answers from a script, in order, or by a function. A call that the script does not expect is HTTP_NETWORK. */
export function scriptedHttp(script: readonly HttpExchange[] | ((request: HttpRequest) => HttpExchange)): ScriptedHttp {
  const calls: HttpRequest[] = [];
  const exchange = (request: HttpRequest): HttpExchange | undefined =>
    typeof script === 'function' ? script(request) : script[calls.length - 1];
  return {
    calls,
    left: () => (typeof script === 'function' ? 0 : Math.max(0, script.length - calls.length)),
    request(request): Promise<HttpResponse> {
      calls.push(request);
      const step = exchange(request);
      const reason = step === undefined ? 'the script is over' : mismatch(step, request);
      if (step === undefined || reason !== null)
        return Promise.reject(
          new FlopackError(
            'HTTP_NETWORK',
            `Unexpected call ${calls.length}, ${request.method} ${new URL(request.url).host}: ${reason}.`,
          ),
        );
      if (step.fail !== undefined)
        return Promise.reject(new FlopackError(step.fail, `${new URL(request.url).host}: ${step.fail} (scripted).`));
      const json = step.json !== undefined;
      return Promise.resolve({
        status: step.status ?? 200,
        headers: { ...(json ? { 'content-type': 'application/json' } : {}), ...step.headers },
        body: json ? JSON.stringify(step.json) : (step.body ?? ''),
      });
    },
  };
}

function mismatch(step: HttpExchange, request: HttpRequest): string | null {
  if (step.method !== undefined && step.method !== request.method) return `expected ${step.method}`;
  if (step.url === undefined) return null;
  const fits = typeof step.url === 'string' ? step.url === request.url : step.url.test(request.url);
  return fits ? null : `expected ${String(step.url)}`;
}
