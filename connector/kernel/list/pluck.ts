import type { Behaviour } from '../../core/behaviour.ts';
import { converterTo } from '../../core/convert.ts';
import { getPath } from '../../core/path.ts';
import { rulesOf } from '../../core/rules.ts';
import { listOf } from './items.ts';

/** Pluck: the value at a path of every item, brought to the output's type (Okta page "Pluck"). */
export const pluck: Behaviour = (inputs, context) => {
  const field = context.card.outputs.find((f) => f.key === 'values');
  const convert = converterTo({ type: field?.type ?? 'object', collection: false });
  const plain = field === undefined || field.type === 'object';
  const values = listOf(inputs.list, context).map((item) => {
    const found = getPath(item, inputs.key, rulesOf(context)) ?? null;
    // A plain object list is what the card makes before its author chooses a type: items stay as they are.
    return plain ? found : convert(found, rulesOf(context));
  });
  if (!values.includes(null) || rulesOf(context).pluckMissing === 'null') return { values };
  return { values: values.filter((value) => value !== null) };
};
