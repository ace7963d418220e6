// Generated from schemas/cards/object/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface ObjectClearEmptyInput {
  /** object */
  object: {
    [k: string]: unknown
  }
  /** recursive */
  recursive?: boolean
}
export interface ObjectClearEmptyOutput {
  /** output */
  output: {
    [k: string]: unknown
  }
}

/** Clear Empty: Clear all empty key/value pairs in an object. An empty string, empty object, empty list, null, and undefined are considered empty values. Source: seen in exports, 1 occurrence. */
export const clearEmpty: CardDef<ObjectClearEmptyInput, ObjectClearEmptyOutput> = {
  "kind": "kernel/object/clearEmpty",
  "address": "root:kernel:object:0.0.1:clearEmpty",
  "module": "object",
  "name": "Clear Empty",
  "description": "Clear all empty key/value pairs in an object. An empty string, empty object, empty list, null, and undefined are considered empty values.",
  "constants": {
    "executable": false,
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
  "inputs": {
    "extensible": false,
    "rules": {
      "object": {"types":["object"],"collection":false},
      "recursive": {"types":["boolean"],"collection":false},
    },
    "fields": [
      {"name":"object","group":null,"key":"object","index":0,"required":true,"option":false,"default":{},"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"recursive","group":null,"key":"recursive","index":1,"required":false,"option":false,"default":false,"available":[],"metadata":{},"secret":false,"type":"boolean","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {"output":{"types":["object"],"collection":false}},
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":{},"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface ObjectConstructInput {
  [k: string]: unknown
}
export interface ObjectConstructOutput {
  /** output */
  output: {
    [k: string]: unknown
  }
}

/** Construct: Create an object from multiple inputs. Source: seen in exports, 588 occurrences. */
export const construct: CardDef<ObjectConstructInput, ObjectConstructOutput> = {
  "kind": "kernel/object/construct",
  "address": "root:kernel:object:0.0.1:construct",
  "module": "object",
  "name": "Construct",
  "description": "Create an object from multiple inputs.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": false,
    "timeout": 90000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": true,
    "rules": {"*":{"types":["*"],"collection":"*"}},
    "fields": [],
    "custom": {
      "group": null,
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":{},"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface ObjectExpandInput {
  /** object */
  object: {
    [k: string]: unknown
  }
}
export interface ObjectExpandOutput {
  [k: string]: unknown
}

/** Expand: Pick a set of keys out of an object with lists of keys. Source: seen in exports; hidden; for each path a group of two outputs, key and value; made by the compiler. */
export const expand: CardDef<ObjectExpandInput, ObjectExpandOutput> = {
  "kind": "kernel/object/expand",
  "address": "root:kernel:object:0.0.1:expand",
  "module": "object",
  "name": "Expand",
  "description": "Pick a set of keys out of an object with lists of keys.",
  "constants": {
    "executable": false,
    "displayed": false,
    "async": false,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"object","group":null,"key":"object","index":0,"required":true,"option":false,"default":{},"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
  "outputs": {
    "extensible": true,
    "groupRules": {
      "*": {
        "type": "object",
        "reserved": {"key":{"types":["string"],"collection":"*"},"value":{"types":["*"],"collection":"*"}},
        "extensible": false,
      },
    },
    "fields": [],
  },
};

export interface ObjectGetInput {
  /** object */
  object: {
    [k: string]: unknown
  }
  /** path */
  path: string
}
export interface ObjectGetOutput {
  /** output */
  output: unknown
}

/** Get: Read a value from an object at a given path. Source: seen in exports, 84 occurrences. */
export const get: CardDef<ObjectGetInput, ObjectGetOutput> = {
  "kind": "kernel/object/get",
  "address": "root:kernel:object:0.0.1:get",
  "module": "object",
  "name": "Get",
  "description": "Read a value from an object at a given path.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": false,
    "timeout": 90000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": false,
    "rules": {"object":{"types":["object"],"collection":"*"},"path":{"types":["string"],"collection":"*"}},
    "fields": [
      {"name":"object","group":null,"key":"object","index":0,"required":true,"option":false,"default":{},"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"path","group":null,"key":"path","index":1,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {"output":{"types":["*"],"collection":"*"}},
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":"","available":["*"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface ObjectKeysInput {
  /** object */
  object: {
    [k: string]: unknown
  }
}
export interface ObjectKeysOutput {
  /** keys */
  keys: string[]
}

/** Keys: Create a list of the keys from an object. Source: seen in exports, 1 occurrence. */
export const keys: CardDef<ObjectKeysInput, ObjectKeysOutput> = {
  "kind": "kernel/object/keys",
  "address": "root:kernel:object:0.0.1:keys",
  "module": "object",
  "name": "Keys",
  "description": "Create a list of the keys from an object.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": false,
    "timeout": 90000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"object","group":null,"key":"object","index":0,"required":true,"option":false,"default":{},"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"keys","group":null,"key":"keys","index":0,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"string","collection":true},
    ],
  },
};

export interface ObjectMapInput {
  /** object */
  object: {
    [k: string]: unknown
  }
  /** Helper Flow */
  flo: string
  /** concurrency */
  concurrency?: number
  [k: string]: unknown
}
export interface ObjectMapOutput {
  /** new list */
  "new list": unknown[]
}

/** Map to List: Convert an object to a list. Each key/value pair in the input object is sent to a Flow that generates an item to add to the output list. Source: seen in exports, 3 occurrences. */
export const map: CardDef<ObjectMapInput, ObjectMapOutput> = {
  "kind": "kernel/object/map",
  "address": "root:kernel:object:0.0.1:map",
  "module": "object",
  "name": "Map to List",
  "description": "Convert an object to a list. Each key/value pair in the input object is sent to a Flow that generates an item to add to the output list.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": true,
    "cooperative": true,
    "mirrored": false,
    "timeout": 90000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"object","group":null,"key":"object","index":0,"required":true,"option":false,"default":{},"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"flo","group":null,"key":"flo","index":1,"required":true,"option":false,"default":null,"available":[],"metadata":{"displayname":"Helper Flow"},"secret":false,"type":"flo","collection":false},
      {"name":"concurrency","group":null,"key":"concurrency","index":2,"required":true,"option":false,"default":5,"available":[],"metadata":{"max":200,"min":1},"secret":false,"type":"number","collection":false},
    ],
    "custom": {
      "group": null,
      "type": {
        "type": {"key":{"type":"string","collection":false},"value":{"type":"string","collection":false}},
        "collection": false,
      },
      "available": [],
    },
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"new list","group":null,"key":"new list","index":0,"required":false,"option":false,"default":null,"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
    ],
  },
};

export interface ObjectMergeInput {
  /** object 1 */
  start: {
    [k: string]: unknown
  }
  /** object 2 */
  sink: {
    [k: string]: unknown
  }
  [k: string]: {
    [k: string]: unknown
  }
}
export interface ObjectMergeOutput {
  /** output */
  output: {
    [k: string]: unknown
  }
}

/** Merge: Combine multiple objects into one. Source: seen in exports, 40 occurrences. */
export const merge: CardDef<ObjectMergeInput, ObjectMergeOutput> = {
  "kind": "kernel/object/merge",
  "address": "root:kernel:object:0.0.1:merge",
  "module": "object",
  "name": "Merge",
  "description": "Combine multiple objects into one.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": false,
    "timeout": 90000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": true,
    "rules": {"*":{"types":["object"],"collection":false}},
    "fields": [
      {"name":"start","group":null,"key":"start","index":0,"required":true,"option":false,"default":{},"available":[],"metadata":{"displayname":"object 1"},"secret":false,"type":"object","collection":false},
      {"name":"sink","group":null,"key":"sink","index":1,"required":true,"option":false,"default":{},"available":[],"metadata":{"displayname":"object 2"},"secret":false,"type":"object","collection":false},
    ],
    "custom": {"group":null,"type":{"type":"object","collection":false},"available":["object"]},
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":{},"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface ObjectMoveInput {
  /** object */
  object: {
    [k: string]: unknown
  }
  /** source */
  source: string
  /** destination */
  destination: string
}
export interface ObjectMoveOutput {
  /** output */
  output: {
    [k: string]: unknown
  }
}

/** Move: Move a value from one key to another in an object; i.e. rename a key while preserving the value. Source: seen in exports. */
export const move: CardDef<ObjectMoveInput, ObjectMoveOutput> = {
  "kind": "kernel/object/move",
  "address": "root:kernel:object:0.0.1:move",
  "module": "object",
  "name": "Move",
  "description": "Move a value from one key to another in an object; i.e. rename a key while preserving the value.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": false,
    "timeout": 90000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"object","group":null,"key":"object","index":0,"required":true,"option":false,"default":{},"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"source","group":null,"key":"source","index":1,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"destination","group":null,"key":"destination","index":2,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":{},"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface ObjectPickInput {
  /** object */
  object: {
    [k: string]: unknown
  }
}
export interface ObjectPickOutput {
  [k: string]: unknown
}

/** Get Multiple: Pick several values from an object at once. Source: seen in exports, 173 occurrences. */
export const pick: CardDef<ObjectPickInput, ObjectPickOutput> = {
  "kind": "kernel/object/pick",
  "address": "root:kernel:object:0.0.1:pick",
  "module": "object",
  "name": "Get Multiple",
  "description": "Pick several values from an object at once.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": false,
    "timeout": 90000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": false,
    "rules": {"object":{"types":["object"],"collection":"*"}},
    "fields": [
      {"name":"object","group":null,"key":"object","index":0,"required":true,"option":false,"default":{},"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
  "outputs": {
    "extensible": true,
    "rules": {"*":{"types":["*"],"collection":"*"}},
    "fields": [],
    "custom": {
      "group": null,
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
};

export interface ObjectProcessInput {
  /** object */
  object: {
    [k: string]: unknown
  }
  /** Helper Flow */
  flo: string
  /** concurrency */
  concurrency?: number
}
export interface ObjectProcessOutput {
  /** output */
  output: {
    [k: string]: unknown
  }
}

/** Map: Convert an object to a new object. Each key/value pair in the input object is sent to a process Flow that generates a key/value pair for the output object. Source: seen in exports. */
export const process: CardDef<ObjectProcessInput, ObjectProcessOutput> = {
  "kind": "kernel/object/process",
  "address": "root:kernel:object:0.0.1:process",
  "module": "object",
  "name": "Map",
  "description": "Convert an object to a new object. Each key/value pair in the input object is sent to a process Flow that generates a key/value pair for the output object.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": true,
    "cooperative": true,
    "mirrored": false,
    "timeout": 90000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"object","group":null,"key":"object","index":0,"required":true,"option":false,"default":{},"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"flo","group":null,"key":"flo","index":1,"required":true,"option":false,"default":null,"available":[],"metadata":{"displayname":"Helper Flow"},"secret":false,"type":"flo","collection":false},
      {"name":"concurrency","group":null,"key":"concurrency","index":2,"required":true,"option":false,"default":1,"available":[],"metadata":{"max":200,"min":1},"secret":false,"type":"number","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":{},"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface ObjectSetInput {
  /** object */
  object: {
    [k: string]: unknown
  }
  /** path */
  path: string
  /** value */
  value: unknown
}
export interface ObjectSetOutput {
  /** output */
  output: {
    [k: string]: unknown
  }
}

/** Set: Set a key of an object to a specified value, creating a new key if it doesn't exist already. Source: seen in exports, 2 occurrences. */
export const set: CardDef<ObjectSetInput, ObjectSetOutput> = {
  "kind": "kernel/object/set",
  "address": "root:kernel:object:0.0.1:set",
  "module": "object",
  "name": "Set",
  "description": "Set a key of an object to a specified value, creating a new key if it doesn't exist already.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": false,
    "timeout": 90000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": false,
    "rules": {"path":{"types":["string"],"collection":"*"},"value":{"types":["*"],"collection":"*"}},
    "fields": [
      {"name":"object","group":null,"key":"object","index":0,"required":true,"option":false,"default":{},"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"path","group":null,"key":"path","index":1,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"value","group":null,"key":"value","index":2,"required":true,"option":false,"default":"","available":["*"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface ObjectUnsetInput {
  /** object */
  object: {
    [k: string]: unknown
  }
  /** path */
  path: string
}
export interface ObjectUnsetOutput {
  /** output */
  output: {
    [k: string]: unknown
  }
}

/** Delete Key: Delete a key/value pair from an object. Source: Okta page of object_unset, whose name is assumed; no export seen. */
export const unset: CardDef<ObjectUnsetInput, ObjectUnsetOutput> = {
  "kind": "kernel/object/unset",
  "address": "root:kernel:object:0.0.1:unset",
  "module": "object",
  "name": "Delete Key",
  "description": "Delete a key/value pair from an object.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": false,
    "timeout": 90000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": false,
    "rules": {"path":{"types":["string"],"collection":"*"}},
    "fields": [
      {"name":"object","group":null,"key":"object","index":0,"required":true,"option":false,"default":{},"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"path","group":null,"key":"path","index":1,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":{},"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface ObjectValuesInput {
  /** object */
  object: {
    [k: string]: unknown
  }
}
export interface ObjectValuesOutput {
  /** values */
  values: unknown[]
}

/** Values: Create a list of the values from an object. Source: seen in exports, 2 occurrences. */
export const values: CardDef<ObjectValuesInput, ObjectValuesOutput> = {
  "kind": "kernel/object/values",
  "address": "root:kernel:object:0.0.1:values",
  "module": "object",
  "name": "Values",
  "description": "Create a list of the values from an object.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": false,
    "timeout": 90000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"object","group":null,"key":"object","index":0,"required":true,"option":false,"default":{},"available":[],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"values","group":null,"key":"values","index":0,"required":false,"option":false,"default":[],"available":["*"],"metadata":{},"secret":false,"type":"object","collection":true},
    ],
  },
};
