/** Every code a build problem can carry. */
export type BuildCode =
  | 'CARD_FIELD_MISSING'
  | 'CARD_FIELD_UNKNOWN'
  | 'CONNECTION_MISSING'
  | 'FIELD_CHOICE'
  | 'FIELD_OPTION_WIRED'
  | 'FIELD_TYPE'
  | 'FLOW_MISSING'
  | 'FLOW_NAME'
  | 'FLOW_START'
  | 'ID_COLLISION'
  | 'LOCK_UNUSED'
  | 'PACK_REFUSED'
  | 'SECRET_LITERAL'
  | 'SECRET_SAVED'
  | 'WIRE_SOURCE'
  | 'WIRE_TYPE';

/** One thing wrong with a pack's source. The compiler reports all of them. */
export interface BuildProblem {
  readonly code: BuildCode;
  readonly severity: 'error' | 'warning';
  readonly flow: string | null;
  /** The author's key. */
  readonly card: string | null;
  readonly field: string | null;
  readonly message: string;
  /** What to do about it, one line. */
  readonly advice: string;
}

/** Where a problem is. */
export interface Place {
  readonly flow?: string;
  readonly card?: string;
  readonly field?: string;
}

export function problem(
  code: BuildCode,
  place: Place,
  message: string,
  advice: string,
  severity: 'error' | 'warning' = 'error',
): BuildProblem {
  return {
    code,
    severity,
    flow: place.flow ?? null,
    card: place.card ?? null,
    field: place.field ?? null,
    message,
    advice,
  };
}
