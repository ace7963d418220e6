// Generated from schemas/cards/flopack/*.schema.json by "npm run generate". Do not edit.
import type { NativeCardDef } from '../../core/card.ts';

export interface PasswordImportHookInput {
  /** VERIFIED makes Okta keep the password and sign the user in; UNVERIFIED refuses */
  Credential: ("VERIFIED" | "UNVERIFIED")
  /** For the System Log; never a secret */
  Reason?: string
}
export interface PasswordImportHookOutput {
  /** As typed: a short or a full login, in any case */
  Username: string
  /** In clear; it must never rest anywhere */
  Password: string
  /** One for each call of the hook; a retry repeats it */
  "Event ID": string
  /** Okta's request id, the System Log's transaction.id */
  "Request ID": string
}

/** Password import hook: Starts when a user whose password is still elsewhere signs in to Okta, and answers whether the typed password is right. Okta waits 3 seconds and retries once. Source: card of flopack; what Okta sends: Okta page Password import inline hook reference. */
export const passwordImportHook: NativeCardDef<PasswordImportHookInput, PasswordImportHookOutput> = {
  "kind": "flopack/password-import-hook",
  "module": "okta",
  "name": "Password import hook",
  "description": "Starts when a user whose password is still elsewhere signs in to Okta, and answers whether the typed password is right. Okta waits 3 seconds and retries once.",
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"Credential","group":null,"key":"Credential","index":0,"required":true,"option":false,"default":"UNVERIFIED","metadata":{"displayname":"Credential","choices":["VERIFIED","UNVERIFIED"]},"secret":false,"type":"string","collection":false},
      {"name":"Reason","group":null,"key":"Reason","index":1,"required":false,"option":false,"default":"","metadata":{"displayname":"Reason"},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"Username","group":null,"key":"Username","index":0,"required":false,"option":false,"default":"","metadata":{"displayname":"Username"},"secret":false,"type":"string","collection":false},
      {"name":"Password","group":null,"key":"Password","index":1,"required":false,"option":false,"default":"","metadata":{"displayname":"Password"},"secret":true,"type":"string","collection":false},
      {"name":"Event ID","group":null,"key":"Event ID","index":2,"required":false,"option":false,"default":"","metadata":{"displayname":"Event ID"},"secret":false,"type":"string","collection":false},
      {"name":"Request ID","group":null,"key":"Request ID","index":3,"required":false,"option":false,"default":"","metadata":{"displayname":"Request ID"},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface StageUserForPasswordImportInput {
  /** Id or login of the user */
  "User ID": string
  /** Go on only if the user is assigned to this app, e.g. 0oa1ab2cd3EF4gh5I0x7; empty to skip the check */
  "App Instance ID"?: string
  /** Whether Okta mails an activation link; a user with an armed hook must not get one */
  "Send Email?"?: ("Yes" | "No")
}
export interface StageUserForPasswordImportOutput {
  /** Status before, e.g. STAGED */
  Status: string
  /** true: the hook is armed now, or was before */
  Armed: boolean
  /** true: the user was activated */
  Activated: boolean
  /** Why nothing was done; empty otherwise */
  Reason: string
}

/** Stage user for password import: Arms the password import hook of a user who is STAGED and has no password, then activates the user without an e-mail. Anyone else is left alone; doing it twice does no harm. Source: card of flopack; what Okta allows: Okta page Users API. */
export const stageUserForPasswordImport: NativeCardDef<StageUserForPasswordImportInput, StageUserForPasswordImportOutput> = {
  "kind": "flopack/stage-user-for-password-import",
  "module": "okta",
  "name": "Stage user for password import",
  "description": "Arms the password import hook of a user who is STAGED and has no password, then activates the user without an e-mail. Anyone else is left alone; doing it twice does no harm.",
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"User ID","group":null,"key":"User ID","index":0,"required":true,"option":false,"default":"","metadata":{"displayname":"User ID"},"secret":false,"type":"string","collection":false},
      {"name":"App Instance ID","group":null,"key":"App Instance ID","index":1,"required":false,"option":false,"default":"","metadata":{"displayname":"App Instance ID"},"secret":false,"type":"string","collection":false},
      {"name":"Send Email?","group":null,"key":"Send Email?","index":2,"required":false,"option":false,"default":"No","metadata":{"displayname":"Send Email?","choices":["Yes","No"]},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"Status","group":null,"key":"Status","index":0,"required":false,"option":false,"default":"","metadata":{"displayname":"Status"},"secret":false,"type":"string","collection":false},
      {"name":"Armed","group":null,"key":"Armed","index":1,"required":false,"option":false,"default":false,"metadata":{"displayname":"Armed"},"secret":false,"type":"boolean","collection":false},
      {"name":"Activated","group":null,"key":"Activated","index":2,"required":false,"option":false,"default":false,"metadata":{"displayname":"Activated"},"secret":false,"type":"boolean","collection":false},
      {"name":"Reason","group":null,"key":"Reason","index":3,"required":false,"option":false,"default":"","metadata":{"displayname":"Reason"},"secret":false,"type":"string","collection":false},
    ],
  },
};
