// Generated from schemas/cards/string/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface StringAtInput {
  /** text */
  string: string
  /** position */
  index?: number
}
export interface StringAtOutput {
  /** character */
  output: string
}

/** At: Return the single character at a specified position in a text, where 0 is the first position. Source: seen in exports. */
export const at: CardDef<StringAtInput, StringAtOutput> = {
  "kind": "kernel/string/at",
  "address": "root:kernel:string:0.0.1:at",
  "module": "string",
  "name": "At",
  "description": "Return the single character at a specified position in a text, where 0 is the first position.",
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
      {"name":"index","group":null,"key":"index","index":1,"required":true,"option":false,"default":0,"available":[],"metadata":{"displayname":"position"},"secret":false,"type":"number","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":"","available":[],"metadata":{"displayname":"character"},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface StringBase64Input {
  /** text */
  string: string
}
export interface StringBase64Output {
  /** output */
  output: string
}

/** Base64: Return the base64 encoding of a text string. Source: seen in exports, 1 occurrence. */
export const base64: CardDef<StringBase64Input, StringBase64Output> = {
  "kind": "kernel/string/base64",
  "address": "root:kernel:string:0.0.1:base64",
  "module": "string",
  "name": "Base64",
  "description": "Return the base64 encoding of a text string.",
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

export interface StringBase64DecodeInput {
  /** text */
  string: string
}
export interface StringBase64DecodeOutput {
  /** output */
  output: string
}

/** Base64 Decode: Return the base64 decoding of a text string. Source: seen in exports, 2 occurrences. */
export const base64Decode: CardDef<StringBase64DecodeInput, StringBase64DecodeOutput> = {
  "kind": "kernel/string/base64Decode",
  "address": "root:kernel:string:0.0.1:base64Decode",
  "module": "string",
  "name": "Base64 Decode",
  "description": "Return the base64 decoding of a text string.",
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

export interface StringComposeInput {
  /** _text_ */
  _text_: string
  [k: string]: string
}
export interface StringComposeOutput {
  /** output */
  output: string
}

/** Compose: Enter free form text and optionally drag fields into your text like a mail merge. Source: seen in exports, 533 occurrences. */
export const compose: CardDef<StringComposeInput, StringComposeOutput> = {
  "kind": "kernel/string/compose",
  "address": "root:kernel:string:0.0.1:compose",
  "module": "string",
  "name": "Compose",
  "description": "Enter free form text and optionally drag fields into your text like a mail merge.",
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
    "rules": {"*":{"types":["string"],"collection":false}},
    "fields": [
      {"name":"_text_","group":null,"key":"_text_","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
    "custom": {"group":null,"type":{"type":"string","collection":false},"available":["string"]},
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface StringConcatInput {
  /** text 1 */
  string1: string
  /** text 2 */
  string2: string
  [k: string]: string
}
export interface StringConcatOutput {
  /** output */
  output: string
}

/** Concatenate: Combine a list of text into a single text. Source: seen in exports, 117 occurrences. */
export const concat: CardDef<StringConcatInput, StringConcatOutput> = {
  "kind": "kernel/string/concat",
  "address": "root:kernel:string:0.0.1:concat",
  "module": "string",
  "name": "Concatenate",
  "description": "Combine a list of text into a single text.",
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
    "rules": {"*":{"types":["string"],"collection":false}},
    "fields": [
      {"name":"string1","group":null,"key":"string1","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{"displayname":"text 1"},"secret":false,"type":"string","collection":false},
      {"name":"string2","group":null,"key":"string2","index":1,"required":true,"option":false,"default":"","available":[],"metadata":{"displayname":"text 2"},"secret":false,"type":"string","collection":false},
    ],
    "custom": {"group":null,"type":{"type":"string","collection":false},"available":["string"]},
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface StringEmailInput {
  /** text */
  string: string
}
export interface StringEmailOutput {
  /** email */
  email: string
}

/** Find Email: Find the first instance of a valid email address in a text. Source: seen in exports, 1 occurrence. */
export const email: CardDef<StringEmailInput, StringEmailOutput> = {
  "kind": "kernel/string/email",
  "address": "root:kernel:string:0.0.1:email",
  "module": "string",
  "name": "Find Email",
  "description": "Find the first instance of a valid email address in a text.",
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
      {"name":"email","group":null,"key":"email","index":0,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface StringFindInput {
  /** look in */
  string: string
  /** look for */
  substr: string
}
export interface StringFindOutput {
  /** position */
  output: number
}

/** Find: Search text for the first match. Returns the position, where 0 is the first position and -1 if not found. Source: seen in exports, 5 occurrences. */
export const find: CardDef<StringFindInput, StringFindOutput> = {
  "kind": "kernel/string/find",
  "address": "root:kernel:string:0.0.1:find",
  "module": "string",
  "name": "Find",
  "description": "Search text for the first match. Returns the position, where 0 is the first position and -1 if not found.",
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
      {"name":"string","group":null,"key":"string","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{"displayname":"look in"},"secret":false,"type":"string","collection":false},
      {"name":"substr","group":null,"key":"substr","index":1,"required":true,"option":false,"default":"","available":[],"metadata":{"displayname":"look for"},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":-1,"metadata":{"displayname":"position"},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface StringLastIndexOfInput {
  /** look in */
  string: string
  /** look for */
  substr: string
  /** right-most position */
  index?: number
}
export interface StringLastIndexOfOutput {
  /** position */
  output: number
}

/** Find Last: Search for the last match inside text. Returns the position (index) or -1 if not found. Source: seen in exports, 3 occurrences. */
export const lastIndexOf: CardDef<StringLastIndexOfInput, StringLastIndexOfOutput> = {
  "kind": "kernel/string/lastIndexOf",
  "address": "root:kernel:string:0.0.1:lastIndexOf",
  "module": "string",
  "name": "Find Last",
  "description": "Search for the last match inside text. Returns the position (index) or -1 if not found.",
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
      {"name":"string","group":null,"key":"string","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{"displayname":"look in"},"secret":false,"type":"string","collection":false},
      {"name":"substr","group":null,"key":"substr","index":1,"required":true,"option":false,"default":"","available":[],"metadata":{"displayname":"look for"},"secret":false,"type":"string","collection":false},
      {"name":"index","group":null,"key":"index","index":2,"required":false,"option":false,"default":null,"metadata":{"displayname":"right-most position"},"secret":false,"type":"number","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":-1,"metadata":{"displayname":"position"},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface StringLengthInput {
  /** text */
  string: string
}
export interface StringLengthOutput {
  /** length */
  length: number
}

/** Length: Calculate the length of a text input. Source: seen in exports, 3 occurrences. */
export const length: CardDef<StringLengthInput, StringLengthOutput> = {
  "kind": "kernel/string/length",
  "address": "root:kernel:string:0.0.1:length",
  "module": "string",
  "name": "Length",
  "description": "Calculate the length of a text input.",
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
      {"name":"length","group":null,"key":"length","index":0,"required":false,"option":false,"default":0,"available":[],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface StringMatchInput {
  /** look in */
  string: string
  /** look for */
  target: string
}
export interface StringMatchOutput {
  /** position */
  output: number
}

/** Find Pattern: Search text for the first match of a pattern. Source: seen in exports, 7 occurrences. */
export const match: CardDef<StringMatchInput, StringMatchOutput> = {
  "kind": "kernel/string/match",
  "address": "root:kernel:string:0.0.1:match",
  "module": "string",
  "name": "Find Pattern",
  "description": "Search text for the first match of a pattern.",
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
      {"name":"string","group":null,"key":"string","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{"displayname":"look in"},"secret":false,"type":"string","collection":false},
      {"name":"target","group":null,"key":"target","index":1,"required":true,"option":false,"default":"","available":[],"metadata":{"displayname":"look for"},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"metadata":{"displayname":"position"},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface StringRandomInput {
  /** length */
  length?: number
}
export interface StringRandomOutput {
  /** output */
  output: string
}

/** Random: Generate random text of a specified length. Source: seen in exports, 1 occurrence. */
export const random: CardDef<StringRandomInput, StringRandomOutput> = {
  "kind": "kernel/string/random",
  "address": "root:kernel:string:0.0.1:random",
  "module": "string",
  "name": "Random",
  "description": "Generate random text of a specified length.",
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
      {"name":"length","group":null,"key":"length","index":0,"required":true,"option":false,"default":0,"available":[],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface StringReplaceInput {
  /** look in */
  string: string
  /** look for */
  src: string
  /** replace with */
  dest?: string
  /** all instances */
  global?: boolean
  /** case sensitive */
  sensitive?: boolean
}
export interface StringReplaceOutput {
  /** result text */
  output: string
}

/** Replace: Find and replace text. Source: seen in exports, 12 occurrences. */
export const replace: CardDef<StringReplaceInput, StringReplaceOutput> = {
  "kind": "kernel/string/replace",
  "address": "root:kernel:string:0.0.1:replace",
  "module": "string",
  "name": "Replace",
  "description": "Find and replace text.",
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
      {"name":"string","group":null,"key":"string","index":0,"required":false,"option":false,"default":"","available":[],"metadata":{"displayname":"look in"},"secret":false,"type":"string","collection":false},
      {"name":"src","group":null,"key":"src","index":1,"required":false,"option":false,"default":"","available":[],"metadata":{"displayname":"look for"},"secret":false,"type":"string","collection":false},
      {"name":"dest","group":null,"key":"dest","index":2,"required":false,"option":false,"default":"","available":[],"metadata":{"displayname":"replace with"},"secret":false,"type":"string","collection":false},
      {"name":"global","group":null,"key":"global","index":3,"required":false,"option":false,"default":true,"available":[],"metadata":{"displayname":"all instances"},"secret":false,"type":"boolean","collection":false},
      {"name":"sensitive","group":null,"key":"sensitive","index":4,"required":false,"option":false,"default":true,"metadata":{"displayname":"case sensitive"},"secret":false,"type":"boolean","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":"","metadata":{"displayname":"result text"},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface StringReplaceAnyInput {
  /** look in */
  text: string
  /** replace with */
  replacement?: string
  /** all instances */
  global?: boolean
  /** case sensitive */
  "case sensitive"?: boolean
  [k: string]: string | boolean | undefined
}
export interface StringReplaceAnyOutput {
  /** result text */
  output: string
}

/** Replace Patterns: Find and replace any of multiple patterns with a single value. Source: seen in exports, 6 occurrences. */
export const replaceAny: CardDef<StringReplaceAnyInput, StringReplaceAnyOutput> = {
  "kind": "kernel/string/replaceAny",
  "address": "root:kernel:string:0.0.1:replaceAny",
  "module": "string",
  "name": "Replace Patterns",
  "description": "Find and replace any of multiple patterns with a single value.",
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
    "rules": {"*":{"types":["string"],"collection":false}},
    "groupRules": {"patterns":{"type":"object","reserved":{},"extensible":true}},
    "fields": [
      {"name":"text","group":null,"key":"text","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{"displayname":"look in"},"secret":false,"type":"string","collection":false},
      {"name":"replacement","group":null,"key":"replacement","index":1,"required":false,"option":false,"default":"","available":[],"metadata":{"displayname":"replace with"},"secret":false,"type":"string","collection":false},
      {"name":"global","group":null,"key":"global","index":2,"required":false,"option":false,"default":true,"metadata":{"displayname":"all instances"},"secret":false,"type":"boolean","collection":false},
      {"name":"case sensitive","group":null,"key":"case sensitive","index":3,"required":false,"option":false,"default":true,"metadata":{},"secret":false,"type":"boolean","collection":false},
    ],
    "custom": {"group":"patterns","type":{"type":"string","collection":false},"available":["string"]},
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":"","metadata":{"displayname":"result text"},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface StringSplitInput {
  /** text */
  string: string
  /** separator */
  delimiter?: string
}
export interface StringSplitOutput {
  /** result list */
  output: string[]
}

/** Split: Split text into a list of segments separated by commas or other specified delimiter. Source: seen in exports, 58 occurrences. */
export const split: CardDef<StringSplitInput, StringSplitOutput> = {
  "kind": "kernel/string/split",
  "address": "root:kernel:string:0.0.1:split",
  "module": "string",
  "name": "Split",
  "description": "Split text into a list of segments separated by commas or other specified delimiter.",
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
      {"name":"delimiter","group":null,"key":"delimiter","index":1,"required":false,"option":false,"default":",","available":[],"metadata":{"displayname":"separator"},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":[],"metadata":{"displayname":"result list"},"secret":false,"type":"string","collection":true},
    ],
  },
};

export interface StringSubstrInput {
  /** text */
  string: string
  /** start at */
  start?: number
  /** end before */
  end?: number
}
export interface StringSubstrOutput {
  /** output */
  output: string
}

/** Text Segment: Return a portion of text (aka Substring). Source: seen in exports, 23 occurrences. */
export const substr: CardDef<StringSubstrInput, StringSubstrOutput> = {
  "kind": "kernel/string/substr",
  "address": "root:kernel:string:0.0.1:substr",
  "module": "string",
  "name": "Text Segment",
  "description": "Return a portion of text (aka Substring).",
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
      {"name":"start","group":null,"key":"start","index":1,"required":false,"option":false,"default":0,"available":[],"metadata":{"displayname":"start at"},"secret":false,"type":"number","collection":false},
      {"name":"end","group":null,"key":"end","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"end before"},"secret":false,"type":"number","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface StringToLowerCaseInput {
  /** text */
  string: string
}
export interface StringToLowerCaseOutput {
  /** output */
  output: string
}

/** To Lower Case: Convert text to all lowercase. Source: seen in exports, 11 occurrences. */
export const toLowerCase: CardDef<StringToLowerCaseInput, StringToLowerCaseOutput> = {
  "kind": "kernel/string/toLowerCase",
  "address": "root:kernel:string:0.0.1:toLowerCase",
  "module": "string",
  "name": "To Lower Case",
  "description": "Convert text to all lowercase.",
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
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface StringToUpperCaseInput {
  /** text */
  string: string
}
export interface StringToUpperCaseOutput {
  /** output */
  output: string
}

/** To Upper Case: Convert text to all uppercase. Source: assumed, as To Lower Case; no export seen. */
export const toUpperCase: CardDef<StringToUpperCaseInput, StringToUpperCaseOutput> = {
  "kind": "kernel/string/toUpperCase",
  "address": "root:kernel:string:0.0.1:toUpperCase",
  "module": "string",
  "name": "To Upper Case",
  "description": "Convert text to all uppercase.",
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
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":"","metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface StringTrimInput {
  /** text */
  string: string
}
export interface StringTrimOutput {
  /** output */
  output: string
}

/** Trim: Remove leading and trailing blank spaces. Source: seen in exports, 11 occurrences. */
export const trim: CardDef<StringTrimInput, StringTrimOutput> = {
  "kind": "kernel/string/trim",
  "address": "root:kernel:string:0.0.1:trim",
  "module": "string",
  "name": "Trim",
  "description": "Remove leading and trailing blank spaces.",
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
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface StringUuidInput {
  [k: string]: never
}
export interface StringUuidOutput {
  /** unique ID */
  output: string
}

/** Unique ID: Generate a random unique ID (UUID), such as a tracking number for a transaction. Source: seen in exports. */
export const uuid: CardDef<StringUuidInput, StringUuidOutput> = {
  "kind": "kernel/string/uuid",
  "address": "root:kernel:string:0.0.1:uuid",
  "module": "string",
  "name": "Unique ID",
  "description": "Generate a random unique ID (UUID), such as a tracking number for a transaction.",
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
  "inputs": {"extensible":false,"fields":[]},
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":"","available":[],"metadata":{"displayname":"unique ID"},"secret":false,"type":"string","collection":false},
    ],
  },
};
