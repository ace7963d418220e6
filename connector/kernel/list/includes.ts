import type { Behaviour, Value } from '../../core/behaviour.ts';
import { compare } from '../../core/compare.ts';
import { rulesOf } from '../../core/rules.ts';
import { listOf } from './items.ts';

/** Includes: some item equals the value; whether 1 equals "1", a rule decides. */
export const includes: Behaviour = (inputs, context) => {
  const list = listOf(inputs.list, context);
  const equal = (operator: string) => (item: Value) =>
    compare(operator, item, inputs.value, undefined, rulesOf(context));
  if (list.some(equal('==='))) return { result: true };
  return { result: list.some(equal('==')) && rulesOf(context).includesCompare === 'text' };
};
