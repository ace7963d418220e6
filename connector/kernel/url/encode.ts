import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { isRecord } from '../../core/safe.ts';
import { component } from './component.ts';

/** Encode Query: an object as the text of a query, without the `?`; a list repeats its name (assumed). */
export const encode: Behaviour = (inputs) => {
  const parts: string[] = [];
  if (isRecord(inputs.data))
    for (const [key, value] of Object.entries(inputs.data))
      for (const one of Array.isArray(value) ? value : [value])
        parts.push(`${component(key)}=${component(toText(one) ?? '')}`);
  return { output: parts.join('&') };
};
