// Generated from schemas/cards/workday/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface WorkdaySearchWorkersIQh7ZBbhgInput {
  /** Include Terminated Workers */
  include_terminated_workers_RXOKPC?: boolean
  /** Flow */
  Flow: string
  /** Record Limit */
  "Record Limit"?: number
  /** Result Set */
  result_set_IMFK48?: ("first_matching_record" | "first_100_matching_records" | "stream_matching_records")
}
export interface WorkdaySearchWorkersIQh7ZBbhgOutput {
  /** Records Streamed */
  "Records Streamed": number
}

/** Search Workers: Retrieves a collection of workers and current staffing information in Workday. Source: seen in exports, 1 occurrence in connector version 0.52.0. */
export const searchWorkersIQh7ZBbhg: CardDef<WorkdaySearchWorkersIQh7ZBbhgInput, WorkdaySearchWorkersIQh7ZBbhgOutput> = {
  "kind": "workday/searchWorkers_IQh7ZBbhg",
  "address": "root:channels:http:workday:0.52.0:searchWorkers_IQh7ZBbhg",
  "module": "workday",
  "name": "Search Workers",
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
    "partnerChannelKeys": 150656,
    "meta": {
      "6de3892b-214f-4a49-92e1-1a71d5dade93": {
        "id": "A4M0_AW3Bik",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 1,
          "defaultValue": {
            "method": "getStreamingInputs_0NnZ66cXV",
            "extensible": false,
            "depends_on": [{"source":"result_set_IMFK48","dest":"Result Set","value":""}],
          },
          "namespace": "input",
        },
      },
      "17e6c665-ba40-4d61-9507-2a39cf16eb83": {
        "id": "sfVQMYHrTI-",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {
            "path": [],
            "method": "getReadWorkerOutputSchema_tR3uElFJY",
            "depends_on": [{"source":"result_set_IMFK48","dest":"Result Set","value":""}],
          },
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": false,
    "comments": "Retrieves a collection of workers and current staffing information in Workday.",
    "channelId": 150689,
    "versionId": 207539,
    "actionId": 561976,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Search Criteria": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Streaming": {"index":1,"extensible":true},
    },
    "fields": [
      {"name":"include_terminated_workers_RXOKPC","group":"Search Criteria","key":"include_terminated_workers_RXOKPC","index":0,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"Include Terminated Workers","optional":false},"secret":false,"type":"boolean","collection":false},
      {"name":"Flow","group":"Streaming","key":"Flow","index":1,"required":true,"option":false,"default":null,"available":["flo"],"metadata":{"displayname":"Flow","optional":false},"secret":false,"type":"flo","collection":false},
      {"name":"Record Limit","group":"Streaming","key":"Record Limit","index":2,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Record Limit","optional":false},"secret":false,"type":"number","collection":false},
      {"name":"result_set_IMFK48","group":"parameters","key":"result_set_IMFK48","index":3,"required":false,"option":true,"default":"first_matching_record","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First Matching Record","value":"first_matching_record"},{"label":"First 100 Matching Records","value":"first_100_matching_records"},{"label":"Stream Matching Records","value":"stream_matching_records"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Records Streamed","group":"Result","key":"Records Streamed","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};
