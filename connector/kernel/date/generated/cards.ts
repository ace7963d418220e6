// Generated from schemas/cards/date/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface DateAddInput {
  /** start date */
  start: Date
  /** add */
  scale?: number
  /** units */
  unit?: ("milliseconds" | "seconds" | "minutes" | "hours" | "days" | "weeks" | "months" | "years")
}
export interface DateAddOutput {
  /** output */
  output: Date
}

/** Add: Add a multiple of some unit of time (e.g. seconds) to a starting date & time. Source: seen in exports, 48 occurrences. */
export const add: CardDef<DateAddInput, DateAddOutput> = {
  "kind": "kernel/date/add",
  "address": "root:kernel:date:0.0.1:add",
  "module": "date",
  "name": "Add",
  "description": "Add a multiple of some unit of time (e.g. seconds) to a starting date & time.",
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
      {"name":"start","group":null,"key":"start","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{"displayname":"start date"},"secret":false,"type":"Date","collection":false},
      {"name":"scale","group":null,"key":"scale","index":1,"required":true,"option":false,"default":5,"available":[],"metadata":{"displayname":"add"},"secret":false,"type":"number","collection":false},
      {"name":"unit","group":null,"key":"unit","index":2,"required":true,"option":false,"default":"milliseconds","available":[],"metadata":{"choices":["milliseconds","seconds","minutes","hours","days","weeks","months","years"],"displayname":"units"},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"Date","collection":false},
    ],
  },
};

export interface DateDiffInput {
  /** end date */
  start: Date
  /** start date */
  end: unknown
}
export interface DateDiffOutput {
  /** days */
  days: number
  /** months */
  months: number
  /** years */
  years: number
  /** hours */
  hours: number
  /** minutes */
  minutes: number
  /** seconds */
  seconds: number
  /** milliseconds */
  milliseconds: number
}

