// Generated from schemas/cards/boolean/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface BooleanAndInput {
  /** input 1 */
  a?: boolean
  /** input 2 */
  b?: boolean
  [k: string]: boolean | undefined
}
export interface BooleanAndOutput {
  /** all true? */
  output: boolean
}

/** And: Return true if all inputs are true. Source: seen in exports, 4 occurrences. */
export const and: CardDef<BooleanAndInput, BooleanAndOutput> = {
  "kind": "kernel/boolean/and",
  "address": "root:kernel:boolean:0.0.1:and",
  "module": "boolean",
  "name": "And",
  "description": "Return true if all inputs are true.",
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
    "rules": {"*":{"types":["boolean"],"collection":false}},
    "fields": [
      {"name":"a","group":null,"key":"a","index":0,"required":false,"option":false,"default":false,"available":[],"metadata":{"displayname":"input 1"},"secret":false,"type":"boolean","collection":false},
      {"name":"b","group":null,"key":"b","index":1,"required":false,"option":false,"default":false,"available":[],"metadata":{"displayname":"input 2"},"secret":false,"type":"boolean","collection":false},
    ],
    "custom": {"group":null,"type":{"type":"string","collection":false},"available":["boolean"]},
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"metadata":{"displayname":"all true?"},"secret":false,"type":"boolean","collection":false},
    ],
  },
};

export interface BooleanCompareInput {
  /** value a */
  "left-operand"?: string | number | Date | boolean | { [k: string]: unknown }
  /** comparison */
  operator?: ("==" | "!=" | ">=" | "<=" | ">" | "<" | "%" | "in" | "not in" | "has" | "doesn't have" | "is empty" | "is not empty")
  /** value b */
  "right-operand"?: string | number | Date | boolean
}
export interface BooleanCompareOutput {
  /** result */
  result: boolean
}

/** Compare: Run a simple true/false test (e.g. Price > 100). Source: seen in exports, 21 occurrences. */
export const compare: CardDef<BooleanCompareInput, BooleanCompareOutput> = {
  "kind": "kernel/boolean/compare",
  "address": "root:kernel:boolean:0.0.1:compare",
  "module": "boolean",
  "name": "Compare",
  "description": "Run a simple true/false test (e.g. Price > 100).",
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
    "rules": {
      "left-operand": {"types":["string","number","Date","boolean","object"]},
      "right-operand": {"types":["string","number","Date","boolean"]},
    },
    "fields": [
      {"name":"left-operand","group":null,"key":"left-operand","index":0,"required":false,"option":false,"default":"","available":["string","number","Date","boolean","object"],"metadata":{"displayname":"value a"},"secret":false,"type":"string","collection":false},
      {"name":"operator","group":null,"key":"operator","index":1,"required":true,"option":false,"default":"==","available":[],"metadata":{"choices":[{"value":"==","label":"equal to"},{"value":"!=","label":"not equal"},{"value":">=","label":"greater than or equal"},{"value":"<=","label":"less than or equal"},{"value":">","label":"greater than"},{"value":"<","label":"less than"},{"value":"%","label":"a multiple of"},{"value":"in","label":"in"},{"value":"not in","label":"not in"},{"value":"has","label":"has key"},{"value":"doesn't have","label":"doesn't have key"},{"value":"is empty","label":"is empty"},{"value":"is not empty","label":"is not empty"}],"displayname":"comparison"},"secret":false,"type":"string","collection":false},
      {"name":"right-operand","group":null,"key":"right-operand","index":2,"required":false,"option":false,"default":"","available":["string","number","Date","boolean"],"metadata":{"displayname":"value b"},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"result","group":null,"key":"result","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"boolean","collection":false},
    ],
  },
};

export interface BooleanExpressionInput {
  /** _text_ */
  _text_: string
  [k: string]: boolean | number | string
}
export interface BooleanExpressionOutput {
  /** output */
  output: boolean
}

/** Expression: Run a complex true/false test using fields, operators, and values. Source: seen in exports. */
export const expression: CardDef<BooleanExpressionInput, BooleanExpressionOutput> = {
  "kind": "kernel/boolean/expression",
  "address": "root:kernel:boolean:0.0.1:expression",
  "module": "boolean",
  "name": "Expression",
  "description": "Run a complex true/false test using fields, operators, and values.",
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
    "rules": {"*":{"types":["boolean","number","string"],"collection":false}},
    "fields": [
      {"name":"_text_","group":null,"key":"_text_","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
    "custom": {
      "group": null,
      "type": {"type":"string","collection":false},
      "available": ["boolean","number","string"],
    },
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"boolean","collection":false},
    ],
  },
};

export interface BooleanOrInput {
  /** input 1 */
  a?: boolean
  /** input 2 */
  b?: boolean
  [k: string]: boolean | undefined
}
export interface BooleanOrOutput {
  /** any true? */
  output: boolean
}

/** Or: Return true if any input is true. Source: seen in exports, 7 occurrences. */
export const or: CardDef<BooleanOrInput, BooleanOrOutput> = {
  "kind": "kernel/boolean/or",
  "address": "root:kernel:boolean:0.0.1:or",
  "module": "boolean",
  "name": "Or",
  "description": "Return true if any input is true.",
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
    "rules": {"*":{"types":["boolean"],"collection":false}},
    "fields": [
      {"name":"a","group":null,"key":"a","index":0,"required":false,"option":false,"default":false,"available":[],"metadata":{"displayname":"input 1"},"secret":false,"type":"boolean","collection":false},
      {"name":"b","group":null,"key":"b","index":1,"required":false,"option":false,"default":false,"available":[],"metadata":{"displayname":"input 2"},"secret":false,"type":"boolean","collection":false},
    ],
    "custom": {"group":null,"type":{"type":"string","collection":false},"available":["boolean"]},
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"metadata":{"displayname":"any true?"},"secret":false,"type":"boolean","collection":false},
    ],
  },
};

export interface BooleanXorInput {
  /** input 1 */
  a?: boolean
  /** input 2 */
  b?: boolean
}
export interface BooleanXorOutput {
  /** only one true? */
  output: boolean
}

/** Or (Exclusive): Return true if one, and only one, input is true (XOR). Source: seen in exports, 2 occurrences. */
export const xor: CardDef<BooleanXorInput, BooleanXorOutput> = {
  "kind": "kernel/boolean/xor",
  "address": "root:kernel:boolean:0.0.1:xor",
  "module": "boolean",
  "name": "Or (Exclusive)",
  "description": "Return true if one, and only one, input is true (XOR).",
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
      {"name":"a","group":null,"key":"a","index":0,"required":false,"option":false,"default":false,"available":[],"metadata":{"displayname":"input 1"},"secret":false,"type":"boolean","collection":false},
      {"name":"b","group":null,"key":"b","index":1,"required":false,"option":false,"default":false,"available":[],"metadata":{"displayname":"input 2"},"secret":false,"type":"boolean","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"metadata":{"displayname":"only one true?"},"secret":false,"type":"boolean","collection":false},
    ],
  },
};
