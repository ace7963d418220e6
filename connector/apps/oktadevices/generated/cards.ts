// Generated from schemas/cards/oktadevices/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface OktadevicesMfaPreregistrationInitiatedInput {
  [k: string]: never
}
export interface OktadevicesMfaPreregistrationInitiatedOutput {
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
  /** MFA Factor */
  "MFA Factor": {
    ID?: string
    "Alternate ID"?: string
    "Display Name"?: string
    Type?: string
    Detail?: {
      fulfillmentProvider?: string
      yubicoProductId?: string
      yubicoInventoryProductId?: string
      yubicoCustomizationId?: string
    }
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

/** MFA Preregistration Initiated: Trigger a flow when a MFA preregistration is initiated in Okta.(system.mfa.preregister.initiate). Source: seen in exports, 1 occurrence in connector version 1.0.104. */
export const mfaPreregistrationInitiated: CardDef<OktadevicesMfaPreregistrationInitiatedInput, OktadevicesMfaPreregistrationInitiatedOutput> = {
  "kind": "oktadevices/mfaPreregistrationInitiated",
  "address": "root:channels:http:oktadevices:1.0.104:mfaPreregistrationInitiated",
  "module": "oktadevices",
  "name": "MFA Preregistration Initiated",
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
    "webhookConditions": false,
  },
  "channel": {
    "partnerChannelKeys": 150682,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Trigger a flow when a MFA preregistration is initiated in Okta.(system.mfa.preregister.initiate)",
    "channelId": 150601,
    "versionId": 219626,
    "actionId": 524997,
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
      {"name":"MFA Factor","group":"Output","key":"MFA Factor","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Detail":{"type":{"fulfillmentProvider":{"type":"string","collection":false},"yubicoProductId":{"type":"string","collection":false},"yubicoInventoryProductId":{"type":"string","collection":false},"yubicoCustomizationId":{"type":"string","collection":false}},"collection":false}},"collection":false},
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
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Actor":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Okta User":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"MFA Factor":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false},"Detail":{"type":"object","collection":false}},"collection":false},"UUID":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "Trigger a flow when a MFA preregistration is initiated in Okta.(system.mfa.preregister.initiate)",
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

