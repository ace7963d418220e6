import { FlopackError } from '../../connector/core/error.ts';

/** `unread`: the API does not say, or did not answer; the finding says where to look instead. */
export type Level = 'ok' | 'warn' | 'fail' | 'unread';

/** One finding of `flopack doctor`. Keys are added over time, never renamed. */
export interface Finding {
  /** What was looked at: a word that stays the same over versions. */
  readonly id: string;
  readonly level: Level;
  /** One line: what is so. */
  readonly what: string;
  /** Why it matters; null where all is well. */
  readonly why: string | null;
  /** What to do; null where nothing has to be done. */
  readonly advice: string | null;
  /** Step of Okta's page that `flopack setup ad` prints; null: none of them. */
  readonly step: number | null;
}

export function ok(id: string, what: string): Finding {
  return { id, level: 'ok', what, why: null, advice: null, step: null };
}

export function warn(id: string, what: string, why: string, advice: string, step: number | null = null): Finding {
  return { id, level: 'warn', what, why, advice, step };
}

export function fail(id: string, what: string, why: string, advice: string, step: number | null = null): Finding {
  return { id, level: 'fail', what, why, advice, step };
}

export function unread(id: string, what: string, advice: string, step: number | null = null): Finding {
  return { id, level: 'unread', what, why: null, advice, step };
}

/** A call that failed: the finding of what could not be read for it. */
export function failedRead(id: string, subject: string, error: unknown, scope: string): Finding {
  const { reason, advice } = failureOf(error, scope);
  return unread(id, `${subject}: cannot be read (${reason})`, advice);
}

/** A failed call in words. Errors that are no FlopackError are mistakes of ours and go on. */
export function failureOf(error: unknown, scope: string): { readonly reason: string; readonly advice: string } {
  if (!(error instanceof FlopackError)) throw error;
  const again = 'Run it again.';
  if (error.code === 'HTTP_TIMEOUT') return { reason: 'no answer in time', advice: again };
  if (error.code === 'HTTP_NETWORK')
    return { reason: 'the org could not be reached', advice: 'Check the address and the network, and run it again.' };
  const status = statusOf(error);
  const reason = error.message;
  if (status === 401) return { reason, advice: 'Make a new token and put it into OKTA_API_TOKEN.' };
  if (status === 403)
    return { reason, advice: `The token needs the scope ${scope}, or an administrator role that may do that.` };
  if (status === 404) return { reason, advice: 'Check in the Admin Console whether the org has it.' };
  if (status === 429) return { reason, advice: 'The rate limit of the org is used up: run it again in a minute.' };
  if (status === 503) return { reason, advice: 'Okta is in maintenance or in read-only mode: run it again later.' };
  return { reason, advice: again };
}

/** HTTP status of a refused call; null for other errors. */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof FlopackError) || error.code !== 'OKTA_API') return null;
  return typeof error.details['status'] === 'number' ? error.details['status'] : null;
}

/** Okta's words: "Provisioning is not enabled for the app instance." (Okta page "Application features"). */
export function provisioningIsOff(error: unknown): boolean {
  if (statusOf(error) !== 400) return false;
  const { errorSummary, errorCauses } = (error as FlopackError).details;
  return /provisioning is not enabled/i.test([errorSummary, errorCauses].flat().join(' '));
}

/** Nothing else of the org can be read either. */
export function isHopeless(error: unknown): boolean {
  return statusOf(error) === 401 || (error instanceof FlopackError && error.code === 'HTTP_NETWORK');
}
