import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { put } from '../../core/safe.ts';

/** Decode Query: the parameters of a query as an object; a name that comes again makes a list (Okta page "Decode Query"; the list is assumed). */
export const decode: Behaviour = (inputs) => {
  const found = new Map<string, string[]>();
  for (const [key, value] of new URLSearchParams((toText(inputs.query) ?? '').replace(/^\?/, ''))) {
    const values = found.get(key);
    if (values === undefined) found.set(key, [value]);
    else values.push(value);
  }
  const output: Record<string, unknown> = {};
  for (const [key, values] of found) put(output, key, values.length === 1 ? values[0] : values);
  return { output };
};
