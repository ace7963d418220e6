import type { Behaviour, ConnectionSettings, Value, Values } from '../core/behaviour.ts';
import { CardError, FlopackError } from '../core/error.ts';
import type { Directory } from './directory.ts';
import type { AdReason } from './reasons.ts';

/** A directory for the connection of a card. */
export type DirectoryOf = (connection: ConnectionSettings) => Directory;

/** What a card gets: its inputs as texts (an absent one is empty), the directory of its connection, and its choices. */
export type AdCard = (input: (name: string) => string, directory: Directory, choice: Choice) => Promise<Values>;

/** What was chosen of the words; empty: nothing. Any other value is refused: `yes` must not be taken for No. */
export type Choice = (name: string, words: readonly string[]) => string;

export const YES_NO = ['Yes', 'No'] as const;

/** HTTP's words for the reasons, so that flows test `statusCode` as with any connector; all others are 400. */
const STATUS: Partial<Record<AdReason, number>> = {
  'access-denied': 403,
  ambiguous: 409,
  busy: 503,
  certificate: 502,
  closed: 503,
  disconnected: 503,
  'no-such-object': 404,
  'not-authenticated': 401,
  'service-account': 401,
  timeout: 504,
  unreachable: 503,
};

/**
 * The behaviour of an Active Directory card. Failures of the directory are CardError `Active Directory Error` with
 * statusCode, reason (a slug of `AdReason`), retry, hex and data; `body` holds the last four again. Throws
 * CONNECTION_MISSING or CONFIG_INVALID where the connection is not set up.
 */
export function adCard(directoryOf: DirectoryOf, act: AdCard): Behaviour {
  return async (inputs, context) => {
    if (context.connection === null)
      throw new FlopackError(
        'CONNECTION_MISSING',
        `Card ${JSON.stringify(context.card.title)} needs an Active Directory connection: configure its ldaps:// URL, account and base DN.`,
        { card: context.card.id, connection: null },
      );
    const directory = directoryOf(context.connection);
    try {
      const choice: Choice = (name, words) => chosenOf(name, inputs[name], words);
      return await act((name) => textOf(inputs[name]), directory, choice);
    } catch (error) {
      throw cardError(error);
    }
  };
}

function cardError(error: unknown): unknown {
  if (!(error instanceof FlopackError) || (error.code !== 'AD_REFUSED' && error.code !== 'AD_UNAVAILABLE'))
    return error;
  const { reason, retry, hex, data } = error.details;
  const body = { reason, retry, hex, data };
  const statusCode = STATUS[reason as AdReason] ?? 400;
  return new CardError('Active Directory Error', error.message, { statusCode, body, ...body });
}

function chosenOf(name: string, value: Value, words: readonly string[]): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'string' && words.includes(value)) return value;
  const message = `Active Directory: ${JSON.stringify(name)} is ${words.join(' or ')}.`;
  throw new CardError('Active Directory Error', message, { statusCode: 400, reason: 'wrong-choice', retry: false });
}

function textOf(value: Value): string {
  return typeof value === 'string' ? value : '';
}
