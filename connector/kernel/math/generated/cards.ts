// Generated from schemas/cards/math/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface MathAddInput {
  /** number 1 */
  a?: number
  /** number 2 */
  b?: number
  [k: string]: number | undefined
}
export interface MathAddOutput {
  /** total */
  output: number
}

/** Add: Add two or more numbers together. Source: seen in exports, 11 occurrences. */
export const add: CardDef<MathAddInput, MathAddOutput> = {
  "kind": "kernel/math/add",
  "address": "root:kernel:math:0.0.1:add",
  "module": "math",
  "name": "Add",
  "description": "Add two or more numbers together.",
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
    "rules": {"*":{"types":["number"],"collection":false}},
    "groupRules": {},
    "fields": [
      {"name":"a","group":null,"key":"a","index":0,"required":true,"option":false,"default":0,"available":[],"metadata":{"displayname":"number 1"},"secret":false,"type":"number","collection":false},
      {"name":"b","group":null,"key":"b","index":1,"required":true,"option":false,"default":1,"available":[],"metadata":{"displayname":"number 2"},"secret":false,"type":"number","collection":false},
    ],
    "custom": {"group":null,"type":{"type":"number","collection":false},"available":["number"]},
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"metadata":{"displayname":"total"},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface MathCeilInput {
  /** number */
  a?: number
}
export interface MathCeilOutput {
  /** rounded up */
  output: number
}

/** Round Up: Round up to the nearest integer (aka Ceiling). Source: seen in exports, 7 occurrences. */
export const ceil: CardDef<MathCeilInput, MathCeilOutput> = {
  "kind": "kernel/math/ceil",
  "address": "root:kernel:math:0.0.1:ceil",
  "module": "math",
  "name": "Round Up",
  "description": "Round up to the nearest integer (aka Ceiling).",
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
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"a","group":null,"key":"a","index":0,"required":true,"option":false,"default":0,"available":[],"metadata":{"displayname":"number"},"secret":false,"type":"number","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"metadata":{"displayname":"rounded up"},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface MathDivideInput {
  /** Number */
  a?: number
  /** Divided by */
  b?: number
  /** Number of decimal points */
  decimals?: number
}
export interface MathDivideOutput {
  /** Result as a decimal */
  output: number
  /** percentage */
  percentage: string
}

/** Divide: Divide one number by another. Source: seen in exports, 14 occurrences. */
export const divide: CardDef<MathDivideInput, MathDivideOutput> = {
  "kind": "kernel/math/divide",
  "address": "root:kernel:math:0.0.1:divide",
  "module": "math",
  "name": "Divide",
  "description": "Divide one number by another.",
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
      {"name":"a","group":null,"key":"a","index":0,"required":true,"option":false,"default":0,"available":[],"metadata":{"displayname":"Number"},"secret":false,"type":"number","collection":false},
      {"name":"b","group":null,"key":"b","index":1,"required":true,"option":false,"default":0,"available":[],"metadata":{"displayname":"Divided by"},"secret":false,"type":"number","collection":false},
      {"name":"decimals","group":null,"key":"decimals","index":2,"required":true,"option":false,"default":0,"available":[],"metadata":{"displayname":"Number of decimal points"},"secret":false,"type":"number","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"metadata":{"displayname":"Result as a decimal"},"secret":false,"type":"number","collection":false},
      {"name":"percentage","group":null,"key":"percentage","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface MathExpressionInput {
  /** _text_ */
  _text_: string
  [k: string]: number | string
}
export interface MathExpressionOutput {
  /** output */
  output: number
}

/** Formula: Create a math expression and optionally drag fields in as inputs. Source: seen in exports, 3 occurrences. */
export const expression: CardDef<MathExpressionInput, MathExpressionOutput> = {
  "kind": "kernel/math/expression",
  "address": "root:kernel:math:0.0.1:expression",
  "module": "math",
  "name": "Formula",
  "description": "Create a math expression and optionally drag fields in as inputs.",
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
    "rules": {"*":{"types":["number"],"collection":"*"}},
    "fields": [
      {"name":"_text_","group":null,"key":"_text_","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
    "custom": {"group":null,"type":{"type":"number","collection":false},"available":["number"]},
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":0,"available":[],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface MathFloorInput {
  /** number */
  a: number
}
export interface MathFloorOutput {
  /** rounded down */
  output: number
}

/** Round Down: Round down to the nearest integer (aka Floor). Source: assumed, as Round Up; no export seen. */
export const floor: CardDef<MathFloorInput, MathFloorOutput> = {
  "kind": "kernel/math/floor",
  "address": "root:kernel:math:0.0.1:floor",
  "module": "math",
  "name": "Round Down",
  "description": "Round down to the nearest integer (aka Floor).",
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
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"a","group":null,"key":"a","index":0,"required":true,"option":false,"default":0,"available":[],"metadata":{"displayname":"number"},"secret":false,"type":"number","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":0,"metadata":{"displayname":"rounded down"},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface MathMultiplyInput {
  /** number 1 */
  a?: number
  /** number 2 */
  b?: number
  [k: string]: number | undefined
}
export interface MathMultiplyOutput {
  /** output */
  output: number
}

/** Multiply: Multiply two or more numbers. Source: seen in exports, 10 occurrences. */
export const multiply: CardDef<MathMultiplyInput, MathMultiplyOutput> = {
  "kind": "kernel/math/multiply",
  "address": "root:kernel:math:0.0.1:multiply",
  "module": "math",
  "name": "Multiply",
  "description": "Multiply two or more numbers.",
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
    "rules": {"*":{"types":["number"],"collection":false}},
    "groupRules": {},
    "fields": [
      {"name":"a","group":null,"key":"a","index":0,"required":true,"option":false,"default":0,"available":[],"metadata":{"displayname":"number 1"},"secret":false,"type":"number","collection":false},
      {"name":"b","group":null,"key":"b","index":1,"required":true,"option":false,"default":0,"available":[],"metadata":{"displayname":"number 2"},"secret":false,"type":"number","collection":false},
    ],
    "custom": {"group":null,"type":{"type":"string","collection":false},"available":["number"]},
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface MathRandomInput {
  /** Greater than or equal to */
  a?: number
  /** Less than */
  b?: number
}
export interface MathRandomOutput {
  /** random */
  output: number
}

/** Random Integer: Generate a random integer between two numbers. Source: seen in exports, 2 occurrences. */
export const random: CardDef<MathRandomInput, MathRandomOutput> = {
  "kind": "kernel/math/random",
  "address": "root:kernel:math:0.0.1:random",
  "module": "math",
  "name": "Random Integer",
  "description": "Generate a random integer between two numbers.",
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
      {"name":"a","group":null,"key":"a","index":0,"required":true,"option":false,"default":0,"metadata":{"displayname":"Greater than or equal to"},"secret":false,"type":"number","collection":false},
      {"name":"b","group":null,"key":"b","index":1,"required":true,"option":false,"default":0,"available":[],"metadata":{"displayname":"Less than"},"secret":false,"type":"number","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"metadata":{"displayname":"random"},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface MathRoundInput {
  /** number */
  a?: number
}
export interface MathRoundOutput {
  /** rounded */
  output: number
}

/** Round: Round a number to the nearest integer. Source: seen in exports, 3 occurrences. */
export const round: CardDef<MathRoundInput, MathRoundOutput> = {
  "kind": "kernel/math/round",
  "address": "root:kernel:math:0.0.1:round",
  "module": "math",
  "name": "Round",
  "description": "Round a number to the nearest integer.",
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
      {"name":"a","group":null,"key":"a","index":0,"required":true,"option":false,"default":0,"available":[],"metadata":{"displayname":"number"},"secret":false,"type":"number","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"metadata":{"displayname":"rounded"},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface MathSubtractInput {
  /** number */
  a?: number
  /** subtract */
  b?: number
}
export interface MathSubtractOutput {
  /** difference */
  output: number
}

/** Subtract: Subtract one number from another. Source: seen in exports, 16 occurrences. */
export const subtract: CardDef<MathSubtractInput, MathSubtractOutput> = {
  "kind": "kernel/math/subtract",
  "address": "root:kernel:math:0.0.1:subtract",
  "module": "math",
  "name": "Subtract",
  "description": "Subtract one number from another.",
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
      {"name":"a","group":null,"key":"a","index":0,"required":true,"option":false,"default":0,"available":[],"metadata":{"displayname":"number"},"secret":false,"type":"number","collection":false},
      {"name":"b","group":null,"key":"b","index":1,"required":true,"option":false,"default":0,"available":[],"metadata":{"displayname":"subtract"},"secret":false,"type":"number","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"metadata":{"displayname":"difference"},"secret":false,"type":"number","collection":false},
    ],
  },
};
