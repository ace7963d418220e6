import type { CardContext, Values } from '../../core/behaviour.ts';
import { inputOf, outputsFrom, type Source } from '../../core/shape.ts';
import { segment } from '../call.ts';
import { findInOkta } from '../records.ts';
import { appIn } from '../target.ts';

/** `/api/v1/identity-sources/{app}/sessions` of the custom identity source that the card names. */
export function sessionsPath(inputs: Values): string {
  return `/api/v1/identity-sources/${appIn(inputs)}/sessions`;
}

/** The card's session. */
export function sessionPath(inputs: Values): string {
  return `${sessionsPath(inputs)}/${segment(inputOf(inputs, 'Application', 'sessionId'))}`;
}

export function sessionOutputs(context: CardContext, session: Source): Values {
  return outputsFrom(context.card, { Session: session }, findInOkta);
}
