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
      {"name":"concurrency","group":null,"key":"concurrency","index":2,"required":true,"option":false,"default":1,"metadata":{"max":200,"min":1},"secret":false,"type":"number","collection":false},
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
      {"name":"list","group":null,"key":"list","index":0,"required":true,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"string","collection":true},
      {"name":"index","group":null,"key":"index","index":1,"required":true,"option":false,"default":0,"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {"item":{"types":["*"],"collection":"*"}},
    "fields": [
      {"name":"item","group":null,"key":"item","index":0,"required":false,"option":false,"default":null,"available":["*"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface ListCollapseInput {
  /** list */
  list: {
    [k: string]: unknown
  }[]
}
export interface ListCollapseOutput {
  /** output */
  output: {
    [k: string]: unknown
  }
}

/** Collapse: Merge a list of objects into a single object. If more than one object in the list has the same key, the later value is used. Source: seen in exports, 1 occurrence. */
export const collapse: CardDef<ListCollapseInput, ListCollapseOutput> = {
  "kind": "kernel/list/collapse",
  "address": "root:kernel:list:0.0.1:collapse",
  "module": "list",
  "name": "Collapse",
  "description": "Merge a list of objects into a single object. If more than one object in the list has the same key, the later value is used.",
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
    "rules": {"list":{"types":["object"],"collection":true}},
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":true,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":"object","collection":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {"output":{"types":["object"],"collection":false}},
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface ListConcatInput {
  /** List 1 */
  list1: unknown[]
  /** List 2 */
  list2: unknown[]
  [k: string]: unknown
}
export interface ListConcatOutput {
  /** List Combined All */
  output: unknown[]
}

/** Combine All: Concatenate multiple lists into one. Source: seen in exports, 2 occurrences. */
export const concat: CardDef<ListConcatInput, ListConcatOutput> = {
  "kind": "kernel/list/concat",
  "address": "root:kernel:list:0.0.1:concat",
  "module": "list",
  "name": "Combine All",
  "description": "Concatenate multiple lists into one.",
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
    "rules": {"*":{"types":["*"],"collection":true}},
    "fields": [
      {"name":"list1","group":null,"key":"list1","index":0,"required":true,"option":false,"default":[],"available":["*"],"metadata":{"displayname":"List 1"},"secret":false,"type":"string","collection":true},
      {"name":"list2","group":null,"key":"list2","index":1,"required":true,"option":false,"default":[],"available":["*"],"metadata":{"displayname":"List 2"},"secret":false,"type":"string","collection":true},
    ],
    "custom": {
      "group": null,
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":[],"available":["*"],"metadata":{"displayname":"List Combined All"},"secret":false,"type":"string","collection":true},
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

export interface ListDifferenceInput {
  /** list1 */
  list1: unknown[]
  /** list2 */
  list2: unknown[]
  [k: string]: unknown
}
export interface ListDifferenceOutput {
  /** list */
  list: unknown[]
}

/** Difference: Create a list of items from one list that do not appear in a second list. Source: seen in exports, 6 occurrences. */
export const difference: CardDef<ListDifferenceInput, ListDifferenceOutput> = {
  "kind": "kernel/list/difference",
  "address": "root:kernel:list:0.0.1:difference",
  "module": "list",
  "name": "Difference",
  "description": "Create a list of items from one list that do not appear in a second list.",
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
    "rules": {"*":{"collection":true,"types":["*"]}},
    "fields": [
      {"name":"list1","group":null,"key":"list1","index":0,"required":true,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"string","collection":true},
      {"name":"list2","group":null,"key":"list2","index":1,"required":true,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
    ],
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
      {"name":"list","group":null,"key":"list","index":0,"required":false,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"string","collection":true},
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
      {"name":"concurrency","group":null,"key":"concurrency","index":2,"required":true,"option":false,"default":1,"metadata":{"max":200,"min":1},"secret":false,"type":"number","collection":false},
    ],
    "custom": {"group":null,"type":{"type":"string","collection":false},"available":[]},
  },
  "outputs": {"extensible":false,"fields":[]},
};

export interface ListFilterInput {
  /** list */
  list: unknown[]
  /** Helper Flow */
  flo: string
  /** concurrency */
  concurrency?: number
  [k: string]: unknown
}
export interface ListFilterOutput {
  /** list */
  list: unknown[]
}

/** Filter Custom: Filter a list using a custom test. Each item in the input list is sent to a Flow that returns True for any item to include in the result list. Source: seen in exports, 21 occurrences. */
export const filter: CardDef<ListFilterInput, ListFilterOutput> = {
  "kind": "kernel/list/filter",
  "address": "root:kernel:list:0.0.1:filter",
  "module": "list",
  "name": "Filter Custom",
  "description": "Filter a list using a custom test. Each item in the input list is sent to a Flow that returns True for any item to include in the result list.",
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
      {"name":"concurrency","group":null,"key":"concurrency","index":2,"required":true,"option":false,"default":1,"metadata":{"max":200,"min":1},"secret":false,"type":"number","collection":false},
    ],
    "custom": {"group":null,"type":{"type":"string","collection":false},"available":[]},
  },
  "outputs": {
    "extensible": false,
    "rules": {"list":{"types":["*"],"collection":true}},
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":false,"option":false,"default":null,"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
    ],
  },
};

export interface ListFilterByInput {
  /** list */
  list: unknown[]
  /** operator */
  operator?: ("==" | "!=" | ">=" | "<=" | ">" | "<" | "%" | "in" | "not in" | "has" | "doesn't have" | "===" | "!==" | "is empty" | "is not empty")
  /** path */
  path?: string
  /** comparison */
  comparison?: string | number | Date | boolean | { [k: string]: unknown }
}
export interface ListFilterByOutput {
  /** list */
  list: unknown[]
}

/** Filter: Filter a list to include only those items that meet a specified condition. Source: seen in exports, 25 occurrences. */
export const filterBy: CardDef<ListFilterByInput, ListFilterByOutput> = {
  "kind": "kernel/list/filterBy",
  "address": "root:kernel:list:0.0.1:filterBy",
  "module": "list",
  "name": "Filter",
  "description": "Filter a list to include only those items that meet a specified condition.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": false,
    "timeout": 300000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": false,
    "rules": {
      "list": {"types":["*"],"collection":true},
      "comparison": {"types":["string","number","Date","boolean","object","file"],"collection":"*"},
    },
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":true,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
      {"name":"operator","group":null,"key":"operator","index":1,"required":true,"option":false,"default":"==","available":[],"metadata":{"choices":[{"value":"==","label":"equal to"},{"value":"!=","label":"not equal"},{"value":">=","label":"greater than or equal"},{"value":"<=","label":"less than or equal"},{"value":">","label":"greater than"},{"value":"<","label":"less than"},{"value":"%","label":"a multiple of"},{"value":"in","label":"in"},{"value":"not in","label":"not in"},{"value":"has","label":"has key"},{"value":"doesn't have","label":"doesn't have key"},{"value":"===","label":"equal and the same type"},{"value":"!==","label":"not equal or not the same type"},{"value":"is empty","label":"is empty"},{"value":"is not empty","label":"is not empty"}]},"secret":false,"type":"string","collection":false},
      {"name":"path","group":null,"key":"path","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"comparison","group":null,"key":"comparison","index":3,"required":false,"option":false,"default":"","available":["string","number","Date","boolean","object","file"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {"list":{"types":["*"],"collection":true}},
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":false,"option":false,"default":null,"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
    ],
  },
};

export interface ListFindByInput {
  /** list */
  list: unknown[]
  /** operator */
  operator?: ("==" | "!=" | ">=" | "<=" | ">" | "<" | "%" | "in" | "not in" | "has" | "doesn't have" | "===" | "!==")
  /** path */
  path?: string
  /** comparison */
  comparison: string | number | Date | boolean | { [k: string]: unknown }
}
export interface ListFindByOutput {
  /** item */
  item: unknown
  /** index */
  index: number
}

/** Find: Find the first item in a list that meets a specified condition. Source: seen in exports, 28 occurrences. */
export const findBy: CardDef<ListFindByInput, ListFindByOutput> = {
  "kind": "kernel/list/findBy",
  "address": "root:kernel:list:0.0.1:findBy",
  "module": "list",
  "name": "Find",
  "description": "Find the first item in a list that meets a specified condition.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
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
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":true,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
      {"name":"operator","group":null,"key":"operator","index":1,"required":true,"option":false,"default":"==","available":[],"metadata":{"choices":[{"value":"==","label":"equal to"},{"value":"!=","label":"not equal"},{"value":">=","label":"greater than or equal"},{"value":"<=","label":"less than or equal"},{"value":">","label":"greater than"},{"value":"<","label":"less than"},{"value":"%","label":"a multiple of"},{"value":"in","label":"in"},{"value":"not in","label":"not in"},{"value":"has","label":"has key"},{"value":"doesn't have","label":"doesn't have key"},{"value":"===","label":"equal and the same type"},{"value":"!==","label":"not equal or not the same type"}]},"secret":false,"type":"string","collection":false},
      {"name":"path","group":null,"key":"path","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"comparison","group":null,"key":"comparison","index":3,"required":true,"option":false,"default":"","available":["string","number","Date","boolean","object","file"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"item","group":null,"key":"item","index":0,"required":false,"option":false,"default":null,"available":["*"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"index","group":null,"key":"index","index":1,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface ListFlattenInput {
  /** lists */
  lists: unknown[]
}
export interface ListFlattenOutput {
  /** list */
  list: unknown[]
}

/** Flatten: Turn a list that contains lists into a single list. Source: seen in exports, 11 occurrences. */
export const flatten: CardDef<ListFlattenInput, ListFlattenOutput> = {
  "kind": "kernel/list/flatten",
  "address": "root:kernel:list:0.0.1:flatten",
  "module": "list",
  "name": "Flatten",
  "description": "Turn a list that contains lists into a single list.",
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
    "rules": {"lists":{"types":["*"],"collection":true}},
    "fields": [
      {"name":"lists","group":null,"key":"lists","index":0,"required":true,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {"list":{"types":["*"],"collection":true}},
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":false,"option":false,"default":null,"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
    ],
  },
};

export interface ListGroupByInput {
  /** list */
  list: {
    [k: string]: unknown
  }[]
  /** path */
  path?: string
}
export interface ListGroupByOutput {
  /** groups */
  groups: {
    [k: string]: unknown
  }
}

/** Group By: Group a list by values specified at the 'path' input, producing an object where the keys are the unique values at the 'path' from each element. Source: seen in exports. */
export const groupBy: CardDef<ListGroupByInput, ListGroupByOutput> = {
  "kind": "kernel/list/groupBy",
  "address": "root:kernel:list:0.0.1:groupBy",
  "module": "list",
  "name": "Group By",
  "description": "Group a list by values specified at the 'path' input, producing an object where the keys are the unique values at the 'path' from each element.",
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
      {"name":"list","group":null,"key":"list","index":0,"required":true,"option":false,"default":[],"available":[],"metadata":{},"secret":false,"type":"object","collection":true},
      {"name":"path","group":null,"key":"path","index":1,"required":false,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"groups","group":null,"key":"groups","index":0,"required":false,"option":false,"default":{},"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface ListIncludesInput {
  /** list */
  list: unknown[]
  /** value */
  value: unknown
}
export interface ListIncludesOutput {
  /** result */
  result: boolean
}

/** Includes: Check if a list includes a value. Source: seen in exports, 10 occurrences. */
export const includes: CardDef<ListIncludesInput, ListIncludesOutput> = {
  "kind": "kernel/list/includes",
  "address": "root:kernel:list:0.0.1:includes",
  "module": "list",
  "name": "Includes",
  "description": "Check if a list includes a value.",
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
    "rules": {"list":{"types":["*"],"collection":true},"value":{"types":["*"],"collection":false}},
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":true,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"string","collection":true},
      {"name":"value","group":null,"key":"value","index":1,"required":true,"option":false,"default":"","available":["*"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {"result":{"types":["boolean"],"collection":false}},
    "fields": [
      {"name":"result","group":null,"key":"result","index":0,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
    ],
  },
};

export interface ListIntersectionInput {
  /** list1 */
  list1: unknown[]
  /** list2 */
  list2: unknown[]
  [k: string]: unknown
}
export interface ListIntersectionOutput {
  /** list */
  list: unknown[]
}

/** Intersection: Create a list of items that are included in all of the input lists. Source: seen in exports, 6 occurrences. */
export const intersection: CardDef<ListIntersectionInput, ListIntersectionOutput> = {
  "kind": "kernel/list/intersection",
  "address": "root:kernel:list:0.0.1:intersection",
  "module": "list",
  "name": "Intersection",
  "description": "Create a list of items that are included in all of the input lists.",
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
    "rules": {"*":{"collection":true,"types":["*"]}},
    "fields": [
      {"name":"list1","group":null,"key":"list1","index":0,"required":true,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
      {"name":"list2","group":null,"key":"list2","index":1,"required":true,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"string","collection":true},
    ],
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
      {"name":"list","group":null,"key":"list","index":0,"required":false,"option":false,"default":null,"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
    ],
  },
};

export interface ListJoinInput {
  /** list */
  list: string[]
  /** separator */
  delimiter?: string
}
export interface ListJoinOutput {
  /** text */
  string: string
}

/** List to Text: Join the values of a list into a single text output separated by an optional delimiter, such as a comma. Source: seen in exports, 43 occurrences. */
export const join: CardDef<ListJoinInput, ListJoinOutput> = {
  "kind": "kernel/list/join",
  "address": "root:kernel:list:0.0.1:join",
  "module": "list",
  "name": "List to Text",
  "description": "Join the values of a list into a single text output separated by an optional delimiter, such as a comma.",
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
    "rules": {"list":{"types":["number","string","boolean","Date"],"collection":true}},
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":true,"option":false,"default":[],"available":["number","string","boolean","Date"],"metadata":{},"secret":false,"type":"string","collection":true},
      {"name":"delimiter","group":null,"key":"delimiter","index":1,"required":false,"option":false,"default":"","available":[],"metadata":{"displayname":"separator"},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"string","group":null,"key":"string","index":0,"required":false,"option":false,"default":null,"metadata":{"displayname":"text"},"secret":false,"type":"string","collection":false},
    ],
  },
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
      {"name":"length","group":null,"key":"length","index":0,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface ListMapInput {
  /** list */
  list: unknown[]
  /** Helper Flow */
  flo: string
  /** concurrency */
  concurrency?: number
  [k: string]: unknown
}
export interface ListMapOutput {
  /** new list */
  "new list": unknown[]
}

/** Map: Convert a list to a new list of the same size. Each item in the input list is sent to a Flow that generates the value to use for the same position in the output list. Source: seen in exports, 54 occurrences. */
export const map: CardDef<ListMapInput, ListMapOutput> = {
  "kind": "kernel/list/map",
  "address": "root:kernel:list:0.0.1:map",
  "module": "list",
  "name": "Map",
  "description": "Convert a list to a new list of the same size. Each item in the input list is sent to a Flow that generates the value to use for the same position in the output list.",
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
      {"name":"concurrency","group":null,"key":"concurrency","index":2,"required":true,"option":false,"default":0,"available":[],"metadata":{"max":200,"min":1},"secret":false,"type":"number","collection":false},
    ],
    "custom": {"group":null,"type":{"type":"string","collection":false},"available":[]},
  },
  "outputs": {
    "extensible": false,
    "rules": {"new list":{"types":["*"],"collection":true}},
    "fields": [
      {"name":"new list","group":null,"key":"new list","index":0,"required":false,"option":false,"default":null,"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
    ],
  },
};

export interface ListMergeInput {
  /** list1 */
  list1: {
    [k: string]: unknown
  }[]
  /** list2 */
  list2: {
    [k: string]: unknown
  }[]
  [k: string]: unknown
}
export interface ListMergeOutput {
  /** output */
  output: {
    [k: string]: unknown
  }[]
}

/** Merge: Merge objects from multiple lists at matching offsets. Source: seen in exports. */
export const merge: CardDef<ListMergeInput, ListMergeOutput> = {
  "kind": "kernel/list/merge",
  "address": "root:kernel:list:0.0.1:merge",
  "module": "list",
  "name": "Merge",
  "description": "Merge objects from multiple lists at matching offsets.",
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
    "rules": {"*":{"types":["object"],"collection":true}},
    "fields": [
      {"name":"list1","group":null,"key":"list1","index":0,"required":true,"option":false,"default":[],"available":[],"metadata":{},"secret":false,"type":"object","collection":true},
      {"name":"list2","group":null,"key":"list2","index":1,"required":true,"option":false,"default":[],"available":[],"metadata":{},"secret":false,"type":"object","collection":true},
    ],
    "custom": {"group":null,"type":{"type":"object","collection":true},"available":["object"]},
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{},"secret":false,"type":"object","collection":true},
    ],
  },
};

export interface ListPluckInput {
  /** list */
  list: {
    [k: string]: unknown
  }[]
  /** key */
  key: string
}
export interface ListPluckOutput {
  /** values */
  values: unknown[]
}

/** Pluck: Given a list of objects, create a new list using only a specified portion from each object. Source: seen in exports, 82 occurrences. */
export const pluck: CardDef<ListPluckInput, ListPluckOutput> = {
  "kind": "kernel/list/pluck",
  "address": "root:kernel:list:0.0.1:pluck",
  "module": "list",
  "name": "Pluck",
  "description": "Given a list of objects, create a new list using only a specified portion from each object.",
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
    "rules": {"list":{"types":["object"],"collection":true}},
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":true,"option":false,"default":[],"available":[],"metadata":{},"secret":false,"type":"object","collection":true},
      {"name":"key","group":null,"key":"key","index":1,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {"values":{"types":["*"],"collection":true}},
    "fields": [
      {"name":"values","group":null,"key":"values","index":0,"required":false,"option":false,"default":null,"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
    ],
  },
};

export interface ListPopInput {
  /** list */
  list: unknown[]
}
export interface ListPopOutput {
  /** list */
  list: unknown[]
  /** item */
  item: unknown
}

/** Get Last Item: Given a list, return two outputs: the last item and the list with that item removed (aka Pop). Source: seen in exports, 8 occurrences. */
export const pop: CardDef<ListPopInput, ListPopOutput> = {
  "kind": "kernel/list/pop",
  "address": "root:kernel:list:0.0.1:pop",
  "module": "list",
  "name": "Get Last Item",
  "description": "Given a list, return two outputs: the last item and the list with that item removed (aka Pop).",
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
      {"name":"list","group":null,"key":"list","index":0,"required":true,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"string","collection":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {"list":{"types":["*"],"collection":true},"item":{"types":["*"],"collection":"*"}},
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":false,"option":false,"default":null,"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
      {"name":"item","group":null,"key":"item","index":1,"required":false,"option":false,"default":null,"available":["*"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface ListPushInput {
  /** list */
  list: unknown[]
  /** item */
  item: unknown
}
export interface ListPushOutput {
  /** list */
  list: unknown[]
}

/** Add to End: Add an item to the end of a list (aka Push). Source: seen in exports, 2 occurrences. */
export const push: CardDef<ListPushInput, ListPushOutput> = {
  "kind": "kernel/list/push",
  "address": "root:kernel:list:0.0.1:push",
  "module": "list",
  "name": "Add to End",
  "description": "Add an item to the end of a list (aka Push).",
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
    "rules": {"list":{"types":["*"],"collection":true},"item":{"types":["*"],"collection":"*"}},
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":true,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
      {"name":"item","group":null,"key":"item","index":1,"required":true,"option":false,"default":"","available":["*"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {"list":{"types":["*"],"collection":true}},
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":false,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"string","collection":true},
    ],
  },
};

export interface ListReduceInput {
  /** list */
  list: unknown[]
  /** memo */
  memo: unknown
  /** Helper Flow */
  flo: string
  [k: string]: unknown
}
export interface ListReduceOutput {
  /** item */
  item: unknown
}

/** Reduce: Convert a list to a single object or value by running a Flow on each item in the list. Source: seen in exports, 10 occurrences. */
export const reduce: CardDef<ListReduceInput, ListReduceOutput> = {
  "kind": "kernel/list/reduce",
  "address": "root:kernel:list:0.0.1:reduce",
  "module": "list",
  "name": "Reduce",
  "description": "Convert a list to a single object or value by running a Flow on each item in the list.",
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
    "rules": {"list":{"types":["*"],"collection":true},"memo":{"types":["*"],"collection":"*"}},
    "groupRules": {"context":{"type":"object","reserved":{"index":"number"},"extensible":true}},
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":true,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
      {"name":"memo","group":null,"key":"memo","index":1,"required":true,"option":false,"default":{},"available":["*"],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"flo","group":null,"key":"flo","index":2,"required":true,"option":false,"default":null,"available":[],"metadata":{"displayname":"Helper Flow"},"secret":false,"type":"flo","collection":false},
    ],
    "custom": {"group":null,"type":{"type":"string","collection":false},"available":[]},
  },
  "outputs": {
    "extensible": false,
    "rules": {"item":{"types":["*"],"collection":"*"}},
    "fields": [
      {"name":"item","group":null,"key":"item","index":0,"required":false,"option":false,"default":null,"available":["*"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface ListSampleInput {
  /** list */
  list: unknown[]
  /** amount */
  amount?: number
}
export interface ListSampleOutput {
  /** samples */
  samples: unknown[]
}

/** Sample: Generate a random sample from a list. Source: seen in exports, 1 occurrence. */
export const sample: CardDef<ListSampleInput, ListSampleOutput> = {
  "kind": "kernel/list/sample",
  "address": "root:kernel:list:0.0.1:sample",
  "module": "list",
  "name": "Sample",
  "description": "Generate a random sample from a list.",
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
      {"name":"list","group":null,"key":"list","index":0,"required":true,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
      {"name":"amount","group":null,"key":"amount","index":1,"required":true,"option":false,"default":0,"available":[],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {"samples":{"types":["*"],"collection":"*"}},
    "fields": [
      {"name":"samples","group":null,"key":"samples","index":0,"required":false,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
    ],
  },
};

export interface ListShiftInput {
  /** list */
  list: unknown[]
}
export interface ListShiftOutput {
  /** list */
  list: unknown[]
  /** item */
  item: unknown
}

/** Get First Item: Given a list, return two outputs: the first item and the list with that item removed (aka Shift). Source: seen in exports, 11 occurrences. */
export const shift: CardDef<ListShiftInput, ListShiftOutput> = {
  "kind": "kernel/list/shift",
  "address": "root:kernel:list:0.0.1:shift",
  "module": "list",
  "name": "Get First Item",
  "description": "Given a list, return two outputs: the first item and the list with that item removed (aka Shift).",
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
      {"name":"list","group":null,"key":"list","index":0,"required":true,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"string","collection":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {"list":{"types":["*"],"collection":true},"item":{"types":["*"],"collection":"*"}},
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":false,"option":false,"default":null,"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
      {"name":"item","group":null,"key":"item","index":1,"required":false,"option":false,"default":null,"available":["*"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface ListSortByInput {
  /** list */
  list: unknown[]
  /** path */
  path?: string
}
export interface ListSortByOutput {
  /** sorted list */
  "sorted list": {
    [k: string]: unknown
  }[]
}

/** Sort: Sort a list. Source: seen in exports, 5 occurrences. */
export const sortBy: CardDef<ListSortByInput, ListSortByOutput> = {
  "kind": "kernel/list/sortBy",
  "address": "root:kernel:list:0.0.1:sortBy",
  "module": "list",
  "name": "Sort",
  "description": "Sort a list.",
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
      {"name":"path","group":null,"key":"path","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {"sorted list":{"types":["*"],"collection":true}},
    "fields": [
      {"name":"sorted list","group":null,"key":"sorted list","index":0,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"object","collection":true},
    ],
  },
};

export interface ListUnionInput {
  /** List 1 */
  list1?: unknown[]
  /** List 2 */
  list2?: unknown[]
  [k: string]: unknown
}
export interface ListUnionOutput {
  /** union */
  union: unknown[]
}

/** Union (Combine Unique): Combine multiple lists into a single list of all of the unique values contained in any of the input lists. Source: seen in exports, 5 occurrences. */
export const union: CardDef<ListUnionInput, ListUnionOutput> = {
  "kind": "kernel/list/union",
  "address": "root:kernel:list:0.0.1:union",
  "module": "list",
  "name": "Union (Combine Unique)",
  "description": "Combine multiple lists into a single list of all of the unique values contained in any of the input lists.",
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
    "rules": {"*":{"types":["*"],"collection":true}},
    "fields": [
      {"name":"list1","group":null,"key":"list1","index":0,"required":false,"option":false,"default":[],"available":["*"],"metadata":{"displayname":"List 1"},"secret":false,"type":"string","collection":true},
      {"name":"list2","group":null,"key":"list2","index":1,"required":false,"option":false,"default":[],"available":["*"],"metadata":{"displayname":"List 2"},"secret":false,"type":"string","collection":true,"chosen":true},
    ],
    "custom": {
      "group": null,
      "type": {"type":"object","collection":true},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
  "outputs": {
    "extensible": false,
    "rules": {"union":{"types":["*"],"collection":true}},
    "fields": [
      {"name":"union","group":null,"key":"union","index":0,"required":false,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"string","collection":true},
    ],
  },
};

export interface ListUniqueByInput {
  /** List */
  list: {
    [k: string]: unknown
  }[]
  /** Path */
  path: string
}
export interface ListUniqueByOutput {
  /** unique list */
  "unique list": {
    [k: string]: unknown
  }[]
}

/** Remove Duplicates: Filter duplicate items from a list. Source: seen in exports, 7 occurrences. */
export const uniqueBy: CardDef<ListUniqueByInput, ListUniqueByOutput> = {
  "kind": "kernel/list/uniqueBy",
  "address": "root:kernel:list:0.0.1:uniqueBy",
  "module": "list",
  "name": "Remove Duplicates",
  "description": "Filter duplicate items from a list.",
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
    "rules": {"list":{"types":["object"],"collection":true}},
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":true,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"List"},"secret":false,"type":"object","collection":true},
      {"name":"path","group":null,"key":"path","index":1,"required":true,"option":false,"default":"","available":[],"metadata":{"displayname":"Path"},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {"unique list":{"types":["object"],"collection":true}},
    "fields": [
      {"name":"unique list","group":null,"key":"unique list","index":0,"required":false,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":"object","collection":true},
    ],
  },
};

export interface ListUnshiftInput {
  /** list */
  list: unknown[]
  /** item */
  item: unknown
}
export interface ListUnshiftOutput {
  /** list */
  list: unknown[]
}

/** Add to Front: Add an item to the start of a list (aka Unshift). Source: Okta page "Add to Front"; its fields are assumed to be called as those of Add to End. */
export const unshift: CardDef<ListUnshiftInput, ListUnshiftOutput> = {
  "kind": "kernel/list/unshift",
  "address": "root:kernel:list:0.0.1:unshift",
  "module": "list",
  "name": "Add to Front",
  "description": "Add an item to the start of a list (aka Unshift).",
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
    "rules": {"list":{"types":["*"],"collection":true},"item":{"types":["*"],"collection":"*"}},
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":true,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
      {"name":"item","group":null,"key":"item","index":1,"required":true,"option":false,"default":"","available":["*"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {"list":{"types":["*"],"collection":true}},
    "fields": [
      {"name":"list","group":null,"key":"list","index":0,"required":false,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"string","collection":true},
    ],
  },
};
