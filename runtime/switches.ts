import { type CardRules, defaultRules } from '../connector/core/rules.ts';

/** How the runtime behaves where neither documentation nor exports say it. Every default is the likelier reading. */
export interface Switches extends CardRules {
  /**
   * A value that a field of the start card cannot take: it passes as it is (a published template hands an IP address to a
   * Number field of its helper), or the flow fails with `Invalid Type Conversion`.
   */
  readonly startFields: 'lenient' | 'strict';
  /** Call Flow on a helper that is off: it runs (documented: "a helper becomes active when called"), or fails `Not Active`. */
  readonly offHelper: 'run' | 'error';
  /** Return Raw inside If/ElseIf or If Error: ends the whole flow with that response, or only leaves the block. */
  readonly returnRawInBlock: 'flow' | 'block';
  /** Error policy "Return Values": the caller goes on with the values, or its Call Flow card fails. */
  readonly returnPolicy: 'values' | 'error';
  /** Retry policy: only after HTTP 429 (documented), or after any error. */
  readonly retryOn: '429' | 'any';
  /** null into a list by a wire that wraps: no item, or one item that is null. */
  readonly wrapNull: 'empty' | 'null-item';
  /** An event uuid that comes again within this many milliseconds is not run again; 0: every delivery runs. */
  readonly eventDedupeMs: number;
}

export const defaultSwitches: Switches = {
  ...defaultRules,
  startFields: 'lenient',
  offHelper: 'run',
  returnRawInBlock: 'flow',
  returnPolicy: 'values',
  retryOn: '429',
  wrapNull: 'empty',
  eventDedupeMs: 0,
};
