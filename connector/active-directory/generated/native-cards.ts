// Generated from schemas/cards/active-directory/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../core/card.ts';

export interface ActiveDirectoryChangePasswordInput {
  /** Distinguished name of the user, as Find User gives it; it has to be below the connection's base DN */
  User: string
  /** In clear; it goes over TLS alone and is kept nowhere */
  "Old Password": string
  /** In clear; it goes over TLS alone and is kept nowhere */
  "New Password": string
}
export interface ActiveDirectoryChangePasswordOutput {
  /** true: Active Directory has done it */
  Done: boolean
}

/** Change Password: Changes a user's Active Directory password as the user does, with the old one. The whole policy counts: history and least age too. Active Directory takes the old password for up to an hour more. Source: flopack's own connector, for its runtime alone; what Active Directory does: Microsoft pages MS-ADTS and KB 269190. */
export const changePassword: CardDef<ActiveDirectoryChangePasswordInput, ActiveDirectoryChangePasswordOutput> = {
  "kind": "active-directory/changePassword",
  "address": "root:channels:http:active-directory:0.1.0:changePassword",
  "module": "active-directory",
  "name": "Change Password",
  "description": "Changes a user's Active Directory password as the user does, with the old one. The whole policy counts: history and least age too. Active Directory takes the old password for up to an hour more.",
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
    "enableNewMetadata": true,
    "comments": "Changes a user's Active Directory password as the user does, with the old one. The whole policy counts: history and least age too. Active Directory takes the old password for up to an hour more.",
    "channelId": null,
    "versionId": null,
    "actionId": null,
  },
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"User","group":null,"key":"User","index":0,"required":true,"option":false,"default":"","metadata":{"displayname":"User"},"secret":false,"type":"string","collection":false},
      {"name":"Old Password","group":null,"key":"Old Password","index":1,"required":true,"option":false,"default":"","metadata":{"displayname":"Old Password"},"secret":true,"type":"string","collection":false},
      {"name":"New Password","group":null,"key":"New Password","index":2,"required":true,"option":false,"default":"","metadata":{"displayname":"New Password"},"secret":true,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"Done","group":null,"key":"Done","index":0,"required":false,"option":false,"default":false,"metadata":{"displayname":"Done"},"secret":false,"type":"boolean","collection":false},
    ],
  },
};

export interface ActiveDirectoryFindUserInput {
  /** What to look for: text, never a filter */
  Login: string
  /** Where the login stands in Active Directory */
  "Search By"?: ("User Principal Name" | "SAM Account Name" | "Email")
}
export interface ActiveDirectoryFindUserOutput {
  /** false: there is no such user, and all texts are empty */
  Found: boolean
  /** Distinguished name, for the other cards */
  User: string
  /** objectGUID: stays the same when the user is renamed or moved */
  ID: string
  /** As Active Directory spells it */
  "User Principal Name": string
  /** As Active Directory spells it */
  "SAM Account Name": string
  /** Empty where there is none */
  Email: string
  /** Empty where there is none */
  "Display Name": string
  /** false: the account is disabled */
  Enabled: boolean
  /** true: a privileged account (adminCount=1), which delegated rights do not reach */
  Protected: boolean
}

