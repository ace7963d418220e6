// Generated from schemas/cards/box/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface BoxCreateNewUserInput {
  /** Login */
  Login: string
  /** Name */
  Name: string
  /** Role */
  Role?: ("coadmin" | "user")
  /** Job Title */
  "Job Title"?: string
  /** Address */
  Address?: string
  /** Phone Number */
  "Phone Number"?: string
  /** Language */
  Language?: string
  /** Status */
  Status?: ("active" | "inactive" | "cannot_delete_edit" | "cannot_delete_edit_upload")
  /** Timezone */
  Timezone?: string
  /** Allotted Space (GBs) */
  "Allotted Space (GBs)"?: number
  /** Can See Managed Users */
  "Can See Managed Users"?: boolean
  /** Is Exempt From Device Limits */
  "Is Exempt From Device Limits"?: boolean
  /** Is Exempt From Login Verification */
  "Is Exempt From Login Verification"?: boolean
  /** Is External Collab Restricted */
  "Is External Collab Restricted"?: boolean
  /** Is Synced Enabled */
  "Is Synced Enabled"?: boolean
}
export interface BoxCreateNewUserOutput {
  /** Target User - Box User ID */
  "User ID": string
  /** Type */
  Type: string
  /** Name */
  Name: string
  /** Login */
  Login: string
  /** Created At */
  "Created At": string
  /** Modified At */
  "Modified At": string
  /** Language */
  Language: string
  /** Timezone */
  Timezone: string
  /** Space Allotted */
  "Space Allotted": number
  /** Space Used */
  "Space Used": number
  /** Max Upload Size */
  "Max Upload Size": number
  /** Status */
  Status: string
  /** Job Title */
  "Job Title": string
  /** Phone */
  Phone: string
  /** Address */
  Address: string
  /** Avatar URL */
  "Avatar URL": string
  /** Role */
  Role: string
  /** Can See Managed Users */
  "Can See Managed Users": boolean
  /** Is Sync Enabled */
  "Is Sync Enabled": boolean
  /** Is External Collab Restricted */
  "Is External Collab Restricted": boolean
  /** Is Exempt From Device Limits */
  "Is Exempt From Device Limits": boolean
  /** Is Exempt From Login Verification */
  "Is Exempt From Login Verification": boolean
  /** Is Password Reset Required */
  "Is Password Reset Required": boolean
  /** Enterprise */
  Enterprise: {
    ID?: string
    Type?: string
    Name?: string
  }
  /** My Tags */
  "My Tags": string[]
  /** Hostname */
  Hostname: string
  /** Notification Email */
  "Notification Email": {
    Email?: string
    "Is Confirmed"?: boolean
  }
}

