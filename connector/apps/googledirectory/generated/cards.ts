// Generated from schemas/cards/googledirectory/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface GoogledirectoryActivateUserInput {
  /** ID */
  ID: string
}
export interface GoogledirectoryActivateUserOutput {
  /** Status Code */
  "Status Code": number
}

/** Activate User: Activate a directory user. Source: seen in exports, 1 occurrence in connector version 1.0.250. */
export const activateUser: CardDef<GoogledirectoryActivateUserInput, GoogledirectoryActivateUserOutput> = {
  "kind": "googledirectory/activateUser",
  "address": "root:channels:http:googledirectory:1.0.250:activateUser",
  "module": "googledirectory",
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
    "partnerChannelKeys": 119,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Activate a directory user",
    "channelId": 49,
    "versionId": 50786,
    "actionId": 10958,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"ID","group":"User","key":"ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Response","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface GoogledirectoryAssignALicenseToUserInput {
  /** licenses */
  licenses: {
    [k: string]: unknown
  }[]
  /** Primary Email */
  id: string
}
export interface GoogledirectoryAssignALicenseToUserOutput {
}

/** Assign License to User: No description provided. Source: seen in exports, 1 occurrence in connector version 1.0.250. */
export const assignALicenseToUser: CardDef<GoogledirectoryAssignALicenseToUserInput, GoogledirectoryAssignALicenseToUserOutput> = {
  "kind": "googledirectory/assignALicenseToUser",
  "address": "root:channels:http:googledirectory:1.0.250:assignALicenseToUser",
  "module": "googledirectory",
  "name": "Assign License to User",
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
    "partnerChannelKeys": 119,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "No description provided.",
    "channelId": 49,
    "versionId": 50786,
    "actionId": 10968,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Product": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "User": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"licenses","group":"Product","key":"licenses","index":0,"required":true,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"licenses","optional":false},"secret":false,"type":"object","collection":true},
      {"name":"id","group":"User","key":"id","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Primary Email","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
};

export interface GoogledirectoryCreateGroupInput {
  /** Email */
  Email: string
  /** Name */
  Name?: string
  /** Description */
  Description?: string
}
export interface GoogledirectoryCreateGroupOutput {
  /** ID */
  ID: string
  /** Name */
  Name: string
  /** Email */
  Email: string
  /** Description */
  Description: string
  /** Admin Created */
  "Admin Created": boolean
  /** Kind */
  Kind: string
  /** Etag */
  Etag: string
}

/** Create Group: Creates a group. Source: seen in exports, 1 occurrence in connector version 1.0.250. */
export const createGroup: CardDef<GoogledirectoryCreateGroupInput, GoogledirectoryCreateGroupOutput> = {
  "kind": "googledirectory/createGroup",
  "address": "root:channels:http:googledirectory:1.0.250:createGroup",
  "module": "googledirectory",
  "name": "Create Group",
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
    "partnerChannelKeys": 119,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Creates a group",
    "channelId": 49,
    "versionId": 50786,
    "actionId": 9407,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Group":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Email","group":"Group","key":"Email","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Name","group":"Group","key":"Name","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Description","group":"Group","key":"Description","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Results":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"ID","group":"Results","key":"ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Name","group":"Results","key":"Name","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Email","group":"Results","key":"Email","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Description","group":"Results","key":"Description","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Admin Created","group":"Results","key":"Admin Created","index":4,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Kind","group":"Results","key":"Kind","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Etag","group":"Results","key":"Etag","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface GoogledirectoryCustomApiActionInput {
  /** API */
  apiType?: ("Directory" | "Licensing")
  /** Relative URL */
  "Relative URL": string
  /** Request Type */
  requestType?: ("GET" | "POST" | "PUT" | "PATCH" | "DELETE")
  /** Query */
  Query?: (string | {
    [k: string]: unknown
  })
  /** Headers */
  Headers?: {
    [k: string]: unknown
  }
}
export interface GoogledirectoryCustomApiActionOutput {
  /** Status Code */
  "Status Code": number
  /** Headers */
  Headers: {
    [k: string]: unknown
  }
  /** Body */
  Body: {
    users?: string
  }
}

/** Custom API Action: Make an authenticated HTTP request to the Google Directory API. Source: seen in exports, 2 occurrences in connector versions 1.0.112 to 1.0.136. */
export const customApiAction: CardDef<GoogledirectoryCustomApiActionInput, GoogledirectoryCustomApiActionOutput> = {
  "kind": "googledirectory/customApiAction",
  "address": "root:channels:http:googledirectory:1.0.250:customApiAction",
  "module": "googledirectory",
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
    "partnerChannelKeys": 119,
    "meta": {
      "3f177eb9-81b5-4d97-ad42-ddac5da5679c": {
        "id": "cVhODP5mf6t",
        "address": {
          "key": null,
          "group": "Request",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getHttpInputs","data":{}},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Make an authenticated HTTP request to the Google Directory API",
    "channelId": 49,
    "versionId": 50786,
    "actionId": 12305,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Request":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"apiType","group":"parameters","key":"apiType","index":0,"required":false,"option":true,"default":"Directory","available":[],"metadata":{"type":"list","displayname":"API","choices":[{"label":"Directory","value":"Directory"},{"label":"Licensing","value":"Licensing"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Relative URL","group":"Request","key":"Relative URL","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"requestType","group":"parameters","key":"requestType","index":2,"required":false,"option":true,"default":"GET","available":[],"metadata":{"type":"list","displayname":"Request Type","choices":[{"label":"GET","value":"GET"},{"label":"POST","value":"POST"},{"label":"PUT","value":"PUT"},{"label":"PATCH","value":"PATCH"},{"label":"DELETE","value":"DELETE"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"Query","group":"Request","key":"Query","index":3,"required":false,"option":false,"default":{},"available":["string","object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Request","key":"Headers","index":4,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Response","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Headers","group":"Response","key":"Headers","index":1,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Body","group":"Response","key":"Body","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":{"users":{"type":"string","collection":false}},"collection":false},
    ],
  },
};

export interface GoogledirectoryDeactivateUserInput {
  /** ID */
  ID: string
}
export interface GoogledirectoryDeactivateUserOutput {
  /** Status Code */
  "Status Code"?: number
  /** Status Code */
  "Result/Status Code": number
}

/** Suspend User: Suspends a specified User in Google Workspace. Source: seen in exports, 5 occurrences in connector versions 1.0.215 to 1.0.250. */
export const deactivateUser: CardDef<GoogledirectoryDeactivateUserInput, GoogledirectoryDeactivateUserOutput> = {
  "kind": "googledirectory/deactivateUser",
  "address": "root:channels:http:googledirectory:1.0.250:deactivateUser",
  "module": "googledirectory",
  "name": "Suspend User",
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
    "partnerChannelKeys": 119,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Suspends a specified User in Google Workspace.",
    "channelId": 49,
    "versionId": 50786,
    "actionId": 145389,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"ID","group":"User","key":"ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Result": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Response": {"extensible":false,"reserved":{},"index":0,"type":"object"},
    },
    "fields": [
      {"name":"Status Code","group":"Response","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false,"chosen":true},
      {"name":"Result/Status Code","group":"Result","key":"Status Code","index":1,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface GoogledirectoryDeleteUserASPInput {
  /** User ID */
  "User ID": string
  /** Code ID */
  "Code ID": string
}
export interface GoogledirectoryDeleteUserASPOutput {
  /** Status Code */
  "Status Code": number
}

/** Delete User ASP: Delete User application-specific password (ASP) in G Suite. Source: seen in exports, 1 occurrence in connector version 1.0.215. */
export const deleteUserASP: CardDef<GoogledirectoryDeleteUserASPInput, GoogledirectoryDeleteUserASPOutput> = {
  "kind": "googledirectory/deleteUserASP",
  "address": "root:channels:http:googledirectory:1.0.250:deleteUserASP",
  "module": "googledirectory",
  "name": "Delete User ASP",
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
    "partnerChannelKeys": 119,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Delete User application-specific password (ASP) in G Suite.",
    "channelId": 49,
    "versionId": 50786,
    "actionId": 16564,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "User": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "ASP": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"User ID","group":"User","key":"User ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Code ID","group":"ASP","key":"Code ID","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Response","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface GoogledirectoryDeleteUserAccessTokensInput {
  /** User ID */
  "User ID": string
  /** Client ID */
  "Client ID": string
}
export interface GoogledirectoryDeleteUserAccessTokensOutput {
  /** Status Code */
  "Status Code": number
}

/** Delete User Access Token: Delete User Access Tokens in G Suite. Source: seen in exports, 1 occurrence in connector version 1.0.215. */
export const deleteUserAccessTokens: CardDef<GoogledirectoryDeleteUserAccessTokensInput, GoogledirectoryDeleteUserAccessTokensOutput> = {
  "kind": "googledirectory/deleteUserAccessTokens",
  "address": "root:channels:http:googledirectory:1.0.250:deleteUserAccessTokens",
  "module": "googledirectory",
  "name": "Delete User Access Token",
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
    "partnerChannelKeys": 119,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Delete User Access Tokens in G Suite.",
    "channelId": 49,
    "versionId": 50786,
    "actionId": 16562,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "User": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Access Token": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"User ID","group":"User","key":"User ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Client ID","group":"Access Token","key":"Client ID","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Response","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface GoogledirectoryDeleteUserDeviceInput {
  /** Resource ID */
  "Resource ID": string
}
export interface GoogledirectoryDeleteUserDeviceOutput {
  /** Status Code */
  "Status Code": number
}

/** Delete User Device: Delete User Device in G Suite. Source: seen in exports, 1 occurrence in connector version 1.0.215. */
export const deleteUserDevice: CardDef<GoogledirectoryDeleteUserDeviceInput, GoogledirectoryDeleteUserDeviceOutput> = {
  "kind": "googledirectory/deleteUserDevice",
  "address": "root:channels:http:googledirectory:1.0.250:deleteUserDevice",
  "module": "googledirectory",
  "name": "Delete User Device",
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
    "partnerChannelKeys": 119,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Delete User Device in G Suite.",
    "channelId": 49,
    "versionId": 50786,
    "actionId": 16565,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User Device":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Resource ID","group":"User Device","key":"Resource ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Response","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface GoogledirectoryGetAllLicensesInput {
  [k: string]: never
}
export interface GoogledirectoryGetAllLicensesOutput {
  /** Licenses */
  Licenses: {
    name?: string
    productid?: string
    skuid?: string
  }[]
}

/** Get All Licenses: Retrieve all available google licenses. Source: seen in exports, 3 occurrences in connector version 1.0.250. */
export const getAllLicenses: CardDef<GoogledirectoryGetAllLicensesInput, GoogledirectoryGetAllLicensesOutput> = {
  "kind": "googledirectory/getAllLicenses",
  "address": "root:channels:http:googledirectory:1.0.250:getAllLicenses",
  "module": "googledirectory",
  "name": "Get All Licenses",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "channel": {
    "partnerChannelKeys": 119,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Retrieve all available google licenses",
    "channelId": 49,
    "versionId": 50786,
    "actionId": 10978,
  },
  "inputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Licenses":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Licenses","group":"Licenses","key":"Licenses","index":0,"required":false,"option":false,"default":[],"available":[{"name":{"type":"string","collection":false},"productid":{"type":"string","collection":false},"skuid":{"type":"string","collection":false}}],"metadata":{},"secret":false,"type":{"name":{"type":"string","collection":false},"productid":{"type":"string","collection":false},"skuid":{"type":"string","collection":false}},"collection":true},
    ],
  },
};

export interface GoogledirectoryReadAllUserASPsInput {
  /** User ID */
  "User ID": string
}
export interface GoogledirectoryReadAllUserASPsOutput {
  /** ASPs */
  ASPs: {
    "Code ID"?: string
    Name?: string
    "Creation Time"?: string
    "Last Time Used"?: string
    "User Key"?: string
    Kind?: string
    Etag?: string
  }[]
}

/** Read All User ASPs: Read all user application-specific passwords (ASPs) in G Suite. Source: seen in exports, 1 occurrence in connector version 1.0.215. */
export const readAllUserASPs: CardDef<GoogledirectoryReadAllUserASPsInput, GoogledirectoryReadAllUserASPsOutput> = {
  "kind": "googledirectory/readAllUserASPs",
  "address": "root:channels:http:googledirectory:1.0.250:readAllUserASPs",
  "module": "googledirectory",
  "name": "Read All User ASPs",
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
    "partnerChannelKeys": 119,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Read all user application-specific passwords (ASPs) in G Suite.",
    "channelId": 49,
    "versionId": 50786,
    "actionId": 16574,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Read By":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"User ID","group":"Read By","key":"User ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Results":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"ASPs","group":"Results","key":"ASPs","index":0,"required":false,"option":false,"default":[],"available":[{"Code ID":{"type":"string","collection":false},"Name":{"type":"string","collection":false},"Creation Time":{"type":"string","collection":false},"Last Time Used":{"type":"string","collection":false},"User Key":{"type":"string","collection":false},"Kind":{"type":"string","collection":false},"Etag":{"type":"string","collection":false}}],"metadata":{},"secret":false,"type":{"Code ID":{"type":"string","collection":false},"Name":{"type":"string","collection":false},"Creation Time":{"type":"string","collection":false},"Last Time Used":{"type":"string","collection":false},"User Key":{"type":"string","collection":false},"Kind":{"type":"string","collection":false},"Etag":{"type":"string","collection":false}},"collection":true},
    ],
  },
};

export interface GoogledirectoryReadAllUserAccessTokensInput {
  /** User ID */
  "User ID": string
}
export interface GoogledirectoryReadAllUserAccessTokensOutput {
  /** Access Tokens */
  "Access Tokens": {
    "Application Name"?: string
    "Client ID"?: string
    "User Key"?: string
    "Is Anonymous?"?: boolean
    "Is Native App?"?: boolean
    Scopes?: string[]
    Etag?: string
    Kind?: string
  }[]
}

/** Read All User Access Tokens: Read all user Access Tokens in G Suite. Source: seen in exports, 1 occurrence in connector version 1.0.215. */
export const readAllUserAccessTokens: CardDef<GoogledirectoryReadAllUserAccessTokensInput, GoogledirectoryReadAllUserAccessTokensOutput> = {
  "kind": "googledirectory/readAllUserAccessTokens",
  "address": "root:channels:http:googledirectory:1.0.250:readAllUserAccessTokens",
  "module": "googledirectory",
  "name": "Read All User Access Tokens",
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
    "partnerChannelKeys": 119,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Read all user Access Tokens in G Suite.",
    "channelId": 49,
    "versionId": 50786,
    "actionId": 16573,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Read By":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"User ID","group":"Read By","key":"User ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Results":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Access Tokens","group":"Results","key":"Access Tokens","index":0,"required":false,"option":false,"default":[],"available":[{"Application Name":{"type":"string","collection":false},"Client ID":{"type":"string","collection":false},"User Key":{"type":"string","collection":false},"Is Anonymous?":{"type":"boolean","collection":false},"Is Native App?":{"type":"boolean","collection":false},"Scopes":{"type":"string","collection":true},"Etag":{"type":"string","collection":false},"Kind":{"type":"string","collection":false}}],"metadata":{},"secret":false,"type":{"Application Name":{"type":"string","collection":false},"Client ID":{"type":"string","collection":false},"User Key":{"type":"string","collection":false},"Is Anonymous?":{"type":"boolean","collection":false},"Is Native App?":{"type":"boolean","collection":false},"Scopes":{"type":"string","collection":true},"Etag":{"type":"string","collection":false},"Kind":{"type":"string","collection":false}},"collection":true},
    ],
  },
};

