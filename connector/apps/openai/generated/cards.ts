// Generated from schemas/cards/openai/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface OpenaiCreateChatCompletionSE1HArGSjjInput {
  /** Model */
  model_KM1ZNJ: string
  /** Messages */
  messages_68IHAZ: {
    [k: string]: unknown
  }[]
  /** Temperature */
  temperature_YBDIR6?: number
  /** Top P */
  top_p_YFSOZU?: number
  /** N */
  n_QTAGWE?: number
  /** Stop */
  stop_EXZAZY?: string
  /** Max Tokens */
  max_tokens_S4LD3U?: number
  /** Presence Penalty */
  presence_penalty_ZD92G2?: number
  /** Frequency Penalty */
  frequency_penalty_ND71WA?: number
  /** User */
  user_CBE2JO?: string
}
export interface OpenaiCreateChatCompletionSE1HArGSjjOutput {
  /** Model */
  model_GCNVWN: string
  /** ID */
  id_7HKCFG: string
  /** Object */
  object_ZCCHB9: string
  /** Created */
  created_8A9VME: number
  /** Choices */
  choices_ELGBSF: {
    Index?: string
    Message?: {
      Role?: string
      Content?: string
    }
    "Finish Reason"?: string
  }[]
  /** Usage */
  usage_GPCF3K: {
    "Prompt Tokens"?: string
    "Completion Tokens"?: string
    "Total Tokens"?: string
  }
  /** Raw Output */
  raw_output_CWPMKS: {
    [k: string]: unknown
  }
}

