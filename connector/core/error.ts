/** Every code a thrown error of flopack can carry. Tools report problems instead of throwing. */
export type ErrorCode =
  | 'BUILD_INVALID'
  | 'CARD_FAILED'
  | 'CARD_NO_BEHAVIOUR'
  | 'CONFIG_INVALID'
  | 'CONNECTION_MISSING'
  | 'FLOW_INVALID'
  | 'FLOW_NOT_ACTIVE'
  | 'FLOW_NOT_FOUND'
  | 'HTTP_NETWORK'
  | 'HTTP_TIMEOUT'
  | 'MOCK_UNUSED'
  | 'OKTA_API'
  | 'ENTRA_NETWORK'
  | 'ENTRA_TIMEOUT'
  | 'PACK_INVALID'
  | 'RUNTIME_LIMIT'
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

/**
 * An error that a flow can catch (If Error, a helper's `context/error`). Its fields become the error object of
 * If Error: message, statusCode, body and whatever a Return Error card added (seen in exports).
 */
export class CardError extends FlopackError {
  /** Name shown in the execution history, e.g. `HTTP Request Error`, `Invalid Type Conversion` (Okta, workflows-error-types). */
  readonly errorKind: string;
  readonly fields: Readonly<Record<string, unknown>>;
  constructor(errorKind: string, message: string, fields: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super('CARD_FAILED', message, {}, cause);
    this.name = 'CardError';
    this.errorKind = errorKind;
    this.fields = fields;
  }
}
