import type { CardContext } from '../../core/behaviour.ts';
import { rulesOf } from '../../core/rules.ts';

/** What a card that changes a text makes of null. */
export function nothing(context: CardContext): string | null {
  return rulesOf(context).nullTextResult === 'null' ? null : '';
}

/** null inside a longer text. */
export function nullIn(context: CardContext): string {
  return rulesOf(context).nullText === 'nothing' ? '' : 'null';
}
