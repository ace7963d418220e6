// Generated from schemas/cards/okta/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../core/card.ts';

export interface OktaAccessCertificationDecisionSubmittedInput {
  [k: string]: never
}
export interface OktaAccessCertificationDecisionSubmittedOutput {
  /** Execution ID */
  execution_id: string
  /** Date and Time */
  "Date and Time": string
  /** Message */
  Message: string
  /** Event ID */
  "Event ID": string
  /** Event Type */
  "Event Type": string
  /** Event Time */
  "Event Time": string
  /** Version */
  Version: string
  /** Actor */
  Actor: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Review Item */
  "Review Item": {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** UUID */
  UUID: string
  /** Event Details */
  "Event Details": {
    [k: string]: unknown
  }
  /** Headers */
  Headers: {
    [k: string]: unknown
  }
  /** Source */
  Source: string
  /** Debug Context */
  "Debug Context": {
    [k: string]: unknown
  }
}

/** Access Certification Decision Submitted: Starts flow when a decision on the access to a resource is submitted in Okta.(certification.campaign.item.decide). Source: seen in exports, 4 occurrences in connector versions 1.0.581 to 1.0.674. */
export const accessCertificationDecisionSubmitted: CardDef<OktaAccessCertificationDecisionSubmittedInput, OktaAccessCertificationDecisionSubmittedOutput> = {
  "kind": "okta/accessCertificationDecisionSubmitted",
  "address": "root:channels:http:okta:1.0.712:accessCertificationDecisionSubmitted",
  "module": "okta",
  "name": "Access Certification Decision Submitted",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": true,
    "webhookList": true,
    "webhookConditions": {"where":["headers"],"key":"x-okta-verification-challenge"},
  },
  "channel": {
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Starts flow when a decision on the access to a resource is submitted in Okta.(certification.campaign.item.decide)",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 129293,
  },
  "inputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"execution_id","group":"context","key":"execution_id","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      {"name":"Date and Time","group":"Output","key":"Date and Time","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Message","group":"Output","key":"Message","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event ID","group":"Output","key":"Event ID","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Type","group":"Output","key":"Event Type","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Time","group":"Output","key":"Event Time","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Version","group":"Output","key":"Version","index":6,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Actor","group":"Output","key":"Actor","index":7,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Review Item","group":"Output","key":"Review Item","index":8,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"UUID","group":"Output","key":"UUID","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Details","group":"Output","key":"Event Details","index":10,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Output","key":"Headers","index":11,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Source","group":"Output","key":"Source","index":12,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Debug Context","group":"Output","key":"Debug Context","index":13,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
  "event": {
    "inputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {},
      "fields": [
        {"name":"type","group":null,"key":"type","index":0,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
        {"name":"data","group":null,"key":"data","index":1,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      ],
    },
    "outputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {"context":{"extensible":false}},
      "fields": [
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Actor":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Review Item":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"UUID":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "Starts flow when a decision on the access to a resource is submitted in Okta.(certification.campaign.item.decide)",
      "inputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {
          "body": {"type":"object","reserved":{},"extensible":true},
          "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
          "query": {"type":"object","reserved":{},"extensible":true},
        },
      },
      "outputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {"context":{"extensible":false},"null":{"extensible":false},"*":{"extensible":false}},
      },
    },
  },
};

export interface OktaAccessRequestCreatedInput {
  [k: string]: never
}
export interface OktaAccessRequestCreatedOutput {
  /** Execution ID */
  execution_id: string
  /** Date and Time */
  "Date and Time": string
  /** Message */
  Message: string
  /** Event ID */
  "Event ID": string
  /** Event Type */
  "Event Type": string
  /** Event Time */
  "Event Time": string
  /** Version */
  Version: string
  /** Admin */
  Admin: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Access Request */
  "Access Request": {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** UUID */
  UUID: string
  /** Event Details */
  "Event Details": {
    [k: string]: unknown
  }
  /** Headers */
  Headers: {
    [k: string]: unknown
  }
  /** Source */
  Source: string
  /** Debug Context */
  "Debug Context": {
    "Debug Data"?: {
      [k: string]: unknown
    }
  }
}

/** Access Request Created: Starts flow when an access request is created in Okta. (access.request.create). Source: seen in exports, 1 occurrence in connector version 1.0.613. */
export const accessRequestCreated: CardDef<OktaAccessRequestCreatedInput, OktaAccessRequestCreatedOutput> = {
  "kind": "okta/accessRequestCreated",
  "address": "root:channels:http:okta:1.0.712:accessRequestCreated",
  "module": "okta",
  "name": "Access Request Created",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": true,
    "webhookList": true,
    "webhookConditions": {"where":["headers"],"key":"x-okta-verification-challenge"},
  },
  "channel": {
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Starts flow when an access request is created in Okta. (access.request.create)",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 110865,
  },
  "inputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"execution_id","group":"context","key":"execution_id","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      {"name":"Date and Time","group":"Output","key":"Date and Time","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Message","group":"Output","key":"Message","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event ID","group":"Output","key":"Event ID","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Type","group":"Output","key":"Event Type","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Time","group":"Output","key":"Event Time","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Version","group":"Output","key":"Version","index":6,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Admin","group":"Output","key":"Admin","index":7,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Access Request","group":"Output","key":"Access Request","index":8,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"UUID","group":"Output","key":"UUID","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Details","group":"Output","key":"Event Details","index":10,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Output","key":"Headers","index":11,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Source","group":"Output","key":"Source","index":12,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Debug Context","group":"Output","key":"Debug Context","index":13,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},
    ],
  },
  "event": {
    "inputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {},
      "fields": [
        {"name":"type","group":null,"key":"type","index":0,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
        {"name":"data","group":null,"key":"data","index":1,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      ],
    },
    "outputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {"context":{"extensible":false}},
      "fields": [
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Admin":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Access Request":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"UUID":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "Starts flow when an access request is created in Okta. (access.request.create)",
      "inputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {
          "body": {"type":"object","reserved":{},"extensible":true},
          "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
          "query": {"type":"object","reserved":{},"extensible":true},
        },
      },
      "outputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {"context":{"extensible":false},"null":{"extensible":false},"*":{"extensible":false}},
      },
    },
  },
};

export interface OktaActivateUserInput {
  /** ID or Login */
  id: string
  /** Send Email? */
  sendEmail?: ("Yes" | "No")
}
export interface OktaActivateUserOutput {
  /** Status Code */
  statusCode: number
}

