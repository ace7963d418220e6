import type { Behaviours, ConnectionSettings, FieldShape, Value, Values } from '../connector/core/behaviour.ts';
import type { EventCards } from '../connector/core/event.ts';
import type { JsonObject } from '../connector/core/field.ts';
import type { Pack } from '../format/model.ts';
import type { DelegatedRun } from './delegated.ts';
import type { EndpointSettings } from './endpoints.ts';
import type { ExecutionError } from './engine/failure.ts';
import type { StoppedBy } from './engine/frame.ts';
import type { Mocks } from './engine/mocks.ts';
import type { FlowKind, FlowResponse } from './engine/model.ts';
import type { TraceEntry } from './engine/trace.ts';
import type { StoredExecution } from './history/model.ts';
import type { Limits } from './limits.ts';
import type { Replacement } from './load.ts';
import type { Ports } from './ports/ports.ts';
import type { Switches } from './switches.ts';
import type { RuntimeTables } from './tables/access.ts';
import type { ScheduleInfo } from './triggers/schedule.ts';
import type { SecurityLevel } from './triggers/target.ts';

export interface RuntimeOptions {
  readonly packs: readonly Pack[];
  readonly behaviours: Behaviours;
  readonly events?: EventCards;
  /**
   * What is absent is real: the computer's clock, cryptographic chance, HTTP over the network. Tables are in memory;
   * who hands over a store closes it.
   */
  readonly ports?: Partial<Ports>;
  readonly connections?: readonly ConnectionSettings[];
  /** Replaces texts in the literals of the packs, so that an export runs unchanged. Each has to be found somewhere. */
  readonly replace?: readonly Replacement[];
  /** Origin to origin for outgoing HTTP. */
  readonly hosts?: Readonly<Record<string, string>>;
  /**
   * Origins (`https://api.example.com`) and hosts (`*.okta.com`) that flows may call; absent: all. With a list, private
   * addresses have to be named themselves. Others are HTTP_NOT_ALLOWED.
   */
  readonly httpAllow?: readonly string[];
  readonly switches?: Partial<Switches>;
  readonly limits?: Partial<Limits>;
  readonly endpoints?: EndpointSettings;
  /** Executions kept in memory; 10,000. */
  readonly historySize?: number;
  /** The newest executions that keep their values and trace; 1,000. */
  readonly tracesKept?: number;
  /** false: all flows start off, as after an import. Default true. */
  readonly on?: boolean;
}

export interface FlowInfo {
  readonly id: string;
  readonly name: string;
  /** Name of the pack's folder. */
  readonly pack: string;
  readonly kind: FlowKind;
  /** Event flows. */
  readonly eventCardKind?: string;
  /** API Endpoint flows. */
  readonly alias?: string;
  readonly token?: string;
  /** "Save all data that passes through the flow". */
  readonly saveData: boolean;
  readonly on: boolean;
}

/** API Endpoint flows as the endpoint looks them up. */
export interface ApiFlowInfo {
  readonly id: string;
  readonly name: string;
  readonly alias: string;
  readonly token: string | null;
  readonly security: SecurityLevel;
  readonly on: boolean;
  readonly inputs: readonly FieldShape[];
  /** Names of the fields that wires read; null where all count, because the flow saves its data. */
  readonly reads: readonly string[] | null;
}

/** How a run ended. `output` and `response` are the flow's own; error and trace are masked. */
export interface Execution {
  readonly id: string;
  readonly flowId: string;
  readonly status: 'success' | 'error';
  /** The fields of the Return card; null without one. */
  readonly output: { readonly [field: string]: Value } | null;
  /** API Endpoint flows: what Return, Return Raw or Close answer the caller. */
  readonly response?: FlowResponse;
  readonly error?: ExecutionError;
  /** API Endpoint flows: the HTTP status of the error for the caller, where it is not the error's own. */
  readonly errorStatus?: number;
  readonly stoppedBy?: StoppedBy;
  readonly trace: readonly TraceEntry[] | null;
}

export interface RunOptions {
  readonly mocks?: Mocks;
  /** true: trace this flow and its helpers, false: none; absent: those that save their data. Never puts more into the history. */
  readonly trace?: boolean;
}

export interface HistoryFilter {
  readonly flowId?: string;
  readonly status?: 'success' | 'error';
  readonly limit?: number;
}

export interface History {
  /** Newest first. */
  list(filter?: HistoryFilter): StoredExecution[];
  get(executionId: string): StoredExecution | null;
  /** Runs again what an execution ran. Throws FlopackError USAGE with the reason where that cannot be. */
  rerun(executionId: string): Promise<Execution>;
}

export interface Runtime {
  readonly flows: readonly FlowInfo[];
  /** What keeps single flows from running. */
  readonly problems: readonly string[];
  readonly history: History;
  readonly tables: RuntimeTables;
  /** The Scheduled Flows with the time of their next run. */
  schedules(): ScheduleInfo[];
  /** From now on Scheduled Flows that are on run at their times, until stopped or closed. */
  startSchedules(): { stop(): void };
  turnOn(flowId: string): void;
  turnOff(flowId: string): void;
  /** Runs a flow, on or off, like the console's Run. `input` by field name of the start card. Rejects with MOCK_UNUSED, FLOW_NOT_FOUND or FLOW_INVALID. */
  run(flowId: string, input?: Values, options?: RunOptions): Promise<Execution>;
  /**
   * Runs a Delegated Flow for an admin. Rejects with USAGE for inputs that it does not have, FLOW_NOT_ACTIVE where it is
   * off, FLOW_NOT_FOUND or FLOW_INVALID.
   */
  runDelegated(flowId: string, run: DelegatedRun): Promise<Execution>;
  apiFlow(alias: string): ApiFlowInfo | null;
  /** Runs an API Endpoint flow for its caller; answers without a promise where no card needs one. */
  invoke(flowId: string, input: Values, onClose: (response: FlowResponse) => void): Execution | Promise<Execution>;
  /** Runs the flows that listen to the events of an event hook call, each event by itself. */
  deliver(body: JsonObject, headers: Readonly<Record<string, string>>): Promise<Execution[]>;
  /** Resolves when no event is being handled and no flow runs in the background any more. */
  settled(): Promise<void>;
  close(): Promise<void>;
}
