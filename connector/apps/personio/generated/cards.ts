// Generated from schemas/cards/personio/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface PersonioListEmployeesA9WrJTwAaaInput {
  /** Result Set */
  result_set_KUHHFJ?: ("First 100 Records" | "Stream Matching Records")
  /** Flow */
  Flow: string
  /** Record Limit */
  "Record Limit"?: number
}
export interface PersonioListEmployeesA9WrJTwAaaOutput {
  /** Records Streamed */
  "Records Streamed": number
}

/** List Employees: List all employees records in Personio. Source: seen in exports, 1 occurrence in connector version 0.41.0. */
export const listEmployeesA9WrJTwAaa: CardDef<PersonioListEmployeesA9WrJTwAaaInput, PersonioListEmployeesA9WrJTwAaaOutput> = {
  "kind": "personio/listEmployees_a9WrJTwAaa",
  "address": "root:channels:http:personio:0.41.0:listEmployees_a9WrJTwAaa",
  "module": "personio",
  "name": "List Employees",
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
      "176cbfa8-bdc2-4e72-8394-0e2c45afab00": {
        "id": "MLuF-CFtan",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {
            "method": "streamingInputGenerator_iJaL1ZRe30",
            "extensible": false,
            "depends_on": [{"source":"result_set_KUHHFJ","dest":"resultSet"}],
          },
          "namespace": "input",
        },
      },
      "2a9036a0-711e-4696-8c18-517b290b768c": {
        "id": "P3MWz4bOwyP",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {
            "path": [],
            "method": "listEmployeeOutputs_1PcHOlOqx69",
            "depends_on": [{"source":"result_set_KUHHFJ","dest":"resultSet"}],
          },
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": false,
    "comments": "List all employees records in Personio.",
    "channelId": 100561,
    "versionId": 156287,
    "actionId": 449462,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Streaming":{"index":0,"extensible":true}},
    "fields": [
      {"name":"result_set_KUHHFJ","group":"parameters","key":"result_set_KUHHFJ","index":0,"required":false,"option":true,"default":"First 100 Records","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First 100 Records","value":"First 100 Records"},{"label":"Stream Records","value":"Stream Matching Records"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Flow","group":"Streaming","key":"Flow","index":1,"required":true,"option":false,"default":null,"available":["flo"],"metadata":{"displayname":"Flow","optional":false},"secret":false,"type":"flo","collection":false},
      {"name":"Record Limit","group":"Streaming","key":"Record Limit","index":2,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Record Limit","optional":false},"secret":false,"type":"number","collection":false},
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
