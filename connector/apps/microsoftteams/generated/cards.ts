// Generated from schemas/cards/microsoftteams/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface MicrosoftteamsCustomAPIActionInput {
  /** Request Type */
  requestType?: ("GET" | "POST" | "PUT" | "PATCH" | "DELETE")
  /** Relative URL */
  "Relative URL": string
  /** Body */
  Body?: (string | {
    [k: string]: unknown
  })
}
export interface MicrosoftteamsCustomAPIActionOutput {
  /** Status Code */
  "Status Code"?: number
  /** Body */
  Body?: {
    value?: string[]
  }
}

/** Custom API Action: Makes an authenticated HTTP request to the Microsoft Teams Microsoft Graph API. Source: seen in exports, 2 occurrences in connector version 1.0.258. */
export const customAPIAction: CardDef<MicrosoftteamsCustomAPIActionInput, MicrosoftteamsCustomAPIActionOutput> = {
  "kind": "microsoftteams/customAPIAction",
  "address": "root:channels:http:microsoftteams:1.0.258:customAPIAction",
  "module": "microsoftteams",
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
    "partnerChannelKeys": 224,
    "meta": {
      "d3070bd0-c42e-4f77-8cf8-a930e8950f46": {
        "id": "zmKxHWeujLG2",
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
    "comments": "Makes an authenticated HTTP request to the Microsoft Teams Microsoft Graph API.",
    "channelId": null,
    "versionId": null,
    "actionId": 30955,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Request":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"requestType","group":"parameters","key":"requestType","index":0,"required":false,"option":true,"default":"GET","available":[],"metadata":{"type":"list","displayname":"Request Type","choices":[{"label":"GET","value":"GET"},{"label":"POST","value":"POST"},{"label":"PUT","value":"PUT"},{"label":"PATCH","value":"PATCH"},{"label":"DELETE","value":"DELETE"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Relative URL","group":"Request","key":"Relative URL","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Body","group":"Request","key":"Body","index":2,"required":false,"option":false,"default":"","available":["string","object"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Response","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false,"chosen":true},
      {"name":"Body","group":"Response","key":"Body","index":1,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":{"value":{"type":"string","collection":true}},"collection":false,"chosen":true},
    ],
  },
};

export interface MicrosoftteamsSearchTeamsInput {
  /** Result Set */
  resultSet?: ("First Matching Record" | "First 200 Matching Records" | "Stream Matching Records")
  /** Display Name */
  displayName?: string
  /** Search By */
  filter_type?: ("eq" | "startsWith")
}
export interface MicrosoftteamsSearchTeamsOutput {
  /** Id */
  id: string
  /** Display Name */
  displayName: string
}

/** Search Teams: Searches for Microsoft Teams. Source: seen in exports, 1 occurrence in connector version 1.0.258. */
export const searchTeams: CardDef<MicrosoftteamsSearchTeamsInput, MicrosoftteamsSearchTeamsOutput> = {
  "kind": "microsoftteams/searchTeams",
  "address": "root:channels:http:microsoftteams:1.0.258:searchTeams",
  "module": "microsoftteams",
  "name": "Search Teams",
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
    "partnerChannelKeys": 224,
    "meta": {
      "5cbf0703-02b3-4589-a793-98efad9b2a79": {
        "id": "-kz0WlxtW",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getSearchTeamInputs"},
          "namespace": "input",
        },
      },
      "bcfde380-c8b3-4f40-843a-b5073a517188": {
        "id": "50tzvmETdH",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getSearchTeamOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Searches for Microsoft Teams.",
    "channelId": null,
    "versionId": null,
    "actionId": 30962,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Search":{"index":0}},
    "fields": [
      {"name":"resultSet","group":"parameters","key":"resultSet","index":0,"required":false,"option":true,"default":"First Matching Record","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First Matching Record","value":"First Matching Record"},{"label":"First 200 Matching Records","value":"First 200 Matching Records"},{"label":"Stream Matching Records","value":"Stream Matching Records"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"displayName","group":"Search","key":"displayName","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Display Name","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"filter_type","group":"parameters","key":"filter_type","index":2,"required":false,"option":true,"default":"eq","available":[],"metadata":{"type":"list","displayname":"Search By","choices":[{"label":"Exact Match","value":"eq"},{"label":"Starts With","value":"startsWith"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"id","group":"Result","key":"id","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Id"},"secret":false,"type":"string","collection":false},
      {"name":"displayName","group":"Result","key":"displayName","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Display Name"},"secret":false,"type":"string","collection":false},
    ],
  },
};
