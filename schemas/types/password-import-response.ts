// Generated from schemas/messages/password-import-response.schema.json by "npm run generate". Do not edit.
/** What the password import inline hook answers. Exactly one command; a 204 without body stands for Okta's default, which refuses. */
export interface PasswordImportResponse {
  /** One command */
  commands: PasswordImportCommand[]
  debugContext?: PasswordImportDebugContext
}
/** Sets the verdict */
export interface PasswordImportCommand {
  /** The one command of this hook */
  type: "com.okta.action.update"
  value: PasswordImportVerdict
}
/** The verdict */
export interface PasswordImportVerdict {
  /** VERIFIED makes Okta keep the typed password and sign the user in; UNVERIFIED refuses */
  credential: ("VERIFIED" | "UNVERIFIED")
}
/** Free texts for the System Log event inline_hook.response.processed; never a secret */
export interface PasswordImportDebugContext {
  [k: string]: string
}
