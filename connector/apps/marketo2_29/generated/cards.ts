// Generated from schemas/cards/marketo2_29/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface Marketo229AddLeadsToListInput {
  /** List ID */
  "List ID"?: number
  /** Lead IDs */
  "Lead IDs": number[]
}
export interface Marketo229AddLeadsToListOutput {
  /** Leads */
  Leads: {
    "Lead ID"?: number
    Status?: string
  }[]
}

/** Add Leads to List: Add one or more leads to a list using the lead ID(s) in Marketo. Source: seen in exports, 1 occurrence in connector version 0.1.62. */
export const addLeadsToList: CardDef<Marketo229AddLeadsToListInput, Marketo229AddLeadsToListOutput> = {
  "kind": "marketo2_29/addLeadsToList",
  "address": "root:channels:http:marketo2_29:0.1.62:addLeadsToList",
  "module": "marketo2_29",
  "name": "Add Leads to List",
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
    "partnerChannelKeys": 141,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Add one or more leads to a list using the lead ID(s) in Marketo.",
    "channelId": 133,
    "versionId": 5674,
    "actionId": 278045,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"List":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"List ID","group":"List","key":"List ID","index":0,"required":true,"option":false,"default":0,"available":["number"],"metadata":{"optional":false},"secret":false,"type":"number","collection":false},
      {"name":"Lead IDs","group":"List","key":"Lead IDs","index":1,"required":true,"option":false,"default":[],"available":["number"],"metadata":{"optional":false},"secret":false,"type":"number","collection":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Output":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Leads","group":"Output","key":"Leads","index":0,"required":false,"option":false,"default":[],"available":[{"Lead ID":{"type":"number","collection":false},"Status":{"type":"string","collection":false}}],"metadata":{},"secret":false,"type":{"Lead ID":{"type":"number","collection":false},"Status":{"type":"string","collection":false}},"collection":true},
    ],
  },
};

export interface Marketo229CreateLeadInput {
  /** Mode */
  mode?: ("createOnly" | "createOrUpdate" | "createDuplicate")
  /** Lookup Field */
  lookupField?: string
  /** First Name */
  "First Name"?: string
  /** Last Name */
  "Last Name"?: string
  /** Email Address */
  "Email Address"?: string
  /** Phone Number */
  "Phone Number"?: string
  /** Acquisition Date */
  "Acquisition Date"?: Date
  [k: string]: unknown
}
export interface Marketo229CreateLeadOutput {
  /** Lead ID */
  "Lead ID": number
  /** Status */
  Status: string
}

