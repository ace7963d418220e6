import type { Behaviour } from '../../core/behaviour.ts';
import { toNumber } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const LONGEST = 10_000;

/** Random: letters and digits (assumed), from the runtime's chance. */
export const random: Behaviour = (inputs, context) => {
  const count = toNumber(inputs.length) ?? 0;
  if (!(count >= 0 && count <= LONGEST))
    throw new CardError('Invalid Input', `Invalid Input: the length has to be 0 to ${LONGEST}.`);
  let output = '';
  while (output.length < Math.trunc(count)) {
    // 248 is the largest multiple of 62 in a byte: the rest would favour the first letters.
    for (const byte of context.random.bytes(Math.trunc(count) - output.length))
      if (byte < 248) output += LETTERS[byte % 62];
  }
  return { output };
};
