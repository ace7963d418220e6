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
      {"name":"headers","group":"raw","key":"headers","index":0,"required":false,"option":false,"default":{},"available":[],"metadata":{"hidden":true},"secret":true,"type":"object","collection":false},
      {"name":"body","group":"raw","key":"body","index":1,"required":false,"option":false,"default":"","available":[],"metadata":{"hidden":true},"secret":false,"type":"string","collection":false},
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
      {"name":"headers","group":"raw","key":"headers","index":0,"required":false,"option":false,"default":{},"available":[],"metadata":{"hidden":true},"secret":true,"type":"object","collection":false},
      {"name":"body","group":"raw","key":"body","index":1,"required":false,"option":false,"default":"","available":[],"metadata":{"hidden":true},"secret":false,"type":"string","collection":false},
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
