/** Limits of one execution (Okta page "Workflows system limits"). */
export interface Limits {
  /** Cards run in one execution. */
  readonly steps: number;
  /** Flows that call each other: beyond this "Stack limit exceeded". */
  readonly depth: number;
  /** Milliseconds that one card may take; Wait For and cards that run other flows are exempt. */
  readonly stepMs: number;
  /** Cards run by a flow and all flows that it calls, in the background too: else flows that call each other never end (assumed). */
  readonly runSteps: number;
  /** Flows of one run that wait to be started by Call Flow Async (assumed). */
  readonly waiting: number;
  /** Characters of a text that a card gives: else a flow that doubles one takes all memory (assumed; Okta: 100 MB in all). */
  readonly textLength: number;
  /** Items of a list that a card gives (assumed). */
  readonly listLength: number;
}

export const defaultLimits: Limits = {
  steps: 2_000_000,
  depth: 250,
  stepMs: 600_000,
  runSteps: 20_000_000,
  waiting: 100_000,
  textLength: 50_000_000,
  listLength: 5_000_000,
};
