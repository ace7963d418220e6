import type { Behaviour } from '../../core/behaviour.ts';
import { toBoolean } from '../../core/convert.ts';
import { evaluateExpression } from '../../core/expression/evaluate.ts';

/**
 * Expression: true or false by an expression, e.g. `(not {{{a}}}) and {{{b}}} > 1`. Numbers are false when 0, text when
 * null or `false`, dates are their milliseconds (Okta page "Expression").
 */
export const expression: Behaviour = (inputs, context) => {
  const value = evaluateExpression(inputs, context);
  return { output: toBoolean(value) === true };
};