/** Create New User: Create a new managed user in Box. Source: seen in exports, 1 occurrence in connector version 1.2.120. */
export const createNewUser: CardDef<BoxCreateNewUserInput, BoxCreateNewUserOutput> = {
  "kind": "box/createNewUser",
  "address": "root:channels:http:box:1.2.120:createNewUser",
  "module": "box",
  "name": "Create New User",
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
    "partnerChannelKeys": 116,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Create a new managed user in Box.",
    "channelId": null,
    "versionId": null,
    "actionId": 11140,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"New User Details":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Login","group":"New User Details","key":"Login","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Name","group":"New User Details","key":"Name","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Role","group":"New User Details","key":"Role","index":2,"required":false,"option":false,"default":"coadmin","available":["string"],"metadata":{"optional":false,"type":"list","choices":["coadmin","user"]},"secret":false,"type":"string","collection":false},
      {"name":"Job Title","group":"New User Details","key":"Job Title","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Address","group":"New User Details","key":"Address","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Phone Number","group":"New User Details","key":"Phone Number","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Language","group":"New User Details","key":"Language","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Status","group":"New User Details","key":"Status","index":7,"required":false,"option":false,"default":"active","available":["string"],"metadata":{"optional":false,"type":"list","choices":[{"label":"Active","value":"active"},{"label":"Inactive","value":"inactive"},{"label":"Cannot Delete/Edit","value":"cannot_delete_edit"},{"label":"Cannot Delete/Edit/Updload","value":"cannot_delete_edit_upload"}]},"secret":false,"type":"string","collection":false},
      {"name":"Timezone","group":"New User Details","key":"Timezone","index":8,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Allotted Space (GBs)","group":"New User Details","key":"Allotted Space (GBs)","index":9,"required":true,"option":false,"default":0,"available":["number"],"metadata":{"optional":false},"secret":false,"type":"number","collection":false},
      {"name":"Can See Managed Users","group":"New User Details","key":"Can See Managed Users","index":10,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"optional":false},"secret":false,"type":"boolean","collection":false},
      {"name":"Is Exempt From Device Limits","group":"New User Details","key":"Is Exempt From Device Limits","index":11,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"optional":false},"secret":false,"type":"boolean","collection":false},
      {"name":"Is Exempt From Login Verification","group":"New User Details","key":"Is Exempt From Login Verification","index":12,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"optional":false},"secret":false,"type":"boolean","collection":false},
      {"name":"Is External Collab Restricted","group":"New User Details","key":"Is External Collab Restricted","index":13,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"optional":false},"secret":false,"type":"boolean","collection":false},
      {"name":"Is Synced Enabled","group":"New User Details","key":"Is Synced Enabled","index":14,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"optional":false},"secret":false,"type":"boolean","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"User ID","group":"Response","key":"User ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Target User - Box User ID"},"secret":false,"type":"string","collection":false},
      {"name":"Type","group":"Response","key":"Type","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Name","group":"Response","key":"Name","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Login","group":"Response","key":"Login","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Created At","group":"Response","key":"Created At","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Modified At","group":"Response","key":"Modified At","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Language","group":"Response","key":"Language","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Timezone","group":"Response","key":"Timezone","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Space Allotted","group":"Response","key":"Space Allotted","index":8,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Space Used","group":"Response","key":"Space Used","index":9,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Max Upload Size","group":"Response","key":"Max Upload Size","index":10,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Status","group":"Response","key":"Status","index":11,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Job Title","group":"Response","key":"Job Title","index":12,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Phone","group":"Response","key":"Phone","index":13,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Address","group":"Response","key":"Address","index":14,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Avatar URL","group":"Response","key":"Avatar URL","index":15,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Role","group":"Response","key":"Role","index":16,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Can See Managed Users","group":"Response","key":"Can See Managed Users","index":17,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Is Sync Enabled","group":"Response","key":"Is Sync Enabled","index":18,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Is External Collab Restricted","group":"Response","key":"Is External Collab Restricted","index":19,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Is Exempt From Device Limits","group":"Response","key":"Is Exempt From Device Limits","index":20,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Is Exempt From Login Verification","group":"Response","key":"Is Exempt From Login Verification","index":21,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Is Password Reset Required","group":"Response","key":"Is Password Reset Required","index":22,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Enterprise","group":"Response","key":"Enterprise","index":23,"required":false,"option":false,"default":{},"available":[{"ID":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Name":{"type":"string","collection":false}}],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Name":{"type":"string","collection":false}},"collection":false},
      {"name":"My Tags","group":"Response","key":"My Tags","index":24,"required":false,"option":false,"default":[],"available":["string"],"metadata":{},"secret":false,"type":"string","collection":true},
      {"name":"Hostname","group":"Response","key":"Hostname","index":25,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Notification Email","group":"Response","key":"Notification Email","index":26,"required":false,"option":false,"default":{},"available":[{"Email":{"type":"string","collection":false},"Is Confirmed":{"type":"boolean","collection":false}}],"metadata":{},"secret":false,"type":{"Email":{"type":"string","collection":false},"Is Confirmed":{"type":"boolean","collection":false}},"collection":false},
    ],
  },
};

export interface BoxCreatePersonalBoxFolderInput {
  /** User ID */
  "User ID": string
  /** Owner of Box Personal Folder */
  "Owner of Box Personal Folder"?: ("Admin as Owner" | "User as Owner")
  /** Personal Folder Name */
  "Personal Folder Name": string
  /** Sync Personal Folder to Desktop */
  "Sync Personal Folder to Desktop"?: ("Yes" | "No")
}
export interface BoxCreatePersonalBoxFolderOutput {
  /** Personal Box Folder ID */
  "Personal Box Folder ID": string
  /** Folder Name */
  "Folder Name": string
  /** Personal Folder Owner */
  "Personal Folder Owner": string
}

