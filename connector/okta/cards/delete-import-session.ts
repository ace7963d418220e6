import type { Behaviour } from '../../core/behaviour.ts';
import { statusCall } from '../target.ts';
import { sessionPath } from './import-session.ts';

/** Okta "Delete Import Session" (`okta/deleteImportSession`). */
export const deleteImportSession: Behaviour = (inputs, context) => statusCall(context, 'DELETE', sessionPath(inputs));
