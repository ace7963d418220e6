// Generated from schemas/cards/office365admin/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../core/card.ts';

export interface Office365AdminAddUserToGroupInput {
  /** Id or Username */
  id: string
  /** Id */
  "Group/id": string
}
export interface Office365AdminAddUserToGroupOutput {
  /** Status Code */
  "Status Code": number
}

/** Add User to Group: Add an user to a group by Azure Active Directory. Source: seen in exports, 5 occurrences in connector versions 1.0.91 to 1.0.202. */
export const addUserToGroup: CardDef<Office365AdminAddUserToGroupInput, Office365AdminAddUserToGroupOutput> = {
  "kind": "office365admin/addUserToGroup",
  "address": "root:channels:http:office365admin:1.0.202:addUserToGroup",
  "module": "office365admin",
  "name": "Add User to Group",
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
    "partnerChannelKeys": 160,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Add an user to a group by Azure Active Directory.",
    "channelId": 66,
    "versionId": 54324,
    "actionId": 144571,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "User": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Group": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"id","group":"User","key":"id","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Id or Username","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Group/id","group":"Group","key":"id","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Id","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Output":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Output","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface Office365AdminAssignLicenseToUserInput {
  /** Id or Username */
  id: string
  /** SKU Id */
  skuId: string
  /** Disabled Plans */
  disabledPlans: string[]
}
export interface Office365AdminAssignLicenseToUserOutput {
  /** About Me */
  aboutMe: string
  /** Account Enabled */
  accountEnabled: boolean
  /** Age Group */
  ageGroup: string
  /** Assigned Licenses */
  assignedLicenses: {
    [k: string]: unknown
  }[]
  /** Assigned Plans */
  assignedPlans: {
    [k: string]: unknown
  }[]
}

/** Assign License to User: Assign an Office 365 product license to a user. Source: seen in exports, 1 occurrence in connector version 1.0.58. */
export const assignLicenseToUser: CardDef<Office365AdminAssignLicenseToUserInput, Office365AdminAssignLicenseToUserOutput> = {
  "kind": "office365admin/assignLicenseToUser",
  "address": "root:channels:http:office365admin:1.0.202:assignLicenseToUser",
  "module": "office365admin",
  "name": "Assign License to User",
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
    "partnerChannelKeys": 160,
    "meta": {
      "aa051803-7920-4508-bf03-4363a469e0c9": {
        "id": "9rCnKNRH881",
        "address": {
          "key": null,
          "group": "User",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getUserProperties"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Assign an Office 365 product license to a user.",
    "channelId": 66,
    "versionId": 54324,
    "actionId": 8725,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "User": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "License": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"id","group":"User","key":"id","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Id or Username","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"skuId","group":"License","key":"skuId","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"SKU Id","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"disabledPlans","group":"License","key":"disabledPlans","index":2,"required":true,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"Disabled Plans","optional":false},"secret":false,"type":"string","collection":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"aboutMe","group":"User","key":"aboutMe","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"About Me"},"secret":false,"type":"string","collection":false},
      {"name":"accountEnabled","group":"User","key":"accountEnabled","index":1,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"Account Enabled"},"secret":false,"type":"boolean","collection":false},
      {"name":"ageGroup","group":"User","key":"ageGroup","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Age Group"},"secret":false,"type":"string","collection":false},
      {"name":"assignedLicenses","group":"User","key":"assignedLicenses","index":3,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Assigned Licenses"},"secret":false,"type":"object","collection":true},
      {"name":"assignedPlans","group":"User","key":"assignedPlans","index":4,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Assigned Plans"},"secret":false,"type":"object","collection":true},
    ],
  },
};

