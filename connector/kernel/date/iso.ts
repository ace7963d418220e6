import type { Behaviour } from '../../core/behaviour.ts';
import { toDate, toText } from '../../core/convert.ts';

/** ISO: the date as ISO 8601 text with milliseconds, in UTC. */
export const iso: Behaviour = (inputs) => ({ output: toText(toDate(inputs.start)) });