/** Activate User: Activates a user in Okta (asynchronous operation). This operation can only be performed on users with a STAGED status. Source: seen in exports, 6 occurrences in connector versions 1.0.348 to 1.0.613. */
export const activateUser: CardDef<OktaActivateUserInput, OktaActivateUserOutput> = {
  "kind": "okta/activateUser",
  "address": "root:channels:http:okta:1.0.712:activateUser",
  "module": "okta",
  "name": "Activate User",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "d0601921-41bb-4426-b9da-27ff1ae93599": {
        "id": "EhZuD66rBCZ",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getOutputSendEmail"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Activates a user in Okta (asynchronous operation). This operation can only be performed on users with a STAGED status.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 73526,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"id","group":"User","key":"id","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID or Login","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"sendEmail","group":"parameters","key":"sendEmail","index":1,"required":false,"option":true,"default":"Yes","available":[],"metadata":{"type":"list","displayname":"Send Email?","choices":[{"label":"Yes","value":"Yes"},{"label":"No","value":"No"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"index":0}},
    "fields": [
      {"name":"statusCode","group":"Response","key":"statusCode","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Status Code"},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface OktaAddNewUserToGroupInput {
  /** Group ID */
  id: string
  /** User ID */
  "User/id": string
}
export interface OktaAddNewUserToGroupOutput {
  /** Status */
  status: number
}

/** Add User to Group: Adds an Okta user to a group with OKTA_GROUP type. Source: seen in exports, 16 occurrences in connector versions 1.0.181 to 1.0.712. */
export const addNewUserToGroup: CardDef<OktaAddNewUserToGroupInput, OktaAddNewUserToGroupOutput> = {
  "kind": "okta/addNewUserToGroup",
  "address": "root:channels:http:okta:1.0.712:addNewUserToGroup",
  "module": "okta",
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
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Adds an Okta user to a group with OKTA_GROUP type.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 146844,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Group": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "User": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"id","group":"Group","key":"id","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Group ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"User/id","group":"User","key":"id","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User ID","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"status","group":"Result","key":"status","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Status"},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface OktaAssignGroupToApplicationInput {
  /** ID */
  applicationID: string
  /** ID */
  groupID: string
  /** Application */
  application?: string
}
export interface OktaAssignGroupToApplicationOutput {
  /** ID */
  ID: string
  /** Last Updated */
  "Last Updated": Date
  /** Priority */
  Priority: number
  /** Links */
  Links: {
    [k: string]: unknown
  }
  /** Profile */
  Profile: {
    [k: string]: unknown
  }
}

/** Assign Group to Application: Assigns a group to an application in Okta. Source: seen in exports, 5 occurrences in connector versions 1.0.592 to 1.0.712. */
export const assignGroupToApplication: CardDef<OktaAssignGroupToApplicationInput, OktaAssignGroupToApplicationOutput> = {
  "kind": "okta/assignGroupToApplication",
  "address": "root:channels:http:okta:1.0.712:assignGroupToApplication",
  "module": "okta",
  "name": "Assign Group to Application",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "11ce9083-68bb-42a8-b8bb-95cbd397763d": {
        "id": "sNeqNoBnSN6",
        "address": {
          "key": null,
          "group": "Application",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"makeApplicationIDInput"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Assigns a group to an application in Okta.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 95656,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Application": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Group": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"applicationID","group":"Application","key":"applicationID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"groupID","group":"Group","key":"groupID","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"application","group":"parameters","key":"application","index":2,"required":false,"option":true,"default":"-- Enter Application ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"Okta","operation":"getAllActiveApplications","key":"label","value":"id"},"displayname":"Application","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Group":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"ID","group":"Group","key":"ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Last Updated","group":"Group","key":"Last Updated","index":1,"required":false,"option":false,"default":"","available":["Date"],"metadata":{},"secret":false,"type":"Date","collection":false},
      {"name":"Priority","group":"Group","key":"Priority","index":2,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Links","group":"Group","key":"Links","index":3,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Profile","group":"Group","key":"Profile","index":4,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface OktaAssignUserToApplicationForSSOInput {
  /** User ID */
  id: string
  /** Scope */
  Scope?: ("USER" | "COADMIN" | "ADMIN")
  /** Username */
  Username?: string
  /** Password */
  Password?: (string | {
    [k: string]: unknown
  })
  /** Application */
  application?: string
}
export interface OktaAssignUserToApplicationForSSOOutput {
  /** Role */
  role?: string
  /** First Name */
  firstName?: string
  /** Last Name */
  lastName?: string
  /** User ID */
  "User ID": string
  /** External ID */
  "External ID": string
  /** Created */
  Created: string
  /** Last Updated */
  "Last Updated": string
  /** Scope */
  Scope: string
  /** Status */
  Status: string
  /** Status Changed */
  "Status Changed": string
  /** Password Changed */
  "Password Changed": string
  /** Sync State */
  "Sync State": string
  /** Last Sync */
  "Last Sync": string
  /** Credentials */
  Credentials: {
    Username?: string
    Password?: boolean
  }
  [k: string]: unknown
}

/** Assign User to Application for SSO: Assigns a user without a profile to an application for SSO. Source: seen in exports, 1 occurrence in connector version 1.0.289. */
export const assignUserToApplicationForSSO: CardDef<OktaAssignUserToApplicationForSSOInput, OktaAssignUserToApplicationForSSOOutput> = {
  "kind": "okta/assignUserToApplicationForSSO",
  "address": "root:channels:http:okta:1.0.712:assignUserToApplicationForSSO",
  "module": "okta",
  "name": "Assign User to Application for SSO",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "67d1bc93-f6ff-4bdc-a40c-416df2df6895": {
        "id": "YHLb4HwOvE1",
        "address": {
          "key": null,
          "group": "Application",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"makeApplicationIDInput"},
          "namespace": "input",
        },
      },
      "2262ffde-5bce-4617-bfed-dce018fa0d94": {
        "id": "Uy_T2siyP7F",
        "address": {
          "key": null,
          "group": "Profile Properties",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"createUserProfileFields"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Assigns a user without a profile to an application for SSO.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 11344,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Application": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "User": {"extensible":false,"reserved":{},"index":1,"type":"object"},
      "Credentials": {"extensible":false,"reserved":{},"index":2,"type":"object"},
    },
    "fields": [
      {"name":"id","group":"User","key":"id","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Scope","group":"User","key":"Scope","index":1,"required":false,"option":false,"default":"USER","available":["string"],"metadata":{"optional":false,"type":"list","choices":["USER","COADMIN","ADMIN"]},"secret":false,"type":"string","collection":false},
      {"name":"Username","group":"Credentials","key":"Username","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Password","group":"Credentials","key":"Password","index":3,"required":false,"option":false,"default":"","available":["string","object"],"metadata":{"optional":false},"secret":true,"type":"string","collection":false},
      {"name":"application","group":"parameters","key":"application","index":4,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"Okta","operation":"getAllActiveApplications","key":"label","value":"id"},"displayname":"Application","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Profile Properties": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "System Properties": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"role","group":"Profile Properties","key":"role","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Role"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"firstName","group":"Profile Properties","key":"firstName","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"First Name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"lastName","group":"Profile Properties","key":"lastName","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Last Name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"User ID","group":"System Properties","key":"User ID","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"External ID","group":"System Properties","key":"External ID","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Created","group":"System Properties","key":"Created","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Last Updated","group":"System Properties","key":"Last Updated","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Scope","group":"System Properties","key":"Scope","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Status","group":"System Properties","key":"Status","index":8,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Status Changed","group":"System Properties","key":"Status Changed","index":9,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Password Changed","group":"System Properties","key":"Password Changed","index":10,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Sync State","group":"System Properties","key":"Sync State","index":11,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Last Sync","group":"System Properties","key":"Last Sync","index":12,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Credentials","group":"System Properties","key":"Credentials","index":13,"required":false,"option":false,"default":{},"available":[{"Username":{"type":"string","collection":false},"Password":{"type":"boolean","collection":false}}],"metadata":{},"secret":false,"type":{"Username":{"type":"string","collection":false},"Password":{"type":"boolean","collection":false}},"collection":false},
    ],
    "custom": {"group":"Profile Properties","type":{"type":"string","collection":false}},
  },
};

export interface OktaBulkUserImportInput {
  /** Session ID */
  sessionId: string
  /** ID */
  applicationID?: string
  /** Users */
  Users?: {
    [k: string]: unknown
  }[]
  /** Application */
  application?: string
  /** Import Operation */
  importOperation?: ("upsert" | "delete")
}
export interface OktaBulkUserImportOutput {
  /** Records Imported */
  recordsImported: number
}

/** Bulk User Import: Bulk import users for creating, updating, deactivating, and deleting in Okta. Source: seen in exports, 19 occurrences in connector versions 1.0.605 to 1.0.677. */
export const bulkUserImport: CardDef<OktaBulkUserImportInput, OktaBulkUserImportOutput> = {
  "kind": "okta/bulkUserImport",
  "address": "root:channels:http:okta:1.0.712:bulkUserImport",
  "module": "okta",
  "name": "Bulk User Import",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "59c3afe5-dd0f-4d47-b08c-b7a43ab63ab2": {
        "id": "m2dfJmkw_DGn",
        "address": {
          "key": null,
          "group": "Application",
          "fieldIndex": 1,
          "defaultValue": {"path":[],"method":"makeApplicationIDInput"},
          "namespace": "input",
        },
      },
      "00ff3b99-1e40-4013-a209-581b6c724ff6": {
        "id": "PYOeyX_CZvZR",
        "address": {
          "key": null,
          "group": "Data",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getBulkImportInputs"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Bulk import users for creating, updating, deactivating, and deleting in Okta.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 110945,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Application": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Data": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"sessionId","group":"Application","key":"sessionId","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Session ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"applicationID","group":"Application","key":"applicationID","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Users","group":"Data","key":"Users","index":2,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":true},
      {"name":"application","group":"parameters","key":"application","index":3,"required":false,"option":true,"default":"-- Enter Application ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"Okta","operation":"getCustomIdentitySourceApps","key":"label","value":"id"},"displayname":"Application","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"importOperation","group":"parameters","key":"importOperation","index":4,"required":false,"option":true,"default":"upsert","available":[],"metadata":{"type":"list","displayname":"Import Operation","choices":[{"label":"Create & Update","value":"upsert"},{"label":"Deactivate & Delete","value":"delete"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"recordsImported","group":"Response","key":"recordsImported","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Records Imported"},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface OktaClearUserSessionsInput {
  /** ID */
  ID: string
  /** Revoke oauthTokens? */
  "Revoke oauthTokens?"?: boolean
}
export interface OktaClearUserSessionsOutput {
  /** Status Code */
  "Status Code": number
}

/** Clear User Sessions: Removes all active identity provider sessions in Okta, forcing the user to authenticate on the next operation. Optionally revokes OpenID Connect and OAuth refresh and access tokens issued to the user. Source: seen in exports, 8 occurrences in connector versions 1.0.438 to 1.0.679. */
export const clearUserSessions: CardDef<OktaClearUserSessionsInput, OktaClearUserSessionsOutput> = {
  "kind": "okta/clearUserSessions",
  "address": "root:channels:http:okta:1.0.712:clearUserSessions",
  "module": "okta",
  "name": "Clear User Sessions",
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
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Removes all active identity provider sessions in Okta, forcing the user to authenticate on the next operation. Optionally revokes OpenID Connect and OAuth refresh and access tokens issued to the user.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 47367,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"ID","group":"User","key":"ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Revoke oauthTokens?","group":"User","key":"Revoke oauthTokens?","index":1,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"optional":false},"secret":false,"type":"boolean","collection":false},
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

export interface OktaCreateAnImportSessionInput {
  /** Application */
  application?: string
  /** ID */
  applicationID?: string
}
export interface OktaCreateAnImportSessionOutput {
  /** ID */
  id: string
  /** Application ID */
  identitySourceId: string
  /** Status */
  status: string
  /** Import Type */
  importType: string
}

/** Create an Import Session: Create an import session in Okta. Source: seen in exports, 16 occurrences in connector versions 1.0.605 to 1.0.677. */
export const createAnImportSession: CardDef<OktaCreateAnImportSessionInput, OktaCreateAnImportSessionOutput> = {
  "kind": "okta/createAnImportSession",
  "address": "root:channels:http:okta:1.0.712:createAnImportSession",
  "module": "okta",
  "name": "Create an Import Session",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "198412c6-025d-4d48-88f1-2cfd47d2073b": {
        "id": "GSKcDeTkCbl4",
        "address": {
          "key": null,
          "group": "Application",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"makeApplicationIDInput"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Create an import session in Okta.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 274803,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Application":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"application","group":"parameters","key":"application","index":0,"required":false,"option":true,"default":"-- Enter Application ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"Okta","operation":"getCustomIdentitySourceApps","key":"label","value":"id"},"displayname":"Application","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"applicationID","group":"Application","key":"applicationID","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Session":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"id","group":"Session","key":"id","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID"},"secret":false,"type":"string","collection":false},
      {"name":"identitySourceId","group":"Session","key":"identitySourceId","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Application ID"},"secret":false,"type":"string","collection":false},
      {"name":"status","group":"Session","key":"status","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Status"},"secret":false,"type":"string","collection":false},
      {"name":"importType","group":"Session","key":"importType","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Import Type"},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface OktaCreateGroupInput {
  /** Name */
  Name: string
  /** Description */
  Description?: string
}
export interface OktaCreateGroupOutput {
  /** ID */
  ID: string
  /** Created */
  Created?: Date
  /** Last Updated */
  "Last Updated"?: Date
  /** Type */
  Type?: string
  /** Profile */
  Profile?: {
    Name?: string
    Description?: string
  }
  /** Links */
  Links?: {
    [k: string]: unknown
  }
}

/** Create Group: Adds a new Group with OKTA_GROUP type to your organization. Source: seen in exports, 6 occurrences in connector versions 1.0.581 to 1.0.712. */
export const createGroup: CardDef<OktaCreateGroupInput, OktaCreateGroupOutput> = {
  "kind": "okta/createGroup",
  "address": "root:channels:http:okta:1.0.712:createGroup",
  "module": "okta",
  "name": "Create Group",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "18a43993-6c82-43be-9c11-f82f02e94a9d": {
        "id": "EXoupFNi5Cg2",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 1,
          "defaultValue": {"method":"groupCustomInputs"},
          "namespace": "input",
        },
      },
      "99b4bbf4-1afe-430e-84df-75fd5e28e5c7": {
        "id": "6zIch5zSfOVb",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"groupOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Adds a new Group with OKTA_GROUP type to your organization.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 144193,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Group":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Name","group":"Group","key":"Name","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Description","group":"Group","key":"Description","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Properties":{"index":0}},
    "fields": [
      {"name":"ID","group":"Properties","key":"ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Created","group":"Properties","key":"Created","index":1,"required":false,"option":false,"default":"","available":["date"],"metadata":{},"secret":false,"type":"Date","collection":false,"chosen":true},
      {"name":"Last Updated","group":"Properties","key":"Last Updated","index":2,"required":false,"option":false,"default":"","available":["date"],"metadata":{},"secret":false,"type":"Date","collection":false,"chosen":true},
      {"name":"Type","group":"Properties","key":"Type","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Profile","group":"Properties","key":"Profile","index":4,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":{"Name":{"type":"string","collection":false},"Description":{"type":"string","collection":false}},"collection":false,"chosen":true},
      {"name":"Links","group":"Properties","key":"Links","index":5,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
    ],
  },
};

export interface OktaCreateUserInput {
  /** Option */
  option?: ("getInputsnoCreds" | "getInputswithRecoveryQ" | "getInputswithPW" | "getInputsPWRecoveryQ" | "getInputsAuthProv" | "getInputsGroup")
  /** Username */
  login: string
  /** First name */
  firstName?: string
  /** Last name */
  lastName?: string
  /** Primary email */
  email: string
  /** role */
  role?: { [k: string]: unknown } | string | number | Date | boolean | unknown[]
  /** Title */
  title?: string
  /** Secondary email */
  secondEmail?: string
  /** Mobile phone */
  mobilePhone?: string
  /** Primary phone */
  primaryPhone?: string
  /** Street address */
  streetAddress?: string
  /** City */
  city?: string
  /** State */
  state?: string
  /** Zip code */
  zipCode?: string
  /** Country code */
  countryCode?: string
  /** Opt out of product and service solicitation? */
  hasOptedOutSolicit?: { [k: string]: unknown } | string | number | Date | boolean | unknown[]
  /** Opt out of web activity and email tracking? */
  hasOptedOutTracking?: { [k: string]: unknown } | string | number | Date | boolean | unknown[]
  /** User type */
  userType?: string
  /** Department */
  department?: string
  /** Display name */
  displayName?: string
  /** Manager */
  manager?: string
  /** Password */
  Password?: string
  /** Activate */
  Activate?: boolean
}
export interface OktaCreateUserOutput {
  /** Raw Body */
  "Raw Body"?: {
    [k: string]: unknown
  }
  /** ID */
  ID?: string
  /** Status */
  Status: string
  /** Created */
  Created?: Date
  /** Activated */
  Activated?: boolean
  /** Status Changed */
  "Status Changed"?: Date
  /** Last Login */
  "Last Login"?: Date
  /** Last Updated */
  "Last Updated"?: Date
  /** Password Changed */
  "Password Changed"?: Date
  /** Credentials */
  Credentials?: {
    Password?: boolean
    "Recovery Question"?: string
    Provider?: {
      Name?: string
      Type?: string
    }
  }
  [k: string]: unknown
}

/** Create User: Creates a user in Okta based on parameter selected. Source: seen in exports, 9 occurrences in connector versions 1.0.297 to 1.0.683. */
export const createUser: CardDef<OktaCreateUserInput, OktaCreateUserOutput> = {
  "kind": "okta/createUser",
  "address": "root:channels:http:okta:1.0.712:createUser",
  "module": "okta",
  "name": "Create User",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "c3ac2ff2-035e-42a1-9d67-e342361904f5": {
        "id": "MmGE521da5",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getInputs"},
          "namespace": "input",
        },
      },
      "b531f260-6648-41e9-9757-5b65bc7e0904": {
        "id": "imI0LaGptc",
        "address": {
          "key": null,
          "group": "Profile Properties",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getUserProfileFields"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Creates a user in Okta based on parameter selected.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 9458,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Profile":{"index":0},"Credentials":{},"Activate":{}},
    "fields": [
      {"name":"option","group":"parameters","key":"option","index":0,"required":false,"option":true,"default":"getInputsnoCreds","available":[],"metadata":{"type":"list","displayname":"Option","choices":[{"label":"without Credentials","value":"getInputsnoCreds"},{"label":"with Recovery Question","value":"getInputswithRecoveryQ"},{"label":"with Password","value":"getInputswithPW"},{"label":"with Password & Recovery Question","value":"getInputsPWRecoveryQ"},{"label":"with Authentication Provider","value":"getInputsAuthProv"},{"label":"in Group","value":"getInputsGroup"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"login","group":"Profile","key":"login","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Username","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"firstName","group":"Profile","key":"firstName","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"First name","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"lastName","group":"Profile","key":"lastName","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Last name","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"email","group":"Profile","key":"email","index":4,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Primary email","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"role","group":"Profile","key":"role","index":5,"required":false,"option":false,"default":"","available":["object","string","number","Date","boolean","array"],"metadata":{"displayname":"role","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"title","group":"Profile","key":"title","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Title","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"secondEmail","group":"Profile","key":"secondEmail","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Secondary email","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"mobilePhone","group":"Profile","key":"mobilePhone","index":8,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Mobile phone","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"primaryPhone","group":"Profile","key":"primaryPhone","index":9,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Primary phone","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"streetAddress","group":"Profile","key":"streetAddress","index":10,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Street address","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"city","group":"Profile","key":"city","index":11,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"City","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"state","group":"Profile","key":"state","index":12,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"State","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"zipCode","group":"Profile","key":"zipCode","index":13,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Zip code","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"countryCode","group":"Profile","key":"countryCode","index":14,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Country code","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"hasOptedOutSolicit","group":"Profile","key":"hasOptedOutSolicit","index":15,"required":false,"option":false,"default":"","available":["object","string","number","Date","boolean","array"],"metadata":{"displayname":"Opt out of product and service solicitation?","optional":false,"type":"list","choices":[{"value":"false","label":"no"},{"value":"true","label":"yes"}]},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"hasOptedOutTracking","group":"Profile","key":"hasOptedOutTracking","index":16,"required":false,"option":false,"default":"","available":["object","string","number","Date","boolean","array"],"metadata":{"displayname":"Opt out of web activity and email tracking?","optional":false,"type":"list","choices":[{"value":"false","label":"no"},{"value":"true","label":"yes"}]},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"userType","group":"Profile","key":"userType","index":17,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User type","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"department","group":"Profile","key":"department","index":18,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Department","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"displayName","group":"Profile","key":"displayName","index":19,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Display name","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"manager","group":"Profile","key":"manager","index":20,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Manager","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Password","group":"Credentials","key":"Password","index":21,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":true,"type":"string","collection":false,"chosen":true},
      {"name":"Activate","group":"Activate","key":"Activate","index":22,"required":true,"option":false,"default":false,"available":["boolean"],"metadata":{"optional":false},"secret":false,"type":"boolean","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Results": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Profile Properties": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"Raw Body","group":"Results","key":"Raw Body","index":0,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"ID","group":"Results","key":"ID","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Status","group":"Results","key":"Status","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Created","group":"Results","key":"Created","index":3,"required":false,"option":false,"default":"","available":["date"],"metadata":{},"secret":false,"type":"Date","collection":false,"chosen":true},
      {"name":"Activated","group":"Results","key":"Activated","index":4,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false,"chosen":true},
      {"name":"Status Changed","group":"Results","key":"Status Changed","index":5,"required":false,"option":false,"default":"","available":["date"],"metadata":{},"secret":false,"type":"Date","collection":false,"chosen":true},
      {"name":"Last Login","group":"Results","key":"Last Login","index":6,"required":false,"option":false,"default":"","available":["date"],"metadata":{},"secret":false,"type":"Date","collection":false,"chosen":true},
      {"name":"Last Updated","group":"Results","key":"Last Updated","index":7,"required":false,"option":false,"default":"","available":["date"],"metadata":{},"secret":false,"type":"Date","collection":false,"chosen":true},
      {"name":"Password Changed","group":"Results","key":"Password Changed","index":8,"required":false,"option":false,"default":"","available":["date"],"metadata":{},"secret":false,"type":"Date","collection":false,"chosen":true},
      {"name":"Credentials","group":"Results","key":"Credentials","index":9,"required":false,"option":false,"default":{},"available":[{"Password":{"type":"boolean","collection":false},"Recovery Question":{"type":"string","collection":false},"Provider":{"type":{"Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false}}],"metadata":{},"secret":false,"type":{"Password":{"type":"boolean","collection":false},"Recovery Question":{"type":"string","collection":false},"Provider":{"type":{"Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false}},"collection":false,"chosen":true},
    ],
    "custom": {"group":"Profile Properties","type":{"type":"string","collection":false}},
  },
};

export interface OktaDeactivateUserInput {
  /** ID or Login */
  id: string
  /** Send Email? */
  sendEmail?: ("Yes" | "No")
}
export interface OktaDeactivateUserOutput {
  /** Status Code */
  statusCode: number
}

/** Deactivate User: Deactivates a user in Okta (asynchronous action). This operation can only be performed on users that do not have a DEPROVISIONED status. This action cannot be recovered!. Source: seen in exports, 5 occurrences in connector versions 1.0.544 to 1.0.677. */
export const deactivateUser: CardDef<OktaDeactivateUserInput, OktaDeactivateUserOutput> = {
  "kind": "okta/deactivateUser",
  "address": "root:channels:http:okta:1.0.712:deactivateUser",
  "module": "okta",
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
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Deactivates a user in Okta (asynchronous action). This operation can only be performed on users that do not have a DEPROVISIONED status. This action cannot be recovered!",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 75761,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"id","group":"User","key":"id","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID or Login","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"sendEmail","group":"parameters","key":"sendEmail","index":1,"required":false,"option":true,"default":"Yes","available":[],"metadata":{"type":"list","displayname":"Send Email?","choices":[{"label":"Yes","value":"Yes"},{"label":"No","value":"No"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"statusCode","group":"Response","key":"statusCode","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Status Code"},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface OktaDeleteGroupInput {
  /** ID */
  ID: string
}
export interface OktaDeleteGroupOutput {
  /** Status Code */
  "Status Code": number
}

/** Delete Group: Removes a group of OKTA_GROUP or APP_GROUP type from your organization. Source: seen in exports, 1 occurrence in connector version 1.0.581. */
export const deleteGroup: CardDef<OktaDeleteGroupInput, OktaDeleteGroupOutput> = {
  "kind": "okta/deleteGroup",
  "address": "root:channels:http:okta:1.0.712:deleteGroup",
  "module": "okta",
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
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Removes a group of OKTA_GROUP or APP_GROUP type from your organization.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 14509,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Group":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"ID","group":"Group","key":"ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
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

export interface OktaDeleteImportSessionInput {
  /** Session ID */
  sessionId: string
  /** Application */
  application?: string
  /** ID */
  applicationID?: string
}
export interface OktaDeleteImportSessionOutput {
  /** Status Code */
  statusCode: number
}

/** Delete Import Session: Delete an Okta import session. Source: seen in exports, 7 occurrences in connector versions 1.0.605 to 1.0.677. */
export const deleteImportSession: CardDef<OktaDeleteImportSessionInput, OktaDeleteImportSessionOutput> = {
  "kind": "okta/deleteImportSession",
  "address": "root:channels:http:okta:1.0.712:deleteImportSession",
  "module": "okta",
  "name": "Delete Import Session",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "80f45d8c-f734-456f-ba69-b6fd944807d4": {
        "id": "RS_0VxfI96tf",
        "address": {
          "key": null,
          "group": "Application",
          "fieldIndex": 1,
          "defaultValue": {"path":[],"method":"makeApplicationIDInput"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Delete an Okta import session.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 447344,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Application":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"sessionId","group":"Application","key":"sessionId","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Session ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"application","group":"parameters","key":"application","index":1,"required":false,"option":true,"default":"-- Enter Application ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"Okta","operation":"getCustomIdentitySourceApps","key":"label","value":"id"},"displayname":"Application","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"applicationID","group":"Application","key":"applicationID","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"statusCode","group":"Response","key":"statusCode","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Status Code"},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface OktaDeleteUserInput {
  /** ID */
  ID: string
  /** Send Email? */
  "Send Email?"?: boolean
}
export interface OktaDeleteUserOutput {
  /** Status Code */
  "Status Code": number
}

/** Delete User: Delete a user in Okta. Source: seen in exports, 3 occurrences in connector versions 1.0.613 to 1.0.677. */
export const deleteUser: CardDef<OktaDeleteUserInput, OktaDeleteUserOutput> = {
  "kind": "okta/deleteUser",
  "address": "root:channels:http:okta:1.0.712:deleteUser",
  "module": "okta",
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
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Delete a user in Okta.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 20141,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"ID","group":"User","key":"ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Send Email?","group":"User","key":"Send Email?","index":1,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"optional":false},"secret":false,"type":"boolean","collection":false},
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

export interface OktaGetAssignedUserForApplicationInput {
  /** User ID */
  id: string
  /** Application */
  application?: string
}
export interface OktaGetAssignedUserForApplicationOutput {
  /** distinguishedName */
  dn?: string
  /** mail */
  email?: string
  /** objectGUID */
  externalId?: string
  /** sAMAccountName */
  samAccountName?: string
  /** User ID */
  "User ID": string
  /** External ID */
  "External ID": string
  /** Created */
  Created: string
  /** Last Updated */
  "Last Updated": string
  /** Scope */
  Scope: string
  /** Status */
  Status: string
  /** Status Changed */
  "Status Changed": string
  /** Password Changed */
  "Password Changed": string
  /** Sync State */
  "Sync State": string
  /** Last Sync */
  "Last Sync": string
  /** Credentials */
  Credentials: {
    Username?: string
    Password?: boolean
  }
  [k: string]: unknown
}

/** Get Assigned User for Application : Fetches a specific user assignment for an application by id. Source: seen in exports, 1 occurrence in connector version 1.0.301. */
export const getAssignedUserForApplication: CardDef<OktaGetAssignedUserForApplicationInput, OktaGetAssignedUserForApplicationOutput> = {
  "kind": "okta/getAssignedUserForApplication",
  "address": "root:channels:http:okta:1.0.712:getAssignedUserForApplication",
  "module": "okta",
  "name": "Get Assigned User for Application ",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "511ab29f-406d-4444-a313-b204ff5f2766": {
        "id": "-cyJBO7Kst7",
        "address": {
          "key": null,
          "group": "Application",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"makeApplicationIDInput"},
          "namespace": "input",
        },
      },
      "ff3baf4f-ddf7-4770-a303-065c0cb72c30": {
        "id": "ayM3LhvnAJ9",
        "address": {
          "key": null,
          "group": "Profile Properties",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"createUserProfileFields"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Fetches a specific user assignment for an application by id.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 13401,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Application": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "User": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"id","group":"User","key":"id","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"application","group":"parameters","key":"application","index":1,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"Okta","operation":"getAllActiveApplications","key":"label","value":"id"},"displayname":"Application","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Profile Properties": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "System Properties": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"dn","group":"Profile Properties","key":"dn","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"distinguishedName"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"email","group":"Profile Properties","key":"email","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"mail"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"externalId","group":"Profile Properties","key":"externalId","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"objectGUID"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"samAccountName","group":"Profile Properties","key":"samAccountName","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"sAMAccountName"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"User ID","group":"System Properties","key":"User ID","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"External ID","group":"System Properties","key":"External ID","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Created","group":"System Properties","key":"Created","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Last Updated","group":"System Properties","key":"Last Updated","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Scope","group":"System Properties","key":"Scope","index":8,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Status","group":"System Properties","key":"Status","index":9,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Status Changed","group":"System Properties","key":"Status Changed","index":10,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Password Changed","group":"System Properties","key":"Password Changed","index":11,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Sync State","group":"System Properties","key":"Sync State","index":12,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Last Sync","group":"System Properties","key":"Last Sync","index":13,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Credentials","group":"System Properties","key":"Credentials","index":14,"required":false,"option":false,"default":{},"available":[{"Username":{"type":"string","collection":false},"Password":{"type":"boolean","collection":false}}],"metadata":{},"secret":false,"type":{"Username":{"type":"string","collection":false},"Password":{"type":"boolean","collection":false}},"collection":false},
    ],
    "custom": {"group":"Profile Properties","type":{"type":"string","collection":false}},
  },
};

export interface OktaGetUsersGroupsInput {
  /** Result Set */
  resultSet?: ("First 200 Records" | "Stream Records")
  /** ID */
  ID: string
  /** Record Limit */
  Limit?: number
  [k: string]: unknown
}
export interface OktaGetUsersGroupsOutput {
  /** Records Streamed */
  "Records Streamed"?: number
  /** Groups */
  Groups?: {
    ID?: string
    Created?: string
    "Last Updated"?: string
    "Last Membership Updated"?: string
    "Object Class"?: string[]
    Type?: string
    Profile?: {
      Name?: string
      Description?: string
    }
    Name?: string
    Description?: string
  }[]
}

/** Get Users Groups: Retrieve an Okta user's groups by user ID. Source: seen in exports, 10 occurrences in connector versions 1.0.348 to 1.0.712. */
export const getUsersGroups: CardDef<OktaGetUsersGroupsInput, OktaGetUsersGroupsOutput> = {
  "kind": "okta/getUsersGroups",
  "address": "root:channels:http:okta:1.0.712:getUsersGroups",
  "module": "okta",
  "name": "Get Users Groups",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "234f8f7b-3c24-43a1-87a0-7e5c8b0ba5f5": {
        "id": "XtTaznFsWzWd",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getUsersGroupsInputs"},
          "namespace": "input",
        },
      },
      "19fea1c6-47a4-4bcf-a3f3-5cc788c00b9d": {
        "id": "62FrFlEsa6mC",
        "address": {
          "key": null,
          "group": "Output",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getUsersGroupsOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Retrieve an Okta user's groups by user ID.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 21539,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"index":0},"Streaming":{"extensible":true}},
    "fields": [
      {"name":"resultSet","group":"parameters","key":"resultSet","index":0,"required":false,"option":true,"default":"First 200 Records","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First 200 Records","value":"First 200 Records"},{"label":"Stream Records","value":"Stream Records"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"ID","group":"User","key":"ID","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Limit","group":"List Criteria","key":"Limit","index":2,"required":false,"option":false,"default":10000000,"available":["number"],"metadata":{"displayname":"Record Limit","optional":false},"secret":false,"type":"number","collection":false,"chosen":true},
    ],
    "custom": {"group":"Streaming","type":{"type":"string","collection":false},"available":["flo"]},
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Output":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Records Streamed","group":"Output","key":"Records Streamed","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false,"chosen":true},
      {"name":"Groups","group":"Output","key":"Groups","index":1,"required":false,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Created":{"type":"string","collection":false},"Last Updated":{"type":"string","collection":false},"Last Membership Updated":{"type":"string","collection":false},"Object Class":{"type":"string","collection":true},"Type":{"type":"string","collection":false},"Profile":{"type":{"Name":{"type":"string","collection":false},"Description":{"type":"string","collection":false}},"collection":false},"Name":{"type":"string","collection":false},"Description":{"type":"string","collection":false}},"collection":true,"chosen":true},
    ],
  },
};

export interface OktaGroupDeletedInput {
  [k: string]: never
}
export interface OktaGroupDeletedOutput {
  /** Execution ID */
  execution_id: string
  /** Date and Time */
  "Date and Time": string
  /** Message */
  Message: string
  /** Event ID */
  "Event ID": string
  /** Event Type */
  "Event Type": string
  /** Event Time */
  "Event Time": string
  /** Version */
  Version: string
  /** Actor */
  Actor: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Group */
  Group: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** UUID */
  UUID: string
  /** Event Details */
  "Event Details": {
    [k: string]: unknown
  }
  /** Headers */
  Headers: {
    [k: string]: unknown
  }
  /** Source */
  Source: string
  /** Debug Context */
  "Debug Context": {
    "Debug Data"?: {
      [k: string]: unknown
    }
  }
}

/** Group Deleted: Starts flow when a group is deleted in Okta.(group.lifecycle.delete). Source: seen in exports, 1 occurrence in connector version 1.0.605. */
export const groupDeleted: CardDef<OktaGroupDeletedInput, OktaGroupDeletedOutput> = {
  "kind": "okta/groupDeleted",
  "address": "root:channels:http:okta:1.0.712:groupDeleted",
  "module": "okta",
  "name": "Group Deleted",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": true,
    "webhookList": true,
    "webhookConditions": {"where":["headers"],"key":"x-okta-verification-challenge"},
  },
  "channel": {
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Starts flow when a group is deleted in Okta.(group.lifecycle.delete)",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 55077,
  },
  "inputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"execution_id","group":"context","key":"execution_id","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      {"name":"Date and Time","group":"Output","key":"Date and Time","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Message","group":"Output","key":"Message","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event ID","group":"Output","key":"Event ID","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Type","group":"Output","key":"Event Type","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Time","group":"Output","key":"Event Time","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Version","group":"Output","key":"Version","index":6,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Actor","group":"Output","key":"Actor","index":7,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Group","group":"Output","key":"Group","index":8,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"UUID","group":"Output","key":"UUID","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Details","group":"Output","key":"Event Details","index":10,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Output","key":"Headers","index":11,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Source","group":"Output","key":"Source","index":12,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Debug Context","group":"Output","key":"Debug Context","index":13,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},
    ],
  },
  "event": {
    "inputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {},
      "fields": [
        {"name":"type","group":null,"key":"type","index":0,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
        {"name":"data","group":null,"key":"data","index":1,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      ],
    },
    "outputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {"context":{"extensible":false}},
      "fields": [
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Actor":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Group":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"UUID":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "Starts flow when a group is deleted in Okta.(group.lifecycle.delete)",
      "inputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {
          "body": {"type":"object","reserved":{},"extensible":true},
          "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
          "query": {"type":"object","reserved":{},"extensible":true},
        },
      },
      "outputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {"context":{"extensible":false},"null":{"extensible":false},"*":{"extensible":false}},
      },
    },
  },
};

export interface OktaGroupProfileUpdatedInput {
  [k: string]: never
}
export interface OktaGroupProfileUpdatedOutput {
  /** Execution ID */
  execution_id: string
  /** Date and Time */
  "Date and Time": string
  /** Message */
  Message: string
  /** Event ID */
  "Event ID": string
  /** Event Type */
  "Event Type": string
  /** Event Time */
  "Event Time": string
  /** Version */
  Version: string
  /** Changed Attributes */
  "Changed Attributes": string
  /** Actor */
  Actor: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Group */
  Group: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** UUID */
  UUID: string
  /** Event Details */
  "Event Details": {
    [k: string]: unknown
  }
  /** Headers */
  Headers: {
    [k: string]: unknown
  }
  /** Source */
  Source: string
  /** Debug Context */
  "Debug Context": {
    "Debug Data"?: {
      [k: string]: unknown
    }
  }
}

/** Group Profile Updated: Starts flow when a group profile is updated in Okta. Source: seen in exports, 1 occurrence in connector version 1.0.544. */
export const groupProfileUpdated: CardDef<OktaGroupProfileUpdatedInput, OktaGroupProfileUpdatedOutput> = {
  "kind": "okta/groupProfileUpdated",
  "address": "root:channels:http:okta:1.0.712:groupProfileUpdated",
  "module": "okta",
  "name": "Group Profile Updated",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": true,
    "webhookList": true,
    "webhookConditions": {"where":["headers"],"key":"x-okta-verification-challenge"},
  },
  "channel": {
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Starts flow when a group profile is updated in Okta.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 31102,
  },
  "inputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"execution_id","group":"context","key":"execution_id","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      {"name":"Date and Time","group":"Output","key":"Date and Time","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Message","group":"Output","key":"Message","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event ID","group":"Output","key":"Event ID","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Type","group":"Output","key":"Event Type","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Time","group":"Output","key":"Event Time","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Version","group":"Output","key":"Version","index":6,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Changed Attributes","group":"Output","key":"Changed Attributes","index":7,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Actor","group":"Output","key":"Actor","index":8,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Group","group":"Output","key":"Group","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"UUID","group":"Output","key":"UUID","index":10,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Details","group":"Output","key":"Event Details","index":11,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Output","key":"Headers","index":12,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Source","group":"Output","key":"Source","index":13,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Debug Context","group":"Output","key":"Debug Context","index":14,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},
    ],
  },
  "event": {
    "inputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {},
      "fields": [
        {"name":"type","group":null,"key":"type","index":0,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
        {"name":"data","group":null,"key":"data","index":1,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      ],
    },
    "outputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {"context":{"extensible":false}},
      "fields": [
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Changed Attributes":{"type":"string","collection":false},"Actor":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Group":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"UUID":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "Starts flow when a group profile is updated in Okta.",
      "inputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {
          "body": {"type":"object","reserved":{},"extensible":true},
          "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
          "query": {"type":"object","reserved":{},"extensible":true},
        },
      },
      "outputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {"context":{"extensible":false},"null":{"extensible":false},"*":{"extensible":false}},
      },
    },
  },
};

export interface OktaHTTPRequestInput {
  /** Request Type */
  requestType: ("GET" | "GET(Streaming)" | "POST" | "PUT" | "PATCH" | "DELETE")
  /** Relative URL */
  "Relative URL": string
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
export interface OktaHTTPRequestOutput {
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

/** Custom API Action: Make an authenticated HTTP request to the Okta API. Source: seen in exports, 113 occurrences in connector versions 1.0.181 to 1.0.712. */
export const hTTPRequest: CardDef<OktaHTTPRequestInput, OktaHTTPRequestOutput> = {
  "kind": "okta/hTTPRequest",
  "address": "root:channels:http:okta:1.0.712:hTTPRequest",
  "module": "okta",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "3e02bebb-34a7-4ae0-bc8e-85ad0a1da6dc": {
        "id": "C1pIGCfW-A",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getHttpInputs"},
          "namespace": "input",
        },
      },
      "b01d2e20-c164-4434-a6b4-ac91e0192a02": {
        "id": "h-ffq5HwFm",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getHttpOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Make an authenticated HTTP request to the Okta API.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 95665,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Request":{"index":0}},
    "fields": [
      {"name":"requestType","group":"parameters","key":"requestType","index":0,"required":false,"option":true,"default":"GET","available":[],"metadata":{"type":"list","displayname":"Request Type","choices":[{"label":"GET","value":"GET"},{"label":"GET(Streaming)","value":"GET(Streaming)"},{"label":"POST","value":"POST"},{"label":"PUT","value":"PUT"},{"label":"PATCH","value":"PATCH"},{"label":"DELETE","value":"DELETE"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Relative URL","group":"Request","key":"Relative URL","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Query","group":"Request","key":"Query","index":2,"required":false,"option":false,"default":{},"available":["string","object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Headers","group":"Request","key":"Headers","index":3,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Body","group":"Request","key":"Body","index":4,"required":false,"option":false,"default":{},"available":["string","object","Array"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false,"chosen":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"index":0}},
    "fields": [
      {"name":"Status Code","group":"Response","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Headers","group":"Response","key":"Headers","index":1,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Body","group":"Response","key":"Body","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface OktaListApplicationsAssignedToUserInput {
  /** Result Set */
  resultSet?: ("First 200 Records" | "Stream Records")
  /** ID */
  userID: string
}
export interface OktaListApplicationsAssignedToUserOutput {
  /** Applications */
  Applications: {
    ID?: string
    Name?: string
    Label?: string
    Status?: string
    "Last Updated"?: Date
    Created?: Date
    Accessibility?: {
      "Error Redirect URL"?: string
      "Login Redirect URL"?: string
      "Self Service"?: boolean
    }
    Visibility?: {
      "App Links"?: {
        [k: string]: unknown
      }
      "Auto Launch"?: boolean
      "Auto Submit Toolbar"?: boolean
      Hide?: {
        [k: string]: unknown
      }
    }
    Features?: string[]
    Profile?: {
      [k: string]: unknown
    }
    "Request Object Signing Algorithm"?: string
    "SignOn Mode"?: string
    Credentials?: {
      [k: string]: unknown
    }
    Settings?: {
      [k: string]: unknown
    }
    Links?: {
      [k: string]: unknown
    }
  }[]
}

/** List Applications Assigned to User: Enumerates apps assigned to a specific User in Okta. Source: seen in exports, 1 occurrence in connector version 1.0.613. */
export const listApplicationsAssignedToUser: CardDef<OktaListApplicationsAssignedToUserInput, OktaListApplicationsAssignedToUserOutput> = {
  "kind": "okta/listApplicationsAssignedToUser",
  "address": "root:channels:http:okta:1.0.712:listApplicationsAssignedToUser",
  "module": "okta",
  "name": "List Applications Assigned to User",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "ed70f90a-83c6-4c9c-b57c-6c0b929550ea": {
        "id": "OtkCGooo0fh",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getListAppsAssignedToUserInputs"},
          "namespace": "input",
        },
      },
      "e2dcc9b1-7364-41d6-b680-a7fb3a276e92": {
        "id": "LyHQy_2Ney8",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getListAppsAssignedOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Enumerates apps assigned to a specific User in Okta.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 110967,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"index":0}},
    "fields": [
      {"name":"resultSet","group":"parameters","key":"resultSet","index":0,"required":false,"option":true,"default":"First 200 Records","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First 200 Records","value":"First 200 Records"},{"label":"Stream Records","value":"Stream Records"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"userID","group":"User","key":"userID","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Applications","group":"Result","key":"Applications","index":0,"required":false,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Name":{"type":"string","collection":false},"Label":{"type":"string","collection":false},"Status":{"type":"string","collection":false},"Last Updated":{"type":"Date","collection":false},"Created":{"type":"Date","collection":false},"Accessibility":{"type":{"Error Redirect URL":{"type":"string","collection":false},"Login Redirect URL":{"type":"string","collection":false},"Self Service":{"type":"boolean","collection":false}},"collection":false},"Visibility":{"type":{"App Links":{"type":"object","collection":false},"Auto Launch":{"type":"boolean","collection":false},"Auto Submit Toolbar":{"type":"boolean","collection":false},"Hide":{"type":"object","collection":false}},"collection":false},"Features":{"type":"string","collection":true},"Profile":{"type":"object","collection":false},"Request Object Signing Algorithm":{"type":"string","collection":false},"SignOn Mode":{"type":"string","collection":false},"Credentials":{"type":"object","collection":false},"Settings":{"type":"object","collection":false},"Links":{"type":"object","collection":false}},"collection":true},
    ],
  },
};

export interface OktaListGroupMembersInput {
  /** Result Set */
  resultSet?: ("First 200 Records" | "Stream Records")
  /** Group ID */
  groupId: string
  /** Flow */
  Flow: string
  /** Record Limit */
  Limit?: number
  [k: string]: unknown
}
export interface OktaListGroupMembersOutput {
  /** Users */
  Users?: {
    [k: string]: unknown
  }[]
  /** Records Streamed */
  "Records Streamed": number
}

/** List Group Members: List all users within a group in Okta. Source: seen in exports, 6 occurrences in connector versions 1.0.348 to 1.0.687. */
export const listGroupMembers: CardDef<OktaListGroupMembersInput, OktaListGroupMembersOutput> = {
  "kind": "okta/listGroupMembers",
  "address": "root:channels:http:okta:1.0.712:listGroupMembers",
  "module": "okta",
  "name": "List Group Members",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "977f3e4a-a204-4a37-8bd6-763187c790bc": {
        "id": "KNFBogXdIeKa",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getListGroupMembersInputs"},
          "namespace": "input",
        },
      },
      "6eaafc88-86b0-47fb-a952-6509b39c9653": {
        "id": "XbFss-xAy1fv",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getListGroupMembersOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "List all users within a group in Okta.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 134526,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Group":{"index":0},"Streaming":{"extensible":true},"List Criteria":{}},
    "fields": [
      {"name":"resultSet","group":"parameters","key":"resultSet","index":0,"required":false,"option":true,"default":"First 200 Records","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First 200 Records","value":"First 200 Records"},{"label":"Stream Records","value":"Stream Records"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"groupId","group":"Group","key":"groupId","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Group ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Flow","group":"Streaming","key":"Flow","index":2,"required":true,"option":false,"default":null,"available":["flo"],"metadata":{"optional":false},"secret":false,"type":"flo","collection":false},
      {"name":"Limit","group":"List Criteria","key":"Limit","index":3,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Record Limit","optional":false},"secret":false,"type":"number","collection":false},
    ],
    "custom": {
      "group": "Streaming",
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Users","group":"Result","key":"Users","index":0,"required":false,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":"object","collection":true,"chosen":true},
      {"name":"Records Streamed","group":"Result","key":"Records Streamed","index":1,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface OktaListGroupsAssignedToApplicationInput {
  /** Application */
  application?: string
  /** ID */
  applicationID: string
  /** Result Set */
  resultSet?: ("First 200 Records" | "Stream Records")
}
export interface OktaListGroupsAssignedToApplicationOutput {
  /** Groups */
  Groups: {
    ID?: string
    "Last Updated"?: Date
    Priority?: number
    Links?: {
      [k: string]: unknown
    }
    Profile?: {
      [k: string]: unknown
    }
  }[]
}

/** List Groups Assigned to Application: Enumerates group assignments for an application in Okta. Source: seen in exports, 2 occurrences in connector versions 1.0.592 to 1.0.626. */
export const listGroupsAssignedToApplication: CardDef<OktaListGroupsAssignedToApplicationInput, OktaListGroupsAssignedToApplicationOutput> = {
  "kind": "okta/listGroupsAssignedToApplication",
  "address": "root:channels:http:okta:1.0.712:listGroupsAssignedToApplication",
  "module": "okta",
  "name": "List Groups Assigned to Application",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "49bd1172-abd0-4f68-b8e9-7fd29edce076": {
        "id": "jwwa9qtqnm5",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getListAssignedToAppInputs"},
          "namespace": "input",
        },
      },
      "f04c4608-a5d5-4684-b8a6-b14a0950c7e3": {
        "id": "-bnqJPCfCr0",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getListGroupsAssignedToAppOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Enumerates group assignments for an application in Okta.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 117068,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Application":{"index":0}},
    "fields": [
      {"name":"application","group":"parameters","key":"application","index":0,"required":false,"option":true,"default":"-- Enter Application ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"Okta","operation":"getAllActiveApplications","key":"label","value":"id"},"displayname":"Application","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"applicationID","group":"Application","key":"applicationID","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"resultSet","group":"parameters","key":"resultSet","index":2,"required":false,"option":true,"default":"First 200 Records","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First 200 Records","value":"First 200 Records"},{"label":"Stream Records","value":"Stream Records"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Groups","group":"Result","key":"Groups","index":0,"required":false,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Last Updated":{"type":"Date","collection":false},"Priority":{"type":"number","collection":false},"Links":{"type":"object","collection":false},"Profile":{"type":"object","collection":false}},"collection":true},
    ],
  },
};

export interface OktaListImportSessionsInput {
  /** Application */
  application?: string
  /** ID */
  applicationID?: string
}
export interface OktaListImportSessionsOutput {
  /** Sessions */
  Sessions: {
    id?: string
    identitySourceId?: string
    status?: string
    importType?: string
  }[]
}

/** List Import Sessions: No description provided. Source: seen in exports, 11 occurrences in connector versions 1.0.605 to 1.0.677. */
export const listImportSessions: CardDef<OktaListImportSessionsInput, OktaListImportSessionsOutput> = {
  "kind": "okta/listImportSessions",
  "address": "root:channels:http:okta:1.0.712:listImportSessions",
  "module": "okta",
  "name": "List Import Sessions",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "49164f9f-1d82-418a-8b26-9775caed8e71": {
        "id": "HQSBQ0cw788J",
        "address": {
          "key": null,
          "group": "Application",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"makeApplicationIDInput"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "No description provided.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 447356,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Application":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"application","group":"parameters","key":"application","index":0,"required":false,"option":true,"default":"-- Enter Application ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"Okta","operation":"getCustomIdentitySourceApps","key":"label","value":"id"},"displayname":"Application","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"applicationID","group":"Application","key":"applicationID","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Sessions","group":"Result","key":"Sessions","index":0,"required":false,"option":false,"default":[],"available":[{"id":{"type":"string","collection":false,"displayname":"ID"},"identitySourceId":{"type":"string","collection":false,"displayname":"Application ID"},"status":{"type":"string","collection":false,"displayname":"Status"},"importType":{"type":"string","collection":false,"displayname":"Import Type"}}],"metadata":{},"secret":false,"type":{"id":{"type":"string","collection":false},"identitySourceId":{"type":"string","collection":false},"status":{"type":"string","collection":false},"importType":{"type":"string","collection":false}},"collection":true},
    ],
  },
};

export interface OktaListUsersAssignedToApplicationInput {
  /** Result Set */
  resultSet?: ("First 500 Records" | "Stream Records")
  /** ID */
  applicationID: string
  /** Flow */
  Flow: string
  /** Record Limit */
  Limit?: number
  /** Application */
  application?: string
  [k: string]: unknown
}
export interface OktaListUsersAssignedToApplicationOutput {
  /** Users */
  Users?: {
    "Profile Properties"?: {
      immutableId?: string
      licenses?: string[]
      roles?: string[]
      LastPasswordChangeTimestamp?: string
      GivenName?: string
      Surname?: string
      Mail?: string
      MiddleName?: string
      DisplayName?: string
      StreetAddress?: string
      City?: string
      State?: string
      PostalCode?: string
      CountryLetterCode?: string
      Country?: string
      Department?: string
      PhysicalDeliveryOfficeName?: string
      TelephoneNumber?: string
      Mobile?: string
      FacsimileTelephoneNumber?: string
      Title?: string
      Manager?: string
      PreferredLanguage?: string
      UsageLocation?: string
    }
    "System Properties"?: {
      "User ID"?: string
      "External ID"?: string
      Created?: string
      "Last Updated"?: string
      Scope?: string
      Status?: string
      "Status Changed"?: string
      "Password Changed"?: string
      "Sync State"?: string
      "Last Sync"?: string
      Credentials?: {
        Username?: string
        Password?: boolean
      }
    }
  }[]
  /** Records Streamed */
  "Records Streamed": number
}

/** List Users Assigned to Application: Enumerates all assigned application users for an application in Okta. Source: seen in exports, 4 occurrences in connector versions 1.0.501 to 1.0.626. */
export const listUsersAssignedToApplication: CardDef<OktaListUsersAssignedToApplicationInput, OktaListUsersAssignedToApplicationOutput> = {
  "kind": "okta/listUsersAssignedToApplication",
  "address": "root:channels:http:okta:1.0.712:listUsersAssignedToApplication",
  "module": "okta",
  "name": "List Users Assigned to Application",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "b8286407-a75c-48af-bd17-2c20cba80c49": {
        "id": "u65UE7H9ailW",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getListAssignedToAppInputs"},
          "namespace": "input",
        },
      },
      "6bfde2be-903d-4bae-8c2e-d4b3b5f27eef": {
        "id": "Uzp44nTCEcnZ",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getListUsersAssignedToAppOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Enumerates all assigned application users for an application in Okta.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 117070,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Application":{"index":0},"Streaming":{"extensible":true},"List Criteria":{}},
    "fields": [
      {"name":"resultSet","group":"parameters","key":"resultSet","index":0,"required":false,"option":true,"default":"First 500 Records","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First 500 Records","value":"First 500 Records"},{"label":"Stream Records","value":"Stream Records"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"applicationID","group":"Application","key":"applicationID","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Flow","group":"Streaming","key":"Flow","index":2,"required":true,"option":false,"default":null,"available":["flo"],"metadata":{"optional":false},"secret":false,"type":"flo","collection":false},
      {"name":"Limit","group":"List Criteria","key":"Limit","index":3,"required":false,"option":false,"default":10000000,"available":["number"],"metadata":{"displayname":"Record Limit","optional":false},"secret":false,"type":"number","collection":false},
      {"name":"application","group":"parameters","key":"application","index":4,"required":false,"option":true,"default":"-- Enter Application ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"Okta","operation":"getAllActiveApplications","key":"label","value":"id"},"displayname":"Application","optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
    ],
    "custom": {
      "group": "Streaming",
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Users","group":"Result","key":"Users","index":0,"required":false,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":{"Profile Properties":{"type":{"immutableId":{"type":"string","collection":false},"licenses":{"type":"string","collection":true},"roles":{"type":"string","collection":true},"LastPasswordChangeTimestamp":{"type":"string","collection":false},"GivenName":{"type":"string","collection":false},"Surname":{"type":"string","collection":false},"Mail":{"type":"string","collection":false},"MiddleName":{"type":"string","collection":false},"DisplayName":{"type":"string","collection":false},"StreetAddress":{"type":"string","collection":false},"City":{"type":"string","collection":false},"State":{"type":"string","collection":false},"PostalCode":{"type":"string","collection":false},"CountryLetterCode":{"type":"string","collection":false},"Country":{"type":"string","collection":false},"Department":{"type":"string","collection":false},"PhysicalDeliveryOfficeName":{"type":"string","collection":false},"TelephoneNumber":{"type":"string","collection":false},"Mobile":{"type":"string","collection":false},"FacsimileTelephoneNumber":{"type":"string","collection":false},"Title":{"type":"string","collection":false},"Manager":{"type":"string","collection":false},"PreferredLanguage":{"type":"string","collection":false},"UsageLocation":{"type":"string","collection":false}},"collection":false},"System Properties":{"type":{"User ID":{"type":"string","collection":false},"External ID":{"type":"string","collection":false},"Created":{"type":"string","collection":false},"Last Updated":{"type":"string","collection":false},"Scope":{"type":"string","collection":false},"Status":{"type":"string","collection":false},"Status Changed":{"type":"string","collection":false},"Password Changed":{"type":"string","collection":false},"Sync State":{"type":"string","collection":false},"Last Sync":{"type":"string","collection":false},"Credentials":{"type":{"Username":{"type":"string","collection":false},"Password":{"type":"boolean","collection":false}},"collection":false}},"collection":false}},"collection":true,"chosen":true},
      {"name":"Records Streamed","group":"Result","key":"Records Streamed","index":1,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface OktaListUsersWithFilterInput {
  /** Result Set */
  resultSet?: ("First Matching Record" | "First 200 Matching Records" | "Stream Matching Records")
  /** Status */
  status?: ("STAGED" | "PROVISIONED" | "ACTIVE" | "RECOVERY" | "PASSWORD_EXPIRED" | "LOCKED_OUT" | "SUSPENDED" | "DEPROVISIONED")
  /** Last Updated */
  lastUpdated?: string
  /** Id */
  id?: string
  /** Email */
  "profile.email"?: string
}
export interface OktaListUsersWithFilterOutput {
  /** Users */
  Users?: {
    "Raw Output"?: {
      [k: string]: unknown
    }
    ID?: string
    Status?: string
    Created?: string
    Activated?: string
    "Status Changed"?: string
    "Last Login"?: string
    "Last Updated"?: string
    "Password Changed"?: string
    "First Name"?: string
    "Last Name"?: string
    "Mobile Phone"?: string
    "Second Email"?: string
    Login?: string
    Email?: string
  }[]
  /** Records Streamed */
  "Records Streamed"?: number
  /** Raw Output */
  "Raw Output"?: {
    [k: string]: unknown
  }
  /** ID */
  ID?: string
  /** Status */
  Status?: string
}

/** List Users with Filter: Lists users in Okta based on the provided filter. Source: seen in exports, 8 occurrences in connector versions 1.0.297 to 1.0.605. */
export const listUsersWithFilter: CardDef<OktaListUsersWithFilterInput, OktaListUsersWithFilterOutput> = {
  "kind": "okta/listUsersWithFilter",
  "address": "root:channels:http:okta:1.0.712:listUsersWithFilter",
  "module": "okta",
  "name": "List Users with Filter",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "5c0b2133-0781-48d3-8271-1055e88b7b70": {
        "id": "l0RkOfHvkid",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getListUsersWithFilterInputs"},
          "namespace": "input",
        },
      },
      "8b3bd5a7-e5b5-48ae-babe-bcd156907c23": {
        "id": "KzMN1pc4sCo",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getUserSearchOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Lists users in Okta based on the provided filter.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 47388,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Inputs":{"index":0},"Streaming":{"extensible":true}},
    "fields": [
      {"name":"resultSet","group":"parameters","key":"resultSet","index":0,"required":false,"option":true,"default":"First Matching Record","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First Matching Record","value":"First Matching Record"},{"label":"First 200 Matching Records","value":"First 200 Matching Records"},{"label":"Stream Matching Records","value":"Stream Matching Records"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"status","group":"Inputs","key":"status","index":1,"required":false,"option":false,"default":"STAGED","available":["string"],"metadata":{"displayname":"Status","optional":false,"type":"list","choices":["STAGED","PROVISIONED","ACTIVE","RECOVERY","PASSWORD_EXPIRED","LOCKED_OUT","SUSPENDED","DEPROVISIONED"]},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"lastUpdated","group":"Inputs","key":"lastUpdated","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Last Updated","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"id","group":"Inputs","key":"id","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Id","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"profile.email","group":"Inputs","key":"profile.email","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Email","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Users","group":"Result","key":"Users","index":0,"required":false,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":{"Raw Output":{"type":"object","collection":false},"ID":{"type":"string","collection":false},"Status":{"type":"string","collection":false},"Created":{"type":"string","collection":false},"Activated":{"type":"string","collection":false},"Status Changed":{"type":"string","collection":false},"Last Login":{"type":"string","collection":false},"Last Updated":{"type":"string","collection":false},"Password Changed":{"type":"string","collection":false},"First Name":{"type":"string","collection":false},"Last Name":{"type":"string","collection":false},"Mobile Phone":{"type":"string","collection":false},"Second Email":{"type":"string","collection":false},"Login":{"type":"string","collection":false},"Email":{"type":"string","collection":false}},"collection":true,"chosen":true},
      {"name":"Records Streamed","group":"Result","key":"Records Streamed","index":1,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false,"chosen":true},
      {"name":"Raw Output","group":"Result","key":"Raw Output","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"ID","group":"Result","key":"ID","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Status","group":"Result","key":"Status","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
  },
};

export interface OktaListUsersWithSearchInput {
  /** Result Set */
  resultSet?: ("First Matching Record" | "All Matching Records" | "Stream Matching Records")
  /** Status */
  status?: ("STAGED" | "PROVISIONED" | "ACTIVE" | "RECOVERY" | "PASSWORD_EXPIRED" | "LOCKED_OUT" | "SUSPENDED" | "DEPROVISIONED")
  /** Contract End Date */
  "profile.contractEndDate"?: { [k: string]: unknown } | string | number | Date | boolean | unknown[]
  /** Account Activation Date */
  "profile.account_activation_date"?: { [k: string]: unknown } | string | number | Date | boolean | unknown[]
  /** Account Deactivation Date */
  "profile.account_deactivation_date"?: { [k: string]: unknown } | string | number | Date | boolean | unknown[]
  /** Created */
  created?: string
  /** Activated */
  activated?: string
  /** ID */
  id?: string
  /** Custom Search Criteria */
  "Custom Search Criteria"?: string
  /** Sort By */
  sortBy?: string
  /** Sort Order */
  sortOrder?: ("ASC" | "DESC")
  /** Flow */
  Flow?: string
  /** Record Limit */
  Limit?: number
  [k: string]: unknown
}
export interface OktaListUsersWithSearchOutput {
  /** Users */
  Users?: {
    "Raw Output"?: {
      [k: string]: unknown
    }
    ID?: string
    Status?: string
    Created?: string
    Activated?: string
    "Status Changed"?: string
    "Last Login"?: string
    "Last Updated"?: string
    "Password Changed"?: string
    "First Name"?: string
    "Last Name"?: string
    "Mobile Phone"?: string
    "Second Email"?: string
    Login?: string
    Email?: string
  }[]
  /** Records Streamed */
  "Records Streamed"?: number
}

/** List Users with Search: Searches for users in Okta based on the properties specified in the search parameter. Source: seen in exports, 18 occurrences in connector versions 1.0.301 to 1.0.712. */
export const listUsersWithSearch: CardDef<OktaListUsersWithSearchInput, OktaListUsersWithSearchOutput> = {
  "kind": "okta/listUsersWithSearch",
  "address": "root:channels:http:okta:1.0.712:listUsersWithSearch",
  "module": "okta",
  "name": "List Users with Search",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "4ef9db3d-0bb2-436a-bbca-20029b41d998": {
        "id": "3_Caypzt3TQ",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getSearchUserProfileFields"},
          "namespace": "input",
        },
      },
      "d31a7151-cffc-4e34-8059-8c78c4e15b2d": {
        "id": "vkSUzDWpQiB",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getUserSearchOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Searches for users in Okta based on the properties specified in the search parameter.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 24491,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Inputs":{"index":0},"Streaming":{"extensible":true},"Sort":{},"Search Criteria":{}},
    "fields": [
      {"name":"resultSet","group":"parameters","key":"resultSet","index":0,"required":false,"option":true,"default":"First Matching Record","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First Matching Record","value":"First Matching Record"},{"label":"All Matching Records","value":"All Matching Records"},{"label":"Stream Matching Records","value":"Stream Matching Records"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"status","group":"Inputs","key":"status","index":1,"required":false,"option":false,"default":"STAGED","available":["string"],"metadata":{"displayname":"Status","optional":false,"type":"list","choices":["STAGED","PROVISIONED","ACTIVE","RECOVERY","PASSWORD_EXPIRED","LOCKED_OUT","SUSPENDED","DEPROVISIONED"]},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"profile.contractEndDate","group":"Inputs","key":"profile.contractEndDate","index":2,"required":false,"option":false,"default":"","available":["object","string","number","Date","boolean","array"],"metadata":{"displayname":"Contract End Date","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"profile.account_activation_date","group":"Inputs","key":"profile.account_activation_date","index":3,"required":false,"option":false,"default":"","available":["object","string","number","Date","boolean","array"],"metadata":{"displayname":"Account Activation Date","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"profile.account_deactivation_date","group":"Inputs","key":"profile.account_deactivation_date","index":4,"required":false,"option":false,"default":"","available":["object","string","number","Date","boolean","array"],"metadata":{"displayname":"Account Deactivation Date","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"created","group":"Inputs","key":"created","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Created","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"activated","group":"Inputs","key":"activated","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Activated","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"id","group":"Inputs","key":"id","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Custom Search Criteria","group":"Inputs","key":"Custom Search Criteria","index":8,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"sortBy","group":"Sort","key":"sortBy","index":9,"required":false,"option":false,"default":null,"available":["string"],"metadata":{"displayname":"Sort By","optional":false,"type":"list"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"sortOrder","group":"Sort","key":"sortOrder","index":10,"required":false,"option":false,"default":null,"available":["string"],"metadata":{"displayname":"Sort Order","optional":false,"type":"list","choices":["ASC","DESC"]},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Flow","group":"Streaming","key":"Flow","index":11,"required":true,"option":false,"default":null,"available":["flo"],"metadata":{"optional":false},"secret":false,"type":"flo","collection":false,"chosen":true},
      {"name":"Limit","group":"Search Criteria","key":"Limit","index":12,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Record Limit","optional":false},"secret":false,"type":"number","collection":false,"chosen":true},
    ],
    "custom": {
      "group": "Streaming",
      "type": {"type":"number","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Users","group":"Result","key":"Users","index":0,"required":false,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":{"Raw Output":{"type":"object","collection":false},"ID":{"type":"string","collection":false},"Status":{"type":"string","collection":false},"Created":{"type":"string","collection":false},"Activated":{"type":"string","collection":false},"Status Changed":{"type":"string","collection":false},"Last Login":{"type":"string","collection":false},"Last Updated":{"type":"string","collection":false},"Password Changed":{"type":"string","collection":false},"First Name":{"type":"string","collection":false},"Last Name":{"type":"string","collection":false},"Mobile Phone":{"type":"string","collection":false},"Second Email":{"type":"string","collection":false},"Login":{"type":"string","collection":false},"Email":{"type":"string","collection":false}},"collection":true,"chosen":true},
      {"name":"Records Streamed","group":"Result","key":"Records Streamed","index":1,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false,"chosen":true},
    ],
  },
};

export interface OktaMapProfileSourceAttributesInput {
  /** ID */
  applicationID?: string
  /** External ID Key */
  externalIdKey?: string
  /** Users */
  users?: {
    [k: string]: unknown
  }[]
  /** Application */
  application?: string
  /** Import Operation */
  importOperation?: ("UPSERT" | "DELETE")
}
export interface OktaMapProfileSourceAttributesOutput {
  /** Users */
  Users: {
    [k: string]: unknown
  }[]
}

/** Map Profile Source Attributes: Create an Okta formatted list of user profile objects for a bulk import operation. Source: seen in exports, 5 occurrences in connector versions 1.0.613 to 1.0.677. */
export const mapProfileSourceAttributes: CardDef<OktaMapProfileSourceAttributesInput, OktaMapProfileSourceAttributesOutput> = {
  "kind": "okta/mapProfileSourceAttributes",
  "address": "root:channels:http:okta:1.0.712:mapProfileSourceAttributes",
  "module": "okta",
  "name": "Map Profile Source Attributes",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "5fcc595d-a76e-46f0-b2d6-f749de3f1145": {
        "id": "WtuO0oKZa7nr",
        "address": {
          "key": null,
          "group": "Application",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"makeApplicationIDInput"},
          "namespace": "input",
        },
      },
      "7e3bfd6d-2474-4ade-a9d1-f0609d6eb7d2": {
        "id": "CHmqElw3-SE7",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getBulkImportInputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Create an Okta formatted list of user profile objects for a bulk import operation.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 447360,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Application": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Import Data": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"applicationID","group":"Application","key":"applicationID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"externalIdKey","group":"Import Data","key":"externalIdKey","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"External ID Key","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"users","group":"Import Data","key":"users","index":2,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Users","optional":false},"secret":false,"type":"object","collection":true},
      {"name":"application","group":"parameters","key":"application","index":3,"required":false,"option":true,"default":"-- Enter Application ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"Okta","operation":"getCustomIdentitySourceApps","key":"label","value":"id"},"displayname":"Application","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"importOperation","group":"parameters","key":"importOperation","index":4,"required":false,"option":true,"default":"UPSERT","available":[],"metadata":{"type":"list","displayname":"Import Operation","choices":[{"label":"Create & Update","value":"UPSERT"},{"label":"Deactivate & Delete","value":"DELETE"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Users","group":"Result","key":"Users","index":0,"required":false,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":"object","collection":true},
    ],
  },
};

export interface OktaOktaUserPasswordUpdatedInput {
  [k: string]: never
}
export interface OktaOktaUserPasswordUpdatedOutput {
  /** Execution ID */
  execution_id: string
  /** Date and Time */
  "Date and Time": string
  /** Message */
  Message: string
  /** Event ID */
  "Event ID": string
  /** Event Type */
  "Event Type": string
  /** Event Time */
  "Event Time": string
  /** Version */
  Version: string
  /** Actor */
  Actor: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Okta User */
  "Okta User": {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** UUID */
  UUID: string
  /** Event Details */
  "Event Details": {
    [k: string]: unknown
  }
  /** Headers */
  Headers: {
    [k: string]: unknown
  }
  /** Source */
  Source: string
  /** Debug Context */
  "Debug Context": {
    "Debug Data"?: {
      [k: string]: unknown
    }
  }
}

/** User Okta Password Updated: Starts flow when a user updates their Okta password.(user.account.update_password). Source: seen in exports, 3 occurrences in connector versions 1.0.348 to 1.0.679. */
export const oktaUserPasswordUpdated: CardDef<OktaOktaUserPasswordUpdatedInput, OktaOktaUserPasswordUpdatedOutput> = {
  "kind": "okta/oktaUserPasswordUpdated",
  "address": "root:channels:http:okta:1.0.712:oktaUserPasswordUpdated",
  "module": "okta",
  "name": "User Okta Password Updated",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": true,
    "webhookList": true,
    "webhookConditions": {"where":["headers"],"key":"x-okta-verification-challenge"},
  },
  "channel": {
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Starts flow when a user updates their Okta password.(user.account.update_password)",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 47349,
  },
  "inputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"execution_id","group":"context","key":"execution_id","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      {"name":"Date and Time","group":"Output","key":"Date and Time","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Message","group":"Output","key":"Message","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event ID","group":"Output","key":"Event ID","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Type","group":"Output","key":"Event Type","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Time","group":"Output","key":"Event Time","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Version","group":"Output","key":"Version","index":6,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Actor","group":"Output","key":"Actor","index":7,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Okta User","group":"Output","key":"Okta User","index":8,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"UUID","group":"Output","key":"UUID","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Details","group":"Output","key":"Event Details","index":10,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Output","key":"Headers","index":11,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Source","group":"Output","key":"Source","index":12,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Debug Context","group":"Output","key":"Debug Context","index":13,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},
    ],
  },
  "event": {
    "inputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {},
      "fields": [
        {"name":"type","group":null,"key":"type","index":0,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
        {"name":"data","group":null,"key":"data","index":1,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      ],
    },
    "outputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {"context":{"extensible":false}},
      "fields": [
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Actor":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Okta User":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"UUID":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "Starts flow when a user updates their Okta password.(user.account.update_password)",
      "inputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {
          "body": {"type":"object","reserved":{},"extensible":true},
          "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
          "query": {"type":"object","reserved":{},"extensible":true},
        },
      },
      "outputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {"context":{"extensible":false},"null":{"extensible":false},"*":{"extensible":false}},
      },
    },
  },
};

export interface OktaOktaUserProfileUpdatedInput {
  [k: string]: never
}
export interface OktaOktaUserProfileUpdatedOutput {
  /** Execution ID */
  execution_id: string
  /** Date and Time */
  "Date and Time": string
  /** Message */
  Message: string
  /** Event ID */
  "Event ID": string
  /** Event Type */
  "Event Type": string
  /** Legacy Event Type */
  "Legacy Event Type"?: string
  /** Event Time */
  "Event Time": string
  /** Version */
  Version: string
  /** UUID */
  UUID: string
  /** Severity */
  Severity?: string
  /** Result */
  Result?: string
  /** Changed Attributes */
  "Changed Attributes"?: string
  /** Actor */
  Actor: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Okta User */
  "Okta User": {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Full Details */
  "Full Details"?: {
    data?: {
      events?: {
        "0"?: {
          debugContext?: {
            debugData?: {
              changedAttributes?: string
            }
          }
          target?: {
            "0"?: {
              id?: string
            }
          }
        }
      }
    }
  }
  /** Client */
  Client?: {
    [k: string]: unknown
  }
  /** Transaction */
  Transaction?: {
    [k: string]: unknown
  }
  /** Debug Context */
  "Debug Context"?: {
    "Debug Data"?: {
      [k: string]: unknown
    }
  }
  /** Authentication Context */
  "Authentication Context"?: {
    [k: string]: unknown
  }
  /** Security Context */
  "Security Context"?: {
    [k: string]: unknown
  }
  /** Event Details */
  "Event Details"?: {
    [k: string]: unknown
  }
  /** Headers */
  Headers?: {
    [k: string]: unknown
  }
  /** Source */
  Source?: string
}

/** User Okta Profile Updated: Starts flow when a user updates their Okta profile.(user.account.update_profile). Source: seen in exports, 5 occurrences in connector versions 1.0.297 to 1.0.605. */
export const oktaUserProfileUpdated: CardDef<OktaOktaUserProfileUpdatedInput, OktaOktaUserProfileUpdatedOutput> = {
  "kind": "okta/oktaUserProfileUpdated",
  "address": "root:channels:http:okta:1.0.712:oktaUserProfileUpdated",
  "module": "okta",
  "name": "User Okta Profile Updated",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": true,
    "webhookList": true,
    "webhookConditions": {"where":["headers"],"key":"x-okta-verification-challenge"},
  },
  "channel": {
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Starts flow when a user updates their Okta profile.(user.account.update_profile)",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 47350,
  },
  "inputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"execution_id","group":"context","key":"execution_id","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      {"name":"Date and Time","group":"Output","key":"Date and Time","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Message","group":"Output","key":"Message","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event ID","group":"Output","key":"Event ID","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Type","group":"Output","key":"Event Type","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Legacy Event Type","group":"Output","key":"Legacy Event Type","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Event Time","group":"Output","key":"Event Time","index":6,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Version","group":"Output","key":"Version","index":7,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"UUID","group":"Output","key":"UUID","index":8,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Severity","group":"Output","key":"Severity","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Result","group":"Output","key":"Result","index":10,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Changed Attributes","group":"Output","key":"Changed Attributes","index":11,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Actor","group":"Output","key":"Actor","index":12,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Okta User","group":"Output","key":"Okta User","index":13,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Full Details","group":"Output","key":"Full Details","index":14,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"data":{"type":{"events":{"type":{"0":{"type":{"debugContext":{"type":{"debugData":{"type":{"changedAttributes":{"type":"string","collection":false}},"collection":false}},"collection":false},"target":{"type":{"0":{"type":{"id":{"type":"string","collection":false}},"collection":false}},"collection":false}},"collection":false}},"collection":false}},"collection":false}},"collection":false,"chosen":true},
      {"name":"Client","group":"Output","key":"Client","index":15,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Transaction","group":"Output","key":"Transaction","index":16,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Debug Context","group":"Output","key":"Debug Context","index":17,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"Debug Data":{"type":"object","collection":false}},"collection":false,"chosen":true},
      {"name":"Authentication Context","group":"Output","key":"Authentication Context","index":18,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Security Context","group":"Output","key":"Security Context","index":19,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Event Details","group":"Output","key":"Event Details","index":20,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Headers","group":"Output","key":"Headers","index":21,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Source","group":"Output","key":"Source","index":22,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
  },
  "event": {
    "inputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {},
      "fields": [
        {"name":"type","group":null,"key":"type","index":0,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
        {"name":"data","group":null,"key":"data","index":1,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      ],
    },
    "outputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {"context":{"extensible":false}},
      "fields": [
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Legacy Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"UUID":{"type":"string","collection":false},"Severity":{"type":"string","collection":false},"Result":{"type":"string","collection":false},"Changed Attributes":{"type":"string","collection":false},"Actor":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Okta User":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Client":{"type":"object","collection":false},"Transaction":{"type":"object","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},"Authentication Context":{"type":"object","collection":false},"Security Context":{"type":"object","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Full Details":{"type":"object","collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "Starts flow when a user updates their Okta profile.(user.account.update_profile)",
      "inputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {
          "body": {"type":"object","reserved":{},"extensible":true},
          "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
          "query": {"type":"object","reserved":{},"extensible":true},
        },
      },
      "outputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {"context":{"extensible":false},"null":{"extensible":false},"*":{"extensible":false}},
      },
    },
  },
};

export interface OktaReadApplicationInput {
  /** Application */
  application?: string
  /** ID */
  applicationID: string
}
export interface OktaReadApplicationOutput {
  /** ID */
  ID: string
  /** Name */
  Name: string
  /** Label */
  Label: string
}

/** Read Application: Fetches an application in Okta. Source: seen in exports, 2 occurrences in connector versions 1.0.613 to 1.0.677. */
export const readApplication: CardDef<OktaReadApplicationInput, OktaReadApplicationOutput> = {
  "kind": "okta/readApplication",
  "address": "root:channels:http:okta:1.0.712:readApplication",
  "module": "okta",
  "name": "Read Application",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "c6c373d5-2ff3-4e17-86bd-abf9b4d54b5d": {
        "id": "otgG4VkRWVxM",
        "address": {
          "key": null,
          "group": "Application",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"makeApplicationIDInput"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Fetches an application in Okta.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 117074,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Application":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"application","group":"parameters","key":"application","index":0,"required":false,"option":true,"default":"-- Enter Application ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"Okta","operation":"getAllActiveApplications","key":"label","value":"id"},"displayname":"Application","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"applicationID","group":"Application","key":"applicationID","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Application":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"ID","group":"Application","key":"ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Name","group":"Application","key":"Name","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Label","group":"Application","key":"Label","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface OktaReadGroupInput {
  /** ID */
  ID: string
}
export interface OktaReadGroupOutput {
  /** ID */
  ID?: string
  /** Created */
  Created?: unknown
  /** Last Updated */
  "Last Updated"?: unknown
  /** Last Membership Updated */
  "Last Membership Updated"?: string
  /** Object Class */
  "Object Class"?: string[]
  /** Type */
  Type?: string
  /** Profile */
  Profile: {
    Name?: string
    Description?: string
  }
  /** E-mail */
  email?: string
  /** Email Enabled */
  emailEnabled?: boolean
  /** Office 365 ID */
  office_365_ID?: string
}

/** Read Group: Get information about a specific group in Okta. Source: seen in exports, 7 occurrences in connector versions 1.0.348 to 1.0.626. */
export const readGroup: CardDef<OktaReadGroupInput, OktaReadGroupOutput> = {
  "kind": "okta/readGroup",
  "address": "root:channels:http:okta:1.0.712:readGroup",
  "module": "okta",
  "name": "Read Group",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "6cc4de7d-8298-49a3-9e1c-99b83996a3bb": {
        "id": "QU8DGEg6NFEt",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"groupOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Get information about a specific group in Okta.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 117076,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Group":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"ID","group":"Group","key":"ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Properties":{"index":0},"Custom Properties":{}},
    "fields": [
      {"name":"ID","group":"Properties","key":"ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Created","group":"Properties","key":"Created","index":1,"required":false,"option":false,"default":"","available":["Date"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Last Updated","group":"Properties","key":"Last Updated","index":2,"required":false,"option":false,"default":"","available":["Date"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Last Membership Updated","group":"Properties","key":"Last Membership Updated","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Object Class","group":"Properties","key":"Object Class","index":4,"required":false,"option":false,"default":[],"available":["string"],"metadata":{},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"Type","group":"Properties","key":"Type","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Profile","group":"Properties","key":"Profile","index":6,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":{"Name":{"type":"string","collection":false},"Description":{"type":"string","collection":false}},"collection":false},
      {"name":"email","group":"Custom Properties","key":"email","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"E-mail"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"emailEnabled","group":"Custom Properties","key":"emailEnabled","index":8,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"Email Enabled"},"secret":false,"type":"boolean","collection":false,"chosen":true},
      {"name":"office_365_ID","group":"Custom Properties","key":"office_365_ID","index":9,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Office 365 ID"},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
  },
};

export interface OktaReadUserInput {
  /** ID or Login */
  "ID or Login": string
}
export interface OktaReadUserOutput {
  /** ID */
  ID?: string
  /** Status */
  Status?: string
  /** Created */
  Created?: string
  /** Activated */
  Activated?: string
  /** Status Changed */
  "Status Changed"?: string
  /** Last Login */
  "Last Login"?: string
  /** Last Updated */
  "Last Updated"?: string
  /** Password Changed */
  "Password Changed"?: string
  /** Credentials */
  Credentials?: {
    Emails?: {
      [k: string]: unknown
    }[]
    Password?: boolean
    "Recovery Question"?: string
    Provider?: {
      Name?: string
      Type?: string
    }
  }
  /** Realm ID */
  "Realm ID"?: string
  /** Username */
  login?: string
  /** First name */
  firstName?: string
  /** Last name */
  lastName?: string
  /** Display name */
  displayName?: string
  /** Middle name */
  middleName?: string
  /** Primary email */
  email?: string
  /** Title */
  title?: string
  /** Mobile phone */
  mobilePhone?: string
  /** Department */
  department?: string
  /** ManagerId */
  managerId?: string
  /** User type */
  userType?: string
  /** Secondary email */
  secondEmail?: string
  /** Primary phone */
  primaryPhone?: string
  /** Street address */
  streetAddress?: string
  /** City */
  city?: string
  /** State */
  state?: string
  /** Zip code */
  zipCode?: string
  /** Country code */
  countryCode?: string
  /** Manager */
  manager?: string
  /** Honorific prefix */
  honorificPrefix?: string
  /** Honorific suffix */
  honorificSuffix?: string
  /** Nickname */
  nickName?: string
  /** Profile Url */
  profileUrl?: string
  /** Postal Address */
  postalAddress?: string
  /** Preferred language */
  preferredLanguage?: string
  /** Locale */
  locale?: string
  /** Time zone */
  timezone?: string
  /** Employee number */
  employeeNumber?: string
  /** Cost center */
  costCenter?: string
  /** Organization */
  organization?: string
  /** Division */
  division?: string
  [k: string]: unknown
}

/** Read User: Retrieve Okta user information using a User ID or User Login. Source: seen in exports; profile attributes are those of the default Okta user profile. */
export const readUser: CardDef<OktaReadUserInput, OktaReadUserOutput> = {
  "kind": "okta/readUser",
  "address": "root:channels:http:okta:1.0.712:readUser",
  "module": "okta",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "c615e749-b361-4b36-9bd2-1e88e4179f74": {
        "id": "cJN3L8FCThzg",
        "address": {
          "key": null,
          "group": "Profile Properties",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getUserProfileFields"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Retrieve Okta user information using a User ID or User Login.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 146883,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"ID or Login","group":"User","key":"ID or Login","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "System Properties": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Profile Properties": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"ID","group":"System Properties","key":"ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Status","group":"System Properties","key":"Status","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Created","group":"System Properties","key":"Created","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Activated","group":"System Properties","key":"Activated","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Status Changed","group":"System Properties","key":"Status Changed","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Last Login","group":"System Properties","key":"Last Login","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Last Updated","group":"System Properties","key":"Last Updated","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Password Changed","group":"System Properties","key":"Password Changed","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Credentials","group":"System Properties","key":"Credentials","index":8,"required":false,"option":false,"default":{},"available":[{"Emails":{"type":"object","collection":true},"Password":{"type":"boolean","collection":false},"Recovery Question":{"type":"string","collection":false},"Provider":{"type":{"Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false}}],"metadata":{},"secret":false,"type":{"Emails":{"type":"object","collection":true},"Password":{"type":"boolean","collection":false},"Recovery Question":{"type":"string","collection":false},"Provider":{"type":{"Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false}},"collection":false,"chosen":true},
      {"name":"Realm ID","group":"System Properties","key":"Realm ID","index":9,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"login","group":"Profile Properties","key":"login","index":10,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Username"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"firstName","group":"Profile Properties","key":"firstName","index":11,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"First name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"lastName","group":"Profile Properties","key":"lastName","index":12,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Last name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"displayName","group":"Profile Properties","key":"displayName","index":13,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Display name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"middleName","group":"Profile Properties","key":"middleName","index":14,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Middle name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"email","group":"Profile Properties","key":"email","index":15,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Primary email"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"title","group":"Profile Properties","key":"title","index":16,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Title"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"mobilePhone","group":"Profile Properties","key":"mobilePhone","index":17,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Mobile phone"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"department","group":"Profile Properties","key":"department","index":18,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Department"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"managerId","group":"Profile Properties","key":"managerId","index":19,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ManagerId"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"userType","group":"Profile Properties","key":"userType","index":20,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User type"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"secondEmail","group":"Profile Properties","key":"secondEmail","index":21,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Secondary email"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"primaryPhone","group":"Profile Properties","key":"primaryPhone","index":22,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Primary phone"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"streetAddress","group":"Profile Properties","key":"streetAddress","index":23,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Street address"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"city","group":"Profile Properties","key":"city","index":24,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"City"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"state","group":"Profile Properties","key":"state","index":25,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"State"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"zipCode","group":"Profile Properties","key":"zipCode","index":26,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Zip code"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"countryCode","group":"Profile Properties","key":"countryCode","index":27,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Country code"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"manager","group":"Profile Properties","key":"manager","index":28,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Manager"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"honorificPrefix","group":"Profile Properties","key":"honorificPrefix","index":29,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Honorific prefix"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"honorificSuffix","group":"Profile Properties","key":"honorificSuffix","index":30,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Honorific suffix"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"nickName","group":"Profile Properties","key":"nickName","index":31,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Nickname"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"profileUrl","group":"Profile Properties","key":"profileUrl","index":32,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Profile Url"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"postalAddress","group":"Profile Properties","key":"postalAddress","index":33,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Postal Address"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"preferredLanguage","group":"Profile Properties","key":"preferredLanguage","index":34,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Preferred language"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"locale","group":"Profile Properties","key":"locale","index":35,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Locale"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"timezone","group":"Profile Properties","key":"timezone","index":36,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Time zone"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"employeeNumber","group":"Profile Properties","key":"employeeNumber","index":37,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Employee number"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"costCenter","group":"Profile Properties","key":"costCenter","index":38,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Cost center"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"organization","group":"Profile Properties","key":"organization","index":39,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Organization"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"division","group":"Profile Properties","key":"division","index":40,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Division"},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
    "custom": {"group":"Profile Properties","type":{"type":"string","collection":false}},
  },
};

export interface OktaRemoveUserFromApplicationInput {
  /** ID */
  applicationID?: string
  /** User ID */
  id: string
  /** Send Email? */
  "Send Email?"?: boolean
  /** Application */
  application?: string
}
export interface OktaRemoveUserFromApplicationOutput {
  /** Status */
  status: number
}

/** Remove User from Application: Removes an assignment for a user from an application in Okta. Source: seen in exports, 5 occurrences in connector versions 1.0.289 to 1.0.624. */
export const removeUserFromApplication: CardDef<OktaRemoveUserFromApplicationInput, OktaRemoveUserFromApplicationOutput> = {
  "kind": "okta/removeUserFromApplication",
  "address": "root:channels:http:okta:1.0.712:removeUserFromApplication",
  "module": "okta",
  "name": "Remove User from Application",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "abd04ade-9e5b-4e8b-b355-5c7974de9dad": {
        "id": "zq9KXaaZcZQ",
        "address": {
          "key": null,
          "group": "Application",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"makeApplicationIDInput"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Removes an assignment for a user from an application in Okta.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 117081,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Application": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "User": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"applicationID","group":"Application","key":"applicationID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"id","group":"User","key":"id","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Send Email?","group":"User","key":"Send Email?","index":2,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"optional":false},"secret":false,"type":"boolean","collection":false,"chosen":true},
      {"name":"application","group":"parameters","key":"application","index":3,"required":false,"option":true,"default":"-- Enter Application ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"Okta","operation":"getAllActiveApplications","key":"label","value":"id"},"displayname":"Application","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"status","group":"Result","key":"status","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Status"},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface OktaRemoveUserFromGroupInput {
  /** Group ID */
  id: string
  /** User ID */
  "User/id": string
}
export interface OktaRemoveUserFromGroupOutput {
  /** Status */
  status: number
}

/** Remove User from Group: Removes a user from a group with OKTA_GROUP type. Source: seen in exports, 10 occurrences in connector versions 1.0.235 to 1.0.679. */
export const removeUserFromGroup: CardDef<OktaRemoveUserFromGroupInput, OktaRemoveUserFromGroupOutput> = {
  "kind": "okta/removeUserFromGroup",
  "address": "root:channels:http:okta:1.0.712:removeUserFromGroup",
  "module": "okta",
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
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Removes a user from a group with OKTA_GROUP type.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 47397,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Group": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "User": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"id","group":"Group","key":"id","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Group ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"User/id","group":"User","key":"id","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User ID","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"status","group":"Result","key":"status","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Status"},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface OktaResetPasswordInput {
  /** ID or Username */
  userID: string
  /** Convert to Federated User */
  convert?: ("Yes" | "No")
  /** Send Email */
  email?: boolean
}
export interface OktaResetPasswordOutput {
  /** URL */
  URL?: string
  /** Status Code */
  "Status Code"?: number
}

/** Reset Password: Reset a user’s password in Okta. Source: seen in exports, 4 occurrences in connector versions 1.0.592 to 1.0.690. */
export const resetPassword: CardDef<OktaResetPasswordInput, OktaResetPasswordOutput> = {
  "kind": "okta/resetPassword",
  "address": "root:channels:http:okta:1.0.712:resetPassword",
  "module": "okta",
  "name": "Reset Password",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "1582cd46-3848-4094-bad6-73afdc32a980": {
        "id": "a6cfHtmBtia8",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getResetPasswordOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Reset a user’s password in Okta.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 144229,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"userID","group":"User","key":"userID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID or Username","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"convert","group":"parameters","key":"convert","index":1,"required":false,"option":true,"default":"Yes","available":[],"metadata":{"type":"list","displayname":"Convert to Federated User","choices":[{"label":"Yes","value":"Yes"},{"label":"No","value":"No"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"email","group":"parameters","key":"email","index":2,"required":false,"option":true,"default":true,"available":[],"metadata":{"type":"dynamic","method":{"channel":"okta","operation":"getSendEmailOptions","key":"label","value":"value"},"displayname":"Send Email","dependencies":["convert"],"optional":false,"ordering":1},"secret":false,"type":"boolean","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"index":0},"Reset Password":{"index":0}},
    "fields": [
      {"name":"URL","group":"Reset Password","key":"URL","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Status Code","group":"Response","key":"Status Code","index":1,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false,"chosen":true},
    ],
  },
};

export interface OktaSearchApplicationsInput {
  /** Result Set */
  resultSet?: ("First Matching Record" | "First 200 Matching Records" | "Stream Matching Records")
  /** Query */
  Query?: string
}
export interface OktaSearchApplicationsOutput {
  /** ID */
  ID?: string
  /** Name */
  Name?: string
  /** Label */
  Label?: string
  /** Applications */
  Applications?: {
    ID?: string
    Features?: string[]
    Settings?: {
      [k: string]: unknown
    }
  }[]
}

/** Search Applications: Search for apps based on app Name or Label in Okta. Source: seen in exports, 7 occurrences in connector versions 1.0.581 to 1.0.677. */
export const searchApplications: CardDef<OktaSearchApplicationsInput, OktaSearchApplicationsOutput> = {
  "kind": "okta/searchApplications",
  "address": "root:channels:http:okta:1.0.712:searchApplications",
  "module": "okta",
  "name": "Search Applications",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "e42c85eb-ec1c-403c-80c0-5845a9016385": {
        "id": "sG4rvXWkvw6",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getSearchAppsInputs"},
          "namespace": "input",
        },
      },
      "5d17bc32-7f4b-4e49-871a-f327e808a093": {
        "id": "t9HYTHPmaMD",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getSearchAppsOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Search for apps based on app Name or Label in Okta.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 117084,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Search":{"index":0}},
    "fields": [
      {"name":"resultSet","group":"parameters","key":"resultSet","index":0,"required":false,"option":true,"default":"First Matching Record","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First Matching Record","value":"First Matching Record"},{"label":"First 200 Matching Records","value":"First 200 Matching Records"},{"label":"Stream Matching Records","value":"Stream Matching Records"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Query","group":"Search","key":"Query","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"ID","group":"Result","key":"ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Name","group":"Result","key":"Name","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Label","group":"Result","key":"Label","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Applications","group":"Result","key":"Applications","index":3,"required":false,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Features":{"type":"string","collection":true},"Settings":{"type":"object","collection":false}},"collection":true,"chosen":true},
    ],
  },
};

export interface OktaSearchGroupsInput {
  /** Query */
  Query?: string
  /** Result Set */
  resultSet?: ("First Matching Record" | "First 200 Matching Records" | "Stream Matching Records")
  /** ID */
  id?: string
  /** Created */
  created?: string
  /** Last Updated */
  lastUpdated?: string
  /** Type */
  type?: string
  /** Custom Search Criteria */
  "Custom Search Criteria"?: string
  /** Name */
  "profile.name"?: string
}
export interface OktaSearchGroupsOutput {
  /** Groups */
  Groups?: {
    ID?: string
    Created?: string
    "Last Updated"?: string
    "Last Membership Updated"?: string
    "Object Class"?: string[]
    Type?: string
    Profile?: {
      Name?: string
      Description?: string
    }
  }[]
  /** Raw Object */
  "Raw Object"?: {
    [k: string]: unknown
  }
  /** ID */
  ID?: string
  /** Created */
  Created?: string
  /** Profile */
  Profile?: {
    Name?: string
    Description?: string
  }
}

/** Search Groups: Searches by groups in your Okta organization. Source: seen in exports, 15 occurrences in connector versions 1.0.181 to 1.0.712. */
export const searchGroups: CardDef<OktaSearchGroupsInput, OktaSearchGroupsOutput> = {
  "kind": "okta/searchGroups",
  "address": "root:channels:http:okta:1.0.712:searchGroups",
  "module": "okta",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "08739c7a-777c-494b-9b9e-9c274a0e0ae5": {
        "id": "lkp7O9OjLptS",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getSearchGroupsInputs"},
          "namespace": "input",
        },
      },
      "e4754234-15d0-42d9-bdc0-fcaaffdec96c": {
        "id": "4rlg2N8815ty",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getSearchGroupsOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Searches by groups in your Okta organization.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 155581,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Inputs":{"index":0}},
    "fields": [
      {"name":"Query","group":"Inputs","key":"Query","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"resultSet","group":"parameters","key":"resultSet","index":1,"required":false,"option":true,"default":"First Matching Record","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First Matching Record","value":"First Matching Record"},{"label":"First 200 Matching Records","value":"First 200 Matching Records"},{"label":"Stream Matching Records","value":"Stream Matching Records"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"id","group":"Inputs","key":"id","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"created","group":"Inputs","key":"created","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Created","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"lastUpdated","group":"Inputs","key":"lastUpdated","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Last Updated","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"type","group":"Inputs","key":"type","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Type","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Custom Search Criteria","group":"Inputs","key":"Custom Search Criteria","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"profile.name","group":"Inputs","key":"profile.name","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Name","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Groups","group":"Result","key":"Groups","index":0,"required":false,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Created":{"type":"string","collection":false},"Last Updated":{"type":"string","collection":false},"Last Membership Updated":{"type":"string","collection":false},"Object Class":{"type":"string","collection":true},"Type":{"type":"string","collection":false},"Profile":{"type":{"Name":{"type":"string","collection":false},"Description":{"type":"string","collection":false}},"collection":false}},"collection":true,"chosen":true},
      {"name":"Raw Object","group":"Result","key":"Raw Object","index":1,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"ID","group":"Result","key":"ID","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Created","group":"Result","key":"Created","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Profile","group":"Result","key":"Profile","index":4,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":{"Name":{"type":"string","collection":false},"Description":{"type":"string","collection":false}},"collection":false,"chosen":true},
    ],
  },
};

export interface OktaSearchSystemLogsInput {
  /** Search By */
  searchBy?: ("Expression" | "Keyword")
  /** UUID */
  uuid?: string
  /** Event Type */
  eventType?: string
  /** Display Message */
  displayMessage?: string
  /** Actor ID */
  "actor.id"?: string
  /** Actor Display Name */
  "actor.displayName"?: string
  /** Target Display Name */
  "target.displayName"?: string
  /** Custom Filter */
  "Custom Filter"?: string
  /** Since */
  since?: Date
  /** Until */
  until?: Date
  /** Result Set */
  resultSet?: ("First Matching Record" | "First 200 Matching Records" | "Stream Matching Records")
  /** Flow */
  Flow?: string
  /** Order */
  order?: ("ASCENDING" | "DESCENDING")
  /** Record Limit */
  Limit?: number
  [k: string]: unknown
}
export interface OktaSearchSystemLogsOutput {
  /** UUID */
  UUID?: string
  /** Published */
  Published?: Date
  /** Event Type */
  "Event Type"?: string
  /** Display Message */
  "Display Message"?: string
  /** Actor */
  Actor?: {
    ID?: string
    Type?: string
    "Alternate ID"?: string
    "Display Name"?: string
  }
  /** Target */
  Target?: {
    [k: string]: unknown
  }[]
  /** Client */
  Client?: {
    ID?: string
    "User Agent"?: {
      [k: string]: unknown
    }
    "Geographical Context"?: {
      [k: string]: unknown
    }
    Zone?: string
    "IP Address"?: string
    Device?: string
  }
  /** System Logs */
  "System Logs"?: {
    UUID?: string
    Published?: Date
    "Event Type"?: string
    Severity?: string
    "Display Message"?: string
    Actor?: {
      ID?: string
      Type?: string
      "Alternate ID"?: string
      "Display Name"?: string
    }
    Target?: {
      [k: string]: unknown
    }[]
    Client?: {
      ID?: string
      "User Agent"?: {
        [k: string]: unknown
      }
      "Geographical Context"?: {
        [k: string]: unknown
      }
      Zone?: string
      "IP Address"?: string
      Device?: string
    }
    Request?: {
      "IP Chain"?: {
        [k: string]: unknown
      }[]
    }
    "Raw Output"?: {
      [k: string]: unknown
    }
  }[]
  /** Records Streamed */
  "Records Streamed"?: number
}

/** Search System Logs: Search for log events from your organization's system log in Okta. Source: seen in exports, 7 occurrences in connector versions 1.0.577 to 1.0.685. */
export const searchSystemLogs: CardDef<OktaSearchSystemLogsInput, OktaSearchSystemLogsOutput> = {
  "kind": "okta/searchSystemLogs",
  "address": "root:channels:http:okta:1.0.712:searchSystemLogs",
  "module": "okta",
  "name": "Search System Logs",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "34378c40-7286-42f7-b2e5-c7aa21541985": {
        "id": "RvWwocoxqeU",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getSearchSysLogsInputs"},
          "namespace": "input",
        },
      },
      "145982ea-0b46-4c49-b40b-b9acbe8d6a94": {
        "id": "OqyMdmtLHw7",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getSearchSysLogsOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Search for log events from your organization's system log in Okta.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 73574,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Search By": {"index":0},
      "Date": {},
      "Sort": {},
      "Streaming": {"extensible":true},
      "Search Criteria": {},
    },
    "fields": [
      {"name":"searchBy","group":"parameters","key":"searchBy","index":0,"required":false,"option":true,"default":"Expression","available":[],"metadata":{"type":"list","displayname":"Search By","choices":[{"label":"Expression","value":"Expression"},{"label":"Keyword","value":"Keyword"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"uuid","group":"Search By","key":"uuid","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"UUID","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"eventType","group":"Search By","key":"eventType","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Event Type","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"displayMessage","group":"Search By","key":"displayMessage","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Display Message","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"actor.id","group":"Search By","key":"actor.id","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Actor ID","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"actor.displayName","group":"Search By","key":"actor.displayName","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Actor Display Name","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"target.displayName","group":"Search By","key":"target.displayName","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Target Display Name","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Custom Filter","group":"Search By","key":"Custom Filter","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"since","group":"Date","key":"since","index":8,"required":false,"option":false,"default":"","available":["Date"],"metadata":{"displayname":"Since","optional":false},"secret":false,"type":"Date","collection":false,"chosen":true},
      {"name":"until","group":"Date","key":"until","index":9,"required":false,"option":false,"default":"","available":["Date"],"metadata":{"displayname":"Until","optional":false},"secret":false,"type":"Date","collection":false,"chosen":true},
      {"name":"resultSet","group":"parameters","key":"resultSet","index":10,"required":false,"option":true,"default":"First Matching Record","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First Matching Record","value":"First Matching Record"},{"label":"First 200 Matching Records","value":"First 200 Matching Records"},{"label":"Stream Matching Records","value":"Stream Matching Records"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"Flow","group":"Streaming","key":"Flow","index":11,"required":true,"option":false,"default":null,"available":["flo"],"metadata":{"optional":false},"secret":false,"type":"flo","collection":false,"chosen":true},
      {"name":"order","group":"Sort","key":"order","index":12,"required":false,"option":false,"default":"ASCENDING","available":["string"],"metadata":{"displayname":"Order","optional":false,"type":"list","choices":["ASCENDING","DESCENDING"]},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Limit","group":"Search Criteria","key":"Limit","index":13,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Record Limit","optional":false},"secret":false,"type":"number","collection":false,"chosen":true},
    ],
    "custom": {
      "group": "Streaming",
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"UUID","group":"Result","key":"UUID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Published","group":"Result","key":"Published","index":1,"required":false,"option":false,"default":"","available":["Date"],"metadata":{},"secret":false,"type":"Date","collection":false,"chosen":true},
      {"name":"Event Type","group":"Result","key":"Event Type","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Display Message","group":"Result","key":"Display Message","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Actor","group":"Result","key":"Actor","index":4,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false}},"collection":false,"chosen":true},
      {"name":"Target","group":"Result","key":"Target","index":5,"required":false,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":"object","collection":true,"chosen":true},
      {"name":"Client","group":"Result","key":"Client","index":6,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"User Agent":{"type":"object","collection":false},"Geographical Context":{"type":"object","collection":false},"Zone":{"type":"string","collection":false},"IP Address":{"type":"string","collection":false},"Device":{"type":"string","collection":false}},"collection":false,"chosen":true},
      {"name":"System Logs","group":"Result","key":"System Logs","index":7,"required":false,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":{"UUID":{"type":"string","collection":false},"Published":{"type":"Date","collection":false},"Event Type":{"type":"string","collection":false},"Severity":{"type":"string","collection":false},"Display Message":{"type":"string","collection":false},"Actor":{"type":{"ID":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false}},"collection":false},"Target":{"type":"object","collection":true},"Client":{"type":{"ID":{"type":"string","collection":false},"User Agent":{"type":"object","collection":false},"Geographical Context":{"type":"object","collection":false},"Zone":{"type":"string","collection":false},"IP Address":{"type":"string","collection":false},"Device":{"type":"string","collection":false}},"collection":false},"Request":{"type":{"IP Chain":{"type":"object","collection":true}},"collection":false},"Raw Output":{"type":"object","collection":false}},"collection":true,"chosen":true},
      {"name":"Records Streamed","group":"Result","key":"Records Streamed","index":8,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false,"chosen":true},
    ],
  },
};

export interface OktaSearchUsersInput {
  /** Query */
  Query: string
  /** Result Set */
  resultSet?: ("First Matching Record" | "All Matching Records")
}
export interface OktaSearchUsersOutput {
  /** Raw Output */
  "Raw Output": {
    [k: string]: unknown
  }
  /** ID */
  ID: string
  /** Status */
  Status: string
  /** Login */
  Login?: string
  /** Email */
  Email?: string
}

/** Find Users: Finds users who match the specified query, use the q parameter for a simple lookup of users by name. Source: seen in exports, 7 occurrences in connector versions 1.0.438 to 1.0.683. */
export const searchUsers: CardDef<OktaSearchUsersInput, OktaSearchUsersOutput> = {
  "kind": "okta/searchUsers",
  "address": "root:channels:http:okta:1.0.712:searchUsers",
  "module": "okta",
  "name": "Find Users",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "155cfe2a-02be-4875-a0d0-108ab594d2c4": {
        "id": "LBG1a3mAgJ",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getUserSearchOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Finds users who match the specified query, use the q parameter for a simple lookup of users by name.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 9462,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Inputs":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Query","group":"Inputs","key":"Query","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"resultSet","group":"parameters","key":"resultSet","index":1,"required":false,"option":true,"default":"First Matching Record","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First Matching Record","value":"First Matching Record"},{"label":"All Matching Records","value":"All Matching Records"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Raw Output","group":"Result","key":"Raw Output","index":0,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"ID","group":"Result","key":"ID","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Status","group":"Result","key":"Status","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Login","group":"Result","key":"Login","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Email","group":"Result","key":"Email","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
  },
};

export interface OktaSuspendUserInput {
  /** ID or Login */
  id: string
}
export interface OktaSuspendUserOutput {
  /** Status Code */
  statusCode: number
}

/** Suspend User: Suspends a user in Okta. This operation can only be performed on users with an ACTIVE status. The user will have a status of SUSPENDED when the process is complete. Source: seen in exports, 8 occurrences in connector versions 1.0.297 to 1.0.690. */
export const suspendUser: CardDef<OktaSuspendUserInput, OktaSuspendUserOutput> = {
  "kind": "okta/suspendUser",
  "address": "root:channels:http:okta:1.0.712:suspendUser",
  "module": "okta",
  "name": "Suspend User",
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
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Suspends a user in Okta. This operation can only be performed on users with an ACTIVE status. The user will have a status of SUSPENDED when the process is complete.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 134548,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"id","group":"User","key":"id","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID or Login","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"statusCode","group":"Response","key":"statusCode","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Status Code"},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface OktaTriggerImportSessionInput {
  /** Session ID */
  sessionId: string
  /** Application */
  application?: string
  /** ID */
  applicationID?: string
}
export interface OktaTriggerImportSessionOutput {
  /** ID */
  id: string
  /** Application ID */
  identitySourceId: string
  /** Status */
  status: string
  /** Import Type */
  importType: string
}

/** Trigger Import Session: Trigger an import session in Okta that is ready for processing. This step should occur after bulk importing users. Source: seen in exports, 16 occurrences in connector versions 1.0.605 to 1.0.677. */
export const triggerImportSession: CardDef<OktaTriggerImportSessionInput, OktaTriggerImportSessionOutput> = {
  "kind": "okta/triggerImportSession",
  "address": "root:channels:http:okta:1.0.712:triggerImportSession",
  "module": "okta",
  "name": "Trigger Import Session",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "a4b887b4-6b1a-4cbd-95c9-7f2f11f1d89d": {
        "id": "HwugWRwrxDi9",
        "address": {
          "key": null,
          "group": "Application",
          "fieldIndex": 1,
          "defaultValue": {"path":[],"method":"makeApplicationIDInput"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Trigger an import session in Okta that is ready for processing. This step should occur after bulk importing users.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 110991,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Application":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"sessionId","group":"Application","key":"sessionId","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Session ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"application","group":"parameters","key":"application","index":1,"required":false,"option":true,"default":"-- Enter Application ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"Okta","operation":"getCustomIdentitySourceApps","key":"label","value":"id"},"displayname":"Application","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"applicationID","group":"Application","key":"applicationID","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Session":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"id","group":"Session","key":"id","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID"},"secret":false,"type":"string","collection":false},
      {"name":"identitySourceId","group":"Session","key":"identitySourceId","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Application ID"},"secret":false,"type":"string","collection":false},
      {"name":"status","group":"Session","key":"status","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Status"},"secret":false,"type":"string","collection":false},
      {"name":"importType","group":"Session","key":"importType","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Import Type"},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface OktaUpdateGroupInput {
  /** ID */
  ID: string
  /** Name */
  Name: string
  /** Description */
  Description?: string
  /** E-mail */
  email?: string
  /** Email Enabled */
  emailEnabled?: boolean
  /** Office 365 ID */
  office_365_ID?: string
}
export interface OktaUpdateGroupOutput {
  /** ID */
  ID: string
  /** Created */
  Created: Date
  /** Last Updated */
  "Last Updated": Date
}

/** Update Group: Updates the profile for a group of OKTA_GROUP type from your organization. Source: seen in exports, 1 occurrence in connector version 1.0.501. */
export const updateGroup: CardDef<OktaUpdateGroupInput, OktaUpdateGroupOutput> = {
  "kind": "okta/updateGroup",
  "address": "root:channels:http:okta:1.0.712:updateGroup",
  "module": "okta",
  "name": "Update Group",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "05cea38d-8455-44b0-9700-42224ba16080": {
        "id": "U_YULgUByL8",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 1,
          "defaultValue": {"method":"groupCustomInputs"},
          "namespace": "input",
        },
      },
      "3992c204-b94d-445d-a5c6-6479b6abb8cc": {
        "id": "_CjXLD2ict2",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"groupOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Updates the profile for a group of OKTA_GROUP type from your organization.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 29389,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Group": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Custom Properties": {"index":1},
    },
    "fields": [
      {"name":"ID","group":"Group","key":"ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Name","group":"Group","key":"Name","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Description","group":"Group","key":"Description","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"email","group":"Custom Properties","key":"email","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"E-mail","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"emailEnabled","group":"Custom Properties","key":"emailEnabled","index":4,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"Email Enabled","optional":false},"secret":false,"type":"boolean","collection":false},
      {"name":"office_365_ID","group":"Custom Properties","key":"office_365_ID","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Office 365 ID","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Properties":{"index":0},"Custom Properties":{}},
    "fields": [
      {"name":"ID","group":"Properties","key":"ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Created","group":"Properties","key":"Created","index":1,"required":false,"option":false,"default":"","available":["Date"],"metadata":{},"secret":false,"type":"Date","collection":false},
      {"name":"Last Updated","group":"Properties","key":"Last Updated","index":2,"required":false,"option":false,"default":"","available":["Date"],"metadata":{},"secret":false,"type":"Date","collection":false},
    ],
  },
};

export interface OktaUpdateUserInput {
  /** ID */
  ID: string
  /** Pass Empty Values? */
  "Pass Empty Values?"?: ("Yes" | "No")
  /** Update Semantics */
  updateSemantics?: ("POST" | "PUT")
  /** NDA signed date */
  ndaDate?: { [k: string]: unknown } | string | number | Date | boolean | unknown[]
  /** City */
  city?: string
  /** State */
  state?: string
  /** Country code */
  countryCode?: string
  /** Time zone */
  timezone?: string
  /** Username */
  login?: string
  /** First name */
  firstName?: string
  /** Last name */
  lastName?: string
  /** Middle name */
  middleName?: string
  /** Honorific prefix */
  honorificPrefix?: string
  /** Honorific suffix */
  honorificSuffix?: string
  /** Primary email */
  email?: string
  /** Title */
  title?: string
  /** Display name */
  displayName?: string
  /** Nickname */
  nickName?: string
  /** Profile Url */
  profileUrl?: string
  /** Secondary email */
  secondEmail?: string
  /** Mobile phone */
  mobilePhone?: string
  /** Primary phone */
  primaryPhone?: string
  /** Street address */
  streetAddress?: string
  /** Zip code */
  zipCode?: string
  /** Postal Address */
  postalAddress?: string
  /** Preferred language */
  preferredLanguage?: string
  /** Locale */
  locale?: string
  /** User type */
  userType?: string
  /** Employee number */
  employeeNumber?: string
  /** Cost center */
  costCenter?: string
  /** Organization */
  organization?: string
  /** Division */
  division?: string
  /** Department */
  department?: string
  /** ManagerId */
  managerId?: string
  /** Manager */
  manager?: string
  [k: string]: unknown
}
export interface OktaUpdateUserOutput {
  /** ID */
  ID?: string
  /** Status */
  Status?: string
  /** Created */
  Created?: string
  /** Activated */
  Activated?: string
  /** Status Changed */
  "Status Changed"?: string
  /** Last Login */
  "Last Login"?: string
  /** Last Updated */
  "Last Updated"?: string
  /** Password Changed */
  "Password Changed"?: string
  /** Credentials */
  Credentials?: {
    Password?: boolean
    "Recovery Question"?: string
    Provider?: {
      Name?: string
      Type?: string
    }
  }
  /** Username */
  login?: string
  /** First name */
  firstName?: string
  /** Last name */
  lastName?: string
  /** Middle name */
  middleName?: string
  /** Honorific prefix */
  honorificPrefix?: string
  /** Honorific suffix */
  honorificSuffix?: string
  /** Primary email */
  email?: string
  /** Title */
  title?: string
  /** Display name */
  displayName?: string
  /** Nickname */
  nickName?: string
  /** Profile Url */
  profileUrl?: string
  /** Secondary email */
  secondEmail?: string
  /** Mobile phone */
  mobilePhone?: string
  /** Primary phone */
  primaryPhone?: string
  /** Street address */
  streetAddress?: string
  /** City */
  city?: string
  /** State */
  state?: string
  /** Zip code */
  zipCode?: string
  /** Country code */
  countryCode?: string
  /** Postal Address */
  postalAddress?: string
  /** Preferred language */
  preferredLanguage?: string
  /** Locale */
  locale?: string
  /** Time zone */
  timezone?: string
  /** User type */
  userType?: string
  /** Employee number */
  employeeNumber?: string
  /** Cost center */
  costCenter?: string
  /** Organization */
  organization?: string
  /** Division */
  division?: string
  /** Department */
  department?: string
  /** ManagerId */
  managerId?: string
  /** Manager */
  manager?: string
  [k: string]: unknown
}

/** Update User: Update an Okta user's profile and/or credentials. Source: seen in exports, 20 occurrences in connector versions 1.0.301 to 1.0.577. */
export const updateUser: CardDef<OktaUpdateUserInput, OktaUpdateUserOutput> = {
  "kind": "okta/updateUser",
  "address": "root:channels:http:okta:1.0.712:updateUser",
  "module": "okta",
  "name": "Update User",
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
    "partnerChannelKeys": 50377,
    "meta": {
      "ac4c6e0f-aabb-4fad-a8f8-7a1371792285": {
        "id": "cu3zOf_7V4M",
        "address": {
          "key": null,
          "group": "Option",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getPassEmptyDropdown"},
          "namespace": "input",
        },
      },
      "8a6193a5-71fe-4932-b473-4247f4665c90": {
        "id": "-mNc7SSBiet",
        "address": {
          "key": null,
          "group": "Profile",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getUpdateUserProfileFields"},
          "namespace": "input",
        },
      },
      "cdfa65cf-0a25-4ed1-89ea-44090557d27e": {
        "id": "gBkhBRujlC2",
        "address": {
          "key": null,
          "group": "Profile Properties",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getUserProfileFields"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Update an Okta user's profile and/or credentials.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 13691,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "User": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Option": {"extensible":false,"reserved":{},"index":1,"type":"object"},
      "Profile": {"extensible":false,"reserved":{},"index":2,"type":"object"},
      "Credentials": {"extensible":false,"reserved":{},"index":3,"type":"object"},
    },
    "fields": [
      {"name":"ID","group":"User","key":"ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Pass Empty Values?","group":"Option","key":"Pass Empty Values?","index":1,"required":false,"option":false,"default":"Yes","available":["string"],"metadata":{"optional":false,"type":"list","choices":["Yes","No"]},"secret":false,"type":"string","collection":false},
      {"name":"updateSemantics","group":"parameters","key":"updateSemantics","index":2,"required":false,"option":true,"default":"POST","available":[],"metadata":{"type":"list","displayname":"Update Semantics","choices":[{"label":"Partial","value":"POST"},{"label":"Strict","value":"PUT"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"ndaDate","group":"Profile","key":"ndaDate","index":3,"required":false,"option":false,"default":"","available":["object","string","number","Date","boolean","array"],"metadata":{"displayname":"NDA signed date","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"city","group":"Profile","key":"city","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"City","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"state","group":"Profile","key":"state","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"State","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"countryCode","group":"Profile","key":"countryCode","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Country code","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"timezone","group":"Profile","key":"timezone","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Time zone","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"login","group":"Profile","key":"login","index":8,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Username","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"firstName","group":"Profile","key":"firstName","index":9,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"First name","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"lastName","group":"Profile","key":"lastName","index":10,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Last name","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"middleName","group":"Profile","key":"middleName","index":11,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Middle name","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"honorificPrefix","group":"Profile","key":"honorificPrefix","index":12,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Honorific prefix","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"honorificSuffix","group":"Profile","key":"honorificSuffix","index":13,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Honorific suffix","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"email","group":"Profile","key":"email","index":14,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Primary email","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"title","group":"Profile","key":"title","index":15,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Title","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"displayName","group":"Profile","key":"displayName","index":16,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Display name","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"nickName","group":"Profile","key":"nickName","index":17,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Nickname","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"profileUrl","group":"Profile","key":"profileUrl","index":18,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Profile Url","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"secondEmail","group":"Profile","key":"secondEmail","index":19,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Secondary email","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"mobilePhone","group":"Profile","key":"mobilePhone","index":20,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Mobile phone","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"primaryPhone","group":"Profile","key":"primaryPhone","index":21,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Primary phone","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"streetAddress","group":"Profile","key":"streetAddress","index":22,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Street address","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"zipCode","group":"Profile","key":"zipCode","index":23,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Zip code","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"postalAddress","group":"Profile","key":"postalAddress","index":24,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Postal Address","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"preferredLanguage","group":"Profile","key":"preferredLanguage","index":25,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Preferred language","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"locale","group":"Profile","key":"locale","index":26,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Locale","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"userType","group":"Profile","key":"userType","index":27,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User type","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"employeeNumber","group":"Profile","key":"employeeNumber","index":28,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Employee number","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"costCenter","group":"Profile","key":"costCenter","index":29,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Cost center","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"organization","group":"Profile","key":"organization","index":30,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Organization","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"division","group":"Profile","key":"division","index":31,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Division","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"department","group":"Profile","key":"department","index":32,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Department","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"managerId","group":"Profile","key":"managerId","index":33,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ManagerId","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"manager","group":"Profile","key":"manager","index":34,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Manager","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
    "custom": {"group":"Profile","type":{"type":"string","collection":false}},
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "System Properties": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Profile Properties": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"ID","group":"System Properties","key":"ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Status","group":"System Properties","key":"Status","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Created","group":"System Properties","key":"Created","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Activated","group":"System Properties","key":"Activated","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Status Changed","group":"System Properties","key":"Status Changed","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Last Login","group":"System Properties","key":"Last Login","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Last Updated","group":"System Properties","key":"Last Updated","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Password Changed","group":"System Properties","key":"Password Changed","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Credentials","group":"System Properties","key":"Credentials","index":8,"required":false,"option":false,"default":{},"available":[{"Password":{"type":"boolean","collection":false},"Recovery Question":{"type":"string","collection":false},"Provider":{"type":{"Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false}}],"metadata":{},"secret":false,"type":{"Password":{"type":"boolean","collection":false},"Recovery Question":{"type":"string","collection":false},"Provider":{"type":{"Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false}},"collection":false,"chosen":true},
      {"name":"login","group":"Profile Properties","key":"login","index":9,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Username"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"firstName","group":"Profile Properties","key":"firstName","index":10,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"First name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"lastName","group":"Profile Properties","key":"lastName","index":11,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Last name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"middleName","group":"Profile Properties","key":"middleName","index":12,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Middle name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"honorificPrefix","group":"Profile Properties","key":"honorificPrefix","index":13,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Honorific prefix"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"honorificSuffix","group":"Profile Properties","key":"honorificSuffix","index":14,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Honorific suffix"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"email","group":"Profile Properties","key":"email","index":15,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Primary email"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"title","group":"Profile Properties","key":"title","index":16,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Title"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"displayName","group":"Profile Properties","key":"displayName","index":17,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Display name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"nickName","group":"Profile Properties","key":"nickName","index":18,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Nickname"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"profileUrl","group":"Profile Properties","key":"profileUrl","index":19,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Profile Url"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"secondEmail","group":"Profile Properties","key":"secondEmail","index":20,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Secondary email"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"mobilePhone","group":"Profile Properties","key":"mobilePhone","index":21,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Mobile phone"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"primaryPhone","group":"Profile Properties","key":"primaryPhone","index":22,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Primary phone"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"streetAddress","group":"Profile Properties","key":"streetAddress","index":23,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Street address"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"city","group":"Profile Properties","key":"city","index":24,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"City"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"state","group":"Profile Properties","key":"state","index":25,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"State"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"zipCode","group":"Profile Properties","key":"zipCode","index":26,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Zip code"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"countryCode","group":"Profile Properties","key":"countryCode","index":27,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Country code"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"postalAddress","group":"Profile Properties","key":"postalAddress","index":28,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Postal Address"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"preferredLanguage","group":"Profile Properties","key":"preferredLanguage","index":29,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Preferred language"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"locale","group":"Profile Properties","key":"locale","index":30,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Locale"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"timezone","group":"Profile Properties","key":"timezone","index":31,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Time zone"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"userType","group":"Profile Properties","key":"userType","index":32,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User type"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"employeeNumber","group":"Profile Properties","key":"employeeNumber","index":33,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Employee number"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"costCenter","group":"Profile Properties","key":"costCenter","index":34,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Cost center"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"organization","group":"Profile Properties","key":"organization","index":35,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Organization"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"division","group":"Profile Properties","key":"division","index":36,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Division"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"department","group":"Profile Properties","key":"department","index":37,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Department"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"managerId","group":"Profile Properties","key":"managerId","index":38,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ManagerId"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"manager","group":"Profile Properties","key":"manager","index":39,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Manager"},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
    "custom": {"group":"Profile Properties","type":{"type":"string","collection":false}},
  },
};

export interface OktaUserActivatedInput {
  [k: string]: never
}
export interface OktaUserActivatedOutput {
  /** Execution ID */
  execution_id: string
  /** Date and Time */
  "Date and Time": string
  /** Message */
  Message: string
  /** Event ID */
  "Event ID": string
  /** Event Type */
  "Event Type": string
  /** Event Time */
  "Event Time": string
  /** Version */
  Version: string
  /** Admin */
  Admin: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Okta User */
  "Okta User": {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** UUID */
  UUID: string
  /** Full Details */
  "Full Details"?: {
    [k: string]: unknown
  }
  /** Event Details */
  "Event Details": {
    [k: string]: unknown
  }
  /** Headers */
  Headers: {
    [k: string]: unknown
  }
  /** Source */
  Source: string
  /** Debug Context */
  "Debug Context": {
    "Debug Data"?: {
      [k: string]: unknown
    }
  }
}

/** User Activated: Starts flow when a user is activated in Okta.(user.lifecycle.activate). Source: seen in exports, 3 occurrences in connector versions 1.0.297 to 1.0.577. */
export const userActivated: CardDef<OktaUserActivatedInput, OktaUserActivatedOutput> = {
  "kind": "okta/userActivated",
  "address": "root:channels:http:okta:1.0.712:userActivated",
  "module": "okta",
  "name": "User Activated",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": true,
    "webhookList": true,
    "webhookConditions": {"where":["headers"],"key":"x-okta-verification-challenge"},
  },
  "channel": {
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Starts flow when a user is activated in Okta.(user.lifecycle.activate)",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 13618,
  },
  "inputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"execution_id","group":"context","key":"execution_id","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      {"name":"Date and Time","group":"Output","key":"Date and Time","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Message","group":"Output","key":"Message","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event ID","group":"Output","key":"Event ID","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Type","group":"Output","key":"Event Type","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Time","group":"Output","key":"Event Time","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Version","group":"Output","key":"Version","index":6,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Admin","group":"Output","key":"Admin","index":7,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Okta User","group":"Output","key":"Okta User","index":8,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"UUID","group":"Output","key":"UUID","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Full Details","group":"Output","key":"Full Details","index":10,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Event Details","group":"Output","key":"Event Details","index":11,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Output","key":"Headers","index":12,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Source","group":"Output","key":"Source","index":13,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Debug Context","group":"Output","key":"Debug Context","index":14,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},
    ],
  },
  "event": {
    "inputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {},
      "fields": [
        {"name":"type","group":null,"key":"type","index":0,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
        {"name":"data","group":null,"key":"data","index":1,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      ],
    },
    "outputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {"context":{"extensible":false}},
      "fields": [
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Admin":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Okta User":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"UUID":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},"Full Details":{"type":"object","collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "Starts flow when a user is activated in Okta.(user.lifecycle.activate)",
      "inputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {
          "body": {"type":"object","reserved":{},"extensible":true},
          "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
          "query": {"type":"object","reserved":{},"extensible":true},
        },
      },
      "outputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {"context":{"extensible":false},"null":{"extensible":false},"*":{"extensible":false}},
      },
    },
  },
};

export interface OktaUserAddedToApplicationMembershipInput {
  /** Use App Instance ID? */
  useId?: ("Yes" | "No")
  /** Application */
  app?: string
  /** Application Instance */
  instance?: string
  /** App Instance ID */
  appId?: string
}
export interface OktaUserAddedToApplicationMembershipOutput {
  /** Execution ID */
  execution_id: string
  /** Date and Time */
  "Date and Time": string
  /** Message */
  Message: string
  /** Event ID */
  "Event ID": string
  /** Event Type */
  "Event Type": string
  /** Event Time */
  "Event Time": string
  /** Version */
  Version: string
  /** Admin */
  Admin: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Okta User */
  "Okta User": {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Application User */
  "Application User": {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Application */
  Application: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** User Groups */
  "User Groups"?: {
    ID?: string
    Name?: string
    Description?: string
  }[]
  /** UUID */
  UUID: string
  /** Full Details */
  "Full Details"?: {
    [k: string]: unknown
  }
  /** Event Details */
  "Event Details": {
    [k: string]: unknown
  }
  /** Headers */
  Headers: {
    [k: string]: unknown
  }
  /** Source */
  Source: string
  /** Debug Context */
  "Debug Context": {
    "Debug Data"?: {
      [k: string]: unknown
    }
  }
}

/** User Assigned to Application: Starts flow when a user is assigned to an application in Okta. Source: seen in exports, 7 occurrences in connector versions 1.0.235 to 1.0.599. */
export const userAddedToApplicationMembership: CardDef<OktaUserAddedToApplicationMembershipInput, OktaUserAddedToApplicationMembershipOutput> = {
  "kind": "okta/userAddedToApplicationMembership",
  "address": "root:channels:http:okta:1.0.712:userAddedToApplicationMembership",
  "module": "okta",
  "name": "User Assigned to Application",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": true,
    "webhookList": true,
    "webhookConditions": {"where":["headers"],"key":"x-okta-verification-challenge"},
  },
  "channel": {
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Starts flow when a user is assigned to an application in Okta.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 29331,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {},
    "fields": [
      {"name":"useId","group":"parameters","key":"useId","index":0,"required":false,"option":true,"default":"Yes","available":[],"metadata":{"type":"list","displayname":"Use App Instance ID?","choices":[{"label":"Yes","value":"Yes"},{"label":"No","value":"No"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"app","group":"parameters","key":"app","index":1,"required":false,"option":true,"default":"-- Enter App Instance ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"okta","operation":"getActiveApplications","key":"name","value":"name"},"displayname":"Application","dependencies":["useId"],"drives":["instance"],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"instance","group":"parameters","key":"instance","index":2,"required":false,"option":true,"default":"-- Enter App Instance ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"okta","operation":"getAppInstances","key":"label","value":"id"},"displayname":"Application Instance","dependencies":["app"],"optional":false,"ordering":2},"secret":false,"type":"string","collection":false},
      {"name":"appId","group":"parameters","key":"appId","index":3,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"string","displayname":"App Instance ID","optional":true,"ordering":3},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"execution_id","group":"context","key":"execution_id","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      {"name":"Date and Time","group":"Output","key":"Date and Time","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Message","group":"Output","key":"Message","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event ID","group":"Output","key":"Event ID","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Type","group":"Output","key":"Event Type","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Time","group":"Output","key":"Event Time","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Version","group":"Output","key":"Version","index":6,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Admin","group":"Output","key":"Admin","index":7,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Okta User","group":"Output","key":"Okta User","index":8,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Application User","group":"Output","key":"Application User","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Application","group":"Output","key":"Application","index":10,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"User Groups","group":"Output","key":"User Groups","index":11,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Name":{"type":"string","collection":false},"Description":{"type":"string","collection":false}},"collection":true,"chosen":true},
      {"name":"UUID","group":"Output","key":"UUID","index":12,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Full Details","group":"Output","key":"Full Details","index":13,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Event Details","group":"Output","key":"Event Details","index":14,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Output","key":"Headers","index":15,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Source","group":"Output","key":"Source","index":16,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Debug Context","group":"Output","key":"Debug Context","index":17,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},
    ],
  },
  "event": {
    "inputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {},
      "fields": [
        {"name":"useId","group":"parameters","key":"useId","index":0,"required":false,"option":true,"default":"Yes","available":[],"metadata":{"type":"list","displayname":"Use App Instance ID?","choices":[{"label":"Yes","value":"Yes"},{"label":"No","value":"No"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
        {"name":"app","group":"parameters","key":"app","index":1,"required":false,"option":true,"default":"-- Enter App Instance ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"okta","operation":"getActiveApplications","key":"name","value":"name"},"displayname":"Application","dependencies":["useId"],"drives":["instance"],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
        {"name":"instance","group":"parameters","key":"instance","index":2,"required":false,"option":true,"default":"-- Enter App Instance ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"okta","operation":"getAppInstances","key":"label","value":"id"},"displayname":"Application Instance","dependencies":["app"],"optional":false,"ordering":2},"secret":false,"type":"string","collection":false},
        {"name":"appId","group":"parameters","key":"appId","index":3,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"string","displayname":"App Instance ID","optional":true,"ordering":3},"secret":false,"type":"string","collection":false},
        {"name":"type","group":null,"key":"type","index":4,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
        {"name":"data","group":null,"key":"data","index":5,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      ],
    },
    "outputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {"context":{"extensible":false}},
      "fields": [
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Admin":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Okta User":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Application User":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Application":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"UUID":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},"User Groups":{"type":{"ID":{"type":"string","collection":false},"Name":{"type":"string","collection":false},"Description":{"type":"string","collection":false}},"collection":true},"Full Details":{"type":"object","collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "Starts flow when a user is assigned to an application in Okta.",
      "inputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {
          "body": {"type":"object","reserved":{},"extensible":true},
          "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
          "query": {"type":"object","reserved":{},"extensible":true},
        },
      },
      "outputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {"context":{"extensible":false},"null":{"extensible":false},"*":{"extensible":false}},
      },
    },
  },
};

export interface OktaUserAddedToGroupMembershipInput {
  [k: string]: never
}
export interface OktaUserAddedToGroupMembershipOutput {
  /** Execution ID */
  execution_id: string
  /** Date and Time */
  "Date and Time": string
  /** Message */
  Message: string
  /** Event ID */
  "Event ID": string
  /** Event Type */
  "Event Type": string
  /** Event Time */
  "Event Time": string
  /** Version */
  Version: string
  /** Admin */
  Admin: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Okta User */
  "Okta User": {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Group */
  Group: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** UUID */
  UUID: string
  /** Full Details */
  "Full Details"?: {
    [k: string]: unknown
  }
  /** Event Details */
  "Event Details"?: {
    [k: string]: unknown
  }
  /** Headers */
  Headers?: {
    [k: string]: unknown
  }
  /** Source */
  Source?: string
  /** Debug Context */
  "Debug Context"?: {
    "Debug Data"?: {
      [k: string]: unknown
    }
  }
}

/** User Added to Group: User Added to Group event will trigger when a user is added as a member to an Okta group. This webhook is triggered in Okta. Source: seen in exports, 18 occurrences in connector versions 1.0.235 to 1.0.690. */
export const userAddedToGroupMembership: CardDef<OktaUserAddedToGroupMembershipInput, OktaUserAddedToGroupMembershipOutput> = {
  "kind": "okta/userAddedToGroupMembership",
  "address": "root:channels:http:okta:1.0.712:userAddedToGroupMembership",
  "module": "okta",
  "name": "User Added to Group",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": true,
    "webhookList": true,
    "webhookConditions": {"where":["headers"],"key":"x-okta-verification-challenge"},
  },
  "channel": {
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "User Added to Group event will trigger when a user is added as a member to an Okta group. This webhook is triggered in Okta.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 67369,
  },
  "inputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"execution_id","group":"context","key":"execution_id","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      {"name":"Date and Time","group":"Output","key":"Date and Time","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Message","group":"Output","key":"Message","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event ID","group":"Output","key":"Event ID","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Type","group":"Output","key":"Event Type","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Time","group":"Output","key":"Event Time","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Version","group":"Output","key":"Version","index":6,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Admin","group":"Output","key":"Admin","index":7,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Okta User","group":"Output","key":"Okta User","index":8,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Group","group":"Output","key":"Group","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"UUID","group":"Output","key":"UUID","index":10,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Full Details","group":"Output","key":"Full Details","index":11,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Event Details","group":"Output","key":"Event Details","index":12,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Headers","group":"Output","key":"Headers","index":13,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Source","group":"Output","key":"Source","index":14,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Debug Context","group":"Output","key":"Debug Context","index":15,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"Debug Data":{"type":"object","collection":false}},"collection":false,"chosen":true},
    ],
  },
  "event": {
    "inputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {},
      "fields": [
        {"name":"type","group":null,"key":"type","index":0,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
        {"name":"data","group":null,"key":"data","index":1,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      ],
    },
    "outputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {"context":{"extensible":false}},
      "fields": [
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Admin":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Okta User":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Group":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"UUID":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},"Full Details":{"type":"object","collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "User Added to Group event will trigger when a user is added as a member to an Okta group. This webhook is triggered in Okta.",
      "inputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {
          "body": {"type":"object","reserved":{},"extensible":true},
          "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
          "query": {"type":"object","reserved":{},"extensible":true},
        },
      },
      "outputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {"context":{"extensible":false},"null":{"extensible":false},"*":{"extensible":false}},
      },
    },
  },
};

export interface OktaUserCreatedInput {
  [k: string]: never
}
export interface OktaUserCreatedOutput {
  /** Execution ID */
  execution_id: string
  /** Date and Time */
  "Date and Time": string
  /** Message */
  Message: string
  /** Event ID */
  "Event ID": string
  /** Event Type */
  "Event Type": string
  /** Event Time */
  "Event Time": string
  /** Version */
  Version: string
  /** Admin */
  Admin: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Okta User */
  "Okta User": {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** UUID */
  UUID: string
  /** Full Details */
  "Full Details"?: {
    [k: string]: unknown
  }
  /** Event Details */
  "Event Details": {
    [k: string]: unknown
  }
  /** Headers */
  Headers: {
    [k: string]: unknown
  }
  /** Source */
  Source: string
  /** Debug Context */
  "Debug Context": {
    "Debug Data"?: {
      [k: string]: unknown
    }
  }
}

/** User Created: Starts flow when a user is created in Okta.(user.lifecycle.create). Source: seen in exports, 16 occurrences in connector versions 1.0.297 to 1.0.687. */
export const userCreated: CardDef<OktaUserCreatedInput, OktaUserCreatedOutput> = {
  "kind": "okta/userCreated",
  "address": "root:channels:http:okta:1.0.712:userCreated",
  "module": "okta",
  "name": "User Created",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": true,
    "webhookList": true,
    "webhookConditions": {"where":["headers"],"key":"x-okta-verification-challenge"},
  },
  "channel": {
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Starts flow when a user is created in Okta.(user.lifecycle.create)",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 134473,
  },
  "inputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"execution_id","group":"context","key":"execution_id","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      {"name":"Date and Time","group":"Output","key":"Date and Time","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Message","group":"Output","key":"Message","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event ID","group":"Output","key":"Event ID","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Type","group":"Output","key":"Event Type","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Time","group":"Output","key":"Event Time","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Version","group":"Output","key":"Version","index":6,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Admin","group":"Output","key":"Admin","index":7,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Okta User","group":"Output","key":"Okta User","index":8,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"UUID","group":"Output","key":"UUID","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Full Details","group":"Output","key":"Full Details","index":10,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Event Details","group":"Output","key":"Event Details","index":11,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Output","key":"Headers","index":12,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Source","group":"Output","key":"Source","index":13,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Debug Context","group":"Output","key":"Debug Context","index":14,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},
    ],
  },
  "event": {
    "inputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {},
      "fields": [
        {"name":"type","group":null,"key":"type","index":0,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
        {"name":"data","group":null,"key":"data","index":1,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      ],
    },
    "outputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {"context":{"extensible":false}},
      "fields": [
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Admin":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Okta User":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"UUID":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},"Full Details":{"type":"object","collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "Starts flow when a user is created in Okta.(user.lifecycle.create)",
      "inputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {
          "body": {"type":"object","reserved":{},"extensible":true},
          "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
          "query": {"type":"object","reserved":{},"extensible":true},
        },
      },
      "outputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {"context":{"extensible":false},"null":{"extensible":false},"*":{"extensible":false}},
      },
    },
  },
};

export interface OktaUserDeactivatedInput {
  [k: string]: never
}
export interface OktaUserDeactivatedOutput {
  /** Execution ID */
  execution_id: string
  /** Date and Time */
  "Date and Time": string
  /** Message */
  Message: string
  /** Event ID */
  "Event ID": string
  /** Event Type */
  "Event Type": string
  /** Event Time */
  "Event Time": string
  /** Version */
  Version: string
  /** Admin */
  Admin: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Okta User */
  "Okta User": {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** UUID */
  UUID: string
  /** Full Details */
  "Full Details"?: {
    [k: string]: unknown
  }
  /** Event Details */
  "Event Details": {
    [k: string]: unknown
  }
  /** Headers */
  Headers: {
    [k: string]: unknown
  }
  /** Source */
  Source: string
  /** Debug Context */
  "Debug Context": {
    "Debug Data"?: {
      [k: string]: unknown
    }
  }
}

/** User Deactivated: Starts flow when a user is deactivated in Okta.(user.lifecycle.deactivate). Source: seen in exports, 4 occurrences in connector versions 1.0.297 to 1.0.690. */
export const userDeactivated: CardDef<OktaUserDeactivatedInput, OktaUserDeactivatedOutput> = {
  "kind": "okta/userDeactivated",
  "address": "root:channels:http:okta:1.0.712:userDeactivated",
  "module": "okta",
  "name": "User Deactivated",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": true,
    "webhookList": true,
    "webhookConditions": {"where":["headers"],"key":"x-okta-verification-challenge"},
  },
  "channel": {
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Starts flow when a user is deactivated in Okta.(user.lifecycle.deactivate)",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 47342,
  },
  "inputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"execution_id","group":"context","key":"execution_id","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      {"name":"Date and Time","group":"Output","key":"Date and Time","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Message","group":"Output","key":"Message","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event ID","group":"Output","key":"Event ID","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Type","group":"Output","key":"Event Type","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Time","group":"Output","key":"Event Time","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Version","group":"Output","key":"Version","index":6,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Admin","group":"Output","key":"Admin","index":7,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Okta User","group":"Output","key":"Okta User","index":8,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"UUID","group":"Output","key":"UUID","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Full Details","group":"Output","key":"Full Details","index":10,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Event Details","group":"Output","key":"Event Details","index":11,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Output","key":"Headers","index":12,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Source","group":"Output","key":"Source","index":13,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Debug Context","group":"Output","key":"Debug Context","index":14,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},
    ],
  },
  "event": {
    "inputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {},
      "fields": [
        {"name":"type","group":null,"key":"type","index":0,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
        {"name":"data","group":null,"key":"data","index":1,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      ],
    },
    "outputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {"context":{"extensible":false}},
      "fields": [
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Admin":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Okta User":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"UUID":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},"Full Details":{"type":"object","collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "Starts flow when a user is deactivated in Okta.(user.lifecycle.deactivate)",
      "inputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {
          "body": {"type":"object","reserved":{},"extensible":true},
          "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
          "query": {"type":"object","reserved":{},"extensible":true},
        },
      },
      "outputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {"context":{"extensible":false},"null":{"extensible":false},"*":{"extensible":false}},
      },
    },
  },
};

export interface OktaUserMFAFactorActivatedInput {
  [k: string]: never
}
export interface OktaUserMFAFactorActivatedOutput {
  /** Execution ID */
  execution_id: string
  /** Date and Time */
  "Date and Time": string
  /** Message */
  Message: string
  /** Event ID */
  "Event ID": string
  /** Event Type */
  "Event Type": string
  /** Event Time */
  "Event Time": string
  /** Version */
  Version: string
  /** Admin */
  Admin: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Okta User */
  "Okta User": {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** UUID */
  UUID: string
  /** Event Details */
  "Event Details": {
    client?: {
      geographicalContext?: {
        country?: string
      }
    }
  }
  /** Headers */
  Headers: {
    [k: string]: unknown
  }
  /** Source */
  Source: string
  /** Debug Context */
  "Debug Context": {
    "Debug Data"?: {
      [k: string]: unknown
    }
  }
}

/** User MFA Factor Activated: Starts flow when a user activates a MFA factor in Okta.(user.mfa.factor.activate). Source: seen in exports, 1 occurrence in connector version 1.0.592. */
export const userMFAFactorActivated: CardDef<OktaUserMFAFactorActivatedInput, OktaUserMFAFactorActivatedOutput> = {
  "kind": "okta/userMFAFactorActivated",
  "address": "root:channels:http:okta:1.0.712:userMFAFactorActivated",
  "module": "okta",
  "name": "User MFA Factor Activated",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": true,
    "webhookList": true,
    "webhookConditions": {"where":["headers"],"key":"x-okta-verification-challenge"},
  },
  "channel": {
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Starts flow when a user activates a MFA factor in Okta.(user.mfa.factor.activate)",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 15549,
  },
  "inputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"execution_id","group":"context","key":"execution_id","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      {"name":"Date and Time","group":"Output","key":"Date and Time","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Message","group":"Output","key":"Message","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event ID","group":"Output","key":"Event ID","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Type","group":"Output","key":"Event Type","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Time","group":"Output","key":"Event Time","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Version","group":"Output","key":"Version","index":6,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Admin","group":"Output","key":"Admin","index":7,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Okta User","group":"Output","key":"Okta User","index":8,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"UUID","group":"Output","key":"UUID","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Details","group":"Output","key":"Event Details","index":10,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"client":{"type":{"geographicalContext":{"type":{"country":{"type":"string","collection":false}},"collection":false}},"collection":false}},"collection":false},
      {"name":"Headers","group":"Output","key":"Headers","index":11,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Source","group":"Output","key":"Source","index":12,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Debug Context","group":"Output","key":"Debug Context","index":13,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},
    ],
  },
  "event": {
    "inputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {},
      "fields": [
        {"name":"type","group":null,"key":"type","index":0,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
        {"name":"data","group":null,"key":"data","index":1,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      ],
    },
    "outputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {"context":{"extensible":false}},
      "fields": [
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Admin":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Okta User":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"UUID":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "Starts flow when a user activates a MFA factor in Okta.(user.mfa.factor.activate)",
      "inputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {
          "body": {"type":"object","reserved":{},"extensible":true},
          "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
          "query": {"type":"object","reserved":{},"extensible":true},
        },
      },
      "outputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {"context":{"extensible":false},"null":{"extensible":false},"*":{"extensible":false}},
      },
    },
  },
};

export interface OktaUserMFAFactorDeactivatedInput {
  [k: string]: never
}
export interface OktaUserMFAFactorDeactivatedOutput {
  /** Execution ID */
  execution_id: string
  /** Date and Time */
  "Date and Time": string
  /** Message */
  Message: string
  /** Event ID */
  "Event ID": string
  /** Event Type */
  "Event Type": string
  /** Event Time */
  "Event Time": string
  /** Version */
  Version: string
  /** Admin */
  Admin: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Okta User */
  "Okta User": {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** UUID */
  UUID: string
  /** Event Details */
  "Event Details": {
    [k: string]: unknown
  }
  /** Headers */
  Headers: {
    [k: string]: unknown
  }
  /** Source */
  Source: string
  /** Debug Context */
  "Debug Context": {
    "Debug Data"?: {
      [k: string]: unknown
    }
  }
}

/** User MFA Factor Deactivated: Starts flow when a user deactivates a MFA factor in Okta.(user.mfa.factor.deactivate). Source: seen in exports, 1 occurrence in connector version 1.0.617. */
export const userMFAFactorDeactivated: CardDef<OktaUserMFAFactorDeactivatedInput, OktaUserMFAFactorDeactivatedOutput> = {
  "kind": "okta/userMFAFactorDeactivated",
  "address": "root:channels:http:okta:1.0.712:userMFAFactorDeactivated",
  "module": "okta",
  "name": "User MFA Factor Deactivated",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": true,
    "webhookList": true,
    "webhookConditions": {"where":["headers"],"key":"x-okta-verification-challenge"},
  },
  "channel": {
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Starts flow when a user deactivates a MFA factor in Okta.(user.mfa.factor.deactivate)",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 110921,
  },
  "inputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"execution_id","group":"context","key":"execution_id","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      {"name":"Date and Time","group":"Output","key":"Date and Time","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Message","group":"Output","key":"Message","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event ID","group":"Output","key":"Event ID","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Type","group":"Output","key":"Event Type","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Time","group":"Output","key":"Event Time","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Version","group":"Output","key":"Version","index":6,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Admin","group":"Output","key":"Admin","index":7,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Okta User","group":"Output","key":"Okta User","index":8,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"UUID","group":"Output","key":"UUID","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Details","group":"Output","key":"Event Details","index":10,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Output","key":"Headers","index":11,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Source","group":"Output","key":"Source","index":12,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Debug Context","group":"Output","key":"Debug Context","index":13,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},
    ],
  },
  "event": {
    "inputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {},
      "fields": [
        {"name":"type","group":null,"key":"type","index":0,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
        {"name":"data","group":null,"key":"data","index":1,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      ],
    },
    "outputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {"context":{"extensible":false}},
      "fields": [
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Admin":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Okta User":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"UUID":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "Starts flow when a user deactivates a MFA factor in Okta.(user.mfa.factor.deactivate)",
      "inputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {
          "body": {"type":"object","reserved":{},"extensible":true},
          "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
          "query": {"type":"object","reserved":{},"extensible":true},
        },
      },
      "outputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {"context":{"extensible":false},"null":{"extensible":false},"*":{"extensible":false}},
      },
    },
  },
};

export interface OktaUserRemovedFromApplicationMembershipInput {
  /** Use App Instance ID? */
  useId?: ("Yes" | "No")
  /** Application */
  app?: string
  /** Application Instance */
  instance?: string
  /** App Instance ID */
  appId?: string
}
export interface OktaUserRemovedFromApplicationMembershipOutput {
  /** Execution ID */
  execution_id: string
  /** Date and Time */
  "Date and Time": string
  /** Message */
  Message: string
  /** Event ID */
  "Event ID": string
  /** Event Type */
  "Event Type": string
  /** Event Time */
  "Event Time": string
  /** Version */
  Version: string
  /** Admin */
  Admin: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Okta User */
  "Okta User": {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Application User */
  "Application User": {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Application */
  Application: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** UUID */
  UUID: string
  /** Event Details */
  "Event Details": {
    [k: string]: unknown
  }
  /** Headers */
  Headers: {
    [k: string]: unknown
  }
  /** Source */
  Source: string
  /** Debug Context */
  "Debug Context": {
    "Debug Data"?: {
      [k: string]: unknown
    }
  }
}

/** User Unassigned from Application: User Unassigned from Application event will trigger when a user is removed as a member from an Okta application. This webhook is triggered in Okta. Source: seen in exports, 1 occurrence in connector version 1.0.348. */
export const userRemovedFromApplicationMembership: CardDef<OktaUserRemovedFromApplicationMembershipInput, OktaUserRemovedFromApplicationMembershipOutput> = {
  "kind": "okta/userRemovedFromApplicationMembership",
  "address": "root:channels:http:okta:1.0.712:userRemovedFromApplicationMembership",
  "module": "okta",
  "name": "User Unassigned from Application",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": true,
    "webhookList": true,
    "webhookConditions": {"where":["headers"],"key":"x-okta-verification-challenge"},
  },
  "channel": {
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "User Unassigned from Application event will trigger when a user is removed as a member from an Okta application. This webhook is triggered in Okta.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 6096,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {},
    "fields": [
      {"name":"useId","group":"parameters","key":"useId","index":0,"required":false,"option":true,"default":"Yes","available":[],"metadata":{"type":"list","displayname":"Use App Instance ID?","choices":[{"label":"Yes","value":"Yes"},{"label":"No","value":"No"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"app","group":"parameters","key":"app","index":1,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"okta","operation":"getActiveApplications","key":"name","value":"name"},"displayname":"Application","dependencies":["useId"],"drives":["instance"],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"instance","group":"parameters","key":"instance","index":2,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"okta","operation":"getAppInstances","key":"label","value":"id"},"displayname":"Application Instance","dependencies":["app"],"optional":false,"ordering":2},"secret":false,"type":"string","collection":false},
      {"name":"appId","group":"parameters","key":"appId","index":3,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"string","displayname":"App Instance ID","optional":true,"ordering":3},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"execution_id","group":"context","key":"execution_id","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      {"name":"Date and Time","group":"Output","key":"Date and Time","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Message","group":"Output","key":"Message","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event ID","group":"Output","key":"Event ID","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Type","group":"Output","key":"Event Type","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Time","group":"Output","key":"Event Time","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Version","group":"Output","key":"Version","index":6,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Admin","group":"Output","key":"Admin","index":7,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Okta User","group":"Output","key":"Okta User","index":8,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Application User","group":"Output","key":"Application User","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Application","group":"Output","key":"Application","index":10,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"UUID","group":"Output","key":"UUID","index":11,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Details","group":"Output","key":"Event Details","index":12,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Output","key":"Headers","index":13,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Source","group":"Output","key":"Source","index":14,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Debug Context","group":"Output","key":"Debug Context","index":15,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},
    ],
  },
  "event": {
    "inputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {},
      "fields": [
        {"name":"useId","group":"parameters","key":"useId","index":0,"required":false,"option":true,"default":"Yes","available":[],"metadata":{"type":"list","displayname":"Use App Instance ID?","choices":[{"label":"Yes","value":"Yes"},{"label":"No","value":"No"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
        {"name":"app","group":"parameters","key":"app","index":1,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"okta","operation":"getActiveApplications","key":"name","value":"name"},"displayname":"Application","dependencies":["useId"],"drives":["instance"],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
        {"name":"instance","group":"parameters","key":"instance","index":2,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"okta","operation":"getAppInstances","key":"label","value":"id"},"displayname":"Application Instance","dependencies":["app"],"optional":false,"ordering":2},"secret":false,"type":"string","collection":false},
        {"name":"appId","group":"parameters","key":"appId","index":3,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"string","displayname":"App Instance ID","optional":true,"ordering":3},"secret":false,"type":"string","collection":false},
        {"name":"type","group":null,"key":"type","index":4,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
        {"name":"data","group":null,"key":"data","index":5,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      ],
    },
    "outputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {"context":{"extensible":false}},
      "fields": [
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Admin":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Okta User":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Application User":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Application":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"UUID":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "User Unassigned from Application event will trigger when a user is removed as a member from an Okta application. This webhook is triggered in Okta.",
      "inputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {
          "body": {"type":"object","reserved":{},"extensible":true},
          "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
          "query": {"type":"object","reserved":{},"extensible":true},
        },
      },
      "outputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {"context":{"extensible":false},"null":{"extensible":false},"*":{"extensible":false}},
      },
    },
  },
};

export interface OktaUserRemovedFromGroupMembershipInput {
  [k: string]: never
}
export interface OktaUserRemovedFromGroupMembershipOutput {
  /** Execution ID */
  execution_id: string
  /** Date and Time */
  "Date and Time": string
  /** Message */
  Message: string
  /** Event ID */
  "Event ID": string
  /** Event Type */
  "Event Type": string
  /** Event Time */
  "Event Time": string
  /** Version */
  Version: string
  /** Admin */
  Admin: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Okta User */
  "Okta User": {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Group */
  Group: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** UUID */
  UUID: string
  /** Full Details */
  "Full Details"?: {
    [k: string]: unknown
  }
  /** Event Details */
  "Event Details"?: {
    [k: string]: unknown
  }
  /** Headers */
  Headers?: {
    [k: string]: unknown
  }
  /** Source */
  Source?: string
  /** Debug Context */
  "Debug Context"?: {
    "Debug Data"?: {
      [k: string]: unknown
    }
  }
}

/** User Removed from Group: User Removed from Group event will trigger when a user is removed as a member from an Okta group. This webhook is triggered in Okta. Source: seen in exports, 12 occurrences in connector versions 1.0.181 to 1.0.690. */
export const userRemovedFromGroupMembership: CardDef<OktaUserRemovedFromGroupMembershipInput, OktaUserRemovedFromGroupMembershipOutput> = {
  "kind": "okta/userRemovedFromGroupMembership",
  "address": "root:channels:http:okta:1.0.712:userRemovedFromGroupMembership",
  "module": "okta",
  "name": "User Removed from Group",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": true,
    "webhookList": true,
    "webhookConditions": {"where":["headers"],"key":"x-okta-verification-challenge"},
  },
  "channel": {
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "User Removed from Group event will trigger when a user is removed as a member from an Okta group. This webhook is triggered in Okta.",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 69314,
  },
  "inputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"execution_id","group":"context","key":"execution_id","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      {"name":"Date and Time","group":"Output","key":"Date and Time","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Message","group":"Output","key":"Message","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event ID","group":"Output","key":"Event ID","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Type","group":"Output","key":"Event Type","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Time","group":"Output","key":"Event Time","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Version","group":"Output","key":"Version","index":6,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Admin","group":"Output","key":"Admin","index":7,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Okta User","group":"Output","key":"Okta User","index":8,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Group","group":"Output","key":"Group","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"UUID","group":"Output","key":"UUID","index":10,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Full Details","group":"Output","key":"Full Details","index":11,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Event Details","group":"Output","key":"Event Details","index":12,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Headers","group":"Output","key":"Headers","index":13,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Source","group":"Output","key":"Source","index":14,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Debug Context","group":"Output","key":"Debug Context","index":15,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"Debug Data":{"type":"object","collection":false}},"collection":false,"chosen":true},
    ],
  },
  "event": {
    "inputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {},
      "fields": [
        {"name":"type","group":null,"key":"type","index":0,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
        {"name":"data","group":null,"key":"data","index":1,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      ],
    },
    "outputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {"context":{"extensible":false}},
      "fields": [
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Admin":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Okta User":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Group":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"UUID":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},"Full Details":{"type":"object","collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "User Removed from Group event will trigger when a user is removed as a member from an Okta group. This webhook is triggered in Okta.",
      "inputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {
          "body": {"type":"object","reserved":{},"extensible":true},
          "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
          "query": {"type":"object","reserved":{},"extensible":true},
        },
      },
      "outputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {"context":{"extensible":false},"null":{"extensible":false},"*":{"extensible":false}},
      },
    },
  },
};

export interface OktaUserReportedSuspiciousActivityBetaInput {
  [k: string]: never
}
export interface OktaUserReportedSuspiciousActivityBetaOutput {
  /** Execution ID */
  execution_id: string
  /** Date and Time */
  "Date and Time": string
  /** Name */
  Name: string
  /** Email */
  Email: string
  /** User ID */
  "User ID": string
  /** Suspicious Activity Details */
  "Suspicious Activity Details": string
  /** Event Details */
  "Event Details": {
    [k: string]: unknown
  }
  /** Headers */
  Headers: {
    [k: string]: unknown
  }
  /** Source */
  Source: string
  /** Debug Context */
  "Debug Context": {
    "Debug Data"?: {
      [k: string]: unknown
    }
  }
}

/** Suspicious Activity Reported: Starts flow when a user reports suspicious activity in their account.(user.account.report_suspicious_activity_by_enduser). Source: seen in exports, 3 occurrences in connector versions 1.0.448 to 1.0.690. */
export const userReportedSuspiciousActivityBeta: CardDef<OktaUserReportedSuspiciousActivityBetaInput, OktaUserReportedSuspiciousActivityBetaOutput> = {
  "kind": "okta/userReportedSuspiciousActivityBeta",
  "address": "root:channels:http:okta:1.0.712:userReportedSuspiciousActivityBeta",
  "module": "okta",
  "name": "Suspicious Activity Reported",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": true,
    "webhookList": true,
    "webhookConditions": {"where":["headers"],"key":"x-okta-verification-challenge"},
  },
  "channel": {
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Starts flow when a user reports suspicious activity in their account.(user.account.report_suspicious_activity_by_enduser)",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 47333,
  },
  "inputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"execution_id","group":"context","key":"execution_id","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      {"name":"Date and Time","group":"Output","key":"Date and Time","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Name","group":"Output","key":"Name","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Email","group":"Output","key":"Email","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"User ID","group":"Output","key":"User ID","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Suspicious Activity Details","group":"Output","key":"Suspicious Activity Details","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Details","group":"Output","key":"Event Details","index":6,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Output","key":"Headers","index":7,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Source","group":"Output","key":"Source","index":8,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Debug Context","group":"Output","key":"Debug Context","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"Debug Data":{"type":"object","collection":false}},"collection":false},
    ],
  },
  "event": {
    "inputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {},
      "fields": [
        {"name":"type","group":null,"key":"type","index":0,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
        {"name":"data","group":null,"key":"data","index":1,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      ],
    },
    "outputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {"context":{"extensible":false}},
      "fields": [
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Name":{"type":"string","collection":false},"Email":{"type":"string","collection":false},"User ID":{"type":"string","collection":false},"Suspicious Activity Details":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "Starts flow when a user reports suspicious activity in their account.(user.account.report_suspicious_activity_by_enduser)",
      "inputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {
          "body": {"type":"object","reserved":{},"extensible":true},
          "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
          "query": {"type":"object","reserved":{},"extensible":true},
        },
      },
      "outputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {"context":{"extensible":false},"null":{"extensible":false},"*":{"extensible":false}},
      },
    },
  },
};

export interface OktaUserSignedInInput {
  [k: string]: never
}
export interface OktaUserSignedInOutput {
  /** Execution ID */
  execution_id: string
  /** Date and Time */
  "Date and Time": string
  /** Message */
  Message: string
  /** Event ID */
  "Event ID": string
  /** Event Type */
  "Event Type": string
  /** Event Time */
  "Event Time": string
  /** Version */
  Version: string
  /** Actor */
  Actor: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** UUID */
  UUID: string
  /** Event Details */
  "Event Details": {
    [k: string]: unknown
  }
  /** Headers */
  Headers: {
    [k: string]: unknown
  }
  /** Source */
  Source: string
  /** Debug Context */
  "Debug Context": {
    "Debug Data"?: {
      behaviors?: string
    }
  }
}

/** User Sign In Attempt: Starts flow when a user attempts to sign in to Okta.(user.session.start). Source: seen in exports, 1 occurrence in connector version 1.0.592. */
export const userSignedIn: CardDef<OktaUserSignedInInput, OktaUserSignedInOutput> = {
  "kind": "okta/userSignedIn",
  "address": "root:channels:http:okta:1.0.712:userSignedIn",
  "module": "okta",
  "name": "User Sign In Attempt",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": true,
    "webhookList": true,
    "webhookConditions": {"where":["headers"],"key":"x-okta-verification-challenge"},
  },
  "channel": {
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Starts flow when a user attempts to sign in to Okta.(user.session.start)",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 15562,
  },
  "inputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"execution_id","group":"context","key":"execution_id","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      {"name":"Date and Time","group":"Output","key":"Date and Time","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Message","group":"Output","key":"Message","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event ID","group":"Output","key":"Event ID","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Type","group":"Output","key":"Event Type","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Time","group":"Output","key":"Event Time","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Version","group":"Output","key":"Version","index":6,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Actor","group":"Output","key":"Actor","index":7,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"UUID","group":"Output","key":"UUID","index":8,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Details","group":"Output","key":"Event Details","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Output","key":"Headers","index":10,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Source","group":"Output","key":"Source","index":11,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Debug Context","group":"Output","key":"Debug Context","index":12,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"Debug Data":{"type":{"behaviors":{"type":"string","collection":false}},"collection":false}},"collection":false},
    ],
  },
  "event": {
    "inputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {},
      "fields": [
        {"name":"type","group":null,"key":"type","index":0,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
        {"name":"data","group":null,"key":"data","index":1,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      ],
    },
    "outputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {"context":{"extensible":false}},
      "fields": [
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Actor":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"UUID":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "Starts flow when a user attempts to sign in to Okta.(user.session.start)",
      "inputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {
          "body": {"type":"object","reserved":{},"extensible":true},
          "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
          "query": {"type":"object","reserved":{},"extensible":true},
        },
      },
      "outputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {"context":{"extensible":false},"null":{"extensible":false},"*":{"extensible":false}},
      },
    },
  },
};

export interface OktaUserSuspendedInput {
  [k: string]: never
}
export interface OktaUserSuspendedOutput {
  /** Execution ID */
  execution_id: string
  /** Date and Time */
  "Date and Time": string
  /** Message */
  Message: string
  /** Event ID */
  "Event ID": string
  /** Event Type */
  "Event Type": string
  /** Event Time */
  "Event Time": string
  /** Version */
  Version: string
  /** Admin */
  Admin: {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** Okta User */
  "Okta User": {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
  }
  /** UUID */
  UUID: string
  /** Full Details */
  "Full Details"?: {
    [k: string]: unknown
  }
  /** Event Details */
  "Event Details"?: {
    [k: string]: unknown
  }
  /** Headers */
  Headers?: {
    [k: string]: unknown
  }
  /** Source */
  Source?: string
  /** Debug Context */
  "Debug Context"?: {
    "Debug Data"?: {
      [k: string]: unknown
    }
  }
}

/** User Suspended: Starts flow when a user is suspended in Okta.(user.lifecycle.suspend). Source: seen in exports, 3 occurrences in connector versions 1.0.297 to 1.0.690. */
export const userSuspended: CardDef<OktaUserSuspendedInput, OktaUserSuspendedOutput> = {
  "kind": "okta/userSuspended",
  "address": "root:channels:http:okta:1.0.712:userSuspended",
  "module": "okta",
  "name": "User Suspended",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": true,
    "webhookList": true,
    "webhookConditions": {"where":["headers"],"key":"x-okta-verification-challenge"},
  },
  "channel": {
    "partnerChannelKeys": 50377,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Starts flow when a user is suspended in Okta.(user.lifecycle.suspend)",
    "channelId": 17,
    "versionId": 55572,
    "actionId": 47358,
  },
  "inputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"execution_id","group":"context","key":"execution_id","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      {"name":"Date and Time","group":"Output","key":"Date and Time","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Message","group":"Output","key":"Message","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event ID","group":"Output","key":"Event ID","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Type","group":"Output","key":"Event Type","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Event Time","group":"Output","key":"Event Time","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Version","group":"Output","key":"Version","index":6,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Admin","group":"Output","key":"Admin","index":7,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"Okta User","group":"Output","key":"Okta User","index":8,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},
      {"name":"UUID","group":"Output","key":"UUID","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Full Details","group":"Output","key":"Full Details","index":10,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Event Details","group":"Output","key":"Event Details","index":11,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Headers","group":"Output","key":"Headers","index":12,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"Source","group":"Output","key":"Source","index":13,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Debug Context","group":"Output","key":"Debug Context","index":14,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"Debug Data":{"type":"object","collection":false}},"collection":false,"chosen":true},
    ],
  },
  "event": {
    "inputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {},
      "fields": [
        {"name":"type","group":null,"key":"type","index":0,"required":false,"option":false,"default":"invoke","available":[],"metadata":{"forceHide":true},"secret":false,"type":"string","collection":false},
        {"name":"data","group":null,"key":"data","index":1,"required":false,"option":false,"default":{},"available":[],"metadata":{"forceHide":true},"secret":false,"type":"object","collection":false},
      ],
    },
    "outputs": {
      "extensible": false,
      "rules": {},
      "groupRules": {"context":{"extensible":false}},
      "fields": [
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Admin":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Okta User":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"UUID":{"type":"string","collection":false},"Full Details":{"type":"object","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "Starts flow when a user is suspended in Okta.(user.lifecycle.suspend)",
      "inputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {
          "body": {"type":"object","reserved":{},"extensible":true},
          "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
          "query": {"type":"object","reserved":{},"extensible":true},
        },
      },
      "outputs": {
        "extensible": true,
        "rules": {"*":{"collection":false}},
        "groupRules": {"context":{"extensible":false},"null":{"extensible":false},"*":{"extensible":false}},
      },
    },
  },
};
