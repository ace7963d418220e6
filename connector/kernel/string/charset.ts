import type { CardContext } from '../../core/behaviour.ts';
import { rulesOf } from '../../core/rules.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const ASCII = /^[\u0000-\u007f]*$/;

/** How a text becomes bytes; ASCII is the same in all of them. */
export function charset(text: string, context: CardContext): 'utf8' | 'latin1' {
  return ASCII.test(text) ? 'utf8' : rulesOf(context).base64Charset;
}
