// Generated from schemas/cards/sendgrid/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface SendgridSendEmailInput {
  /** Use Template? */
  hasTemplate?: boolean
  /** Template ID */
  "Template ID": string
  /** From */
  From: string
  /** With Bypass List Management? */
  hasBypassListMagement?: boolean
  /** To */
  To: string
  /** With Spam Check? */
  hasSpamCheck?: boolean
  /** Dynamic Template Data */
  "Dynamic Template Data"?: {
    [k: string]: unknown
  }
}
export interface SendgridSendEmailOutput {
  /** Status Code */
  "Status Code": number
}

/** Send Email: Sends an email over SendGrid. Source: seen in exports, 1 occurrence in connector version 1.0.57. */
export const sendEmail: CardDef<SendgridSendEmailInput, SendgridSendEmailOutput> = {
  "kind": "sendgrid/sendEmail",
  "address": "root:channels:http:sendgrid:1.0.57:sendEmail",
  "module": "sendgrid",
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
    "partnerChannelKeys": 200,
    "meta": {
      "698528d2-18a5-409d-99e9-cd29471f9481": {
        "id": "QEiWnPGJDWq",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"getInputsForSendEmailAction"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Sends an email over SendGrid.",
    "channelId": null,
    "versionId": null,
    "actionId": 21721,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Email":{"index":0}},
    "fields": [
      {"name":"hasTemplate","group":"parameters","key":"hasTemplate","index":0,"required":false,"option":true,"default":false,"available":[],"metadata":{"type":"list","displayname":"Use Template?","choices":[{"label":"Yes","value":true},{"label":"No","value":false}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"boolean","collection":false},
      {"name":"Template ID","group":"Email","key":"Template ID","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"From","group":"Email","key":"From","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"hasBypassListMagement","group":"parameters","key":"hasBypassListMagement","index":3,"required":false,"option":true,"default":false,"available":[],"metadata":{"type":"list","displayname":"With Bypass List Management?","choices":[{"label":"Yes","value":true},{"label":"No","value":false}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"boolean","collection":false},
      {"name":"To","group":"Email","key":"To","index":4,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"hasSpamCheck","group":"parameters","key":"hasSpamCheck","index":5,"required":false,"option":true,"default":false,"available":[],"metadata":{"type":"list","displayname":"With Spam Check?","choices":[{"label":"Yes","value":true},{"label":"No","value":false}],"dependencies":[],"optional":false,"ordering":2},"secret":false,"type":"boolean","collection":false},
      {"name":"Dynamic Template Data","group":"Email","key":"Dynamic Template Data","index":6,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Response","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};