export interface GoogledirectoryReadAllUserDevicesInput {
  /** Email */
  Email: string
}
export interface GoogledirectoryReadAllUserDevicesOutput {
  /** Mobile Devices */
  "Mobile Devices": {
    "Device ID"?: string
    Name?: string[]
    Etag?: string
    Kind?: string
    "Resource ID"?: string
    Model?: string
    OS?: string
    Status?: string
    Email?: string[]
    "Hardware ID"?: string
    "First Sync"?: Date
    "Last Sync"?: Date
    "User Agent"?: string
    "Serial Number"?: string
    IMEI?: string
    MEID?: string
    "WiFi MAC Address"?: string
    "Network Operator"?: string
    "Default Language"?: string
    "Compromised Status"?: string
    "OS Build Number"?: string
    "Kernel Version"?: string
    "Baseband Version"?: string
    "Is Owner Profile?"?: boolean
    "Is Unknown Sources Enabled?"?: boolean
    "Is Adb Enabled?"?: boolean
    "Is Developer Options Enabled?"?: boolean
    "Is Work Profile Supported?"?: boolean
    Manufacturer?: string
    "Release Version"?: string
    "Security Patch Level"?: number
    Brand?: string
    "Bootloader Version"?: string
    Hardware?: string
    "Encryption Status"?: string
    "Password Status"?: string
    "DM Agent Permission"?: string
  }[]
}

