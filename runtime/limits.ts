/** Limits of one execution (Okta page "Workflows system limits"). */
export interface Limits {
  /** Cards run in one execution. */
  readonly steps: number;
  /** Flows that call each other: beyond this "Stack limit exceeded". */
  readonly depth: number;
  /** Milliseconds that one card may take; Wait For and cards that run other flows are exempt. */
  readonly stepMs: number;
}

export const defaultLimits: Limits = { steps: 2_000_000, depth: 250, stepMs: 600_000 };
