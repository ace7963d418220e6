// Generated from schemas/cards/auth0_293ca73ef2a04fe48eaa3bb7876df2e6/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface Auth0293Ca73Ef2A04Fe48Eaa3Bb7876Df2E6DeleteUser5OXBSvnvarInput {
  /** ID */
  id_082NUU: string
}
export interface Auth0293Ca73Ef2A04Fe48Eaa3Bb7876Df2E6DeleteUser5OXBSvnvarOutput {
  /** Status Code */
  status_code_PT4TDP: number
}

/** Delete User: Delete an Auth0 user by user ID. Source: seen in exports, 1 occurrence in connector version 0.2.0. */
export const deleteUser5OXBSvnvar: CardDef<Auth0293Ca73Ef2A04Fe48Eaa3Bb7876Df2E6DeleteUser5OXBSvnvarInput, Auth0293Ca73Ef2A04Fe48Eaa3Bb7876Df2E6DeleteUser5OXBSvnvarOutput> = {
  "kind": "auth0_293ca73ef2a04fe48eaa3bb7876df2e6/deleteUser_5OXBSvnvar",
  "address": "root:channels:http:auth0_293ca73ef2a04fe48eaa3bb7876df2e6:0.16.0:deleteUser_5OXBSvnvar",
  "module": "auth0_293ca73ef2a04fe48eaa3bb7876df2e6",
  "name": "Delete User",
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
    "comments": "Delete an Auth0 user by user ID.",
    "channelId": 150618,
    "versionId": 162685,
    "actionId": 461329,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"id_082NUU","group":"User","key":"id_082NUU","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"status_code_PT4TDP","group":"Response","key":"status_code_PT4TDP","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Status Code"},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface Auth0293Ca73Ef2A04Fe48Eaa3Bb7876Df2E6LinkAccountS2Dv0B7CR4VInput {
  /** Merge Metadata */
  merge_metadata_JGGPDT?: ("true" | "false")
  /** Primary User ID */
  "Primary User ID": string
  /** Secondary User ID */
  "Secondary User ID": string
  /** Secondary User Provider */
  "Secondary User Provider": string
}
export interface Auth0293Ca73Ef2A04Fe48Eaa3Bb7876Df2E6LinkAccountS2Dv0B7CR4VOutput {
  /** Profiles */
  profiles_ZGIS9E: {
    Connection?: string
    "User ID"?: string
    Provider?: string
    "Profile Data"?: {
      Email?: string
      "Email Verified"?: boolean
      Name?: string
      Username?: string
      "Given Name"?: string
      "Phone Number"?: string
      "Phone Verified"?: boolean
      "Family Name"?: string
    }
    "Is Social"?: boolean
    "Access Token"?: string
    "Access Token Secret"?: string
    "Refresh Token"?: string
  }[]
}

