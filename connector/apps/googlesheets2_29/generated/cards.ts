// Generated from schemas/cards/googlesheets2_29/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface Googlesheets229CreateRowInput {
  /** Use Spreadsheet ID ? */
  useSpreadsheetId?: ("Yes" | "No")
  /** Spreadsheet */
  spreadsheet?: string
  /** Spreadsheet ID */
  spreadsheetId?: string
  /** Worksheets */
  worksheet?: string
  [k: string]: unknown
}
export interface Googlesheets229CreateRowOutput {
  /** Updated Range */
  "Updated Range": string
  /** Row Number */
  "Row Number": number
}

/** Create Row: Appends a row to the end of a Google Sheets worksheet. Source: seen in exports, 2 occurrences in connector versions 0.2.181 to 0.2.234. */
export const createRow: CardDef<Googlesheets229CreateRowInput, Googlesheets229CreateRowOutput> = {
  "kind": "googlesheets2_29/createRow",
  "address": "root:channels:http:googlesheets2_29:0.2.234:createRow",
  "module": "googlesheets2_29",
  "name": "Create Row",
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
    "partnerChannelKeys": 189,
    "meta": {
      "ae9dd126-116a-4402-9144-2060878d84c4": {
        "id": "CbuzR4gDBz8",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"createInputs","data":{}},
          "namespace": "input",
        },
      },
      "41ac6024-d531-441a-8637-a47fbf10a085": {
        "id": "t2avnHQB-pi",
        "address": {
          "key": null,
          "group": "Columns",
          "fieldIndex": 0,
          "defaultValue": {
            "path": [],
            "method": "getColHeaderNames",
            "data": {
              "spreadsheetId": "{{params.spreadsheetId}}",
              "useSpreadsheetId": "{{params.useSpreadsheetId}}",
              "spreadsheet": "{{params.spreadsheet}}",
              "worksheet": "{{params.worksheet}}",
            },
          },
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": false,
    "comments": "Appends a row to the end of a Google Sheets worksheet.",
    "channelId": 41,
    "versionId": 52625,
    "actionId": 108259,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Columns":{"extensible":true,"reserved":{},"index":1,"type":"object"}},
    "fields": [
      {"name":"useSpreadsheetId","group":"parameters","key":"useSpreadsheetId","index":0,"required":false,"option":true,"default":"Yes","available":[],"metadata":{"type":"list","displayname":"Use Spreadsheet ID ?","choices":[{"label":"Yes","value":"Yes"},{"label":"No","value":"No"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"spreadsheet","group":"parameters","key":"spreadsheet","index":1,"required":false,"option":true,"default":null,"available":[],"metadata":{"type":"dynamic","method":{"channel":"googlesheets2_29","operation":"getSpreadsheetsWithUseSpreadsheetId","key":"name","value":"id"},"displayname":"Spreadsheet","dependencies":["useSpreadsheetId"],"drives":["worksheet"],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"spreadsheetId","group":"parameters","key":"spreadsheetId","index":2,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"string","displayname":"Spreadsheet ID","optional":true,"ordering":2},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"worksheet","group":"parameters","key":"worksheet","index":3,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"googlesheets2_29","operation":"getWorksheetsWithInput","key":"title","value":"safeTitle"},"displayname":"Worksheets","dependencies":["spreadsheet","spreadsheetId"],"optional":false,"ordering":3},"secret":false,"type":"string","collection":false},
    ],
    "custom": {"group":"Columns","type":{"type":"string","collection":false}},
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Output":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Updated Range","group":"Output","key":"Updated Range","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Row Number","group":"Output","key":"Row Number","index":1,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface Googlesheets229ReadAllRowsInput {
  /** Use Spreadsheet ID ? */
  useSpreadsheetId?: ("Yes" | "No")
  /** Spreadsheet */
  spreadsheet?: string
  /** Spreadsheet ID */
  spreadsheetId?: string
  /** Worksheets */
  worksheet?: string
}
export interface Googlesheets229ReadAllRowsOutput {
  /** Rows */
  Rows: {
    "Row Number"?: number
    Columns?: {
      "0-firstName"?: string
      "1-lastName"?: string
      "2-email"?: string
      "3-managerEmail"?: string
      "4-appName"?: string
      "5-groupName"?: string
      "0-userName"?: string
      "1-firstName"?: string
      "2-lastName"?: string
      "3-email"?: string
    }
  }[]
}

/** Read All Rows: Read all rows (starting at 2, 1 being the header row) from a Google Sheets worksheet and return them as a collection. Source: seen in exports, 2 occurrences in connector versions 0.2.180 to 0.2.216. */
export const readAllRows: CardDef<Googlesheets229ReadAllRowsInput, Googlesheets229ReadAllRowsOutput> = {
  "kind": "googlesheets2_29/readAllRows",
  "address": "root:channels:http:googlesheets2_29:0.2.234:readAllRows",
  "module": "googlesheets2_29",
  "name": "Read All Rows",
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
    "partnerChannelKeys": 189,
    "meta": {
      "9abc33ea-de46-488c-9062-fd3e233f0d66": {
        "id": "u3sD_EWlKRd",
        "address": {
          "key": "Rows",
          "group": "Outputs",
          "defaultValue": {
            "path": ["Columns"],
            "method": "readRowOutput",
            "data": {
              "spreadsheet": "{{params.spreadsheet}}",
              "spreadsheetId": "{{params.spreadsheetId}}",
              "useSpreadsheetId": "{{params.useSpreadsheetId}}",
              "worksheet": "{{params.worksheet}}",
            },
          },
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": false,
    "comments": "Read all rows (starting at 2, 1 being the header row) from a Google Sheets worksheet and return them as a collection.",
    "channelId": 41,
    "versionId": 52625,
    "actionId": 15204,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {},
    "fields": [
      {"name":"useSpreadsheetId","group":"parameters","key":"useSpreadsheetId","index":0,"required":false,"option":true,"default":"Yes","available":[],"metadata":{"type":"list","displayname":"Use Spreadsheet ID ?","choices":[{"label":"Yes","value":"Yes"},{"label":"No","value":"No"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"spreadsheet","group":"parameters","key":"spreadsheet","index":1,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"googlesheets2_29","operation":"getSpreadsheetsWithUseSpreadsheetId","key":"name","value":"id"},"displayname":"Spreadsheet","dependencies":["useSpreadsheetId"],"drives":["worksheet"],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"spreadsheetId","group":"parameters","key":"spreadsheetId","index":2,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"string","displayname":"Spreadsheet ID","optional":true,"ordering":2},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"worksheet","group":"parameters","key":"worksheet","index":3,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"googlesheets2_29","operation":"getWorksheetsWithUseSpreadsheetId","key":"title","value":"safeTitle"},"displayname":"Worksheets","dependencies":["spreadsheet","spreadsheetId"],"optional":false,"ordering":3},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Outputs":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Rows","group":"Outputs","key":"Rows","index":0,"required":false,"option":false,"default":[],"available":[{"Row Number":{"type":"number","collection":false},"Columns":{"type":{"0-firstName":{"type":"string","required":false,"collection":false,"defaultValue":null,"metadata":{},"available":["string"]},"1-lastName":{"type":"string","required":false,"collection":false,"defaultValue":null,"metadata":{},"available":["string"]},"2-email":{"type":"string","required":false,"collection":false,"defaultValue":null,"metadata":{},"available":["string"]},"3-managerEmail":{"type":"string","required":false,"collection":false,"defaultValue":null,"metadata":{},"available":["string"]},"4-appName":{"type":"string","required":false,"collection":false,"defaultValue":null,"metadata":{},"available":["string"]},"5-groupName":{"type":"string","required":false,"collection":false,"defaultValue":null,"metadata":{},"available":["string"]}},"collection":false,"required":false,"defaultValue":null,"metadata":{},"available":["string"]}}],"metadata":{},"secret":false,"type":{"Row Number":{"type":"number","collection":false},"Columns":{"type":{"0-firstName":{"type":"string","collection":false},"1-lastName":{"type":"string","collection":false},"2-email":{"type":"string","collection":false},"3-managerEmail":{"type":"string","collection":false},"4-appName":{"type":"string","collection":false},"5-groupName":{"type":"string","collection":false},"0-userName":{"type":"string","collection":false},"1-firstName":{"type":"string","collection":false},"2-lastName":{"type":"string","collection":false},"3-email":{"type":"string","collection":false}},"collection":false}},"collection":true},
    ],
  },
};

export interface Googlesheets229ReadWorksheetInfoInput {
  /** Name */
  Name: string
  /** Spreadsheet */
  spreadsheet?: string
}
export interface Googlesheets229ReadWorksheetInfoOutput {
  /** Spreadsheet ID */
  "Spreadsheet ID": string
  /** Worksheet ID */
  "Worksheet ID": string
  /** Worksheet URL */
  "Worksheet URL": string
  /** Sheet Type */
  "Sheet Type": string
}

/** Read Worksheet Info: Gets a Google Sheets worksheet information by worksheet name. Source: seen in exports, 1 occurrence in connector version 0.2.181. */
export const readWorksheetInfo: CardDef<Googlesheets229ReadWorksheetInfoInput, Googlesheets229ReadWorksheetInfoOutput> = {
  "kind": "googlesheets2_29/readWorksheetInfo",
  "address": "root:channels:http:googlesheets2_29:0.2.234:readWorksheetInfo",
  "module": "googlesheets2_29",
  "name": "Read Worksheet Info",
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
    "partnerChannelKeys": 189,
    "meta": {},
    "enableNewMetadata": false,
    "comments": "Gets a Google Sheets worksheet information by worksheet name.",
    "channelId": 41,
    "versionId": 52625,
    "actionId": 11797,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Worksheet":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Name","group":"Worksheet","key":"Name","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"spreadsheet","group":"parameters","key":"spreadsheet","index":1,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"googlesheets2_29","operation":"getSpreadsheets","key":"name","value":"id"},"displayname":"Spreadsheet","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Output":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Spreadsheet ID","group":"Output","key":"Spreadsheet ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Worksheet ID","group":"Output","key":"Worksheet ID","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Worksheet URL","group":"Output","key":"Worksheet URL","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Sheet Type","group":"Output","key":"Sheet Type","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};
