import type { CardContext } from '../../core/behaviour.ts';
import { rulesOf } from '../../core/rules.ts';
import { isAscii } from './ascii.ts';

/** How a text becomes bytes; ASCII is the same in all of them. */
export function charset(text: string, context: CardContext): 'utf8' | 'latin1' {
  return isAscii(text) ? 'utf8' : rulesOf(context).base64Charset;
}
