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
    "versionId": 54697,
    "actionId": 22699,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Table":{"index":0}},
    "fields": [
      {"name":"stash","group":"parameters","key":"stash","index":0,"required":false,"option":true,"default":null,"available":[],"metadata":{"type":"object","displayname":"Table","table":true,"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
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
  "Row ID": string
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
    "channelId": 18,
    "versionId": 54697,
    "actionId": 95121,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Fields":{"index":1},"Table":{"index":0}},
    "fields": [
      {"name":"stash","group":"parameters","key":"stash","index":0,"required":false,"option":true,"default":null,"available":[],"metadata":{"type":"object","displayname":"Table","table":true,"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Table ID","group":"Table","key":"Table ID","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
    "custom": {"group":"Fields","type":{"type":"string","collection":false}},
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Output":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Row ID","group":"Output","key":"Row ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
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
    "versionId": 54697,
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
  /** Table ID */
  "Table ID"?: string
  /** Filename */
  Filename: string
  /** Where Expression */
  "Where Expression"?: {
    [k: string]: unknown
  }
  /** Delimiter */
  Delimiter: string
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
      {"name":"Table ID","group":"Table","key":"Table ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Filename","group":"File","key":"Filename","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Where Expression","group":"Filter","key":"Where Expression","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"expr":true,"exprFields":"getExprOption","optional":false},"secret":false,"type":"object","collection":false},
      {"name":"Delimiter","group":"Options","key":"Delimiter","index":3,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Limit","group":"Options","key":"Limit","index":4,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"optional":false},"secret":false,"type":"number","collection":false},
      {"name":"Offset","group":"Options","key":"Offset","index":5,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"optional":false},"secret":false,"type":"number","collection":false},
      {"name":"Columns","group":"Options","key":"Columns","index":6,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":true},
      {"name":"stash","group":"parameters","key":"stash","index":7,"required":false,"option":true,"default":null,"available":[],"metadata":{"type":"object","displayname":"Table","table":true,"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
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
  "address": "root:channels:http:stash:0.7.148:importFromCSV",
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
    "channelId": 18,
    "versionId": 54697,
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
    "versionId": 54697,
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
  "address": "root:channels:http:stash:0.7.148:readTable",
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
    "channelId": 18,
    "versionId": 54697,
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
  resultSet?: ("one" | "all-new")
}
export interface StashSearchRows2Output {
  /** Rows */
  Rows?: {
    "Row ID"?: string
    name?: string
    externalValue?: string
    description?: string
    "User ID"?: string
    "Date Scanned"?: Date
    "Raw Factor List"?: string
    "First Name"?: string
    "Last Name"?: string
    Email?: string
    SMS?: boolean
    TOTP?: boolean
    "OV - TOTP"?: boolean
    "OV - Push"?: boolean
    FastPass?: boolean
    Created?: Date
    Updated?: Date
    ID?: string
    id?: string
    login?: string
    firstName?: string
    lastName?: string
    email?: string
    itemID?: string
    itemName?: string
    itemType?: string
    itemBreadcrumb?: string
    policyRulesAttached?: string
    policyRules?: string
    attachOrInherit?: string
    FolderID?: string
    FolderName?: string
    RGID?: string
    RGName?: string
    ProjectID?: string
    ProjectName?: string
    Checked?: string
    Breadcrumb?: string
    "user id"?: string
    datetime?: string
    outcome?: string
    "push response type"?: string
    username?: string
    factor?: string
    active?: boolean
    title?: string
    first_name?: string
    last_name?: string
    street_number?: string
    street_name?: string
    city?: string
    state?: string
    country?: string
    postcode?: string
    phone?: string
    cell?: string
    dob?: string
    department?: string
    timestamp?: string
    type?: string
    actor?: string
    user?: string
    client?: string
    group?: string
    project?: string
    hostname?: string
    server?: string
    from_addr?: string
    raw_event?: string
    Subdomain?: string
    Name?: string
    Description?: string
    Enforce?: string
    Scope?: string
    Groups?: string
    Severity?: string
    _id?: string
    latitude?: string
    longitude?: string
    "state-name"?: string
    population?: string
    county?: string
    timezone?: string
    Attributes?: string
    userName?: string
    userID?: string
    groupName?: string
    groupID?: string
    policyGroups?: string
    secretID?: string
    secretName?: string
    secretDesc?: string
    folderBreadcrumb?: string
    secretBreadcrumb?: string
    policyName?: string
    policyID?: string
    policyDescription?: string
    policyRGID?: string
    ruleName?: string
    rulePrivileges?: string
    ruleConditions?: string
    ruleSelectorType?: string
    ruleSelectorID?: string
    ruleSelectorName?: string
    compoundName?: string
    licenseSkuId?: string
    licenseSkuName?: string
    licenseProductName?: string
    userId?: string
    actorId?: string
    eventType?: string
    factorType?: string
    count?: number
    monitoringPeriodEnd?: Date
    event_uuid?: string
    category?: string
    factorAssuranceLevel?: number
    "ip address"?: string
    "total failed attempts"?: string
    "last failed attempt"?: string
    labels?: string
    "Vaulted Accounts"?: string
    "Groups Associated"?: string
    entitlementBundleId?: string
    "Policy Name"?: string
    "Okta Group ID"?: string
    "OPA Group ID"?: string
    entitlementid?: string
    entitlement_value_id?: string
    entitlementName?: string
    "Application Name"?: string
    AppID?: string
    "Entity ID"?: string
    "ACS or Redirect URL"?: string
    "Application Protocol"?: string
    "Group Assignment"?: string
    "Okta App ID"?: string
    Action?: string
    Status?: string
    "Application URL"?: string
    "Application Group Assignment"?: string
    "Application Authentication Policy"?: string
    "Shipment ID"?: string
    Username?: string
    "Date Added"?: Date
    "Date Removed"?: Date
    "Resource Id"?: string
    "Resource Type"?: string
    "User Id"?: string
    "Campaign Name"?: string
    "Remove By"?: string
    "Assignment Type"?: string
    "manual reassignment required"?: string
    Timestamp?: string
    "Actor ID"?: string
    Actor?: string
    Factor?: string
    "Event ID"?: string
    "Event Type"?: string
    scope?: string
    entitlements?: string
    severity?: string
    Group?: string
    functionRole?: string
    User?: string
    managerId?: string
    managerLogin?: string
    managerFullname?: string
    reassignManagerId?: string
    reassignManagerLogin?: string
    reassignManagerFullname?: string
    managerEmail?: string
    appName?: string
    Count?: number
    Application?: string
    groupId?: string
    "Realm ID"?: string
    "Realm Name"?: string
    "Is Default"?: string
    "Realm Created"?: Date
    "Realm Last Updated"?: string
    secondEmail?: string
    employeeId?: string
    middleName?: string
    displayName?: string
    manager?: string
    designation?: string
    street?: string
    pincode?: string
    address?: string
    division?: string
    costCenter?: string
    mobilePhone?: string
    primaryMobile?: string
    employeeType?: string
    groupCompany?: string
    countryCode?: string
    externalId?: string
    companyTimezone?: string
    ExternalID?: string
    admin_deactivation_reason?: string
    admin_deactivation_type?: string
    "Actions to be taken in okta"?: string
    "Notification Timestamp"?: string
    marketo_lead_id?: number
    inactive_as_of?: Date
    ActorId?: string
    ActorName?: string
    ActorEmail?: string
    Target1Id?: string
    Target1Name?: string
    LoginDateTime?: string
    device_id?: string
    device_status?: string
    owner_id?: string
    owner_email?: string
    device_name?: string
    platform?: string
    manufacturer?: string
    model?: string
    ReqBy?: string
    ReqAt?: string
    UserLogin?: string
    UserID?: string
    Expires?: string
    CleanedUp?: string
    jobType?: string
    status?: string
    jobId?: string
    "Microsoft License SKU"?: string
    "Microsoft License Name"?: string
    "Row Number"?: string
    "G Suite Transfer Request ID"?: string
    From?: string
    To?: string
    "Expiration Timestamp"?: string
    "Group ID"?: string
  }[]
  /** Row ID */
  "Row ID"?: string
  /** Created */
  Created?: Date
  /** Updated */
  Updated?: Date
  [k: string]: unknown
}

/** Search Rows: Retrieve a collection of records from a table using `where`, `sort`, `limit`, and `offset` clauses in Tables. Source: seen in exports, 242 occurrences in connector versions 0.7.103 to 0.7.148. */
export const searchRows2: CardDef<StashSearchRows2Input, StashSearchRows2Output> = {
  "kind": "stash/searchRows2",
  "address": "root:channels:http:stash:0.7.148:searchRows2",
  "module": "stash",
  "name": "Search Rows",
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
    "comments": "Retrieve a collection of records from a table using `where`, `sort`, `limit`, and `offset` clauses in Tables.",
    "channelId": 18,
    "versionId": 54697,
    "actionId": 140906,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Filter": {"extensible":false,"reserved":{},"index":1,"type":"object"},
      "Sort": {"extensible":false,"reserved":{},"index":2,"type":"object"},
    },
    "fields": [
      {"name":"Where Expression","group":"Filter","key":"Where Expression","index":0,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"expr":true,"exprFields":"getExprOption","optional":false},"secret":false,"type":"object","collection":false},
      {"name":"Column","group":"Sort","key":"Column","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false,"type":"list"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Direction","group":"Sort","key":"Direction","index":2,"required":true,"option":false,"default":"asc","available":["string"],"metadata":{"optional":false,"type":"list","choices":[{"label":"Ascending","value":"asc"},{"label":"Descending","value":"desc"}]},"secret":false,"type":"string","collection":false},
      {"name":"Limit","group":"Sort","key":"Limit","index":3,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"optional":false},"secret":false,"type":"number","collection":false,"chosen":true},
      {"name":"Offset","group":"Sort","key":"Offset","index":4,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"optional":false},"secret":false,"type":"number","collection":false,"chosen":true},
      {"name":"stash","group":"parameters","key":"stash","index":5,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"object","displayname":"Table","table":true,"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"resultSet","group":"parameters","key":"resultSet","index":6,"required":false,"option":true,"default":"one","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First matching row","value":"one"},{"label":"All matching rows","value":"all-new"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Row":{"index":0},"Result":{"index":0},"Fields":{}},
    "fields": [
      {"name":"Rows","group":"Result","key":"Rows","index":0,"required":false,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":{"Row ID":{"type":"string","collection":false},"name":{"type":"string","collection":false},"externalValue":{"type":"string","collection":false},"description":{"type":"string","collection":false},"User ID":{"type":"string","collection":false},"Date Scanned":{"type":"Date","collection":false},"Raw Factor List":{"type":"string","collection":false},"First Name":{"type":"string","collection":false},"Last Name":{"type":"string","collection":false},"Email":{"type":"string","collection":false},"SMS":{"type":"boolean","collection":false},"TOTP":{"type":"boolean","collection":false},"OV - TOTP":{"type":"boolean","collection":false},"OV - Push":{"type":"boolean","collection":false},"FastPass":{"type":"boolean","collection":false},"Created":{"type":"Date","collection":false},"Updated":{"type":"Date","collection":false},"ID":{"type":"string","collection":false},"id":{"type":"string","collection":false},"login":{"type":"string","collection":false},"firstName":{"type":"string","collection":false},"lastName":{"type":"string","collection":false},"email":{"type":"string","collection":false},"itemID":{"type":"string","collection":false},"itemName":{"type":"string","collection":false},"itemType":{"type":"string","collection":false},"itemBreadcrumb":{"type":"string","collection":false},"policyRulesAttached":{"type":"string","collection":false},"policyRules":{"type":"string","collection":false},"attachOrInherit":{"type":"string","collection":false},"FolderID":{"type":"string","collection":false},"FolderName":{"type":"string","collection":false},"RGID":{"type":"string","collection":false},"RGName":{"type":"string","collection":false},"ProjectID":{"type":"string","collection":false},"ProjectName":{"type":"string","collection":false},"Checked":{"type":"string","collection":false},"Breadcrumb":{"type":"string","collection":false},"user id":{"type":"string","collection":false},"datetime":{"type":"string","collection":false},"outcome":{"type":"string","collection":false},"push response type":{"type":"string","collection":false},"username":{"type":"string","collection":false},"factor":{"type":"string","collection":false},"active":{"type":"boolean","collection":false},"title":{"type":"string","collection":false},"first_name":{"type":"string","collection":false},"last_name":{"type":"string","collection":false},"street_number":{"type":"string","collection":false},"street_name":{"type":"string","collection":false},"city":{"type":"string","collection":false},"state":{"type":"string","collection":false},"country":{"type":"string","collection":false},"postcode":{"type":"string","collection":false},"phone":{"type":"string","collection":false},"cell":{"type":"string","collection":false},"dob":{"type":"string","collection":false},"department":{"type":"string","collection":false},"timestamp":{"type":"string","collection":false},"type":{"type":"string","collection":false},"actor":{"type":"string","collection":false},"user":{"type":"string","collection":false},"client":{"type":"string","collection":false},"group":{"type":"string","collection":false},"project":{"type":"string","collection":false},"hostname":{"type":"string","collection":false},"server":{"type":"string","collection":false},"from_addr":{"type":"string","collection":false},"raw_event":{"type":"string","collection":false},"Subdomain":{"type":"string","collection":false},"Name":{"type":"string","collection":false},"Description":{"type":"string","collection":false},"Enforce":{"type":"string","collection":false},"Scope":{"type":"string","collection":false},"Groups":{"type":"string","collection":false},"Severity":{"type":"string","collection":false},"_id":{"type":"string","collection":false},"latitude":{"type":"string","collection":false},"longitude":{"type":"string","collection":false},"state-name":{"type":"string","collection":false},"population":{"type":"string","collection":false},"county":{"type":"string","collection":false},"timezone":{"type":"string","collection":false},"Attributes":{"type":"string","collection":false},"userName":{"type":"string","collection":false},"userID":{"type":"string","collection":false},"groupName":{"type":"string","collection":false},"groupID":{"type":"string","collection":false},"policyGroups":{"type":"string","collection":false},"secretID":{"type":"string","collection":false},"secretName":{"type":"string","collection":false},"secretDesc":{"type":"string","collection":false},"folderBreadcrumb":{"type":"string","collection":false},"secretBreadcrumb":{"type":"string","collection":false},"policyName":{"type":"string","collection":false},"policyID":{"type":"string","collection":false},"policyDescription":{"type":"string","collection":false},"policyRGID":{"type":"string","collection":false},"ruleName":{"type":"string","collection":false},"rulePrivileges":{"type":"string","collection":false},"ruleConditions":{"type":"string","collection":false},"ruleSelectorType":{"type":"string","collection":false},"ruleSelectorID":{"type":"string","collection":false},"ruleSelectorName":{"type":"string","collection":false},"compoundName":{"type":"string","collection":false},"licenseSkuId":{"type":"string","collection":false},"licenseSkuName":{"type":"string","collection":false},"licenseProductName":{"type":"string","collection":false},"userId":{"type":"string","collection":false},"actorId":{"type":"string","collection":false},"eventType":{"type":"string","collection":false},"factorType":{"type":"string","collection":false},"count":{"type":"number","collection":false},"monitoringPeriodEnd":{"type":"Date","collection":false},"event_uuid":{"type":"string","collection":false},"category":{"type":"string","collection":false},"factorAssuranceLevel":{"type":"number","collection":false},"ip address":{"type":"string","collection":false},"total failed attempts":{"type":"string","collection":false},"last failed attempt":{"type":"string","collection":false},"labels":{"type":"string","collection":false},"Vaulted Accounts":{"type":"string","collection":false},"Groups Associated":{"type":"string","collection":false},"entitlementBundleId":{"type":"string","collection":false},"Policy Name":{"type":"string","collection":false},"Okta Group ID":{"type":"string","collection":false},"OPA Group ID":{"type":"string","collection":false},"entitlementid":{"type":"string","collection":false},"entitlement_value_id":{"type":"string","collection":false},"entitlementName":{"type":"string","collection":false},"Application Name":{"type":"string","collection":false},"AppID":{"type":"string","collection":false},"Entity ID":{"type":"string","collection":false},"ACS or Redirect URL":{"type":"string","collection":false},"Application Protocol":{"type":"string","collection":false},"Group Assignment":{"type":"string","collection":false},"Okta App ID":{"type":"string","collection":false},"Action":{"type":"string","collection":false},"Status":{"type":"string","collection":false},"Application URL":{"type":"string","collection":false},"Application Group Assignment":{"type":"string","collection":false},"Application Authentication Policy":{"type":"string","collection":false},"Shipment ID":{"type":"string","collection":false},"Username":{"type":"string","collection":false},"Date Added":{"type":"Date","collection":false},"Date Removed":{"type":"Date","collection":false},"Resource Id":{"type":"string","collection":false},"Resource Type":{"type":"string","collection":false},"User Id":{"type":"string","collection":false},"Campaign Name":{"type":"string","collection":false},"Remove By":{"type":"string","collection":false},"Assignment Type":{"type":"string","collection":false},"manual reassignment required":{"type":"string","collection":false},"Timestamp":{"type":"string","collection":false},"Actor ID":{"type":"string","collection":false},"Actor":{"type":"string","collection":false},"Factor":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"scope":{"type":"string","collection":false},"entitlements":{"type":"string","collection":false},"severity":{"type":"string","collection":false},"Group":{"type":"string","collection":false},"functionRole":{"type":"string","collection":false},"User":{"type":"string","collection":false},"managerId":{"type":"string","collection":false},"managerLogin":{"type":"string","collection":false},"managerFullname":{"type":"string","collection":false},"reassignManagerId":{"type":"string","collection":false},"reassignManagerLogin":{"type":"string","collection":false},"reassignManagerFullname":{"type":"string","collection":false},"managerEmail":{"type":"string","collection":false},"appName":{"type":"string","collection":false},"Count":{"type":"number","collection":false},"Application":{"type":"string","collection":false},"groupId":{"type":"string","collection":false},"Realm ID":{"type":"string","collection":false},"Realm Name":{"type":"string","collection":false},"Is Default":{"type":"string","collection":false},"Realm Created":{"type":"Date","collection":false},"Realm Last Updated":{"type":"string","collection":false},"secondEmail":{"type":"string","collection":false},"employeeId":{"type":"string","collection":false},"middleName":{"type":"string","collection":false},"displayName":{"type":"string","collection":false},"manager":{"type":"string","collection":false},"designation":{"type":"string","collection":false},"street":{"type":"string","collection":false},"pincode":{"type":"string","collection":false},"address":{"type":"string","collection":false},"division":{"type":"string","collection":false},"costCenter":{"type":"string","collection":false},"mobilePhone":{"type":"string","collection":false},"primaryMobile":{"type":"string","collection":false},"employeeType":{"type":"string","collection":false},"groupCompany":{"type":"string","collection":false},"countryCode":{"type":"string","collection":false},"externalId":{"type":"string","collection":false},"companyTimezone":{"type":"string","collection":false},"ExternalID":{"type":"string","collection":false},"admin_deactivation_reason":{"type":"string","collection":false},"admin_deactivation_type":{"type":"string","collection":false},"Actions to be taken in okta":{"type":"string","collection":false},"Notification Timestamp":{"type":"string","collection":false},"marketo_lead_id":{"type":"number","collection":false},"inactive_as_of":{"type":"Date","collection":false},"ActorId":{"type":"string","collection":false},"ActorName":{"type":"string","collection":false},"ActorEmail":{"type":"string","collection":false},"Target1Id":{"type":"string","collection":false},"Target1Name":{"type":"string","collection":false},"LoginDateTime":{"type":"string","collection":false},"device_id":{"type":"string","collection":false},"device_status":{"type":"string","collection":false},"owner_id":{"type":"string","collection":false},"owner_email":{"type":"string","collection":false},"device_name":{"type":"string","collection":false},"platform":{"type":"string","collection":false},"manufacturer":{"type":"string","collection":false},"model":{"type":"string","collection":false},"ReqBy":{"type":"string","collection":false},"ReqAt":{"type":"string","collection":false},"UserLogin":{"type":"string","collection":false},"UserID":{"type":"string","collection":false},"Expires":{"type":"string","collection":false},"CleanedUp":{"type":"string","collection":false},"jobType":{"type":"string","collection":false},"status":{"type":"string","collection":false},"jobId":{"type":"string","collection":false},"Microsoft License SKU":{"type":"string","collection":false},"Microsoft License Name":{"type":"string","collection":false},"Row Number":{"type":"string","collection":false},"G Suite Transfer Request ID":{"type":"string","collection":false},"From":{"type":"string","collection":false},"To":{"type":"string","collection":false},"Expiration Timestamp":{"type":"string","collection":false},"Group ID":{"type":"string","collection":false}},"collection":true,"chosen":true},
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
      "26ed6211-6035-4956-b27a-41f82839df8d": {
        "id": "ehaFByo5-0s",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getTableInputs"},
          "namespace": "input",
        },
      },
      "84cb992d-74ca-4c4c-9f74-8fcedd53a209": {
        "id": "WRNjTljSKjO",
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
    "channelId": 18,
    "versionId": 54697,
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
