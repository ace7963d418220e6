// Generated from schemas/cards/servicenow/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface ServicenowCreateIncidentInput {
  /** Short description */
  "Short description"?: string
  [k: string]: unknown
}
export interface ServicenowCreateIncidentOutput {
  /** Incident Number */
  "Incident Number": string
  /** System ID */
  "System ID": string
}

/** Create Incident: Creates a new incident in ServiceNow. Source: seen in exports, 3 occurrences in connector versions 1.1.146 to 1.1.315. */
export const createIncident: CardDef<ServicenowCreateIncidentInput, ServicenowCreateIncidentOutput> = {
  "kind": "servicenow/createIncident",
  "address": "root:channels:http:servicenow:1.1.322:createIncident",
  "module": "servicenow",
  "name": "Create Incident",
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
    "partnerChannelKeys": 50330,
    "meta": {
      "b221c1f3-6c5b-4f65-b9ca-1005065bd8f2": {
        "id": "zZalUnaZEGW",
        "address": {
          "key": null,
          "group": "Incident",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getCustomFields","data":{},"table":"incident","excludeSys":"true"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Creates a new incident in ServiceNow.",
    "channelId": 62,
    "versionId": 54155,
    "actionId": 460427,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Incident":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Short description","group":"Incident","key":"Short description","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
    "custom": {"group":"Incident","type":{"type":"string","collection":false}},
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Incident":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Incident Number","group":"Incident","key":"Incident Number","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"System ID","group":"Incident","key":"System ID","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface ServicenowHTTPRequestInput {
  /** Request Type */
  requestType?: ("GET" | "POST" | "PUT" | "PATCH" | "DELETE")
  /** Relative URL */
  "Relative URL": string
  /** Query */
  Query?: {
    [k: string]: unknown
  }
  /** Headers */
  Headers?: {
    [k: string]: unknown
  }
  /** Body */
  Body?: {
    [k: string]: unknown
  }
}
export interface ServicenowHTTPRequestOutput {
  /** Status Code */
  "Status Code": number
  /** Headers */
  Headers: {
    [k: string]: unknown
  }
  /** Body */
  Body: {
    [k: string]: unknown
  }
}

/** Custom API Action: Makes an authenticated HTTP request to the ServiceNow API. Source: seen in exports, 21 occurrences in connector version 1.1.322. */
export const hTTPRequest: CardDef<ServicenowHTTPRequestInput, ServicenowHTTPRequestOutput> = {
  "kind": "servicenow/hTTPRequest",
  "address": "root:channels:http:servicenow:1.1.322:hTTPRequest",
  "module": "servicenow",
  "name": "Custom API Action",
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
    "partnerChannelKeys": 50330,
    "meta": {
      "0545312c-33d8-45fa-841e-abc79c119274": {
        "id": "WWZ_-O31Stw",
        "address": {
          "key": null,
          "group": "Request",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getHttpInputs","data":{}},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Makes an authenticated HTTP request to the ServiceNow API.",
    "channelId": 62,
    "versionId": 54155,
    "actionId": 90547,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Request":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"requestType","group":"parameters","key":"requestType","index":0,"required":false,"option":true,"default":"GET","available":[],"metadata":{"type":"list","displayname":"Request Type","choices":[{"label":"GET","value":"GET"},{"label":"POST","value":"POST"},{"label":"PUT","value":"PUT"},{"label":"PATCH","value":"PATCH"},{"label":"DELETE","value":"DELETE"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Relative URL","group":"Request","key":"Relative URL","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Query","group":"Request","key":"Query","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Request","key":"Headers","index":3,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
      {"name":"Body","group":"Request","key":"Body","index":4,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Response","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Headers","group":"Response","key":"Headers","index":1,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Body","group":"Response","key":"Body","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface ServicenowSearchUsersInput {
  /** Result set */
  resultSet?: number
  /** Email */
  Email?: string
  [k: string]: unknown
}
export interface ServicenowSearchUsersOutput {
  /** System ID */
  "System ID": string
}

/** Search Users: Searches for a user in ServiceNow and returns the system ID. Source: seen in exports, 1 occurrence in connector version 1.1.179. */
export const searchUsers: CardDef<ServicenowSearchUsersInput, ServicenowSearchUsersOutput> = {
  "kind": "servicenow/searchUsers",
  "address": "root:channels:http:servicenow:1.1.322:searchUsers",
  "module": "servicenow",
  "name": "Search Users",
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
    "partnerChannelKeys": 50330,
    "meta": {
      "b8cb39b9-f03f-483c-a503-fd7779d7ba6d": {
        "id": "J2mUlbCBs3N",
        "address": {
          "key": null,
          "group": "User",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getCustomFieldsUser","data":{},"table":"sys_user"},
          "namespace": "input",
        },
      },
      "126f30fe-925d-402b-8b3d-5302566bcb58": {
        "id": "5Y2Z6MTBLoz",
        "address": {
          "key": null,
          "group": "User",
          "fieldIndex": 0,
          "defaultValue": {
            "path": [],
            "method": "getUserSchema",
            "data": {"resultSet":"{{params.resultSet}}","table":"sys_user","type":""},
          },
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Searches for a user in ServiceNow and returns the system ID.",
    "channelId": 62,
    "versionId": 54155,
    "actionId": 20343,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"resultSet","group":"parameters","key":"resultSet","index":0,"required":false,"option":true,"default":0,"available":[],"metadata":{"type":"list","displayname":"Result set","choices":[{"label":"First matching user","value":100},{"label":"All matching users","value":200}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"number","collection":false},
      {"name":"Email","group":"User","key":"Email","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
    "custom": {"group":"User","type":{"type":"string","collection":false}},
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"System ID","group":"User","key":"System ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface ServicenowUpdateTaskInput {
  /** System ID */
  "System ID"?: string
  /** Task  Type */
  task_type?: ("task" | "sc_task")
  /** Service offering */
  service_offering?: string
  /** Pass Empty Values? */
  updateEmptyInputs?: ("Yes" | "No")
  /** Comments and Work notes */
  comments_and_work_notes?: string
  /** Work notes list */
  work_notes_list?: string
  /** Additional Comments (Requester visible) */
  comments?: string
  /** State */
  state?: number
  /** Work Notes (Internal Only) */
  work_notes?: string
  [k: string]: unknown
}
export interface ServicenowUpdateTaskOutput {
  /** Status Code */
  "Status Code": number
}

/** Update Task: Update a Task using the System ID in ServiceNow. Source: seen in exports, 7 occurrences in connector version 1.1.322. */
export const updateTask: CardDef<ServicenowUpdateTaskInput, ServicenowUpdateTaskOutput> = {
  "kind": "servicenow/updateTask",
  "address": "root:channels:http:servicenow:1.1.322:updateTask",
  "module": "servicenow",
  "name": "Update Task",
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
    "partnerChannelKeys": 50330,
    "meta": {
      "1260d09c-18ec-4969-848f-91f363a758e6": {
        "id": "hY76lXlST5L",
        "address": {
          "key": null,
          "group": "Task",
          "fieldIndex": 1,
          "defaultValue": {
            "path": [],
            "method": "getTableInputsOutputs",
            "table": "{{params.task_type}}",
            "parentTableName": "task",
            "getParentTableName": false,
            "generateInputs": true,
            "generateRequiredInputs": false,
            "removeReadOnly": true,
            "removeSystemColumns": true,
            "noRetry": true,
          },
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Update a Task using the System ID in ServiceNow.",
    "channelId": 62,
    "versionId": 54155,
    "actionId": 129972,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Task":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"System ID","group":"Task","key":"System ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"System ID","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"task_type","group":"parameters","key":"task_type","index":1,"required":false,"option":true,"default":"task","available":[],"metadata":{"type":"list","displayname":"Task  Type","choices":[{"label":"Task","value":"task"},{"label":"Catalog Task","value":"sc_task"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"service_offering","group":"Task","key":"service_offering","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Service offering","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"updateEmptyInputs","group":"parameters","key":"updateEmptyInputs","index":3,"required":false,"option":true,"default":"Yes","available":[],"metadata":{"type":"list","displayname":"Pass Empty Values?","choices":[{"label":"Yes","value":"Yes"},{"label":"No","value":"No"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"comments_and_work_notes","group":"Task","key":"comments_and_work_notes","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Comments and Work notes","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"work_notes_list","group":"Task","key":"work_notes_list","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Work notes list","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"comments","group":"Task","key":"comments","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Additional Comments (Requester visible)","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"state","group":"Task","key":"state","index":7,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"State","optional":false},"secret":false,"type":"number","collection":false,"chosen":true},
      {"name":"work_notes","group":"Task","key":"work_notes","index":8,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Work Notes (Internal Only)","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
    "custom": {"group":"Task","type":{"type":"string","collection":false}},
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Response","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Status Code"},"secret":false,"type":"number","collection":false},
    ],
  },
};
