import type { Behaviour } from '../../core/behaviour.ts';
import { toNumber } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';
import { rulesOf } from '../../core/rules.ts';
import { finite, numberOf } from './number.ts';

/** Divide: a / b rounded to "decimals", and the same as percentage text. Division by zero is a rule. */
export const divide: Behaviour = (inputs, context) => {
  const [a, b] = [numberOf(inputs.a, context), numberOf(inputs.b, context)];
  if (b === 0) {
    if (rulesOf(context).divideByZero === 'null') return { output: null, percentage: null };
    throw new CardError('Invalid Input', 'Invalid Input: division by zero.');
  }
  const decimals = Math.min(Math.max(Math.trunc(toNumber(inputs.decimals) ?? 0), 0), 20);
  const quotient = finite(a / b);
  const percentage = String(Number(finite(quotient * 100).toFixed(decimals)));
  return {
    output: Number(quotient.toFixed(decimals)),
    percentage: rulesOf(context).percentage === 'sign' ? `${percentage}%` : percentage,
  };
};
