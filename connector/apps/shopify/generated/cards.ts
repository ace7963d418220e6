// Generated from schemas/cards/shopify/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface ShopifyAddAddressToCustomerInput {
  /** Customer ID */
  "Customer ID"?: number
  /** Address1 */
  address1?: string
  /** City */
  city?: string
  /** Make it Default? */
  makeDefault?: boolean
  /** Province */
  province?: string
  /** ZIP */
  zip?: string
  /** Country Code */
  country_code?: string
}
export interface ShopifyAddAddressToCustomerOutput {
  /** ID */
  ID: number
  /** Default? */
  "Default?": boolean
}

/** Add Address to Customer: Add Address to Shopify Customer. Source: seen in exports, 1 occurrence in connector version 1.0.97. */
export const addAddressToCustomer: CardDef<ShopifyAddAddressToCustomerInput, ShopifyAddAddressToCustomerOutput> = {
  "kind": "shopify/addAddressToCustomer",
  "address": "root:channels:http:shopify:1.0.97:addAddressToCustomer",
  "module": "shopify",
  "name": "Add Address to Customer",
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
    "partnerChannelKeys": 204,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Add Address to Shopify Customer.",
    "channelId": 83,
    "versionId": 315,
    "actionId": 17900,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Customer": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Address": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"Customer ID","group":"Customer","key":"Customer ID","index":0,"required":true,"option":false,"default":0,"available":["number"],"metadata":{"optional":false},"secret":false,"type":"number","collection":false},
      {"name":"address1","group":"Address","key":"address1","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Address1","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"city","group":"Address","key":"city","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"City","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"makeDefault","group":"parameters","key":"makeDefault","index":3,"required":false,"option":true,"default":false,"available":[],"metadata":{"type":"list","displayname":"Make it Default?","choices":[{"label":"Yes","value":true},{"label":"No","value":false}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"boolean","collection":false},
      {"name":"province","group":"Address","key":"province","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Province","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"zip","group":"Address","key":"zip","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ZIP","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"country_code","group":"Address","key":"country_code","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Country Code","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Address":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"ID","group":"Address","key":"ID","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Default?","group":"Address","key":"Default?","index":1,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
    ],
  },
};

export interface ShopifyCreateCustomerInput {
  /** First Name */
  "First Name": string
  /** Last Name */
  "Last Name": string
  /** Email */
  Email: string
  /** Phone */
  Phone: string
  /** Accepts Marketing? */
  "Accepts Marketing?"?: boolean
  /** Create Password? */
  hasPassword?: ("Yes" | "No")
  /** Tags */
  Tags?: string
  /** Tax Exempt? */
  "Tax Exempt?"?: boolean
}
export interface ShopifyCreateCustomerOutput {
  /** ID */
  ID: number
  /** Email */
  Email: string
  /** Accepts Marketing? */
  "Accepts Marketing?": boolean
}

