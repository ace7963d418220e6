// Generated from schemas/cards/slack/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface SlackHttpRequestInput {
  /** Request Type */
  requestType?: ("GET" | "POST" | "PUT" | "PATCH" | "DELETE")
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
}
export interface SlackHttpRequestOutput {
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

/** Custom API Action: Make an authenticated HTTP request to the Slack API. Source: seen in exports, 2 occurrences in connector version 1.6.229. */
export const httpRequest: CardDef<SlackHttpRequestInput, SlackHttpRequestOutput> = {
  "kind": "slack/httpRequest",
  "address": "root:channels:http:slack:1.6.246:httpRequest",
  "module": "slack",
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
    "partnerChannelKeys": 273,
    "meta": {
      "e9acfcde-5f31-47e7-9aa4-76085747d0f4": {
        "id": "3I0CqE1knVg",
        "address": {
          "key": null,
          "group": "Request",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getHttpInputs","data":{}},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Make an authenticated HTTP request to the Slack API",
    "channelId": 4,
    "versionId": 53559,
    "actionId": 37534,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Request":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"requestType","group":"parameters","key":"requestType","index":0,"required":false,"option":true,"default":"GET","available":[],"metadata":{"type":"list","displayname":"Request Type","choices":[{"label":"GET","value":"GET"},{"label":"POST","value":"POST"},{"label":"PUT","value":"PUT"},{"label":"PATCH","value":"PATCH"},{"label":"DELETE","value":"DELETE"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Relative URL","group":"Request","key":"Relative URL","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Query","group":"Request","key":"Query","index":2,"required":false,"option":false,"default":{},"available":["string","object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Request","key":"Headers","index":3,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Response","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Headers","group":"Response","key":"Headers","index":1,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Body","group":"Response","key":"Body","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface SlackReadUser2Input {
  /** Field Type */
  fieldType?: ("User ID" | "Username" | "Email")
  /** Email */
  Email: string
}
export interface SlackReadUser2Output {
  /** Full Name */
  "Full Name"?: string
  /** Email */
  Email?: string
  /** User ID */
  "User ID": string
  /** Username */
  Username?: string
}

/** Read User: Searches for the user in the messaging platform (e.g., Slack) using their email address to find their User ID. Source: seen in exports, 5 occurrences in connector versions 1.6.229 to 1.6.246. */
export const readUser2: CardDef<SlackReadUser2Input, SlackReadUser2Output> = {
  "kind": "slack/readUser2",
  "address": "root:channels:http:slack:1.6.246:readUser2",
  "module": "slack",
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
    "partnerChannelKeys": 273,
    "meta": {
      "f99ec88b-df4c-4b2c-a39f-a4dcd899babe": {
        "id": "ed2X-kKNrEl",
        "address": {
          "key": null,
          "group": "User",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"genReadUsersInput"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Searches for the user in the messaging platform (e.g., Slack) using their email address to find their User ID.",
    "channelId": 4,
    "versionId": 53559,
    "actionId": 104067,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"fieldType","group":"parameters","key":"fieldType","index":0,"required":false,"option":true,"default":"User ID","available":[],"metadata":{"type":"list","displayname":"Field Type","choices":[{"label":"User ID","value":"User ID"},{"label":"Username","value":"Username"},{"label":"Email","value":"Email"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Email","group":"User","key":"Email","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Full Name","group":"User","key":"Full Name","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Email","group":"User","key":"Email","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"User ID","group":"User","key":"User ID","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Username","group":"User","key":"Username","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
  },
};

export interface SlackSendDirectMessage2Input {
  /** Unfurl URLs? */
  links?: ("Yes" | "No")
  /** Username */
  Username?: string
  /** User ID */
  "User ID": string
  /** Text */
  Text: string
  /** Field Type */
  fieldType?: ("User ID" | "Username")
  /** Thread Timestamp */
  "Thread Timestamp"?: string
  /** Message Type */
  messageType?: ("Plain Text" | "Blocks")
}
export interface SlackSendDirectMessage2Output {
  /** Timestamp */
  Timestamp: string
}

/** Send Direct Message: Sends the personalized message body to the specific User ID found in the previous step. Source: seen in exports, 6 occurrences in connector versions 1.6.64 to 1.6.246. */
export const sendDirectMessage2: CardDef<SlackSendDirectMessage2Input, SlackSendDirectMessage2Output> = {
  "kind": "slack/sendDirectMessage2",
  "address": "root:channels:http:slack:1.6.246:sendDirectMessage2",
  "module": "slack",
  "name": "Send Direct Message",
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
    "partnerChannelKeys": 273,
    "meta": {
      "4c903835-1f38-4825-9013-9d4446c27bd4": {
        "id": "TOIqLlUja5",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 1,
          "defaultValue": {"method":"sendMessageInputs"},
          "namespace": "input",
        },
      },
      "b3858548-d9bb-4160-a50b-546e018dbc05": {
        "id": "x_O-ASqjR-",
        "address": {
          "key": null,
          "group": "User",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"genReadUsersInput"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Sends the personalized message body to the specific User ID found in the previous step.",
    "channelId": 4,
    "versionId": 53559,
    "actionId": 104073,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"},"Message":{"index":1}},
    "fields": [
      {"name":"links","group":"parameters","key":"links","index":0,"required":false,"option":true,"default":"Yes","available":[],"metadata":{"type":"list","displayname":"Unfurl URLs?","choices":[{"label":"Yes","value":"Yes"},{"label":"No","value":"No"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Username","group":"User","key":"Username","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"User ID","group":"User","key":"User ID","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Text","group":"Message","key":"Text","index":3,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"fieldType","group":"parameters","key":"fieldType","index":4,"required":false,"option":true,"default":"User ID","available":[],"metadata":{"type":"list","displayname":"Field Type","choices":[{"label":"User ID","value":"User ID"},{"label":"Username","value":"Username"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"Thread Timestamp","group":"Message","key":"Thread Timestamp","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"messageType","group":"parameters","key":"messageType","index":6,"required":false,"option":true,"default":"Plain Text","available":[],"metadata":{"type":"list","displayname":"Message Type","choices":[{"label":"Plain Text","value":"Plain Text"},{"label":"Blocks","value":"Blocks"}],"dependencies":[],"optional":false,"ordering":2},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Message":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Timestamp","group":"Message","key":"Timestamp","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface SlackSendMessageToChannel2Input {
  /** Channel */
  channel?: string
  /** Channel ID */
  channelId?: string
  /** Channel Type */
  channelType?: ("Public" | "Private")
  /** Blocks */
  Blocks?: {
    [k: string]: unknown
  }[]
  /** Notification Message */
  "Notification Message"?: string
  /** Text */
  Text?: string
  /** Use Channel ID Instead? */
  useId?: ("Yes" | "No")
  /** Send as bot? */
  bot?: ("Yes" | "No")
  /** Thread Timestamp */
  "Thread Timestamp"?: string
  /** Name */
  Name?: string
  /** Icon Emoji */
  "Icon Emoji"?: string
  /** Unfurl URLs? */
  links?: ("Yes" | "No")
  /** Message Type */
  messageType?: ("Plain Text" | "Blocks")
}
export interface SlackSendMessageToChannel2Output {
  /** Timestamp */
  Timestamp?: string
}

/** Send Message to Channel: Send a message to a public or private channel as a user or bot in Slack. Source: seen in exports, 17 occurrences in connector versions 1.6.58 to 1.6.244. */
export const sendMessageToChannel2: CardDef<SlackSendMessageToChannel2Input, SlackSendMessageToChannel2Output> = {
  "kind": "slack/sendMessageToChannel2",
  "address": "root:channels:http:slack:1.6.246:sendMessageToChannel2",
  "module": "slack",
  "name": "Send Message to Channel",
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
    "partnerChannelKeys": 273,
    "meta": {
      "3b90b67b-6ca2-4fce-8d93-23167ecab8e0": {
        "id": "rrS1CpdwrBu",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"makeChannelOrNameInput"},
          "namespace": "input",
        },
      },
      "fbc05ee9-0db5-465e-9b90-78b6f31374c0": {
        "id": "yeeHI1LirE1",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 1,
          "defaultValue": {"method":"sendMessageInputs"},
          "namespace": "input",
        },
      },
      "ab700001-8882-44d1-a788-70d9142887ec": {
        "id": "h7lbnZkJrmu",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 2,
          "defaultValue": {"method":"slackbotNameInput"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Send a message to a public or private channel as a user or bot in Slack.",
    "channelId": 4,
    "versionId": 53559,
    "actionId": 22780,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Message":{"index":1},"Channel":{"index":0},"Slackbot":{"index":2}},
    "fields": [
      {"name":"channel","group":"parameters","key":"channel","index":0,"required":false,"option":true,"default":"-- Enter Channel ID --","available":[],"metadata":{"type":"dynamic","method":{"channel":"slack","operation":"createChannelDropdown","key":"name","value":"id"},"displayname":"Channel","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"channelId","group":"Channel","key":"channelId","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Channel ID","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"channelType","group":"Channel","key":"channelType","index":2,"required":true,"option":false,"default":"Public","available":["string"],"metadata":{"displayname":"Channel Type","optional":false,"type":"list","choices":["Public","Private"]},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Blocks","group":"Message","key":"Blocks","index":3,"required":true,"option":false,"default":[],"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":true,"chosen":true},
      {"name":"Notification Message","group":"Message","key":"Notification Message","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Text","group":"Message","key":"Text","index":5,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"useId","group":"parameters","key":"useId","index":6,"required":false,"option":true,"default":"Yes","available":[],"metadata":{"type":"list","displayname":"Use Channel ID Instead?","choices":[{"label":"Yes","value":"Yes"},{"label":"No","value":"No"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"bot","group":"parameters","key":"bot","index":7,"required":false,"option":true,"default":"Yes","available":[],"metadata":{"type":"list","displayname":"Send as bot?","choices":[{"label":"Yes","value":"Yes"},{"label":"No","value":"No"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"Thread Timestamp","group":"Message","key":"Thread Timestamp","index":8,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Name","group":"Slackbot","key":"Name","index":9,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Icon Emoji","group":"Slackbot","key":"Icon Emoji","index":10,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"links","group":"parameters","key":"links","index":11,"required":false,"option":true,"default":"Yes","available":[],"metadata":{"type":"list","displayname":"Unfurl URLs?","choices":[{"label":"Yes","value":"Yes"},{"label":"No","value":"No"}],"dependencies":[],"optional":false,"ordering":2},"secret":false,"type":"string","collection":false},
      {"name":"messageType","group":"parameters","key":"messageType","index":12,"required":false,"option":true,"default":"Plain Text","available":[],"metadata":{"type":"list","displayname":"Message Type","choices":[{"label":"Plain Text","value":"Plain Text"},{"label":"Blocks","value":"Blocks"}],"dependencies":[],"optional":false,"ordering":3},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Message":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Timestamp","group":"Message","key":"Timestamp","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
  },
};
