import type { Behaviour } from '../core/behaviour.ts';
import { callJson } from './request.ts';

/** API Connector "Patch" (`httpfunctions/patch`). */
export const patchRequest: Behaviour = (inputs, context) => callJson('PATCH', inputs, context);
