// Generated from schemas/cards/list/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface ListAsyncEachInput {
  /** list */
  list: unknown[]
  /** Helper Flow */
  flo: string
  /** concurrency */
  concurrency?: number
  [k: string]: unknown
}
export interface ListAsyncEachOutput {
}

/** For Each - Ignore Errors: Process items in a list by calling a Flow for each item, continuing through all items in the list even if one of them causes an error in the helper Flow (aka For Each Async). Source: seen in exports, 115 occurrences. */
export const asyncEach: CardDef<ListAsyncEachInput, ListAsyncEachOutput> = {
  "kind": "kernel/list/asyncEach",
  "address": "root:kernel:list:0.0.1:asyncEach",
  "module": "list",
  "name": "For Each - Ignore Errors",
  "description": "Process items in a list by calling a Flow for each item, continuing through all items in the list even if one of them causes an error in the helper Flow (aka For Each Async).",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": true,
    "cooperative": true,
    "mirrored": false,
    "timeout": 300000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": false,
    "rules": {"list":{"types":["*"],"collection":true}},
    "groupRules": {"context":{"type":"object","reserved":{"index":"number"},"extensible":true}},
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":true,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
      {"name":"flo","group":null,"key":"flo","index":1,"required":true,"option":false,"default":null,"available":[],"metadata":{"displayname":"Helper Flow"},"secret":false,"type":"flo","collection":false},
      {"name":"concurrency","group":null,"key":"concurrency","index":2,"required":true,"option":false,"default":1,"available":[],"metadata":{"max":200,"min":1},"secret":false,"type":"number","collection":false},
    ],
    "custom": {"group":null,"type":{"type":"string","collection":false},"available":[]},
  },
  "outputs": {"extensible":false,"fields":[]},
};

export interface ListAtInput {
  /** list */
  list: unknown[]
  /** index */
  index?: number
}
export interface ListAtOutput {
  /** item */
  item: unknown
}

/** At: Return the item at a specific position in a list, where the first item is in position 0. Source: seen in exports, 76 occurrences. */
export const at: CardDef<ListAtInput, ListAtOutput> = {
  "kind": "kernel/list/at",
  "address": "root:kernel:list:0.0.1:at",
  "module": "list",
  "name": "At",
  "description": "Return the item at a specific position in a list, where the first item is in position 0.",
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
    "rules": {"list":{"types":["*"],"collection":true}},
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":true,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
      {"name":"index","group":null,"key":"index","index":1,"required":true,"option":false,"default":0,"available":[],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {"item":{"types":["*"],"collection":"*"}},
    "fields": [
      {"name":"item","group":null,"key":"item","index":0,"required":false,"option":false,"default":null,"available":["*"],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface ListConstructInput {
  [k: string]: unknown
}
export interface ListConstructOutput {
  /** list */
  list: unknown[]
}

/** Construct: Create a list from multiple inputs. Source: seen in exports, 105 occurrences. */
export const construct: CardDef<ListConstructInput, ListConstructOutput> = {
  "kind": "kernel/list/construct",
  "address": "root:kernel:list:0.0.1:construct",
  "module": "list",
  "name": "Construct",
  "description": "Create a list from multiple inputs.",
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
    "extensible": true,
    "rules": {"*":{"types":["*"]}},
    "fields": [],
    "custom": {
      "group": null,
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
  "outputs": {
    "extensible": false,
    "rules": {"list":{"types":["*"],"collection":true}},
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":false,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
    ],
  },
};

export interface ListEachInput {
  /** list */
  list: unknown[]
  /** Helper Flow */
  flo: string
  /** concurrency */
  concurrency?: number
  [k: string]: unknown
}
export interface ListEachOutput {
}

/** For Each: Process items in a list by calling a Flow for each item. Source: seen in exports, 93 occurrences. */
export const each: CardDef<ListEachInput, ListEachOutput> = {
  "kind": "kernel/list/each",
  "address": "root:kernel:list:0.0.1:each",
  "module": "list",
  "name": "For Each",
  "description": "Process items in a list by calling a Flow for each item.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": true,
    "cooperative": true,
    "mirrored": false,
    "timeout": 300000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": false,
    "rules": {"list":{"types":["*"],"collection":true}},
    "groupRules": {"context":{"type":"object","reserved":{"index":"number"},"extensible":true}},
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":true,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
      {"name":"flo","group":null,"key":"flo","index":1,"required":true,"option":false,"default":null,"available":[],"metadata":{"displayname":"Helper Flow"},"secret":false,"type":"flo","collection":false},
      {"name":"concurrency","group":null,"key":"concurrency","index":2,"required":true,"option":false,"default":1,"available":[],"metadata":{"max":200,"min":1},"secret":false,"type":"number","collection":false},
    ],
    "custom": {"group":null,"type":{"type":"string","collection":false},"available":[]},
  },
  "outputs": {"extensible":false,"fields":[]},
};

export interface ListLengthInput {
  /** list */
  list: unknown[]
}
export interface ListLengthOutput {
  /** length */
  length: number
}

/** Length: Count the number of items in a list. Source: seen in exports, 62 occurrences. */
export const length: CardDef<ListLengthInput, ListLengthOutput> = {
  "kind": "kernel/list/length",
  "address": "root:kernel:list:0.0.1:length",
  "module": "list",
  "name": "Length",
  "description": "Count the number of items in a list.",
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
    "rules": {"list":{"types":["*"],"collection":true}},
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":true,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"length","group":null,"key":"length","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};
