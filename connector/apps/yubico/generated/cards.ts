// Generated from schemas/cards/yubico/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface YubicoFprCreateShipmentItemsULBcfRvLDkInput {
  /** Customization ID */
  customization_id_EZZON6: string
  /** Product ID */
  product_id_JC2M8C?: number
  /** Inventory Product ID */
  inventory_product_id_ME6PBC?: number
  /** Quantity */
  product_quantity_ASFPPM?: number
  /** PIN Request - Encrypted */
  fido_pin_req_RO2JTI: string
  /** Credential Requests - Encrypted */
  fido_cred_reqs_AC6YFI: string[]
}
export interface YubicoFprCreateShipmentItemsULBcfRvLDkOutput {
  /** Shipment Item */
  shipment_item_9KMGXJ: {
    [k: string]: unknown
  }
}

/** Build Shipment Item: Action card that builds a “shipment item” used in the “Create shipment request” action card. Source: seen in exports, 1 occurrence in connector version 0.26.0. */
export const fprCreateShipmentItemsULBcfRvLDk: CardDef<YubicoFprCreateShipmentItemsULBcfRvLDkInput, YubicoFprCreateShipmentItemsULBcfRvLDkOutput> = {
  "kind": "yubico/fprCreateShipmentItems_uLBcfRvLDk",
  "address": "root:channels:http:yubico:0.26.0:fprCreateShipmentItems_uLBcfRvLDk",
  "module": "yubico",
  "name": "Build Shipment Item",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "channel": {
    "partnerChannelKeys": 150544,
    "meta": {},
    "enableNewMetadata": false,
    "comments": "Action card that builds a “shipment item” used in the “Create shipment request” action card. ",
    "channelId": 150615,
    "versionId": 164605,
    "actionId": 517659,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Item Details":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"customization_id_EZZON6","group":"Item Details","key":"customization_id_EZZON6","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Customization ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"product_id_JC2M8C","group":"Item Details","key":"product_id_JC2M8C","index":1,"required":true,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Product ID","optional":false},"secret":false,"type":"number","collection":false},
      {"name":"inventory_product_id_ME6PBC","group":"Item Details","key":"inventory_product_id_ME6PBC","index":2,"required":true,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Inventory Product ID","optional":false},"secret":false,"type":"number","collection":false},
      {"name":"product_quantity_ASFPPM","group":"Item Details","key":"product_quantity_ASFPPM","index":3,"required":true,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Quantity","optional":false},"secret":false,"type":"number","collection":false},
      {"name":"fido_pin_req_RO2JTI","group":"Item Details","key":"fido_pin_req_RO2JTI","index":4,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"PIN Request - Encrypted","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"fido_cred_reqs_AC6YFI","group":"Item Details","key":"fido_cred_reqs_AC6YFI","index":5,"required":true,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"Credential Requests - Encrypted","optional":false},"secret":false,"type":"string","collection":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Outputs":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"shipment_item_9KMGXJ","group":"Outputs","key":"shipment_item_9KMGXJ","index":0,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"Shipment Item"},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface YubicoFprCreateShipmentRequestKwfBYYcw1Input {
  /** Company */
  company_TXT9P6: string
  /** Email */
  email_GFRTXN?: string
  /** First Name */
  first_name_FYVYKS?: string
  /** Last Name */
  last_name_Q27YBY?: string
  /** Phone Number */
  phone_number_JLZHA8: string
  /** Address */
  street_line_HFT6QN: string
  /** Apt or Unit Number */
  apt_or_unit_number_MFMQ2K?: string
  /** City */
  city_MIZJOS: string
  /** Region */
  region_LPOTHK?: string
  /** Postal Code */
  postal_code_MNTRDH: string
  /** Country Code */
  country_code_Y9JQ6V: string
  /** List of Shipment Items */
  list_of_shipment_items_XMXSEN: {
    [k: string]: unknown
  }[]
  /** Delivery Type */
  delivery_type_JHQUUS?: number
}
export interface YubicoFprCreateShipmentRequestKwfBYYcw1Output {
  /** Shipment ID */
  shipment_id_1JS9MV: string
  /** Shipment State ID */
  shipment_state_id_D4HNVH: number
}

/** Create Shipment Request: Create a new shipment request to provision a YubiKey that contains a pre-enrolled WebAuthn credential. Source: seen in exports, 1 occurrence in connector version 0.26.0. */
export const fprCreateShipmentRequestKwfBYYcw1: CardDef<YubicoFprCreateShipmentRequestKwfBYYcw1Input, YubicoFprCreateShipmentRequestKwfBYYcw1Output> = {
  "kind": "yubico/fprCreateShipmentRequest_KwfBYYcw1",
  "address": "root:channels:http:yubico:0.26.0:fprCreateShipmentRequest_KwfBYYcw1",
  "module": "yubico",
  "name": "Create Shipment Request",
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
    "partnerChannelKeys": 150544,
    "meta": {},
    "enableNewMetadata": false,
    "comments": "Create a new shipment request to provision a YubiKey that contains a pre-enrolled WebAuthn credential",
    "channelId": 150615,
    "versionId": 164605,
    "actionId": 116841,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "User Info": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Mailing Address": {"extensible":false,"reserved":{},"index":1,"type":"object"},
      "Shipment Items": {"extensible":false,"reserved":{},"index":2,"type":"object"},
      "Delivery Type": {"extensible":false,"reserved":{},"index":3,"type":"object"},
    },
    "fields": [
      {"name":"company_TXT9P6","group":"User Info","key":"company_TXT9P6","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Company","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"email_GFRTXN","group":"User Info","key":"email_GFRTXN","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Email","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"first_name_FYVYKS","group":"User Info","key":"first_name_FYVYKS","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"First Name","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"last_name_Q27YBY","group":"User Info","key":"last_name_Q27YBY","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Last Name","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"phone_number_JLZHA8","group":"User Info","key":"phone_number_JLZHA8","index":4,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Phone Number","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"street_line_HFT6QN","group":"Mailing Address","key":"street_line_HFT6QN","index":5,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Address","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"apt_or_unit_number_MFMQ2K","group":"Mailing Address","key":"apt_or_unit_number_MFMQ2K","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Apt or Unit Number","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"city_MIZJOS","group":"Mailing Address","key":"city_MIZJOS","index":7,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"City","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"region_LPOTHK","group":"Mailing Address","key":"region_LPOTHK","index":8,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Region","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"postal_code_MNTRDH","group":"Mailing Address","key":"postal_code_MNTRDH","index":9,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Postal Code","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"country_code_Y9JQ6V","group":"Mailing Address","key":"country_code_Y9JQ6V","index":10,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Country Code","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"list_of_shipment_items_XMXSEN","group":"Shipment Items","key":"list_of_shipment_items_XMXSEN","index":11,"required":true,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"List of Shipment Items","optional":false},"secret":false,"type":"object","collection":true},
      {"name":"delivery_type_JHQUUS","group":"Delivery Type","key":"delivery_type_JHQUUS","index":12,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Delivery Type","optional":false},"secret":false,"type":"number","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Shipment Data":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"shipment_id_1JS9MV","group":"Shipment Data","key":"shipment_id_1JS9MV","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Shipment ID"},"secret":false,"type":"string","collection":false},
      {"name":"shipment_state_id_D4HNVH","group":"Shipment Data","key":"shipment_state_id_D4HNVH","index":1,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Shipment State ID"},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface YubicoFprGetShipmentDetailsRYCC8JA72CInput {
  /** Shipment ID */
  shipment_id_TPV9ZT: string
}
export interface YubicoFprGetShipmentDetailsRYCC8JA72COutput {
  /** Shipment State ID */
  shipment_state_id_M4WUYX: number
  /** Shipment Items */
  shipment_items_AWZ7OE: {
    product_data?: {
      serial?: string
      version?: string
      fido_pin_response?: string
      fido_credential_response?: string[]
    }[]
    product_id?: number
    inventory_product_id?: number
    product_quantity?: number
  }[]
}

/** Get Shipment Details: Get details about a specific shipment including the shipment state and the shipment items used for the pre-registration of a WebAuthn credential. Source: seen in exports, 1 occurrence in connector version 0.26.0. */
export const fprGetShipmentDetailsRYCC8JA72C: CardDef<YubicoFprGetShipmentDetailsRYCC8JA72CInput, YubicoFprGetShipmentDetailsRYCC8JA72COutput> = {
  "kind": "yubico/fprGetShipmentDetails_rYCC8JA72c",
  "address": "root:channels:http:yubico:0.26.0:fprGetShipmentDetails_rYCC8JA72c",
  "module": "yubico",
  "name": "Get Shipment Details",
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
    "partnerChannelKeys": 150544,
    "meta": {},
    "enableNewMetadata": false,
    "comments": "Get details about a specific shipment including the shipment state and the shipment items used for the pre-registration of a WebAuthn credential.",
    "channelId": 150615,
    "versionId": 164605,
    "actionId": 116844,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Shipment":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"shipment_id_TPV9ZT","group":"Shipment","key":"shipment_id_TPV9ZT","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Shipment ID","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Shipment Data":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"shipment_state_id_M4WUYX","group":"Shipment Data","key":"shipment_state_id_M4WUYX","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Shipment State ID"},"secret":false,"type":"number","collection":false},
      {"name":"shipment_items_AWZ7OE","group":"Shipment Data","key":"shipment_items_AWZ7OE","index":1,"required":false,"option":false,"default":[],"available":[{"product_data":{"type":{"serial":{"type":"string","collection":false,"displayname":"serial"},"version":{"type":"string","collection":false,"displayname":"version"},"fido_pin_response":{"type":"string","collection":false,"displayname":"fido_pin_response"},"fido_credential_response":{"type":"string","collection":true,"displayname":"fido_credential_response"}},"collection":true,"displayname":"product_data"},"product_id":{"type":"number","collection":false,"displayname":"product_id"},"inventory_product_id":{"type":"number","collection":false,"displayname":"inventory_product_id"},"product_quantity":{"type":"number","collection":false,"displayname":"product_quantity"}}],"metadata":{"displayname":"Shipment Items"},"secret":false,"type":{"product_data":{"type":{"serial":{"type":"string","collection":false},"version":{"type":"string","collection":false},"fido_pin_response":{"type":"string","collection":false},"fido_credential_response":{"type":"string","collection":true}},"collection":true},"product_id":{"type":"number","collection":false},"inventory_product_id":{"type":"number","collection":false},"product_quantity":{"type":"number","collection":false}},"collection":true},
    ],
  },
};

export interface YubicoTestKeys1ZKspX3VCWInput {
  [k: string]: never
}
export interface YubicoTestKeys1ZKspX3VCWOutput {
  /** Transport Keys - JWKS */
  "transport_keys_-_jwks_PLGGEN": {
    keys?: {
      crv?: string
      kid?: string
      kty?: string
      x?: string
      y?: string
    }[]
    SkipUnresolvedJsonWebKeys?: boolean
  }
  /** Signing Public Keys - JWKS */
  "signing_public_keys_-_jwk_JBHAME": {
    keys?: {
      crv?: string
      kid?: string
      kty?: string
      x?: string
      x5c?: string[]
      y?: string
      use?: string
      alg?: string
    }[]
    SkipUnresolvedJsonWebKeys?: boolean
  }
}

/** Get Public Transport Keys and Signing Certificate: Yubico JWKS (JSON Web Key Set) containing signing certificates used for signing PIN and credential responses from the YubiEnterprise API. Source: seen in exports, 2 occurrences in connector version 0.26.0. */
export const testKeys1ZKspX3VCW: CardDef<YubicoTestKeys1ZKspX3VCWInput, YubicoTestKeys1ZKspX3VCWOutput> = {
  "kind": "yubico/testKeys_1zKspX3VCW",
  "address": "root:channels:http:yubico:0.26.0:testKeys_1zKspX3VCW",
  "module": "yubico",
  "name": "Get Public Transport Keys and Signing Certificate",
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
    "partnerChannelKeys": 150544,
    "meta": {},
    "enableNewMetadata": false,
    "comments": "Yubico JWKS (JSON Web Key Set) containing signing certificates used for signing PIN and credential responses from the YubiEnterprise API.",
    "channelId": 150615,
    "versionId": 164605,
    "actionId": 469515,
  },
  "inputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Outputs":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"transport_keys_-_jwks_PLGGEN","group":"Outputs","key":"transport_keys_-_jwks_PLGGEN","index":0,"required":false,"option":false,"default":{},"available":[{"keys":{"type":{"crv":{"type":"string","collection":false,"displayname":"crv"},"kid":{"type":"string","collection":false,"displayname":"kid"},"kty":{"type":"string","collection":false,"displayname":"kty"},"x":{"type":"string","collection":false,"displayname":"x"},"y":{"type":"string","collection":false,"displayname":"y"}},"collection":true,"displayname":"keys"},"SkipUnresolvedJsonWebKeys":{"type":"boolean","collection":false,"displayname":"SkipUnresolvedJsonWebKeys"}}],"metadata":{"displayname":"Transport Keys - JWKS"},"secret":false,"type":{"keys":{"type":{"crv":{"type":"string","collection":false},"kid":{"type":"string","collection":false},"kty":{"type":"string","collection":false},"x":{"type":"string","collection":false},"y":{"type":"string","collection":false}},"collection":true},"SkipUnresolvedJsonWebKeys":{"type":"boolean","collection":false}},"collection":false},
      {"name":"signing_public_keys_-_jwk_JBHAME","group":"Outputs","key":"signing_public_keys_-_jwk_JBHAME","index":1,"required":false,"option":false,"default":{},"available":[{"keys":{"type":{"crv":{"type":"string","collection":false,"displayname":"crv"},"kid":{"type":"string","collection":false,"displayname":"kid"},"kty":{"type":"string","collection":false,"displayname":"kty"},"x":{"type":"string","collection":false,"displayname":"x"},"x5c":{"type":"string","collection":true,"displayname":"x5c"},"y":{"type":"string","collection":false,"displayname":"y"},"use":{"type":"string","collection":false,"displayname":"use"},"alg":{"type":"string","collection":false,"displayname":"alg"}},"collection":true,"displayname":"keys"},"SkipUnresolvedJsonWebKeys":{"type":"boolean","collection":false,"displayname":"SkipUnresolvedJsonWebKeys"}}],"metadata":{"displayname":"Signing Public Keys - JWKS"},"secret":false,"type":{"keys":{"type":{"crv":{"type":"string","collection":false},"kid":{"type":"string","collection":false},"kty":{"type":"string","collection":false},"x":{"type":"string","collection":false},"x5c":{"type":"string","collection":true},"y":{"type":"string","collection":false},"use":{"type":"string","collection":false},"alg":{"type":"string","collection":false}},"collection":true},"SkipUnresolvedJsonWebKeys":{"type":"boolean","collection":false}},"collection":false},
    ],
  },
};
