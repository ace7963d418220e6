import type { Behaviour } from '../../core/behaviour.ts';
import { isRecord, put } from '../../core/safe.ts';

/** Merge: the fields of all objects, later ones win, one level deep (assumed). */
export const merge: Behaviour = (inputs, context) => {
  const output: Record<string, unknown> = {};
  const ends = ['start', 'sink'];
  const rest = context.card.inputs.map((f) => f.name).filter((name) => !ends.includes(name));
  for (const name of [...ends, ...rest]) {
    const value = inputs[name];
    if (isRecord(value)) for (const [key, item] of Object.entries(value)) put(output, key, item);
  }
  return { output };
};
