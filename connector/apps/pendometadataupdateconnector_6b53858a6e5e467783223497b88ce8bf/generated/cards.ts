// Generated from schemas/cards/pendometadataupdateconnector_6b53858a6e5e467783223497b88ce8bf/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface Pendometadataupdateconnector6B53858A6E5E467783223497B88Ce8BfPushUserListToPendoMRGQAnfjruInput {
  /** User List */
  user_list_HUKKXT: {
    [k: string]: unknown
  }[]
  /** Value Keys */
  value_keys_B09UMF: string[]
  /** Visitor ID Key */
  visitor_id_key_YMV9Q8?: string
  /** Create Non-existing Users */
  "create_non-existing_users_2DVI1F"?: ("true" | "false")
}
export interface Pendometadataupdateconnector6B53858A6E5E467783223497B88Ce8BfPushUserListToPendoMRGQAnfjruOutput {
  /** statusCode */
  response_code_NKUPIE: number
  /** message */
  message_UURKGM: string
  /** recordsProcessed */
  recordsprocessed_0Y5S1O: number
  /** usersUpdated */
  usersupdated_NOFC0I: number
  /** usersFailed */
  usersfailed_GWZK7B: number
  /** usersMissing */
  usersmissing_DDRQOC: string[]
}

/** Push Okta User List with Metadata: Given a list of Okta User objects, sets metadata values for users based on selected ID and optionally creates users if they do not exist. Source: seen in exports, 3 occurrences in connector version 0.26.0. */
export const pushUserListToPendoMRGQAnfjru: CardDef<Pendometadataupdateconnector6B53858A6E5E467783223497B88Ce8BfPushUserListToPendoMRGQAnfjruInput, Pendometadataupdateconnector6B53858A6E5E467783223497B88Ce8BfPushUserListToPendoMRGQAnfjruOutput> = {
  "kind": "pendometadataupdateconnector_6b53858a6e5e467783223497b88ce8bf/pushUserListToPendo_mRGQAnfjru",
  "address": "root:channels:http:pendometadataupdateconnector_6b53858a6e5e467783223497b88ce8bf:0.26.0:pushUserListToPendo_mRGQAnfjru",
  "module": "pendometadataupdateconnector_6b53858a6e5e467783223497b88ce8bf",
  "name": "Push Okta User List with Metadata",
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
    "comments": "Given a list of Okta User objects, sets metadata values for users based on selected ID and optionally creates users if they do not exist.",
    "channelId": null,
    "versionId": null,
    "actionId": 47802,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Inputs":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"user_list_HUKKXT","group":"Inputs","key":"user_list_HUKKXT","index":0,"required":true,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"User List","optional":false},"secret":false,"type":"object","collection":true},
      {"name":"value_keys_B09UMF","group":"Inputs","key":"value_keys_B09UMF","index":1,"required":true,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"Value Keys","optional":false},"secret":false,"type":"string","collection":true},
      {"name":"visitor_id_key_YMV9Q8","group":"parameters","key":"visitor_id_key_YMV9Q8","index":2,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"string","displayname":"Visitor ID Key","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"create_non-existing_users_2DVI1F","group":"parameters","key":"create_non-existing_users_2DVI1F","index":3,"required":false,"option":true,"default":"true","available":[],"metadata":{"type":"list","displayname":"Create Non-existing Users","choices":[{"label":"Yes","value":"true"},{"label":"No","value":"false"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"response_code_NKUPIE","group":"Response","key":"response_code_NKUPIE","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"statusCode"},"secret":false,"type":"number","collection":false},
      {"name":"message_UURKGM","group":"Response","key":"message_UURKGM","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"message"},"secret":false,"type":"string","collection":false},
      {"name":"recordsprocessed_0Y5S1O","group":"Response","key":"recordsprocessed_0Y5S1O","index":2,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"recordsProcessed"},"secret":false,"type":"number","collection":false},
      {"name":"usersupdated_NOFC0I","group":"Response","key":"usersupdated_NOFC0I","index":3,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"usersUpdated"},"secret":false,"type":"number","collection":false},
      {"name":"usersfailed_GWZK7B","group":"Response","key":"usersfailed_GWZK7B","index":4,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"usersFailed"},"secret":false,"type":"number","collection":false},
      {"name":"usersmissing_DDRQOC","group":"Response","key":"usersmissing_DDRQOC","index":5,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"usersMissing"},"secret":false,"type":"string","collection":true},
    ],
  },
};
