// Generated from schemas/cards/excelonline/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface ExcelonlineReadAllRowsInput {
  /** Number of Rows to Skip */
  Offset?: number
  /** Workbook */
  workbook?: string
  /** Workbook ID */
  workbookId?: string
  /** Worksheet */
  worksheet?: string
}
export interface ExcelonlineReadAllRowsOutput {
  /** Rows */
  Rows: {
    A?: string
    B?: string
    C?: string
    D?: string
    E?: string
    F?: string
  }[]
}

/** Read All Rows: Reads all rows in an Excel Online worksheet. Source: seen in exports, 1 occurrence in connector version 1.1.150. */
export const readAllRows: CardDef<ExcelonlineReadAllRowsInput, ExcelonlineReadAllRowsOutput> = {
  "kind": "excelonline/readAllRows",
  "address": "root:channels:http:excelonline:1.1.150:readAllRows",
  "module": "excelonline",
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
    "partnerChannelKeys": 20,
    "meta": {
      "49f592e2-6df5-49bf-af0a-e67555a61ef8": {
        "id": "KUFOHdFzHMX",
        "address": {
          "key": "Rows",
          "group": "Output",
          "defaultValue": {
            "path": [],
            "method": "getColumnsOutputSelector",
            "data": {
              "workbook": "{{params.workbook}}",
              "workbookId": "{{params.workbookId}}",
              "worksheet": "{{params.worksheet}}",
            },
          },
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Reads all rows in an Excel Online worksheet.",
    "channelId": 19,
    "versionId": 220,
    "actionId": 12484,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Input":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Offset","group":"Input","key":"Offset","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Number of Rows to Skip","optional":false},"secret":false,"type":"number","collection":false},
      {"name":"workbook","group":"parameters","key":"workbook","index":1,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"excelonline","operation":"getWorkbooksSelector","key":"name","value":"id"},"displayname":"Workbook","drives":["worksheet","workbookId"],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"workbookId","group":"parameters","key":"workbookId","index":2,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"string","displayname":"Workbook ID","optional":true,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"worksheet","group":"parameters","key":"worksheet","index":3,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"excelonline","operation":"getWorksheetsSelector","key":"name","value":"id"},"displayname":"Worksheet","dependencies":["workbook","workbookId"],"optional":false,"ordering":2},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Output":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Rows","group":"Output","key":"Rows","index":0,"required":false,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":{"A":{"type":"string","collection":false},"B":{"type":"string","collection":false},"C":{"type":"string","collection":false},"D":{"type":"string","collection":false},"E":{"type":"string","collection":false},"F":{"type":"string","collection":false}},"collection":true},
    ],
  },
};
