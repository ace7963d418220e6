// Generated from schemas/cards/url/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface UrlDecodeInput {
  /** query */
  query: string
}
export interface UrlDecodeOutput {
  /** output */
  output: {
    [k: string]: unknown
  }
}

/** Decode Query: Decode a URL-encoded query string into a query object. Source: Okta page "Decode Query"; no export seen. */
export const decode: CardDef<UrlDecodeInput, UrlDecodeOutput> = {
  "kind": "kernel/url/decode",
  "address": "root:kernel:url:0.0.1:decode",
  "module": "url",
  "name": "Decode Query",
  "description": "Decode a URL-encoded query string into a query object.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": false,
    "timeout": 90000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"query","group":null,"key":"query","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":{},"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface UrlEncodeInput {
  /** data */
  data: {
    [k: string]: unknown
  }
}
export interface UrlEncodeOutput {
  /** output */
  output: string
}

/** Encode Query: Encode a query object into a URL-encoded query string. Source: seen in exports, 1 occurrence. */
export const encode: CardDef<UrlEncodeInput, UrlEncodeOutput> = {
  "kind": "kernel/url/encode",
  "address": "root:kernel:url:0.0.1:encode",
  "module": "url",
  "name": "Encode Query",
  "description": "Encode a query object into a URL-encoded query string.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": false,
    "timeout": 90000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"data","group":null,"key":"data","index":0,"required":true,"option":false,"default":{},"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface UrlEncodeComponentInput {
  /** text */
  string: string
}
export interface UrlEncodeComponentOutput {
  /** output */
  output: string
}

/** Encode Component: Encode text for use within an URL query. All characters with special URL meaning will be encoded. Source: seen in exports, 2 occurrences. */
export const encodeComponent: CardDef<UrlEncodeComponentInput, UrlEncodeComponentOutput> = {
  "kind": "kernel/url/encodeComponent",
  "address": "root:kernel:url:0.0.1:encodeComponent",
  "module": "url",
  "name": "Encode Component",
  "description": "Encode text for use within an URL query. All characters with special URL meaning will be encoded.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": false,
    "timeout": 90000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"string","group":null,"key":"string","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{"displayname":"text"},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface UrlParseInput {
  /** url */
  url: string
}
export interface UrlParseOutput {
  /** protocol */
  protocol: string
  /** host */
  host: string
  /** port */
  port: number
  /** path */
  path: string
  /** query */
  query: string
}

/** Parse: Parse full URL text into its encoded parts. Source: seen in exports. */
export const parse: CardDef<UrlParseInput, UrlParseOutput> = {
  "kind": "kernel/url/parse",
  "address": "root:kernel:url:0.0.1:parse",
  "module": "url",
  "name": "Parse",
  "description": "Parse full URL text into its encoded parts.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": false,
    "timeout": 90000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"url","group":null,"key":"url","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"protocol","group":null,"key":"protocol","index":0,"required":false,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"host","group":null,"key":"host","index":1,"required":false,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"port","group":null,"key":"port","index":2,"required":false,"option":false,"default":0,"available":[],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"path","group":null,"key":"path","index":3,"required":false,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"query","group":null,"key":"query","index":4,"required":false,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};
