// Generated from schemas/cards/utility/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface UtilityExportFloInput {
  /** Flow */
  flo: string
  /** JSON Pretty Print? */
  pretty?: boolean
  /** Number of Indented Spaces */
  indent?: number
}
export interface UtilityExportFloOutput {
  /** output */
  output: string
}

/** Export Flow: Export a flow as a JSON File. Source: seen in exports, 2 occurrences. */
export const exportFlo: CardDef<UtilityExportFloInput, UtilityExportFloOutput> = {
  "kind": "kernel/utility/exportFlo",
  "address": "root:kernel:utility:0.0.1:exportFlo",
  "module": "utility",
  "name": "Export Flow",
  "description": "Export a flow as a JSON File.",
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
    "groupRules": {"context":{"extensible":false,"reserved":{},"type":"object"}},
    "fields": [
      {"name":"flo","group":null,"key":"flo","index":0,"required":true,"option":false,"default":null,"available":[],"metadata":{"includeAllFlows":true,"displayname":"Flow"},"secret":false,"type":"flo","collection":false},
      {"name":"pretty","group":null,"key":"pretty","index":1,"required":true,"option":false,"default":false,"available":[],"metadata":{"displayname":"JSON Pretty Print?"},"secret":false,"type":"boolean","collection":false},
      {"name":"indent","group":null,"key":"indent","index":2,"required":false,"option":false,"default":0,"metadata":{"displayname":"Number of Indented Spaces"},"secret":false,"type":"number","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":"","available":["file"],"metadata":{},"secret":false,"type":"file","collection":false},
    ],
  },
};
