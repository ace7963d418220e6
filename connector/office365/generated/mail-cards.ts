// Generated from schemas/cards/office365mail/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../core/card.ts';

export interface Office365MailSendEmail2Input {
  /** To */
  To?: string[]
  /** CC */
  CC?: string[]
  /** BCC */
  BCC?: string[]
  /** Subject */
  Subject?: string
  /** Body */
  Body?: string
  /** Message Type */
  "Message Type"?: ("Text" | "HTML")
  /** Attachments */
  Attachments?: string[]
}
export interface Office365MailSendEmail2Output {
  /** Message ID */
  "Message ID": string
}

/** Send Email: Send a new email. Source: seen in exports, 12 occurrences in connector versions 1.2.38 to 1.2.304. */
export const sendEmail2: CardDef<Office365MailSendEmail2Input, Office365MailSendEmail2Output> = {
  "kind": "office365mail/sendEmail2",
  "address": "root:channels:http:office365mail:1.2.304:sendEmail2",
  "module": "office365mail",
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
    "partnerChannelKeys": 237,
    "meta": {},
    "enableNewMetadata": false,
    "comments": "Send a new email",
    "channelId": 27,
    "versionId": 304,
    "actionId": 17345,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Fields":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"To","group":"Fields","key":"To","index":0,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":true},
      {"name":"CC","group":"Fields","key":"CC","index":1,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":true},
      {"name":"BCC","group":"Fields","key":"BCC","index":2,"required":false,"option":false,"default":[],"available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":true},
      {"name":"Subject","group":"Fields","key":"Subject","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Body","group":"Fields","key":"Body","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Message Type","group":"Fields","key":"Message Type","index":5,"required":false,"option":false,"default":"Text","available":["string"],"metadata":{"optional":false,"type":"list","choices":["Text","HTML"]},"secret":false,"type":"string","collection":false},
      {"name":"Attachments","group":"Fields","key":"Attachments","index":6,"required":false,"option":false,"default":[],"available":["file"],"metadata":{"optional":false},"secret":false,"type":"file","collection":true},
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
