import type { Http } from '../../connector/core/behaviour.ts';
import { type HttpExchange, type ScriptedHttp, scriptedHttp } from '../../runtime/fakes/http.ts';
import { undiciHttp } from '../../runtime/ports/http.ts';

export interface Outside extends ScriptedHttp {
  close(): Promise<void>;
}

/** HTTP that reaches org and tenant on this machine; every other host is answered by the function, and its calls are kept. */
export function outside(answer: Parameters<typeof scriptedHttp>[0] = [] as readonly HttpExchange[]): Outside {
  const network = undiciHttp();
  const scripted = scriptedHttp(answer);
  const request: Http['request'] = (call) =>
    (new URL(call.url).hostname === '127.0.0.1' ? network : scripted).request(call);
  return { calls: scripted.calls, left: () => scripted.left(), request, close: () => network.close() };
}
