import type { Behaviour } from '../../core/behaviour.ts';
import { isRecord, put } from '../../core/safe.ts';
import { listOf } from './items.ts';

/** Collapse: the fields of all objects in one object, later ones win. */
export const collapse: Behaviour = (inputs) => {
  const output: Record<string, unknown> = {};
  for (const item of listOf(inputs.list))
    if (isRecord(item)) for (const [key, value] of Object.entries(item)) put(output, key, value);
  return { output };
};