export interface Office365AdminCreateGuestUserInput {
  /** Invited User Display Name */
  invitedUserDisplayName?: string
  /** Invited User Email Address */
  invitedUserEmailAddress: string
  /** Send Invitation Message */
  sendInvitationMessage?: boolean
  /** Invite Redirect Url */
  inviteRedirectUrl: string
  /** Invited User Type */
  invitedUserType?: ("Guest" | "Member")
  /** Cc Recipient Address */
  address?: string
  /** Cc Recipient Name */
  name?: string
  /** Customized Message Body */
  customizedMessageBody?: string
  /** Message Language */
  messageLanguage?: string
}
export interface Office365AdminCreateGuestUserOutput {
  /** Invited User Id */
  invitedUser: string
  /** Invitation Id */
  id: string
  /** Invite Redeem Url */
  inviteRedeemUrl: string
  /** Invited User Display Name */
  invitedUserDisplayName: string
  /** Invited User Type */
  invitedUserType: string
  /** Invited User Email Address */
  invitedUserEmailAddress: string
  /** Send Invitation Message */
  sendInvitationMessage: boolean
  /** Invite Redirect Url */
  inviteRedirectUrl: string
  /** Status */
  status: string
  /** Invited User Message Info */
  invitedUserMessageInfo: {
    [k: string]: unknown
  }
  /** Cc Recipients */
  ccRecipients: {
    [k: string]: unknown
  }[]
  /** Customized Message Body */
  customizedMessageBody: string
  /** Message Language */
  messageLanguage: string
}

