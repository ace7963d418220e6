import type { Behaviour } from '../../core/behaviour.ts';
import { toNumber } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';

/** Divide: a / b rounded to "decimals", and the same as text with a percent sign (assumed). By 0 the card fails (assumed). */
export const divide: Behaviour = (inputs, { rules }) => {
  const [a, b] = [toNumber(inputs.a) ?? 0, toNumber(inputs.b) ?? 0];
  if (b === 0) {
    if (rules?.divideByZero === 'null') return { output: null, percentage: null };
    throw new CardError('Invalid Input', 'Invalid Input: division by zero.');
  }
  const decimals = Math.min(Math.max(Math.trunc(toNumber(inputs.decimals) ?? 0), 0), 20);
  const quotient = a / b;
  return { output: Number(quotient.toFixed(decimals)), percentage: `${Number((quotient * 100).toFixed(decimals))}%` };
};