/** Difference: Calculate the difference between two dates & times. Source: seen in exports, 8 occurrences. */
export const diff: CardDef<DateDiffInput, DateDiffOutput> = {
  "kind": "kernel/date/diff",
  "address": "root:kernel:date:0.0.1:diff",
  "module": "date",
  "name": "Difference",
  "description": "Calculate the difference between two dates & times.",
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
      {"name":"start","group":null,"key":"start","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{"displayname":"end date"},"secret":false,"type":"Date","collection":false},
      {"name":"end","group":null,"key":"end","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"start date"},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"days","group":null,"key":"days","index":0,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"months","group":null,"key":"months","index":1,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"years","group":null,"key":"years","index":2,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"hours","group":null,"key":"hours","index":3,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"minutes","group":null,"key":"minutes","index":4,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"seconds","group":null,"key":"seconds","index":5,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"milliseconds","group":null,"key":"milliseconds","index":6,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface DateEpochInput {
  /** start */
  start: Date
}
export interface DateEpochOutput {
  /** output */
  output: number
}

/** EPOCH: Generate the UNIX Epoch format for a date & time. Source: seen in exports, 1 occurrence. */
export const epoch: CardDef<DateEpochInput, DateEpochOutput> = {
  "kind": "kernel/date/epoch",
  "address": "root:kernel:date:0.0.1:epoch",
  "module": "date",
  "name": "EPOCH",
  "description": "Generate the UNIX Epoch format for a date & time.",
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
      {"name":"start","group":null,"key":"start","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"Date","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":0,"available":[],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface DateFormatInput {
  /** start */
  start: Date
  /** format */
  format: string
  /** zone */
  zone: string
}
export interface DateFormatOutput {
  /** output */
  output: string
}

/** Date to Text: Format a date & time using a specified format (e.g. MM/DD/YYYY) and timezone. Source: seen in exports, 14 occurrences. */
export const format: CardDef<DateFormatInput, DateFormatOutput> = {
  "kind": "kernel/date/format",
  "address": "root:kernel:date:0.0.1:format",
  "module": "date",
  "name": "Date to Text",
  "description": "Format a date & time using a specified format (e.g. MM/DD/YYYY) and timezone.",
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
      {"name":"start","group":null,"key":"start","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"Date","collection":false},
      {"name":"format","group":null,"key":"format","index":1,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"zone","group":null,"key":"zone","index":2,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface DateFromISOInput {
  /** start */
  start: string
  /** format */
  format?: string
  /** zone */
  zone?: string
}
export interface DateFromISOOutput {
  /** date */
  date: Date
  /** iso */
  iso: string
  /** epoch */
  epoch: string
  /** unix */
  unix: string
  /** human */
  human: string
  /** custom */
  custom: string
}

/** Convert: Convert a date & time to a variety of formats. Source: seen in exports, 12 occurrences. */
export const fromISO: CardDef<DateFromISOInput, DateFromISOOutput> = {
  "kind": "kernel/date/fromISO",
  "address": "root:kernel:date:0.0.1:fromISO",
  "module": "date",
  "name": "Convert",
  "description": "Convert a date & time to a variety of formats.",
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
      {"name":"start","group":null,"key":"start","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"format","group":null,"key":"format","index":1,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"zone","group":null,"key":"zone","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"date","group":null,"key":"date","index":0,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"Date","collection":false},
      {"name":"iso","group":null,"key":"iso","index":1,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"epoch","group":null,"key":"epoch","index":2,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"unix","group":null,"key":"unix","index":3,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"human","group":null,"key":"human","index":4,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"custom","group":null,"key":"custom","index":5,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface DateIsoInput {
  /** start */
  start: Date
}
export interface DateIsoOutput {
  /** output */
  output: string
}

/** ISO: Generate the ISO 8601 format for a date & time. Source: seen in exports, 1 occurrence. */
export const iso: CardDef<DateIsoInput, DateIsoOutput> = {
  "kind": "kernel/date/iso",
  "address": "root:kernel:date:0.0.1:iso",
  "module": "date",
  "name": "ISO",
  "description": "Generate the ISO 8601 format for a date & time.",
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
      {"name":"start","group":null,"key":"start","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"Date","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface DateNowInput {
  [k: string]: never
}
export interface DateNowOutput {
  /** date */
  date: Date
  /** iso */
  iso: string
  /** full */
  full: string
  /** minute */
  minute: number
  /** hour */
  hour: number
  /** time */
  time: string
  /** day */
  day: number
  /** month */
  month: string
  /** year */
  year: number
  /** second */
  second: number
  /** millisecond */
  millisecond: number
}

/** Now: Return the current date & time. Source: seen in exports, 93 occurrences. */
export const now: CardDef<DateNowInput, DateNowOutput> = {
  "kind": "kernel/date/now",
  "address": "root:kernel:date:0.0.1:now",
  "module": "date",
  "name": "Now",
  "description": "Return the current date & time.",
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
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"date","group":null,"key":"date","index":0,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"Date","collection":false},
      {"name":"iso","group":null,"key":"iso","index":1,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"full","group":null,"key":"full","index":2,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"minute","group":null,"key":"minute","index":3,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"hour","group":null,"key":"hour","index":4,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"time","group":null,"key":"time","index":5,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"day","group":null,"key":"day","index":6,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"month","group":null,"key":"month","index":7,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"year","group":null,"key":"year","index":8,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"second","group":null,"key":"second","index":9,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"millisecond","group":null,"key":"millisecond","index":10,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface DateParseInput {
  /** start */
  start: string
  /** format */
  format?: string
}
export interface DateParseOutput {
  /** output */
  output: Date
}

/** Text to Date: Parse text into a date & time according to a specified format (e.g. MM/DD/YYYY). Source: seen in exports, 5 occurrences. */
export const parse: CardDef<DateParseInput, DateParseOutput> = {
  "kind": "kernel/date/parse",
  "address": "root:kernel:date:0.0.1:parse",
  "module": "date",
  "name": "Text to Date",
  "description": "Parse text into a date & time according to a specified format (e.g. MM/DD/YYYY).",
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
      {"name":"start","group":null,"key":"start","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"format","group":null,"key":"format","index":1,"required":false,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"Date","collection":false},
    ],
  },
};

export interface DateSubtractInput {
  /** start date */
  start: Date
  /** subtract */
  scale?: number
  /** units */
  unit?: ("milliseconds" | "seconds" | "minutes" | "hours" | "days" | "weeks" | "months" | "years")
}
export interface DateSubtractOutput {
  /** output */
  output: Date
}

/** Subtract: Subtract a multiple of a unit of time (e.g. seconds) from a starting date & time. Source: seen in exports, 28 occurrences. */
export const subtract: CardDef<DateSubtractInput, DateSubtractOutput> = {
  "kind": "kernel/date/subtract",
  "address": "root:kernel:date:0.0.1:subtract",
  "module": "date",
  "name": "Subtract",
  "description": "Subtract a multiple of a unit of time (e.g. seconds) from a starting date & time.",
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
      {"name":"start","group":null,"key":"start","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{"displayname":"start date"},"secret":false,"type":"Date","collection":false},
      {"name":"scale","group":null,"key":"scale","index":1,"required":true,"option":false,"default":0,"available":[],"metadata":{"displayname":"subtract"},"secret":false,"type":"number","collection":false},
      {"name":"unit","group":null,"key":"unit","index":2,"required":true,"option":false,"default":"milliseconds","available":[],"metadata":{"choices":["milliseconds","seconds","minutes","hours","days","weeks","months","years"],"displayname":"units"},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"Date","collection":false},
    ],
  },
};

export interface DateUnixInput {
  /** start */
  start: Date
}
export interface DateUnixOutput {
  /** output */
  output: number
}

/** UNIX: Generate the UNIX standard format for a date & time. Source: seen in exports, 2 occurrences. */
export const unix: CardDef<DateUnixInput, DateUnixOutput> = {
  "kind": "kernel/date/unix",
  "address": "root:kernel:date:0.0.1:unix",
  "module": "date",
  "name": "UNIX",
  "description": "Generate the UNIX standard format for a date & time.",
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
      {"name":"start","group":null,"key":"start","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"Date","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};