/** Create Guest User: Create an external guest user in Office 365 by sending them an email invitation. Source: seen in exports, 2 occurrences in connector versions 1.0.72 to 1.0.152. */
export const createGuestUser: CardDef<Office365AdminCreateGuestUserInput, Office365AdminCreateGuestUserOutput> = {
  "kind": "office365admin/createGuestUser",
  "address": "root:channels:http:office365admin:1.0.202:createGuestUser",
  "module": "office365admin",
  "name": "Create Guest User",
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
    "partnerChannelKeys": 160,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Create an external guest user in Office 365 by sending them an email invitation.",
    "channelId": 66,
    "versionId": 54324,
    "actionId": 11539,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "User": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Invited User Message Info": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"invitedUserDisplayName","group":"User","key":"invitedUserDisplayName","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Invited User Display Name","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"invitedUserEmailAddress","group":"User","key":"invitedUserEmailAddress","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Invited User Email Address","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"sendInvitationMessage","group":"User","key":"sendInvitationMessage","index":2,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"Send Invitation Message","optional":false},"secret":false,"type":"boolean","collection":false},
      {"name":"inviteRedirectUrl","group":"User","key":"inviteRedirectUrl","index":3,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Invite Redirect Url","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"invitedUserType","group":"User","key":"invitedUserType","index":4,"required":false,"option":false,"default":"Guest","available":["string"],"metadata":{"displayname":"Invited User Type","optional":false,"type":"list","choices":["Guest","Member"]},"secret":false,"type":"string","collection":false},
      {"name":"address","group":"Invited User Message Info","key":"address","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Cc Recipient Address","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"name","group":"Invited User Message Info","key":"name","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Cc Recipient Name","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"customizedMessageBody","group":"Invited User Message Info","key":"customizedMessageBody","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Customized Message Body","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"messageLanguage","group":"Invited User Message Info","key":"messageLanguage","index":8,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Message Language","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "User": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Invited User Message Info": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"invitedUser","group":"User","key":"invitedUser","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Invited User Id"},"secret":false,"type":"string","collection":false},
      {"name":"id","group":"User","key":"id","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Invitation Id"},"secret":false,"type":"string","collection":false},
      {"name":"inviteRedeemUrl","group":"User","key":"inviteRedeemUrl","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Invite Redeem Url"},"secret":false,"type":"string","collection":false},
      {"name":"invitedUserDisplayName","group":"User","key":"invitedUserDisplayName","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Invited User Display Name"},"secret":false,"type":"string","collection":false},
      {"name":"invitedUserType","group":"User","key":"invitedUserType","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Invited User Type"},"secret":false,"type":"string","collection":false},
      {"name":"invitedUserEmailAddress","group":"User","key":"invitedUserEmailAddress","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Invited User Email Address"},"secret":false,"type":"string","collection":false},
      {"name":"sendInvitationMessage","group":"User","key":"sendInvitationMessage","index":6,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"Send Invitation Message"},"secret":false,"type":"boolean","collection":false},
      {"name":"inviteRedirectUrl","group":"User","key":"inviteRedirectUrl","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Invite Redirect Url"},"secret":false,"type":"string","collection":false},
      {"name":"status","group":"User","key":"status","index":8,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Status"},"secret":false,"type":"string","collection":false},
      {"name":"invitedUserMessageInfo","group":"User","key":"invitedUserMessageInfo","index":9,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"Invited User Message Info"},"secret":false,"type":"object","collection":false},
      {"name":"ccRecipients","group":"Invited User Message Info","key":"ccRecipients","index":10,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Cc Recipients"},"secret":false,"type":"object","collection":true},
      {"name":"customizedMessageBody","group":"Invited User Message Info","key":"customizedMessageBody","index":11,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Customized Message Body"},"secret":false,"type":"string","collection":false},
      {"name":"messageLanguage","group":"Invited User Message Info","key":"messageLanguage","index":12,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Message Language"},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface Office365AdminCustomAPIActionInput {
  /** Request Type */
  requestType?: ("GET" | "POST" | "PUT" | "PATCH" | "DELETE")
  /** Relative URL */
  "Relative URL"?: string
  /** Query */
  Query?: (string | {
    [k: string]: unknown
  })
  /** Headers */
  Headers?: {
    [k: string]: unknown
  }
  /** Body */
  Body?: (string | {
    [k: string]: unknown
  } | unknown[])
}
export interface Office365AdminCustomAPIActionOutput {
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

/** Custom API Action: Make an authenticated HTTP request to the Office 365 Admin Microsoft Graph API. Source: seen in exports, 7 occurrences in connector versions 1.0.58 to 1.0.152. */
export const customAPIAction: CardDef<Office365AdminCustomAPIActionInput, Office365AdminCustomAPIActionOutput> = {
  "kind": "office365admin/customAPIAction",
  "address": "root:channels:http:office365admin:1.0.202:customAPIAction",
  "module": "office365admin",
  "name": "Custom API Action",
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
    "partnerChannelKeys": 160,
    "meta": {
      "ba7d947b-61a5-4781-a390-e27206edb571": {
        "id": "sidW5yn3-L7",
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
    "comments": "Make an authenticated HTTP request to the Office 365 Admin Microsoft Graph API.",
    "channelId": 66,
    "versionId": 54324,
    "actionId": 37929,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Request":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"requestType","group":"parameters","key":"requestType","index":0,"required":false,"option":true,"default":"GET","available":[],"metadata":{"type":"list","displayname":"Request Type","choices":[{"label":"GET","value":"GET"},{"label":"POST","value":"POST"},{"label":"PUT","value":"PUT"},{"label":"PATCH","value":"PATCH"},{"label":"DELETE","value":"DELETE"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Relative URL","group":"Request","key":"Relative URL","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Query","group":"Request","key":"Query","index":2,"required":false,"option":false,"default":{},"available":["string","object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Headers","group":"Request","key":"Headers","index":3,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Body","group":"Request","key":"Body","index":4,"required":false,"option":false,"default":{},"available":["string","object","Array"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false,"chosen":true},
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

export interface Office365AdminDeleteGroupInput {
  /** Id */
  id: string
}
export interface Office365AdminDeleteGroupOutput {
  /** Status Code */
  "Status Code": number
}

/** Delete Group: Delete an Office 365 group by Office 365 Admin. Source: seen in exports, 1 occurrence in connector version 1.0.152. */
export const deleteGroup: CardDef<Office365AdminDeleteGroupInput, Office365AdminDeleteGroupOutput> = {
  "kind": "office365admin/deleteGroup",
  "address": "root:channels:http:office365admin:1.0.202:deleteGroup",
  "module": "office365admin",
  "name": "Delete Group",
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
    "partnerChannelKeys": 160,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Delete an Office 365 group by Office 365 Admin.",
    "channelId": 66,
    "versionId": 54324,
    "actionId": 37930,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Group":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"id","group":"Group","key":"id","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Id","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Output":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Output","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface Office365AdminDisableUserAccountInput {
  /** Id or Username */
  id: string
}
export interface Office365AdminDisableUserAccountOutput {
  /** Status Code */
  "Status Code": number
}

/** Disable User Account: Disable an Office 365 user's account by Azure Active Directory. Source: seen in exports, 4 occurrences in connector versions 1.0.58 to 1.0.202. */
export const disableUserAccount: CardDef<Office365AdminDisableUserAccountInput, Office365AdminDisableUserAccountOutput> = {
  "kind": "office365admin/disableUserAccount",
  "address": "root:channels:http:office365admin:1.0.202:disableUserAccount",
  "module": "office365admin",
  "name": "Disable User Account",
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
    "partnerChannelKeys": 160,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Disable an Office 365 user's account by Azure Active Directory.",
    "channelId": 66,
    "versionId": 54324,
    "actionId": 134136,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"id","group":"User","key":"id","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Id or Username","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Output":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Output","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface Office365AdminEnableUserAccountInput {
  /** Id or Username */
  id: string
}
export interface Office365AdminEnableUserAccountOutput {
  /** Status Code */
  "Status Code": number
}

/** Enable User Account: Enable an Office 365 user's account. Source: seen in exports, 1 occurrence in connector version 1.0.58. */
export const enableUserAccount: CardDef<Office365AdminEnableUserAccountInput, Office365AdminEnableUserAccountOutput> = {
  "kind": "office365admin/enableUserAccount",
  "address": "root:channels:http:office365admin:1.0.202:enableUserAccount",
  "module": "office365admin",
  "name": "Enable User Account",
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
    "partnerChannelKeys": 160,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Enable an Office 365 user's account.",
    "channelId": 66,
    "versionId": 54324,
    "actionId": 8733,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"id","group":"User","key":"id","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Id or Username","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Output":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Output","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface Office365AdminGetLicensesInput {
  [k: string]: never
}
export interface Office365AdminGetLicensesOutput {
  /** Licenses */
  Licenses: {
    "Applies To"?: string
    "Capability Status"?: string
    "Consumed Units"?: number
    Id?: string
    Name?: string
    "Prepaid Units"?: {
      [k: string]: unknown
    }
    "Service Plans"?: {
      [k: string]: unknown
    }[]
    "SKU Id"?: string
    "SKU Part Number"?: string
  }[]
}

/** Get Licenses: Get a list of the available Office 365 product licenses (also known as SKU). Source: seen in exports, 3 occurrences in connector versions 1.0.58 to 1.0.72. */
export const getLicenses: CardDef<Office365AdminGetLicensesInput, Office365AdminGetLicensesOutput> = {
  "kind": "office365admin/getLicenses",
  "address": "root:channels:http:office365admin:1.0.202:getLicenses",
  "module": "office365admin",
  "name": "Get Licenses",
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
    "partnerChannelKeys": 160,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Get a list of the available Office 365 product licenses (also known as SKU).",
    "channelId": 66,
    "versionId": 54324,
    "actionId": 11545,
  },
  "inputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Output":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Licenses","group":"Output","key":"Licenses","index":0,"required":false,"option":false,"default":[],"available":[{"Applies To":{"type":"string","collection":false},"Capability Status":{"type":"string","collection":false},"Consumed Units":{"type":"number","collection":false},"Id":{"type":"string","collection":false},"Name":{"type":"string","collection":false},"Prepaid Units":{"type":"object","collection":false},"Service Plans":{"type":"object","collection":true},"SKU Id":{"type":"string","collection":false},"SKU Part Number":{"type":"string","collection":false}}],"metadata":{},"secret":false,"type":{"Applies To":{"type":"string","collection":false},"Capability Status":{"type":"string","collection":false},"Consumed Units":{"type":"number","collection":false},"Id":{"type":"string","collection":false},"Name":{"type":"string","collection":false},"Prepaid Units":{"type":"object","collection":false},"Service Plans":{"type":"object","collection":true},"SKU Id":{"type":"string","collection":false},"SKU Part Number":{"type":"string","collection":false}},"collection":true},
    ],
  },
};

export interface Office365AdminReadUserInput {
  /** Id or Username */
  "ID or Email": string
}
export interface Office365AdminReadUserOutput {
  /** About Me */
  aboutMe?: string
  /** Account Enabled */
  accountEnabled?: boolean
  /** Age Group */
  ageGroup?: string
  /** Assigned Licenses */
  assignedLicenses?: {
    [k: string]: unknown
  }[]
  /** Assigned Plans */
  assignedPlans?: {
    [k: string]: unknown
  }[]
  /** Birthday */
  birthday?: string
  /** Business Phones */
  businessPhones?: string[]
  /** City */
  city?: string
  /** Company Name */
  companyName?: string
  /** Consent Provided For Minor */
  consentProvidedForMinor?: string
  /** Country */
  country?: string
  /** Created Date Time */
  createdDateTime?: string
  /** Department */
  department?: string
  /** Display Name */
  displayName?: string
  /** Employee Id */
  employeeId?: string
  /** Fax Number */
  faxNumber?: string
  /** Given Name */
  givenName?: string
  /** Hire Date */
  hireDate?: string
  /** Id */
  id?: string
  /** Im Addresses */
  imAddresses?: string[]
  /** Interests */
  interests?: string[]
  /** Is Resource Account */
  isResourceAccount?: boolean
  /** Job Title */
  jobTitle?: string
  /** Legal Age Group Classification */
  legalAgeGroupClassification?: string
  /** License Assignment States */
  licenseAssignmentStates?: {
    [k: string]: unknown
  }[]
  /** Mail */
  mail?: string
  /** Mail Nickname */
  mailNickname?: string
  /** Mobile Phone */
  mobilePhone?: string
  /** My Site */
  mySite?: string
  /** Office Location */
  officeLocation?: string
  /** On Premises Distinguished Name */
  onPremisesDistinguishedName?: string
  /** On Premises Domain Name */
  onPremisesDomainName?: string
  /** On Premises Extension Attributes */
  onPremisesExtensionAttributes?: {
    [k: string]: unknown
  }
  /** On Premises Immutable Id */
  onPremisesImmutableId?: string
  /** On Premises Last Sync Date Time */
  onPremisesLastSyncDateTime?: string
  /** On Premises Provisioning Errors */
  onPremisesProvisioningErrors?: {
    [k: string]: unknown
  }[]
  /** On Premises Sam Account Name */
  onPremisesSamAccountName?: string
  /** On Premises Security Identifier */
  onPremisesSecurityIdentifier?: string
  /** On Premises Sync Enabled */
  onPremisesSyncEnabled?: boolean
  /** On Premises User Principal Name */
  onPremisesUserPrincipalName?: string
  /** Other Mails */
  otherMails?: string[]
  /** Password Policies */
  passwordPolicies?: string
  /** Password Profile */
  passwordProfile?: {
    [k: string]: unknown
  }
  /** Past Projects */
  pastProjects?: string[]
  /** Postal Code */
  postalCode?: string
  /** Preferred Language */
  preferredLanguage?: string
  /** Preferred Name */
  preferredName?: string
  /** Provisioned Plans */
  provisionedPlans?: {
    [k: string]: unknown
  }[]
  /** Proxy Addresses */
  proxyAddresses?: string[]
  /** Responsibilities */
  responsibilities?: string[]
  /** Schools */
  schools?: string[]
  /** Show In Address List */
  showInAddressList?: boolean
  /** Sign In Sessions Valid From Date Time */
  signInSessionsValidFromDateTime?: string
  /** Skills */
  skills?: string[]
  /** State */
  state?: string
  /** Street Address */
  streetAddress?: string
  /** Surname */
  surname?: string
  /** Usage Location */
  usageLocation?: string
  /** User Principal Name */
  userPrincipalName?: string
  /** User Type */
  userType?: string
  /** Drives */
  drives?: {
    [k: string]: unknown
  }[]
  /** License Details */
  licenseDetails?: {
    [k: string]: unknown
  }[]
}

/** Read User: Get information about an Office365 user by Office 365 Admin. Source: seen in exports, 4 occurrences in connector versions 1.0.58 to 1.0.152. */
export const readUser: CardDef<Office365AdminReadUserInput, Office365AdminReadUserOutput> = {
  "kind": "office365admin/readUser",
  "address": "root:channels:http:office365admin:1.0.202:readUser",
  "module": "office365admin",
  "name": "Read User",
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
    "partnerChannelKeys": 160,
    "meta": {
      "55fd9312-9902-45d3-ac43-441917721155": {
        "id": "mEPwHyi07vJ",
        "address": {
          "key": null,
          "group": "User",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getUserProperties"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Get information about an Office365 user by Office 365 Admin.",
    "channelId": 66,
    "versionId": 54324,
    "actionId": 37938,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"ID or Email","group":"User","key":"ID or Email","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Id or Username","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"aboutMe","group":"User","key":"aboutMe","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"About Me"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"accountEnabled","group":"User","key":"accountEnabled","index":1,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"Account Enabled"},"secret":false,"type":"boolean","collection":false,"chosen":true},
      {"name":"ageGroup","group":"User","key":"ageGroup","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Age Group"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"assignedLicenses","group":"User","key":"assignedLicenses","index":3,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Assigned Licenses"},"secret":false,"type":"object","collection":true,"chosen":true},
      {"name":"assignedPlans","group":"User","key":"assignedPlans","index":4,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Assigned Plans"},"secret":false,"type":"object","collection":true,"chosen":true},
      {"name":"birthday","group":"User","key":"birthday","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Birthday"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"businessPhones","group":"User","key":"businessPhones","index":6,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"Business Phones"},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"city","group":"User","key":"city","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"City"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"companyName","group":"User","key":"companyName","index":8,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Company Name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"consentProvidedForMinor","group":"User","key":"consentProvidedForMinor","index":9,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Consent Provided For Minor"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"country","group":"User","key":"country","index":10,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Country"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"createdDateTime","group":"User","key":"createdDateTime","index":11,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Created Date Time"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"department","group":"User","key":"department","index":12,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Department"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"displayName","group":"User","key":"displayName","index":13,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Display Name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"employeeId","group":"User","key":"employeeId","index":14,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Employee Id"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"faxNumber","group":"User","key":"faxNumber","index":15,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Fax Number"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"givenName","group":"User","key":"givenName","index":16,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Given Name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"hireDate","group":"User","key":"hireDate","index":17,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Hire Date"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"id","group":"User","key":"id","index":18,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Id"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"imAddresses","group":"User","key":"imAddresses","index":19,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"Im Addresses"},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"interests","group":"User","key":"interests","index":20,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"Interests"},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"isResourceAccount","group":"User","key":"isResourceAccount","index":21,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"Is Resource Account"},"secret":false,"type":"boolean","collection":false,"chosen":true},
      {"name":"jobTitle","group":"User","key":"jobTitle","index":22,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Job Title"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"legalAgeGroupClassification","group":"User","key":"legalAgeGroupClassification","index":23,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Legal Age Group Classification"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"licenseAssignmentStates","group":"User","key":"licenseAssignmentStates","index":24,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"License Assignment States","typeLocked":true},"secret":false,"type":"object","collection":true,"chosen":true},
      {"name":"mail","group":"User","key":"mail","index":25,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Mail"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"mailNickname","group":"User","key":"mailNickname","index":26,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Mail Nickname"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"mobilePhone","group":"User","key":"mobilePhone","index":27,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Mobile Phone"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"mySite","group":"User","key":"mySite","index":28,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"My Site"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"officeLocation","group":"User","key":"officeLocation","index":29,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Office Location"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"onPremisesDistinguishedName","group":"User","key":"onPremisesDistinguishedName","index":30,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"On Premises Distinguished Name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"onPremisesDomainName","group":"User","key":"onPremisesDomainName","index":31,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"On Premises Domain Name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"onPremisesExtensionAttributes","group":"User","key":"onPremisesExtensionAttributes","index":32,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"On Premises Extension Attributes"},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"onPremisesImmutableId","group":"User","key":"onPremisesImmutableId","index":33,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"On Premises Immutable Id"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"onPremisesLastSyncDateTime","group":"User","key":"onPremisesLastSyncDateTime","index":34,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"On Premises Last Sync Date Time"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"onPremisesProvisioningErrors","group":"User","key":"onPremisesProvisioningErrors","index":35,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"On Premises Provisioning Errors"},"secret":false,"type":"object","collection":true,"chosen":true},
      {"name":"onPremisesSamAccountName","group":"User","key":"onPremisesSamAccountName","index":36,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"On Premises Sam Account Name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"onPremisesSecurityIdentifier","group":"User","key":"onPremisesSecurityIdentifier","index":37,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"On Premises Security Identifier"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"onPremisesSyncEnabled","group":"User","key":"onPremisesSyncEnabled","index":38,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"On Premises Sync Enabled"},"secret":false,"type":"boolean","collection":false,"chosen":true},
      {"name":"onPremisesUserPrincipalName","group":"User","key":"onPremisesUserPrincipalName","index":39,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"On Premises User Principal Name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"otherMails","group":"User","key":"otherMails","index":40,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"Other Mails"},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"passwordPolicies","group":"User","key":"passwordPolicies","index":41,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Password Policies"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"passwordProfile","group":"User","key":"passwordProfile","index":42,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"Password Profile"},"secret":true,"type":"object","collection":false,"chosen":true},
      {"name":"pastProjects","group":"User","key":"pastProjects","index":43,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"Past Projects"},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"postalCode","group":"User","key":"postalCode","index":44,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Postal Code"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"preferredLanguage","group":"User","key":"preferredLanguage","index":45,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Preferred Language"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"preferredName","group":"User","key":"preferredName","index":46,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Preferred Name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"provisionedPlans","group":"User","key":"provisionedPlans","index":47,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Provisioned Plans"},"secret":false,"type":"object","collection":true,"chosen":true},
      {"name":"proxyAddresses","group":"User","key":"proxyAddresses","index":48,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"Proxy Addresses"},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"responsibilities","group":"User","key":"responsibilities","index":49,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"Responsibilities"},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"schools","group":"User","key":"schools","index":50,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"Schools"},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"showInAddressList","group":"User","key":"showInAddressList","index":51,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"Show In Address List"},"secret":false,"type":"boolean","collection":false,"chosen":true},
      {"name":"signInSessionsValidFromDateTime","group":"User","key":"signInSessionsValidFromDateTime","index":52,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Sign In Sessions Valid From Date Time"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"skills","group":"User","key":"skills","index":53,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"displayname":"Skills"},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"state","group":"User","key":"state","index":54,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"State"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"streetAddress","group":"User","key":"streetAddress","index":55,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Street Address"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"surname","group":"User","key":"surname","index":56,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Surname"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"usageLocation","group":"User","key":"usageLocation","index":57,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Usage Location"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"userPrincipalName","group":"User","key":"userPrincipalName","index":58,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User Principal Name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"userType","group":"User","key":"userType","index":59,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User Type"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"drives","group":"User","key":"drives","index":60,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Drives"},"secret":false,"type":"object","collection":true,"chosen":true},
      {"name":"licenseDetails","group":"User","key":"licenseDetails","index":61,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"License Details"},"secret":false,"type":"object","collection":true,"chosen":true},
    ],
  },
};