/** Link Account: Link two Auth0 accounts, optionally merging the user data. Source: seen in exports, 1 occurrence in connector version 0.13.0. */
export const linkAccountS2Dv0B7CR4V: CardDef<Auth0293Ca73Ef2A04Fe48Eaa3Bb7876Df2E6LinkAccountS2Dv0B7CR4VInput, Auth0293Ca73Ef2A04Fe48Eaa3Bb7876Df2E6LinkAccountS2Dv0B7CR4VOutput> = {
  "kind": "auth0_293ca73ef2a04fe48eaa3bb7876df2e6/linkAccount_S2dv0b7CR4v",
  "address": "root:channels:http:auth0_293ca73ef2a04fe48eaa3bb7876df2e6:0.16.0:linkAccount_S2dv0b7CR4v",
  "module": "auth0_293ca73ef2a04fe48eaa3bb7876df2e6",
  "name": "Link Account",
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
    "meta": {
      "0ab91a50-e8a5-409e-a0d8-755ed69ea577": {
        "id": "n4ZGO9Un1EK",
        "address": {
          "key": null,
          "group": "Inputs",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getConnections_kg_SJy28RD","depends_on":[]},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": false,
    "comments": "Link two Auth0 accounts, optionally merging the user data.",
    "channelId": 150618,
    "versionId": 162685,
    "actionId": 463602,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Inputs":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"merge_metadata_JGGPDT","group":"parameters","key":"merge_metadata_JGGPDT","index":0,"required":false,"option":true,"default":"true","available":[],"metadata":{"type":"list","displayname":"Merge Metadata","choices":[{"label":"True","value":"true"},{"label":"False","value":"false"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Primary User ID","group":"Inputs","key":"Primary User ID","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Primary User ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Secondary User ID","group":"Inputs","key":"Secondary User ID","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Secondary User ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Secondary User Provider","group":"Inputs","key":"Secondary User Provider","index":3,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Secondary User Provider","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"profiles_ZGIS9E","group":"User","key":"profiles_ZGIS9E","index":0,"required":false,"option":false,"default":[],"available":[{"Connection":{"type":"string","collection":false,"displayname":"Connection"},"User ID":{"type":"string","collection":false,"displayname":"User ID"},"Provider":{"type":"string","collection":false,"displayname":"Provider"},"Profile Data":{"type":{"Email":{"type":"string","collection":false,"displayname":"Email"},"Email Verified":{"type":"boolean","collection":false,"displayname":"Email Verified"},"Name":{"type":"string","collection":false,"displayname":"Name"},"Username":{"type":"string","collection":false,"displayname":"Username"},"Given Name":{"type":"string","collection":false,"displayname":"Given Name"},"Phone Number":{"type":"string","collection":false,"displayname":"Phone Number"},"Phone Verified":{"type":"boolean","collection":false,"displayname":"Phone Verified"},"Family Name":{"type":"string","collection":false,"displayname":"Family Name"}},"collection":false,"displayname":"Profile Data"},"Is Social":{"type":"boolean","collection":false,"displayname":"Is Social"},"Access Token":{"type":"string","collection":false,"displayname":"Access Token"},"Access Token Secret":{"type":"string","collection":false,"displayname":"Access Token Secret"},"Refresh Token":{"type":"string","collection":false,"displayname":"Refresh Token"}}],"metadata":{"displayname":"Profiles"},"secret":false,"type":{"Connection":{"type":"string","collection":false},"User ID":{"type":"string","collection":false},"Provider":{"type":"string","collection":false},"Profile Data":{"type":{"Email":{"type":"string","collection":false},"Email Verified":{"type":"boolean","collection":false},"Name":{"type":"string","collection":false},"Username":{"type":"string","collection":false},"Given Name":{"type":"string","collection":false},"Phone Number":{"type":"string","collection":false},"Phone Verified":{"type":"boolean","collection":false},"Family Name":{"type":"string","collection":false}},"collection":false},"Is Social":{"type":"boolean","collection":false},"Access Token":{"type":"string","collection":false},"Access Token Secret":{"type":"string","collection":false},"Refresh Token":{"type":"string","collection":false}},"collection":true},
    ],
  },
};

export interface Auth0293Ca73Ef2A04Fe48Eaa3Bb7876Df2E6ReadUserYV4WY1C5VTInput {
  /** ID */
  id_QLAWX1: string
}
export interface Auth0293Ca73Ef2A04Fe48Eaa3Bb7876Df2E6ReadUserYV4WY1C5VTOutput {
  /** ID */
  user_id: string
  /** Last Login */
  last_login: string
}

