// Generated from schemas/cards/awslambda/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface AwslambdaInvokeInput {
  /** invocationType */
  invocationType?: ("RequestResponse" | "DryRun" | "Event")
  /** logType */
  logType?: ("None" | "Tail")
  /** clientContext */
  clientContext?: {
    [k: string]: unknown
  }
  /** payload */
  payload?: {
    [k: string]: unknown
  }
  /** qualifier */
  qualifier?: string
  /** Use Function Name? */
  useFunctionName?: ("Yes" | "No")
  /** Your Functions */
  name?: string
  /** Function Name */
  functionName?: string
}
export interface AwslambdaInvokeOutput {
  /** Status Code */
  "Status Code": number
  /** Output */
  Output: string
  /** Log Result */
  "Log Result": string
}

/** Invoke: Invoke a Lambda function. Source: seen in exports, 4 occurrences in connector versions 1.1.13 to 1.1.22. */
export const invoke: CardDef<AwslambdaInvokeInput, AwslambdaInvokeOutput> = {
  "kind": "awslambda/invoke",
  "address": "root:channels:http:awslambda:1.1.22:invoke",
  "module": "awslambda",
  "name": "Invoke",
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
    "partnerChannelKeys": 56,
    "meta": {},
    "enableNewMetadata": false,
    "comments": "Invoke a Lambda function.",
    "channelId": 56,
    "versionId": 100,
    "actionId": 3872,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Parameters":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"invocationType","group":"Parameters","key":"invocationType","index":0,"required":false,"option":false,"default":"RequestResponse","available":["string"],"metadata":{"optional":false,"type":"list","choices":["RequestResponse","DryRun","Event"]},"secret":false,"type":"string","collection":false},
      {"name":"logType","group":"Parameters","key":"logType","index":1,"required":false,"option":false,"default":"None","available":["string"],"metadata":{"optional":false,"type":"list","choices":["None","Tail"]},"secret":false,"type":"string","collection":false},
      {"name":"clientContext","group":"Parameters","key":"clientContext","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
      {"name":"payload","group":"Parameters","key":"payload","index":3,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
      {"name":"qualifier","group":"Parameters","key":"qualifier","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"useFunctionName","group":"parameters","key":"useFunctionName","index":5,"required":false,"option":true,"default":"Yes","available":[],"metadata":{"type":"list","displayname":"Use Function Name?","choices":[{"label":"Yes","value":"Yes"},{"label":"No","value":"No"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"name","group":"parameters","key":"name","index":6,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"awslambda","operation":"_listFunctions","key":"name","value":"name"},"displayname":"Your Functions","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"functionName","group":"parameters","key":"functionName","index":7,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"string","displayname":"Function Name","optional":true,"ordering":2},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Response","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Output","group":"Response","key":"Output","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Log Result","group":"Response","key":"Log Result","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};
