import type { Behaviour } from '../../core/behaviour.ts';
import { compare } from '../../core/compare.ts';
import { defaultRules } from '../../core/rules.ts';

/** Assign If: one of two values, by a comparison (Okta page "Assign If"). */
export const assignIf: Behaviour = (inputs, { card, rules }) => {
  const type = (key: string) => card.inputs.find((f) => f.name === key) ?? null;
  const types = { a: type('left-operand'), b: type('right-operand') };
  const result = compare(
    inputs.operator,
    inputs['left-operand'],
    inputs['right-operand'],
    types,
    rules ?? defaultRules,
  );
  return { output: (result ? inputs.valueIfTrue : inputs.valueIfFalse) ?? null };
};
