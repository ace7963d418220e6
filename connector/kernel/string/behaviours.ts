import type { Behaviours } from '../../core/behaviour.ts';
import { at } from './at.ts';
import { base64 } from './base64.ts';
import { base64Decode } from './base64-decode.ts';
import { compose } from './compose.ts';
import { concat } from './concat.ts';
import { email } from './email.ts';
import { find } from './find.ts';
import { lastIndexOf } from './last-index-of.ts';
import { length } from './length.ts';
import { match } from './match.ts';
import { random } from './random.ts';
import { replace } from './replace.ts';
import { replaceAny } from './replace-any.ts';
import { split } from './split.ts';
import { substr } from './substr.ts';
import { toLowerCase } from './to-lower-case.ts';
import { toUpperCase } from './to-upper-case.ts';
import { trim } from './trim.ts';
import { uuid } from './uuid.ts';

/** The cards of the module `string`. */
export const stringBehaviours: Behaviours = new Map([
  ['kernel/string/base64', base64],
  ['kernel/string/base64Decode', base64Decode],
  ['kernel/string/compose', compose],
  ['kernel/string/concat', concat],
  ['kernel/string/find', find],
  ['kernel/string/lastIndexOf', lastIndexOf],
  ['kernel/string/length', length],
  ['kernel/string/random', random],
  ['kernel/string/replace', replace],
  ['kernel/string/replaceAny', replaceAny],
  ['kernel/string/split', split],
  ['kernel/string/substr', substr],
  ['kernel/string/toLowerCase', toLowerCase],
  ['kernel/string/toUpperCase', toUpperCase],
  ['kernel/string/trim', trim],
  ['kernel/string/at', at],
  ['kernel/string/email', email],
  ['kernel/string/match', match],
  ['kernel/string/uuid', uuid],
]);
