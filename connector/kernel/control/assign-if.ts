import type { Behaviour } from '../../core/behaviour.ts';
import { compareOperands } from '../../core/compare.ts';

/** Assign If: one of two values, by a comparison (Okta page "Assign If"). */
export const assignIf: Behaviour = (inputs, context) => {
  const result = compareOperands(inputs, context);
  return { output: (result ? inputs.valueIfTrue : inputs.valueIfFalse) ?? null };
};
