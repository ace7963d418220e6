import type { CardContext, Values } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import { isRecord } from '../core/safe.ts';
import { inputOf, type Source, statusOutputs } from '../core/shape.ts';
import { oktaCall, orgUrlOf, segment } from './call.ts';
import { chosenOf } from './choice.ts';

/** The segment of the user that a card names, by id or login. */
export function userIn(inputs: Values): string {
  return segment(inputOf(inputs, 'User', 'id', 'userID', 'ID or Login'));
}

export function groupIn(inputs: Values): string {
  return segment(inputOf(inputs, 'Group', 'id', 'groupId'));
}

/** The app that was chosen, or that the card's ID field names where the choice is `-- Enter Application ID --`. */
export function appIn(inputs: Values): string {
  const chosen = chosenOf(inputs['parameters/application']);
  return segment(chosen ?? inputOf(inputs, 'Application', 'applicationID', 'id'));
}

/** `Yes`, `true` and True; anything else is no. */
export function isYes(value: unknown): boolean {
  return value === true || (typeof value === 'string' && /^(yes|true)$/i.test(value.trim()));
}

/** A call without a body whose status is all that the card puts out. */
export async function statusCall(
  context: CardContext,
  method: string,
  path: string,
  query: Readonly<Record<string, string>> = {},
): Promise<Values> {
  const url = orgUrlOf(context, path);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const { response } = await oktaCall(context, { method, url });
  return statusOutputs(context.card, response.status);
}

/** A call that answers with one object. Throws CardError `Parse Error` for anything else. */
export async function objectCall(context: CardContext, method: string, url: URL, body?: unknown): Promise<Source> {
  const call = body === undefined ? { method, url } : { method, url, body: JSON.stringify(body) };
  const { response, body: answered } = await oktaCall(context, call);
  if (isRecord(answered)) return answered;
  throw new CardError('Parse Error', 'Okta answered something that is no object.', { statusCode: response.status });
}
