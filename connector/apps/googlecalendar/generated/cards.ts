// Generated from schemas/cards/googlecalendar/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface GooglecalendarCreateTransferRequestInput {
  /** From User */
  "From User": string
  /** To User */
  "To User": string
}
export interface GooglecalendarCreateTransferRequestOutput {
  /** Transfer ID */
  "Transfer ID": string
  /** Transfer Status */
  "Transfer Status": string
  /** Request Time */
  "Request Time": Date
}

/** Create Transfer Request: Creates a shared calendar in a Google Calendar between two users within a domain. Source: seen in exports, 1 occurrence in connector version 1.0.200. */
export const createTransferRequest: CardDef<GooglecalendarCreateTransferRequestInput, GooglecalendarCreateTransferRequestOutput> = {
  "kind": "googlecalendar/createTransferRequest",
  "address": "root:channels:http:googlecalendar:1.0.200:createTransferRequest",
  "module": "googlecalendar",
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
    "partnerChannelKeys": 205,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Creates a shared calendar in a Google Calendar between two users within a domain.",
    "channelId": 40,
    "versionId": 231,
    "actionId": 12567,
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
