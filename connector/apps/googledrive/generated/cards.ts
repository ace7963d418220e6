// Generated from schemas/cards/googledrive/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface GoogledriveCreatePermissionInput {
  /** File ID */
  "File ID": string
  /** Email Address */
  "Email Address": string
  /** Permission Type */
  type?: ("user" | "group" | "domain" | "anyone")
  /** Email Message */
  "Email Message"?: string
  /** Permission Role */
  role?: ("owner" | "writer" | "commenter" | "reader")
}
export interface GoogledriveCreatePermissionOutput {
  /** Permission ID */
  "Permission ID": string
  /** Share Link */
  "Share Link": string
}

/** Create Permission: Create a permission for a file in Google Drive. Source: seen in exports, 1 occurrence in connector version 1.1.224. */
export const createPermission: CardDef<GoogledriveCreatePermissionInput, GoogledriveCreatePermissionOutput> = {
  "kind": "googledrive/createPermission",
  "address": "root:channels:http:googledrive:1.1.229:createPermission",
  "module": "googledrive",
  "name": "Create Permission",
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
    "partnerChannelKeys": 155,
    "meta": {
      "90bb3471-241d-4b96-9d45-c20a03bf2655": {
        "id": "xJjG7fIlWJG",
        "address": {
          "key": null,
          "group": "Permission",
          "fieldIndex": 0,
          "defaultValue": {
            "path": [],
            "method": "getPermissionsForCreatePermission",
            "data": {"type":"{{params.type}}"},
          },
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Create a permission for a file in Google Drive.",
    "channelId": 9,
    "versionId": 52579,
    "actionId": 6255,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "File": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Permission": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"File ID","group":"File","key":"File ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Email Address","group":"Permission","key":"Email Address","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"type","group":"parameters","key":"type","index":2,"required":false,"option":true,"default":"user","available":[],"metadata":{"type":"list","displayname":"Permission Type","choices":[{"label":"User","value":"user"},{"label":"Group","value":"group"},{"label":"Domain","value":"domain"},{"label":"Anyone","value":"anyone"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Email Message","group":"Permission","key":"Email Message","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"role","group":"parameters","key":"role","index":4,"required":false,"option":true,"default":"owner","available":[],"metadata":{"type":"list","displayname":"Permission Role","choices":[{"label":"Owner","value":"owner"},{"label":"Can Edit","value":"writer"},{"label":"Can Comment","value":"commenter"},{"label":"Can View","value":"reader"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Permission":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Permission ID","group":"Permission","key":"Permission ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Share Link","group":"Permission","key":"Share Link","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface GoogledriveCreateTransferRequestInput {
  /** From User */
  "From User": string
  /** To User */
  "To User": string
}
export interface GoogledriveCreateTransferRequestOutput {
  /** Transfer ID */
  "Transfer ID": string
  /** Transfer Status */
  "Transfer Status": string
  /** Request Time */
  "Request Time": Date
}

/** Create Transfer Request: Move Google Drive files from one user to another within a domain. Source: seen in exports, 2 occurrences in connector versions 1.1.180 to 1.1.229. */
export const createTransferRequest: CardDef<GoogledriveCreateTransferRequestInput, GoogledriveCreateTransferRequestOutput> = {
  "kind": "googledrive/createTransferRequest",
  "address": "root:channels:http:googledrive:1.1.229:createTransferRequest",
  "module": "googledrive",
  "name": "Create Transfer Request",
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
    "partnerChannelKeys": 155,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Move Google Drive files from one user to another within a domain.",
    "channelId": 9,
    "versionId": 52579,
    "actionId": 13218,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Transfer":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"From User","group":"Transfer","key":"From User","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"To User","group":"Transfer","key":"To User","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Transfer Attributes":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Transfer ID","group":"Transfer Attributes","key":"Transfer ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Transfer Status","group":"Transfer Attributes","key":"Transfer Status","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Request Time","group":"Transfer Attributes","key":"Request Time","index":2,"required":false,"option":false,"default":"","available":["Date"],"metadata":{},"secret":false,"type":"Date","collection":false},
    ],
  },
};

export interface GoogledriveDownloadFileInput {
  /** File ID */
  "File ID": string
  /** Download Format */
  "Download Format"?: ("" | "text/csv" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/epub+zip" | "text/html" | "image/jpeg" | "application/vnd.oasis.opendocument.presentation" | "application/vnd.oasis.opendocument.spreadsheet" | "application/vnd.oasis.opendocument.text" | "application/pdf" | "image/png" | "application/vnd.openxmlformats-officedocument.presentationml.presentation" | "application/rtf" | "image/svg+xml" | "text/tab-separated-values" | "text/plain" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/zip")
}
export interface GoogledriveDownloadFileOutput {
  /** File Content */
  "File Content ID": string
}

/** Download File: Get the content of a file from Google Drive. Source: seen in exports, 2 occurrences in connector versions 1.1.211 to 1.1.224. */
export const downloadFile: CardDef<GoogledriveDownloadFileInput, GoogledriveDownloadFileOutput> = {
  "kind": "googledrive/downloadFile",
  "address": "root:channels:http:googledrive:1.1.229:downloadFile",
  "module": "googledrive",
  "name": "Download File",
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
    "partnerChannelKeys": 155,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Get the content of a file from Google Drive.",
    "channelId": 9,
    "versionId": 52579,
    "actionId": 16120,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "File": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Options": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"File ID","group":"File","key":"File ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Download Format","group":"Options","key":"Download Format","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false,"type":"list","choices":[{"value":"","label":"Do not convert"},{"value":"text/csv","label":".CSV - Comma Separated Values"},{"value":"application/vnd.openxmlformats-officedocument.wordprocessingml.document","label":".DOCX - Microsoft Office Document"},{"value":"application/epub+zip","label":".EPUB - Electronic Pubication"},{"value":"text/html","label":".HTML - Hypertext Markup Language"},{"value":"image/jpeg","label":".JPEG - Joint Photographic Experts Group"},{"value":"application/vnd.oasis.opendocument.presentation","label":".ODP - OpenDocument Presentation"},{"value":"application/vnd.oasis.opendocument.spreadsheet","label":".ODS - OpenDocument Spreadsheet"},{"value":"application/vnd.oasis.opendocument.text","label":".ODT - OpenDocument Text"},{"value":"application/pdf","label":".PDF - Portable Document Format"},{"value":"image/png","label":".PNG - Portable Network Graphics"},{"value":"application/vnd.openxmlformats-officedocument.presentationml.presentation","label":".PPTX - Microsoft PowerPoint Presentation"},{"value":"application/rtf","label":".RTF - Rich Text Format"},{"value":"image/svg+xml","label":".SVG - Scalable Vector Graphics"},{"value":"text/tab-separated-values","label":".TSV - Tab Separated Values"},{"value":"text/plain","label":".TXT - Plain Text"},{"value":"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet","label":".XLSX - Microsoft Excel Spreadsheet"},{"value":"application/zip","label":".ZIP - Zipped Archive"}]},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"File":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"File Content ID","group":"File","key":"File Content ID","index":0,"required":false,"option":false,"default":"","available":["file"],"metadata":{"displayname":"File Content"},"secret":false,"type":"file","collection":false},
    ],
  },
};

export interface GoogledriveReadTransferRequestInput {
  /** Transfer ID */
  "Transfer ID": string
}
export interface GoogledriveReadTransferRequestOutput {
  /** Transfer ID */
  "Transfer ID": string
  /** Transfer Status */
  "Transfer Status": string
  /** New Owner Email */
  "New Owner Email": string
  /** Old Owner Email */
  "Old Owner Email": string
  /** Request Time */
  "Request Time": string
}

/** Read Transfer Request: Retrieve data transfer request by transfer request ID in Google Drive. Source: seen in exports, 1 occurrence in connector version 1.1.180. */
export const readTransferRequest: CardDef<GoogledriveReadTransferRequestInput, GoogledriveReadTransferRequestOutput> = {
  "kind": "googledrive/readTransferRequest",
  "address": "root:channels:http:googledrive:1.1.229:readTransferRequest",
  "module": "googledrive",
  "name": "Read Transfer Request",
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
    "partnerChannelKeys": 155,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Retrieve data transfer request by transfer request ID in Google Drive.",
    "channelId": 9,
    "versionId": 52579,
    "actionId": 12036,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Transfer":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Transfer ID","group":"Transfer","key":"Transfer ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Transfer":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Transfer ID","group":"Transfer","key":"Transfer ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Transfer Status","group":"Transfer","key":"Transfer Status","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"New Owner Email","group":"Transfer","key":"New Owner Email","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Old Owner Email","group":"Transfer","key":"Old Owner Email","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Request Time","group":"Transfer","key":"Request Time","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface GoogledriveSearchFilesInput {
  /** Name */
  Name?: string
  /** Starred */
  Starred?: string
  /** Trashed */
  Trashed?: string
  /** Owners */
  Owners?: string
  /** Writers */
  Writers?: string
  /** Readers */
  Readers?: string
  /** Result Set */
  resultSet?: ("one" | "all")
  /** Parent Folder */
  parentFolder?: string
}
export interface GoogledriveSearchFilesOutput {
  /** File Name */
  "File Name": string
  /** File ID */
  "File ID": string
}

/** Search Files: Search for files by parameters in Google Drive. Source: seen in exports, 2 occurrences in connector versions 1.1.211 to 1.1.224. */
export const searchFiles: CardDef<GoogledriveSearchFilesInput, GoogledriveSearchFilesOutput> = {
  "kind": "googledrive/searchFiles",
  "address": "root:channels:http:googledrive:1.1.229:searchFiles",
  "module": "googledrive",
  "name": "Search Files",
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
    "partnerChannelKeys": 155,
    "meta": {
      "005fe981-fb5a-4e53-96f6-8c64e0715ab8": {
        "id": "2b1tFKOAzrR",
        "address": {
          "key": null,
          "group": "Search By",
          "fieldIndex": 3,
          "defaultValue": {"path":[],"method":"getFolderInput"},
          "namespace": "input",
        },
      },
      "aec48622-1a95-4fc9-89ad-0aa92915814e": {
        "id": "SonsM8GlT_R",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getSearchFilesOutput"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Search for files by parameters in Google Drive.",
    "channelId": 9,
    "versionId": 52579,
    "actionId": 16126,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Search By":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Name","group":"Search By","key":"Name","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Starred","group":"Search By","key":"Starred","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Trashed","group":"Search By","key":"Trashed","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Owners","group":"Search By","key":"Owners","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Writers","group":"Search By","key":"Writers","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Readers","group":"Search By","key":"Readers","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"resultSet","group":"parameters","key":"resultSet","index":6,"required":false,"option":true,"default":"one","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First file","value":"one"},{"label":"All files","value":"all"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"parentFolder","group":"parameters","key":"parentFolder","index":7,"required":false,"option":true,"default":null,"available":[],"metadata":{"type":"dynamic","method":{"channel":"googledrive","operation":"getFoldersWithInsert","key":"name","value":"id"},"displayname":"Parent Folder","optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"File":{"index":0}},
    "fields": [
      {"name":"File Name","group":"File","key":"File Name","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"File ID","group":"File","key":"File ID","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface GoogledriveUploadFileInput {
  /** Name */
  Name: string
  /** Parent Folder ID */
  "Parent Folder ID"?: string
  /** Description */
  Description?: string
  /** File Content ID */
  "File Content ID": string
  /** Convert to Google format? */
  "Convert to Google format?"?: boolean
}
export interface GoogledriveUploadFileOutput {
  /** File Name */
  "File Name": string
  /** File ID */
  "File ID": string
}

/** Upload File: Upload file content to a folder in Google Drive. Source: seen in exports, 3 occurrences in connector versions 1.1.180 to 1.1.229. */
export const uploadFile: CardDef<GoogledriveUploadFileInput, GoogledriveUploadFileOutput> = {
  "kind": "googledrive/uploadFile",
  "address": "root:channels:http:googledrive:1.1.229:uploadFile",
  "module": "googledrive",
  "name": "Upload File",
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
    "partnerChannelKeys": 155,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Upload file content to a folder in Google Drive.",
    "channelId": 9,
    "versionId": 52579,
    "actionId": 107317,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"File":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Name","group":"File","key":"Name","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Parent Folder ID","group":"File","key":"Parent Folder ID","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Description","group":"File","key":"Description","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"File Content ID","group":"File","key":"File Content ID","index":3,"required":true,"option":false,"default":null,"available":["file"],"metadata":{"optional":false},"secret":false,"type":"file","collection":false},
      {"name":"Convert to Google format?","group":"File","key":"Convert to Google format?","index":4,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"optional":false},"secret":false,"type":"boolean","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Output":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"File Name","group":"Output","key":"File Name","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"File ID","group":"Output","key":"File ID","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};
