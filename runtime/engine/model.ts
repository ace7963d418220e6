import type { CardShape, Value } from '../../connector/core/behaviour.ts';
import type { Frame } from './frame.ts';

/** The next card. */
export const GO = 0;
/** Leave the block (If/ElseIf, If Error) or, outside of one, the flow. */
export const LEAVE = 1;
/** End the whole flow. */
export const END = 2;
export type Signal = typeof GO | typeof LEAVE | typeof END;

/** A card in execution order. `run` answers with a promise only where the card itself is asynchronous. */
export interface Step {
  readonly card: CardShape;
  /** Card id of the block that holds the card. */
  readonly within: string | null;
  run(frame: Frame): Signal | Promise<Signal>;
}

export type FlowKind = 'api' | 'helper' | 'event' | 'scheduled' | 'delegated' | 'none';

/** What starts an event flow: the event card and the literals of its fields. */
export interface EventStart {
  readonly cardKind: string;
  readonly options: { readonly [name: string]: Value };
}

/** A flow made ready once; its runs share it. */
export interface Plan {
  readonly flowId: string;
  readonly flowName: string;
  readonly pack: string;
  readonly kind: FlowKind;
  /** "Save all data that passes through the flow". */
  readonly log: boolean;
  readonly steps: readonly Step[];
  /** Field names by slot: a run keeps the values of all wired fields in one list. */
  readonly slotNames: readonly string[];
  /** Slots that some card reads into a field with a secret name. */
  readonly secretSlots: ReadonlySet<number>;
  readonly event: EventStart | null;
  /** The outputs of the last card, where the flow has no Return. */
  readonly last: readonly NamedSlot[];
}

export interface NamedSlot {
  readonly name: string;
  readonly slot: number;
}

/** What answers the caller of an API Endpoint flow: Return Raw and Close give it exactly. */
export interface FlowResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
