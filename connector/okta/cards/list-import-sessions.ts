import type { Behaviour } from '../../core/behaviour.ts';
import { isRecord } from '../../core/safe.ts';
import { oktaCall, orgUrlOf } from '../call.ts';
import { listOutputs } from '../list.ts';
import { sessionRecord } from '../records.ts';
import { sessionsPath } from './import-session.ts';

/** Okta "List Import Sessions" (`okta/listImportSessions`): all of them, the API has no pages. */
export const listImportSessions: Behaviour = async (inputs, context) => {
  const { body } = await oktaCall(context, { method: 'GET', url: orgUrlOf(context, sessionsPath(inputs)) });
  const sessions = Array.isArray(body) ? body : [body];
  return listOutputs(context, sessions.filter(isRecord), sessionRecord);
};