/** Read All User Devices: Read all user Devices in G Suite. Source: seen in exports, 1 occurrence in connector version 1.0.215. */
export const readAllUserDevices: CardDef<GoogledirectoryReadAllUserDevicesInput, GoogledirectoryReadAllUserDevicesOutput> = {
  "kind": "googledirectory/readAllUserDevices",
  "address": "root:channels:http:googledirectory:1.0.250:readAllUserDevices",
  "module": "googledirectory",
  "name": "Read All User Devices",
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
    "partnerChannelKeys": 119,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Read all user Devices in G Suite.",
    "channelId": 49,
    "versionId": 50786,
    "actionId": 16575,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Read By":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Email","group":"Read By","key":"Email","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Results":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Mobile Devices","group":"Results","key":"Mobile Devices","index":0,"required":false,"option":false,"default":[],"available":[{"Device ID":{"type":"string","collection":false},"Name":{"type":"string","collection":true},"Etag":{"type":"string","collection":false},"Kind":{"type":"string","collection":false},"Resource ID":{"type":"string","collection":false},"Model":{"type":"string","collection":false},"OS":{"type":"string","collection":false},"Status":{"type":"string","collection":false},"Email":{"type":"string","collection":true},"Hardware ID":{"type":"string","collection":false},"First Sync":{"type":"Date","collection":false},"Last Sync":{"type":"Date","collection":false},"User Agent":{"type":"string","collection":false},"Serial Number":{"type":"string","collection":false},"IMEI":{"type":"string","collection":false},"MEID":{"type":"string","collection":false},"WiFi MAC Address":{"type":"string","collection":false},"Network Operator":{"type":"string","collection":false},"Default Language":{"type":"string","collection":false},"Compromised Status":{"type":"string","collection":false},"OS Build Number":{"type":"string","collection":false},"Kernel Version":{"type":"string","collection":false},"Baseband Version":{"type":"string","collection":false},"Is Owner Profile?":{"type":"boolean","collection":false},"Is Unknown Sources Enabled?":{"type":"boolean","collection":false},"Is Adb Enabled?":{"type":"boolean","collection":false},"Is Developer Options Enabled?":{"type":"boolean","collection":false},"Is Work Profile Supported?":{"type":"boolean","collection":false},"Manufacturer":{"type":"string","collection":false},"Release Version":{"type":"string","collection":false},"Security Patch Level":{"type":"number","collection":false},"Brand":{"type":"string","collection":false},"Bootloader Version":{"type":"string","collection":false},"Hardware":{"type":"string","collection":false},"Encryption Status":{"type":"string","collection":false},"Password Status":{"type":"string","collection":false},"DM Agent Permission":{"type":"string","collection":false}}],"metadata":{},"secret":false,"type":{"Device ID":{"type":"string","collection":false},"Name":{"type":"string","collection":true},"Etag":{"type":"string","collection":false},"Kind":{"type":"string","collection":false},"Resource ID":{"type":"string","collection":false},"Model":{"type":"string","collection":false},"OS":{"type":"string","collection":false},"Status":{"type":"string","collection":false},"Email":{"type":"string","collection":true},"Hardware ID":{"type":"string","collection":false},"First Sync":{"type":"Date","collection":false},"Last Sync":{"type":"Date","collection":false},"User Agent":{"type":"string","collection":false},"Serial Number":{"type":"string","collection":false},"IMEI":{"type":"string","collection":false},"MEID":{"type":"string","collection":false},"WiFi MAC Address":{"type":"string","collection":false},"Network Operator":{"type":"string","collection":false},"Default Language":{"type":"string","collection":false},"Compromised Status":{"type":"string","collection":false},"OS Build Number":{"type":"string","collection":false},"Kernel Version":{"type":"string","collection":false},"Baseband Version":{"type":"string","collection":false},"Is Owner Profile?":{"type":"boolean","collection":false},"Is Unknown Sources Enabled?":{"type":"boolean","collection":false},"Is Adb Enabled?":{"type":"boolean","collection":false},"Is Developer Options Enabled?":{"type":"boolean","collection":false},"Is Work Profile Supported?":{"type":"boolean","collection":false},"Manufacturer":{"type":"string","collection":false},"Release Version":{"type":"string","collection":false},"Security Patch Level":{"type":"number","collection":false},"Brand":{"type":"string","collection":false},"Bootloader Version":{"type":"string","collection":false},"Hardware":{"type":"string","collection":false},"Encryption Status":{"type":"string","collection":false},"Password Status":{"type":"string","collection":false},"DM Agent Permission":{"type":"string","collection":false}},"collection":true},
    ],
  },
};

