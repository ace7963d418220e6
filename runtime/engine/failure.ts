import type { CardShape, Value } from '../../connector/core/behaviour.ts';
import { CardError, type ErrorCode, FlopackError, isSetupMistake } from '../../connector/core/error.ts';
import type { Frame } from './frame.ts';

/** A thrown error with the place where it was thrown first. */
export class Failure {
  readonly cause: unknown;
  readonly card: CardShape;
  readonly flowId: string;
  readonly flowName: string;
  readonly execution: string;
  constructor(cause: unknown, card: CardShape, frame: Frame) {
    this.cause = cause;
    this.card = card;
    this.flowId = frame.plan.flowId;
    this.flowName = frame.plan.flowName;
    this.execution = frame.id;
  }
}

/** Mistakes in the set-up, which no flow can handle. */
export function isFatal(error: unknown): boolean {
  return isSetupMistake(error instanceof Failure ? error.cause : error);
}

/** The error as history and callers see it. `fields` are what the card added: statusCode, body, ... */
export interface ExecutionError {
  /** Name of the execution history, e.g. `HTTP Request Error` (Okta page "Error types in flows"). */
  readonly kind: string;
  readonly message: string;
  readonly code: ErrorCode | 'UNKNOWN';
  readonly statusCode: number | null;
  readonly fields: Readonly<Record<string, Value>>;
  readonly card: { readonly id: string; readonly title: string; readonly kind: string };
  readonly flow: { readonly id: string; readonly name: string };
  readonly execution: string;
}

const KIND_OF: Partial<Record<ErrorCode, string>> = {
  HTTP_TIMEOUT: 'Timeout',
  HTTP_NETWORK: 'Connection Error',
  FLOW_NOT_ACTIVE: 'Not Active',
  FLOW_NOT_FOUND: 'Not Found',
  FLOW_INVALID: 'Invalid Flow',
};

export function describeFailure(failure: Failure): ExecutionError {
  const { cause, card } = failure;
  const fields = cause instanceof CardError ? cause.fields : {};
  const status = fields['statusCode'];
  return {
    kind:
      cause instanceof CardError
        ? cause.errorKind
        : (cause instanceof FlopackError && KIND_OF[cause.code]) || 'Unknown Error',
    message: cause instanceof Error ? cause.message : 'Unknown Error',
    code: cause instanceof FlopackError ? cause.code : 'UNKNOWN',
    statusCode: typeof status === 'number' ? status : null,
    fields,
    card: { id: card.id, title: card.title, kind: card.kind },
    flow: { id: failure.flowId, name: failure.flowName },
    execution: failure.execution,
  };
}

/**
 * The Error object that If Error and a helper's `context/error` give to a flow: message, code, method (card id), flo,
 * execution, statusCode, body and whatever the error carried (seen in exports).
 */
export function errorObject(failure: Failure): Record<string, Value> {
  const error = describeFailure(failure);
  return {
    message: error.message,
    code: error.fields['code'] ?? error.statusCode ?? 500,
    method: error.card.id,
    flo: error.flow.id,
    execution: error.execution,
    ...error.fields,
  };
}