/** Create Personal Box Folder: Create a personal folder in Box with user or admin as owner. Source: seen in exports, 1 occurrence in connector version 1.2.120. */
export const createPersonalBoxFolder: CardDef<BoxCreatePersonalBoxFolderInput, BoxCreatePersonalBoxFolderOutput> = {
  "kind": "box/createPersonalBoxFolder",
  "address": "root:channels:http:box:1.2.120:createPersonalBoxFolder",
  "module": "box",
  "name": "Create Personal Box Folder",
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
    "partnerChannelKeys": 116,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Create a personal folder in Box with user or admin as owner.",
    "channelId": null,
    "versionId": null,
    "actionId": 11138,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Personal Folder Details":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"User ID","group":"Personal Folder Details","key":"User ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Owner of Box Personal Folder","group":"Personal Folder Details","key":"Owner of Box Personal Folder","index":1,"required":true,"option":false,"default":"Admin as Owner","available":["string"],"metadata":{"optional":false,"type":"list","choices":["Admin as Owner","User as Owner"]},"secret":false,"type":"string","collection":false},
      {"name":"Personal Folder Name","group":"Personal Folder Details","key":"Personal Folder Name","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Sync Personal Folder to Desktop","group":"Personal Folder Details","key":"Sync Personal Folder to Desktop","index":3,"required":true,"option":false,"default":"Yes","available":["string"],"metadata":{"optional":false,"type":"list","choices":["Yes","No"]},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Box Folder Details":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Personal Box Folder ID","group":"Box Folder Details","key":"Personal Box Folder ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Folder Name","group":"Box Folder Details","key":"Folder Name","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Personal Folder Owner","group":"Box Folder Details","key":"Personal Folder Owner","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface BoxDeactivateUserInput {
  /** User ID */
  "User ID"?: string
}
export interface BoxDeactivateUserOutput {
  /** User Status */
  "User Status": string
}

/** Deactivate User: Deactivate a Box user using the User ID. Source: seen in exports, 1 occurrence in connector version 1.2.120. */
export const deactivateUser: CardDef<BoxDeactivateUserInput, BoxDeactivateUserOutput> = {
  "kind": "box/deactivateUser",
  "address": "root:channels:http:box:1.2.120:deactivateUser",
  "module": "box",
  "name": "Deactivate User",
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
    "partnerChannelKeys": 116,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Deactivate a Box user using the User ID.",
    "channelId": null,
    "versionId": null,
    "actionId": 11142,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User Deactivation":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"User ID","group":"User Deactivation","key":"User ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User Deactivation":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"User Status","group":"User Deactivation","key":"User Status","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface BoxDeleteUserInput {
  /** User ID */
  "User ID"?: string
  /** File Transfer Destination */
  fileTransferDestination?: ("Transfer user’s files to another user" | "Delete user’s files (cannot be undone)")
  /** Transfer To User ID */
  "Transfer To User ID"?: string
}
export interface BoxDeleteUserOutput {
  /** Deletion Status Code */
  "Deletion Status Code": number
}

/** Delete User: Delete a Box user and transfer or delete their files. Source: seen in exports, 1 occurrence in connector version 1.2.120. */
export const deleteUser: CardDef<BoxDeleteUserInput, BoxDeleteUserOutput> = {
  "kind": "box/deleteUser",
  "address": "root:channels:http:box:1.2.120:deleteUser",
  "module": "box",
  "name": "Delete User",
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
    "partnerChannelKeys": 116,
    "meta": {
      "5b0972d1-89f9-43c1-967b-18281c78bc86": {
        "id": "ro7E0FHH5QF",
        "address": {
          "key": null,
          "group": "User Deletion",
          "fieldIndex": 1,
          "defaultValue": {"path":[],"method":"getServiceAccountUserInputs","data":{},"authdata":"Authenticate"},
          "namespace": "input",
        },
      },
      "2f66df0c-e94e-4b0f-b66f-c5f6e0a1aa44": {
        "id": "0cMOJlmO5vr",
        "address": {
          "key": null,
          "group": "User Deletion",
          "fieldIndex": 1,
          "defaultValue": {"path":[],"method":"getServiceAccountUserOutputs","data":{},"authdata":"Authenticate"},
          "namespace": "output",
        },
      },
      "de5c1812-ca41-4618-a4b3-8c33b7c8e16f": {
        "id": "11OFYhL7iOq",
        "address": {
          "key": null,
          "group": "User Deletion",
          "fieldIndex": 2,
          "defaultValue": {"path":[],"method":"getManagerOutputs","data":{},"authdata":"Authenticate"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Delete a Box user and transfer or delete their files.",
    "channelId": null,
    "versionId": null,
    "actionId": 11145,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User Deletion":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"User ID","group":"User Deletion","key":"User ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"fileTransferDestination","group":"parameters","key":"fileTransferDestination","index":1,"required":false,"option":true,"default":"Transfer user’s files to another user","available":[],"metadata":{"type":"list","displayname":"File Transfer Destination","choices":[{"label":"Transfer user’s files to another user","value":"Transfer user’s files to another user"},{"label":"Delete user’s files (cannot be undone)","value":"Delete user’s files (cannot be undone)"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Transfer To User ID","group":"User Deletion","key":"Transfer To User ID","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User Deletion":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Deletion Status Code","group":"User Deletion","key":"Deletion Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface BoxSearchForUserInput {
  /** Search By */
  "Search By"?: ("Name" | "Email")
  /** Email */
  "User Details"?: string
  /** Result Set */
  "Result Set"?: ("First Matching User" | "All Matching Users")
}
export interface BoxSearchForUserOutput {
  /** Manager User ID */
  "User ID": string
  /** Role */
  Role?: string
  /** Name */
  Name?: string
}

/** Search Users: Search for users using either a Name or Email. Source: seen in exports, 3 occurrences in connector version 1.2.120. */
export const searchForUser: CardDef<BoxSearchForUserInput, BoxSearchForUserOutput> = {
  "kind": "box/searchForUser",
  "address": "root:channels:http:box:1.2.120:searchForUser",
  "module": "box",
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
    "partnerChannelKeys": 116,
    "meta": {
      "a42f23db-c8f8-4a5b-891a-e1fb6125f33f": {
        "id": "ZgZSBVK3hxi",
        "address": {
          "key": null,
          "group": "Search By",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"searchByInputs","data":{},"authdata":"Authenticate"},
          "namespace": "input",
        },
      },
      "9ffb0cb0-81b6-47b1-9015-aec4bea19865": {
        "id": "gubS4iAEhAn",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getSearchUserOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Search for users using either a Name or Email.",
    "channelId": null,
    "versionId": null,
    "actionId": 11157,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Search By":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Search By","group":"parameters","key":"Search By","index":0,"required":false,"option":true,"default":"Name","available":[],"metadata":{"type":"list","displayname":"Search By","choices":[{"label":"Name","value":"Name"},{"label":"Email","value":"Email"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"User Details","group":"Search By","key":"User Details","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Email","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Result Set","group":"parameters","key":"Result Set","index":2,"required":false,"option":true,"default":"First Matching User","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First Matching User","value":"First Matching User"},{"label":"All Matching Users","value":"All Matching Users"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"User ID","group":"Result","key":"User ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Manager User ID"},"secret":false,"type":"string","collection":false},
      {"name":"Role","group":"Result","key":"Role","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Name","group":"Result","key":"Name","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
  },
};

export interface BoxTransferUserFoldersInput {
  /** Transfer From User ID */
  "Transfer From User ID": string
  /** Transfer To User ID */
  "Transfer To User ID": string
}
export interface BoxTransferUserFoldersOutput {
}

/** Transfer User Folders: Transfer a folder from one user to another using the User ID. Source: seen in exports, 1 occurrence in connector version 1.2.120. */
export const transferUserFolders: CardDef<BoxTransferUserFoldersInput, BoxTransferUserFoldersOutput> = {
  "kind": "box/transferUserFolders",
  "address": "root:channels:http:box:1.2.120:transferUserFolders",
  "module": "box",
  "name": "Transfer User Folders",
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
    "partnerChannelKeys": 116,
    "meta": {
      "163f1b08-3ecc-40eb-b27a-5c6123cb3df7": {
        "id": "y1XRY_xZor_",
        "address": {
          "key": null,
          "group": "File Transfer Details",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getServiceAccountUserOutputs","data":{},"authdata":"Authenticate"},
          "namespace": "output",
        },
      },
      "910ea71c-e0e5-4034-9bc8-d08b4ca6d548": {
        "id": "79puUTrtP-I",
        "address": {
          "key": null,
          "group": "File Transfer Details",
          "fieldIndex": 1,
          "defaultValue": {"path":[],"method":"getManagerOutputs","data":{},"authdata":"Authenticate"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Transfer a folder from one user to another using the User ID.",
    "channelId": null,
    "versionId": null,
    "actionId": 11158,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Transfer Details":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Transfer From User ID","group":"Transfer Details","key":"Transfer From User ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Transfer To User ID","group":"Transfer Details","key":"Transfer To User ID","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"File Transfer Details":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [],
  },
};