/** Create Chat Completion: Given a list of messages comprising a conversation, the model will return a response. Source: seen in exports, 16 occurrences in connector version 0.20.0. */
export const createChatCompletionSE1HArGSjj: CardDef<OpenaiCreateChatCompletionSE1HArGSjjInput, OpenaiCreateChatCompletionSE1HArGSjjOutput> = {
  "kind": "openai/createChatCompletion_sE1HArGSjj",
  "address": "root:channels:http:openai:0.20.0:createChatCompletion_sE1HArGSjj",
  "module": "openai",
  "name": "Create Chat Completion",
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
    "partnerChannelKeys": 50304,
    "meta": {},
    "enableNewMetadata": false,
    "comments": "Given a list of messages comprising a conversation, the model will return a response.",
    "channelId": 50456,
    "versionId": 53352,
    "actionId": 118903,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Inputs":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"model_KM1ZNJ","group":"Inputs","key":"model_KM1ZNJ","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Model","optional":false,"method":{"channel":"openai","operation":"authping_UxdzERlqc","key":"key","value":"value"},"type":"dynamic","dependencies":[]},"secret":false,"type":"string","collection":false},
      {"name":"messages_68IHAZ","group":"Inputs","key":"messages_68IHAZ","index":1,"required":true,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Messages","optional":false},"secret":false,"type":"object","collection":true},
      {"name":"temperature_YBDIR6","group":"Inputs","key":"temperature_YBDIR6","index":2,"required":false,"option":false,"default":null,"available":["number"],"metadata":{"displayname":"Temperature","optional":false},"secret":false,"type":"number","collection":false},
      {"name":"top_p_YFSOZU","group":"Inputs","key":"top_p_YFSOZU","index":3,"required":false,"option":false,"default":null,"available":["number"],"metadata":{"displayname":"Top P","optional":false},"secret":false,"type":"number","collection":false},
      {"name":"n_QTAGWE","group":"Inputs","key":"n_QTAGWE","index":4,"required":false,"option":false,"default":null,"available":["number"],"metadata":{"displayname":"N","optional":false},"secret":false,"type":"number","collection":false},
      {"name":"stop_EXZAZY","group":"Inputs","key":"stop_EXZAZY","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Stop","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"max_tokens_S4LD3U","group":"Inputs","key":"max_tokens_S4LD3U","index":6,"required":false,"option":false,"default":null,"available":["number"],"metadata":{"displayname":"Max Tokens","optional":false},"secret":false,"type":"number","collection":false},
      {"name":"presence_penalty_ZD92G2","group":"Inputs","key":"presence_penalty_ZD92G2","index":7,"required":false,"option":false,"default":null,"available":["number"],"metadata":{"displayname":"Presence Penalty","optional":false},"secret":false,"type":"number","collection":false},
      {"name":"frequency_penalty_ND71WA","group":"Inputs","key":"frequency_penalty_ND71WA","index":8,"required":false,"option":false,"default":null,"available":["number"],"metadata":{"displayname":"Frequency Penalty","optional":false},"secret":false,"type":"number","collection":false},
      {"name":"user_CBE2JO","group":"Inputs","key":"user_CBE2JO","index":9,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"User","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Outputs":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"model_GCNVWN","group":"Outputs","key":"model_GCNVWN","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Model"},"secret":false,"type":"string","collection":false},
      {"name":"id_7HKCFG","group":"Outputs","key":"id_7HKCFG","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"ID"},"secret":false,"type":"string","collection":false},
      {"name":"object_ZCCHB9","group":"Outputs","key":"object_ZCCHB9","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Object"},"secret":false,"type":"string","collection":false},
      {"name":"created_8A9VME","group":"Outputs","key":"created_8A9VME","index":3,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Created"},"secret":false,"type":"number","collection":false},
      {"name":"choices_ELGBSF","group":"Outputs","key":"choices_ELGBSF","index":4,"required":false,"option":false,"default":[],"available":[{"Index":{"type":"string","collection":false,"displayname":"Index"},"Message":{"type":{"Role":{"type":"string","collection":false,"displayname":"Role"},"Content":{"type":"string","collection":false,"displayname":"Content"}},"collection":false,"displayname":"Message"},"Finish Reason":{"type":"string","collection":false,"displayname":"Finish Reason"}}],"metadata":{"displayname":"Choices"},"secret":false,"type":{"Index":{"type":"string","collection":false},"Message":{"type":{"Role":{"type":"string","collection":false},"Content":{"type":"string","collection":false}},"collection":false},"Finish Reason":{"type":"string","collection":false}},"collection":true},
      {"name":"usage_GPCF3K","group":"Outputs","key":"usage_GPCF3K","index":5,"required":false,"option":false,"default":{},"available":[{"Prompt Tokens":{"type":"string","collection":false,"displayname":"Prompt Tokens"},"Completion Tokens":{"type":"string","collection":false,"displayname":"Completion Tokens"},"Total Tokens":{"type":"string","collection":false,"displayname":"Total Tokens"}}],"metadata":{"displayname":"Usage"},"secret":false,"type":{"Prompt Tokens":{"type":"string","collection":false},"Completion Tokens":{"type":"string","collection":false},"Total Tokens":{"type":"string","collection":false}},"collection":false},
      {"name":"raw_output_CWPMKS","group":"Outputs","key":"raw_output_CWPMKS","index":6,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"Raw Output"},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface OpenaiCustomApiActionC4AK0CyoONInput {
  /** Relative URL */
  relative_url_71DP9C: string
  /** Query */
  query_3L3DPT?: {
    [k: string]: unknown
  }
  /** Headers */
  headers_IFM5WG?: {
    [k: string]: unknown
  }
  /** Body */
  body_CEPOPL?: {
    [k: string]: unknown
  }
  /** Request Type */
  request_type_FVLGPX?: ("GET" | "PATCH" | "POST" | "PUT" | "DELETE")
}
export interface OpenaiCustomApiActionC4AK0CyoONOutput {
  /** Status Code */
  status_code_X1W4SZ: number
  /** Headers */
  headers_UGVALD: {
    [k: string]: unknown
  }
  /** Body */
  body_5VLRWY: {
    [k: string]: unknown
  }
}

/** Custom API Action: Make authenticated HTTP requests to the OpenAI API. Source: seen in exports, 1 occurrence in connector version 0.20.0. */
export const customApiActionC4AK0CyoON: CardDef<OpenaiCustomApiActionC4AK0CyoONInput, OpenaiCustomApiActionC4AK0CyoONOutput> = {
  "kind": "openai/customApiAction_c4AK0cyoON",
  "address": "root:channels:http:openai:0.20.0:customApiAction_c4AK0cyoON",
  "module": "openai",
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
    "partnerChannelKeys": 50304,
    "meta": {},
    "enableNewMetadata": false,
    "comments": "Make authenticated HTTP requests to the OpenAI API.",
    "channelId": 50456,
    "versionId": 53352,
    "actionId": 118901,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Request":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"relative_url_71DP9C","group":"Request","key":"relative_url_71DP9C","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Relative URL","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"query_3L3DPT","group":"Request","key":"query_3L3DPT","index":1,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"Query","optional":false},"secret":false,"type":"object","collection":false},
      {"name":"headers_IFM5WG","group":"Request","key":"headers_IFM5WG","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"Headers","optional":false},"secret":false,"type":"object","collection":false},
      {"name":"body_CEPOPL","group":"Request","key":"body_CEPOPL","index":3,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"Body","optional":false},"secret":false,"type":"object","collection":false},
      {"name":"request_type_FVLGPX","group":"parameters","key":"request_type_FVLGPX","index":4,"required":false,"option":true,"default":"GET","available":[],"metadata":{"type":"list","displayname":"Request Type","choices":[{"label":"GET","value":"GET"},{"label":"PATCH","value":"PATCH"},{"label":"POST","value":"POST"},{"label":"PUT","value":"PUT"},{"label":"DELETE","value":"DELETE"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"status_code_X1W4SZ","group":"Response","key":"status_code_X1W4SZ","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Status Code"},"secret":false,"type":"number","collection":false},
      {"name":"headers_UGVALD","group":"Response","key":"headers_UGVALD","index":1,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"Headers"},"secret":false,"type":"object","collection":false},
      {"name":"body_5VLRWY","group":"Response","key":"body_5VLRWY","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"Body"},"secret":false,"type":"object","collection":false},
    ],
  },
};
