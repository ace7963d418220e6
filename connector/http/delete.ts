import type { Behaviour } from '../core/behaviour.ts';
import { callJson } from './request.ts';

/** API Connector "Delete" (`httpfunctions/delete`). */
export const deleteRequest: Behaviour = (inputs, context) => callJson('DELETE', inputs, context);
