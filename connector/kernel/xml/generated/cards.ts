// Generated from schemas/cards/xml/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface XmlParseInput {
  /** xml */
  xml: string
  /** attrkey */
  attrkey?: string
  /** charkey */
  charkey?: string
  /** explicitCharkey */
  explicitCharkey?: boolean
  /** trim */
  trim?: boolean
  /** normalizeTags */
  normalizeTags?: boolean
  /** normalize */
  normalize?: boolean
  /** explicitRoot */
  explicitRoot?: boolean
}
export interface XmlParseOutput {
  /** output */
  output: {
    [k: string]: unknown
  }
}

/** Parse: Convert an XML string to an object. Source: Okta page "Parse" (XML); no export seen. */
export const parse: CardDef<XmlParseInput, XmlParseOutput> = {
  "kind": "kernel/xml/parse",
  "address": "root:kernel:xml:0.0.1:parse",
  "module": "xml",
  "name": "Parse",
  "description": "Convert an XML string to an object.",
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
      {"name":"xml","group":null,"key":"xml","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"attrkey","group":"options","key":"attrkey","index":1,"required":false,"option":false,"default":"$","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"charkey","group":"options","key":"charkey","index":2,"required":false,"option":false,"default":"_","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"explicitCharkey","group":"options","key":"explicitCharkey","index":3,"required":false,"option":false,"default":false,"available":[],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"trim","group":"options","key":"trim","index":4,"required":false,"option":false,"default":false,"available":[],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"normalizeTags","group":"options","key":"normalizeTags","index":5,"required":false,"option":false,"default":false,"available":[],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"normalize","group":"options","key":"normalize","index":6,"required":false,"option":false,"default":false,"available":[],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"explicitRoot","group":"options","key":"explicitRoot","index":7,"required":false,"option":false,"default":false,"available":[],"metadata":{},"secret":false,"type":"boolean","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":{},"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};