/** Create Customer: Create Customer in Shopify. Source: seen in exports, 1 occurrence in connector version 1.0.97. */
export const createCustomer: CardDef<ShopifyCreateCustomerInput, ShopifyCreateCustomerOutput> = {
  "kind": "shopify/createCustomer",
  "address": "root:channels:http:shopify:1.0.97:createCustomer",
  "module": "shopify",
  "name": "Create Customer",
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
    "partnerChannelKeys": 204,
    "meta": {
      "74515120-aae9-40af-b842-4518ca32cf40": {
        "id": "bnj3nenks5p",
        "address": {
          "key": null,
          "group": "Customer",
          "fieldIndex": 4,
          "defaultValue": {"path":[],"method":"getPasswordFieldsOrEmpty"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Create Customer in Shopify.",
    "channelId": 83,
    "versionId": 315,
    "actionId": 17901,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Customer":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"First Name","group":"Customer","key":"First Name","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Last Name","group":"Customer","key":"Last Name","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Email","group":"Customer","key":"Email","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Phone","group":"Customer","key":"Phone","index":3,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Accepts Marketing?","group":"Customer","key":"Accepts Marketing?","index":4,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"optional":false},"secret":false,"type":"boolean","collection":false},
      {"name":"hasPassword","group":"parameters","key":"hasPassword","index":5,"required":false,"option":true,"default":"Yes","available":[],"metadata":{"type":"list","displayname":"Create Password?","choices":[{"label":"Yes","value":"Yes"},{"label":"No","value":"No"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Tags","group":"Customer","key":"Tags","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Tax Exempt?","group":"Customer","key":"Tax Exempt?","index":7,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"optional":false},"secret":false,"type":"boolean","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Customer":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"ID","group":"Customer","key":"ID","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Email","group":"Customer","key":"Email","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Accepts Marketing?","group":"Customer","key":"Accepts Marketing?","index":2,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
    ],
  },
};

export interface ShopifyCustomAPIActionInput {
  /** Request Type */
  requestType?: ("GET" | "POST" | "PUT" | "PATCH" | "DELETE")
  /** Relative URL */
  "Relative URL": string
  /** Body */
  Body?: {
    [k: string]: unknown
  }
}
export interface ShopifyCustomAPIActionOutput {
  /** Status Code */
  "Status Code": number
  /** Body */
  Body: {
    [k: string]: unknown
  }
}

/** Custom API Action: Make an authenticated HTTP request to the Shopify REST API. Source: seen in exports, 2 occurrences in connector version 1.0.97. */
export const customAPIAction: CardDef<ShopifyCustomAPIActionInput, ShopifyCustomAPIActionOutput> = {
  "kind": "shopify/customAPIAction",
  "address": "root:channels:http:shopify:1.0.97:customAPIAction",
  "module": "shopify",
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
    "partnerChannelKeys": 204,
    "meta": {
      "aa7d6ee0-72e9-4999-84b4-f8e8ed78cfab": {
        "id": "QhbDPjs2WHE",
        "address": {
          "key": null,
          "group": "Request",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getHttpInputs","data":{}},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Make an authenticated HTTP request to the Shopify REST API.",
    "channelId": 83,
    "versionId": 315,
    "actionId": 17902,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Request":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"requestType","group":"parameters","key":"requestType","index":0,"required":false,"option":true,"default":"GET","available":[],"metadata":{"type":"list","displayname":"Request Type","choices":[{"label":"GET","value":"GET"},{"label":"POST","value":"POST"},{"label":"PUT","value":"PUT"},{"label":"PATCH","value":"PATCH"},{"label":"DELETE","value":"DELETE"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Relative URL","group":"Request","key":"Relative URL","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Body","group":"Request","key":"Body","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false,"chosen":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Response","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Body","group":"Response","key":"Body","index":1,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface ShopifyDeleteCustomerInput {
  /** Customer ID */
  "Customer ID"?: number
}
export interface ShopifyDeleteCustomerOutput {
  /** Status Code */
  "Status Code": number
}

/** Delete Customer: Delete Customer in Shopify. Source: seen in exports, 1 occurrence in connector version 1.0.97. */
export const deleteCustomer: CardDef<ShopifyDeleteCustomerInput, ShopifyDeleteCustomerOutput> = {
  "kind": "shopify/deleteCustomer",
  "address": "root:channels:http:shopify:1.0.97:deleteCustomer",
  "module": "shopify",
  "name": "Delete Customer",
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
    "partnerChannelKeys": 204,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Delete Customer in Shopify.",
    "channelId": 83,
    "versionId": 315,
    "actionId": 17903,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Customer":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Customer ID","group":"Customer","key":"Customer ID","index":0,"required":true,"option":false,"default":0,"available":["number"],"metadata":{"optional":false},"secret":false,"type":"number","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Response","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface ShopifyUpdateCustomerInput {
  /** Customer ID */
  "Customer ID"?: number
  /** First Name */
  first_name?: string
  /** Last Name */
  last_name?: string
  /** Email */
  email?: string
  /** Phone */
  phone?: string
  /** Accepts Marketing? */
  accepts_marketing?: boolean
  /** Pass Empty Fields? */
  passEmpty?: boolean
  /** Tax Exempt? */
  tax_exempt?: boolean
  /** Tags */
  tags?: string
}
export interface ShopifyUpdateCustomerOutput {
  /** Updated At */
  updated_at: Date
}

/** Update Customer: Update Customer in Shopify. Source: seen in exports, 1 occurrence in connector version 1.0.97. */
export const updateCustomer: CardDef<ShopifyUpdateCustomerInput, ShopifyUpdateCustomerOutput> = {
  "kind": "shopify/updateCustomer",
  "address": "root:channels:http:shopify:1.0.97:updateCustomer",
  "module": "shopify",
  "name": "Update Customer",
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
    "partnerChannelKeys": 204,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Update Customer in Shopify.",
    "channelId": 83,
    "versionId": 315,
    "actionId": 17906,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Customer":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Customer ID","group":"Customer","key":"Customer ID","index":0,"required":true,"option":false,"default":0,"available":["number"],"metadata":{"optional":false},"secret":false,"type":"number","collection":false},
      {"name":"first_name","group":"Customer","key":"first_name","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"First Name","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"last_name","group":"Customer","key":"last_name","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Last Name","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"email","group":"Customer","key":"email","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Email","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"phone","group":"Customer","key":"phone","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Phone","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"accepts_marketing","group":"Customer","key":"accepts_marketing","index":5,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"Accepts Marketing?","optional":false},"secret":false,"type":"boolean","collection":false},
      {"name":"passEmpty","group":"parameters","key":"passEmpty","index":6,"required":false,"option":true,"default":false,"available":[],"metadata":{"type":"list","displayname":"Pass Empty Fields?","choices":[{"label":"Yes","value":true},{"label":"No","value":false}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"boolean","collection":false},
      {"name":"tax_exempt","group":"Customer","key":"tax_exempt","index":7,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"Tax Exempt?","optional":false},"secret":false,"type":"boolean","collection":false},
      {"name":"tags","group":"Customer","key":"tags","index":8,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Tags","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Customer":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"updated_at","group":"Customer","key":"updated_at","index":0,"required":false,"option":false,"default":"","available":["Date"],"metadata":{"displayname":"Updated At"},"secret":false,"type":"Date","collection":false},
    ],
  },
};
