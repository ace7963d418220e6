import type { Value } from '../../connector/core/behaviour.ts';
import type { ExecutionError } from '../engine/failure.ts';
import type { StoppedBy } from '../engine/frame.ts';
import type { FlowResponse } from '../engine/model.ts';
import type { Trigger } from '../engine/state.ts';
import type { TraceEntry } from '../engine/trace.ts';

/** An execution as it may rest: secrets masked, and without values where the flow does not save its data. */
export interface StoredExecution {
  readonly id: string;
  readonly flowId: string;
  readonly flowName: string;
  readonly pack: string;
  readonly trigger: Trigger | 'call';
  /** The execution that called this one, and the first of the chain. */
  readonly parent: string | null;
  readonly root: string;
  /** Id of the card of the parent that called. */
  readonly caller: string | null;
  readonly status: 'success' | 'error';
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly ms: number;
  readonly stoppedBy: StoppedBy | null;
  readonly error: ExecutionError | null;
  /** null where the flow does not save its data. */
  readonly input: Value;
  readonly output: Value;
  readonly response: FlowResponse | null;
  readonly trace: readonly TraceEntry[] | null;
  /** true: so old that its values were dropped. */
  readonly valuesDropped: boolean;
  /** Event flows: the uuid of the event. */
  readonly event: string | null;
  /** The execution that repeated this one. */
  readonly rerunAs: string | null;
}