/** Create Lead: Create a new lead in Marketo. Source: seen in exports, 1 occurrence in connector version 0.1.62. */
export const createLead: CardDef<Marketo229CreateLeadInput, Marketo229CreateLeadOutput> = {
  "kind": "marketo2_29/createLead",
  "address": "root:channels:http:marketo2_29:0.1.62:createLead",
  "module": "marketo2_29",
  "name": "Create Lead",
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
    "partnerChannelKeys": 141,
    "meta": {
      "0fb530b5-183a-47d9-a7a7-67e18088e455": {
        "id": "oE06hbm4uM-",
        "address": {
          "key": null,
          "group": "Fields",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getLeadsWriteFields"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Create a new lead in Marketo.",
    "channelId": 133,
    "versionId": 5674,
    "actionId": 278052,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Fields":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"mode","group":"parameters","key":"mode","index":0,"required":false,"option":true,"default":"createOnly","available":[],"metadata":{"type":"list","displayname":"Mode","choices":[{"label":"Create Only","value":"createOnly"},{"label":"Create or Update","value":"createOrUpdate"},{"label":"Create Duplicate","value":"createDuplicate"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"lookupField","group":"parameters","key":"lookupField","index":1,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"string","displayname":"Lookup Field","optional":true,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"First Name","group":"Fields","key":"First Name","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Last Name","group":"Fields","key":"Last Name","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Email Address","group":"Fields","key":"Email Address","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Phone Number","group":"Fields","key":"Phone Number","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Acquisition Date","group":"Fields","key":"Acquisition Date","index":6,"required":false,"option":false,"default":"","available":["Date"],"metadata":{"optional":false},"secret":false,"type":"Date","collection":false,"chosen":true},
    ],
    "custom": {"group":"Fields","type":{"type":"string","collection":false}},
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Lead":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Lead ID","group":"Lead","key":"Lead ID","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Status","group":"Lead","key":"Status","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface Marketo229CustomAPICallInput {
  /** Request Type */
  requestType?: ("get" | "post" | "put" | "delete")
  /** Relative URL */
  "Relative URL": string
  /** Headers */
  Headers?: {
    [k: string]: unknown
  }
  /** Body */
  Body?: (string | {
    [k: string]: unknown
  })
}
export interface Marketo229CustomAPICallOutput {
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

/** Custom API Action: Make an authenticated call to the Marketo API. Source: seen in exports, 1 occurrence in connector version 0.1.62. */
export const customAPICall: CardDef<Marketo229CustomAPICallInput, Marketo229CustomAPICallOutput> = {
  "kind": "marketo2_29/customAPICall",
  "address": "root:channels:http:marketo2_29:0.1.62:customAPICall",
  "module": "marketo2_29",
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
    "partnerChannelKeys": 141,
    "meta": {
      "70d2e2fe-daff-44b3-af83-c93a8a929418": {
        "id": "GakAi1KodyV",
        "address": {
          "key": null,
          "group": "Request",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getHttpInputs"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Make an authenticated call to the Marketo API.",
    "channelId": 133,
    "versionId": 5674,
    "actionId": 278054,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Request":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"requestType","group":"parameters","key":"requestType","index":0,"required":false,"option":true,"default":"get","available":[],"metadata":{"type":"list","displayname":"Request Type","choices":[{"label":"GET","value":"get"},{"label":"POST","value":"post"},{"label":"PUT","value":"put"},{"label":"DELETE","value":"delete"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Relative URL","group":"Request","key":"Relative URL","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Headers","group":"Request","key":"Headers","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
      {"name":"Body","group":"Request","key":"Body","index":3,"required":false,"option":false,"default":{},"available":["string","object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Response","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Headers","group":"Response","key":"Headers","index":1,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Body","group":"Response","key":"Body","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface Marketo229RemoveLeadsFromListInput {
  /** List ID */
  "List ID"?: number
  /** Lead IDs */
  "Lead IDs": number[]
}
export interface Marketo229RemoveLeadsFromListOutput {
}

/** Remove Leads from List: Remove one or more leads from a list using the lead ID(s). Source: seen in exports, 1 occurrence in connector version 0.1.62. */
export const removeLeadsFromList: CardDef<Marketo229RemoveLeadsFromListInput, Marketo229RemoveLeadsFromListOutput> = {
  "kind": "marketo2_29/removeLeadsFromList",
  "address": "root:channels:http:marketo2_29:0.1.62:removeLeadsFromList",
  "module": "marketo2_29",
  "name": "Remove Leads from List",
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
    "partnerChannelKeys": 141,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Remove one or more leads from a list using the lead ID(s)",
    "channelId": 133,
    "versionId": 5674,
    "actionId": 278067,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"List":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"List ID","group":"List","key":"List ID","index":0,"required":true,"option":false,"default":0,"available":["number"],"metadata":{"optional":false},"secret":false,"type":"number","collection":false},
      {"name":"Lead IDs","group":"List","key":"Lead IDs","index":1,"required":true,"option":false,"default":[],"available":["number"],"metadata":{"optional":false},"secret":false,"type":"number","collection":true},
    ],
  },
  "outputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
};

export interface Marketo229SearchFoldersInput {
  /** Folder Name */
  "Folder Name"?: string
}
export interface Marketo229SearchFoldersOutput {
  /** Folder ID */
  "Folder ID": number
  /** Name */
  Name: string
  /** Description */
  Description: string
  /** URL */
  URL: string
  /** Path */
  Path: string
  /** Is Archived? */
  "Is Archived?": boolean
  /** Is System? */
  "Is System?": boolean
  /** Workspace */
  Workspace: string
}

/** Search Folders: Search for a folder by name. Source: seen in exports, 1 occurrence in connector version 0.1.62. */
export const searchFolders: CardDef<Marketo229SearchFoldersInput, Marketo229SearchFoldersOutput> = {
  "kind": "marketo2_29/searchFolders",
  "address": "root:channels:http:marketo2_29:0.1.62:searchFolders",
  "module": "marketo2_29",
  "name": "Search Folders",
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
    "partnerChannelKeys": 141,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Search for a folder by name",
    "channelId": 133,
    "versionId": 5674,
    "actionId": 278073,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Search By":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Folder Name","group":"Search By","key":"Folder Name","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Folder ID","group":"Result","key":"Folder ID","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Name","group":"Result","key":"Name","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Description","group":"Result","key":"Description","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"URL","group":"Result","key":"URL","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Path","group":"Result","key":"Path","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Is Archived?","group":"Result","key":"Is Archived?","index":5,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Is System?","group":"Result","key":"Is System?","index":6,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Workspace","group":"Result","key":"Workspace","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface Marketo229SearchLeadsInput {
  /** Values */
  Values: string[]
  /** Search Field */
  searchField?: ("email" | "cookies" | "facebookId" | "twitterId" | "linkedInId" | "sfdcAccountId" | "sfdcContactId" | "sfdcLeadId" | "sfdcLeadOwnerId" | "sfdcOpptyId" | "custom")
  /** Result Set */
  resultSet?: ("one" | "all")
}
export interface Marketo229SearchLeadsOutput {
  /** New Inactives */
  Leads: {
    Id?: number
    "Email Address"?: string
  }[]
}

/** Search Leads: Search for one or more leads in Marketo. Source: seen in exports, 2 occurrences in connector version 0.1.62. */
export const searchLeads: CardDef<Marketo229SearchLeadsInput, Marketo229SearchLeadsOutput> = {
  "kind": "marketo2_29/searchLeads",
  "address": "root:channels:http:marketo2_29:0.1.62:searchLeads",
  "module": "marketo2_29",
  "name": "Search Leads",
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
    "partnerChannelKeys": 141,
    "meta": {
      "b35983cb-8e1c-4714-adbe-3091f91773b8": {
        "id": "LJ--ZCOzoX4",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getCustomSearchField"},
          "namespace": "input",
        },
      },
      "90057ca1-da66-462a-a53a-5668b1403e04": {
        "id": "7wKywWYsHBF",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"searchLeadsOutput"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Search for one or more leads in Marketo.",
    "channelId": 133,
    "versionId": 5674,
    "actionId": 278074,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Search":{"extensible":false,"reserved":{},"index":1,"type":"object"}},
    "fields": [
      {"name":"Values","group":"Search","key":"Values","index":0,"required":true,"option":false,"default":[],"available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":true},
      {"name":"searchField","group":"parameters","key":"searchField","index":1,"required":false,"option":true,"default":"email","available":[],"metadata":{"type":"list","displayname":"Search Field","choices":[{"label":"Email","value":"email"},{"label":"Cookies","value":"cookies"},{"label":"Facebook ID","value":"facebookId"},{"label":"Twitter ID","value":"twitterId"},{"label":"LinkedIn ID","value":"linkedInId"},{"label":"Salesforce Account ID","value":"sfdcAccountId"},{"label":"Salesforce Contact ID","value":"sfdcContactId"},{"label":"Salesforce Lead ID","value":"sfdcLeadId"},{"label":"Salesforce Lead Owner ID","value":"sfdcLeadOwnerId"},{"label":"Salesforce Opportunity ID","value":"sfdcOpptyId"},{"label":"Custom Field","value":"custom"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"resultSet","group":"parameters","key":"resultSet","index":2,"required":false,"option":true,"default":"one","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First Matching Lead","value":"one"},{"label":"All Matching Leads","value":"all"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"index":0}},
    "fields": [
      {"name":"Leads","group":"Result","key":"Leads","index":0,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"New Inactives"},"secret":false,"type":{"Id":{"type":"number","collection":false},"Email Address":{"type":"string","collection":false}},"collection":true},
    ],
  },
};

export interface Marketo229SearchListsInput {
  /** List Names */
  "List Names"?: string[]
  /** Result Set */
  resultSet?: ("First Matching List" | "All Matching Lists")
}
export interface Marketo229SearchListsOutput {
  /** List ID */
  "List ID": string
}

/** Search Lists: Search for one or more lists in Marketo. Source: seen in exports, 1 occurrence in connector version 0.1.62. */
export const searchLists: CardDef<Marketo229SearchListsInput, Marketo229SearchListsOutput> = {
  "kind": "marketo2_29/searchLists",
  "address": "root:channels:http:marketo2_29:0.1.62:searchLists",
  "module": "marketo2_29",
  "name": "Search Lists",
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
    "partnerChannelKeys": 141,
    "meta": {
      "d7de0b77-d41a-4542-aa3c-adf900357801": {
        "id": "b63Q5sh9af6",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"searchListOutput"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Search for one or more lists in Marketo.",
    "channelId": 133,
    "versionId": 5674,
    "actionId": 278075,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Search":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"List Names","group":"Search","key":"List Names","index":0,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":true},
      {"name":"resultSet","group":"parameters","key":"resultSet","index":1,"required":false,"option":true,"default":"First Matching List","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First Matching List","value":"First Matching List"},{"label":"All Matching Lists","value":"All Matching Lists"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"List":{"index":0}},
    "fields": [
      {"name":"List ID","group":"List","key":"List ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};
