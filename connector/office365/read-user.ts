import type { Behaviour, CardShape, Values } from '../core/behaviour.ts';
import { graphObject, graphUrl } from './graph.ts';
import { userIn } from './target.ts';

/** Outputs of the card that are relations of a user, which `$select` refuses (Microsoft page "user resource type"). */
const RELATIONS = new Set(['drives', 'licenseDetails']);

/** Properties to ask for: what the card puts out. Without `$select` Graph sends eleven of them only. */
function selected(card: CardShape): string[] {
  return card.outputs
    .filter((field) => field.group === 'User' && !RELATIONS.has(field.key) && /^[A-Za-z0-9_]{1,64}$/.test(field.key))
    .map((field) => field.key);
}

/**
 * Office 365 Admin "Read User" (`office365admin/readUser`): Graph `GET /v1.0/users/{id or UPN}` with the connection's
 * authorization. An unknown user raises 404 with Graph's error object as body.
 */
export const readUser: Behaviour = async (inputs, context) => {
  const url = graphUrl(context, userIn(inputs));
  const select = selected(context.card);
  if (select.length > 0) url.search = `?$select=${select.join(',')}`;
  const { body } = await graphObject(context, 'GET', url);
  const out: Record<string, unknown> = Object.create(null);
  for (const [property, value] of Object.entries(body)) out[`User/${property}`] = value;
  return out satisfies Values;
};