export interface GoogledirectoryReadAllUserLicensesInput {
  /** Primary Email */
  ID: string
}
export interface GoogledirectoryReadAllUserLicensesOutput {
  /** Licenses */
  Licenses: {
    kind?: string
    etags?: number
    selfLink?: string
    userId?: number
    productId?: string
    skuId?: number
    skuName?: string
    productName?: number
  }[]
}

/** Read User Licenses: Retrive all licences for a user. Source: seen in exports, 2 occurrences in connector versions 1.0.215 to 1.0.250. */
export const readAllUserLicenses: CardDef<GoogledirectoryReadAllUserLicensesInput, GoogledirectoryReadAllUserLicensesOutput> = {
  "kind": "googledirectory/readAllUserLicenses",
  "address": "root:channels:http:googledirectory:1.0.250:readAllUserLicenses",
  "module": "googledirectory",
  "name": "Read User Licenses",
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
    "partnerChannelKeys": 119,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Retrive all licences for a user",
    "channelId": 49,
    "versionId": 50786,
    "actionId": 8265,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"ID","group":"User","key":"ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Primary Email","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Licenses","group":"User","key":"Licenses","index":0,"required":false,"option":false,"default":[],"available":[{"kind":{"type":"string","collection":false},"etags":{"type":"number","collection":false},"selfLink":{"type":"string","collection":false},"userId":{"type":"number","collection":false},"productId":{"type":"string","collection":false},"skuId":{"type":"number","collection":false},"skuName":{"type":"string","collection":false},"productName":{"type":"number","collection":false}}],"metadata":{},"secret":false,"type":{"kind":{"type":"string","collection":false},"etags":{"type":"number","collection":false},"selfLink":{"type":"string","collection":false},"userId":{"type":"number","collection":false},"productId":{"type":"string","collection":false},"skuId":{"type":"number","collection":false},"skuName":{"type":"string","collection":false},"productName":{"type":"number","collection":false}},"collection":true},
    ],
  },
};

