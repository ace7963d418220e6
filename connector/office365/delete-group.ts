import type { Behaviour } from '../core/behaviour.ts';
import { groupIn, statusCall } from './target.ts';

/** Office 365 Admin "Delete Group" (`office365admin/deleteGroup`). */
export const deleteGroup: Behaviour = (inputs, context) => statusCall(context, 'DELETE', groupIn(inputs));
