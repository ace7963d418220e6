// Generated from schemas/cards/awssso/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface AwsssoAddAWSEntitlementsInput {
  /** Region */
  region?: string
  /** Principal Type */
  "Principal Type"?: ("USER" | "GROUP")
  /** Instance ARN */
  instances?: string
  /** Principal ID */
  "Principal ID": string
  /** Account ID */
  accounts?: string
  /** Account ID */
  "Account ID": string
  /** Permission Sets */
  "Permission Sets": string[]
}
export interface AwsssoAddAWSEntitlementsOutput {
  /** Status Code */
  "Status Code": number
}

/** Add AWS Entitlements: Assign access to a principal for specified AWS accounts using specified permission sets. Source: seen in exports, 2 occurrences in connector version 1.0.195. */
export const addAWSEntitlements: CardDef<AwsssoAddAWSEntitlementsInput, AwsssoAddAWSEntitlementsOutput> = {
  "kind": "awssso/addAWSEntitlements",
  "address": "root:channels:http:awssso:1.0.195:addAWSEntitlements",
  "module": "awssso",
  "name": "Add AWS Entitlements",
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
    "partnerChannelKeys": 240,
    "meta": {
      "025c12d3-7a0b-4a3b-9359-087165f42e7e": {
        "id": "X6f4UrA6Ip",
        "address": {
          "key": null,
          "group": "Parameters",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"genEntitlementsInputs"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Assign access to a principal for specified AWS accounts using specified permission sets.",
    "channelId": null,
    "versionId": null,
    "actionId": 65615,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Parameters":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"region","group":"parameters","key":"region","index":0,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"awssso","operation":"getRegions","key":"displayName","value":"optionValue"},"displayname":"Region","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Principal Type","group":"Parameters","key":"Principal Type","index":1,"required":true,"option":false,"default":"USER","available":["string"],"metadata":{"optional":false,"type":"list","choices":["USER","GROUP"]},"secret":false,"type":"string","collection":false},
      {"name":"instances","group":"parameters","key":"instances","index":2,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"awssso","operation":"listInstances","key":"InstanceArn","value":"InstanceArn"},"displayname":"Instance ARN","dependencies":["region"],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"Principal ID","group":"Parameters","key":"Principal ID","index":3,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"accounts","group":"parameters","key":"accounts","index":4,"required":false,"option":true,"default":"-- Enter Account ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"awssso","operation":"getAccounts","key":"Id","value":"Id"},"displayname":"Account ID","optional":false,"ordering":2},"secret":false,"type":"string","collection":false},
      {"name":"Account ID","group":"Parameters","key":"Account ID","index":5,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Permission Sets","group":"Parameters","key":"Permission Sets","index":6,"required":true,"option":false,"default":[],"available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":true},
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

export interface AwsssoListAWSEntitlementsInput {
  /** Region */
  region?: string
  /** Principal Type */
  "Principal Type"?: ("USER" | "GROUP")
  /** Principal ID */
  "Principal ID": string
  /** Instance ARN */
  instances?: string
  /** Account ID */
  accounts?: string
}
export interface AwsssoListAWSEntitlementsOutput {
  /** Entitlements */
  Entitlements: {
    "Account ID"?: string
    "Permission Set"?: string
  }[]
}

/** List AWS Entitlements: List a specified principle's AWS entitlements. Source: seen in exports, 1 occurrence in connector version 1.0.195. */
export const listAWSEntitlements: CardDef<AwsssoListAWSEntitlementsInput, AwsssoListAWSEntitlementsOutput> = {
  "kind": "awssso/listAWSEntitlements",
  "address": "root:channels:http:awssso:1.0.195:listAWSEntitlements",
  "module": "awssso",
  "name": "List AWS Entitlements",
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
    "partnerChannelKeys": 240,
    "meta": {
      "e1ed4dd0-0328-4bf3-a81d-6e3b74751bcc": {
        "id": "PoesfYluR",
        "address": {
          "key": null,
          "group": "Parameters",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"genEntitlementsAllInputs"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "List a specified principle's AWS entitlements.",
    "channelId": null,
    "versionId": null,
    "actionId": 65616,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Parameters":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"region","group":"parameters","key":"region","index":0,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"awssso","operation":"getRegions","key":"displayName","value":"optionValue"},"displayname":"Region","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Principal Type","group":"Parameters","key":"Principal Type","index":1,"required":true,"option":false,"default":"USER","available":["string"],"metadata":{"optional":false,"type":"list","choices":["USER","GROUP"]},"secret":false,"type":"string","collection":false},
      {"name":"Principal ID","group":"Parameters","key":"Principal ID","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"instances","group":"parameters","key":"instances","index":3,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"awssso","operation":"listInstances","key":"InstanceArn","value":"InstanceArn"},"displayname":"Instance ARN","dependencies":["region"],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"accounts","group":"parameters","key":"accounts","index":4,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"awssso","operation":"getAccounts","key":"Id","value":"Id"},"displayname":"Account ID","optional":false,"ordering":2},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Entitlements","group":"Response","key":"Entitlements","index":0,"required":false,"option":false,"default":[],"available":[{"Account ID":{"type":"string","collection":false},"Permission Set":{"type":"string","collection":false}}],"metadata":{},"secret":false,"type":{"Account ID":{"type":"string","collection":false},"Permission Set":{"type":"string","collection":false}},"collection":true},
    ],
  },
};

export interface AwsssoRemoveAllAWSEntitlementsInput {
  /** Region */
  region?: string
  /** Principal Type */
  "Principal Type"?: ("USER" | "GROUP")
  /** Instance ARN */
  instances?: string
  /** Principal ID */
  "Principal ID": string
  /** Account ID */
  accounts?: string
  /** Account ID */
  "Account ID"?: string
}
export interface AwsssoRemoveAllAWSEntitlementsOutput {
  /** Status Code */
  "Status Code": number
}

/** Remove All AWS Entitlements: Deletes a principal's access from specified AWS accounts using specified permission sets. Source: seen in exports, 2 occurrences in connector version 1.0.195. */
export const removeAllAWSEntitlements: CardDef<AwsssoRemoveAllAWSEntitlementsInput, AwsssoRemoveAllAWSEntitlementsOutput> = {
  "kind": "awssso/removeAllAWSEntitlements",
  "address": "root:channels:http:awssso:1.0.195:removeAllAWSEntitlements",
  "module": "awssso",
  "name": "Remove All AWS Entitlements",
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
    "partnerChannelKeys": 240,
    "meta": {
      "34c35d68-c21e-433f-801c-fba633d6cd54": {
        "id": "EUHaCEBHYOU",
        "address": {
          "key": null,
          "group": "Parameters",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"genEntitlementsAllInputs"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Deletes a principal's access from specified AWS accounts using specified permission sets.",
    "channelId": null,
    "versionId": null,
    "actionId": 69637,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Parameters":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"region","group":"parameters","key":"region","index":0,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"awssso","operation":"getRegions","key":"displayName","value":"optionValue"},"displayname":"Region","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Principal Type","group":"Parameters","key":"Principal Type","index":1,"required":true,"option":false,"default":"USER","available":["string"],"metadata":{"optional":false,"type":"list","choices":["USER","GROUP"]},"secret":false,"type":"string","collection":false},
      {"name":"instances","group":"parameters","key":"instances","index":2,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"awssso","operation":"listInstances","key":"InstanceArn","value":"InstanceArn"},"displayname":"Instance ARN","dependencies":["region"],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"Principal ID","group":"Parameters","key":"Principal ID","index":3,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"accounts","group":"parameters","key":"accounts","index":4,"required":false,"option":true,"default":"-- Enter Account ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"awssso","operation":"getAccounts","key":"Id","value":"Id"},"displayname":"Account ID","optional":false,"ordering":2},"secret":false,"type":"string","collection":false},
      {"name":"Account ID","group":"Parameters","key":"Account ID","index":5,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
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
