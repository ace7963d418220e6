// Generated from schemas/cards/smarthr/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface SmarthrSearchEmployeesIGi7MXMM9EInput {
  /** Flow */
  Flow: string
  /** Record Limit */
  "Record Limit"?: number
  /** Result Set */
  result_set_Z4SKCL?: ("First Matching Record" | "First 100 Matching Records" | "Stream Matching Records")
}
export interface SmarthrSearchEmployeesIGi7MXMM9EOutput {
  /** Records Streamed */
  "Records Streamed": number
}

/** Search Employees: Retrieve a list of employees that match a specified criteria. Source: seen in exports, 1 occurrence in connector version 0.141.0. */
export const searchEmployeesIGi7MXMM9E: CardDef<SmarthrSearchEmployeesIGi7MXMM9EInput, SmarthrSearchEmployeesIGi7MXMM9EOutput> = {
  "kind": "smarthr/searchEmployees_iGi7mXMM9E",
  "address": "root:channels:http:smarthr:0.141.0:searchEmployees_iGi7mXMM9E",
  "module": "smarthr",
  "name": "Search Employees",
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
    "partnerChannelKeys": 150506,
    "meta": {
      "7ffd7652-2f54-46a2-b53d-5650191b55ea": {
        "id": "a0cndpN2v2",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 1,
          "defaultValue": {
            "method": "searchEmployeesInputs_EnOHuBFzZ",
            "extensible": false,
            "depends_on": [{"source":"result_set_Z4SKCL","dest":"resultSet"}],
          },
          "namespace": "input",
        },
      },
      "357d85b9-eb54-446a-9926-108351772e85": {
        "id": "znXStxKoYfM",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {
            "path": [],
            "method": "searchEmployeesInputs_XRaZkv3RQ",
            "depends_on": [{"source":"result_set_Z4SKCL","dest":"resultSet"}],
          },
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": false,
    "comments": "Retrieve a list of employees that match a specified criteria.",
    "channelId": 150569,
    "versionId": 156226,
    "actionId": 448082,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Filter By": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Streaming": {"index":1,"extensible":true},
    },
    "fields": [
      {"name":"Flow","group":"Streaming","key":"Flow","index":0,"required":true,"option":false,"default":null,"available":["flo"],"metadata":{"displayname":"Flow","optional":false},"secret":false,"type":"flo","collection":false},
      {"name":"Record Limit","group":"Streaming","key":"Record Limit","index":1,"required":true,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Record Limit","optional":false},"secret":false,"type":"number","collection":false},
      {"name":"result_set_Z4SKCL","group":"parameters","key":"result_set_Z4SKCL","index":2,"required":false,"option":true,"default":"First Matching Record","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First Matching Record","value":"First Matching Record"},{"label":"First 100 Matching Records","value":"First 100 Matching Records"},{"label":"Stream Matching Records","value":"Stream Matching Records"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Records Streamed","group":"Result","key":"Records Streamed","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Records Streamed"},"secret":false,"type":"number","collection":false},
    ],
  },
};
