import type { Behaviour, Value } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { getPath } from '../../core/path.ts';
import { rulesOf } from '../../core/rules.ts';
import { put } from '../../core/safe.ts';
import { listOf } from './items.ts';

/** Group By: the items by the text of their value at a path; without a path by the text of the item. */
export const groupBy: Behaviour = (inputs, context) => {
  const groups = new Map<string, Value[]>();
  for (const item of listOf(inputs.list, context)) {
    const value = getPath(item, inputs.path, rulesOf(context));
    if ((value === null || value === undefined) && rulesOf(context).groupMissing === 'skip') continue;
    const name = value === undefined ? 'undefined' : (toText(value) ?? 'null');
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  const output: Record<string, unknown> = {};
  for (const [name, items] of groups) put(output, name, items);
  return { groups: output };
};
