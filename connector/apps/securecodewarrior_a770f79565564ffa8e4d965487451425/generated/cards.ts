// Generated from schemas/cards/securecodewarrior_a770f79565564ffa8e4d965487451425/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface SecurecodewarriorA770F79565564Ffa8E4D965487451425CheckAssessmentCompletionForUserInput {
  /** Assessment ID */
  assessment_id_H9S0S0: string
  /** User Email */
  user_email_WZDUJK: string
}
export interface SecurecodewarriorA770F79565564Ffa8E4D965487451425CheckAssessmentCompletionForUserOutput {
  /** Assessment Completed */
  assessment_attempts_NWYM1H: boolean
}

/** Check Assessment Completion For User: Check whether a user has passed the specified assessment. Source: seen in exports, 1 occurrence in connector version 0.18.4. */
export const checkAssessmentCompletionForUser: CardDef<SecurecodewarriorA770F79565564Ffa8E4D965487451425CheckAssessmentCompletionForUserInput, SecurecodewarriorA770F79565564Ffa8E4D965487451425CheckAssessmentCompletionForUserOutput> = {
  "kind": "securecodewarrior_a770f79565564ffa8e4d965487451425/checkAssessmentCompletionForUser",
  "address": "root:channels:http:securecodewarrior_a770f79565564ffa8e4d965487451425:0.18.4:checkAssessmentCompletionForUser",
  "module": "securecodewarrior_a770f79565564ffa8e4d965487451425",
  "name": "Check Assessment Completion For User",
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
    "partnerChannelKeys": null,
    "meta": {},
    "enableNewMetadata": false,
    "comments": "Check whether a user has passed the specified assessment",
    "channelId": 116,
    "versionId": 650,
    "actionId": 30350,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Inputs":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"assessment_id_H9S0S0","group":"Inputs","key":"assessment_id_H9S0S0","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Assessment ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"user_email_WZDUJK","group":"Inputs","key":"user_email_WZDUJK","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User Email","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Outputs":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"assessment_attempts_NWYM1H","group":"Outputs","key":"assessment_attempts_NWYM1H","index":0,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"Assessment Completed"},"secret":false,"type":"boolean","collection":false},
    ],
  },
};
