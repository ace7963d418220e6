import type { Behaviour } from '../../core/behaviour.ts';
import { toDate } from '../../core/convert.ts';

/** Unix: milliseconds since 1970. */
export const unix: Behaviour = (inputs) => ({ output: toDate(inputs.start)?.getTime() ?? null });