export interface GoogledirectoryReadUserInput {
  /** User ID */
  "User ID": string
}
export interface GoogledirectoryReadUserOutput {
  /** Id */
  Id: string
  /** ETag */
  ETag: string
  /** First Name */
  "First Name": string
  /** Last Name */
  "Last Name": string
  /** Full Name */
  "Full Name": string
  /** Notes */
  Notes: string
  /** Is Admin? */
  "Is Admin?": boolean
  /** Is Delegated Admin? */
  "Is Delegated Admin?": boolean
  /** Change Password At Next Login? */
  "Change Password At Next Login?": boolean
  /** Agreed to Terms? */
  "Agreed to Terms?": boolean
  /** IP Allow Listed? */
  "IP Whitelisted?": boolean
  /** Suspended? */
  "Suspended?": boolean
  /** Suspension Reason */
  "Suspension Reason": string
  /** Parent Organization Path */
  "Parent Organization Path": string
  /** Customer ID */
  "Customer ID": string
  /** Is Enrolled in 2SV? */
  "Is Enrolled in 2SV?": boolean
  /** Is Enforced in 2SV? */
  "Is Enforced in 2SV?": boolean
  /** Is Mailbox Setup? */
  "Is Mailbox Setup?": boolean
  /** Aliases */
  Aliases: string[]
  /** IMs */
  IMs: {
    "IM Network ID"?: string
    Type?: string
    "Custom Type"?: string
    Protocol?: string
    "Custom Protocol"?: string
    "Primary?"?: boolean
  }[]
  /** Emails */
  Emails: {
    "Email Address"?: string
    Type?: string
    "Custom Type"?: string
    "Primary?"?: boolean
  }[]
  /** External IDs */
  "External IDs": {
    "External ID"?: string
    Type?: string
    "Custom Type"?: string
  }[]
  /** Relations */
  Relations: {
    "Relation Name"?: string
    Type?: string
    "Custom Type"?: string
  }[]
  /** Addresses */
  Addresses: {
    Street?: string
    "PO Box"?: string
    City?: string
    Region?: string
    Country?: string
    "Country Code"?: string
    "Extended Address"?: string
    "Formatted Address"?: string
    Type?: string
    "Custom Type"?: string
    "Primary?"?: boolean
  }[]
  /** Organizations */
  Organizations: {
    "Organization Name"?: string
    Description?: string
    Department?: string
    "Job Title"?: string
    Location?: string
    Symbol?: string
    "Cost Center"?: string
    Domain?: string
    Type?: string
    "Custom Type"?: string
    "Primary?"?: boolean
  }[]
  /** Phones */
  Phones: {
    "Phone Number"?: string
    Type?: string
    "Custom Type"?: string
    "Primary?"?: boolean
  }[]
  /** Websites */
  Websites: {
    "Website URL"?: string
    Type?: string
    "Custom Type"?: string
    "Primary?"?: boolean
  }[]
  /** Custom Fields */
  "Custom Fields": {
    [k: string]: unknown
  }
}

