import type { Behaviour } from '../../core/behaviour.ts';
import { compare } from '../../core/compare.ts';
import { getPath, type Path } from '../../core/path.ts';
import { defaultRules } from '../../core/rules.ts';
import { listOf } from './items.ts';

/** Filter: the items whose value at the path compares; without a path the item itself (Okta page "Filter"). */
export const filterBy: Behaviour = (inputs, { rules }) => ({
  list: listOf(inputs.list).filter((item) =>
    compare(
      inputs.operator,
      getPath(item, inputs.path as Path | null),
      inputs.comparison,
      undefined,
      rules ?? defaultRules,
    ),
  ),
});