export interface Office365AdminRemoveLicenseFromUserInput {
  /** Id or Username */
  id: string
  /** SKU Id */
  skuId: string
}
export interface Office365AdminRemoveLicenseFromUserOutput {
  /** About Me */
  aboutMe: string
  /** Account Enabled */
  accountEnabled: boolean
  /** Age Group */
  ageGroup: string
  /** Assigned Licenses */
  assignedLicenses: {
    [k: string]: unknown
  }[]
  /** Assigned Plans */
  assignedPlans: {
    [k: string]: unknown
  }[]
}

/** Remove License from User: Remove an Office 365 product license from a user. Source: seen in exports, 1 occurrence in connector version 1.0.58. */
export const removeLicenseFromUser: CardDef<Office365AdminRemoveLicenseFromUserInput, Office365AdminRemoveLicenseFromUserOutput> = {
  "kind": "office365admin/removeLicenseFromUser",
  "address": "root:channels:http:office365admin:1.0.202:removeLicenseFromUser",
  "module": "office365admin",
  "name": "Remove License from User",
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
    "partnerChannelKeys": 160,
    "meta": {
      "d534d5d5-b795-47d6-86da-04918ed47ebd": {
        "id": "s2P7WhJdhg4",
        "address": {
          "key": null,
          "group": "User",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getUserProperties"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Remove an Office 365 product license from a user.",
    "channelId": 66,
    "versionId": 54324,
    "actionId": 8737,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "User": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "License": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"id","group":"User","key":"id","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Id or Username","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"skuId","group":"License","key":"skuId","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"SKU Id","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"aboutMe","group":"User","key":"aboutMe","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"About Me"},"secret":false,"type":"string","collection":false},
      {"name":"accountEnabled","group":"User","key":"accountEnabled","index":1,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"Account Enabled"},"secret":false,"type":"boolean","collection":false},
      {"name":"ageGroup","group":"User","key":"ageGroup","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Age Group"},"secret":false,"type":"string","collection":false},
      {"name":"assignedLicenses","group":"User","key":"assignedLicenses","index":3,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Assigned Licenses"},"secret":false,"type":"object","collection":true},
      {"name":"assignedPlans","group":"User","key":"assignedPlans","index":4,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Assigned Plans"},"secret":false,"type":"object","collection":true},
    ],
  },
};