/** Read User: Get User Details. Source: seen in exports, 1 occurrence in connector version 1.0.215. */
export const readUser: CardDef<GoogledirectoryReadUserInput, GoogledirectoryReadUserOutput> = {
  "kind": "googledirectory/readUser",
  "address": "root:channels:http:googledirectory:1.0.250:readUser",
  "module": "googledirectory",
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
    "partnerChannelKeys": 119,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Get User Details.",
    "channelId": 49,
    "versionId": 50786,
    "actionId": 16579,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Read By":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"User ID","group":"Read By","key":"User ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Id","group":"User","key":"Id","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"ETag","group":"User","key":"ETag","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"First Name","group":"User","key":"First Name","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Last Name","group":"User","key":"Last Name","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Full Name","group":"User","key":"Full Name","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Notes","group":"User","key":"Notes","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Is Admin?","group":"User","key":"Is Admin?","index":6,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Is Delegated Admin?","group":"User","key":"Is Delegated Admin?","index":7,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Change Password At Next Login?","group":"User","key":"Change Password At Next Login?","index":8,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Agreed to Terms?","group":"User","key":"Agreed to Terms?","index":9,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"IP Whitelisted?","group":"User","key":"IP Whitelisted?","index":10,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"IP Allow Listed?"},"secret":false,"type":"boolean","collection":false},
      {"name":"Suspended?","group":"User","key":"Suspended?","index":11,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Suspension Reason","group":"User","key":"Suspension Reason","index":12,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Parent Organization Path","group":"User","key":"Parent Organization Path","index":13,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Customer ID","group":"User","key":"Customer ID","index":14,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Is Enrolled in 2SV?","group":"User","key":"Is Enrolled in 2SV?","index":15,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Is Enforced in 2SV?","group":"User","key":"Is Enforced in 2SV?","index":16,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Is Mailbox Setup?","group":"User","key":"Is Mailbox Setup?","index":17,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Aliases","group":"User","key":"Aliases","index":18,"required":false,"option":false,"default":[],"available":["string"],"metadata":{},"secret":false,"type":"string","collection":true},
      {"name":"IMs","group":"User","key":"IMs","index":19,"required":false,"option":false,"default":[],"available":[{"IM Network ID":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Custom Type":{"type":"string","collection":false},"Protocol":{"type":"string","collection":false},"Custom Protocol":{"type":"string","collection":false},"Primary?":{"type":"boolean","collection":false}}],"metadata":{},"secret":false,"type":{"IM Network ID":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Custom Type":{"type":"string","collection":false},"Protocol":{"type":"string","collection":false},"Custom Protocol":{"type":"string","collection":false},"Primary?":{"type":"boolean","collection":false}},"collection":true},
      {"name":"Emails","group":"User","key":"Emails","index":20,"required":false,"option":false,"default":[],"available":[{"Email Address":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Custom Type":{"type":"string","collection":false},"Primary?":{"type":"boolean","collection":false}}],"metadata":{},"secret":false,"type":{"Email Address":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Custom Type":{"type":"string","collection":false},"Primary?":{"type":"boolean","collection":false}},"collection":true},
      {"name":"External IDs","group":"User","key":"External IDs","index":21,"required":false,"option":false,"default":[],"available":[{"External ID":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Custom Type":{"type":"string","collection":false}}],"metadata":{},"secret":false,"type":{"External ID":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Custom Type":{"type":"string","collection":false}},"collection":true},
      {"name":"Relations","group":"User","key":"Relations","index":22,"required":false,"option":false,"default":[],"available":[{"Relation Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Custom Type":{"type":"string","collection":false}}],"metadata":{},"secret":false,"type":{"Relation Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Custom Type":{"type":"string","collection":false}},"collection":true},
      {"name":"Addresses","group":"User","key":"Addresses","index":23,"required":false,"option":false,"default":[],"available":[{"Street":{"type":"string","collection":false},"PO Box":{"type":"string","collection":false},"City":{"type":"string","collection":false},"Region":{"type":"string","collection":false},"Country":{"type":"string","collection":false},"Country Code":{"type":"string","collection":false},"Extended Address":{"type":"string","collection":false},"Formatted Address":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Custom Type":{"type":"string","collection":false},"Primary?":{"type":"boolean","collection":false}}],"metadata":{},"secret":false,"type":{"Street":{"type":"string","collection":false},"PO Box":{"type":"string","collection":false},"City":{"type":"string","collection":false},"Region":{"type":"string","collection":false},"Country":{"type":"string","collection":false},"Country Code":{"type":"string","collection":false},"Extended Address":{"type":"string","collection":false},"Formatted Address":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Custom Type":{"type":"string","collection":false},"Primary?":{"type":"boolean","collection":false}},"collection":true},
      {"name":"Organizations","group":"User","key":"Organizations","index":24,"required":false,"option":false,"default":[],"available":[{"Organization Name":{"type":"string","collection":false},"Description":{"type":"string","collection":false},"Department":{"type":"string","collection":false},"Job Title":{"type":"string","collection":false},"Location":{"type":"string","collection":false},"Symbol":{"type":"string","collection":false},"Cost Center":{"type":"string","collection":false},"Domain":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Custom Type":{"type":"string","collection":false},"Primary?":{"type":"boolean","collection":false}}],"metadata":{},"secret":false,"type":{"Organization Name":{"type":"string","collection":false},"Description":{"type":"string","collection":false},"Department":{"type":"string","collection":false},"Job Title":{"type":"string","collection":false},"Location":{"type":"string","collection":false},"Symbol":{"type":"string","collection":false},"Cost Center":{"type":"string","collection":false},"Domain":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Custom Type":{"type":"string","collection":false},"Primary?":{"type":"boolean","collection":false}},"collection":true},
      {"name":"Phones","group":"User","key":"Phones","index":25,"required":false,"option":false,"default":[],"available":[{"Phone Number":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Custom Type":{"type":"string","collection":false},"Primary?":{"type":"boolean","collection":false}}],"metadata":{},"secret":false,"type":{"Phone Number":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Custom Type":{"type":"string","collection":false},"Primary?":{"type":"boolean","collection":false}},"collection":true},
      {"name":"Websites","group":"User","key":"Websites","index":26,"required":false,"option":false,"default":[],"available":[{"Website URL":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Custom Type":{"type":"string","collection":false},"Primary?":{"type":"boolean","collection":false}}],"metadata":{},"secret":false,"type":{"Website URL":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Custom Type":{"type":"string","collection":false},"Primary?":{"type":"boolean","collection":false}},"collection":true},
      {"name":"Custom Fields","group":"User","key":"Custom Fields","index":27,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface GoogledirectorySignOutUserInput {
  /** User Key */
  "User Key": string
}
export interface GoogledirectorySignOutUserOutput {
  /** Status Code */
  "Status Code": number
}

/** Sign Out User: Signs a user out of all web and device sessions and reset their sign-in cookies in Google Workspace. Source: seen in exports, 1 occurrence in connector version 1.0.195. */
export const signOutUser: CardDef<GoogledirectorySignOutUserInput, GoogledirectorySignOutUserOutput> = {
  "kind": "googledirectory/signOutUser",
  "address": "root:channels:http:googledirectory:1.0.250:signOutUser",
  "module": "googledirectory",
  "name": "Sign Out User",
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
    "partnerChannelKeys": 119,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Signs a user out of all web and device sessions and reset their sign-in cookies in Google Workspace.",
    "channelId": 49,
    "versionId": 50786,
    "actionId": 24169,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Sign Out By":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"User Key","group":"Sign Out By","key":"User Key","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Result","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface GoogledirectoryUnassignLicenseFromUserInput {
  /** licenses */
  licenses: {
    [k: string]: unknown
  }[]
  /** Primary Email */
  id: string
}
export interface GoogledirectoryUnassignLicenseFromUserOutput {
  /** Results */
  Results?: {
    "License Name"?: string
    "Status Code"?: string
  }[]
}

/** Unassign License from User: Unassign a license from a user. Source: seen in exports, 2 occurrences in connector versions 1.0.215 to 1.0.250. */
export const unassignLicenseFromUser: CardDef<GoogledirectoryUnassignLicenseFromUserInput, GoogledirectoryUnassignLicenseFromUserOutput> = {
  "kind": "googledirectory/unassignLicenseFromUser",
  "address": "root:channels:http:googledirectory:1.0.250:unassignLicenseFromUser",
  "module": "googledirectory",
  "name": "Unassign License from User",
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
    "partnerChannelKeys": 119,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Unassign a license from a user",
    "channelId": 49,
    "versionId": 50786,
    "actionId": 8268,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Product": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "User": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"licenses","group":"Product","key":"licenses","index":0,"required":true,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"licenses","optional":false},"secret":false,"type":"object","collection":true},
      {"name":"id","group":"User","key":"id","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Primary Email","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Results":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Results","group":"Results","key":"Results","index":0,"required":false,"option":false,"default":[],"available":[{"License Name":{"type":"string","collection":false},"Status Code":{"type":"string","collection":false}}],"metadata":{},"secret":false,"type":{"License Name":{"type":"string","collection":false},"Status Code":{"type":"string","collection":false}},"collection":true,"chosen":true},
    ],
  },
};
