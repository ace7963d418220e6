import type { FieldShape } from '../../connector/core/behaviour.ts';
import type { Limits } from '../limits.ts';
import type { Ports } from '../ports/ports.ts';
import type { Switches } from '../switches.ts';
import type { Finished } from './call.ts';
import type { Frame } from './frame.ts';
import type { MockSet } from './mocks.ts';
import type { FlowResponse, Plan } from './model.ts';

/** What all runs share. */
export interface Engine {
  readonly ports: Ports;
  readonly switches: Switches;
  readonly limits: Limits;
  /**
   * The flow of that id, to be called by another; throws FlopackError FLOW_NOT_FOUND, FLOW_NOT_ACTIVE or FLOW_INVALID
   * with what to do. `rules` are asked about flows that are off.
   */
  flow(id: string, rules: Switches): Plan;
  /** The fields of its start card; null where no loaded pack has the flow. */
  flowFields(id: string): readonly FieldShape[] | null;
  /** Its pack as JSON text; null where no loaded pack has the flow. */
  exportFlow(id: string, indent: number): string | null;
  newId(): string;
  /** Hides a text in whatever is kept from now on. */
  secret(text: string): void;
  /** Starts work that nobody waits for. */
  defer(work: () => Promise<unknown> | unknown): void;
}

/** What a run has used up, its helpers included. */
export interface Spent {
  cards: number;
  /** Flows that wait to be started. */
  waiting: number;
}

/** What one run and the flows that it calls share. */
export interface RunState {
  readonly engine: Engine;
  readonly mocks: MockSet | null;
  /** null: trace the flows that save their data. */
  readonly traced: boolean | null;
  /** What started the root flow. */
  readonly trigger: Trigger;
  readonly spent: Spent;
  /** Told of every finished execution, helpers included, callees before their callers. */
  finished(done: Finished): void;
  /** Told when a Close card answers the caller before the flow ends. */
  readonly onClose: ((response: FlowResponse, frame: Frame) => void) | null;
}

export type Trigger = 'manual' | 'api' | 'event' | 'schedule' | 'delegated' | 'rerun';
