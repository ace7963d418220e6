import type { Behaviour } from '../../core/behaviour.ts';
import { getPath, type Path } from '../../core/path.ts';
import { valueSet } from './distinct.ts';
import { listOf } from './items.ts';

/** Remove Duplicates: the first item of each value at the path. */
export const uniqueBy: Behaviour = (inputs) => {
  const seen = valueSet();
  return {
    'unique list': listOf(inputs.list).filter((item) => seen.add(getPath(item, inputs.path as Path | null) ?? null)),
  };
};
