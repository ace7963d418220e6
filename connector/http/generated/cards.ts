// Generated from schemas/cards/httpfunctions/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../core/card.ts';

export interface HttpFunctionsCloseInput {
  /** Status Code */
  statusCode?: number
  /** Headers */
  headers?: {
    [k: string]: unknown
  }
  /** Body */
  body?: {
    [k: string]: unknown
  }
}
export interface HttpFunctionsCloseOutput {
}

/** Close: For API Endpoint Flos, send a response to the caller and close the HTTP connection. Use when the caller does not need to wait for the Flow to complete or to avoid a connection timeout. Source: seen in exports, 7 occurrences in connector versions 1.0.13 to 1.0.24. */
export const close: CardDef<HttpFunctionsCloseInput, HttpFunctionsCloseOutput> = {
  "kind": "httpfunctions/close",
  "address": "root:channels:http:httpfunctions:1.0.24:close",
  "module": "httpfunctions",
  "name": "Close",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "channel": {
    "partnerChannelKeys": 150580,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "For API Endpoint Flos, send a response to the caller and close the HTTP connection. Use when the caller does not need to wait for the Flow to complete or to avoid a connection timeout.",
    "channelId": 72,
    "versionId": 53563,
    "actionId": 121545,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"statusCode","group":"Response","key":"statusCode","index":0,"required":false,"option":false,"default":200,"available":["number"],"metadata":{"displayname":"Status Code","optional":false},"secret":false,"type":"number","collection":false},
      {"name":"headers","group":"Response","key":"headers","index":1,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"Headers","optional":false},"secret":false,"type":"object","collection":false,"chosen":true},
      {"name":"body","group":"Response","key":"body","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"Body","optional":false},"secret":false,"type":"object","collection":false,"chosen":true},
    ],
  },
  "outputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
};

export interface HttpFunctionsDeleteInput {
  /** URL */
  URL?: string
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
export interface HttpFunctionsDeleteOutput {
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

/** Delete: Perform an HTTP DELETE request, returning the result of this request and the response headers. Source: seen in exports, 3 occurrences in connector version 1.0.13. */
const delete_: CardDef<HttpFunctionsDeleteInput, HttpFunctionsDeleteOutput> = {
  "kind": "httpfunctions/delete",
  "address": "root:channels:http:httpfunctions:1.0.24:delete",
  "module": "httpfunctions",
  "name": "Delete",
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
    "partnerChannelKeys": 150580,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Perform an HTTP DELETE request, returning the result of this request and the response headers.",
    "channelId": 72,
    "versionId": 53563,
    "actionId": 5988,
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
    "partnerChannelKeys": 150580,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Perform an HTTP GET request, returning the result of this request and the response headers.",
    "channelId": 72,
    "versionId": 53563,
    "actionId": 53225,
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
    "partnerChannelKeys": 150580,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Perform an HTTP POST request, returning the result of this request and the response headers.",
    "channelId": 72,
    "versionId": 53563,
    "actionId": 121549,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Request":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"URL","group":"Request","key":"URL","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Query","group":"Request","key":"Query","index":1,"required":false,"option":false,"default":{},"available":["string","object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Request","key":"Headers","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
      {"name":"Body","group":"Request","key":"Body","index":3,"required":false,"option":false,"default":"","available":["string","object","Array"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
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

export interface HttpFunctionsPutInput {
  /** URL */
  URL?: string
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
export interface HttpFunctionsPutOutput {
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

/** Put: Perform an HTTP PUT request, returning the result of this request and the response headers. Source: seen in exports, 2 occurrences in connector versions 1.0.16 to 1.0.24. */
export const put: CardDef<HttpFunctionsPutInput, HttpFunctionsPutOutput> = {
  "kind": "httpfunctions/put",
  "address": "root:channels:http:httpfunctions:1.0.24:put",
  "module": "httpfunctions",
  "name": "Put",
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
    "partnerChannelKeys": 150580,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Perform an HTTP PUT request, returning the result of this request and the response headers.",
    "channelId": 72,
    "versionId": 53563,
    "actionId": 5991,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Request":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"URL","group":"Request","key":"URL","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Query","group":"Request","key":"Query","index":1,"required":false,"option":false,"default":{},"available":["string","object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
      {"name":"Headers","group":"Request","key":"Headers","index":2,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"optional":false},"secret":false,"type":"object","collection":false},
      {"name":"Body","group":"Request","key":"Body","index":3,"required":false,"option":false,"default":"","available":["string","object","Array"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
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
    "partnerChannelKeys": 150580,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Perform a raw HTTP request, with complete control over the request and the response. Useful for calling XML services, and other advanced HTTP usage.",
    "channelId": 72,
    "versionId": 53563,
    "actionId": 121551,
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

export { delete_ as delete };
