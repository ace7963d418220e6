// Generated from schemas/messages/entra-token-success.schema.json by "npm run generate". Do not edit.
/** The 200 answer of the Microsoft identity platform's token endpoint. It proves a password only together with status 200 and an id_token of the right tenant and user. */
export interface EntraTokenSuccess {
  /** Bearer */
  token_type: string
  /** Granted scopes, separated by spaces */
  scope?: string
  /** Seconds */
  expires_in: number
  /** Seconds */
  ext_expires_in?: number
  /** A token for the scopes */
  access_token: string
  /** With the scope openid: who signed in (tid, oid, preferred_username) */
  id_token?: string
  /** With the scope offline_access */
  refresh_token?: string
  /** With client_info=1: uid and utid in Base64 */
  client_info?: string
  [k: string]: unknown
}
