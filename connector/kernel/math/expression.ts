import type { Behaviour } from '../../core/behaviour.ts';
import { toNumber } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';
import { evaluateExpression } from '../../core/expression/evaluate.ts';
import { rulesOf } from '../../core/rules.ts';

/**
 * Formula: the number that an expression gives, e.g. `({{{a}}} + 1) * 2 # note` (Okta page "Formula"). What is no number,
 * e.g. by a division by zero, is decided as for Divide.
 */
export const expression: Behaviour = (inputs, context) => {
  const output = toNumber(evaluateExpression(inputs, context));
  if (output === null || Number.isFinite(output)) return { output };
  if (rulesOf(context).divideByZero === 'null') return { output: null };
  throw new CardError('Invalid Input', 'Invalid Input: the formula gives no number: does it divide by zero?');
};
