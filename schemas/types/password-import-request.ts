// Generated from schemas/messages/password-import-request.schema.json by "npm run generate". Do not edit.
/** What Okta sends to the password import inline hook when a user whose password is still elsewhere signs in. Unknown keys are let through; what the verdict rests on must be there. */
export interface PasswordImportRequest {
  /** One for each call of the hook; a retry of the call repeats it */
  eventId: string
  /** When Okta made the call, ISO 8601 */
  eventTime?: string
  /** The kind of hook */
  eventType: "com.okta.user.credential.password.import"
  /** Version of the hook's contract */
  eventTypeVersion?: string
  /** application/json */
  contentType?: string
  /** 0.1; event hooks spell it cloudEventsVersion */
  cloudEventVersion?: string
  /** URL of the hook in the org that it comes from */
  source: string
  data: PasswordImportRequestData
  [k: string]: unknown
}
/** What to decide on */
export interface PasswordImportRequestData {
  context: PasswordImportContext
  action?: PasswordImportDefault
  [k: string]: unknown
}
/** Who signs in and how */
export interface PasswordImportContext {
  request?: PasswordImportHttpRequest
  credential: PasswordImportCredential
  [k: string]: unknown
}
/** The request that the user's sign-in made */
export interface PasswordImportHttpRequest {
  /** Okta's request id, the System Log's transaction.id */
  id?: string
  /** HTTP method */
  method?: string
  url?: PasswordImportUrl
  /** The end user's client IP */
  ipAddress?: string
  [k: string]: unknown
}
/** Where the sign-in went */
export interface PasswordImportUrl {
  /** A path of the org, e.g. /api/v1/authn or /idp/idx/challenge/answer */
  value?: string
  [k: string]: unknown
}
/** What the user typed */
export interface PasswordImportCredential {
  /** As typed: a short or a full login, in any case; no id of the user comes with it */
  username: string
  /** In clear; it must never rest anywhere */
  password: string
  [k: string]: unknown
}
/** What Okta does when the hook answers 204 */
export interface PasswordImportDefault {
  /** UNVERIFIED in all that Okta documents */
  credential?: string
  [k: string]: unknown
}
