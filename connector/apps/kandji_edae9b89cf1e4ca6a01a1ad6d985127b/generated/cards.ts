// Generated from schemas/cards/kandji_edae9b89cf1e4ca6a01a1ad6d985127b/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface KandjiEdae9B89Cf1E4Ca6A01A1Ad6D985127BSearchDevicesMgiZyuVsoInput {
  /** User Emaill - Exact Match */
  user_email_VNWIP0?: string
  /** Flow */
  processing_flow: string
  /** Result Set */
  result_set_ZVVK2O?: ("1" | "300" | "all")
}
export interface KandjiEdae9B89Cf1E4Ca6A01A1Ad6D985127BSearchDevicesMgiZyuVsoOutput {
}

/** List Devices: Returns a list of enrolled devices. Optional query parameters can filter results: • Tag Name: exact match • Tag Name In: includes specified tag(s) • Tag ID/Tag ID In: same logic as Tag Name/Tag Name In • User Email - Contains: contains specified string • User Email - Exact Match: exact match. Source: seen in exports, 4 occurrences in connector version 0.267.0. */
export const searchDevicesMgiZyuVso: CardDef<KandjiEdae9B89Cf1E4Ca6A01A1Ad6D985127BSearchDevicesMgiZyuVsoInput, KandjiEdae9B89Cf1E4Ca6A01A1Ad6D985127BSearchDevicesMgiZyuVsoOutput> = {
  "kind": "kandji_edae9b89cf1e4ca6a01a1ad6d985127b/searchDevices_MgiZyuVso",
  "address": "root:channels:http:kandji_edae9b89cf1e4ca6a01a1ad6d985127b:0.267.0:searchDevices_MgiZyuVso",
  "module": "kandji_edae9b89cf1e4ca6a01a1ad6d985127b",
  "name": "List Devices",
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
    "partnerChannelKeys": 71,
    "meta": {
      "88a51c17-c588-4ac8-91b1-01e82906fbb3": {
        "id": "B9o2kDozjS6",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 1,
          "defaultValue": {
            "method": "dynamicInputsListThreats_joFHrp2Z6",
            "extensible": true,
            "depends_on": [{"source":"result_set_ZVVK2O","dest":"Result Set","value":""}],
          },
          "namespace": "input",
        },
      },
      "f7998382-a97d-4a9c-b61e-e2f5bcdd9d6b": {
        "id": "eZdXX-e0N8q",
        "address": {
          "key": null,
          "group": "Devices",
          "fieldIndex": 0,
          "defaultValue": {
            "path": [],
            "method": "dynamicOutputsSearchDevices_1n5kETiQyMS",
            "depends_on": [{"source":"result_set_ZVVK2O","dest":"Result Set","value":""}],
          },
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": false,
    "comments": "Returns a list of enrolled devices. Optional query parameters can filter results:\n\t•\tTag Name: exact match\n\t•\tTag Name In: includes specified tag(s)\n\t•\tTag ID/Tag ID In: same logic as Tag Name/Tag Name In\n\t•\tUser Email - Contains: contains specified string\n\t•\tUser Email - Exact Match: exact match",
    "channelId": 71,
    "versionId": 1502,
    "actionId": 14206,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Search": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Streaming": {"index":1,"extensible":true},
    },
    "fields": [
      {"name":"user_email_VNWIP0","group":"Search","key":"user_email_VNWIP0","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User Emaill - Exact Match","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"processing_flow","group":"Streaming","key":"processing_flow","index":1,"required":true,"option":false,"default":null,"available":["flo"],"metadata":{"displayname":"Flow","optional":false},"secret":false,"type":"flo","collection":false},
      {"name":"result_set_ZVVK2O","group":"parameters","key":"result_set_ZVVK2O","index":2,"required":false,"option":true,"default":"1","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First Matching Record","value":"1"},{"label":"First 300 Matching Records","value":"300"},{"label":"Stream All Matching Records","value":"all"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Devices":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [],
  },
};

export interface KandjiEdae9B89Cf1E4Ca6A01A1Ad6D985127BUpdateInventoryKPnN1MGv8Input {
  /** Device ID */
  device_id_IM34TT: string
}
export interface KandjiEdae9B89Cf1E4Ca6A01A1Ad6D985127BUpdateInventoryKPnN1MGv8Output {
  /** Device ID */
  device_id_FMF7FW: string
  /** Device Name */
  device_name_GPH3PV: string
  /** Serial Number */
  serial_number_SX1NJD: string
  /** Platform */
  platform_KXWQHZ: string
  /** User Email */
  user_email_EVXJIM: string
  /** Status Code */
  status_code_4KVIXG: number
  /** Lock PIN */
  lock_pin_J0PR5K: string
}

/** Lock Device: Send a Lock Device MDM command to a device. Source: seen in exports, 1 occurrence in connector version 0.267.0. */
export const updateInventoryKPnN1MGv8: CardDef<KandjiEdae9B89Cf1E4Ca6A01A1Ad6D985127BUpdateInventoryKPnN1MGv8Input, KandjiEdae9B89Cf1E4Ca6A01A1Ad6D985127BUpdateInventoryKPnN1MGv8Output> = {
  "kind": "kandji_edae9b89cf1e4ca6a01a1ad6d985127b/updateInventory_KPnN1MGv8",
  "address": "root:channels:http:kandji_edae9b89cf1e4ca6a01a1ad6d985127b:0.267.0:updateInventory_KPnN1MGv8",
  "module": "kandji_edae9b89cf1e4ca6a01a1ad6d985127b",
  "name": "Lock Device",
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
    "partnerChannelKeys": 71,
    "meta": {},
    "enableNewMetadata": false,
    "comments": "Send a Lock Device MDM command to a device.",
    "channelId": 71,
    "versionId": 1502,
    "actionId": 14189,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Inputs":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"device_id_IM34TT","group":"Inputs","key":"device_id_IM34TT","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Device ID","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"device_id_FMF7FW","group":"Response","key":"device_id_FMF7FW","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Device ID"},"secret":false,"type":"string","collection":false},
      {"name":"device_name_GPH3PV","group":"Response","key":"device_name_GPH3PV","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Device Name"},"secret":false,"type":"string","collection":false},
      {"name":"serial_number_SX1NJD","group":"Response","key":"serial_number_SX1NJD","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Serial Number"},"secret":false,"type":"string","collection":false},
      {"name":"platform_KXWQHZ","group":"Response","key":"platform_KXWQHZ","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Platform"},"secret":false,"type":"string","collection":false},
      {"name":"user_email_EVXJIM","group":"Response","key":"user_email_EVXJIM","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User Email"},"secret":false,"type":"string","collection":false},
      {"name":"status_code_4KVIXG","group":"Response","key":"status_code_4KVIXG","index":5,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Status Code"},"secret":false,"type":"number","collection":false},
      {"name":"lock_pin_J0PR5K","group":"Response","key":"lock_pin_J0PR5K","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Lock PIN"},"secret":false,"type":"string","collection":false},
    ],
  },
};
