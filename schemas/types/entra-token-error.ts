// Generated from schemas/messages/entra-token-error.schema.json by "npm run generate". Do not edit.
/** A refusal of the token endpoint. Decide by the numbers in error_codes: one code's text is part of another's. */
export interface EntraTokenError {
  /** OAuth 2.0 error, e.g. invalid_grant or interaction_required */
  error: string
  /** AADSTS and the number, then words that may change */
  error_description?: string
  /** AADSTS numbers, the main one first */
  error_codes?: number[]
  /** UTC */
  timestamp?: string
  /** For Microsoft's support */
  trace_id?: string
  /** For Microsoft's support */
  correlation_id?: string
  /** Page of the code */
  error_uri?: string
  /** basic_action, additional_action, user_password_expired, ... */
  suberror?: string
  /** Claims that a new request would need, JSON */
  claims?: string
  [k: string]: unknown
}
