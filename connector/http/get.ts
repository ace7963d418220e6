import type { Behaviour } from '../core/behaviour.ts';
import { callJson } from './request.ts';

/** API Connector "Get" (`httpfunctions/get`). */
export const getRequest: Behaviour = (inputs, context) => callJson('GET', inputs, context);
