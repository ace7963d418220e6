import type { Behaviours } from '../core/behaviour.ts';
import { download } from './download.ts';
import { info } from './info.ts';

/** The cards of the connector `filefunctions`. */
export function filesBehaviours(): Behaviours {
  return new Map([
    ['filefunctions/info', info],
    ['filefunctions/largeDownload', download],
  ]);
}
