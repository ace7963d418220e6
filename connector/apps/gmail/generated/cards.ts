// Generated from schemas/cards/gmail/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface GmailAddDelegateInput {
  /** Email */
  Email: string
  /** Email */
  "Delegate/Email": string
  /** Google Cloud Platform Project */
  gcpProjects?: string
  /** Service Account */
  serviceAccounts?: string
}
export interface GmailAddDelegateOutput {
  /** Delegate Email */
  "Delegate Email": string
  /** Verification Status */
  "Verification Status": string
}

/** Add Delegate: Adds a delegate with its verification status set directly to accepted, without sending any verification email in Gmail. The delegate user must be a member of the same G Suite organization as the delegator user. Source: seen in exports, 1 occurrence in connector version 1.3.202. */
export const addDelegate: CardDef<GmailAddDelegateInput, GmailAddDelegateOutput> = {
  "kind": "gmail/addDelegate",
  "address": "root:channels:http:gmail:1.3.207:addDelegate",
  "module": "gmail",
  "name": "Add Delegate",
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
    "partnerChannelKeys": 187,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Adds a delegate with its verification status set directly to accepted, without sending any verification email in Gmail. The delegate user must be a member of the same G Suite organization as the delegator user.",
    "channelId": null,
    "versionId": null,
    "actionId": 23977,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Delegator": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Delegate": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"Email","group":"Delegator","key":"Email","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Delegate/Email","group":"Delegate","key":"Email","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"gcpProjects","group":"parameters","key":"gcpProjects","index":2,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"gmail","operation":"getGCPProjects","key":"name","value":"projectId"},"displayname":"Google Cloud Platform Project","drives":["serviceAccounts"],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"serviceAccounts","group":"parameters","key":"serviceAccounts","index":3,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"gmail","operation":"getServiceAccounts","key":"displayName","value":"email"},"displayname":"Service Account","dependencies":["gcpProjects"],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Delegate Email","group":"Result","key":"Delegate Email","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Verification Status","group":"Result","key":"Verification Status","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface GmailDeleteDelegateInput {
  /** Email */
  email: string
  /** Email */
  "Delegate/email": string
  /** Google Cloud Platform Project */
  gcpProjects?: string
  /** Service Account */
  serviceAccounts?: string
}
export interface GmailDeleteDelegateOutput {
  /** Status Code */
  "Status Code": number
}

