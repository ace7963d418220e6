import type { Behaviour } from '../core/behaviour.ts';
import { callJson } from './request.ts';

/** API Connector "Put" (`httpfunctions/put`). */
export const putRequest: Behaviour = (inputs, context) => callJson('PUT', inputs, context);
