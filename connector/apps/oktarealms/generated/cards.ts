// Generated from schemas/cards/oktarealms/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface OktarealmsListRealmUsersTmcXa7PfAtInput {
  /** ID */
  id_2NFN8X: string
  /** Flow */
  Flow: string
  /** Result Set */
  result_set_GCTSBH?: ("first_200_records" | "stream_records")
  /** Record Limit */
  "Record Limit"?: number
  [k: string]: unknown
}
export interface OktarealmsListRealmUsersTmcXa7PfAtOutput {
  /** Records Streamed */
  "Records Streamed": number
}

/** List Realm Users: List all users within a Realm. Source: seen in exports, 1 occurrence in connector version 0.31.0. */
export const listRealmUsersTmcXa7PfAt: CardDef<OktarealmsListRealmUsersTmcXa7PfAtInput, OktarealmsListRealmUsersTmcXa7PfAtOutput> = {
  "kind": "oktarealms/listRealmUsers_tmcXa7PfAt",
  "address": "root:channels:http:oktarealms:0.31.0:listRealmUsers_tmcXa7PfAt",
  "module": "oktarealms",
  "name": "List Realm Users",
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
    "partnerChannelKeys": 50373,
    "meta": {
      "d2f3fc4f-77e5-437e-a19e-698c6a0c116a": {
        "id": "waLaZAFhL6",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 1,
          "defaultValue": {
            "method": "getStreamingInputs_upzA9wyCk",
            "extensible": false,
            "depends_on": [{"source":"result_set_GCTSBH","dest":"Result Set","value":""}],
          },
          "namespace": "input",
        },
      },
      "928549fd-821f-485e-b31c-9bc8ba577a7b": {
        "id": "I8d1sTLMtJ",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {
            "path": [],
            "method": "getStreamingUserOutputSchema_HWhUppZiX",
            "depends_on": [{"source":"result_set_GCTSBH","dest":"result_set","value":""}],
          },
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": false,
    "comments": "List all users within a Realm.",
    "channelId": 50549,
    "versionId": 53857,
    "actionId": 124437,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Realm": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Streaming": {"index":1,"extensible":true},
    },
    "fields": [
      {"name":"id_2NFN8X","group":"Realm","key":"id_2NFN8X","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Flow","group":"Streaming","key":"Flow","index":1,"required":true,"option":false,"default":null,"available":["flo"],"metadata":{"displayname":"Flow","optional":false},"secret":false,"type":"flo","collection":false},
      {"name":"result_set_GCTSBH","group":"parameters","key":"result_set_GCTSBH","index":2,"required":false,"option":true,"default":"first_200_records","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First 200 Records","value":"first_200_records"},{"label":"Stream Records","value":"stream_records"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Record Limit","group":"Streaming","key":"Record Limit","index":3,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Record Limit","optional":false},"secret":false,"type":"number","collection":false},
    ],
    "custom": {
      "group": "Streaming",
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
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

export interface OktarealmsSearchRealmsP4IAKL5CJInput {
  /** Flow */
  Flow: string
  /** Record Limit */
  "Record Limit"?: number
  /** Result Set */
  result_set_C0V7NQ?: ("first_matching_record" | "first_200_matching_records" | "stream_matching_records")
}
export interface OktarealmsSearchRealmsP4IAKL5CJOutput {
  /** Records Streamed */
  "Records Streamed": number
}

/** Search Realms: Search for Realms in your Okta organization. Source: seen in exports, 1 occurrence in connector version 0.31.0. */
export const searchRealmsP4IAKL5CJ: CardDef<OktarealmsSearchRealmsP4IAKL5CJInput, OktarealmsSearchRealmsP4IAKL5CJOutput> = {
  "kind": "oktarealms/searchRealms_P4iAKL5cJ",
  "address": "root:channels:http:oktarealms:0.31.0:searchRealms_P4iAKL5cJ",
  "module": "oktarealms",
  "name": "Search Realms",
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
    "partnerChannelKeys": 50373,
    "meta": {
      "71144226-29b3-4b5f-a370-1ec1802df60c": {
        "id": "jW3AeV3c6iF",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 1,
          "defaultValue": {
            "method": "getStreamingInputs_upzA9wyCk",
            "extensible": false,
            "depends_on": [{"source":"result_set_C0V7NQ","dest":"Result Set","value":""}],
          },
          "namespace": "input",
        },
      },
      "f0d6a982-2aaa-4e78-86bd-078e3348c574": {
        "id": "ToWewxyXCWG",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {
            "path": [],
            "method": "getRealmOutputSchema_KY7RiKvDCM",
            "depends_on": [{"source":"result_set_C0V7NQ","dest":"Result Set","value":""}],
          },
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": false,
    "comments": "Search for Realms in your Okta organization.",
    "channelId": 50549,
    "versionId": 53857,
    "actionId": 124451,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Realm": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Streaming": {"index":1,"extensible":true},
    },
    "fields": [
      {"name":"Flow","group":"Streaming","key":"Flow","index":0,"required":true,"option":false,"default":null,"available":["flo"],"metadata":{"displayname":"Flow","optional":false},"secret":false,"type":"flo","collection":false},
      {"name":"Record Limit","group":"Streaming","key":"Record Limit","index":1,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Record Limit","optional":false},"secret":false,"type":"number","collection":false},
      {"name":"result_set_C0V7NQ","group":"parameters","key":"result_set_C0V7NQ","index":2,"required":false,"option":true,"default":"first_matching_record","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First Matching Record","value":"first_matching_record"},{"label":"First 200 Matching Records","value":"first_200_matching_records"},{"label":"Stream Matching Records","value":"stream_matching_records"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
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