/** Find User: Finds the Active Directory user with exactly this login. Several are an error, never the first of them. Source: flopack's own connector, for its runtime alone; what Active Directory does: Microsoft pages MS-ADTS and KB 269190. */
export const findUser: CardDef<ActiveDirectoryFindUserInput, ActiveDirectoryFindUserOutput> = {
  "kind": "active-directory/findUser",
  "address": "root:channels:http:active-directory:0.1.0:findUser",
  "module": "active-directory",
  "name": "Find User",
  "description": "Finds the Active Directory user with exactly this login. Several are an error, never the first of them.",
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
    "enableNewMetadata": true,
    "comments": "Finds the Active Directory user with exactly this login. Several are an error, never the first of them.",
    "channelId": null,
    "versionId": null,
    "actionId": null,
  },
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"Login","group":null,"key":"Login","index":0,"required":true,"option":false,"default":"","metadata":{"displayname":"Login"},"secret":false,"type":"string","collection":false},
      {"name":"Search By","group":null,"key":"Search By","index":1,"required":false,"option":false,"default":"User Principal Name","metadata":{"displayname":"Search By","choices":["User Principal Name","SAM Account Name","Email"]},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"Found","group":null,"key":"Found","index":0,"required":false,"option":false,"default":false,"metadata":{"displayname":"Found"},"secret":false,"type":"boolean","collection":false},
      {"name":"User","group":null,"key":"User","index":1,"required":false,"option":false,"default":"","metadata":{"displayname":"User"},"secret":false,"type":"string","collection":false},
      {"name":"ID","group":null,"key":"ID","index":2,"required":false,"option":false,"default":"","metadata":{"displayname":"ID"},"secret":false,"type":"string","collection":false},
      {"name":"User Principal Name","group":null,"key":"User Principal Name","index":3,"required":false,"option":false,"default":"","metadata":{"displayname":"User Principal Name"},"secret":false,"type":"string","collection":false},
      {"name":"SAM Account Name","group":null,"key":"SAM Account Name","index":4,"required":false,"option":false,"default":"","metadata":{"displayname":"SAM Account Name"},"secret":false,"type":"string","collection":false},
      {"name":"Email","group":null,"key":"Email","index":5,"required":false,"option":false,"default":"","metadata":{"displayname":"Email"},"secret":false,"type":"string","collection":false},
      {"name":"Display Name","group":null,"key":"Display Name","index":6,"required":false,"option":false,"default":"","metadata":{"displayname":"Display Name"},"secret":false,"type":"string","collection":false},
      {"name":"Enabled","group":null,"key":"Enabled","index":7,"required":false,"option":false,"default":false,"metadata":{"displayname":"Enabled"},"secret":false,"type":"boolean","collection":false},
      {"name":"Protected","group":null,"key":"Protected","index":8,"required":false,"option":false,"default":false,"metadata":{"displayname":"Protected"},"secret":false,"type":"boolean","collection":false},
    ],
  },
};

export interface ActiveDirectoryReadPasswordStateInput {
  /** Distinguished name of the user, as Find User gives it; it has to be below the connection's base DN */
  User: string
}
export interface ActiveDirectoryReadPasswordStateOutput {
  /** false: the account is disabled */
  Enabled: boolean
  /** true: "User must change password at next logon" */
  "Must Change": boolean
  /** ISO time of the last password; empty: must change, or never set */
  "Last Set": string
  /** ISO time; empty: never */
  Expires: string
  /** true: the password is too old */
  Expired: boolean
  /** true: too many wrong passwords */
  Locked: boolean
  /** ISO time; empty: not locked */
  "Locked Since": string
  /** In a row, as this domain controller counts them */
  "Wrong Tries": number
  /** ISO time; empty: never */
  "Account Expires": string
}

