// Generated from schemas/cards/oktaprivilegedaccess/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface OktaprivilegedaccessCustomApiActionKC4IjKL5WCInput {
  /** Relative URL */
  relative_url_9KSKGU: string
  /** Query */
  query_7JH1QC?: {
    [k: string]: unknown
  }
  /** Headers */
  headers_CG1EEI?: {
    [k: string]: unknown
  }
  /** Body */
  body_SPVYBK?: {
    [k: string]: unknown
  }
  /** Request Type */
  request_type_QBJ3VI?: ("GET" | "PATCH" | "POST" | "PUT" | "DELETE")
}
export interface OktaprivilegedaccessCustomApiActionKC4IjKL5WCOutput {
  /** Status Code */
  status_code_WGJUCK: number
  /** Headers */
  headers_NRUK9C: {
    [k: string]: unknown
  }
  /** Body */
  body_ABKPIP: {
    [k: string]: unknown
  }
}

/** Custom API Action: Make a custom, authenticated HTTP call to the Okta Privileged Access API. This Connector action enables Workflow users to call any Okta Privileged Access API. Use this action only if none of the other actions support your use case. Source: seen in exports, 8 occurrences in connector version 0.23.0. */
export const customApiActionKC4IjKL5WC: CardDef<OktaprivilegedaccessCustomApiActionKC4IjKL5WCInput, OktaprivilegedaccessCustomApiActionKC4IjKL5WCOutput> = {
  "kind": "oktaprivilegedaccess/customApiAction_KC4ijKL5WC",
  "address": "root:channels:http:oktaprivilegedaccess:0.23.0:customApiAction_KC4ijKL5WC",
  "module": "oktaprivilegedaccess",
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
    "partnerChannelKeys": 50380,
    "meta": {},
    "enableNewMetadata": false,
    "comments": "Make a custom, authenticated HTTP call to the Okta Privileged Access API. This Connector action enables Workflow users to call any Okta Privileged Access API. Use this action only if none of the other actions support your use case.",
    "channelId": 50595,
    "versionId": 54169,
    "actionId": 130293,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Inputs":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"relative_url_9KSKGU","group":"Inputs","key":"relative_url_9KSKGU","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Relative URL","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"query_7JH1QC","group":"Inputs","key":"query_7JH1QC","index":1,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"Query","optional":false},"secret":false,"type":"object","collection":false},
      {"name":"headers_CG1EEI","group":"Inputs","key":"headers_CG1EEI","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"Headers","optional":false},"secret":false,"type":"object","collection":false},
      {"name":"body_SPVYBK","group":"Inputs","key":"body_SPVYBK","index":3,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"Body","optional":false},"secret":false,"type":"object","collection":false},
      {"name":"request_type_QBJ3VI","group":"parameters","key":"request_type_QBJ3VI","index":4,"required":false,"option":true,"default":"GET","available":[],"metadata":{"type":"list","displayname":"Request Type","choices":[{"label":"GET","value":"GET"},{"label":"PATCH","value":"PATCH"},{"label":"POST","value":"POST"},{"label":"PUT","value":"PUT"},{"label":"DELETE","value":"DELETE"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"status_code_WGJUCK","group":"Response","key":"status_code_WGJUCK","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Status Code"},"secret":false,"type":"number","collection":false},
      {"name":"headers_NRUK9C","group":"Response","key":"headers_NRUK9C","index":1,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"Headers"},"secret":false,"type":"object","collection":false},
      {"name":"body_ABKPIP","group":"Response","key":"body_ABKPIP","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"Body"},"secret":false,"type":"object","collection":false},
    ],
  },
};
