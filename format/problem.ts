import type { Problem } from './model.ts';

/** Every code a problem of a pack can carry. */
export const PROBLEM_CODES = [
  'PACK_SIZE',
  'PACK_ENCODING',
  'PACK_EMPTY',
  'PACK_JSON',
  'PACK_DEPTH',
  'PACK_PROTOTYPE_KEY',
  'PACK_DUPLICATE_KEY',
  'PACK_NUMBER',
  'PACK_FORM',
  'PACK_TYPE',
  'PACK_SCHEMA',
  'PACK_VERSION',
  'PACK_PRINT',
  'PACK_TOO_MANY_PROBLEMS',
  'ID_KEY',
  'ID_SHAPE',
  'ID_DUPLICATE',
  'CARD_TITLE',
  'CARD_ADDRESS',
  'CARD_POLICY',
  'CONNECTION_REF',
  'CONNECTION_UNUSED',
  'TABLE_FIELD',
  'TABLE_REF',
  'FLOW_REF',
  'FLOW_UUID',
  'FLOW_SCHEDULE',
  'FLOW_SECURITY',
  'FLOW_EVENT_WRAPPER',
  'FLOW_EMBEDDED',
  'FLOW_STUB',
  'WIRE_SOURCE',
  'WIRE_TARGET',
  'WIRE_TYPE',
  'WIRE_TRANSFORM',
  'WIRE_ORDER',
  'WIRE_COUNT',
  'PORT_LIST',
  'PORT_TYPE',
  'PORT_FIELD',
  'PORT_USED',
  'PORT_REF',
  'PORT_OPTION',
  'MIRROR',
  'ORDER_END',
  'ORDER_SELF',
  'ORDER_CYCLE',
  'ORDER_START',
  'ORDER_TOTAL',
  'IF_SHAPE',
  'JOIN_SHAPE',
  'CLAUSE_SHAPE',
  'WORMHOLE',
  'COMPOSE',
  'EXPAND',
  'CALL_FIELD',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

export function error(code: ProblemCode, pointer: string, message: string, advice: string): Problem {
  return { code, severity: 'error', pointer, message, advice };
}

export function warning(code: ProblemCode, pointer: string, message: string, advice: string): Problem {
  return { code, severity: 'warning', pointer, message, advice };
}

/** No file makes more problems than this; a last one says so. */
export const MAX_PROBLEMS = 1000;

export interface Collector {
  readonly problems: Problem[];
  readonly report: (problem: Problem) => void;
}

/** Collects up to `MAX_PROBLEMS` of each severity and counts the rest, so that a hostile file cannot fill the memory. */
export function collector(): Collector {
  const problems: Problem[] = [];
  const counts = { error: 0, warning: 0 };
  const report = (problem: Problem): void => {
    counts[problem.severity]++;
    if (counts[problem.severity] <= MAX_PROBLEMS) problems.push(problem);
    else if (counts[problem.severity] === MAX_PROBLEMS + 1) {
      const { severity } = problem;
      const message = `only the first ${MAX_PROBLEMS} ${severity}s are listed`;
      problems.push({
        code: TOO_MANY,
        severity,
        pointer: '',
        message,
        advice: 'Mend the listed ones and check again.',
      });
    }
  };
  return { problems, report };
}

const TOO_MANY: ProblemCode = 'PACK_TOO_MANY_PROBLEMS';

/** A name from a file, short and on one line, quoted, for a message. */
export function quote(text: unknown): string {
  const raw = typeof text === 'string' ? text : String(text);
  const cut = raw.length > 60 ? `${raw.slice(0, 57)}...` : raw;
  return JSON.stringify(cut);
}
