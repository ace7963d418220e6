// Generated from schemas/cards/darwinbox/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface DarwinboxAtrributeUpdateActionFlowBfcIFAfZvInput {
  /** Delta Days */
  days_U4WTLB: string
  /** API Key */
  api_key_Y67EV5: string
  /** Dataset Key */
  dataset_key_JVZVUC: string
}
export interface DarwinboxAtrributeUpdateActionFlowBfcIFAfZvOutput {
  /** Status */
  statuscode_PJ6IDV: number
  /** Message */
  message_JUBRBD: string
  /** Employee Data */
  employee_data_5NK5OM: {
    [k: string]: unknown
  }[]
}

/** Update User Attributes: Retrieves updated user’s from Darwinbox. Source: seen in exports, 2 occurrences in connector version 0.17.0. */
export const atrributeUpdateActionFlowBfcIFAfZv: CardDef<DarwinboxAtrributeUpdateActionFlowBfcIFAfZvInput, DarwinboxAtrributeUpdateActionFlowBfcIFAfZvOutput> = {
  "kind": "darwinbox/atrributeUpdateActionFlow_BfcIFAfZv",
  "address": "root:channels:http:darwinbox:0.17.0:atrributeUpdateActionFlow_BfcIFAfZv",
  "module": "darwinbox",
  "name": "Update User Attributes",
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
    "meta": {},
    "enableNewMetadata": false,
    "comments": "Retrieves updated user’s from Darwinbox.",
    "channelId": 150667,
    "versionId": 180506,
    "actionId": 501977,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Inputs":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"days_U4WTLB","group":"Inputs","key":"days_U4WTLB","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Delta Days","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"api_key_Y67EV5","group":"Inputs","key":"api_key_Y67EV5","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"API Key","optional":false},"secret":true,"type":"string","collection":false},
      {"name":"dataset_key_JVZVUC","group":"Inputs","key":"dataset_key_JVZVUC","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Dataset Key","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"statuscode_PJ6IDV","group":"Response","key":"statuscode_PJ6IDV","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Status"},"secret":false,"type":"number","collection":false},
      {"name":"message_JUBRBD","group":"Response","key":"message_JUBRBD","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Message"},"secret":false,"type":"string","collection":false},
      {"name":"employee_data_5NK5OM","group":"Response","key":"employee_data_5NK5OM","index":2,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Employee Data"},"secret":false,"type":"object","collection":true},
    ],
  },
};

export interface DarwinboxUpdateEmailIdInDarwinbox28ZHrxyI7SInput {
  /** Employee ID */
  employee_id_BQ5TU8: string
  /** Email ID */
  email_id_DSWBFP: string
  /** API Key */
  api_key_ODNMOB: string
}
export interface DarwinboxUpdateEmailIdInDarwinbox28ZHrxyI7SOutput {
  /** Self Service Message */
  self_service_message_6GXULL: string
  /** Status */
  status_J7XAVJ: number
  /** Message */
  message_O24BB8: string
  /** Employee Number Message */
  employee_number_message_BX7P64: string
}

/** Update Email ID: Updates a user’s Email ID in Darwinbox. Source: seen in exports, 1 occurrence in connector version 0.17.0. */
export const updateEmailIdInDarwinbox28ZHrxyI7S: CardDef<DarwinboxUpdateEmailIdInDarwinbox28ZHrxyI7SInput, DarwinboxUpdateEmailIdInDarwinbox28ZHrxyI7SOutput> = {
  "kind": "darwinbox/updateEmailIdInDarwinbox_28zHrxyI7S",
  "address": "root:channels:http:darwinbox:0.17.0:updateEmailIdInDarwinbox_28zHrxyI7S",
  "module": "darwinbox",
  "name": "Update Email ID",
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
    "meta": {},
    "enableNewMetadata": false,
    "comments": "Updates a user’s Email ID in Darwinbox",
    "channelId": 150667,
    "versionId": 180506,
    "actionId": 112774,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"employee_id_BQ5TU8","group":"User","key":"employee_id_BQ5TU8","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Employee ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"email_id_DSWBFP","group":"User","key":"email_id_DSWBFP","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Email ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"api_key_ODNMOB","group":"User","key":"api_key_ODNMOB","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"API Key","optional":false},"secret":true,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"self_service_message_6GXULL","group":"Response","key":"self_service_message_6GXULL","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Self Service Message"},"secret":false,"type":"string","collection":false},
      {"name":"status_J7XAVJ","group":"Response","key":"status_J7XAVJ","index":1,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Status"},"secret":false,"type":"number","collection":false},
      {"name":"message_O24BB8","group":"Response","key":"message_O24BB8","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Message"},"secret":false,"type":"string","collection":false},
      {"name":"employee_number_message_BX7P64","group":"Response","key":"employee_number_message_BX7P64","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Employee Number Message"},"secret":false,"type":"string","collection":false},
    ],
  },
};
