import type { FieldShape, Values } from '../../connector/core/behaviour.ts';
import type { JsonObject } from '../../connector/core/field.ts';
import type { FlowResponse } from '../engine/model.ts';

/** Who may call an API Endpoint flow: anybody, who has the client token, who has an OAuth token (seen in exports). */
export type SecurityLevel = 'open' | 'medium' | 'high';

/** An API Endpoint flow as the endpoint sees it. */
export interface ApiFlow {
  readonly id: string;
  readonly name: string;
  readonly alias: string;
  /** The client token; null where the level needs none. */
  readonly token: string | null;
  readonly security: SecurityLevel;
  readonly on: boolean;
  /** Fields of the API Endpoint card; a JSON body that contradicts the types of its `body` fields is refused. */
  readonly inputs?: readonly FieldShape[];
  /** Names of the fields that the flow needs; absent or null: all. Making the others costs more than a short flow. */
  readonly reads?: readonly string[] | null;
}

/** How an invocation ended. `response` is what a Return Raw card made; `output` the fields of a Return card. */
export interface Outcome {
  readonly status: 'success' | 'error';
  readonly output?: Values | null;
  readonly response?: FlowResponse | null;
  /** Of an error, where it is not the error's own. */
  readonly errorStatus?: number;
  readonly error?: { readonly kind: string; readonly message: string; readonly statusCode: number | null } | null;
}

/** The side of a runtime that requests come in at. */
export interface TriggerTarget {
  /** The flow behind `/api/flo/<alias>/invoke`, or null. Called once per request. */
  apiFlow(alias: string): ApiFlow | null;
  /**
   * Runs an API Endpoint flow. `input` holds the card's fields by name (`raw/body`, `body/<key>`, ...; the execution id
   * is the runtime's). `onClose` is told of the response of a Close card at once. Never rejects for errors of the flow.
   */
  invoke(flowId: string, input: Values, onClose: (response: FlowResponse) => void): Outcome | Promise<Outcome>;
  /** Runs the flows of an event hook call. Events that fail stay in the history. */
  deliver(body: JsonObject, headers: Readonly<Record<string, string>>): Promise<unknown>;
  /** Runs Scheduled Flows at their times until stopped; absent: there are none. */
  startSchedules?(): { stop(): void };
}
