// Generated from schemas/cards/control/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface ControlAssignIfInput {
  /** value a */
  "left-operand"?: { [k: string]: unknown } | string | number | Date | boolean
  /** comparison */
  operator?: ("==" | "!=" | ">=" | "<=" | ">" | "<" | "%" | "in" | "not in" | "has" | "doesn't have" | "is empty" | "is not empty")
  /** value b */
  "right-operand"?: { [k: string]: unknown } | string | number | Date | boolean
  /** value if true */
  valueIfTrue?: unknown
  /** value if false */
  valueIfFalse?: unknown
}
export interface ControlAssignIfOutput {
  /** output */
  output: unknown
}

/** Assign If: Choose a value based on a true/false condition. Source: seen in exports, 28 occurrences. */
export const assignIf: CardDef<ControlAssignIfInput, ControlAssignIfOutput> = {
  "kind": "kernel/control/assignIf",
  "address": "root:kernel:control:0.0.1:assignIf",
  "module": "control",
  "name": "Assign If",
  "description": "Choose a value based on a true/false condition.",
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
    "rules": {
      "left-operand": {"type":["object","string","number","Date","boolean"]},
      "right-operand": {"type":["object","string","number","Date","boolean"]},
      "valueIfTrue": {"type":["*"],"collection":"*"},
      "valueIfFalse": {"type":["*"],"collection":"*"},
    },
    "fields": [
      {"name":"left-operand","group":null,"key":"left-operand","index":0,"required":false,"option":false,"default":"","available":["object","string","number","Date","boolean"],"metadata":{"displayname":"value a"},"secret":false,"type":"string","collection":false},
      {"name":"operator","group":null,"key":"operator","index":1,"required":false,"option":false,"default":"==","metadata":{"choices":[{"value":"==","label":"equal to"},{"value":"!=","label":"not equal"},{"value":">=","label":"greater than or equal"},{"value":"<=","label":"less than or equal"},{"value":">","label":"greater than"},{"value":"<","label":"less than"},{"value":"%","label":"a multiple of"},{"value":"in","label":"in"},{"value":"not in","label":"not in"},{"value":"has","label":"has key"},{"value":"doesn't have","label":"doesn't have key"},{"value":"is empty","label":"is empty"},{"value":"is not empty","label":"is not empty"}],"displayname":"comparison"},"secret":false,"type":"string","collection":false},
      {"name":"right-operand","group":null,"key":"right-operand","index":2,"required":false,"option":false,"default":"","available":["object","string","number","Date","boolean"],"metadata":{"displayname":"value b"},"secret":false,"type":"string","collection":false},
      {"name":"valueIfTrue","group":null,"key":"valueIfTrue","index":3,"required":false,"option":false,"default":"","available":["*"],"metadata":{"displayname":"value if true"},"secret":false,"type":"string","collection":false},
      {"name":"valueIfFalse","group":null,"key":"valueIfFalse","index":4,"required":false,"option":false,"default":null,"available":["*"],"metadata":{"displayname":"value if false"},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {"output":{"type":["*"],"collection":"*"}},
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"available":["*"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface ControlBranchInput {
  /** value a */
  "left-operand"?: string
  /** comparison */
  operator?: ("==" | "!=" | ">=" | "<=" | ">" | "<" | "%" | "in" | "not in" | "has" | "doesn't have" | "is empty" | "is not empty")
  /** value b */
  "right-operand"?: string
  /** inputs */
  inputs?: {
    [k: string]: unknown
  }
  /** Helper Flow */
  flo: string
  /** inputs */
  "else/inputs"?: {
    [k: string]: unknown
  }
  /** Helper Flow */
  "else/flo": string
}
export interface ControlBranchOutput {
  [k: string]: unknown
}

/** If/ElseIf: Specify different actions to run based on multiple if and else conditions (similar to switch or case in some programming languages). Source: seen in exports; each further clause is a group of the same five fields under a random id, before else. */
export const branch: CardDef<ControlBranchInput, ControlBranchOutput> = {
  "kind": "kernel/control/branch",
  "address": "root:kernel:control:0.0.1:branch",
  "module": "control",
  "name": "If/ElseIf",
  "description": "Specify different actions to run based on multiple if and else conditions (similar to switch or case in some programming languages)",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": true,
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
    "rules": {
      "left-operand": {"types":["*"],"collection":"*"},
      "right-operand": {"types":["*"],"collection":"*"},
      "operator": {"types":["string"],"collection":false},
      "flo": {"types":["flo"],"collection":false},
      "inputs": {"types":["object"],"collection":false},
    },
    "groupRules": {
      "*": {
        "reserved": {
          "left-operand": ["*"],
          "right-operand": ["*"],
          "operator": "string",
          "flo": "flo",
          "inputs": "object",
        },
        "extensible": true,
      },
      "if": {"index":0,"extensible":false},
      "else": {"index":1,"extensible":false},
    },
    "fields": [
      {"name":"left-operand","group":"if","key":"left-operand","index":0,"required":false,"option":false,"default":"","available":[],"metadata":{"displayname":"value a"},"secret":false,"type":"string","collection":false},
      {"name":"operator","group":"if","key":"operator","index":1,"required":true,"option":false,"default":"==","available":[],"metadata":{"choices":[{"value":"==","label":"equal to"},{"value":"!=","label":"not equal"},{"value":">=","label":"greater than or equal"},{"value":"<=","label":"less than or equal"},{"value":">","label":"greater than"},{"value":"<","label":"less than"},{"value":"%","label":"a multiple of"},{"value":"in","label":"in"},{"value":"not in","label":"not in"},{"value":"has","label":"has key"},{"value":"doesn't have","label":"doesn't have key"},{"value":"is empty","label":"is empty"},{"value":"is not empty","label":"is not empty"}],"displayname":"comparison"},"secret":false,"type":"string","collection":false},
      {"name":"right-operand","group":"if","key":"right-operand","index":2,"required":false,"option":false,"default":"","available":[],"metadata":{"displayname":"value b"},"secret":false,"type":"string","collection":false},
      {"name":"inputs","group":"if","key":"inputs","index":3,"required":false,"option":false,"default":{},"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"flo","group":"if","key":"flo","index":4,"required":true,"option":false,"default":null,"available":[],"metadata":{"displayname":"Helper Flow"},"secret":false,"type":"flo","collection":false},
      {"name":"else/inputs","group":"else","key":"inputs","index":5,"required":false,"option":false,"default":{},"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"else/flo","group":"else","key":"flo","index":6,"required":true,"option":false,"default":null,"available":[],"metadata":{"displayname":"Helper Flow"},"secret":false,"type":"flo","collection":false},
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

export interface ControlCallableInput {
  /** Index */
  index?: number
  /** Caller */
  parent?: {
    id?: string
    method?: string
    name?: string
    execution_id?: string
  }
  /** Error */
  error?: {
    message?: string
    method?: string
    flo?: number
    execution?: string
  }
  /** Execution ID */
  execution_id?: string
  /** Current Time */
  execution_time?: string
  [k: string]: unknown
}
export interface ControlCallableOutput {
  /** Index */
  index?: number
  /** Caller */
  parent?: {
    id?: string
    method?: string
    name?: string
    execution_id?: string
  }
  /** Error */
  error?: {
    message?: string
    method?: string
    flo?: number
    execution?: string
  }
  /** Execution ID */
  execution_id?: string
  /** Current Time */
  execution_time?: string
  [k: string]: unknown
}

/** Helper Flow: Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API. Source: seen in exports; a helper flow has Index, Caller, Error and Execution ID, a scheduled flow Current Time and Execution ID, a catch flow Error, other embedded flows none of them. */
export const callable: CardDef<ControlCallableInput, ControlCallableOutput> = {
  "kind": "kernel/control/callable",
  "address": "root:kernel:control:0.0.1:callable",
  "module": "control",
  "name": "Helper Flow",
  "description": "Start a Flow that executes on-demand, i.e. called by another Flow or via the Invoke API.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": true,
    "timeout": 30000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": true,
    "rules": {"*":{"types":["*"],"collection":"*"}},
    "groupRules": {
      "body": {"type":"object","reserved":{},"extensible":true},
      "headers": {"type":"object","reserved":{"Content-Type":"string"},"extensible":true},
      "query": {"type":"object","reserved":{},"extensible":true},
    },
    "fields": [
      {"name":"index","group":"context","key":"index","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Index"},"secret":false,"type":"number","collection":false,"chosen":true},
      {"name":"parent","group":"context","key":"parent","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Caller","collapsed":true},"secret":false,"type":{"id":{"type":"string","collection":false},"method":{"type":"string","collection":false},"name":{"type":"string","collection":false},"execution_id":{"type":"string","collection":false}},"collection":false,"chosen":true},
      {"name":"error","group":"context","key":"error","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Error","collapsed":true},"secret":false,"type":{"message":{"type":"string","collection":false},"method":{"type":"string","collection":false},"flo":{"type":"number","collection":false},"execution":{"type":"string","collection":false}},"collection":false,"chosen":true},
      {"name":"execution_id","group":"context","key":"execution_id","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"execution_time","group":"context","key":"execution_time","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Current Time "},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
    "custom": {
      "group": null,
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
  "outputs": {
    "extensible": true,
    "rules": {"*":{"types":["*"],"collection":"*"}},
    "groupRules": {"context":{"extensible":false}},
    "fields": [
      {"name":"index","group":"context","key":"index","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Index"},"secret":false,"type":"number","collection":false,"chosen":true},
      {"name":"parent","group":"context","key":"parent","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Caller","collapsed":true},"secret":false,"type":{"id":{"type":"string","collection":false},"method":{"type":"string","collection":false},"name":{"type":"string","collection":false},"execution_id":{"type":"string","collection":false}},"collection":false,"chosen":true},
      {"name":"error","group":"context","key":"error","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Error","collapsed":true},"secret":false,"type":{"message":{"type":"string","collection":false},"method":{"type":"string","collection":false},"flo":{"type":"number","collection":false},"execution":{"type":"string","collection":false}},"collection":false,"chosen":true},
      {"name":"execution_id","group":"context","key":"execution_id","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Execution ID"},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"execution_time","group":"context","key":"execution_time","index":4,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"Current Time "},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
    "custom": {
      "group": null,
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
};

export interface ControlCommentInput {
  [k: string]: never
}
export interface ControlCommentOutput {
}

/** Comment: Leave a comment. Source: seen in exports, 1414 occurrences. */
export const comment: CardDef<ControlCommentInput, ControlCommentOutput> = {
  "kind": "kernel/control/comment",
  "address": "root:kernel:control:0.0.1:comment",
  "module": "control",
  "name": "Comment",
  "description": "Leave a comment.",
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
  "inputs": {"extensible":false,"fields":[]},
  "outputs": {"extensible":false,"fields":[]},
};

export interface ControlContinueIfInput {
  /** value a */
  "left-operand"?: { [k: string]: unknown } | string | number | Date | boolean
  /** comparison */
  operator?: ("==" | "!=" | ">=" | "<=" | ">" | "<" | "%" | "in" | "not in" | "has" | "doesn't have" | "is empty" | "is not empty")
  /** value b */
  "right-operand"?: { [k: string]: unknown } | string | number | Date | boolean
  /** message */
  message?: unknown
}
export interface ControlContinueIfOutput {
  /** message */
  message: string
}

/** Continue If: Stop the Flow if a condition isn't true. Source: seen in exports, 189 occurrences. */
export const continueIf: CardDef<ControlContinueIfInput, ControlContinueIfOutput> = {
  "kind": "kernel/control/continueIf",
  "address": "root:kernel:control:0.0.1:continueIf",
  "module": "control",
  "name": "Continue If",
  "description": "Stop the Flow if a condition isn't true.",
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
    "rules": {
      "left-operand": {"types":["object","string","number","Date","boolean"]},
      "right-operand": {"types":["object","string","number","Date","boolean"]},
    },
    "fields": [
      {"name":"left-operand","group":null,"key":"left-operand","index":0,"required":false,"option":false,"default":"","available":["object","string","number","Date","boolean"],"metadata":{"displayname":"value a"},"secret":false,"type":"string","collection":false},
      {"name":"operator","group":null,"key":"operator","index":1,"required":false,"option":false,"default":"==","available":[],"metadata":{"choices":[{"value":"==","label":"equal to"},{"value":"!=","label":"not equal"},{"value":">=","label":"greater than or equal"},{"value":"<=","label":"less than or equal"},{"value":">","label":"greater than"},{"value":"<","label":"less than"},{"value":"%","label":"a multiple of"},{"value":"in","label":"in"},{"value":"not in","label":"not in"},{"value":"has","label":"has key"},{"value":"doesn't have","label":"doesn't have key"},{"value":"is empty","label":"is empty"},{"value":"is not empty","label":"is not empty"}],"displayname":"comparison"},"secret":false,"type":"string","collection":false},
      {"name":"right-operand","group":null,"key":"right-operand","index":2,"required":false,"option":false,"default":"","available":["object","string","number","Date","boolean"],"metadata":{"displayname":"value b"},"secret":false,"type":"string","collection":false},
      {"name":"message","group":"otherwise","key":"message","index":3,"required":false,"option":false,"default":null,"available":["*"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"message","group":null,"key":"message","index":0,"required":false,"option":false,"default":null,"metadata":{"hidden":true,"displayed":false},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface ControlIfInput {
  /** value a */
  "left-operand"?: { [k: string]: unknown } | string | number | Date | boolean
  /** comparison */
  operator?: ("==" | "!=" | ">=" | "<=" | ">" | "<" | "%" | "in" | "not in" | "has" | "doesn't have" | "is empty" | "is not empty")
  /** value b */
  "right-operand"?: { [k: string]: unknown } | string | number | Date | boolean
}
export interface ControlIfOutput {
  /** result */
  result: boolean
}

/** If/Else: Specify different actions to run based on whether or not a single condition is true. Source: seen in exports, 220 occurrences. */
const if_: CardDef<ControlIfInput, ControlIfOutput> = {
  "kind": "kernel/control/if",
  "address": "root:kernel:control:0.0.1:if",
  "module": "control",
  "name": "If/Else",
  "description": "Specify different actions to run based on whether or not a single condition is true.",
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
    "rules": {
      "left-operand": {"types":["object","string","number","Date","boolean"]},
      "right-operand": {"types":["object","string","number","Date","boolean"]},
    },
    "fields": [
      {"name":"left-operand","group":null,"key":"left-operand","index":0,"required":false,"option":false,"default":"","available":["object","string","number","Date","boolean"],"metadata":{"displayname":"value a"},"secret":false,"type":"string","collection":false},
      {"name":"operator","group":null,"key":"operator","index":1,"required":true,"option":false,"default":"==","available":[],"metadata":{"choices":[{"value":"==","label":"equal to"},{"value":"!=","label":"not equal"},{"value":">=","label":"greater than or equal"},{"value":"<=","label":"less than or equal"},{"value":">","label":"greater than"},{"value":"<","label":"less than"},{"value":"%","label":"a multiple of"},{"value":"in","label":"in"},{"value":"not in","label":"not in"},{"value":"has","label":"has key"},{"value":"doesn't have","label":"doesn't have key"},{"value":"is empty","label":"is empty"},{"value":"is not empty","label":"is not empty"}],"displayname":"comparison"},"secret":false,"type":"string","collection":false},
      {"name":"right-operand","group":null,"key":"right-operand","index":2,"required":false,"option":false,"default":"","available":["object","string","number","Date","boolean"],"metadata":{"displayname":"value b"},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": true,
    "fields": [
      {"name":"result","group":null,"key":"result","index":0,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"boolean","collection":false},
    ],
  },
};

export interface ControlJoinInput {
  [k: string]: unknown
}
export interface ControlJoinOutput {
  [k: string]: unknown
}

/** Join: A method for joining IO from multiple mutually exclusive if/else branches. Source: seen in exports, 220 occurrences. */
export const join: CardDef<ControlJoinInput, ControlJoinOutput> = {
  "kind": "kernel/control/join",
  "address": "root:kernel:control:0.0.1:join",
  "module": "control",
  "name": "Join",
  "description": "A method for joining IO from multiple mutually exclusive if/else branches.",
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

export interface ControlLetInput {
  [k: string]: unknown
}
export interface ControlLetOutput {
  [k: string]: unknown
}

/** Assign: Create new output fields based on the input supplied. Source: seen in exports, 154 occurrences. */
const let_: CardDef<ControlLetInput, ControlLetOutput> = {
  "kind": "kernel/control/let",
  "address": "root:kernel:control:0.0.1:let",
  "module": "control",
  "name": "Assign",
  "description": "Create new output fields based on the input supplied.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": true,
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
    "rules": {"*":{"types":["*"],"collection":"*"}},
    "fields": [],
    "custom": {
      "group": null,
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
};

export interface ControlLookupInput {
  /** Value */
  key: string
  /** else */
  else?: unknown
  [k: string]: unknown
}
export interface ControlLookupOutput {
  /** result */
  result: string | number | boolean | Date | unknown[] | { [k: string]: unknown }
}

/** Lookup: Convert one value to another using a lookup table. Source: seen in exports, 5 occurrences. */
export const lookup: CardDef<ControlLookupInput, ControlLookupOutput> = {
  "kind": "kernel/control/lookup",
  "address": "root:kernel:control:0.0.1:lookup",
  "module": "control",
  "name": "Lookup",
  "description": "Convert one value to another using a lookup table",
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
    "rules": {"else":{"types":["*"],"collection":"*"}},
    "groupRules": {"options":{"types":["*"],"collection":"*","extensible":true}},
    "fields": [
      {"name":"key","group":null,"key":"key","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Value"},"secret":false,"type":"string","collection":false},
      {"name":"else","group":null,"key":"else","index":1,"required":false,"option":false,"default":null,"available":["*"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
    "custom": {
      "group": "options",
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
  "outputs": {
    "extensible": false,
    "rules": {"*":{"types":["*"],"collection":"*"}},
    "fields": [
      {"name":"result","group":null,"key":"result","index":0,"required":false,"option":false,"default":null,"available":["string","number","boolean","Date","Array","object","flo","folder"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface ControlNoopInput {
  [k: string]: never
}
export interface ControlNoopOutput {
}

/** Noop: No-op. Does not do anything. Source: seen in exports; displayed is false for the heads of If/Else and true for a start card that is not chosen yet. */
export const noop: CardDef<ControlNoopInput, ControlNoopOutput> = {
  "kind": "kernel/control/noop",
  "address": "root:kernel:control:0.0.1:noop",
  "module": "control",
  "name": "Noop",
  "description": "No-op. Does not do anything.",
  "constants": {
    "executable": false,
    "displayed": false,
    "async": false,
    "cooperative": false,
    "mirrored": false,
    "timeout": 90000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {"extensible":true,"fields":[]},
  "outputs": {"extensible":true,"fields":[]},
};

export interface ControlReturnInput {
  [k: string]: unknown
}
export interface ControlReturnOutput {
  [k: string]: unknown
}

/** Return: End the Flow and return values to the caller of the Flow. Source: seen in exports, 512 occurrences. */
const return_: CardDef<ControlReturnInput, ControlReturnOutput> = {
  "kind": "kernel/control/return",
  "address": "root:kernel:control:0.0.1:return",
  "module": "control",
  "name": "Return",
  "description": "End the Flow and return values to the caller of the Flow.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": true,
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

export interface ControlReturnRawInput {
  /** statusCode */
  statusCode?: number
  /** headers */
  headers?: {
    [k: string]: unknown
  }
  /** body */
  body?: string
}
export interface ControlReturnRawOutput {
  /** statusCode */
  statusCode: number
  /** headers */
  headers: {
    [k: string]: unknown
  }
  /** body */
  body: string
}

/** Return Raw: Return raw http data from a Flow to the caller, such as XML. Source: seen in exports, 18 occurrences. */
export const returnRaw: CardDef<ControlReturnRawInput, ControlReturnRawOutput> = {
  "kind": "kernel/control/returnRaw",
  "address": "root:kernel:control:0.0.1:returnRaw",
  "module": "control",
  "name": "Return Raw",
  "description": "Return raw http data from a Flow to the caller, such as XML.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": true,
    "timeout": 90000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"statusCode","group":null,"key":"statusCode","index":0,"required":true,"option":false,"default":200,"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"headers","group":null,"key":"headers","index":1,"required":true,"option":false,"default":{},"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"body","group":null,"key":"body","index":2,"required":false,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"statusCode","group":null,"key":"statusCode","index":0,"required":false,"option":false,"default":200,"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"headers","group":null,"key":"headers","index":1,"required":false,"option":false,"default":{},"metadata":{},"secret":false,"type":"object","collection":false},
      {"name":"body","group":null,"key":"body","index":2,"required":false,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface ControlRunInput {
  /** Helper Flow */
  flo: string
  [k: string]: unknown
}
export interface ControlRunOutput {
}

/** Call Flow Async: Start another Flow then continue without waiting for that Flow to finish. Source: seen in exports, 25 occurrences. */
export const run: CardDef<ControlRunInput, ControlRunOutput> = {
  "kind": "kernel/control/run",
  "address": "root:kernel:control:0.0.1:run",
  "module": "control",
  "name": "Call Flow Async",
  "description": "Start another Flow then continue without waiting for that Flow to finish.",
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
    "extensible": true,
    "groupRules": {"context":{"extensible":true,"reserved":{},"type":"object"}},
    "fields": [
      {"name":"flo","group":null,"key":"flo","index":0,"required":true,"option":false,"default":null,"available":[],"metadata":{"displayname":"Helper Flow"},"secret":false,"type":"flo","collection":false},
    ],
    "custom": {
      "group": null,
      "type": {"type":"string","collection":false},
      "available": [],
      "metadata": {"transient":true},
    },
  },
  "outputs": {"extensible":false,"fields":[]},
};

export interface ControlSpawnInput {
  /** Helper Flow */
  flo: string
  [k: string]: unknown
}
export interface ControlSpawnOutput {
  [k: string]: unknown
}

/** Call Flow: Run a Flow and wait for the resulting output. Source: seen in exports, 282 occurrences. */
export const spawn: CardDef<ControlSpawnInput, ControlSpawnOutput> = {
  "kind": "kernel/control/spawn",
  "address": "root:kernel:control:0.0.1:spawn",
  "module": "control",
  "name": "Call Flow",
  "description": "Run a Flow and wait for the resulting output.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 300000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": true,
    "groupRules": {"context":{"extensible":true,"reserved":{},"type":"object"}},
    "fields": [
      {"name":"flo","group":null,"key":"flo","index":0,"required":true,"option":false,"default":null,"available":[],"metadata":{"displayname":"Helper Flow"},"secret":false,"type":"flo","collection":false},
    ],
    "custom": {
      "group": null,
      "type": {"type":"string","collection":false},
      "available": [],
      "metadata": {"transient":true},
    },
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

export interface ControlThrowInput {
  /** statusCode */
  statusCode?: number
  /** message */
  message: string
  [k: string]: unknown
}
export interface ControlThrowOutput {
  /** statusCode */
  statusCode: number
  /** message */
  message: string
  [k: string]: unknown
}

/** Return Error: Throw an error and end the Flow. Source: seen in exports, 12 occurrences. */
const throw_: CardDef<ControlThrowInput, ControlThrowOutput> = {
  "kind": "kernel/control/throw",
  "address": "root:kernel:control:0.0.1:throw",
  "module": "control",
  "name": "Return Error",
  "description": "Throw an error and end the Flow.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": true,
    "timeout": 10000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": true,
    "rules": {
      "statusCode": {"types":["number"]},
      "message": {"types":["string"]},
      "*": {"types":["*"],"collection":"*"},
    },
    "fields": [
      {"name":"statusCode","group":null,"key":"statusCode","index":0,"required":true,"option":false,"default":500,"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"message","group":null,"key":"message","index":1,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
    "custom": {
      "group": null,
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
  "outputs": {
    "extensible": true,
    "fields": [
      {"name":"statusCode","group":null,"key":"statusCode","index":0,"required":false,"option":false,"default":500,"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"message","group":null,"key":"message","index":1,"required":false,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
    "custom": {
      "group": null,
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
};

export interface ControlThrowIfInput {
  /** value a */
  "left-operand"?: { [k: string]: unknown } | string | number | Date | boolean
  /** comparison */
  operator?: ("==" | "!=" | ">=" | "<=" | ">" | "<" | "%" | "in" | "not in" | "has" | "doesn't have" | "is empty" | "is not empty")
  /** value b */
  "right-operand"?: { [k: string]: unknown } | string | number | Date | boolean
  /** message */
  message?: unknown
  /** statusCode */
  statusCode?: number
  [k: string]: unknown
}
export interface ControlThrowIfOutput {
}

/** Return Error If: If a condition is true, throw an error and end the Flow. Source: seen in exports, 22 occurrences. */
export const throwIf: CardDef<ControlThrowIfInput, ControlThrowIfOutput> = {
  "kind": "kernel/control/throwIf",
  "address": "root:kernel:control:0.0.1:throwIf",
  "module": "control",
  "name": "Return Error If",
  "description": "If a condition is true, throw an error and end the Flow.",
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
    "rules": {
      "left-operand": {"types":["object","string","number","Date","boolean"]},
      "operator": {"types":["string"]},
      "right-operand": {"types":["object","string","number","Date","boolean"]},
      "*": {"types":["*"],"collection":"*"},
    },
    "fields": [
      {"name":"left-operand","group":null,"key":"left-operand","index":0,"required":false,"option":false,"default":"","available":["object","string","number","Date","boolean"],"metadata":{"displayname":"value a"},"secret":false,"type":"string","collection":false},
      {"name":"operator","group":null,"key":"operator","index":1,"required":false,"option":false,"default":"==","available":[],"metadata":{"choices":[{"value":"==","label":"equal to"},{"value":"!=","label":"not equal"},{"value":">=","label":"greater than or equal"},{"value":"<=","label":"less than or equal"},{"value":">","label":"greater than"},{"value":"<","label":"less than"},{"value":"%","label":"a multiple of"},{"value":"in","label":"in"},{"value":"not in","label":"not in"},{"value":"has","label":"has key"},{"value":"doesn't have","label":"doesn't have key"},{"value":"is empty","label":"is empty"},{"value":"is not empty","label":"is not empty"}],"displayname":"comparison"},"secret":false,"type":"string","collection":false},
      {"name":"right-operand","group":null,"key":"right-operand","index":2,"required":false,"option":false,"default":"","available":["object","string","number","Date","boolean"],"metadata":{"displayname":"value b"},"secret":false,"type":"string","collection":false},
      {"name":"message","group":null,"key":"message","index":3,"required":false,"option":false,"default":"","available":["*"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"statusCode","group":null,"key":"statusCode","index":4,"required":false,"option":false,"default":400,"available":[],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
    "custom": {
      "group": null,
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
  "outputs": {"extensible":false,"fields":[]},
};

export interface ControlTimesInput {
  /** count */
  count?: number
  /** Helper Flow */
  flo: string
  /** concurrency */
  concurrency?: number
  [k: string]: unknown
}
export interface ControlTimesOutput {
}

/** Repeat: Repeatedly run a Flow a specified number of times. Source: seen in exports, 7 occurrences. */
export const times: CardDef<ControlTimesInput, ControlTimesOutput> = {
  "kind": "kernel/control/times",
  "address": "root:kernel:control:0.0.1:times",
  "module": "control",
  "name": "Repeat",
  "description": "Repeatedly run a Flow a specified number of times.",
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
    "extensible": true,
    "groupRules": {"context":{"extensible":true,"reserved":{"index":"number"},"type":"object"}},
    "fields": [
      {"name":"count","group":null,"key":"count","index":0,"required":true,"option":false,"default":0,"available":[],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"flo","group":null,"key":"flo","index":1,"required":true,"option":false,"default":null,"available":[],"metadata":{"displayname":"Helper Flow"},"secret":false,"type":"flo","collection":false},
      {"name":"concurrency","group":null,"key":"concurrency","index":2,"required":true,"option":false,"default":1,"available":[],"metadata":{"max":200,"min":1},"secret":false,"type":"number","collection":false},
    ],
    "custom": {"group":null,"type":{"type":"string","collection":false},"available":[]},
  },
  "outputs": {"extensible":false,"fields":[]},
};

export interface ControlTryCatchInput {
  /** Helper Flow */
  flo: string
}
export interface ControlTryCatchOutput {
  [k: string]: unknown
}

/** If Error: Try a series of actions. If there's an error, run a different series of actions. Source: seen in exports, 98 occurrences. */
export const tryCatch: CardDef<ControlTryCatchInput, ControlTryCatchOutput> = {
  "kind": "kernel/control/tryCatch",
  "address": "root:kernel:control:0.0.1:tryCatch",
  "module": "control",
  "name": "If Error",
  "description": "Try a series of actions. If there's an error, run a different series of actions.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 300000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "inputs": {
    "extensible": true,
    "groupRules": {"context":{"extensible":true,"reserved":{},"type":"object"}},
    "fields": [
      {"name":"flo","group":null,"key":"flo","index":0,"required":true,"option":false,"default":null,"available":[],"metadata":{"displayname":"Helper Flow"},"secret":false,"type":"flo","collection":false},
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

export interface ControlUntilInput {
  /** date & time */
  date: Date | string
}
export interface ControlUntilOutput {
}

/** Wait Until: Pause the Flow and wait until the specified time to continue. Source: seen in exports, 1 occurrence. */
export const until: CardDef<ControlUntilInput, ControlUntilOutput> = {
  "kind": "kernel/control/until",
  "address": "root:kernel:control:0.0.1:until",
  "module": "control",
  "name": "Wait Until",
  "description": "Pause the Flow and wait until the specified time to continue.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": true,
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
      {"name":"date","group":null,"key":"date","index":0,"required":true,"option":false,"default":"","available":["Date","string"],"metadata":{"displayname":"date & time"},"secret":false,"type":"Date","collection":false},
    ],
  },
  "outputs": {"extensible":false,"fields":[]},
};

export interface ControlWaitInput {
  /** delay */
  delay?: number
  /** unit */
  unit?: ("second" | "minute" | "hour" | "day")
}
export interface ControlWaitOutput {
}

/** Wait For: Pause the Flow and wait for the specified period of time before continuing. Source: seen in exports, 10 occurrences. */
export const wait: CardDef<ControlWaitInput, ControlWaitOutput> = {
  "kind": "kernel/control/wait",
  "address": "root:kernel:control:0.0.1:wait",
  "module": "control",
  "name": "Wait For",
  "description": "Pause the Flow and wait for the specified period of time before continuing.",
  "constants": {
    "executable": false,
    "displayed": true,
    "async": true,
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
      {"name":"delay","group":null,"key":"delay","index":0,"required":true,"option":false,"default":0,"available":[],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"unit","group":null,"key":"unit","index":1,"required":true,"option":false,"default":"second","available":[],"metadata":{"choices":["second","minute","hour","day"]},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {"extensible":false,"fields":[]},
};

export { if_ as if, let_ as let, return_ as return, throw_ as throw };
