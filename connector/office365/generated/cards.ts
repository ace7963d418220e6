// Generated from schemas/cards/office365admin/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../core/card.ts';

export interface Office365AdminReadUserInput {
  /** Id or Username */
  "ID or Email": string
}
export interface Office365AdminReadUserOutput {
  /** About Me */
  aboutMe?: string
  /** Account Enabled */
  accountEnabled?: boolean
  /** Age Group */
  ageGroup?: string
  /** Assigned Licenses */
  assignedLicenses?: {
    [k: string]: unknown
  }[]
  /** Assigned Plans */
  assignedPlans?: {
    [k: string]: unknown
  }[]
  /** Birthday */
  birthday?: string
  /** Business Phones */
  businessPhones?: string[]
  /** City */
  city?: string
  /** Company Name */
  companyName?: string
  /** Consent Provided For Minor */
  consentProvidedForMinor?: string
  /** Country */
  country?: string
  /** Created Date Time */
  createdDateTime?: string
  /** Department */
  department?: string
  /** Display Name */
  displayName?: string
  /** Employee Id */
  employeeId?: string
  /** Fax Number */
  faxNumber?: string
  /** Given Name */
  givenName?: string
  /** Hire Date */
  hireDate?: string
  /** Id */
  id?: string
  /** Im Addresses */
  imAddresses?: string[]
  /** Interests */
  interests?: string[]
  /** Is Resource Account */
  isResourceAccount?: boolean
  /** Job Title */
  jobTitle?: string
  /** Legal Age Group Classification */
  legalAgeGroupClassification?: string
  /** License Assignment States */
  licenseAssignmentStates?: {
    [k: string]: unknown
  }[]
  /** Mail */
  mail?: string
  /** Mail Nickname */
  mailNickname?: string
  /** Mobile Phone */
  mobilePhone?: string
  /** My Site */
  mySite?: string
  /** Office Location */
  officeLocation?: string
  /** On Premises Distinguished Name */
  onPremisesDistinguishedName?: string
  /** On Premises Domain Name */
  onPremisesDomainName?: string
  /** On Premises Extension Attributes */
  onPremisesExtensionAttributes?: {
    [k: string]: unknown
  }
  /** On Premises Immutable Id */
  onPremisesImmutableId?: string
  /** On Premises Last Sync Date Time */
  onPremisesLastSyncDateTime?: string
  /** On Premises Provisioning Errors */
  onPremisesProvisioningErrors?: {
    [k: string]: unknown
  }[]
  /** On Premises Sam Account Name */
  onPremisesSamAccountName?: string
  /** On Premises Security Identifier */
  onPremisesSecurityIdentifier?: string
  /** On Premises Sync Enabled */
  onPremisesSyncEnabled?: boolean
  /** On Premises User Principal Name */
  onPremisesUserPrincipalName?: string
  /** Other Mails */
  otherMails?: string[]
  /** Password Policies */
  passwordPolicies?: string
  /** Password Profile */
  passwordProfile?: {
    [k: string]: unknown
  }
  /** Past Projects */
  pastProjects?: string[]
  /** Postal Code */
  postalCode?: string
  /** Preferred Language */
  preferredLanguage?: string
  /** Preferred Name */
  preferredName?: string
  /** Provisioned Plans */
  provisionedPlans?: {
    [k: string]: unknown
  }[]
  /** Proxy Addresses */
  proxyAddresses?: string[]
  /** Responsibilities */
  responsibilities?: string[]
  /** Schools */
  schools?: string[]
  /** Show In Address List */
  showInAddressList?: boolean
  /** Sign In Sessions Valid From Date Time */
  signInSessionsValidFromDateTime?: string
  /** Skills */
  skills?: string[]
  /** State */
  state?: string
  /** Street Address */
  streetAddress?: string
  /** Surname */
  surname?: string
  /** Usage Location */
  usageLocation?: string
  /** User Principal Name */
  userPrincipalName?: string
  /** User Type */
  userType?: string
}

