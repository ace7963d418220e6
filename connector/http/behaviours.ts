import type { Behaviours } from '../core/behaviour.ts';
import { deleteRequest } from './delete.ts';
import { getRequest } from './get.ts';
import { patchRequest } from './patch.ts';
import { postRequest } from './post.ts';
import { putRequest } from './put.ts';
import { rawRequest } from './raw.ts';

/** The API Connector's cards under the names packs have for them. */
export function httpBehaviours(): Behaviours {
  return new Map([
    ['httpfunctions/get', getRequest],
    ['httpfunctions/post', postRequest],
    ['httpfunctions/put', putRequest],
    ['httpfunctions/patch', patchRequest],
    ['httpfunctions/delete', deleteRequest],
    ['httpfunctions/raw', rawRequest],
  ]);
}
