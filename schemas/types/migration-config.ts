// Generated from schemas/config/migration.schema.json by "npm run generate". Do not edit.
/** The settings of the migration, migration.json. It holds no secrets: those live in the connections of the Workflows Console. */
export interface MigrationConfig {
  /** Path or address of this schema, for editors */
  $schema?: string
  /** Directory of the users. Entra admin center > App registrations > your app > Overview > Directory (tenant) ID, e.g. 6b1f9d7e-0000-4000-8000-000000000001 */
  tenantId: string
  /** App registration that asks for tokens. Entra admin center > App registrations > your app > Overview > Application (client) ID, e.g. 6b1f9d7e-0000-4000-8000-000000000002 */
  clientId: string
  /** The Office 365 app in Okta. Okta Admin Console > Applications > Microsoft Office 365: the part of the page's address that starts with 0oa, e.g. 0oa1ab2cd3EF4gh5I0x7 */
  applicationId: string
  /** Host name of the org without https://. Okta Admin Console > the menu under your name, e.g. example.okta.com */
  oktaDomain: string
  /** Name of the Okta connection in the Workflows Console > Connections, e.g. Okta */
  connectionName: string
  /** Name of the Office 365 Admin connection in the Workflows Console > Connections, e.g. Office 365 Admin */
  office365ConnectionName: string
  /** Name of the API Connector connection in the Workflows Console > Connections, e.g. API Connector */
  apiConnectionName: string
  /** Name of the Office 365 Mail connection in the Workflows Console > Connections, from whose mailbox flow 04 writes, e.g. Office 365 Mail */
  mailConnectionName: string
  /** How flow 01 calls Okta: connection = the Okta connection's Custom API Action, ssws = API Connector cards with an SSWS header, as the article does; the token is put in after the import, e.g. connection */
  auth: ("connection" | "ssws")
  policy: MigrationPolicy
  /** Sign-in host of the cloud that the tenant is in: login.microsoftonline.com (worldwide), login.microsoftonline.us (US government), login.partner.microsoftonline.cn (China) */
  loginHost: ("login.microsoftonline.com" | "login.microsoftonline.us" | "login.partner.microsoftonline.cn")
  /** Scopes to ask a token for, separated by spaces; openid and profile must be among them, or the token does not name the user; they need admin consent, e.g. openid profile */
  scope: string
  passwordSync?: PasswordSync
}
/** What answers of Entra count for that come after it has checked the password, e.g. { "mfaRequired": "verified" } */
export interface MigrationPolicy {
  /** Right password, multifactor authentication required (AADSTS50076, 50079), e.g. verified */
  mfaRequired: ("verified" | "denied")
  /** Right password, blocked by Conditional Access (AADSTS53000 to 53003), e.g. denied */
  blockedByPolicy: ("verified" | "denied")
  /** Right password, but expired (AADSTS50055, 50144), e.g. wrong */
  passwordExpired: ("verified" | "wrong")
}
/** Pack 04: the apps that Okta passwords shall reach. Without it pack 04 is not built, e.g. { "applications": [{ "id": "0oa1ab2cd3EF4gh5I1x7" }], "administrator": "it@example.com" } */
export interface PasswordSync {
  /** The Active Directory integration, and each other app whose provisioning has Sync Password on */
  applications: PasswordSyncApplication[]
  /** Minutes after a password's change in which its push has to be seen, e.g. 15 */
  windowMinutes: number
  /** Mail address of who is told what did not arrive, e.g. it@example.com */
  administrator: string
  /** What is done about a push that can be repeated: sign-in = end the user's Okta sessions, so that the next sign-in pushes again; none = tell the administrator only, e.g. sign-in */
  retry: ("sign-in" | "none")
}
export interface PasswordSyncApplication {
  /** Okta Admin Console > the page of the directory or app: the part of its address that starts with 0oa, e.g. 0oa1ab2cd3EF4gh5I1x7 */
  id: string
  /** What tables and mails call it, e.g. Active Directory */
  name: string
  /** true: an Active Directory integration, reached by its agents; false: an app that Okta provisions itself, e.g. true */
  directory: boolean
}
