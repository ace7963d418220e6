import type { Behaviour } from '../../core/behaviour.ts';
import { rulesOf } from '../../core/rules.ts';
import { put } from '../../core/safe.ts';
import { keysTo, withValue } from './with-path.ts';

/** Construct: an object of the author's fields; null stays null (assumed). For keys with dots and for blank texts rules decide. */
export const construct: Behaviour = (inputs, context) => {
  let output: Record<string, unknown> = {};
  for (const { key, name } of context.card.inputs) {
    const value = inputs[name] ?? null;
    if (value === '' && rulesOf(context).constructBlank === 'omit') continue;
    if (key.includes('.') && rulesOf(context).constructKeys === 'path')
      output = withValue(output, keysTo({}, key, context), value) as Record<string, unknown>;
    else put(output, key, value);
  }
  return { output };
};
