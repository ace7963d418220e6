// Generated from schemas/messages/graph-user.schema.json by "npm run generate". Do not edit.
/** With $expand=manager */
export type GraphManager = ({
  /** Object id */
  id?: string
  /** Name */
  displayName?: (string | null)
  /** Sign-in name */
  userPrincipalName?: (string | null)
  [k: string]: unknown
} | null)
/** A user as Microsoft Graph gives it. Only id and userPrincipalName are sure; other properties come when asked for with $select and may be null. */
export interface GraphUser {
  /** What was asked for */
  "@odata.context"?: string
  /** Object id, a GUID */
  id: string
  /** Sign-in name, up to 113 characters */
  userPrincipalName: string
  /** Mail */
  mail?: (string | null)
  /** Display name */
  displayName?: (string | null)
  /** Given name */
  givenName?: (string | null)
  /** Surname */
  surname?: (string | null)
  /** Job title */
  jobTitle?: (string | null)
  /** Mobile phone */
  mobilePhone?: (string | null)
  /** Office location */
  officeLocation?: (string | null)
  /** Preferred language */
  preferredLanguage?: (string | null)
  /** City */
  city?: (string | null)
  /** Company name */
  companyName?: (string | null)
  /** Country */
  country?: (string | null)
  /** Created date time */
  createdDateTime?: (string | null)
  /** Department */
  department?: (string | null)
  /** Employee id */
  employeeId?: (string | null)
  /** Employee type */
  employeeType?: (string | null)
  /** Fax number */
  faxNumber?: (string | null)
  /** Mail nickname */
  mailNickname?: (string | null)
  /** On premises immutable id */
  onPremisesImmutableId?: (string | null)
  /** On premises sam account name */
  onPremisesSamAccountName?: (string | null)
  /** On premises user principal name */
  onPremisesUserPrincipalName?: (string | null)
  /** Password policies */
  passwordPolicies?: (string | null)
  /** Last password change date time */
  lastPasswordChangeDateTime?: (string | null)
  /** Postal code */
  postalCode?: (string | null)
  /** State */
  state?: (string | null)
  /** Street address */
  streetAddress?: (string | null)
  /** Usage location */
  usageLocation?: (string | null)
  /** User type */
  userType?: (string | null)
  /** Business phones */
  businessPhones?: string[]
  /** Further addresses */
  otherMails?: string[]
  /** E.g. SMTP:ada@example.com */
  proxyAddresses?: string[]
  /** May sign in */
  accountEnabled?: (boolean | null)
  /** Comes from Active Directory */
  onPremisesSyncEnabled?: (boolean | null)
  manager?: GraphManager
  [k: string]: unknown
}
