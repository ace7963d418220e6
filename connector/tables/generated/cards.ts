// Generated from schemas/cards/stash/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../core/card.ts';

export interface StashClearTableInput {
  /** Table */
  stash?: string
  /** Table ID */
  "Table ID"?: string
}
export interface StashClearTableOutput {
  /** Cleared Rows */
  "Cleared Rows": number
}

/** Clear Table: Clear all rows in a table in Tables. Source: seen in exports, 38 occurrences in connector versions 0.7.132 to 0.7.148. */
export const clearTable: CardDef<StashClearTableInput, StashClearTableOutput> = {
  "kind": "stash/clearTable",
  "address": "root:channels:http:stash:0.7.148:clearTable",
  "module": "stash",
  "name": "Clear Table",
  "description": null,
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
  "channel": {
    "partnerChannelKeys": null,
    "meta": {
      "fcdb7011-f103-4d80-b378-8fe7781fa10b": {
        "id": "GK3b64dIJ",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getTableInputs"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Clear all rows in a table in Tables.",
    "channelId": 18,
    "versionId": 440,
    "actionId": 22699,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Table":{"index":0}},
    "fields": [
      {"name":"stash","group":"parameters","key":"stash","index":0,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"object","displayname":"Table","table":true,"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Table ID","group":"Table","key":"Table ID","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Table":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Cleared Rows","group":"Table","key":"Cleared Rows","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface StashCreateRowInput {
  /** Table */
  stash?: string
  /** Table ID */
  "Table ID"?: string
  [k: string]: unknown
}
export interface StashCreateRowOutput {
  /** Row ID */
  "Row ID"?: string
}

/** Create Row: Create a new row in a table in Tables. Source: seen in exports, 144 occurrences in connector versions 0.7.100 to 0.7.148. */
export const createRow: CardDef<StashCreateRowInput, StashCreateRowOutput> = {
  "kind": "stash/createRow",
  "address": "root:channels:http:stash:0.7.148:createRow",
  "module": "stash",
  "name": "Create Row",
  "description": null,
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
  "channel": {
    "partnerChannelKeys": null,
    "meta": {
      "a937dd11-b5e2-4079-88c3-a02e66e21c40": {
        "id": "tg5ODimhok",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getTableInputs"},
          "namespace": "input",
        },
      },
      "ad87e159-7c59-4b5d-8737-73da90ac0238": {
        "id": "EasWSi3trt",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 1,
          "defaultValue": {"method":"getColumnFields"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Create a new row in a table in Tables.",
    "channelId": 5,
    "versionId": 52302,
    "actionId": 95121,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Fields":{"index":1},"Table":{"index":0}},
    "fields": [
      {"name":"stash","group":"parameters","key":"stash","index":0,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"object","displayname":"Table","table":true,"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Table ID","group":"Table","key":"Table ID","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
    "custom": {
      "group": "Fields",
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Output":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Row ID","group":"Output","key":"Row ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
  },
};

export interface StashDeleteRowInput {
  /** Table */
  stash?: string
  /** Row ID */
  "Row ID": string
}
export interface StashDeleteRowOutput {
}

/** Delete Row: Delete a row in a Table. Source: seen in exports, 23 occurrences in connector versions 0.7.103 to 0.7.148. */
export const deleteRow: CardDef<StashDeleteRowInput, StashDeleteRowOutput> = {
  "kind": "stash/deleteRow",
  "address": "root:channels:http:stash:0.7.148:deleteRow",
  "module": "stash",
  "name": "Delete Row",
  "description": null,
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
  "channel": {
    "partnerChannelKeys": null,
    "meta": {
      "93f99f8a-3952-4fb2-8218-980a0726b296": {
        "id": "VGp6XcoC5S",
        "address": {
          "key": null,
          "group": "Delete By",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getDeleteRowInputs"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Delete a row in a Table",
    "channelId": 18,
    "versionId": 208,
    "actionId": 11404,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Delete By":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"stash","group":"parameters","key":"stash","index":0,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"object","displayname":"Table","table":true,"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Row ID","group":"Delete By","key":"Row ID","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
};

export interface StashExportToCSVInput {
  /** Filename */
  Filename: string
  /** Where Expression */
  "Where Expression"?: {
    [k: string]: unknown
  }
  /** Delimiter */
  Delimiter: string
  /** Table ID */
  "Table ID"?: string
  /** Limit */
  Limit?: number
  /** Offset */
  Offset?: number
  /** Columns */
  Columns?: string[]
  /** Table */
  stash?: string
}
export interface StashExportToCSVOutput {
  /** File Content */
  "File Content": string
}

/** Export to CSV: Export a table in whole to a .csv file from Tables. Source: seen in exports, 7 occurrences in connector versions 0.7.111 to 0.7.148. */
export const exportToCSV: CardDef<StashExportToCSVInput, StashExportToCSVOutput> = {
  "kind": "stash/exportToCSV",
  "address": "root:channels:http:stash:0.7.148:exportToCSV",
  "module": "stash",
  "name": "Export to CSV",
  "description": null,
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
  "channel": {
    "partnerChannelKeys": null,
    "meta": {
      "2fa2365b-04ac-4c68-8324-1e8a0aad9e87": {
        "id": "Z7a0uzjjROV",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getTableInputs"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Export a table in whole to a .csv file from Tables.",
    "channelId": 18,
    "versionId": 54697,
    "actionId": 140902,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "File": {"extensible":false,"reserved":{},"index":1,"type":"object"},
      "Filter": {"extensible":false,"reserved":{},"index":2,"type":"object"},
      "Options": {"extensible":false,"reserved":{},"index":3,"type":"object"},
      "Table": {"index":0},
    },
    "fields": [
      {"name":"Filename","group":"File","key":"Filename","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Where Expression","group":"Filter","key":"Where Expression","index":1,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"expr":true,"exprFields":"getExprOption","optional":false},"secret":false,"type":"object","collection":false},
      {"name":"Delimiter","group":"Options","key":"Delimiter","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Table ID","group":"Table","key":"Table ID","index":3,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Limit","group":"Options","key":"Limit","index":4,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"optional":false},"secret":false,"type":"number","collection":false},
      {"name":"Offset","group":"Options","key":"Offset","index":5,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"optional":false},"secret":false,"type":"number","collection":false},
      {"name":"Columns","group":"Options","key":"Columns","index":6,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":true},
      {"name":"stash","group":"parameters","key":"stash","index":7,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"object","displayname":"Table","table":true,"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"CSV":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"File Content","group":"CSV","key":"File Content","index":0,"required":false,"option":false,"default":"","available":["file"],"metadata":{},"secret":false,"type":"file","collection":false},
    ],
  },
};

export interface StashImportFromCSVInput {
  /** File Content */
  "File Content": string
  /** Select */
  Select?: string[]
  /** Mapping */
  Mapping?: {
    [k: string]: unknown
  }
  /** Delimiter */
  Delimiter: string
  /** Clear Destination */
  "Clear Destination"?: boolean
  /** Destination Table */
  stash?: string
}
export interface StashImportFromCSVOutput {
  /** New Rows */
  "New Rows": number
}

/** Import from CSV: Fill a table from a .csv file in Tables. Source: seen in exports, 1 occurrence in connector version 0.7.147. */
export const importFromCSV: CardDef<StashImportFromCSVInput, StashImportFromCSVOutput> = {
  "kind": "stash/importFromCSV",
  "address": "root:channels:http:stash:0.7.147:importFromCSV",
  "module": "stash",
  "name": "Import from CSV",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "channel": {
    "partnerChannelKeys": null,
    "meta": {
      "5ce30108-8972-46ab-9c7d-494772f04f77": {
        "id": "wTPac2vo59W",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getDestinationTableInputs"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Fill a table from a .csv file in Tables.",
    "channelId": 4,
    "versionId": 330,
    "actionId": 19545,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Source": {"extensible":false,"reserved":{},"index":1,"type":"object"},
      "Options": {"extensible":false,"reserved":{},"index":2,"type":"object"},
    },
    "fields": [
      {"name":"File Content","group":"Source","key":"File Content","index":0,"required":true,"option":false,"default":null,"available":["file"],"metadata":{"optional":false},"secret":false,"type":"file","collection":false},
      {"name":"Select","group":"Options","key":"Select","index":1,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":true},
      {"name":"Mapping","group":"Options","key":"Mapping","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
      {"name":"Delimiter","group":"Options","key":"Delimiter","index":3,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Clear Destination","group":"Options","key":"Clear Destination","index":4,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"optional":false},"secret":false,"type":"boolean","collection":false},
      {"name":"stash","group":"parameters","key":"stash","index":5,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"object","displayname":"Destination Table","table":true,"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Table":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"New Rows","group":"Table","key":"New Rows","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface StashReadRowInput {
  /** Table */
  stash?: string
  /** Row ID */
  "Row ID": string
}
export interface StashReadRowOutput {
  /** Created */
  Created: Date
  /** Updated */
  Updated: Date
  [k: string]: unknown
}

/** Read Row: Read a row from a table in Tables. Source: seen in exports, 1 occurrence in connector version 0.7.148. */
export const readRow: CardDef<StashReadRowInput, StashReadRowOutput> = {
  "kind": "stash/readRow",
  "address": "root:channels:http:stash:0.7.148:readRow",
  "module": "stash",
  "name": "Read Row",
  "description": null,
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
  "channel": {
    "partnerChannelKeys": null,
    "meta": {
      "0ce5801a-2e9c-4175-a3e3-4f27716275cd": {
        "id": "d-eR2fRHF75",
        "address": {
          "key": null,
          "group": "Read By",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getReadRowInputs"},
          "namespace": "input",
        },
      },
      "cec8e43e-41b1-436f-935f-8744f1328e58": {
        "id": "uzzxsM_mEkJ",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 1,
          "defaultValue": {"method":"getRowOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Read a row from a table in Tables.",
    "channelId": 18,
    "versionId": 1446,
    "actionId": 44887,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Read By":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"stash","group":"parameters","key":"stash","index":0,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"object","displayname":"Table","table":true,"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Row ID","group":"Read By","key":"Row ID","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Row":{"extensible":false,"reserved":{},"index":0,"type":"object"},"Fields":{"index":1}},
    "fields": [
      {"name":"Created","group":"Row","key":"Created","index":0,"required":false,"option":false,"default":"","available":["Date"],"metadata":{},"secret":false,"type":"Date","collection":false},
      {"name":"Updated","group":"Row","key":"Updated","index":1,"required":false,"option":false,"default":"","available":["Date"],"metadata":{},"secret":false,"type":"Date","collection":false},
    ],
    "custom": {"group":"Fields","type":{"type":"string","collection":false}},
  },
};

export interface StashReadTableInput {
  /** Table */
  stash?: string
}
export interface StashReadTableOutput {
  /** Column Schema */
  "Column Schema": {
    [k: string]: unknown
  }[]
}

/** Read Table: Read schema information about a table in Tables. Source: seen in exports, 1 occurrence in connector version 0.7.147. */
export const readTable: CardDef<StashReadTableInput, StashReadTableOutput> = {
  "kind": "stash/readTable",
  "address": "root:channels:http:stash:0.7.147:readTable",
  "module": "stash",
  "name": "Read Table",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "channel": {
    "partnerChannelKeys": null,
    "meta": {
      "321e4a96-ed70-4529-b4e3-64ef8191cdc3": {
        "id": "TObLujBqxWb",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getReadTableInputs"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Read schema information about a table in Tables.",
    "channelId": 39,
    "versionId": 470,
    "actionId": 16183,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {},
    "fields": [
      {"name":"stash","group":"parameters","key":"stash","index":0,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"object","displayname":"Table","table":true,"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Output":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Column Schema","group":"Output","key":"Column Schema","index":0,"required":false,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":"object","collection":true},
    ],
  },
};

export interface StashSearchRows2Input {
  /** Where Expression */
  "Where Expression"?: {
    [k: string]: unknown
  }
  /** Column */
  Column?: string
  /** Direction */
  Direction?: ("asc" | "desc")
  /** Limit */
  Limit?: number
  /** Offset */
  Offset?: number
  /** Table */
  stash?: string
  /** Result Set */
  resultSet?: ("one" | "all")
}
export interface StashSearchRows2Output {
  /** Rows */
  Rows?: unknown[]
  /** Row ID */
  "Row ID"?: string
  /** Created */
  Created?: Date
  /** Updated */
  Updated?: Date
  [k: string]: unknown
}

/** Search Rows: Retrieve a collection of records from a table using `where`, `sort`, `limit`, and `offset` clauses. Source: seen in exports, 242 occurrences in connector versions 0.7.103 to 0.7.148. */
export const searchRows2: CardDef<StashSearchRows2Input, StashSearchRows2Output> = {
  "kind": "stash/searchRows2",
  "address": "root:channels:http:stash:0.7.148:searchRows2",
  "module": "stash",
  "name": "Search Rows",
  "description": null,
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
  "channel": {
    "partnerChannelKeys": null,
    "meta": {
      "e6af8d08-17c3-47c8-b0b7-ca6767ba6c2c": {
        "id": "nh1BH15gRoY",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getTableInputs"},
          "namespace": "input",
        },
      },
      "c8016122-2f66-49b9-b15a-b25fc079bc92": {
        "id": "dXWbn5yZrmQ",
        "address": {
          "key": null,
          "group": "Sort",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getColumnSortInput"},
          "namespace": "input",
        },
      },
      "e2f449d4-0810-41ab-ba74-f8d529df1d4f": {
        "id": "TJSMFsfdK4T",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getQueryOutput"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Retrieve a collection of records from a table using `where`, `sort`, `limit`, and `offset` clauses.",
    "channelId": 5,
    "versionId": 52302,
    "actionId": 64025,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Filter": {"extensible":false,"reserved":{},"index":1,"type":"object"},
      "Sort": {"extensible":false,"reserved":{},"index":2,"type":"object"},
    },
    "fields": [
      {"name":"Where Expression","group":"Filter","key":"Where Expression","index":0,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"expr":true,"exprFields":"getExprOption","optional":false},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Column","group":"Sort","key":"Column","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false,"type":"list"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Direction","group":"Sort","key":"Direction","index":2,"required":true,"option":false,"default":"desc","available":["string"],"metadata":{"optional":false,"type":"list","choices":[{"label":"Ascending","value":"asc"},{"label":"Descending","value":"desc"}]},"secret":false,"type":"string","collection":false},
      {"name":"Limit","group":"Sort","key":"Limit","index":3,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"optional":false},"secret":false,"type":"number","collection":false,"chosen":true},
      {"name":"Offset","group":"Sort","key":"Offset","index":4,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"optional":false},"secret":false,"type":"number","collection":false,"chosen":true},
      {"name":"stash","group":"parameters","key":"stash","index":5,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"object","displayname":"Table","table":true,"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"resultSet","group":"parameters","key":"resultSet","index":6,"required":false,"option":true,"default":"one","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First matching row","value":"one"},{"label":"All matching rows","value":"all"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Row":{"index":0},"Result":{"index":0},"Fields":{}},
    "fields": [
      {"name":"Rows","group":"Result","key":"Rows","index":0,"required":false,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":{"Row ID":{"type":"string","collection":false}},"collection":true,"chosen":true},
      {"name":"Row ID","group":"Row","key":"Row ID","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Created","group":"Row","key":"Created","index":2,"required":false,"option":false,"default":"","available":["Date"],"metadata":{},"secret":false,"type":"Date","collection":false,"chosen":true},
      {"name":"Updated","group":"Row","key":"Updated","index":3,"required":false,"option":false,"default":"","available":["Date"],"metadata":{},"secret":false,"type":"Date","collection":false,"chosen":true},
    ],
    "custom": {"group":"Fields","type":{"type":"string","collection":false}},
  },
};

export interface StashUpdateRowInput {
  /** Row ID */
  "Row ID": string
  /** Table */
  stash?: string
  /** Update Empty Inputs */
  updateEmptyInputs?: ("No" | "Yes")
  [k: string]: unknown
}
export interface StashUpdateRowOutput {
}

/** Update Row: Update a single table row in Tables. Source: seen in exports, 64 occurrences in connector versions 0.7.103 to 0.7.148. */
export const updateRow: CardDef<StashUpdateRowInput, StashUpdateRowOutput> = {
  "kind": "stash/updateRow",
  "address": "root:channels:http:stash:0.7.148:updateRow",
  "module": "stash",
  "name": "Update Row",
  "description": null,
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
  "channel": {
    "partnerChannelKeys": null,
    "meta": {
      "9a07e7cf-bc5f-4a74-844a-6b6c0e0289a7": {
        "id": "f8cZ85ka8dW",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getTableInputs"},
          "namespace": "input",
        },
      },
      "b9111764-b407-43ae-8934-6fb8ad2ccab9": {
        "id": "lHK8heVvwus",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 2,
          "defaultValue": {"method":"getColumnFields"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Update a single table row in Tables.",
    "channelId": 5,
    "versionId": 52302,
    "actionId": 95129,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Update By":{"extensible":false,"reserved":{},"index":1,"type":"object"},"Fields":{"index":2}},
    "fields": [
      {"name":"Row ID","group":"Update By","key":"Row ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"stash","group":"parameters","key":"stash","index":1,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"object","displayname":"Table","table":true,"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"updateEmptyInputs","group":"parameters","key":"updateEmptyInputs","index":2,"required":false,"option":true,"default":"No","available":[],"metadata":{"type":"list","displayname":"Update Empty Inputs","choices":[{"label":"No","value":"No"},{"label":"Yes","value":"Yes"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
    ],
    "custom": {"group":"Fields","type":{"type":"string","collection":false}},
  },
  "outputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
};
