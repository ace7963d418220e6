import { FlopackError } from '../core/error.ts';

interface SdkError {
  readonly name?: unknown;
  readonly type?: unknown;
  readonly message?: unknown;
  readonly status?: unknown;
  readonly errorCode?: unknown;
  readonly errorSummary?: unknown;
  readonly errorId?: unknown;
  readonly errorCauses?: unknown;
}

/**
 * What the SDK threw as FlopackError: `OKTA_API` with details {status, errorCode, errorSummary, errorId, errorCauses},
 * `HTTP_TIMEOUT`, or `HTTP_NETWORK`. The SDK's own error is not kept: it holds the request's URL and headers. `token`
 * is cut out of every text.
 */
export function errorFromSdk(error: unknown, token: string): FlopackError {
  if (error instanceof FlopackError) return error;
  const clean = (value: unknown) => (typeof value === 'string' ? value.replaceAll(token, '***').slice(0, 500) : null);
  const thrown: SdkError = typeof error === 'object' && error !== null ? error : { message: String(error) };
  if (typeof thrown.status !== 'number') return transportError(thrown, clean);
  const body: SdkError = thrown.errorCode === undefined ? bodyIn(thrown.message, thrown.status) : thrown;
  const errorCode = clean(body.errorCode);
  const errorSummary = clean(body.errorSummary);
  const says = [errorCode, errorSummary].filter((text) => text !== null && text !== '').join(' ');
  return new FlopackError('OKTA_API', `Okta answered ${thrown.status}${says === '' ? '' : `: ${says}`}`, {
    status: thrown.status,
    errorCode,
    errorSummary,
    errorId: clean(body.errorId),
    errorCauses: causes(body.errorCauses).map(clean),
  });
}

/** node-fetch names its failures `request-timeout`, `body-timeout`, `max-size`, `system`. */
function transportError(thrown: SdkError, clean: (value: unknown) => string | null): FlopackError {
  if (thrown.type === 'request-timeout' || thrown.type === 'body-timeout')
    return new FlopackError('HTTP_TIMEOUT', 'The Okta org did not answer in time.');
  if (thrown.type === 'max-size') return new FlopackError('OKTA_API', 'Okta answered more than one answer may hold.');
  if (thrown.name === 'FetchError')
    return new FlopackError('HTTP_NETWORK', 'The Okta org could not be reached.', { reason: clean(thrown.message) });
  return new FlopackError('OKTA_API', `The Okta call failed: ${clean(thrown.message) ?? 'unknown error'}`, {
    status: null,
  });
}

/** The SDK gives up on error bodies whose errorCauses is no list and keeps them as `HTTP <status> <body>`. */
function bodyIn(message: unknown, status: number): SdkError {
  const prefix = `HTTP ${status} `;
  if (typeof message !== 'string' || !message.startsWith(prefix)) return {};
  try {
    const body: unknown = JSON.parse(message.slice(prefix.length));
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}

/** Okta documents a list; some answers hold one object instead. */
function causes(value: unknown): unknown[] {
  const list = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
  return list.map((cause) => (cause as { errorSummary?: unknown } | null)?.errorSummary);
}

/** The Okta errorCode of an error, or null. */
export function oktaErrorCode(error: unknown): string | null {
  const code = error instanceof FlopackError && error.code === 'OKTA_API' ? error.details.errorCode : null;
  return typeof code === 'string' ? code : null;
}