/** Delete Delegate: Removes the specified delegate (which can be of any verification status) for account in Gmail, and revokes any verification that may have been required for using it. Source: seen in exports, 1 occurrence in connector version 1.3.202. */
export const deleteDelegate: CardDef<GmailDeleteDelegateInput, GmailDeleteDelegateOutput> = {
  "kind": "gmail/deleteDelegate",
  "address": "root:channels:http:gmail:1.3.207:deleteDelegate",
  "module": "gmail",
  "name": "Delete Delegate",
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
    "partnerChannelKeys": 187,
    "meta": {
      "c54b8285-17d1-4fb8-a2e9-1e10843ce755": {
        "id": "VYQDotwYsF2",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getServiceAccountInput"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Removes the specified delegate (which can be of any verification status) for account in Gmail, and revokes any verification that may have been required for using it.",
    "channelId": null,
    "versionId": null,
    "actionId": 21763,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Delegator": {"extensible":false,"reserved":{},"index":1,"type":"object"},
      "Delegate": {"extensible":false,"reserved":{},"index":2,"type":"object"},
    },
    "fields": [
      {"name":"email","group":"Delegator","key":"email","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Email","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Delegate/email","group":"Delegate","key":"email","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Email","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"gcpProjects","group":"parameters","key":"gcpProjects","index":2,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"gmail","operation":"getGCPProjects","key":"name","value":"projectId"},"displayname":"Google Cloud Platform Project","drives":["serviceAccounts"],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"serviceAccounts","group":"parameters","key":"serviceAccounts","index":3,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"gmail","operation":"getServiceAccounts","key":"displayName","value":"email"},"displayname":"Service Account","dependencies":["gcpProjects"],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Result","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface GmailForwardEmailsInput {
  /** Email */
  Email: string
  /** Email */
  "Forward To/Email": string
  /** Google Cloud Platform Project */
  gcpProjects?: string
  /** Service Account */
  serviceAccounts?: string
}
export interface GmailForwardEmailsOutput {
  /** Forwarding Email */
  "Forwarding Email": string
  /** Enabled */
  Enabled: boolean
  /** Disposition */
  Disposition: string
}

/** Forward Emails: Creates a forwarding address in Gmail. If ownership verification is required, a message will be sent to the recipient. Source: seen in exports, 1 occurrence in connector version 1.3.202. */
export const forwardEmails: CardDef<GmailForwardEmailsInput, GmailForwardEmailsOutput> = {
  "kind": "gmail/forwardEmails",
  "address": "root:channels:http:gmail:1.3.207:forwardEmails",
  "module": "gmail",
  "name": "Forward Emails",
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
    "partnerChannelKeys": 187,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Creates a forwarding address in Gmail. If ownership verification is required, a message will be sent to the recipient.",
    "channelId": null,
    "versionId": null,
    "actionId": 23979,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Forward From": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Forward To": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"Email","group":"Forward From","key":"Email","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Forward To/Email","group":"Forward To","key":"Email","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"gcpProjects","group":"parameters","key":"gcpProjects","index":2,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"gmail","operation":"getGCPProjects","key":"name","value":"projectId"},"displayname":"Google Cloud Platform Project","drives":["serviceAccounts"],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"serviceAccounts","group":"parameters","key":"serviceAccounts","index":3,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"gmail","operation":"getServiceAccounts","key":"displayName","value":"email"},"displayname":"Service Account","dependencies":["gcpProjects"],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Forwarding Email","group":"Result","key":"Forwarding Email","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Enabled","group":"Result","key":"Enabled","index":1,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Disposition","group":"Result","key":"Disposition","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface GmailSendEmail2Input {
  /** To */
  To: string[]
  /** From */
  From?: string
  /** CC */
  CC?: string[]
  /** BCC */
  BCC?: string[]
  /** Subject */
  Subject?: string
  /** Body */
  Body?: string
  /** Body is HTML? */
  bodyIsHtml?: ("Yes" | "No")
}
export interface GmailSendEmail2Output {
  /** Message ID */
  "Message ID": string
}

/** Send Email: Send an email from your Gmail account. Source: seen in exports, 26 occurrences in connector versions 1.3.99 to 1.3.207. */
export const sendEmail2: CardDef<GmailSendEmail2Input, GmailSendEmail2Output> = {
  "kind": "gmail/sendEmail2",
  "address": "root:channels:http:gmail:1.3.207:sendEmail2",
  "module": "gmail",
  "name": "Send Email",
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
    "partnerChannelKeys": 187,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Send an email from your Gmail account",
    "channelId": null,
    "versionId": null,
    "actionId": 41727,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Email":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"To","group":"Email","key":"To","index":0,"required":true,"option":false,"default":[],"available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":true},
      {"name":"From","group":"Email","key":"From","index":1,"required":false,"option":false,"default":null,"available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"CC","group":"Email","key":"CC","index":2,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":true},
      {"name":"BCC","group":"Email","key":"BCC","index":3,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"Subject","group":"Email","key":"Subject","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Body","group":"Email","key":"Body","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"bodyIsHtml","group":"parameters","key":"bodyIsHtml","index":6,"required":false,"option":true,"default":"Yes","available":[],"metadata":{"type":"list","displayname":"Body is HTML?","choices":[{"label":"Yes","value":"Yes"},{"label":"No","value":"No"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Email":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Message ID","group":"Email","key":"Message ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface GmailSendEmailWithAttachmentInput {
  /** To */
  To: string[]
  /** From */
  From?: string
  /** CC */
  CC?: string[]
  /** BCC */
  BCC?: string[]
  /** Subject */
  Subject?: string
  /** Body */
  Body?: string
  /** File Name */
  "File Name": string
  /** File Content */
  "File Content": string
  /** Body is HTML? */
  bodyIsHtml?: ("Yes" | "No")
}
export interface GmailSendEmailWithAttachmentOutput {
  /** Message ID */
  "Message ID"?: string
}

/** Send Email with Attachment: Sends an email with an attachment from your Gmail account. Source: seen in exports, 2 occurrences in connector versions 1.3.178 to 1.3.204. */
export const sendEmailWithAttachment: CardDef<GmailSendEmailWithAttachmentInput, GmailSendEmailWithAttachmentOutput> = {
  "kind": "gmail/sendEmailWithAttachment",
  "address": "root:channels:http:gmail:1.3.207:sendEmailWithAttachment",
  "module": "gmail",
  "name": "Send Email with Attachment",
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
    "partnerChannelKeys": 187,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Sends an email with an attachment from your Gmail account.",
    "channelId": null,
    "versionId": null,
    "actionId": 145122,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Email": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "File": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"To","group":"Email","key":"To","index":0,"required":true,"option":false,"default":[],"available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":true},
      {"name":"From","group":"Email","key":"From","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"CC","group":"Email","key":"CC","index":2,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"BCC","group":"Email","key":"BCC","index":3,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":true,"chosen":true},
      {"name":"Subject","group":"Email","key":"Subject","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Body","group":"Email","key":"Body","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"File Name","group":"File","key":"File Name","index":6,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"File Content","group":"File","key":"File Content","index":7,"required":true,"option":false,"default":null,"available":["File"],"metadata":{"optional":false},"secret":false,"type":"file","collection":false},
      {"name":"bodyIsHtml","group":"parameters","key":"bodyIsHtml","index":8,"required":false,"option":true,"default":"Yes","available":[],"metadata":{"type":"list","displayname":"Body is HTML?","choices":[{"label":"Yes","value":"Yes"},{"label":"No","value":"No"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Email":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Message ID","group":"Email","key":"Message ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
  },
};

export interface GmailSetAutoReplyInput {
  /** Email */
  Email: string
  /** Restrict to Domain */
  "Restrict to Domain"?: boolean
  /** Restrict to Contacts */
  "Restrict to Contacts"?: boolean
  /** Start Time */
  "Start Time"?: Date
  /** End Time */
  "End Time"?: Date
  /** Response Subject */
  "Response Subject": string
  /** Response Body Plain Text */
  "Response Body Plain Text"?: string
  /** Response Body HTML */
  "Response Body HTML"?: string
  /** Google Cloud Platform Project */
  gcpProjects?: string
  /** Service Account */
  serviceAccounts?: string
}
export interface GmailSetAutoReplyOutput {
  /** Enable Auto Reply */
  "Enable Auto Reply": boolean
  /** Email */
  Email: string
  /** Restrict to Domain */
  "Restrict to Domain": boolean
  /** Restrict to Contacts */
  "Restrict to Contacts": boolean
  /** Start Time */
  "Start Time": Date
  /** End Time */
  "End Time": Date
  /** Response Subject */
  "Response Subject": string
  /** Response Body Plain Text */
  "Response Body Plain Text": string
  /** Response Body HTML */
  "Response Body HTML": string
}

/** Set Auto Reply: Configure a scheduled auto-reply. Source: seen in exports, 1 occurrence in connector version 1.3.202. */
export const setAutoReply: CardDef<GmailSetAutoReplyInput, GmailSetAutoReplyOutput> = {
  "kind": "gmail/setAutoReply",
  "address": "root:channels:http:gmail:1.3.207:setAutoReply",
  "module": "gmail",
  "name": "Set Auto Reply",
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
    "partnerChannelKeys": 187,
    "meta": {},
    "enableNewMetadata": true,
    "comments": " Configure a scheduled auto-reply.",
    "channelId": null,
    "versionId": null,
    "actionId": 11863,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Auto Reply":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Email","group":"Auto Reply","key":"Email","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Restrict to Domain","group":"Auto Reply","key":"Restrict to Domain","index":1,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"optional":false},"secret":false,"type":"boolean","collection":false},
      {"name":"Restrict to Contacts","group":"Auto Reply","key":"Restrict to Contacts","index":2,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"optional":false},"secret":false,"type":"boolean","collection":false},
      {"name":"Start Time","group":"Auto Reply","key":"Start Time","index":3,"required":false,"option":false,"default":"","available":["Date"],"metadata":{"optional":false},"secret":false,"type":"Date","collection":false},
      {"name":"End Time","group":"Auto Reply","key":"End Time","index":4,"required":false,"option":false,"default":"","available":["Date"],"metadata":{"optional":false},"secret":false,"type":"Date","collection":false},
      {"name":"Response Subject","group":"Auto Reply","key":"Response Subject","index":5,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Response Body Plain Text","group":"Auto Reply","key":"Response Body Plain Text","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Response Body HTML","group":"Auto Reply","key":"Response Body HTML","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"gcpProjects","group":"parameters","key":"gcpProjects","index":8,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"gmail","operation":"getGCPProjects","key":"name","value":"projectId"},"displayname":"Google Cloud Platform Project","drives":["serviceAccounts"],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"serviceAccounts","group":"parameters","key":"serviceAccounts","index":9,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"gmail","operation":"getServiceAccounts","key":"displayName","value":"email"},"displayname":"Service Account","dependencies":["gcpProjects"],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Enable Auto Reply","group":"Result","key":"Enable Auto Reply","index":0,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Email","group":"Result","key":"Email","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Restrict to Domain","group":"Result","key":"Restrict to Domain","index":2,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Restrict to Contacts","group":"Result","key":"Restrict to Contacts","index":3,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Start Time","group":"Result","key":"Start Time","index":4,"required":false,"option":false,"default":"","available":["Date"],"metadata":{},"secret":false,"type":"Date","collection":false},
      {"name":"End Time","group":"Result","key":"End Time","index":5,"required":false,"option":false,"default":"","available":["Date"],"metadata":{},"secret":false,"type":"Date","collection":false},
      {"name":"Response Subject","group":"Result","key":"Response Subject","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Response Body Plain Text","group":"Result","key":"Response Body Plain Text","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Response Body HTML","group":"Result","key":"Response Body HTML","index":8,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};
