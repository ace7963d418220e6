// Generated from schemas/cards/flopack/*.schema.json by "npm run generate". Do not edit.
import type { NativeCardDef } from '../../core/card.ts';

export interface ValidateAzureAdCredentialInput {
  /** User principal name */
  Username: string
  /** In clear, as typed */
  Password: string
  /** Directory (tenant) ID of the app registration, a GUID */
  "Tenant ID": string
  /** Application (client) ID of the app registration, a GUID */
  "Client ID": string
  /** Of a confidential app registration; empty for a public one */
  "Client Secret"?: string
}
export interface ValidateAzureAdCredentialOutput {
  /** The answer for the password import hook */
  Credential: ("VERIFIED" | "UNVERIFIED")
  /** verified, wrong (the password is), or denied (for a reason that says nothing of the password) */
  Verdict: ("verified" | "wrong" | "denied")
  /** Why, without secrets */
  Reason: string
  /** Microsoft's code, null where there was none */
  "AADSTS Code": (number | null)
}

/** Validate Azure AD credential: Asks Microsoft Entra ID whether a password is right (OAuth 2.0 resource owner password credentials) and turns the answer into a verdict. Nothing but an explicit success or a code that the operator chose is VERIFIED. Source: card of flopack; what Entra answers: Microsoft page Microsoft Entra authentication and authorization error codes. */
export const validateAzureAdCredential: NativeCardDef<ValidateAzureAdCredentialInput, ValidateAzureAdCredentialOutput> = {
  "kind": "flopack/validate-azure-ad-credential",
  "module": "entra",
  "name": "Validate Azure AD credential",
  "description": "Asks Microsoft Entra ID whether a password is right (OAuth 2.0 resource owner password credentials) and turns the answer into a verdict. Nothing but an explicit success or a code that the operator chose is VERIFIED.",
  "inputs": {
    "extensible": false,
    "fields": [
      {"name":"Username","group":null,"key":"Username","index":0,"required":true,"option":false,"default":"","metadata":{"displayname":"Username"},"secret":false,"type":"string","collection":false},
      {"name":"Password","group":null,"key":"Password","index":1,"required":true,"option":false,"default":"","metadata":{"displayname":"Password"},"secret":true,"type":"string","collection":false},
      {"name":"Tenant ID","group":null,"key":"Tenant ID","index":2,"required":true,"option":false,"default":"","metadata":{"displayname":"Tenant ID"},"secret":false,"type":"string","collection":false},
      {"name":"Client ID","group":null,"key":"Client ID","index":3,"required":true,"option":false,"default":"","metadata":{"displayname":"Client ID"},"secret":false,"type":"string","collection":false},
      {"name":"Client Secret","group":null,"key":"Client Secret","index":4,"required":false,"option":false,"default":"","metadata":{"displayname":"Client Secret"},"secret":true,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "fields": [
      {"name":"Credential","group":null,"key":"Credential","index":0,"required":false,"option":false,"default":"UNVERIFIED","metadata":{"displayname":"Credential","choices":["VERIFIED","UNVERIFIED"]},"secret":false,"type":"string","collection":false},
      {"name":"Verdict","group":null,"key":"Verdict","index":1,"required":false,"option":false,"default":"denied","metadata":{"displayname":"Verdict","choices":["verified","wrong","denied"]},"secret":false,"type":"string","collection":false},
      {"name":"Reason","group":null,"key":"Reason","index":2,"required":false,"option":false,"default":"","metadata":{"displayname":"Reason"},"secret":false,"type":"string","collection":false},
      {"name":"AADSTS Code","group":null,"key":"AADSTS Code","index":3,"required":false,"option":false,"default":null,"metadata":{"displayname":"AADSTS Code"},"secret":false,"type":"number","collection":false},
    ],
  },
};
