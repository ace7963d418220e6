import type { Values } from '../../connector/core/behaviour.ts';
import { FlopackError } from '../../connector/core/error.ts';
import type { Limits } from '../limits.ts';

type Sizes = Pick<Limits, 'textLength' | 'listLength'>;

/**
 * Texts and lists that a card gives, before the next card makes more of them: a process without memory cannot say why.
 * Throws FlopackError RUNTIME_LIMIT.
 */
export function checkSizes(outputs: Values, limits: Sizes): void {
  for (const name in outputs) {
    const value = outputs[name];
    if (typeof value === 'string') {
      if (value.length > limits.textLength) throw tooLong(`a text of more than ${limits.textLength} characters`);
    } else if (Array.isArray(value) && value.length > limits.listLength)
      throw tooLong(`a list of more than ${limits.listLength} items`);
  }
}

function tooLong(what: string): FlopackError {
  return new FlopackError('RUNTIME_LIMIT', `The card gave ${what}: look for a flow that adds a value to itself.`);
}

/** What no text or list can hold at all fails inside of the card: the same limit, told the same way. */
export function sizeError(error: unknown): unknown {
  if (!(error instanceof RangeError) || !/^Invalid (string|array) length$/.test(error.message)) return error;
  return tooLong('more than a text or list can hold');
}
