import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { isRecord } from '../../core/safe.ts';

/** Encode: an object as the text of a query, without the `?`. */
export const encode: Behaviour = (inputs) => {
  const query = new URLSearchParams();
  if (isRecord(inputs.data))
    for (const [key, value] of Object.entries(inputs.data)) query.append(key, toText(value) ?? '');
  return { output: query.toString() };
};
