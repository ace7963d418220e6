import type { Behaviour } from '../core/behaviour.ts';
import { statusOutputs } from '../core/shape.ts';
import { graphObject, graphUrl } from './graph.ts';
import { userIn } from './target.ts';

/** Office 365 Admin "Revoke User Sign In Sessions" (`office365admin/revokeUserSignInSessions`). */
export const revokeSignInSessions: Behaviour = async (inputs, context) => {
  const url = graphUrl(context, `${userIn(inputs)}/revokeSignInSessions`);
  const { status, body } = await graphObject(context, 'POST', url);
  const out: Record<string, unknown> = Object.create(null);
  for (const field of context.card.outputs) if (field.type === 'boolean') out[field.name] = body.value === true;
  return { ...statusOutputs(context.card, status), ...out };
};