/** Read User: Retrieve an Auth0 user's details for a given user ID. Source: seen in exports, 1 occurrence in connector version 0.2.0. */
export const readUserYV4WY1C5VT: CardDef<Auth0293Ca73Ef2A04Fe48Eaa3Bb7876Df2E6ReadUserYV4WY1C5VTInput, Auth0293Ca73Ef2A04Fe48Eaa3Bb7876Df2E6ReadUserYV4WY1C5VTOutput> = {
  "kind": "auth0_293ca73ef2a04fe48eaa3bb7876df2e6/readUser_yV4wY1c5VT",
  "address": "root:channels:http:auth0_293ca73ef2a04fe48eaa3bb7876df2e6:0.16.0:readUser_yV4wY1c5VT",
  "module": "auth0_293ca73ef2a04fe48eaa3bb7876df2e6",
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
    "partnerChannelKeys": null,
    "meta": {
      "e7147265-0a70-4365-88b6-984f0a7c276d": {
        "id": "Dtj5BChKh15",
        "address": {
          "key": null,
          "group": "User",
          "fieldIndex": 0,
          "defaultValue": {
            "path": [],
            "method": "getOutputs_fqX66WcXS1u",
            "depends_on": [{"source":"","dest":"Result Set"},{"source":"","dest":"Search By"}],
          },
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": false,
    "comments": "Retrieve an Auth0 user's details for a given user ID.",
    "channelId": 150618,
    "versionId": 162685,
    "actionId": 461331,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"id_QLAWX1","group":"User","key":"id_QLAWX1","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"user_id","group":"User","key":"user_id","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID"},"secret":false,"type":"string","collection":false},
      {"name":"last_login","group":"User","key":"last_login","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Last Login"},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface Auth0293Ca73Ef2A04Fe48Eaa3Bb7876Df2E6SearchUsersBAejT5BvR1YInput {
  /** Search By */
  search_by_PYUQWV?: ("properties" | "email")
  /** Last Login */
  last_login?: string
  /** Result Set */
  result_set_OBTYKK?: ("first_match" | "first_100" | "stream")
  /** Flow */
  Flow: string
  [k: string]: unknown
}
export interface Auth0293Ca73Ef2A04Fe48Eaa3Bb7876Df2E6SearchUsersBAejT5BvR1YOutput {
  /** ID */
  user_id?: string
  /** Name */
  name?: string
  /** Email */
  email?: string
  /** Records Streamed */
  "Records Streamed": number
}

/** Search Users: Search for Auth0 users by user properties or by email. Source: seen in exports, 3 occurrences in connector versions 0.13.0 to 0.16.0. */
export const searchUsersBAejT5BvR1Y: CardDef<Auth0293Ca73Ef2A04Fe48Eaa3Bb7876Df2E6SearchUsersBAejT5BvR1YInput, Auth0293Ca73Ef2A04Fe48Eaa3Bb7876Df2E6SearchUsersBAejT5BvR1YOutput> = {
  "kind": "auth0_293ca73ef2a04fe48eaa3bb7876df2e6/searchUsers_BAejT5bvR1Y",
  "address": "root:channels:http:auth0_293ca73ef2a04fe48eaa3bb7876df2e6:0.16.0:searchUsers_BAejT5bvR1Y",
  "module": "auth0_293ca73ef2a04fe48eaa3bb7876df2e6",
  "name": "Search Users",
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
    "meta": {
      "f12dccb0-c787-4160-9a0d-27799ef537f2": {
        "id": "4QLVhzv95kG",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {
            "method": "getSearchUserInputs_JvkqCaitT",
            "extensible": false,
            "depends_on": [
              {"source":"result_set_OBTYKK","dest":"Result Set"},
              {"source":"search_by_PYUQWV","dest":"Search Criteria"},
            ],
          },
          "namespace": "input",
        },
      },
      "4c1c40a7-3208-4f0c-8011-6a75fb7f54d0": {
        "id": "ztYz3NB5QL3",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {
            "path": [],
            "method": "getOutputs_fqX66WcXS1u",
            "depends_on": [
              {"source":"result_set_OBTYKK","dest":"Result Set"},
              {"source":"search_by_PYUQWV","dest":"Search By"},
            ],
          },
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": false,
    "comments": "Search for Auth0 users by user properties or by email.",
    "channelId": 150618,
    "versionId": 162685,
    "actionId": 464315,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"index":0,"extensible":true},"Streaming":{"extensible":true}},
    "fields": [
      {"name":"search_by_PYUQWV","group":"parameters","key":"search_by_PYUQWV","index":0,"required":false,"option":true,"default":"properties","available":[],"metadata":{"type":"list","displayname":"Search By","choices":[{"label":"User Properties","value":"properties"},{"label":"Email","value":"email"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"last_login","group":"User","key":"last_login","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Last Login","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"result_set_OBTYKK","group":"parameters","key":"result_set_OBTYKK","index":2,"required":false,"option":true,"default":"first_match","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First Matching Record","value":"first_match"},{"label":"First 100 Matching Records","value":"first_100"},{"label":"Stream Matching Records","value":"stream"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"Flow","group":"Streaming","key":"Flow","index":3,"required":true,"option":false,"default":null,"available":["flo"],"metadata":{"displayname":"Flow","optional":false},"secret":false,"type":"flo","collection":false},
    ],
    "custom": {
      "group": "Streaming",
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"user_id","group":"Result","key":"user_id","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"name","group":"Result","key":"name","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Name"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"email","group":"Result","key":"email","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Email"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Records Streamed","group":"Result","key":"Records Streamed","index":3,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Records Streamed"},"secret":false,"type":"number","collection":false},
    ],
  },
};
