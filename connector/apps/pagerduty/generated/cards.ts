// Generated from schemas/cards/pagerduty/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface PagerdutyCreateIncidentInput {
  /** Service Key */
  "Service Key": string
  /** Event Type */
  "Event Type"?: ("trigger" | "acknowledge" | "resolve")
  /** Description */
  Description: string
  /** Client */
  Client?: string
  /** Client URL */
  "Client URL"?: string
}
export interface PagerdutyCreateIncidentOutput {
  /** Incident Key */
  "Incident Key": string
}

/** Create Incident: Create a new Incident in PagerDuty. Source: seen in exports, 1 occurrence in connector version 1.0.96. */
export const createIncident: CardDef<PagerdutyCreateIncidentInput, PagerdutyCreateIncidentOutput> = {
  "kind": "pagerduty/createIncident",
  "address": "root:channels:http:pagerduty:1.0.96:createIncident",
  "module": "pagerduty",
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
    "partnerChannelKeys": 14,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Create a new Incident in PagerDuty.",
    "channelId": null,
    "versionId": null,
    "actionId": 18216,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Incident": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Details": {"extensible":false,"reserved":{},"index":1,"type":"object"},
      "Contexts": {"extensible":false,"reserved":{},"index":2,"type":"object"},
    },
    "fields": [
      {"name":"Service Key","group":"Incident","key":"Service Key","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":true,"type":"string","collection":false},
      {"name":"Event Type","group":"Incident","key":"Event Type","index":1,"required":true,"option":false,"default":"trigger","available":["string"],"metadata":{"optional":false,"type":"list","choices":[{"label":"trigger","value":"trigger"},{"label":"acknowledge","value":"acknowledge"},{"label":"resolve","value":"resolve"}]},"secret":false,"type":"string","collection":false},
      {"name":"Description","group":"Incident","key":"Description","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Client","group":"Incident","key":"Client","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Client URL","group":"Incident","key":"Client URL","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Output":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Incident Key","group":"Output","key":"Incident Key","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};
