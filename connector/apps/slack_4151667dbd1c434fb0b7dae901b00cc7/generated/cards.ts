// Generated from schemas/cards/slack_4151667dbd1c434fb0b7dae901b00cc7/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface Slack4151667Dbd1C434Fb0B7Dae901B00Cc7OpenAViewPeRW2JQncInput {
  /** View */
  view_SSCWQO?: string
  /** trigger_id */
  trigger_id_ZJOA5N?: string
}
export interface Slack4151667Dbd1C434Fb0B7Dae901B00Cc7OpenAViewPeRW2JQncOutput {
  /** Response */
  response_HIOU6N: string
  /** Request Headers */
  request_headers_4O2V3I: string
  /** Request Body */
  request_body_VSWZDQ: string
}

/** Open a View: The card Open a View of slack_4151667dbd1c434fb0b7dae901b00cc7. Source: seen in exports, 1 occurrence in connector version 0.6.0. */
export const openAViewPeRW2JQnc: CardDef<Slack4151667Dbd1C434Fb0B7Dae901B00Cc7OpenAViewPeRW2JQncInput, Slack4151667Dbd1C434Fb0B7Dae901B00Cc7OpenAViewPeRW2JQncOutput> = {
  "kind": "slack_4151667dbd1c434fb0b7dae901b00cc7/openAView_peRW2JQnc",
  "address": "root:channels:http:slack_4151667dbd1c434fb0b7dae901b00cc7:0.6.0:openAView_peRW2JQnc",
  "module": "slack_4151667dbd1c434fb0b7dae901b00cc7",
  "name": "Open a View",
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
    "comments": "",
    "channelId": 150849,
    "versionId": 230332,
    "actionId": 634321,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Inputs":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"view_SSCWQO","group":"Inputs","key":"view_SSCWQO","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"View","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"trigger_id_ZJOA5N","group":"Inputs","key":"trigger_id_ZJOA5N","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"trigger_id","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Outputs":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"response_HIOU6N","group":"Outputs","key":"response_HIOU6N","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Response"},"secret":false,"type":"string","collection":false},
      {"name":"request_headers_4O2V3I","group":"Outputs","key":"request_headers_4O2V3I","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Request Headers"},"secret":false,"type":"string","collection":false},
      {"name":"request_body_VSWZDQ","group":"Outputs","key":"request_body_VSWZDQ","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Request Body"},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface Slack4151667Dbd1C434Fb0B7Dae901B00Cc7PostAMessage569YEilsgA7Input {
  /** Channel ID */
  channel_id_4GX2UR: string
  /** User ID */
  user_id_B3PJWG?: string
  /** Text */
  text_YYOYR4?: string
  /** Blocks */
  blocks_BLM9JN?: string
  /** Message Type */
  message_type_P5IU1N?: ("send_message" | "send_ephemeral")
}
export interface Slack4151667Dbd1C434Fb0B7Dae901B00Cc7PostAMessage569YEilsgA7Output {
  /** Status Code */
  status_code_TJ2JT0: number
  /** Response Body */
  response_body_IPOP7S: string
}

/** Post a Message: The card Post a Message of slack_4151667dbd1c434fb0b7dae901b00cc7. Source: seen in exports, 1 occurrence in connector version 0.6.0. */
export const postAMessage569YEilsgA7: CardDef<Slack4151667Dbd1C434Fb0B7Dae901B00Cc7PostAMessage569YEilsgA7Input, Slack4151667Dbd1C434Fb0B7Dae901B00Cc7PostAMessage569YEilsgA7Output> = {
  "kind": "slack_4151667dbd1c434fb0b7dae901b00cc7/postAMessage_569YEilsgA7",
  "address": "root:channels:http:slack_4151667dbd1c434fb0b7dae901b00cc7:0.6.0:postAMessage_569YEilsgA7",
  "module": "slack_4151667dbd1c434fb0b7dae901b00cc7",
  "name": "Post a Message",
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
    "comments": "",
    "channelId": 150849,
    "versionId": 230332,
    "actionId": 634324,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Inputs":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"channel_id_4GX2UR","group":"Inputs","key":"channel_id_4GX2UR","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Channel ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"user_id_B3PJWG","group":"Inputs","key":"user_id_B3PJWG","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"text_YYOYR4","group":"Inputs","key":"text_YYOYR4","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Text","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"blocks_BLM9JN","group":"Inputs","key":"blocks_BLM9JN","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Blocks","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"message_type_P5IU1N","group":"parameters","key":"message_type_P5IU1N","index":4,"required":false,"option":true,"default":"send_message","available":[],"metadata":{"type":"list","displayname":"Message Type","choices":[{"label":"Message","value":"send_message"},{"label":"Ephemeral","value":"send_ephemeral"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Outputs":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"status_code_TJ2JT0","group":"Outputs","key":"status_code_TJ2JT0","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Status Code"},"secret":false,"type":"number","collection":false},
      {"name":"response_body_IPOP7S","group":"Outputs","key":"response_body_IPOP7S","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Response Body"},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface Slack4151667Dbd1C434Fb0B7Dae901B00Cc7UpdateAViewZBwCQKCSS2Input {
  /** Request_Object */
  request_object_CO55JZ?: {
    [k: string]: unknown
  }
}
export interface Slack4151667Dbd1C434Fb0B7Dae901B00Cc7UpdateAViewZBwCQKCSS2Output {
  /** Response */
  outputs_HC6VC6: string
}

/** Update a View: The card Update a View of slack_4151667dbd1c434fb0b7dae901b00cc7. Source: seen in exports, 1 occurrence in connector version 0.6.0. */
export const updateAViewZBwCQKCSS2: CardDef<Slack4151667Dbd1C434Fb0B7Dae901B00Cc7UpdateAViewZBwCQKCSS2Input, Slack4151667Dbd1C434Fb0B7Dae901B00Cc7UpdateAViewZBwCQKCSS2Output> = {
  "kind": "slack_4151667dbd1c434fb0b7dae901b00cc7/updateAView_zBwCQKCSS2",
  "address": "root:channels:http:slack_4151667dbd1c434fb0b7dae901b00cc7:0.6.0:updateAView_zBwCQKCSS2",
  "module": "slack_4151667dbd1c434fb0b7dae901b00cc7",
  "name": "Update a View",
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
    "comments": "",
    "channelId": 150849,
    "versionId": 230332,
    "actionId": 634323,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Inputs":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"request_object_CO55JZ","group":"Inputs","key":"request_object_CO55JZ","index":0,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"Request_Object","optional":false},"secret":false,"type":"object","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Output":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"outputs_HC6VC6","group":"Output","key":"outputs_HC6VC6","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Response"},"secret":false,"type":"string","collection":false},
    ],
  },
};
