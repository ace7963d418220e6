import type { Behaviour, CardShape, Values } from '../core/behaviour.ts';
import { CardError, FlopackError } from '../core/error.ts';
import { sendJson } from '../core/http-exchange.ts';
import { headerMap, percentEncode } from '../core/http-message.ts';

const GRAPH = 'https://graph.microsoft.com';
/** Outputs of the card that are relations of a user, which `$select` refuses (Microsoft page "user resource type"). */
const RELATIONS = new Set(['drives', 'licenseDetails']);

/** Properties to ask for: what the card puts out. Without `$select` Graph sends eleven of them only. */
function selected(card: CardShape): string[] {
  return card.outputs
    .filter((field) => field.group === 'User' && !RELATIONS.has(field.key) && /^[A-Za-z0-9_]{1,64}$/.test(field.key))
    .map((field) => field.key);
}

/** A UPN with `#` has to be encoded; one that begins with `$` goes in quotes (Microsoft page "Get a user"). */
function userSegment(id: string): string {
  return id.startsWith('$') ? `users('${percentEncode(id.replaceAll("'", "''"))}')` : `users/${percentEncode(id)}`;
}

/**
 * Office 365 Admin "Read User" (`office365admin/readUser`): Graph `GET /v1.0/users/{id or UPN}` with the connection's
 * authorization. An unknown user raises 404 with Graph's error object as body.
 */
export const readUser: Behaviour = async (inputs, context) => {
  const { connection, card } = context;
  const id = typeof inputs['User/ID or Email'] === 'string' ? inputs['User/ID or Email'].trim() : '';
  if (id === '' || id === '.' || id === '..' || id.length > 256)
    throw new CardError('Invalid Input', 'Id or Username is empty or not one.');
  if (connection?.authorization === undefined)
    throw new FlopackError(
      'CONNECTION_MISSING',
      `Card ${JSON.stringify(card.title)} needs an Office 365 connection: configure its authorization.`,
      { card: card.id, connection: connection?.name ?? null },
    );
  const select = selected(card);
  const base = (connection.baseUrl ?? GRAPH).replace(/\/+$/, '');
  const query = select.length === 0 ? '' : `?$select=${select.join(',')}`;
  const { body } = await sendJson(context, {
    method: 'GET',
    url: `${base}/v1.0/${userSegment(id)}${query}`,
    headers: headerMap({ accept: 'application/json' }, connection.headers, { authorization: connection.authorization }),
  });
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new CardError('Parse Error', 'Graph answered something that is no user.', { statusCode: 502, body: '' });
  const out: Record<string, unknown> = Object.create(null);
  for (const [property, value] of Object.entries(body)) out[`User/${property}`] = value;
  return out satisfies Values;
};
