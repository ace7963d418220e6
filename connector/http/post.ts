import type { Behaviour } from '../core/behaviour.ts';
import { callJson } from './request.ts';

/** API Connector "Post" (`httpfunctions/post`). */
export const postRequest: Behaviour = (inputs, context) => callJson('POST', inputs, context);
