import type { Behaviour } from '../../core/behaviour.ts';
import { compare } from '../../core/compare.ts';
import { getPath, type Path } from '../../core/path.ts';
import { defaultRules } from '../../core/rules.ts';
import { listOf } from './items.ts';

/** Find: the first item whose value at the path compares, and its position; null and -1 where there is none (Okta page "Find"). */
export const findBy: Behaviour = (inputs, { rules }) => {
  const list = listOf(inputs.list);
  const index = list.findIndex((item) =>
    compare(
      inputs.operator,
      getPath(item, inputs.path as Path | null),
      inputs.comparison,
      undefined,
      rules ?? defaultRules,
    ),
  );
  return { item: index < 0 ? null : list[index], index };
};