/** Read Password State: What Active Directory keeps about a user's password and sign-in: must change, locked, expired, and since when. Source: flopack's own connector, for its runtime alone; what Active Directory does: Microsoft pages MS-ADTS and KB 269190. */
export const readPasswordState: CardDef<ActiveDirectoryReadPasswordStateInput, ActiveDirectoryReadPasswordStateOutput> = {
  "kind": "active-directory/readPasswordState",
  "address": "root:channels:http:active-directory:0.1.0:readPasswordState",
  "module": "active-directory",
  "name": "Read Password State",
  "description": "What Active Directory keeps about a user's password and sign-in: must change, locked, expired, and since when.",
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
    "enableNewMetadata": true,
    "comments": "What Active Directory keeps about a user's password and sign-in: must change, locked, expired, and since when.",
    "channelId": null,
    "versionId": null,
    "actionId": null,
  },
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"User","group":null,"key":"User","index":0,"required":true,"option":false,"default":"","metadata":{"displayname":"User"},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"Enabled","group":null,"key":"Enabled","index":0,"required":false,"option":false,"default":false,"metadata":{"displayname":"Enabled"},"secret":false,"type":"boolean","collection":false},
      {"name":"Must Change","group":null,"key":"Must Change","index":1,"required":false,"option":false,"default":false,"metadata":{"displayname":"Must Change"},"secret":false,"type":"boolean","collection":false},
      {"name":"Last Set","group":null,"key":"Last Set","index":2,"required":false,"option":false,"default":"","metadata":{"displayname":"Last Set"},"secret":false,"type":"string","collection":false},
      {"name":"Expires","group":null,"key":"Expires","index":3,"required":false,"option":false,"default":"","metadata":{"displayname":"Expires"},"secret":false,"type":"string","collection":false},
      {"name":"Expired","group":null,"key":"Expired","index":4,"required":false,"option":false,"default":false,"metadata":{"displayname":"Expired"},"secret":false,"type":"boolean","collection":false},
      {"name":"Locked","group":null,"key":"Locked","index":5,"required":false,"option":false,"default":false,"metadata":{"displayname":"Locked"},"secret":false,"type":"boolean","collection":false},
      {"name":"Locked Since","group":null,"key":"Locked Since","index":6,"required":false,"option":false,"default":"","metadata":{"displayname":"Locked Since"},"secret":false,"type":"string","collection":false},
      {"name":"Wrong Tries","group":null,"key":"Wrong Tries","index":7,"required":false,"option":false,"default":0,"metadata":{"displayname":"Wrong Tries"},"secret":false,"type":"number","collection":false},
      {"name":"Account Expires","group":null,"key":"Account Expires","index":8,"required":false,"option":false,"default":"","metadata":{"displayname":"Account Expires"},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface ActiveDirectoryRequirePasswordChangeInput {
  /** Distinguished name of the user, as Find User gives it; it has to be below the connection's base DN */
  User: string
  /** Yes: the user has to change the password; No: not any more */
  "Required?"?: ("Yes" | "No")
}
export interface ActiveDirectoryRequirePasswordChangeOutput {
  /** true: Active Directory has done it */
  Done: boolean
}

/** Require Password Change: Sets or clears "User must change password at next logon" in Active Directory. Needs the right to write pwdLastSet. Source: flopack's own connector, for its runtime alone; what Active Directory does: Microsoft pages MS-ADTS and KB 269190. */
export const requirePasswordChange: CardDef<ActiveDirectoryRequirePasswordChangeInput, ActiveDirectoryRequirePasswordChangeOutput> = {
  "kind": "active-directory/requirePasswordChange",
  "address": "root:channels:http:active-directory:0.1.0:requirePasswordChange",
  "module": "active-directory",
  "name": "Require Password Change",
  "description": "Sets or clears \"User must change password at next logon\" in Active Directory. Needs the right to write pwdLastSet.",
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
    "enableNewMetadata": true,
    "comments": "Sets or clears \"User must change password at next logon\" in Active Directory. Needs the right to write pwdLastSet.",
    "channelId": null,
    "versionId": null,
    "actionId": null,
  },
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"User","group":null,"key":"User","index":0,"required":true,"option":false,"default":"","metadata":{"displayname":"User"},"secret":false,"type":"string","collection":false},
      {"name":"Required?","group":null,"key":"Required?","index":1,"required":false,"option":false,"default":"Yes","metadata":{"displayname":"Required?","choices":["Yes","No"]},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"Done","group":null,"key":"Done","index":0,"required":false,"option":false,"default":false,"metadata":{"displayname":"Done"},"secret":false,"type":"boolean","collection":false},
    ],
  },
};

export interface ActiveDirectorySetPasswordInput {
  /** Distinguished name of the user, as Find User gives it; it has to be below the connection's base DN */
  User: string
  /** In clear; it goes over TLS alone and is kept nowhere */
  "New Password": string
  /** Yes: the user has to change it; No: not any more; empty: as Active Directory does it, which is No without a right of its own */
  "Must Change at Next Logon?"?: ("Yes" | "No")
  /** Yes: unlocks the account as well, which a reset alone does not */
  "Unlock?"?: ("Yes" | "No")
}
export interface ActiveDirectorySetPasswordOutput {
  /** true: Active Directory has done it */
  Done: boolean
}

/** Set Password: Resets a user's Active Directory password as an administrator does: the old one is not needed, and history and least age do not count. Length and complexity do. Source: flopack's own connector, for its runtime alone; what Active Directory does: Microsoft pages MS-ADTS and KB 269190. */
export const setPassword: CardDef<ActiveDirectorySetPasswordInput, ActiveDirectorySetPasswordOutput> = {
  "kind": "active-directory/setPassword",
  "address": "root:channels:http:active-directory:0.1.0:setPassword",
  "module": "active-directory",
  "name": "Set Password",
  "description": "Resets a user's Active Directory password as an administrator does: the old one is not needed, and history and least age do not count. Length and complexity do.",
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
    "enableNewMetadata": true,
    "comments": "Resets a user's Active Directory password as an administrator does: the old one is not needed, and history and least age do not count. Length and complexity do.",
    "channelId": null,
    "versionId": null,
    "actionId": null,
  },
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"User","group":null,"key":"User","index":0,"required":true,"option":false,"default":"","metadata":{"displayname":"User"},"secret":false,"type":"string","collection":false},
      {"name":"New Password","group":null,"key":"New Password","index":1,"required":true,"option":false,"default":"","metadata":{"displayname":"New Password"},"secret":true,"type":"string","collection":false},
      {"name":"Must Change at Next Logon?","group":null,"key":"Must Change at Next Logon?","index":2,"required":false,"option":false,"default":"","metadata":{"displayname":"Must Change at Next Logon?","choices":["Yes","No"]},"secret":false,"type":"string","collection":false},
      {"name":"Unlock?","group":null,"key":"Unlock?","index":3,"required":false,"option":false,"default":"No","metadata":{"displayname":"Unlock?","choices":["Yes","No"]},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"Done","group":null,"key":"Done","index":0,"required":false,"option":false,"default":false,"metadata":{"displayname":"Done"},"secret":false,"type":"boolean","collection":false},
    ],
  },
};

