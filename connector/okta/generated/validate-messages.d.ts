// Generated from schemas/messages/*.schema.json by "npm run generate". Do not edit.
import type { EventHookDelivery } from '../../../schemas/types/event-hook.ts';
import type { LogEvent } from '../../../schemas/types/log-event.ts';
import type { OktaError } from '../../../schemas/types/okta-error.ts';
import type { OktaUser } from '../../../schemas/types/okta-user.ts';
import type { PasswordImportRequest } from '../../../schemas/types/password-import-request.ts';
import type { PasswordImportResponse } from '../../../schemas/types/password-import-response.ts';

/** One thing wrong; it holds no values of the data. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}
/** Says whether the data is valid; `errors` belongs to the last call. */
export interface Validate<T> {
  (data: unknown): data is T;
  errors?: readonly ValidationError[] | null;
}
export const eventHookDelivery: Validate<EventHookDelivery>;
export const logEvent: Validate<LogEvent>;
export const oktaError: Validate<OktaError>;
export const oktaUser: Validate<OktaUser>;
export const passwordImportRequest: Validate<PasswordImportRequest>;
export const passwordImportResponse: Validate<PasswordImportResponse>;
