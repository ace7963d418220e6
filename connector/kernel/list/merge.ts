import type { Behaviour, Value } from '../../core/behaviour.ts';
import { mergeInto } from '../../core/merge.ts';
import { isRecord } from '../../core/safe.ts';
import { listsOf } from './items.ts';

/** Merge: the objects at the same position of all lists in one; as long as the longest list (assumed). */
export const merge: Behaviour = (inputs, context) => {
  const lists = listsOf(context, inputs);
  const output: Value[] = [];
  for (const list of lists)
    list.forEach((item, i) => {
      if (isRecord(item)) {
        if (!isRecord(output[i])) output[i] = {};
        mergeInto(output[i] as Record<string, unknown>, item, context);
      } else if (i >= output.length) output[i] = item ?? null;
    });
  return { output };
};
