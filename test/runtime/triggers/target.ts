import type { Values } from '../../../connector/core/behaviour.ts';
import type { JsonObject } from '../../../connector/core/field.ts';
import type { FlowResponse } from '../../../runtime/engine/model.ts';
import { type Served, type ServeOptions, serve } from '../../../runtime/triggers/serve.ts';
import type { ApiFlow, Outcome, TriggerTarget } from '../../../runtime/triggers/target.ts';

export type Run = (input: Values, onClose: (response: FlowResponse) => void) => Outcome | Promise<Outcome>;

export interface Calls {
  readonly invoked: { readonly flowId: string; readonly input: Values }[];
  readonly delivered: { readonly body: JsonObject; readonly headers: Readonly<Record<string, string>> }[];
}

export const flow = (more: Partial<ApiFlow> = {}): ApiFlow => ({
  id: 'flow-1',
  name: 'lookup',
  alias: 'abc123',
  token: 'f'.repeat(64),
  security: 'medium',
  on: true,
  ...more,
});

/** Serves flows with hand-made outcomes on loopback, hands the server to `use`, and closes it. */
export async function served<T>(
  flows: readonly ApiFlow[],
  run: Run,
  use: (server: Served, calls: Calls) => Promise<T>,
  options: Partial<ServeOptions> & { readonly deliver?: TriggerTarget['deliver'] } = {},
): Promise<T> {
  const calls: Calls = { invoked: [], delivered: [] };
  const { deliver, ...rest } = options;
  const target: TriggerTarget = {
    apiFlow: (alias) => flows.find((one) => one.alias === alias) ?? null,
    invoke(flowId, input, onClose) {
      calls.invoked.push({ flowId, input });
      return run(input, onClose);
    },
    async deliver(body, headers) {
      calls.delivered.push({ body, headers });
      return deliver?.(body, headers);
    },
  };
  const server = await serve(target, { host: '127.0.0.1', port: 0, graceMs: 500, ...rest });
  try {
    return await use(server, calls);
  } finally {
    await server.close();
  }
}
