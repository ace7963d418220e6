// Generated from schemas/cards/asatest1_3fb8e134224d4d6ab7215d080e3b752d/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface Asatest13Fb8E134224D4D6Ab7215D080E3B752DCreatePreauthorizationInput {
  /** Disabled */
  disabled_FJFL5R?: boolean
  /** Expires At */
  expires_at_XCGLTC: Date
  /** User Name */
  user_name_MTPOKZ: string
  /** Project Name */
  project_name_SKOCNE: string
}
export interface Asatest13Fb8E134224D4D6Ab7215D080E3B752DCreatePreauthorizationOutput {
  /** Status Code */
  status_code_XO6QJD: number
  /** Expires At */
  username_TQVRKM: Date
  /** Username */
  username_X7QRVD: string
  /** Preauthorization ID */
  preauthorization_id_CUSKEI: string
}

/** Create Preauthorization: Create a Preauthorization in ASA. Source: seen in exports, 1 occurrence in connector version 0.119.0. */
export const createPreauthorization: CardDef<Asatest13Fb8E134224D4D6Ab7215D080E3B752DCreatePreauthorizationInput, Asatest13Fb8E134224D4D6Ab7215D080E3B752DCreatePreauthorizationOutput> = {
  "kind": "asatest1_3fb8e134224d4d6ab7215d080e3b752d/createPreauthorization",
  "address": "root:channels:http:asatest1_3fb8e134224d4d6ab7215d080e3b752d:0.119.0:createPreauthorization",
  "module": "asatest1_3fb8e134224d4d6ab7215d080e3b752d",
  "name": "Create Preauthorization",
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
    "partnerChannelKeys": 107,
    "meta": {},
    "enableNewMetadata": false,
    "comments": "Create a Preauthorization in ASA",
    "channelId": null,
    "versionId": null,
    "actionId": 19252,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Inputs":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"disabled_FJFL5R","group":"Inputs","key":"disabled_FJFL5R","index":0,"required":true,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"Disabled","optional":false},"secret":false,"type":"boolean","collection":false},
      {"name":"expires_at_XCGLTC","group":"Inputs","key":"expires_at_XCGLTC","index":1,"required":true,"option":false,"default":"","available":["Date"],"metadata":{"displayname":"Expires At","optional":false},"secret":false,"type":"Date","collection":false},
      {"name":"user_name_MTPOKZ","group":"Inputs","key":"user_name_MTPOKZ","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User Name","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"project_name_SKOCNE","group":"Inputs","key":"project_name_SKOCNE","index":3,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Project Name","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"status_code_XO6QJD","group":"Response","key":"status_code_XO6QJD","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Status Code"},"secret":false,"type":"number","collection":false},
      {"name":"username_TQVRKM","group":"Response","key":"username_TQVRKM","index":1,"required":false,"option":false,"default":"","available":["Date"],"metadata":{"displayname":"Expires At"},"secret":false,"type":"Date","collection":false},
      {"name":"username_X7QRVD","group":"Response","key":"username_X7QRVD","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Username"},"secret":false,"type":"string","collection":false},
      {"name":"preauthorization_id_CUSKEI","group":"Response","key":"preauthorization_id_CUSKEI","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Preauthorization ID"},"secret":false,"type":"string","collection":false},
    ],
  },
};
