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
  /** A list into a list by a wire that wraps: it stays, or becomes the one item of a new list. */
  readonly wrapList: 'keep' | 'nest';
  /** A field of the start card that the caller does not give: null, or the test value that the card holds. */
  readonly absentInput: 'null' | 'literal';
  /** A result that a Call Flow card names and the helper does not return: null, or the card fails. */
  readonly missingReturn: 'null' | 'error';
  /**
   * A helper without Return: it gives its caller what its last card gave (seen in exports: Map over a helper that ends
   * with Construct, whose `output` is plucked next; Filter Custom over one that ends with And), or nothing.
   */
  readonly noReturn: 'last-card' | 'nothing';
  /** An error inside an If Error block: the flow fails with it, or with the error that the block was to handle. */
  readonly handlerError: 'own' | 'first';
  /** Return Raw in a flow that is no API Endpoint: its fields are the flow's results, or there are none. */
  readonly returnRawOutside: 'values' | 'nothing';
  /** How long a card may take: ten minutes (documented), or what the export holds for it (10 to 300 s) where that is less. */
  readonly cardTimeout: 'ten-minutes' | 'declared';
  /** Repeat: the first error ends it and fails the card, or the other rounds run. */
  readonly repeatErrors: 'stop' | 'ignore';
  /** Repeat with a count below zero: no round, or the card fails. */
  readonly negativeCount: 'none' | 'error';
  /** For Each - Ignore Errors: the flow waits for all items, or goes on at once. */
  readonly ignoreErrorsEach: 'wait' | 'background';
  /** For Each, Map, ... with Concurrency above 1, on an error: items that run are waited for, or the card fails at once. */
  readonly afterItemError: 'finish' | 'abandon';
  /** Map, a helper that gives nothing: an item that is null, or no item. */
  readonly mapNoReturn: 'null' | 'skip';
  /** Map, a helper that fails: the card fails, or the item is null. */
  readonly mapErrors: 'error' | 'null';
  /** Filter Custom, a helper that returns text or a number: read as True/False (`true`, 1), or not true. */
  readonly filterResult: 'loose' | 'strict';
  /** Reduce over an empty list: the start value, or null. */
  readonly reduceEmpty: 'memo' | 'null';
  /** A schedule that comes due while its flow still runs: that time is left out, or runs beside it. */
  readonly scheduleOverlap: 'skip' | 'run';
  /** `raw/query` of an API Endpoint: the text of the query, or a JSON object of it (a published flow parses it as JSON). */
  readonly rawQuery: 'text' | 'json';
  /** An API Endpoint flow that ends without a response card: 200 with `{}`, or with an empty body. */
  readonly endpointNoReturn: 'object' | 'blank';
  /** An API Endpoint flow that Return Error ends: the caller gets the card's status code, or 500. */
  readonly endpointErrorStatus: 'chosen' | '500';
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
  wrapList: 'keep',
  absentInput: 'null',
  missingReturn: 'null',
  noReturn: 'last-card',
  handlerError: 'own',
  returnRawOutside: 'values',
  cardTimeout: 'ten-minutes',
  repeatErrors: 'stop',
  negativeCount: 'none',
  ignoreErrorsEach: 'wait',
  afterItemError: 'finish',
  mapNoReturn: 'null',
  mapErrors: 'error',
  filterResult: 'loose',
  reduceEmpty: 'memo',
  scheduleOverlap: 'skip',
  rawQuery: 'text',
  endpointNoReturn: 'object',
  endpointErrorStatus: 'chosen',
  eventDedupeMs: 0,
};