export interface Office365AdminRemoveUserFromGroupInput {
  /** Id or Username */
  id: string
  /** Id */
  "Group/id": string
}
export interface Office365AdminRemoveUserFromGroupOutput {
  /** Status Code */
  "Status Code": number
}

/** Remove User from Group: Remove a user from a group in Office 365 by Office 365 Admin. Source: seen in exports, 1 occurrence in connector version 1.0.152. */
export const removeUserFromGroup: CardDef<Office365AdminRemoveUserFromGroupInput, Office365AdminRemoveUserFromGroupOutput> = {
  "kind": "office365admin/removeUserFromGroup",
  "address": "root:channels:http:office365admin:1.0.202:removeUserFromGroup",
  "module": "office365admin",
  "name": "Remove User from Group",
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
    "partnerChannelKeys": 160,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Remove a user from a group in Office 365 by Office 365 Admin.",
    "channelId": 66,
    "versionId": 54324,
    "actionId": 37942,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "User": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Group": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"id","group":"User","key":"id","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Id or Username","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Group/id","group":"Group","key":"id","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Id","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Output":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Output","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface Office365AdminRevokeUserSignInSessionsInput {
  /** Id or Username */
  userId: string
}
export interface Office365AdminRevokeUserSignInSessionsOutput {
  /** Are All Sessions Revoked? */
  "Are All Sessions Revoked?": boolean
  /** Status Code */
  "Status Code": number
}

