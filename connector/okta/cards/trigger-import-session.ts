import type { Behaviour } from '../../core/behaviour.ts';
import { orgUrlOf } from '../call.ts';
import { objectCall } from '../target.ts';
import { sessionOutputs, sessionPath } from './import-session.ts';

/** Okta "Trigger Import Session" (`okta/triggerImportSession`). */
export const triggerImportSession: Behaviour = async (inputs, context) =>
  sessionOutputs(context, await objectCall(context, 'POST', orgUrlOf(context, `${sessionPath(inputs)}/start-import`)));
