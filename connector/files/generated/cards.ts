// Generated from schemas/cards/filefunctions/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../core/card.ts';

export interface FilefunctionsInfoInput {
  /** File Content */
  "File Content": string
}
export interface FilefunctionsInfoOutput {
  /** Filename */
  Filename: string
  /** Extension */
  Extension: string
  /** Size */
  Size: number
  /** Created */
  Created: Date
  /** Updated */
  Updated: Date
}

/** Info: Get useful information about a file. Source: seen in exports, 1 occurrence in connector version 1.0.37. */
export const info: CardDef<FilefunctionsInfoInput, FilefunctionsInfoOutput> = {
  "kind": "filefunctions/info",
  "address": "root:channels:http:filefunctions:1.0.37:info",
  "module": "filefunctions",
  "name": "Info",
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
    "meta": {},
    "enableNewMetadata": false,
    "comments": "Get useful information about a file",
    "channelId": 73,
    "versionId": 209,
    "actionId": 11432,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"File":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"File Content","group":"File","key":"File Content","index":0,"required":true,"option":false,"default":null,"available":["file"],"metadata":{"optional":false},"secret":false,"type":"file","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"File":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Filename","group":"File","key":"Filename","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Extension","group":"File","key":"Extension","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Size","group":"File","key":"Size","index":2,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Created","group":"File","key":"Created","index":3,"required":false,"option":false,"default":"","available":["date"],"metadata":{},"secret":false,"type":"Date","collection":false},
      {"name":"Updated","group":"File","key":"Updated","index":4,"required":false,"option":false,"default":"","available":["date"],"metadata":{},"secret":false,"type":"Date","collection":false},
    ],
  },
};

export interface FilefunctionsLargeDownloadInput {
  /** URL */
  URL: string
}
export interface FilefunctionsLargeDownloadOutput {
  /** File Content */
  "File Content": string
  /** Filename */
  Filename: string
  /** Size */
  Size: number
}

/** Download: Download a file to the File System over HTTP or HTTPS. Source: seen in exports, 1 occurrence in connector version 1.0.37. */
export const largeDownload: CardDef<FilefunctionsLargeDownloadInput, FilefunctionsLargeDownloadOutput> = {
  "kind": "filefunctions/largeDownload",
  "address": "root:channels:http:filefunctions:1.0.37:largeDownload",
  "module": "filefunctions",
  "name": "Download",
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
    "meta": {},
    "enableNewMetadata": false,
    "comments": "Download a file to the File System over HTTP or HTTPS",
    "channelId": 73,
    "versionId": 209,
    "actionId": 11433,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Location": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Headers": {"extensible":true,"reserved":{},"index":1,"type":"object"},
      "Query": {"extensible":true,"reserved":{},"index":2,"type":"object"},
    },
    "fields": [
      {"name":"URL","group":"Location","key":"URL","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"File":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"File Content","group":"File","key":"File Content","index":0,"required":false,"option":false,"default":"","available":["file"],"metadata":{},"secret":false,"type":"file","collection":false},
      {"name":"Filename","group":"File","key":"Filename","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Size","group":"File","key":"Size","index":2,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};