/** Revoke User Sign In Sessions: Invalidates all the refresh tokens issued to applications for a user with Office 365 Admin. Source: seen in exports, 1 occurrence in connector version 1.0.152. */
export const revokeUserSignInSessions: CardDef<Office365AdminRevokeUserSignInSessionsInput, Office365AdminRevokeUserSignInSessionsOutput> = {
  "kind": "office365admin/revokeUserSignInSessions",
  "address": "root:channels:http:office365admin:1.0.202:revokeUserSignInSessions",
  "module": "office365admin",
  "name": "Revoke User Sign In Sessions",
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
    "partnerChannelKeys": 160,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Invalidates all the refresh tokens issued to applications for a user with Office 365 Admin.",
    "channelId": 66,
    "versionId": 54324,
    "actionId": 21860,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"userId","group":"User","key":"userId","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Id or Username","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Are All Sessions Revoked?","group":"Response","key":"Are All Sessions Revoked?","index":0,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Status Code","group":"Response","key":"Status Code","index":1,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface Office365AdminSearchGroupsInput {
  /** Result Set */
  resultSet?: ("First Matching Record" | "All Matching Records")
  /** Search By */
  filter_type?: ("eq" | "startsWith")
  /** Mail */
  mail?: string
}
export interface Office365AdminSearchGroupsOutput {
  /** Groups */
  Groups: {
    id?: string
    displayName?: string
    mail?: string
    proxyAddresses?: string[]
  }[]
}

