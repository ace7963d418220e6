import type { JwtHeader, SignOptions } from 'jsonwebtoken';
import type { Behaviour, Value } from '../../core/behaviour.ts';
import { toBoolean, toObject, toText } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';
import { isRecord, put } from '../../core/safe.ts';
import { algorithmOf, jwt, option } from './token.ts';

type Span = NonNullable<SignOptions['expiresIn']>;

/** `60` is seconds, text a span of time: `10 minutes`, `7d` (seen in exports). A text of digits is seconds too. */
function span(value: Value): Span | null {
  if (typeof value === 'number') return value;
  const text = toText(value)?.trim() ?? '';
  if (text === '') return null;
  return /^\d+$/.test(text) ? Number(text) : (text as Span);
}

function headerOf(value: Value): JwtHeader | null {
  const header = toObject(value);
  return isRecord(header) ? (header as unknown as JwtHeader) : null;
}

/**
 * Sign: a JSON Web Token of the author's payload fields and the options, issued at the runtime's time unless "no
 * timestamp". Throws CardError `Invalid Input` for a key or an option that the algorithm does not take.
 */
export const sign: Behaviour = (inputs, context) => {
  const algorithm = algorithmOf(inputs['options/algorithm']);
  const payload: Record<string, unknown> = {};
  for (const field of context.card.inputs)
    if (field.group === 'payload') put(payload, field.key, inputs[field.name] ?? null);
  // The library would take the computer's clock.
  payload.iat ??= Math.floor(context.clock.now() / 1000);
  const [expiresIn, notBefore] = [span(inputs['options/expiresIn']), span(inputs['options/notBefore'])];
  const header = headerOf(inputs['options/header']);
  const options: SignOptions = {
    algorithm,
    ...option('audience', inputs['options/audience']),
    ...option('issuer', inputs['options/issuer']),
    ...option('jwtid', inputs['options/jwtid']),
    ...option('subject', inputs['options/subject']),
    ...(expiresIn === null ? {} : { expiresIn }),
    ...(notBefore === null ? {} : { notBefore }),
    ...(header === null ? {} : { header: { ...header, alg: algorithm } }),
    noTimestamp: toBoolean(inputs['options/noTimestamp']) === true,
  };
  try {
    return { token: jwt().sign(payload, toText(inputs.key) ?? '', options) };
  } catch {
    // Without the cause: it may quote the key.
    throw new CardError('Invalid Input', `Invalid Input: the key or an option does not fit ${algorithm}.`);
  }
};
