// Generated from schemas/cards/json/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface JsonParseInput {
  /** string */
  string: string
}
export interface JsonParseOutput {
  /** output */
  output: unknown
}

/** Parse: Parse a JSON string into an object or list. Source: seen in exports, 60 occurrences. */
export const parse: CardDef<JsonParseInput, JsonParseOutput> = {
  "kind": "kernel/json/parse",
  "address": "root:kernel:json:0.0.1:parse",
  "module": "json",
  "name": "Parse",
  "description": "Parse a JSON string into an object or list.",
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
      {"name":"string","group":null,"key":"string","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {"output":{"types":["string","number","Date","object","boolean"],"collection":"*"}},
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface JsonStringifyInput {
  /** object */
  object: unknown
}
export interface JsonStringifyOutput {
  /** output */
  output: string
}

/** Stringify: Convert a JSON object to a string (text). Source: seen in exports, 10 occurrences. */
export const stringify: CardDef<JsonStringifyInput, JsonStringifyOutput> = {
  "kind": "kernel/json/stringify",
  "address": "root:kernel:json:0.0.1:stringify",
  "module": "json",
  "name": "Stringify",
  "description": "Convert a JSON object to a string (text).",
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
    "rules": {"object":{"types":["string","number","Date","boolean","object"],"collection":"*"}},
    "fields": [
      {"name":"object","group":null,"key":"object","index":0,"required":true,"option":false,"default":{},"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};
