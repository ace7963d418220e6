// Generated from schemas/cards/jira2/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface Jira2CreateIssueInput {
  /** Project */
  project?: string
  /** Summary */
  Summary?: string
  /** Parent */
  Parent?: string
  /** Issue Type */
  issueType?: string
  /** Components */
  Components?: string[]
  /** Description */
  Description?: string
  /** Reporter Account ID */
  Reporter?: string
  [k: string]: unknown
}
export interface Jira2CreateIssueOutput {
  /** Key */
  Key: string
  /** Issue ID */
  "Issue ID": string
  /** URL */
  URL: string
  /** API Resource URL */
  "API Resource URL": string
}

/** Create Issue: Create a new issue in Jira. Source: seen in exports, 2 occurrences in connector version 0.3.217. */
export const createIssue: CardDef<Jira2CreateIssueInput, Jira2CreateIssueOutput> = {
  "kind": "jira2/createIssue",
  "address": "root:channels:http:jira2:0.3.217:createIssue",
  "module": "jira2",
  "name": "Create Issue",
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
    "partnerChannelKeys": null,
    "meta": {
      "2c72b81f-96b3-41e6-8e7b-489a2d6b6096": {
        "id": "jV-poxX7_WO",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getProjectInput"},
          "namespace": "input",
        },
      },
      "6c026877-cab5-4fb4-8746-8b621c04a341": {
        "id": "9YfSgdXB1GE",
        "address": {
          "key": null,
          "group": "Fields",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getCreateIssueFields"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Create a new issue in Jira.",
    "channelId": 63,
    "versionId": 53334,
    "actionId": 118616,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Fields":{"extensible":false,"reserved":{},"index":1,"type":"object"}},
    "fields": [
      {"name":"project","group":"parameters","key":"project","index":0,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"jira2","operation":"getProjectsWithoutAllOption","key":"name","value":"key"},"displayname":"Project","drives":["issueType"],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Summary","group":"Fields","key":"Summary","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Parent","group":"Fields","key":"Parent","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"issueType","group":"parameters","key":"issueType","index":3,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"jira2","operation":"getAllIssueTypesWithoutAllOption","key":"name","value":"id"},"displayname":"Issue Type","dependencies":["project"],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"Components","group":"Fields","key":"Components","index":4,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"Description","group":"Fields","key":"Description","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Reporter","group":"Fields","key":"Reporter","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Reporter Account ID","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
    "custom": {"group":"Fields","type":{"type":"string","collection":false}},
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Issue":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Key","group":"Issue","key":"Key","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Issue ID","group":"Issue","key":"Issue ID","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"URL","group":"Issue","key":"URL","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"API Resource URL","group":"Issue","key":"API Resource URL","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface Jira2HTTPRequestInput {
  /** Request Type */
  requestType?: ("GET" | "POST" | "PUT" | "PATCH" | "DELETE")
  /** Relative URL */
  "Relative URL": string
  /** Query */
  Query?: {
    [k: string]: unknown
  }
  /** Headers */
  Headers?: {
    [k: string]: unknown
  }
}
export interface Jira2HTTPRequestOutput {
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

/** Custom API Action: Make an authenticated HTTP request to the Jira API. Source: seen in exports, 1 occurrence in connector version 0.3.217. */
export const hTTPRequest: CardDef<Jira2HTTPRequestInput, Jira2HTTPRequestOutput> = {
  "kind": "jira2/hTTPRequest",
  "address": "root:channels:http:jira2:0.3.217:hTTPRequest",
  "module": "jira2",
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
    "partnerChannelKeys": null,
    "meta": {
      "07406535-c96a-4563-8f1c-fa1f342c78bb": {
        "id": "BKyLh6d_Y5a",
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
    "comments": "Make an authenticated HTTP request to the Jira API.",
    "channelId": 63,
    "versionId": 53334,
    "actionId": 108534,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Request":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"requestType","group":"parameters","key":"requestType","index":0,"required":false,"option":true,"default":"GET","available":[],"metadata":{"type":"list","displayname":"Request Type","choices":[{"label":"GET","value":"GET"},{"label":"POST","value":"POST"},{"label":"PUT","value":"PUT"},{"label":"PATCH","value":"PATCH"},{"label":"DELETE","value":"DELETE"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Relative URL","group":"Request","key":"Relative URL","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Query","group":"Request","key":"Query","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Request","key":"Headers","index":3,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
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

export interface Jira2IssueUpdatedInput {
  /** Project */
  project?: string
  /** type */
  type?: string
  /** data */
  data?: {
    [k: string]: unknown
  }
  /** JQL Query */
  jql?: string
}
export interface Jira2IssueUpdatedOutput {
  /** Okta First Name */
  "Okta First Name": string
  /** Okta Last Name */
  "Okta Last Name": string
  /** Okta Start Date Time */
  "Okta Start Date Time": Date
  /** Execution ID */
  execution_id: string
}

/** Issue Updated: Start FLO when an existing issue is updated in Jira. (webhook method). Source: seen in exports, 1 occurrence in connector version 0.3.217. */
export const issueUpdated: CardDef<Jira2IssueUpdatedInput, Jira2IssueUpdatedOutput> = {
  "kind": "jira2/issueUpdated",
  "address": "root:channels:http:jira2:0.3.217:issueUpdated",
  "module": "jira2",
  "name": "Issue Updated",
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
    "webhookList": false,
    "webhookConditions": false,
  },
  "channel": {
    "partnerChannelKeys": null,
    "meta": {
      "15a4dbeb-dbfd-4c4c-89b3-e103a5e04716": {
        "id": "EW6k-OBQ4A",
        "address": {
          "key": null,
          "group": "Issue",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getOutput"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Start FLO when an existing issue is updated in Jira. (webhook method)",
    "channelId": 63,
    "versionId": 53334,
    "actionId": 17691,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {},
    "fields": [
      {"name":"project","group":"parameters","key":"project","index":0,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"jira2","operation":"getProjects","key":"name","value":"key"},"displayname":"Project","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"type","group":null,"key":"type","index":1,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
      {"name":"data","group":null,"key":"data","index":2,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      {"name":"jql","group":"parameters","key":"jql","index":3,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"string","displayname":"JQL Query","optional":true,"ordering":1},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Webhook": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Issue": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"Okta First Name","group":"Issue","key":"Okta First Name","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Okta Last Name","group":"Issue","key":"Okta Last Name","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Okta Start Date Time","group":"Issue","key":"Okta Start Date Time","index":2,"required":false,"option":false,"default":"","available":["Date"],"metadata":{},"secret":false,"type":"Date","collection":false},
      {"name":"execution_id","group":"context","key":"execution_id","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
    ],
  },
};
