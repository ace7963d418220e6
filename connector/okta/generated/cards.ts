// Generated from schemas/cards/okta/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../core/card.ts';

export interface OktaActivateUserInput {
  /** ID or Login */
  id: string
  /** Send Email? */
  sendEmail?: ("Yes" | "No")
}
export interface OktaActivateUserOutput {
  /** Status Code */
  statusCode: number
}

/** Activate User: Activates a user in Okta (asynchronous operation). This operation can only be performed on users with a STAGED status. Source: seen in exports, 6 occurrences in connector versions 1.0.348 to 1.0.613; the address names the newest connector version seen, 1.0.712; the card keeps its shape over versions. */
export const activateUser: CardDef<OktaActivateUserInput, OktaActivateUserOutput> = {
  "kind": "okta/activateUser",
  "address": "root:channels:http:okta:1.0.712:activateUser",
  "module": "okta",
  "name": "Activate User",
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
    "channelId": 17,
    "versionId": 55572,
    "actionId": 73526,
    "partnerChannelKeys": 50377,
    "meta": {
      "d0601921-41bb-4426-b9da-27ff1ae93599": {
        "id": "EhZuD66rBCZ",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getOutputSendEmail"},
          "namespace": "output",
        },
      },
    },
    "comments": "Activates a user in Okta (asynchronous operation). This operation can only be performed on users with a STAGED status.",
    "enableNewMetadata": true,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"id","group":"User","key":"id","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID or Login","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"sendEmail","group":"parameters","key":"sendEmail","index":1,"required":false,"option":true,"default":"Yes","available":[],"metadata":{"type":"list","displayname":"Send Email?","choices":[{"label":"Yes","value":"Yes"},{"label":"No","value":"No"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"index":0}},
    "fields": [
      {"name":"statusCode","group":"Response","key":"statusCode","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Status Code"},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface OktaHTTPRequestInput {
  /** Request Type */
  requestType: ("GET" | "GET(Streaming)" | "POST" | "PUT" | "PATCH" | "DELETE")
  /** Relative URL */
  "Relative URL": string
  /** Query */
  Query?: (string | {
    [k: string]: unknown
  })
  /** Headers */
  Headers?: {
    [k: string]: unknown
  }
  /** Body */
  Body?: (string | {
    [k: string]: unknown
  } | unknown[])
}
export interface OktaHTTPRequestOutput {
  /** Status Code */
  "Status Code": number
  /** Headers */
  Headers: {
    [k: string]: unknown
  }
  /** Body */
  Body: {
    [k: string]: unknown
  }
}

/** Custom API Action: Make an authenticated HTTP request to the Okta API. Source: seen in exports, 113 occurrences in connector versions 1.0.181 to 1.0.712. */
export const hTTPRequest: CardDef<OktaHTTPRequestInput, OktaHTTPRequestOutput> = {
  "kind": "okta/hTTPRequest",
  "address": "root:channels:http:okta:1.0.712:hTTPRequest",
  "module": "okta",
  "name": "Custom API Action",
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
    "channelId": 17,
    "versionId": 55572,
    "actionId": 144196,
    "partnerChannelKeys": 50377,
    "meta": {
      "61a89088-9712-4379-89cd-072db2c3e053": {
        "id": "_npH2tOyP5e0",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getHttpInputs"},
          "namespace": "input",
        },
      },
      "edbeee87-bfdb-458b-9be2-48c0aea4af11": {
        "id": "1cSherF9P_aK",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getHttpOutputs"},
          "namespace": "output",
        },
      },
    },
    "comments": "Make an authenticated HTTP request to the Okta API.",
    "enableNewMetadata": true,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Request":{"index":0}},
    "fields": [
      {"name":"requestType","group":"parameters","key":"requestType","index":0,"required":false,"option":true,"default":"GET","available":[],"metadata":{"type":"list","displayname":"Request Type","choices":[{"label":"GET","value":"GET"},{"label":"GET(Streaming)","value":"GET(Streaming)"},{"label":"POST","value":"POST"},{"label":"PUT","value":"PUT"},{"label":"PATCH","value":"PATCH"},{"label":"DELETE","value":"DELETE"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Relative URL","group":"Request","key":"Relative URL","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Query","group":"Request","key":"Query","index":2,"required":false,"option":false,"default":{},"available":["string","object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Headers","group":"Request","key":"Headers","index":3,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Body","group":"Request","key":"Body","index":4,"required":false,"option":false,"default":{},"available":["string","object","Array"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false,"chosen":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"index":0}},
    "fields": [
      {"name":"Status Code","group":"Response","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Headers","group":"Response","key":"Headers","index":1,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Body","group":"Response","key":"Body","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface OktaReadUserInput {
  /** ID or Login */
  "ID or Login": string
}
export interface OktaReadUserOutput {
  /** ID */
  ID: string
  /** Status */
  Status: string
  /** Created */
  Created: string
  /** Activated */
  Activated: string
  /** Status Changed */
  "Status Changed": string
  /** Last Login */
  "Last Login": string
  /** Last Updated */
  "Last Updated": string
  /** Password Changed */
  "Password Changed": string
  Credentials: OktaReadUserOutputCredentials
  /** Realm ID */
  "Realm ID"?: string
  /** Username */
  login?: string
  /** First name */
  firstName?: string
  /** Last name */
  lastName?: string
  /** Middle name */
  middleName?: string
  /** Honorific prefix */
  honorificPrefix?: string
  /** Honorific suffix */
  honorificSuffix?: string
  /** Primary email */
  email?: string
  /** Title */
  title?: string
  /** Display name */
  displayName?: string
  /** Nickname */
  nickName?: string
  /** Profile Url */
  profileUrl?: string
  /** Secondary email */
  secondEmail?: string
  /** Mobile phone */
  mobilePhone?: string
  /** Primary phone */
  primaryPhone?: string
  /** Street address */
  streetAddress?: string
  /** City */
  city?: string
  /** State */
  state?: string
  /** Zip code */
  zipCode?: string
  /** Country code */
  countryCode?: string
  /** Postal Address */
  postalAddress?: string
  /** Preferred language */
  preferredLanguage?: string
  /** Locale */
  locale?: string
  /** Time zone */
  timezone?: string
  /** User type */
  userType?: string
  /** Employee number */
  employeeNumber?: string
  /** Cost center */
  costCenter?: string
  /** Organization */
  organization?: string
  /** Division */
  division?: string
  /** Department */
  department?: string
  /** ManagerId */
  managerId?: string
  /** Manager */
  manager?: string
}
/** Credentials */
export interface OktaReadUserOutputCredentials {
  Emails?: {
    [k: string]: unknown
  }[]
  Password?: boolean
  "Recovery Question"?: string
  Provider?: OktaReadUserOutputCredentialsProvider
}
export interface OktaReadUserOutputCredentialsProvider {
  Name?: string
  Type?: string
}

/** Read User: Retrieve Okta user information using a User ID or User Login. Source: seen in exports, 83 occurrences in connector versions 1.0.181 to 1.0.712; profile attributes are those of the default Okta user profile. */
export const readUser: CardDef<OktaReadUserInput, OktaReadUserOutput> = {
  "kind": "okta/readUser",
  "address": "root:channels:http:okta:1.0.712:readUser",
  "module": "okta",
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
    "channelId": 17,
    "versionId": 55572,
    "actionId": 146883,
    "partnerChannelKeys": 50377,
    "meta": {
      "c615e749-b361-4b36-9bd2-1e88e4179f74": {
        "id": "cJN3L8FCThzg",
        "address": {
          "key": null,
          "group": "Profile Properties",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getUserProfileFields"},
          "namespace": "output",
        },
      },
    },
    "comments": "Retrieve Okta user information using a User ID or User Login.",
    "enableNewMetadata": true,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"ID or Login","group":"User","key":"ID or Login","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "System Properties": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Profile Properties": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"ID","group":"System Properties","key":"ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Status","group":"System Properties","key":"Status","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Created","group":"System Properties","key":"Created","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Activated","group":"System Properties","key":"Activated","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Status Changed","group":"System Properties","key":"Status Changed","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Last Login","group":"System Properties","key":"Last Login","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Last Updated","group":"System Properties","key":"Last Updated","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Password Changed","group":"System Properties","key":"Password Changed","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Credentials","group":"System Properties","key":"Credentials","index":8,"required":false,"option":false,"default":{},"available":[{"Emails":{"type":"object","collection":true},"Password":{"type":"boolean","collection":false},"Recovery Question":{"type":"string","collection":false},"Provider":{"type":{"Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false}}],"metadata":{},"secret":false,"type":{"Emails":{"type":"object","collection":true},"Password":{"type":"boolean","collection":false},"Recovery Question":{"type":"string","collection":false},"Provider":{"type":{"Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false}},"collection":false},
      {"name":"Realm ID","group":"System Properties","key":"Realm ID","index":9,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"login","group":"Profile Properties","key":"login","index":10,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Username"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"firstName","group":"Profile Properties","key":"firstName","index":11,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"First name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"lastName","group":"Profile Properties","key":"lastName","index":12,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Last name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"middleName","group":"Profile Properties","key":"middleName","index":13,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Middle name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"honorificPrefix","group":"Profile Properties","key":"honorificPrefix","index":14,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Honorific prefix"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"honorificSuffix","group":"Profile Properties","key":"honorificSuffix","index":15,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Honorific suffix"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"email","group":"Profile Properties","key":"email","index":16,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Primary email"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"title","group":"Profile Properties","key":"title","index":17,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Title"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"displayName","group":"Profile Properties","key":"displayName","index":18,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Display name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"nickName","group":"Profile Properties","key":"nickName","index":19,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Nickname"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"profileUrl","group":"Profile Properties","key":"profileUrl","index":20,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Profile Url"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"secondEmail","group":"Profile Properties","key":"secondEmail","index":21,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Secondary email"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"mobilePhone","group":"Profile Properties","key":"mobilePhone","index":22,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Mobile phone"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"primaryPhone","group":"Profile Properties","key":"primaryPhone","index":23,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Primary phone"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"streetAddress","group":"Profile Properties","key":"streetAddress","index":24,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Street address"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"city","group":"Profile Properties","key":"city","index":25,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"City"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"state","group":"Profile Properties","key":"state","index":26,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"State"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"zipCode","group":"Profile Properties","key":"zipCode","index":27,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Zip code"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"countryCode","group":"Profile Properties","key":"countryCode","index":28,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Country code"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"postalAddress","group":"Profile Properties","key":"postalAddress","index":29,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Postal Address"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"preferredLanguage","group":"Profile Properties","key":"preferredLanguage","index":30,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Preferred language"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"locale","group":"Profile Properties","key":"locale","index":31,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Locale"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"timezone","group":"Profile Properties","key":"timezone","index":32,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Time zone"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"userType","group":"Profile Properties","key":"userType","index":33,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User type"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"employeeNumber","group":"Profile Properties","key":"employeeNumber","index":34,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Employee number"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"costCenter","group":"Profile Properties","key":"costCenter","index":35,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Cost center"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"organization","group":"Profile Properties","key":"organization","index":36,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Organization"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"division","group":"Profile Properties","key":"division","index":37,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Division"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"department","group":"Profile Properties","key":"department","index":38,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Department"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"managerId","group":"Profile Properties","key":"managerId","index":39,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ManagerId"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"manager","group":"Profile Properties","key":"manager","index":40,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Manager"},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
    "custom": {
      "group": "Profile Properties",
      "type": {"type":"string","collection":false},
      "available": ["object","string","number","Date","boolean","array"],
    },
  },
};

export interface OktaUpdateUserInput {
  /** ID */
  ID: string
  /** Update Semantics */
  updateSemantics?: ("POST" | "PUT")
  /** Pass Empty Values? */
  "Pass Empty Values?"?: ("Yes" | "No")
  /** Username */
  login?: string
  /** First name */
  firstName?: string
  /** Last name */
  lastName?: string
  /** Middle name */
  middleName?: string
  /** Honorific prefix */
  honorificPrefix?: string
  /** Honorific suffix */
  honorificSuffix?: string
  /** Primary email */
  email?: string
  /** Title */
  title?: string
  /** Display name */
  displayName?: string
  /** Nickname */
  nickName?: string
  /** Profile Url */
  profileUrl?: string
  /** Secondary email */
  secondEmail?: string
  /** Mobile phone */
  mobilePhone?: string
  /** Primary phone */
  primaryPhone?: string
  /** Street address */
  streetAddress?: string
  /** City */
  city?: string
  /** State */
  state?: string
  /** Zip code */
  zipCode?: string
  /** Country code */
  countryCode?: string
  /** Postal Address */
  postalAddress?: string
  /** Preferred language */
  preferredLanguage?: string
  /** Locale */
  locale?: string
  /** Time zone */
  timezone?: string
  /** User type */
  userType?: string
  /** Employee number */
  employeeNumber?: string
  /** Cost center */
  costCenter?: string
  /** Organization */
  organization?: string
  /** Division */
  division?: string
  /** Department */
  department?: string
  /** ManagerId */
  managerId?: string
  /** Manager */
  manager?: string
  [k: string]: unknown
}
export interface OktaUpdateUserOutput {
  /** ID */
  ID: string
  /** Status */
  Status: string
  /** Created */
  Created: string
  /** Activated */
  Activated: string
  /** Status Changed */
  "Status Changed": string
  /** Last Login */
  "Last Login": string
  /** Last Updated */
  "Last Updated": string
  /** Password Changed */
  "Password Changed": string
  Credentials: OktaUpdateUserOutputCredentials
  /** Username */
  login?: string
  /** First name */
  firstName?: string
  /** Last name */
  lastName?: string
  /** Middle name */
  middleName?: string
  /** Honorific prefix */
  honorificPrefix?: string
  /** Honorific suffix */
  honorificSuffix?: string
  /** Primary email */
  email?: string
  /** Title */
  title?: string
  /** Display name */
  displayName?: string
  /** Nickname */
  nickName?: string
  /** Profile Url */
  profileUrl?: string
  /** Secondary email */
  secondEmail?: string
  /** Mobile phone */
  mobilePhone?: string
  /** Primary phone */
  primaryPhone?: string
  /** Street address */
  streetAddress?: string
  /** City */
  city?: string
  /** State */
  state?: string
  /** Zip code */
  zipCode?: string
  /** Country code */
  countryCode?: string
  /** Postal Address */
  postalAddress?: string
  /** Preferred language */
  preferredLanguage?: string
  /** Locale */
  locale?: string
  /** Time zone */
  timezone?: string
  /** User type */
  userType?: string
  /** Employee number */
  employeeNumber?: string
  /** Cost center */
  costCenter?: string
  /** Organization */
  organization?: string
  /** Division */
  division?: string
  /** Department */
  department?: string
  /** ManagerId */
  managerId?: string
  /** Manager */
  manager?: string
}
/** Credentials */
export interface OktaUpdateUserOutputCredentials {
  Password?: boolean
  "Recovery Question"?: string
  Provider?: OktaUpdateUserOutputCredentialsProvider
}
export interface OktaUpdateUserOutputCredentialsProvider {
  Name?: string
  Type?: string
}

/** Update User: Update an Okta user's profile and/or credentials. Source: seen in exports, 20 occurrences in connector versions 1.0.301 to 1.0.577; the address names the newest connector version seen, 1.0.712; the card keeps its shape over versions; profile attributes are those of the default Okta user profile. */
export const updateUser: CardDef<OktaUpdateUserInput, OktaUpdateUserOutput> = {
  "kind": "okta/updateUser",
  "address": "root:channels:http:okta:1.0.712:updateUser",
  "module": "okta",
  "name": "Update User",
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
    "channelId": 17,
    "versionId": 55572,
    "actionId": 13691,
    "partnerChannelKeys": 50377,
    "meta": {
      "ac4c6e0f-aabb-4fad-a8f8-7a1371792285": {
        "id": "cu3zOf_7V4M",
        "address": {
          "key": null,
          "group": "Option",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getPassEmptyDropdown"},
          "namespace": "input",
        },
      },
      "8a6193a5-71fe-4932-b473-4247f4665c90": {
        "id": "-mNc7SSBiet",
        "address": {
          "key": null,
          "group": "Profile",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getUpdateUserProfileFields"},
          "namespace": "input",
        },
      },
      "cdfa65cf-0a25-4ed1-89ea-44090557d27e": {
        "id": "gBkhBRujlC2",
        "address": {
          "key": null,
          "group": "Profile Properties",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getUserProfileFields"},
          "namespace": "output",
        },
      },
    },
    "comments": "Update an Okta user's profile and/or credentials.",
    "enableNewMetadata": true,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "User": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Option": {"extensible":false,"reserved":{},"index":1,"type":"object"},
      "Profile": {"extensible":false,"reserved":{},"index":2,"type":"object"},
      "Credentials": {"extensible":false,"reserved":{},"index":3,"type":"object"},
    },
    "fields": [
      {"name":"ID","group":"User","key":"ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"updateSemantics","group":"parameters","key":"updateSemantics","index":1,"required":false,"option":true,"default":"POST","available":[],"metadata":{"type":"list","displayname":"Update Semantics","choices":[{"label":"Partial","value":"POST"},{"label":"Strict","value":"PUT"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Pass Empty Values?","group":"Option","key":"Pass Empty Values?","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false,"type":"list","choices":["Yes","No"]},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"login","group":"Profile","key":"login","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Username","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"firstName","group":"Profile","key":"firstName","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"First name","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"lastName","group":"Profile","key":"lastName","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Last name","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"middleName","group":"Profile","key":"middleName","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Middle name","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"honorificPrefix","group":"Profile","key":"honorificPrefix","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Honorific prefix","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"honorificSuffix","group":"Profile","key":"honorificSuffix","index":8,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Honorific suffix","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"email","group":"Profile","key":"email","index":9,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Primary email","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"title","group":"Profile","key":"title","index":10,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Title","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"displayName","group":"Profile","key":"displayName","index":11,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Display name","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"nickName","group":"Profile","key":"nickName","index":12,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Nickname","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"profileUrl","group":"Profile","key":"profileUrl","index":13,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Profile Url","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"secondEmail","group":"Profile","key":"secondEmail","index":14,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Secondary email","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"mobilePhone","group":"Profile","key":"mobilePhone","index":15,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Mobile phone","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"primaryPhone","group":"Profile","key":"primaryPhone","index":16,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Primary phone","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"streetAddress","group":"Profile","key":"streetAddress","index":17,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Street address","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"city","group":"Profile","key":"city","index":18,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"City","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"state","group":"Profile","key":"state","index":19,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"State","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"zipCode","group":"Profile","key":"zipCode","index":20,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Zip code","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"countryCode","group":"Profile","key":"countryCode","index":21,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Country code","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"postalAddress","group":"Profile","key":"postalAddress","index":22,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Postal Address","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"preferredLanguage","group":"Profile","key":"preferredLanguage","index":23,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Preferred language","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"locale","group":"Profile","key":"locale","index":24,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Locale","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"timezone","group":"Profile","key":"timezone","index":25,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Time zone","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"userType","group":"Profile","key":"userType","index":26,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User type","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"employeeNumber","group":"Profile","key":"employeeNumber","index":27,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Employee number","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"costCenter","group":"Profile","key":"costCenter","index":28,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Cost center","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"organization","group":"Profile","key":"organization","index":29,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Organization","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"division","group":"Profile","key":"division","index":30,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Division","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"department","group":"Profile","key":"department","index":31,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Department","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"managerId","group":"Profile","key":"managerId","index":32,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ManagerId","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"manager","group":"Profile","key":"manager","index":33,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Manager","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
    "custom": {
      "group": "Profile",
      "type": {"type":"string","collection":false},
      "available": ["object","string","number","Date","boolean","array"],
    },
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "System Properties": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Profile Properties": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"ID","group":"System Properties","key":"ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Status","group":"System Properties","key":"Status","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Created","group":"System Properties","key":"Created","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Activated","group":"System Properties","key":"Activated","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Status Changed","group":"System Properties","key":"Status Changed","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Last Login","group":"System Properties","key":"Last Login","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Last Updated","group":"System Properties","key":"Last Updated","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Password Changed","group":"System Properties","key":"Password Changed","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Credentials","group":"System Properties","key":"Credentials","index":8,"required":false,"option":false,"default":{},"available":[{"Password":{"type":"boolean","collection":false},"Recovery Question":{"type":"string","collection":false},"Provider":{"type":{"Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false}}],"metadata":{},"secret":false,"type":{"Password":{"type":"boolean","collection":false},"Recovery Question":{"type":"string","collection":false},"Provider":{"type":{"Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false}},"collection":false},
      {"name":"login","group":"Profile Properties","key":"login","index":9,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Username"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"firstName","group":"Profile Properties","key":"firstName","index":10,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"First name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"lastName","group":"Profile Properties","key":"lastName","index":11,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Last name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"middleName","group":"Profile Properties","key":"middleName","index":12,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Middle name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"honorificPrefix","group":"Profile Properties","key":"honorificPrefix","index":13,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Honorific prefix"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"honorificSuffix","group":"Profile Properties","key":"honorificSuffix","index":14,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Honorific suffix"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"email","group":"Profile Properties","key":"email","index":15,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Primary email"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"title","group":"Profile Properties","key":"title","index":16,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Title"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"displayName","group":"Profile Properties","key":"displayName","index":17,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Display name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"nickName","group":"Profile Properties","key":"nickName","index":18,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Nickname"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"profileUrl","group":"Profile Properties","key":"profileUrl","index":19,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Profile Url"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"secondEmail","group":"Profile Properties","key":"secondEmail","index":20,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Secondary email"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"mobilePhone","group":"Profile Properties","key":"mobilePhone","index":21,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Mobile phone"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"primaryPhone","group":"Profile Properties","key":"primaryPhone","index":22,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Primary phone"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"streetAddress","group":"Profile Properties","key":"streetAddress","index":23,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Street address"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"city","group":"Profile Properties","key":"city","index":24,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"City"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"state","group":"Profile Properties","key":"state","index":25,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"State"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"zipCode","group":"Profile Properties","key":"zipCode","index":26,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Zip code"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"countryCode","group":"Profile Properties","key":"countryCode","index":27,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Country code"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"postalAddress","group":"Profile Properties","key":"postalAddress","index":28,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Postal Address"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"preferredLanguage","group":"Profile Properties","key":"preferredLanguage","index":29,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Preferred language"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"locale","group":"Profile Properties","key":"locale","index":30,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Locale"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"timezone","group":"Profile Properties","key":"timezone","index":31,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Time zone"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"userType","group":"Profile Properties","key":"userType","index":32,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User type"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"employeeNumber","group":"Profile Properties","key":"employeeNumber","index":33,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Employee number"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"costCenter","group":"Profile Properties","key":"costCenter","index":34,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Cost center"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"organization","group":"Profile Properties","key":"organization","index":35,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Organization"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"division","group":"Profile Properties","key":"division","index":36,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Division"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"department","group":"Profile Properties","key":"department","index":37,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Department"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"managerId","group":"Profile Properties","key":"managerId","index":38,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ManagerId"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"manager","group":"Profile Properties","key":"manager","index":39,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Manager"},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
    "custom": {
      "group": "Profile Properties",
      "type": {"type":"string","collection":false},
      "available": ["object","string","number","Date","boolean","array"],
    },
  },
};

export interface OktaUserActivatedInput {
  [k: string]: never
}
export interface OktaUserActivatedOutput {
  /** Execution ID */
  execution_id: string
  /** Date and Time */
  "Date and Time": string
  /** Message */
  Message: string
  /** Event ID */
  "Event ID": string
  /** Event Type */
  "Event Type": string
  /** Event Time */
  "Event Time": string
  /** Version */
  Version: string
  Admin: OktaUserActivatedOutputAdmin
  "Okta User": OktaUserActivatedOutputOktaUser
  /** UUID */
  UUID: string
  /** Event Details */
  "Event Details": {
    [k: string]: unknown
  }
  /** Headers */
  Headers: {
    [k: string]: unknown
  }
  /** Source */
  Source: string
  "Debug Context": OktaUserActivatedOutputDebugContext
}
/** Admin */
export interface OktaUserActivatedOutputAdmin {
  ID?: string
  "Alternate ID"?: string
  "Display Name"?: string
  Type?: string
}
/** Okta User */
export interface OktaUserActivatedOutputOktaUser {
  ID?: string
  "Alternate ID"?: string
  "Display Name"?: string
  Type?: string
}
/** Debug Context */
export interface OktaUserActivatedOutputDebugContext {
  "Debug Data"?: {
    [k: string]: unknown
  }
}

/** User Activated: Starts flow when a user is activated in Okta.(user.lifecycle.activate). Source: seen in exports, 3 occurrences in connector versions 1.0.297 to 1.0.577; the address names the newest connector version seen, 1.0.712; the card keeps its shape over versions. */
export const userActivated: CardDef<OktaUserActivatedInput, OktaUserActivatedOutput> = {
  "kind": "okta/userActivated",
  "address": "root:channels:http:okta:1.0.712:userActivated",
  "module": "okta",
  "name": "User Activated",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": true,
    "webhookList": true,
    "webhookConditions": {"where":["headers"],"key":"x-okta-verification-challenge"},
  },
  "channel": {
    "channelId": 17,
    "versionId": 55572,
    "actionId": 13618,
    "partnerChannelKeys": 50377,
    "meta": {},
    "comments": "Starts flow when a user is activated in Okta.(user.lifecycle.activate)",
    "enableNewMetadata": true,
  },
  "inputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"execution_id","group":"context","key":"execution_id","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      {"name":"Date and Time","group":"Output","key":"Date and Time","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Message","group":"Output","key":"Message","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event ID","group":"Output","key":"Event ID","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Type","group":"Output","key":"Event Type","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Time","group":"Output","key":"Event Time","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Version","group":"Output","key":"Version","index":6,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Admin","group":"Output","key":"Admin","index":7,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Okta User","group":"Output","key":"Okta User","index":8,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"UUID","group":"Output","key":"UUID","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Details","group":"Output","key":"Event Details","index":10,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Output","key":"Headers","index":11,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Source","group":"Output","key":"Source","index":12,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Debug Context","group":"Output","key":"Debug Context","index":13,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},
    ],
  },
  "event": {
    "inputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {},
      "fields": [
        {"name":"type","group":null,"key":"type","index":0,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
        {"name":"data","group":null,"key":"data","index":1,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      ],
    },
    "outputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {"context":{"extensible":false}},
      "fields": [
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Admin":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Okta User":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"UUID":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "Starts flow when a user is activated in Okta.(user.lifecycle.activate)",
      "inputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {
          "body": {"type":"object","reserved":{},"extensible":true},
          "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
          "query": {"type":"object","reserved":{},"extensible":true},
        },
      },
      "outputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {"context":{"extensible":false},"null":{"extensible":false},"*":{"extensible":false}},
      },
    },
  },
};

export interface OktaUserAddedToApplicationMembershipInput {
  /** Use App Instance ID? */
  useId?: ("Yes" | "No")
  /** Application (looked up in the org) */
  app?: string
  /** Application Instance (looked up in the org) */
  instance?: string
  /** App Instance ID */
  appId?: string
}
export interface OktaUserAddedToApplicationMembershipOutput {
  /** Execution ID */
  execution_id: string
  /** Date and Time */
  "Date and Time": string
  /** Message */
  Message: string
  /** Event ID */
  "Event ID": string
  /** Event Type */
  "Event Type": string
  /** Event Time */
  "Event Time": string
  /** Version */
  Version: string
  Admin: OktaUserAddedToApplicationMembershipOutputAdmin
  "Okta User": OktaUserAddedToApplicationMembershipOutputOktaUser
  "Application User": OktaUserAddedToApplicationMembershipOutputApplicationUser
  Application: OktaUserAddedToApplicationMembershipOutputApplication
  /** UUID */
  UUID: string
  /** Event Details */
  "Event Details": {
    [k: string]: unknown
  }
  /** Headers */
  Headers: {
    [k: string]: unknown
  }
  /** Source */
  Source: string
  "Debug Context": OktaUserAddedToApplicationMembershipOutputDebugContext
}
/** Admin */
export interface OktaUserAddedToApplicationMembershipOutputAdmin {
  ID?: string
  "Alternate ID"?: string
  "Display Name"?: string
  Type?: string
}
/** Okta User */
export interface OktaUserAddedToApplicationMembershipOutputOktaUser {
  ID?: string
  "Alternate ID"?: string
  "Display Name"?: string
  Type?: string
}
/** Application User */
export interface OktaUserAddedToApplicationMembershipOutputApplicationUser {
  ID?: string
  "Alternate ID"?: string
  "Display Name"?: string
  Type?: string
}
/** Application */
export interface OktaUserAddedToApplicationMembershipOutputApplication {
  ID?: string
  "Alternate ID"?: string
  "Display Name"?: string
  Type?: string
}
/** Debug Context */
export interface OktaUserAddedToApplicationMembershipOutputDebugContext {
  "Debug Data"?: {
    [k: string]: unknown
  }
}

/** User Assigned to Application: Starts flow when a user is assigned to an application in Okta. Source: seen in exports, 7 occurrences in connector versions 1.0.235 to 1.0.599; the address names the newest connector version seen, 1.0.712; the card keeps its shape over versions. */
export const userAddedToApplicationMembership: CardDef<OktaUserAddedToApplicationMembershipInput, OktaUserAddedToApplicationMembershipOutput> = {
  "kind": "okta/userAddedToApplicationMembership",
  "address": "root:channels:http:okta:1.0.712:userAddedToApplicationMembership",
  "module": "okta",
  "name": "User Assigned to Application",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": true,
    "webhookList": true,
    "webhookConditions": {"where":["headers"],"key":"x-okta-verification-challenge"},
  },
  "channel": {
    "channelId": 17,
    "versionId": 55572,
    "actionId": 29331,
    "partnerChannelKeys": 50377,
    "meta": {},
    "comments": "Starts flow when a user is assigned to an application in Okta.",
    "enableNewMetadata": true,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {},
    "fields": [
      {"name":"useId","group":"parameters","key":"useId","index":0,"required":false,"option":true,"default":"Yes","available":[],"metadata":{"type":"list","displayname":"Use App Instance ID?","choices":[{"label":"Yes","value":"Yes"},{"label":"No","value":"No"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"app","group":"parameters","key":"app","index":1,"required":false,"option":true,"default":"-- Enter App Instance ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"okta","operation":"getActiveApplications","key":"name","value":"name"},"displayname":"Application","dependencies":["useId"],"drives":["instance"],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"instance","group":"parameters","key":"instance","index":2,"required":false,"option":true,"default":"-- Enter App Instance ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"okta","operation":"getAppInstances","key":"label","value":"id"},"displayname":"Application Instance","dependencies":["app"],"optional":false,"ordering":2},"secret":false,"type":"string","collection":false},
      {"name":"appId","group":"parameters","key":"appId","index":3,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"string","displayname":"App Instance ID","optional":true,"ordering":3},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"execution_id","group":"context","key":"execution_id","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      {"name":"Date and Time","group":"Output","key":"Date and Time","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Message","group":"Output","key":"Message","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event ID","group":"Output","key":"Event ID","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Type","group":"Output","key":"Event Type","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Time","group":"Output","key":"Event Time","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Version","group":"Output","key":"Version","index":6,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Admin","group":"Output","key":"Admin","index":7,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Okta User","group":"Output","key":"Okta User","index":8,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Application User","group":"Output","key":"Application User","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Application","group":"Output","key":"Application","index":10,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"UUID","group":"Output","key":"UUID","index":11,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Details","group":"Output","key":"Event Details","index":12,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Output","key":"Headers","index":13,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Source","group":"Output","key":"Source","index":14,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Debug Context","group":"Output","key":"Debug Context","index":15,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},
    ],
  },
  "event": {
    "inputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {},
      "fields": [
        {"name":"useId","group":"parameters","key":"useId","index":0,"required":false,"option":true,"default":"Yes","available":[],"metadata":{"type":"list","displayname":"Use App Instance ID?","choices":[{"label":"Yes","value":"Yes"},{"label":"No","value":"No"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
        {"name":"app","group":"parameters","key":"app","index":1,"required":false,"option":true,"default":"-- Enter App Instance ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"okta","operation":"getActiveApplications","key":"name","value":"name"},"displayname":"Application","dependencies":["useId"],"drives":["instance"],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
        {"name":"instance","group":"parameters","key":"instance","index":2,"required":false,"option":true,"default":"-- Enter App Instance ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"okta","operation":"getAppInstances","key":"label","value":"id"},"displayname":"Application Instance","dependencies":["app"],"optional":false,"ordering":2},"secret":false,"type":"string","collection":false},
        {"name":"appId","group":"parameters","key":"appId","index":3,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"string","displayname":"App Instance ID","optional":true,"ordering":3},"secret":false,"type":"string","collection":false},
        {"name":"type","group":null,"key":"type","index":4,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
        {"name":"data","group":null,"key":"data","index":5,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      ],
    },
    "outputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {"context":{"extensible":false}},
      "fields": [
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Admin":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Okta User":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Application User":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Application":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"UUID":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "Starts flow when a user is assigned to an application in Okta.",
      "inputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {
          "body": {"type":"object","reserved":{},"extensible":true},
          "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
          "query": {"type":"object","reserved":{},"extensible":true},
        },
      },
      "outputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {"context":{"extensible":false},"null":{"extensible":false},"*":{"extensible":false}},
      },
    },
  },
};

export interface OktaUserCreatedInput {
  [k: string]: never
}
export interface OktaUserCreatedOutput {
  /** Execution ID */
  execution_id: string
  /** Date and Time */
  "Date and Time": string
  /** Message */
  Message: string
  /** Event ID */
  "Event ID": string
  /** Event Type */
  "Event Type": string
  /** Event Time */
  "Event Time": string
  /** Version */
  Version: string
  Admin: OktaUserCreatedOutputAdmin
  "Okta User": OktaUserCreatedOutputOktaUser
  /** UUID */
  UUID: string
  /** Event Details */
  "Event Details": {
    [k: string]: unknown
  }
  /** Headers */
  Headers: {
    [k: string]: unknown
  }
  /** Source */
  Source: string
  "Debug Context": OktaUserCreatedOutputDebugContext
}
/** Admin */
export interface OktaUserCreatedOutputAdmin {
  ID?: string
  "Alternate ID"?: string
  "Display Name"?: string
  Type?: string
}
/** Okta User */
export interface OktaUserCreatedOutputOktaUser {
  ID?: string
  "Alternate ID"?: string
  "Display Name"?: string
  Type?: string
}
/** Debug Context */
export interface OktaUserCreatedOutputDebugContext {
  "Debug Data"?: {
    [k: string]: unknown
  }
}

/** User Created: User Created event will trigger when a user is created in Okta. This webhook is triggered in Okta. Source: seen in exports, 16 occurrences in connector versions 1.0.297 to 1.0.687; the address names the newest connector version seen, 1.0.712; the card keeps its shape over versions. */
export const userCreated: CardDef<OktaUserCreatedInput, OktaUserCreatedOutput> = {
  "kind": "okta/userCreated",
  "address": "root:channels:http:okta:1.0.712:userCreated",
  "module": "okta",
  "name": "User Created",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": true,
    "webhookList": true,
    "webhookConditions": {"where":["headers"],"key":"x-okta-verification-challenge"},
  },
  "channel": {
    "channelId": 17,
    "versionId": 55572,
    "actionId": 61895,
    "partnerChannelKeys": 50377,
    "meta": {},
    "comments": "User Created event will trigger when a user is created in Okta. This webhook is triggered in Okta.",
    "enableNewMetadata": true,
  },
  "inputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"execution_id","group":"context","key":"execution_id","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      {"name":"Date and Time","group":"Output","key":"Date and Time","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Message","group":"Output","key":"Message","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event ID","group":"Output","key":"Event ID","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Type","group":"Output","key":"Event Type","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Time","group":"Output","key":"Event Time","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Version","group":"Output","key":"Version","index":6,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Admin","group":"Output","key":"Admin","index":7,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Okta User","group":"Output","key":"Okta User","index":8,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"UUID","group":"Output","key":"UUID","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Details","group":"Output","key":"Event Details","index":10,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Output","key":"Headers","index":11,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Source","group":"Output","key":"Source","index":12,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Debug Context","group":"Output","key":"Debug Context","index":13,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},
    ],
  },
  "event": {
    "inputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {},
      "fields": [
        {"name":"type","group":null,"key":"type","index":0,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
        {"name":"data","group":null,"key":"data","index":1,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      ],
    },
    "outputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {"context":{"extensible":false}},
      "fields": [
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Admin":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Okta User":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"UUID":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "User Created event will trigger when a user is created in Okta. This webhook is triggered in Okta.",
      "inputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {
          "body": {"type":"object","reserved":{},"extensible":true},
          "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
          "query": {"type":"object","reserved":{},"extensible":true},
        },
      },
      "outputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {"context":{"extensible":false},"null":{"extensible":false},"*":{"extensible":false}},
      },
    },
  },
};
