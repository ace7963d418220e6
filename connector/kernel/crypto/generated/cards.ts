// Generated from schemas/cards/crypto/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface CryptoAesInput {
  /** algorithm */
  algorithm?: ("aes-128-cbc" | "aes-128-cfb" | "aes-128-ecb" | "aes-192-cbc" | "aes-192-cfb" | "aes-192-ecb" | "aes-256-cbc" | "aes-256-cfb" | "aes-256-ecb")
  /** key */
  key: string
  /** data */
  data: string
}
export interface CryptoAesOutput {
  /** output */
  output: string
}

/** AES: Encrypt text using an AES algorithm. Source: Okta page "AES"; the list of algorithms is assumed; no export seen. */
export const aes: CardDef<CryptoAesInput, CryptoAesOutput> = {
  "kind": "kernel/crypto/aes",
  "address": "root:kernel:crypto:0.0.1:aes",
  "module": "crypto",
  "name": "AES",
  "description": "Encrypt text using an AES algorithm.",
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
      {"name":"algorithm","group":null,"key":"algorithm","index":0,"required":true,"option":false,"default":"aes-256-cbc","available":[],"metadata":{"choices":["aes-128-cbc","aes-128-cfb","aes-128-ecb","aes-192-cbc","aes-192-cfb","aes-192-ecb","aes-256-cbc","aes-256-cfb","aes-256-ecb"]},"secret":false,"type":"string","collection":false},
      {"name":"key","group":null,"key":"key","index":1,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":true,"type":"string","collection":false},
      {"name":"data","group":null,"key":"data","index":2,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":"","metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface CryptoHashInput {
  /** algorithm */
  algorithm?: ("md5" | "sha1" | "sha256" | "sha384" | "sha512")
  /** data */
  data: string
  /** digest */
  digest?: ("base64" | "hex" | "binary")
}
export interface CryptoHashOutput {
  /** output */
  output: string
}

/** Hash: Hash text using a cryptographic hash algorithm. Source: Okta page "Hash"; no export seen. */
export const hash: CardDef<CryptoHashInput, CryptoHashOutput> = {
  "kind": "kernel/crypto/hash",
  "address": "root:kernel:crypto:0.0.1:hash",
  "module": "crypto",
  "name": "Hash",
  "description": "Hash text using a cryptographic hash algorithm.",
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
      {"name":"algorithm","group":null,"key":"algorithm","index":0,"required":false,"option":false,"default":"sha256","available":[],"metadata":{"choices":["md5","sha1","sha256","sha384","sha512"]},"secret":false,"type":"string","collection":false},
      {"name":"data","group":null,"key":"data","index":1,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"digest","group":null,"key":"digest","index":2,"required":false,"option":false,"default":"base64","available":[],"metadata":{"choices":["base64","hex","binary"]},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":"","metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface CryptoHmacInput {
  /** algorithm */
  algorithm?: ("DSA" | "DSA-SHA" | "DSA-SHA1" | "DSA-SHA1-old" | "RSA-MD4" | "RSA-MD5" | "RSA-MDC2" | "RSA-RIPEMD160" | "RSA-SHA" | "RSA-SHA1" | "RSA-SHA1-2" | "RSA-SHA224" | "RSA-SHA256" | "RSA-SHA384" | "RSA-SHA512" | "dsaEncryption" | "dsaWithSHA" | "dsaWithSHA1" | "dss1" | "ecdsa-with-SHA1" | "md4" | "md4WithRSAEncryption" | "md5" | "md5WithRSAEncryption" | "mdc2" | "mdc2WithRSA" | "ripemd" | "ripemd160" | "ripemd160WithRSA" | "rmd160" | "sha" | "sha1" | "sha1WithRSAEncryption" | "sha224" | "sha224WithRSAEncryption" | "sha256" | "sha256WithRSAEncryption" | "sha384" | "sha384WithRSAEncryption" | "sha512" | "sha512WithRSAEncryption" | "shaWithRSAEncryption" | "ssl2-md5" | "ssl3-md5" | "ssl3-sha1" | "whirlpool")
  /** key */
  key: string
  /** data */
  data: string
  /** digest */
  digest?: ("base64" | "hex" | "binary")
}
export interface CryptoHmacOutput {
  /** generated_hash */
  output: string
}

/** HMAC: HMAC-encrypt text using a HMAC algorithm specified by OpenSSL. Source: seen in exports, 3 occurrences. */
export const hmac: CardDef<CryptoHmacInput, CryptoHmacOutput> = {
  "kind": "kernel/crypto/hmac",
  "address": "root:kernel:crypto:0.0.1:hmac",
  "module": "crypto",
  "name": "HMAC",
  "description": "HMAC-encrypt text using a HMAC algorithm specified by OpenSSL.",
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
      {"name":"algorithm","group":null,"key":"algorithm","index":0,"required":true,"option":false,"default":"DSA","metadata":{"choices":["DSA","DSA-SHA","DSA-SHA1","DSA-SHA1-old","RSA-MD4","RSA-MD5","RSA-MDC2","RSA-RIPEMD160","RSA-SHA","RSA-SHA1","RSA-SHA1-2","RSA-SHA224","RSA-SHA256","RSA-SHA384","RSA-SHA512","dsaEncryption","dsaWithSHA","dsaWithSHA1","dss1","ecdsa-with-SHA1","md4","md4WithRSAEncryption","md5","md5WithRSAEncryption","mdc2","mdc2WithRSA","ripemd","ripemd160","ripemd160WithRSA","rmd160","sha","sha1","sha1WithRSAEncryption","sha224","sha224WithRSAEncryption","sha256","sha256WithRSAEncryption","sha384","sha384WithRSAEncryption","sha512","sha512WithRSAEncryption","shaWithRSAEncryption","ssl2-md5","ssl3-md5","ssl3-sha1","whirlpool"]},"secret":false,"type":"string","collection":false},
      {"name":"key","group":null,"key":"key","index":1,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":true,"type":"string","collection":false},
      {"name":"data","group":null,"key":"data","index":2,"required":true,"option":false,"default":"","available":[],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"digest","group":null,"key":"digest","index":3,"required":false,"option":false,"default":"base64","available":[],"metadata":{"choices":["base64","hex","binary"]},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"output","group":null,"key":"output","index":0,"required":false,"option":false,"default":null,"available":[],"metadata":{"displayname":"generated_hash"},"secret":false,"type":"string","collection":false},
    ],
  },
};
