// Generated from schemas/cards/http/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface HttpAcceptInput {
  /** headers */
  headers?: {
    [k: string]: unknown
  }
  /** body */
  body?: string
  /** query */
  query?: string
  /** Execution ID */
  execution_id?: string
  [k: string]: unknown
}
export interface HttpAcceptOutput {
  /** headers */
  headers: {
    [k: string]: unknown
  }
  /** body */
  body: string
  /** query */
  query: string
  /** Execution ID */
  execution_id: string
  [k: string]: unknown
}

/** API Endpoint: Accept input to start a Flow. Source: seen in exports, 41 occurrences. */
export const accept: CardDef<HttpAcceptInput, HttpAcceptOutput> = {
  "kind": "kernel/http/accept",
  "address": "root:kernel:http:0.0.1:accept",
  "module": "http",
  "name": "API Endpoint",
  "description": "Accept input to start a Flow.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": true,
    "timeout": 90000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": false,
    "groupRules": {},
    "fields": [
      {"name":"headers","group":"raw","key":"headers","index":0,"required":false,"option":false,"default":{},"metadata":{"hidden":true},"secret":true,"type":"object","collection":false},
      {"name":"body","group":"raw","key":"body","index":1,"required":false,"option":false,"default":"","metadata":{"hidden":true},"secret":false,"type":"string","collection":false},
      {"name":"query","group":"raw","key":"query","index":2,"required":false,"option":false,"default":"","metadata":{"hidden":true},"secret":true,"type":"string","collection":false},
      {"name":"execution_id","group":"context","key":"execution_id","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
    ],
    "custom": {
      "group": "body",
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
  "outputs": {
    "extensible": false,
    "rules": {"*":{"types":["*"],"collection":"*"}},
    "groupRules": {
      "body": {"type":"object","reserved":{},"extensible":true},
      "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
      "query": {"type":"object","reserved":{},"extensible":true},
      "context": {"extensible":false},
    },
    "fields": [
      {"name":"headers","group":"raw","key":"headers","index":0,"required":false,"option":false,"default":{},"metadata":{"hidden":true},"secret":true,"type":"object","collection":false},
      {"name":"body","group":"raw","key":"body","index":1,"required":false,"option":false,"default":"","metadata":{"hidden":true},"secret":false,"type":"string","collection":false},
      {"name":"query","group":"raw","key":"query","index":2,"required":false,"option":false,"default":"","metadata":{"hidden":true},"secret":true,"type":"string","collection":false},
      {"name":"execution_id","group":"context","key":"execution_id","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
    ],
    "custom": {
      "group": "body",
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
};

export interface HttpCloseInput {
  /** statusCode */
  statusCode?: number
  [k: string]: unknown
}
export interface HttpCloseOutput {
}

/** Close: For API Endpoint Flows, send a response to the caller and close the HTTP connection. Use when the caller does not need to wait for the Flow to complete or to avoid a connection time out. Source: seen in exports. */
export const close: CardDef<HttpCloseInput, HttpCloseOutput> = {
  "kind": "kernel/http/close",
  "address": "root:kernel:http:0.0.1:close",
  "module": "http",
  "name": "Close",
  "description": "For API Endpoint Flows, send a response to the caller and close the HTTP connection. Use when the caller does not need to wait for the Flow to complete or to avoid a connection time out.",
  "constants": {
    "executable": false,
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
  "inputs": {
    "extensible": false,
    "rules": {"*":{"types":["*"],"collection":"*"}},
    "groupRules": {
      "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
      "body": {"type":["*"],"reserved":{},"extensible":true},
    },
    "fields": [
      {"name":"statusCode","group":null,"key":"statusCode","index":0,"required":true,"option":false,"default":200,"available":[],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
    "custom": {
      "group": "body",
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
  "outputs": {"extensible":false,"fields":[]},
};

export interface HttpDelegatedInput {
  /** Okta User ID */
  "okta-user-id"?: string
  /** Execution ID */
  execution_id?: string
  [k: string]: unknown
}
export interface HttpDelegatedOutput {
  /** Okta User ID */
  "okta-user-id": string
  /** Execution ID */
  execution_id: string
  [k: string]: unknown
}

/** Delegated Flow: Delegated for use by admins outside the Workflows console. Source: seen in exports, 15 occurrences. */
export const delegated: CardDef<HttpDelegatedInput, HttpDelegatedOutput> = {
  "kind": "kernel/http/delegated",
  "address": "root:kernel:http:0.0.1:delegated",
  "module": "http",
  "name": "Delegated Flow",
  "description": "Delegated for use by admins outside the Workflows console.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": true,
    "timeout": 90000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": false,
    "groupRules": {},
    "fields": [
      {"name":"okta-user-id","group":"user context","key":"okta-user-id","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Okta User ID"},"secret":false,"type":"string","collection":false},
      {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
    ],
    "custom": {
      "group": "inputs",
      "type": {"type":"string","collection":false},
      "available": ["string","number","Date","boolean"],
    },
  },
  "outputs": {
    "extensible": false,
    "rules": {"*":{"types":["*"],"collection":"*"},"okta-user-id":{"collection":false}},
    "groupRules": {
      "inputs": {"type":["string","number","Date","boolean"],"index":0,"extensible":true,"collection":false},
      "context": {"extensible":false},
    },
    "fields": [
      {"name":"okta-user-id","group":"user context","key":"okta-user-id","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Okta User ID"},"secret":false,"type":"string","collection":false},
      {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
    ],
    "custom": {
      "group": "inputs",
      "type": {"type":"string","collection":false},
      "available": ["string","number","Date","boolean"],
    },
  },
};

export interface HttpRawInput {
  /** url */
  url: string
  /** method */
  method?: ("DELETE" | "GET" | "PATCH" | "POST" | "PUT")
  /** headers */
  headers: {
    [k: string]: unknown
  }
  /** query */
  query: {
    [k: string]: unknown
  }
  /** body */
  body?: string
  /** cert */
  cert?: string
  /** key */
  key?: string
  /** ca */
  ca?: string
  /** passphrase */
  passphrase?: string
}
export interface HttpRawOutput {
  /** statusCode */
  statusCode: number
  /** headers */
  headers: {
    [k: string]: unknown
  }
  /** body */
  body: string
}

/** Raw Request: Perform a raw HTTP request, with complete control over the request and the response. Useful for calling XML services, and other advanced HTTP usage. Source: seen in exports, 9 occurrences. */
export const raw: CardDef<HttpRawInput, HttpRawOutput> = {
  "kind": "kernel/http/raw",
  "address": "root:kernel:http:0.0.1:raw",
  "module": "http",
  "name": "Raw Request",
  "description": "Perform a raw HTTP request, with complete control over the request and the response. Useful for calling XML services, and other advanced HTTP usage.",
  "constants": {
    "executable": true,
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
      {"name":"method","group":null,"key":"method","index":1,"required":true,"option":false,"default":"DELETE","available":[],"metadata":{"choices":["DELETE","GET","PATCH","POST","PUT"]},"secret":false,"type":"string","collection":false},
      {"name":"headers","group":null,"key":"headers","index":2,"required":true,"option":false,"default":{},"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"query","group":null,"key":"query","index":3,"required":true,"option":false,"default":{},"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"body","group":null,"key":"body","index":4,"required":false,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"cert","group":"ssl","key":"cert","index":5,"required":false,"option":false,"default":null,"available":["string"],"metadata":{"hidden":true,"forceHide":true},"secret":false,"type":"string","collection":false},
      {"name":"key","group":"ssl","key":"key","index":6,"required":false,"option":false,"default":null,"available":["string"],"metadata":{"hidden":true,"forceHide":true},"secret":true,"type":"string","collection":false},
      {"name":"ca","group":"ssl","key":"ca","index":7,"required":false,"option":false,"default":null,"available":["string"],"metadata":{"hidden":true,"forceHide":true},"secret":false,"type":"string","collection":false},
      {"name":"passphrase","group":"ssl","key":"passphrase","index":8,"required":false,"option":false,"default":null,"available":["string"],"metadata":{"hidden":true,"forceHide":true},"secret":true,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"statusCode","group":null,"key":"statusCode","index":0,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"headers","group":null,"key":"headers","index":1,"required":false,"option":false,"default":{},"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"body","group":null,"key":"body","index":2,"required":false,"option":false,"default":"","metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};
