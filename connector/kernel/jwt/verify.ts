import type { VerifyOptions } from 'jsonwebtoken';
import type { Behaviour, Value } from '../../core/behaviour.ts';
import { converterTo, toBoolean, toText } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';
import { rulesOf } from '../../core/rules.ts';
import { algorithmOf, jwt, option } from './token.ts';

/** What the library says of a token; none of it quotes the token or the key. */
const REASON =
  /^(?:jwt (?:expired|malformed|not active|must be provided|signature is required)|invalid (?:signature|algorithm|token))$/;

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (REASON.test(message)) return message;
  const [, claim] = /^jwt (audience|issuer|subject) invalid/.exec(message) ?? [];
  return claim === undefined ? 'the key or the token does not fit the algorithm' : `${claim} is another`;
}

/**
 * Verify: the payload of a JSON Web Token whose signature, algorithm, times and claims hold, each field by the name of
 * an output (Okta page "Verify"). Throws CardError `Invalid Input` with the card's message, the reason in `reason`.
 */
export const verify: Behaviour = (inputs, context) => {
  const algorithm = algorithmOf(inputs['options/algorithm']);
  const options: VerifyOptions = {
    algorithms: [algorithm],
    ...option('audience', inputs['options/audience']),
    ...option('issuer', inputs['options/issuer']),
    ...option('subject', inputs['options/subject']),
    ignoreExpiration: toBoolean(inputs['options/ignoreExpiration']) === true,
    clockTimestamp: Math.floor(context.clock.now() / 1000),
  };
  let claims: Value;
  try {
    claims = jwt().verify(toText(inputs.token) ?? '', toText(inputs.key) ?? '', options);
  } catch (error) {
    const reason = reasonOf(error);
    throw new CardError('Invalid Input', toText(inputs.message) || `Invalid JWT: ${reason}.`, { reason });
  }
  const outputs: Record<string, unknown> = Object.create(null);
  for (const field of context.card.outputs) {
    if (field.group !== 'decoded') continue;
    const has = typeof claims === 'object' && claims !== null && Object.hasOwn(claims, field.key);
    const claim = has ? (claims as Record<string, unknown>)[field.key] : null;
    outputs[field.name] = converterTo(field)(claim, rulesOf(context));
  }
  return outputs;
};