export interface ActiveDirectoryUnlockUserInput {
  /** Distinguished name of the user, as Find User gives it; it has to be below the connection's base DN */
  User: string
}
export interface ActiveDirectoryUnlockUserOutput {
  /** true: Active Directory has done it */
  Done: boolean
}

/** Unlock User: Unlocks an Active Directory account that too many wrong passwords locked. Needs the right to write lockoutTime. Source: flopack's own connector, for its runtime alone; what Active Directory does: Microsoft pages MS-ADTS and KB 269190. */
export const unlockUser: CardDef<ActiveDirectoryUnlockUserInput, ActiveDirectoryUnlockUserOutput> = {
  "kind": "active-directory/unlockUser",
  "address": "root:channels:http:active-directory:0.1.0:unlockUser",
  "module": "active-directory",
  "name": "Unlock User",
  "description": "Unlocks an Active Directory account that too many wrong passwords locked. Needs the right to write lockoutTime.",
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
    "enableNewMetadata": true,
    "comments": "Unlocks an Active Directory account that too many wrong passwords locked. Needs the right to write lockoutTime.",
    "channelId": null,
    "versionId": null,
    "actionId": null,
  },
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"User","group":null,"key":"User","index":0,"required":true,"option":false,"default":"","metadata":{"displayname":"User"},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"Done","group":null,"key":"Done","index":0,"required":false,"option":false,"default":false,"metadata":{"displayname":"Done"},"secret":false,"type":"boolean","collection":false},
    ],
  },
};

export interface ActiveDirectoryVerifyCredentialsInput {
  /** user@realm, DOMAIN\user or a distinguished name */
  Account: string
  /** In clear; it goes over TLS alone and is kept nowhere */
  Password: string
}
export interface ActiveDirectoryVerifyCredentialsOutput {
  /** right, wrong, or unknown (nothing was learned of the password) */
  Verdict: ("right" | "wrong" | "unknown")
  /** ok, or why the sign-in failed; with a right password too, e.g. must-change */
  Reason: string
  /** Active Directory's code, e.g. 52e or 773; empty where there was none */
  "Data Code": string
}

/** Verify Credentials: Signs in to Active Directory to see whether a password is right. A wrong one counts as a try that may lock the account. Never fails: what could not be learned is unknown. Source: flopack's own connector, for its runtime alone; what Active Directory does: Microsoft pages MS-ADTS and KB 269190. */
export const verifyCredentials: CardDef<ActiveDirectoryVerifyCredentialsInput, ActiveDirectoryVerifyCredentialsOutput> = {
  "kind": "active-directory/verifyCredentials",
  "address": "root:channels:http:active-directory:0.1.0:verifyCredentials",
  "module": "active-directory",
  "name": "Verify Credentials",
  "description": "Signs in to Active Directory to see whether a password is right. A wrong one counts as a try that may lock the account. Never fails: what could not be learned is unknown.",
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
    "enableNewMetadata": true,
    "comments": "Signs in to Active Directory to see whether a password is right. A wrong one counts as a try that may lock the account. Never fails: what could not be learned is unknown.",
    "channelId": null,
    "versionId": null,
    "actionId": null,
  },
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"Account","group":null,"key":"Account","index":0,"required":true,"option":false,"default":"","metadata":{"displayname":"Account"},"secret":false,"type":"string","collection":false},
      {"name":"Password","group":null,"key":"Password","index":1,"required":true,"option":false,"default":"","metadata":{"displayname":"Password"},"secret":true,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"Verdict","group":null,"key":"Verdict","index":0,"required":false,"option":false,"default":"unknown","metadata":{"displayname":"Verdict","choices":["right","wrong","unknown"]},"secret":false,"type":"string","collection":false},
      {"name":"Reason","group":null,"key":"Reason","index":1,"required":false,"option":false,"default":"","metadata":{"displayname":"Reason"},"secret":false,"type":"string","collection":false},
      {"name":"Data Code","group":null,"key":"Data Code","index":2,"required":false,"option":false,"default":"","metadata":{"displayname":"Data Code"},"secret":false,"type":"string","collection":false},
    ],
  },
};
