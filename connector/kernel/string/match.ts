import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { patternFor } from './pattern.ts';

/** Find Pattern: the position of a regular expression's first match, -1 if none (seen in exports: `[0-9]`). */
export const match: Behaviour = (inputs) => {
  const text = toText(inputs.string) ?? '';
  const matcher = patternFor(toText(inputs.target) ?? '', text).matcher(text);
  return { output: matcher.find() ? matcher.start() : -1 };
};
