// Generated from schemas/cards/jwt/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface JwtSignInput {
  /** key */
  key?: string
  /** audience */
  audience?: string
  /** issuer */
  issuer?: string
  /** expiresIn */
  expiresIn?: (number | string)
  /** jwtid */
  jwtid?: string
  /** noTimestamp */
  noTimestamp?: boolean
  /** header */
  header?: string
  /** notBefore */
  notBefore?: (number | string)
  /** subject */
  subject?: string
  /** algorithm */
  algorithm?: ("HS256" | "HS384" | "HS512" | "RS256" | "RS384" | "RS512" | "ES256" | "ES384" | "ES512" | "PS256" | "PS384" | "PS512")
  [k: string]: unknown
}
export interface JwtSignOutput {
  /** token */
  token: string
}

/** Sign: Encode and sign a JSON Web Token. Source: seen in exports, 1 occurrence. */
export const sign: CardDef<JwtSignInput, JwtSignOutput> = {
  "kind": "kernel/jwt/sign",
  "address": "root:kernel:jwt:0.0.1:sign",
  "module": "jwt",
  "name": "Sign",
  "description": "Encode and sign a JSON Web Token.",
  "constants": {
    "executable": true,
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
    "groupRules": {"payload":{"reserved":{},"type":"object","extensible":true}},
    "fields": [
      {"name":"key","group":null,"key":"key","index":0,"required":false,"option":false,"default":"","available":[],"metadata":{},"secret":true,"type":"string","collection":false},
      {"name":"audience","group":"options","key":"audience","index":1,"required":false,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"issuer","group":"options","key":"issuer","index":2,"required":false,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"expiresIn","group":"options","key":"expiresIn","index":3,"required":false,"option":false,"default":0,"available":["number","string"],"metadata":{"examples":[60,"10 minutes","2 days","7d","10h"]},"secret":false,"type":"number","collection":false},
      {"name":"jwtid","group":"options","key":"jwtid","index":4,"required":false,"option":false,"default":null,"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"noTimestamp","group":"options","key":"noTimestamp","index":5,"required":false,"option":false,"default":false,"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"header","group":"options","key":"header","index":6,"required":false,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"notBefore","group":"options","key":"notBefore","index":7,"required":false,"option":false,"default":null,"available":["number","string"],"metadata":{"examples":[60,"10 minutes","2 days","7d","10h"]},"secret":false,"type":"number","collection":false},
      {"name":"subject","group":"options","key":"subject","index":8,"required":false,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"algorithm","group":"options","key":"algorithm","index":9,"required":true,"option":false,"default":"HS256","available":[],"metadata":{"choices":["HS256","HS384","HS512","RS256","RS384","RS512","ES256","ES384","ES512","PS256","PS384","PS512"]},"secret":false,"type":"string","collection":false},
    ],
    "custom": {
      "group": "payload",
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"token","group":null,"key":"token","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":true,"type":"string","collection":false},
    ],
  },
};

export interface JwtVerifyInput {
  /** token */
  token: string
  /** key */
  key: string
  /** audience */
  audience?: string
  /** issuer */
  issuer?: string
  /** ignoreExpiration */
  ignoreExpiration?: boolean
  /** subject */
  subject?: string
  /** algorithm */
  algorithm?: ("HS256" | "HS384" | "HS512" | "RS256" | "RS384" | "RS512" | "ES256" | "ES384" | "ES512" | "PS256" | "PS384" | "PS512")
  /** message */
  message?: string
}
export interface JwtVerifyOutput {
  [k: string]: unknown
}

/** Verify: Decode and verify a JSON Web Token. Source: seen in exports. */
export const verify: CardDef<JwtVerifyInput, JwtVerifyOutput> = {
  "kind": "kernel/jwt/verify",
  "address": "root:kernel:jwt:0.0.1:verify",
  "module": "jwt",
  "name": "Verify",
  "description": "Decode and verify a JSON Web Token.",
  "constants": {
    "executable": true,
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
      {"name":"token","group":null,"key":"token","index":0,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":true,"type":"string","collection":false},
      {"name":"key","group":null,"key":"key","index":1,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":true,"type":"string","collection":false},
      {"name":"audience","group":"options","key":"audience","index":2,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"issuer","group":"options","key":"issuer","index":3,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"ignoreExpiration","group":"options","key":"ignoreExpiration","index":4,"required":false,"option":false,"default":false,"available":[],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"subject","group":"options","key":"subject","index":5,"required":false,"option":false,"default":null,"available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"algorithm","group":"options","key":"algorithm","index":6,"required":true,"option":false,"default":"HS256","available":[],"metadata":{"choices":["HS256","HS384","HS512","RS256","RS384","RS512","ES256","ES384","ES512","PS256","PS384","PS512"]},"secret":false,"type":"string","collection":false},
      {"name":"message","group":null,"key":"message","index":7,"required":false,"option":false,"default":"Invalid JWT Token","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "groupRules": {"decoded":{"type":"object","reserved":{},"extensible":true}},
    "fields": [],
    "custom": {
      "group": "decoded",
      "type": {"type":"string","collection":false},
      "available": ["string","number","boolean","Date","Array","object","file","flo","folder"],
    },
  },
};
