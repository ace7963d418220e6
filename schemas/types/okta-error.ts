// Generated from schemas/messages/okta-error.schema.json by "npm run generate". Do not edit.
/** The body of a refused call of an Okta API. errorCauses is a list in the API description and an object in some of Okta's own examples. */
export interface OktaError {
  /** E and seven digits, e.g. E0000047 */
  errorCode: string
  /** What went wrong */
  errorSummary: string
  /** The code again */
  errorLink?: (string | null)
  /** For Okta's support */
  errorId?: (string | null)
  /** Reasons */
  errorCauses?: (OktaErrorCause[] | {
    [k: string]: unknown
  } | null)
  [k: string]: unknown
}
/** One reason */
export interface OktaErrorCause {
  /** The reason */
  errorSummary?: string
  /** A code of it */
  reason?: (string | null)
  /** Where */
  location?: (string | null)
  /** body, header, ... */
  locationType?: (string | null)
  /** Whose rule it is */
  domain?: (string | null)
  [k: string]: unknown
}
