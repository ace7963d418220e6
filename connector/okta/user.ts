import type { Values } from '../core/behaviour.ts';

/** An Okta user as the Users API answers (Okta page "Users API"); times are ISO 8601. */
export interface OktaUser {
  readonly id: string;
  readonly status: string;
  readonly created?: string | null;
  readonly activated?: string | null;
  readonly statusChanged?: string | null;
  readonly lastLogin?: string | null;
  readonly lastUpdated?: string | null;
  readonly passwordChanged?: string | null;
  readonly realmId?: string | null;
  readonly profile?: { readonly [attribute: string]: unknown };
  readonly credentials?: {
    readonly password?: object | null;
    readonly emails?: readonly unknown[];
    readonly recovery_question?: { readonly question?: string } | null;
    readonly provider?: { readonly type?: string; readonly name?: string } | null;
  };
}

/** The System Properties and Profile Properties that Read User and Update User put out (seen in exports). */
export function userOutputs(user: OktaUser): Values {
  const out: Record<string, unknown> = Object.create(null);
  out['System Properties/ID'] = user.id;
  out['System Properties/Status'] = user.status;
  out['System Properties/Created'] = user.created ?? null;
  out['System Properties/Activated'] = user.activated ?? null;
  out['System Properties/Status Changed'] = user.statusChanged ?? null;
  out['System Properties/Last Login'] = user.lastLogin ?? null;
  out['System Properties/Last Updated'] = user.lastUpdated ?? null;
  out['System Properties/Password Changed'] = user.passwordChanged ?? null;
  out['System Properties/Realm ID'] = user.realmId ?? null;
  const credentials = user.credentials;
  out['System Properties/Credentials'] = {
    Emails: credentials?.emails ?? [],
    // Okta never sends the password: an empty object says that there is one
    Password: credentials?.password !== undefined && credentials.password !== null,
    'Recovery Question': credentials?.recovery_question?.question ?? null,
    Provider: { Name: credentials?.provider?.name ?? null, Type: credentials?.provider?.type ?? null },
  };
  for (const [attribute, value] of Object.entries(user.profile ?? {})) out[`Profile Properties/${attribute}`] = value;
  return out;
}
