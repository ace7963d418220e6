import type { Behaviour } from '../../core/behaviour.ts';
import { mergeInto } from '../../core/merge.ts';
import { isRecord } from '../../core/safe.ts';

/** Merge: the fields of all objects, later ones win. */
export const merge: Behaviour = (inputs, context) => {
  const output: Record<string, unknown> = {};
  const ends = ['start', 'sink'];
  const rest = context.card.inputs.map((f) => f.name).filter((name) => !ends.includes(name));
  for (const name of [...ends, ...rest]) {
    const value = inputs[name];
    if (isRecord(value)) mergeInto(output, value, context);
  }
  return { output };
};