/** Read User: Get information about an Office365 user by Office 365 Admin. Source: seen in exports, 4 occurrences in connector versions 1.0.58 to 1.0.152. */
export const readUser: CardDef<Office365AdminReadUserInput, Office365AdminReadUserOutput> = {
  "kind": "office365admin/readUser",
  "address": "root:channels:http:office365admin:1.0.152:readUser",
  "module": "office365admin",
  "name": "Read User",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "channel": {
    "channelId": 66,
    "versionId": 963,
    "actionId": 37938,
    "partnerChannelKeys": 160,
    "meta": {
      "55fd9312-9902-45d3-ac43-441917721155": {
        "id": "mEPwHyi07vJ",
        "address": {
          "key": null,
          "group": "User",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getUserProperties"},
          "namespace": "output",
        },
      },
    },
    "comments": "Get information about an Office365 user by Office 365 Admin.",
    "enableNewMetadata": true,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"ID or Email","group":"User","key":"ID or Email","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Id or Username","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"aboutMe","group":"User","key":"aboutMe","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"About Me"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"accountEnabled","group":"User","key":"accountEnabled","index":1,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"Account Enabled"},"secret":false,"type":"boolean","collection":false,"chosen":true},
      {"name":"ageGroup","group":"User","key":"ageGroup","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Age Group"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"assignedLicenses","group":"User","key":"assignedLicenses","index":3,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Assigned Licenses"},"secret":false,"type":"object","collection":true,"chosen":true},
      {"name":"assignedPlans","group":"User","key":"assignedPlans","index":4,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Assigned Plans"},"secret":false,"type":"object","collection":true,"chosen":true},
      {"name":"birthday","group":"User","key":"birthday","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Birthday"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"businessPhones","group":"User","key":"businessPhones","index":6,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"Business Phones"},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"city","group":"User","key":"city","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"City"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"companyName","group":"User","key":"companyName","index":8,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Company Name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"consentProvidedForMinor","group":"User","key":"consentProvidedForMinor","index":9,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Consent Provided For Minor"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"country","group":"User","key":"country","index":10,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Country"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"createdDateTime","group":"User","key":"createdDateTime","index":11,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Created Date Time"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"department","group":"User","key":"department","index":12,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Department"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"displayName","group":"User","key":"displayName","index":13,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Display Name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"employeeId","group":"User","key":"employeeId","index":14,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Employee Id"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"faxNumber","group":"User","key":"faxNumber","index":15,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Fax Number"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"givenName","group":"User","key":"givenName","index":16,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Given Name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"hireDate","group":"User","key":"hireDate","index":17,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Hire Date"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"id","group":"User","key":"id","index":18,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Id"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"imAddresses","group":"User","key":"imAddresses","index":19,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"Im Addresses"},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"interests","group":"User","key":"interests","index":20,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"Interests"},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"isResourceAccount","group":"User","key":"isResourceAccount","index":21,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"Is Resource Account"},"secret":false,"type":"boolean","collection":false,"chosen":true},
      {"name":"jobTitle","group":"User","key":"jobTitle","index":22,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Job Title"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"legalAgeGroupClassification","group":"User","key":"legalAgeGroupClassification","index":23,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Legal Age Group Classification"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"licenseAssignmentStates","group":"User","key":"licenseAssignmentStates","index":24,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"License Assignment States"},"secret":false,"type":"object","collection":true,"chosen":true},
      {"name":"mail","group":"User","key":"mail","index":25,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Mail"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"mailNickname","group":"User","key":"mailNickname","index":26,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Mail Nickname"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"mobilePhone","group":"User","key":"mobilePhone","index":27,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Mobile Phone"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"mySite","group":"User","key":"mySite","index":28,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"My Site"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"officeLocation","group":"User","key":"officeLocation","index":29,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Office Location"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"onPremisesDistinguishedName","group":"User","key":"onPremisesDistinguishedName","index":30,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"On Premises Distinguished Name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"onPremisesDomainName","group":"User","key":"onPremisesDomainName","index":31,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"On Premises Domain Name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"onPremisesExtensionAttributes","group":"User","key":"onPremisesExtensionAttributes","index":32,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"On Premises Extension Attributes"},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"onPremisesImmutableId","group":"User","key":"onPremisesImmutableId","index":33,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"On Premises Immutable Id"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"onPremisesLastSyncDateTime","group":"User","key":"onPremisesLastSyncDateTime","index":34,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"On Premises Last Sync Date Time"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"onPremisesProvisioningErrors","group":"User","key":"onPremisesProvisioningErrors","index":35,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"On Premises Provisioning Errors"},"secret":false,"type":"object","collection":true,"chosen":true},
      {"name":"onPremisesSamAccountName","group":"User","key":"onPremisesSamAccountName","index":36,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"On Premises Sam Account Name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"onPremisesSecurityIdentifier","group":"User","key":"onPremisesSecurityIdentifier","index":37,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"On Premises Security Identifier"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"onPremisesSyncEnabled","group":"User","key":"onPremisesSyncEnabled","index":38,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"On Premises Sync Enabled"},"secret":false,"type":"boolean","collection":false,"chosen":true},
      {"name":"onPremisesUserPrincipalName","group":"User","key":"onPremisesUserPrincipalName","index":39,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"On Premises User Principal Name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"otherMails","group":"User","key":"otherMails","index":40,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"Other Mails"},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"passwordPolicies","group":"User","key":"passwordPolicies","index":41,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Password Policies"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"passwordProfile","group":"User","key":"passwordProfile","index":42,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"Password Profile"},"secret":true,"type":"object","collection":false,"chosen":true},
      {"name":"pastProjects","group":"User","key":"pastProjects","index":43,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"Past Projects"},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"postalCode","group":"User","key":"postalCode","index":44,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Postal Code"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"preferredLanguage","group":"User","key":"preferredLanguage","index":45,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Preferred Language"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"preferredName","group":"User","key":"preferredName","index":46,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Preferred Name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"provisionedPlans","group":"User","key":"provisionedPlans","index":47,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Provisioned Plans"},"secret":false,"type":"object","collection":true,"chosen":true},
      {"name":"proxyAddresses","group":"User","key":"proxyAddresses","index":48,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"Proxy Addresses"},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"responsibilities","group":"User","key":"responsibilities","index":49,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"Responsibilities"},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"schools","group":"User","key":"schools","index":50,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"Schools"},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"showInAddressList","group":"User","key":"showInAddressList","index":51,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"Show In Address List"},"secret":false,"type":"boolean","collection":false,"chosen":true},
      {"name":"signInSessionsValidFromDateTime","group":"User","key":"signInSessionsValidFromDateTime","index":52,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Sign In Sessions Valid From Date Time"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"skills","group":"User","key":"skills","index":53,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"Skills"},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"state","group":"User","key":"state","index":54,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"State"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"streetAddress","group":"User","key":"streetAddress","index":55,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Street Address"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"surname","group":"User","key":"surname","index":56,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Surname"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"usageLocation","group":"User","key":"usageLocation","index":57,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Usage Location"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"userPrincipalName","group":"User","key":"userPrincipalName","index":58,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User Principal Name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"userType","group":"User","key":"userType","index":59,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User Type"},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
  },
};
