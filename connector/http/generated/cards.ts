// Generated from schemas/cards/httpfunctions/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../core/card.ts';

export interface HttpFunctionsGetInput {
  /** URL */
  URL: string
  /** Query */
  Query?: (string | {
    [k: string]: unknown
  })
  /** Headers */
  Headers?: {
    [k: string]: unknown
  }
}
export interface HttpFunctionsGetOutput {
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

/** Get: Perform an HTTP GET request, returning the result of this request and the response headers. Source: seen in exports, 20 occurrences in connector versions 1.0.11 to 1.0.24. */
export const get: CardDef<HttpFunctionsGetInput, HttpFunctionsGetOutput> = {
  "kind": "httpfunctions/get",
  "address": "root:channels:http:httpfunctions:1.0.24:get",
  "module": "httpfunctions",
  "name": "Get",
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
    "channelId": 72,
    "versionId": 53563,
    "actionId": 53225,
    "partnerChannelKeys": 50324,
    "meta": {},
    "comments": "Perform an HTTP GET request, returning the result of this request and the response headers.",
    "enableNewMetadata": true,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Request":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"URL","group":"Request","key":"URL","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Query","group":"Request","key":"Query","index":1,"required":false,"option":false,"default":{},"available":["string","object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Request","key":"Headers","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
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

export interface HttpFunctionsPostInput {
  /** URL */
  URL: string
  /** Query */
  Query?: (string | {
    [k: string]: unknown
  })
  /** Headers */
  Headers?: {
    [k: string]: unknown
  }
  /** Body */
  Body?: (string | {
    [k: string]: unknown
  } | unknown[])
}
export interface HttpFunctionsPostOutput {
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

/** Post: Perform an HTTP POST request, returning the result of this request and the response headers. Source: seen in exports, 32 occurrences in connector versions 1.0.11 to 1.0.24. */
export const post: CardDef<HttpFunctionsPostInput, HttpFunctionsPostOutput> = {
  "kind": "httpfunctions/post",
  "address": "root:channels:http:httpfunctions:1.0.24:post",
  "module": "httpfunctions",
  "name": "Post",
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
    "channelId": 72,
    "versionId": 53563,
    "actionId": 121549,
    "partnerChannelKeys": 50324,
    "meta": {},
    "comments": "Perform an HTTP POST request, returning the result of this request and the response headers.",
    "enableNewMetadata": true,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Request":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"URL","group":"Request","key":"URL","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Query","group":"Request","key":"Query","index":1,"required":false,"option":false,"default":{},"available":["string","object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Request","key":"Headers","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
      {"name":"Body","group":"Request","key":"Body","index":3,"required":false,"option":false,"default":{},"available":["string","object","Array"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
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

export interface HttpFunctionsRawInput {
  /** URL */
  URL: string
  /** Method */
  Method: ("GET" | "POST" | "PUT" | "PATCH" | "DELETE")
  /** Query */
  Query?: (string | {
    [k: string]: unknown
  })
  /** Headers */
  Headers?: {
    [k: string]: unknown
  }
  /** Body */
  Body?: string
}
export interface HttpFunctionsRawOutput {
  /** Status Code */
  "Status Code": number
  /** Headers */
  Headers: {
    [k: string]: unknown
  }
  /** Body */
  Body: string
}

/** Raw Request: Perform a raw HTTP request, with complete control over the request and the response. Useful for calling XML services, and other advanced HTTP usage. Source: seen in exports, 21 occurrences in connector versions 1.0.8 to 1.0.24. */
export const raw: CardDef<HttpFunctionsRawInput, HttpFunctionsRawOutput> = {
  "kind": "httpfunctions/raw",
  "address": "root:channels:http:httpfunctions:1.0.24:raw",
  "module": "httpfunctions",
  "name": "Raw Request",
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
    "channelId": 72,
    "versionId": 53563,
    "actionId": 121551,
    "partnerChannelKeys": 50324,
    "meta": {},
    "comments": "Perform a raw HTTP request, with complete control over the request and the response. Useful for calling XML services, and other advanced HTTP usage.",
    "enableNewMetadata": true,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Request":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"URL","group":"Request","key":"URL","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Method","group":"Request","key":"Method","index":1,"required":false,"option":false,"default":"GET","available":["string"],"metadata":{"optional":false,"type":"list","choices":["GET","POST","PUT","PATCH","DELETE"]},"secret":false,"type":"string","collection":false},
      {"name":"Query","group":"Request","key":"Query","index":2,"required":false,"option":false,"default":{},"available":["string","object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Request","key":"Headers","index":3,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
      {"name":"Body","group":"Request","key":"Body","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Response","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Headers","group":"Response","key":"Headers","index":1,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"Body","group":"Response","key":"Body","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};