/** Search Groups: Search for groups by property criteria in Office 365 by Office 365 Admin. Source: seen in exports, 1 occurrence in connector version 1.0.152. */
export const searchGroups: CardDef<Office365AdminSearchGroupsInput, Office365AdminSearchGroupsOutput> = {
  "kind": "office365admin/searchGroups",
  "address": "root:channels:http:office365admin:1.0.202:searchGroups",
  "module": "office365admin",
  "name": "Search Groups",
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
    "partnerChannelKeys": 160,
    "meta": {
      "7f1eaa64-435d-4b60-b7e7-fb84412fa402": {
        "id": "veLxLeBIRtU",
        "address": {
          "key": null,
          "group": "Search",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getSearchGroupInputs"},
          "namespace": "input",
        },
      },
      "5267aefc-551a-4128-8a1d-737d7d3759aa": {
        "id": "R9F1lntLS-G",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getSearchGroupOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Search for groups by property criteria in Office 365 by Office 365 Admin.",
    "channelId": 66,
    "versionId": 54324,
    "actionId": 37946,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Search":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"resultSet","group":"parameters","key":"resultSet","index":0,"required":false,"option":true,"default":"First Matching Record","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First Matching Record","value":"First Matching Record"},{"label":"All Matching Records","value":"All Matching Records"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"filter_type","group":"parameters","key":"filter_type","index":1,"required":false,"option":true,"default":"eq","available":[],"metadata":{"type":"list","displayname":"Search By","choices":[{"label":"Exact Match","value":"eq"},{"label":"Starts With","value":"startsWith"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"mail","group":"Search","key":"mail","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Mail","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Groups","group":"Result","key":"Groups","index":0,"required":false,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":{"id":{"type":"string","collection":false},"displayName":{"type":"string","collection":false},"mail":{"type":"string","collection":false},"proxyAddresses":{"type":"string","collection":true}},"collection":true},
    ],
  },
};
