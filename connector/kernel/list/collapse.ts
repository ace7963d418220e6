import type { Behaviour } from '../../core/behaviour.ts';
import { mergeInto } from '../../core/merge.ts';
import { isRecord } from '../../core/safe.ts';
import { listOf } from './items.ts';

/** Collapse: the fields of all objects in one object, later ones win. */
export const collapse: Behaviour = (inputs, context) => {
  const output: Record<string, unknown> = {};
  for (const item of listOf(inputs.list, context)) if (isRecord(item)) mergeInto(output, item, context);
  return { output };
};
