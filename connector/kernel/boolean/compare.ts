import type { Behaviour } from '../../core/behaviour.ts';
import { compare as compared } from '../../core/compare.ts';
import { defaultRules } from '../../core/rules.ts';

/** Compare: one of the comparison operators on two values (Okta page "Compare"). */
export const compare: Behaviour = (inputs, { card, rules }) => {
  const type = (key: string) => card.inputs.find((f) => f.name === key) ?? null;
  const types = { a: type('left-operand'), b: type('right-operand') };
  return {
    result: compared(inputs.operator, inputs['left-operand'], inputs['right-operand'], types, rules ?? defaultRules),
  };
};
