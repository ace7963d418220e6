import { toJsonText } from '../connector/core/convert.ts';
import type { Finished } from './engine/call.ts';
import type { FlowResponse } from './engine/model.ts';
import type { Collector } from './history/collector.ts';
import type { Execution } from './model.ts';

/** What the caller of a run gets. */
export function executionOf(done: Finished, shown: ReturnType<Collector['shown']>): Execution {
  const { frame, failure } = done;
  const response = responseOf(done);
  const { switches } = frame.run.engine;
  const execution: { -readonly [K in keyof Execution]: Execution[K] } = {
    id: frame.id,
    flowId: frame.plan.flowId,
    status: failure === null ? 'success' : 'error',
    output: failure === null ? frame.output : frame.values,
    trace: shown.trace,
  };
  if (response !== null) execution.response = response;
  if (shown.error !== null) execution.error = shown.error;
  if (failure !== null && frame.plan.kind === 'api' && switches.endpointErrorStatus === '500')
    execution.errorStatus = 500;
  if (frame.stoppedBy !== null) execution.stoppedBy = frame.stoppedBy;
  return execution;
}

/** Return answers 200 with its fields as JSON, also where there are none (Okta page "API Endpoint"). */
function responseOf({ frame, failure }: Finished): FlowResponse | null {
  if (frame.response !== null) return frame.response;
  if (frame.plan.kind !== 'api' || failure !== null) return null;
  if (frame.output === null && frame.run.engine.switches.endpointNoReturn === 'blank')
    return { statusCode: 200, headers: {}, body: '' };
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: toJsonText(frame.output ?? {}) };
}
