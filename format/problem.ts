import type { Problem } from './model.ts';

/** Every code a problem of a pack can carry. */
export type ProblemCode =
  | 'PACK_SIZE'
  | 'PACK_ENCODING'
  | 'PACK_EMPTY'
  | 'PACK_JSON'
  | 'PACK_DEPTH'
  | 'PACK_PROTOTYPE_KEY'
  | 'PACK_DUPLICATE_KEY'
  | 'PACK_NUMBER'
  | 'PACK_FORM'
  | 'PACK_TYPE'
  | 'PACK_SCHEMA'
  | 'PACK_VERSION'
  | 'PACK_PRINT'
  | 'PACK_TOO_MANY_PROBLEMS'
  | 'ID_KEY'
  | 'ID_SHAPE'
  | 'ID_DUPLICATE'
  | 'CARD_TITLE'
  | 'CARD_ADDRESS'
  | 'CARD_POLICY'
  | 'CONNECTION_REF'
  | 'CONNECTION_UNUSED'
  | 'TABLE_REF'
  | 'FLOW_REF'
  | 'FLOW_UUID'
  | 'FLOW_SCHEDULE'
  | 'FLOW_EVENT_WRAPPER'
  | 'FLOW_EMBEDDED'
  | 'FLOW_STUB'
  | 'WIRE_SOURCE'
  | 'WIRE_TARGET'
  | 'WIRE_TYPE'
  | 'WIRE_TRANSFORM'
  | 'WIRE_ORDER'
  | 'WIRE_COUNT'
  | 'PORT_LIST'
  | 'PORT_TYPE'
  | 'PORT_FIELD'
  | 'PORT_USED'
  | 'PORT_OPTION'
  | 'MIRROR'
  | 'ORDER_END'
  | 'ORDER_SELF'
  | 'ORDER_CYCLE'
  | 'ORDER_START'
  | 'ORDER_TOTAL'
  | 'IF_SHAPE'
  | 'JOIN_SHAPE'
  | 'CLAUSE_SHAPE'
  | 'WORMHOLE'
  | 'COMPOSE'
  | 'EXPAND'
  | 'CALL_FIELD';

export function error(code: ProblemCode, pointer: string, message: string, advice: string): Problem {
  return { code, severity: 'error', pointer, message, advice };
}

export function warning(code: ProblemCode, pointer: string, message: string, advice: string): Problem {
  return { code, severity: 'warning', pointer, message, advice };
}

/** No file makes more problems than this; a last one says so. */
export const MAX_PROBLEMS = 1000;

/** At most `MAX_PROBLEMS` of `problems`, errors kept before warnings when some must go. */
export function capped(problems: readonly Problem[]): Problem[] {
  if (problems.length <= MAX_PROBLEMS) return [...problems];
  const errors = problems.filter((p) => p.severity === 'error');
  const rest = problems.filter((p) => p.severity !== 'error');
  const kept = [...errors, ...rest].slice(0, MAX_PROBLEMS);
  kept.push(
    (errors.length > MAX_PROBLEMS ? error : warning)(
      'PACK_TOO_MANY_PROBLEMS',
      '',
      `${problems.length - MAX_PROBLEMS} more problems are not listed`,
      'Mend the listed ones and check again.',
    ),
  );
  return kept;
}

/** A name from a file, short and on one line, quoted, for a message. */
export function quote(text: unknown): string {
  const raw = typeof text === 'string' ? text : String(text);
  const cut = raw.length > 60 ? `${raw.slice(0, 57)}...` : raw;
  return JSON.stringify(cut);
}
