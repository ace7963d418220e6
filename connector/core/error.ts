/** Every code a thrown error of flopack can carry. Tools report problems instead of throwing. */
export type ErrorCode =
  | 'AD_REFUSED'
  | 'AD_UNAVAILABLE'
  | 'BUILD_INVALID'
  | 'CARD_FAILED'
  | 'CARD_NO_BEHAVIOUR'
  | 'CONFIG_INVALID'
  | 'CONNECTION_MISSING'
  | 'FLOW_INVALID'
  | 'FLOW_NOT_ACTIVE'
  | 'FLOW_NOT_FOUND'
  | 'HTTP_NETWORK'
  | 'HTTP_NOT_ALLOWED'
  | 'HTTP_TIMEOUT'
  | 'MOCK_UNUSED'
  | 'OKTA_API'
  | 'ENTRA_NETWORK'
  | 'ENTRA_TIMEOUT'
  | 'PACK_INVALID'
  | 'RUNTIME_LIMIT'
  | 'TABLES_STORE'
  | 'USAGE';

/** The one base class. `message` is one line that says what to do; `details` are structured and free of secrets. */
export class FlopackError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;
  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'FlopackError';
    this.code = code;
    this.details = details;
  }
}

/** Mistakes in the set-up: no flow can handle them, so If Error, "Ignore Errors" and streams let them through. */
const SETUP_MISTAKES: ReadonlySet<ErrorCode> = new Set([
  'CARD_NO_BEHAVIOUR',
  'FLOW_INVALID',
  'HTTP_NOT_ALLOWED',
  'MOCK_UNUSED',
  'PACK_INVALID',
  'RUNTIME_LIMIT',
  'TABLES_STORE',
]);

export function isSetupMistake(error: unknown): boolean {
  return error instanceof FlopackError && SETUP_MISTAKES.has(error.code);
}

/**
 * An error that a flow can catch (If Error, a helper's `context/error`). Its fields become the error object of
 * If Error: message, statusCode, body and whatever a Return Error card added (seen in exports).
 */
export class CardError extends FlopackError {
  /** Name shown in the execution history, e.g. `HTTP Request Error`, `Invalid Type Conversion` (Okta page "Error types in flows"). */
  readonly errorKind: string;
  readonly fields: Readonly<Record<string, unknown>>;
  constructor(errorKind: string, message: string, fields: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super('CARD_FAILED', message, {}, cause);
    this.name = 'CardError';
    this.errorKind = errorKind;
    this.fields = fields;
  }
}
