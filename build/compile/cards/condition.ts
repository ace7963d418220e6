import type { ConditionIR, InputIR } from '../../../connector/core/ir.ts';

/** The three fields of a comparison; a side that was left out stays as the console has it. */
export function conditionInputs({ left, operator, right }: ConditionIR): InputIR[] {
  const all: InputIR[] = [
    { name: 'left-operand', value: left },
    { name: 'operator', value: { kind: 'literal', value: operator } },
    { name: 'right-operand', value: right },
  ];
  return all.filter(({ value }) => value.kind === 'pin' || value.value !== null);
}
