import type { Behaviour } from '../../core/behaviour.ts';
import { orgUrlOf } from '../call.ts';
import { objectCall } from '../target.ts';
import { sessionOutputs, sessionsPath } from './import-session.ts';

/** Okta "Create an Import Session" (`okta/createAnImportSession`). A second session at once raises 400 E0000001. */
export const createImportSession: Behaviour = async (inputs, context) =>
  sessionOutputs(context, await objectCall(context, 'POST', orgUrlOf(context, sessionsPath(inputs))));
