import type { Behaviour, Behaviours } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import { and } from './boolean/and.ts';
import { compare } from './boolean/compare.ts';
import { expression } from './boolean/expression.ts';
import { or } from './boolean/or.ts';
import { xor } from './boolean/xor.ts';
import { assignIf } from './control/assign-if.ts';
import { assign } from './control/let.ts';
import { lookup } from './control/lookup.ts';
import { until } from './control/until.ts';
import { wait } from './control/wait.ts';
import { aes } from './crypto/aes.ts';
import { hash } from './crypto/hash.ts';
import { hmac } from './crypto/hmac.ts';
import { diff } from './date/diff.ts';
import { epoch } from './date/epoch.ts';
import { format } from './date/format.ts';
import { fromISO } from './date/from-iso.ts';
import { iso } from './date/iso.ts';
import { now } from './date/now.ts';
import { parse as parseDate } from './date/parse.ts';
import { addTime, subtractTime } from './date/shift.ts';
import { unix } from './date/unix.ts';
import { raw } from './http/raw.ts';
import { parse } from './json/parse.ts';
import { stringify } from './json/stringify.ts';
import { sign } from './jwt/sign.ts';
import { verify } from './jwt/verify.ts';
import { listBehaviours } from './list/behaviours.ts';
import { mathBehaviours } from './math/behaviours.ts';
import { objectBehaviours } from './object/behaviours.ts';
import { stringBehaviours } from './string/behaviours.ts';
import { decode } from './url/decode.ts';
import { encode } from './url/encode.ts';
import { encodeComponent } from './url/encode-component.ts';
import { parse as parseUrl } from './url/parse.ts';
import { exportFlo } from './utility/export-flo.ts';
import { parse as parseXml } from './xml/parse.ts';

const others: readonly (readonly [string, Behaviour])[] = [
  ['kernel/boolean/and', and],
  ['kernel/boolean/compare', compare],
  ['kernel/boolean/expression', expression],
  ['kernel/boolean/or', or],
  ['kernel/boolean/xor', xor],
  ['kernel/control/assignIf', assignIf],
  ['kernel/control/let', assign],
  ['kernel/control/lookup', lookup],
  ['kernel/control/until', until],
  ['kernel/control/wait', wait],
  ['kernel/crypto/aes', aes],
  ['kernel/crypto/hash', hash],
  ['kernel/crypto/hmac', hmac],
  ['kernel/date/add', addTime],
  ['kernel/date/diff', diff],
  ['kernel/date/epoch', epoch],
  ['kernel/date/format', format],
  ['kernel/date/fromISO', fromISO],
  ['kernel/date/iso', iso],
  ['kernel/date/now', now],
  ['kernel/date/parse', parseDate],
  ['kernel/date/subtract', subtractTime],
  ['kernel/date/unix', unix],
  ['kernel/http/raw', raw],
  ['kernel/json/parse', parse],
  ['kernel/json/stringify', stringify],
  ['kernel/jwt/sign', sign],
  ['kernel/jwt/verify', verify],
  ['kernel/url/decode', decode],
  ['kernel/url/encode', encode],
  ['kernel/url/encodeComponent', encodeComponent],
  ['kernel/url/parse', parseUrl],
  ['kernel/utility/exportFlo', exportFlo],
  ['kernel/xml/parse', parseXml],
];

/** A value so deep or a text so long that JavaScript gives up is an error of the card, not of the runtime. */
function bounded(behaviour: Behaviour): Behaviour {
  return (inputs, context) => {
    try {
      return behaviour(inputs, context);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new CardError(
        'Invalid Input',
        `Invalid Input: ${context.card.title} got a value that is too deep or too long.`,
      );
    }
  };
}

/** What the function cards do, by `CardDef.kind`. Cards that steer a flow (If/Else, Call Flow, Return, ...) belong to the engine. */
export function kernelBehaviours(): Behaviours {
  const all = [...others, ...stringBehaviours, ...objectBehaviours, ...listBehaviours, ...mathBehaviours];
  return new Map(all.map(([kind, behaviour]) => [kind, bounded(behaviour)]));
}
