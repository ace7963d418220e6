import type { CardShape, Value, Values } from '../../connector/core/behaviour.ts';
import type { Switches } from '../switches.ts';
import type { FlowResponse, Plan } from './model.ts';
import { notedRules } from './rules.ts';
import type { RunState } from './state.ts';
import type { TraceEntry } from './trace.ts';

/** One execution of one flow. A class, so that all frames have one hidden shape. */
export class Frame {
  readonly plan: Plan;
  readonly run: RunState;
  readonly parent: Frame | null;
  /** The card of the parent that called. */
  readonly caller: CardShape | null;
  readonly id: string;
  readonly depth: number;
  readonly input: Values;
  /** undefined: the card that makes the value has not run. */
  readonly slots: Value[];
  readonly startedAt: number;
  readonly trace: TraceEntry[] | null;
  /** The switches; where the run is traced, a view of them that notes what is read. */
  readonly rules: Switches;
  /** The trace entry of the card that starts now; cards take it before anything else can run. */
  entry: TraceEntry | null = null;
  steps = 0;
  done = false;
  output: { [field: string]: Value } | null = null;
  response: FlowResponse | null = null;
  /** The caller got its response from a Close card. */
  closed = false;
  stoppedBy: StoppedBy | null = null;
  /** Error policy "Return Values": what the caller gets though the flow failed. */
  values: { [field: string]: Value } | null = null;

  constructor(
    plan: Plan,
    run: RunState,
    parent: Frame | null,
    caller: CardShape | null,
    id: string,
    input: Values,
    traced: boolean,
  ) {
    this.plan = plan;
    this.run = run;
    this.parent = parent;
    this.caller = caller;
    this.id = id;
    this.depth = parent === null ? 1 : parent.depth + 1;
    this.input = input;
    this.slots = new Array<Value>(plan.slotNames.length);
    this.startedAt = run.engine.ports.clock.now();
    this.trace = traced ? [] : null;
    this.rules = traced ? notedRules(run.engine.switches, this) : run.engine.switches;
  }
}

/** The Continue If card that stopped a flow, with its message. */
export interface StoppedBy {
  readonly card: string;
  readonly title: string;
  readonly message: string | null;
}
