// Generated from schemas/messages/okta-user.schema.json by "npm run generate". Do not edit.
/** User type */
export type OktaUserType = ({
  /** Id of the user type */
  id?: string
  [k: string]: unknown
} | null)
/** How the user signs in */
export type OktaUserCredentials = ({
  password?: OktaPasswordCredential
  provider?: OktaCredentialProvider
  recovery_question?: OktaRecoveryQuestion
  /** Verified addresses */
  emails?: (OktaCredentialEmail[] | null)
  [k: string]: unknown
} | null)
/** Present where there is a password or an import hook; a value is only ever sent, not received */
export type OktaPasswordCredential = ({
  hook?: OktaPasswordHook
  /** Only sent: a password */
  value?: string
  [k: string]: unknown
} | null)
/** Who checks the password; read-only */
export type OktaCredentialProvider = ({
  /** OKTA, IMPORT, ACTIVE_DIRECTORY, LDAP, FEDERATION or SOCIAL */
  type?: string
  /** Name of the provider */
  name?: (string | null)
  [k: string]: unknown
} | null)
/** Recovery question without its answer */
export type OktaRecoveryQuestion = ({
  /** The question */
  question?: string
  [k: string]: unknown
} | null)
/** A user as the Users API gives it. Profiles hold what the org's schema adds; secrets never come back, password is an empty object where there is one. */
export interface OktaUser {
  /** 00u and 17 characters */
  id: string
  /** Where the user stands */
  status: ("ACTIVE" | "DEPROVISIONED" | "LOCKED_OUT" | "PASSWORD_EXPIRED" | "PROVISIONED" | "RECOVERY" | "STAGED" | "SUSPENDED")
  /** When it was made, ISO 8601 */
  created?: (string | null)
  /** When it was activated, ISO 8601 */
  activated?: (string | null)
  /** When the status changed, ISO 8601 */
  statusChanged?: (string | null)
  /** Last sign-in, ISO 8601 */
  lastLogin?: (string | null)
  /** Last change, ISO 8601 */
  lastUpdated?: (string | null)
  /** Last change of the Okta password, ISO 8601 */
  passwordChanged?: (string | null)
  /** ACTIVE, DEPROVISIONED or PROVISIONED while an activation or deactivation runs */
  transitioningToStatus?: (string | null)
  /** Realm */
  realmId?: (string | null)
  type?: OktaUserType
  profile: OktaUserProfile
  credentials?: OktaUserCredentials
  /** Links to what can be done with the user */
  _links?: ({
    [k: string]: unknown
  } | null)
  /** Embedded resources */
  _embedded?: ({
    [k: string]: unknown
  } | null)
  [k: string]: unknown
}
/** Attributes; custom ones beside those of the default profile */
export interface OktaUserProfile {
  /** Login, unique in the org */
  login: string
  /** Primary email */
  email?: (string | null)
  /** First name */
  firstName?: (string | null)
  /** Last name */
  lastName?: (string | null)
  /** Middle name */
  middleName?: (string | null)
  /** Honorific prefix */
  honorificPrefix?: (string | null)
  /** Honorific suffix */
  honorificSuffix?: (string | null)
  /** Title */
  title?: (string | null)
  /** Display name */
  displayName?: (string | null)
  /** Nickname */
  nickName?: (string | null)
  /** Profile URL */
  profileUrl?: (string | null)
  /** Secondary email */
  secondEmail?: (string | null)
  /** Mobile phone */
  mobilePhone?: (string | null)
  /** Primary phone */
  primaryPhone?: (string | null)
  /** Street address */
  streetAddress?: (string | null)
  /** City */
  city?: (string | null)
  /** State */
  state?: (string | null)
  /** Zip code */
  zipCode?: (string | null)
  /** Two letters, ISO 3166 */
  countryCode?: (string | null)
  /** Postal address */
  postalAddress?: (string | null)
  /** BCP 47 */
  preferredLanguage?: (string | null)
  /** E.g. en_US */
  locale?: (string | null)
  /** IANA name */
  timezone?: (string | null)
  /** User type */
  userType?: (string | null)
  /** Employee number */
  employeeNumber?: (string | null)
  /** Cost center */
  costCenter?: (string | null)
  /** Organization */
  organization?: (string | null)
  /** Division */
  division?: (string | null)
  /** Department */
  department?: (string | null)
  /** Id of the manager */
  managerId?: (string | null)
  /** Name of the manager */
  manager?: (string | null)
  [k: string]: unknown
}
/** Only sent: asks for the password import hook */
export interface OktaPasswordHook {
  /** default */
  type?: string
  [k: string]: unknown
}
/** An address */
export interface OktaCredentialEmail {
  [k: string]: unknown
}
