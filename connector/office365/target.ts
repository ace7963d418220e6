import type { CardContext, Values } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import { inputOf, statusOutputs } from '../core/shape.ts';
import { graphCall, graphObject, graphUrl, keyed } from './graph.ts';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `/users/{id or user name}` of the card. */
export function userIn(inputs: Values): string {
  return keyed('users', inputOf(inputs, 'User', 'id', 'userId', 'ID or Email'));
}

export function groupIn(inputs: Values): string {
  return keyed('groups', inputOf(inputs, 'Group', 'id', 'groupId'));
}

/** The user's object id, which memberships need: looked up where the card has a user name. */
export async function objectIdIn(inputs: Values, context: CardContext): Promise<string> {
  const given = inputOf(inputs, 'User', 'id', 'userId', 'ID or Email');
  if (typeof given === 'string' && GUID.test(given.trim())) return given.trim();
  const url = graphUrl(context, userIn(inputs));
  url.searchParams.set('$select', 'id');
  const { body } = await graphObject(context, 'GET', url);
  if (typeof body.id !== 'string') throw new CardError('Parse Error', 'Graph answered a user without an id.');
  return body.id;
}

/** A call whose status is all that the card puts out. */
export async function statusCall(context: CardContext, method: string, path: string, body?: unknown): Promise<Values> {
  const call = { method, url: graphUrl(context, path) };
  const { response } = await graphCall(context, body === undefined ? call : { ...call, body: JSON.stringify(body) });
  return statusOutputs(context.card, response.status);
}