export interface OktadevicesUserMFAInput {
  [k: string]: never
}
export interface OktadevicesUserMFAOutput {
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

/** User MFA: Trigger a flow when a user authenticates via MFA in Okta.(user.authentication.auth_via_mfa). Source: seen in exports, 2 occurrences in connector version 1.0.104. */
export const userMFA: CardDef<OktadevicesUserMFAInput, OktadevicesUserMFAOutput> = {
  "kind": "oktadevices/userMFA",
  "address": "root:channels:http:oktadevices:1.0.104:userMFA",
  "module": "oktadevices",
  "name": "User MFA",
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
    "partnerChannelKeys": 150682,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Trigger a flow when a user authenticates via MFA in Okta.(user.authentication.auth_via_mfa)",
    "channelId": 150601,
    "versionId": 219626,
    "actionId": 591611,
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
      "comments": "Trigger a flow when a user authenticates via MFA in Okta.(user.authentication.auth_via_mfa)",
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

export interface OktadevicesUserMFAFactorActivatedInput {
  [k: string]: never
}
export interface OktadevicesUserMFAFactorActivatedOutput {
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
  /** Reason */
  Reason: string
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

/** User MFA Factor Activated: Trigger a flow when a user activates a MFA factor in Okta.(user.mfa.factor.activate). Source: seen in exports, 2 occurrences in connector version 1.0.104. */
export const userMFAFactorActivated: CardDef<OktadevicesUserMFAFactorActivatedInput, OktadevicesUserMFAFactorActivatedOutput> = {
  "kind": "oktadevices/userMFAFactorActivated",
  "address": "root:channels:http:oktadevices:1.0.104:userMFAFactorActivated",
  "module": "oktadevices",
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
    "partnerChannelKeys": 150682,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Trigger a flow when a user activates a MFA factor in Okta.(user.mfa.factor.activate)",
    "channelId": 150601,
    "versionId": 219626,
    "actionId": 591612,
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
      {"name":"Reason","group":"Output","key":"Reason","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
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
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Admin":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Okta User":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Reason":{"type":"string","collection":false},"UUID":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "Trigger a flow when a user activates a MFA factor in Okta.(user.mfa.factor.activate)",
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

export interface OktadevicesUserMFAFactorDeactivatedInput {
  [k: string]: never
}
export interface OktadevicesUserMFAFactorDeactivatedOutput {
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
  /** Reason */
  Reason: string
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

/** User MFA Factor Deactivated: Trigger a flow when a user deactivates a MFA factor in Okta.(user.mfa.factor.deactivate). Source: seen in exports, 1 occurrence in connector version 1.0.104. */
export const userMFAFactorDeactivated: CardDef<OktadevicesUserMFAFactorDeactivatedInput, OktadevicesUserMFAFactorDeactivatedOutput> = {
  "kind": "oktadevices/userMFAFactorDeactivated",
  "address": "root:channels:http:oktadevices:1.0.104:userMFAFactorDeactivated",
  "module": "oktadevices",
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
    "partnerChannelKeys": 150682,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Trigger a flow when a user deactivates a MFA factor in Okta.(user.mfa.factor.deactivate)",
    "channelId": 150601,
    "versionId": 219626,
    "actionId": 591613,
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
      {"name":"Reason","group":"Output","key":"Reason","index":9,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
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
        {"name":"collection","group":null,"key":"collection","index":0,"required":false,"option":false,"default":[],"available":[],"metadata":{"forceHide":false,"displayname":"list"},"secret":false,"type":{"Output":{"type":{"Date and Time":{"type":"string","collection":false},"Message":{"type":"string","collection":false},"Event ID":{"type":"string","collection":false},"Event Type":{"type":"string","collection":false},"Event Time":{"type":"string","collection":false},"Version":{"type":"string","collection":false},"Admin":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Okta User":{"type":{"ID":{"type":"string","collection":false},"Alternate ID":{"type":"string","collection":false},"Display Name":{"type":"string","collection":false},"Type":{"type":"string","collection":false}},"collection":false},"Reason":{"type":"string","collection":false},"UUID":{"type":"string","collection":false},"Event Details":{"type":"object","collection":false},"Headers":{"type":"object","collection":false},"Source":{"type":"string","collection":false},"Debug Context":{"type":{"Debug Data":{"type":"object","collection":false}},"collection":false}},"collection":false}},"collection":true},
        {"name":"execution_id","group":"context","key":"execution_id","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false},
      ],
    },
    "callable": {
      "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
      "comments": "Trigger a flow when a user deactivates a MFA factor in Okta.(user.mfa.factor.deactivate)",
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

export interface OktadevicesUserMFAFactorResetAllInput {
  [k: string]: never
}
export interface OktadevicesUserMFAFactorResetAllOutput {
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

/** User MFA Factor Reset All: Trigger a flow when a user resets all MFA factors in Okta.(user.mfa.factor.reset_all). Source: seen in exports, 2 occurrences in connector version 1.0.104. */
export const userMFAFactorResetAll: CardDef<OktadevicesUserMFAFactorResetAllInput, OktadevicesUserMFAFactorResetAllOutput> = {
  "kind": "oktadevices/userMFAFactorResetAll",
  "address": "root:channels:http:oktadevices:1.0.104:userMFAFactorResetAll",
  "module": "oktadevices",
  "name": "User MFA Factor Reset All",
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
    "partnerChannelKeys": 150682,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Trigger a flow when a user resets all MFA factors in Okta.(user.mfa.factor.reset_all)",
    "channelId": 150601,
    "versionId": 219626,
    "actionId": 591614,
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
      "comments": "Trigger a flow when a user resets all MFA factors in Okta.(user.mfa.factor.reset_all)",
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
