import type { Chance } from '../chance.ts';
import type { Clock } from '../clock.ts';

/** What the tenant answers for a user once the password is right. `ok` issues tokens. */
export type EntraBehaviour =
  | 'ok'
  | 'mfa-required'
  | 'mfa-enrolment'
  | 'expired'
  | 'disabled'
  | 'locked'
  | 'pta-down'
  | 'federated'
  | 'blocked-by-policy'
  | 'consent-missing'
  /** Tokens of another tenant (`tid`). */
  | 'foreign-tenant'
  /** Tokens for another user (`oid`, `upn`). */
  | 'other-user';

/** A misbehaviour of the service in front of the tenant: says nothing about the password. */
export type EntraFaultKind =
  | 'throttled'
  | 'empty-500'
  | 'unavailable-503'
  | 'html-502'
  | 'html-200'
  | 'empty-200'
  | 'hang'
  | 'truncated'
  | 'reset';

export interface EntraFault {
  readonly kind: EntraFaultKind;
  /** How many calls it hits; absent: all. */
  readonly times?: number;
  /** Seconds, for `throttled` and `unavailable-503`. */
  readonly retryAfter?: number;
  /** Milliseconds, for `hang`: how long until the right answer comes after all. */
  readonly hangMs?: number;
}

/** Properties of a Graph user. Absent ones are null. */
export interface GraphProfile {
  readonly displayName: string;
  readonly givenName?: string | null;
  readonly surname?: string | null;
  readonly mail?: string | null;
  readonly otherMails?: readonly string[];
  readonly jobTitle?: string | null;
  readonly department?: string | null;
  readonly companyName?: string | null;
  readonly officeLocation?: string | null;
  readonly mobilePhone?: string | null;
  readonly businessPhones?: readonly string[];
  readonly streetAddress?: string | null;
  readonly city?: string | null;
  readonly state?: string | null;
  readonly postalCode?: string | null;
  readonly country?: string | null;
  readonly usageLocation?: string | null;
  readonly preferredLanguage?: string | null;
  readonly employeeId?: string | null;
  readonly employeeType?: string | null;
  readonly managerId?: string | null;
}

export interface EntraUserSeed {
  /** Object id; made when absent. */
  readonly id?: string;
  readonly userPrincipalName: string;
  readonly password: string;
  readonly behaviour?: EntraBehaviour;
  readonly fault?: EntraFault;
  readonly profile: GraphProfile;
  readonly userType?: 'Member' | 'Guest';
}

export interface EntraUser {
  readonly id: string;
  readonly userPrincipalName: string;
  readonly passwordHash: Buffer;
  behaviour: EntraBehaviour;
  fault: { readonly fault: EntraFault; left: number } | null;
  profile: GraphProfile;
  /** `accountEnabled` as Graph set it; the behaviour `disabled` counts too. */
  enabled: boolean;
  readonly userType: 'Member' | 'Guest';
  /** SKU id to disabled plans. */
  readonly licenses: Map<string, readonly string[]>;
  showInAddressList: boolean | null;
  /** When sign-in sessions were last revoked. */
  sessionsRevoked: string | null;
  /** Smart lockout: wrong tries, hashes of the last three wrong passwords, end of the lock (ms). */
  wrongTries: number;
  wrongHashes: Buffer[];
  lockedUntil: number;
}

export interface EntraClient {
  readonly clientId: string;
  readonly secret: string | null;
  /** "Allow public client flows". */
  readonly publicFlows: boolean;
  readonly consented: boolean;
  /** Application permissions in Graph, e.g. `User.Read.All`. */
  readonly roles: readonly string[];
}

export interface Tenant {
  url: string;
  readonly tenantId: string;
  readonly foreignTenantId: string;
  readonly domains: readonly string[];
  readonly clock: Clock;
  readonly chance: Chance;
  /** Key of the access tokens and of the password hashes. */
  readonly key: Buffer;
  readonly clients: Map<string, EntraClient>;
  readonly users: Map<string, EntraUser>;
  /** Lower-case UPN -> id. */
  readonly names: Map<string, string>;
  /** Lower-case username -> token calls. */
  readonly calls: Map<string, number>;
  /** Fault for every token call. */
  fault: { readonly fault: EntraFault; left: number } | null;
  /** Fault for every Graph call. */
  graphFault: { readonly fault: EntraFault; left: number } | null;
  readonly lockoutAfter: number;
  readonly lockoutMs: number;
  readonly groups: Map<string, EntraGroup>;
  readonly skus: readonly EntraSku[];
  /** Mail in creation and sent, oldest first. */
  readonly mail: EntraMail[];
}

export interface EntraGroup {
  readonly id: string;
  readonly displayName: string;
  readonly description: string | null;
  readonly mailNickname: string;
  readonly mailEnabled: boolean;
  readonly securityEnabled: boolean;
  readonly groupTypes: readonly string[];
  readonly mail: string | null;
  readonly createdDateTime: string;
  readonly members: Set<string>;
}

/** A product that the tenant has bought. */
export interface EntraSku {
  readonly skuId: string;
  readonly skuPartNumber: string;
  readonly enabled: number;
  readonly plans: readonly { readonly servicePlanId: string; readonly servicePlanName: string }[];
}

export interface EntraMail {
  readonly id: string;
  /** Object id of the mailbox's owner. */
  readonly owner: string;
  readonly message: Readonly<Record<string, unknown>>;
  sent: boolean;
}

export function findByName(tenant: Tenant, name: string): EntraUser | undefined {
  const id = tenant.names.get(name.toLowerCase());
  return id === undefined ? undefined : tenant.users.get(id);
}
