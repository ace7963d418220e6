import type { Behaviour } from '../../core/behaviour.ts';
import { toNumber } from '../../core/convert.ts';
import { listOf } from './items.ts';

/** Sample: some items by chance, none twice, in random order (assumed). */
export const sample: Behaviour = (inputs, context) => {
  const items = [...listOf(inputs.list, context)];
  const amount = Math.min(Math.max(Math.trunc(toNumber(inputs.amount) ?? 0), 0), items.length);
  for (let i = 0; i < amount; i += 1) {
    const j = i + Math.floor(context.random.next() * (items.length - i));
    [items[i], items[j]] = [items[j], items[i]];
  }
  return { samples: items.slice(0, amount) };
};
