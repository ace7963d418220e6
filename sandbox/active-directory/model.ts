import type { Fault } from './fake/fault.ts';

/** A domain controller on loopback: a real Samba, or a small fake that speaks LDAPS too. */
export interface DomainController {
  readonly kind: 'samba' | 'fake';
  /** `ldaps://127.77.0.1:636`; its certificate names the address and the host name. */
  readonly url: string;
  /** PEM of the certificate to trust. */
  readonly ca: string;
  /** e.g. `AD.EXAMPLE.TEST` */
  readonly realm: string;
  /** e.g. `DC=ad,DC=example,DC=test` */
  readonly baseDn: string;
  /** `account` as user@realm; the password is new on every start. */
  readonly administrator: { readonly account: string; readonly password: string };
  readonly admin: DomainAdmin;
  /** The fake alone can be made to fail while it runs; null takes the fault away. */
  readonly setFault?: (fault: Fault | null) => void;
  /** The controller dies and its connections break; the data stay. */
  stop(): Promise<void>;
  /** Comes back at the same address. */
  start(): Promise<void>;
  /** Stops and removes everything. */
  close(): Promise<void>;
}

export interface NewDomainUser {
  /** sAMAccountName */
  readonly account: string;
  readonly upn: string;
  /** DN of the organizational unit. */
  readonly ou: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly password?: string;
  readonly mustChange?: boolean;
  readonly enabled?: boolean;
}

/** Rights that the Okta AD agent's service account needs in an organizational unit (Okta page "Okta service account permissions"). */
export interface ServiceRights {
  readonly resetPassword: boolean;
  readonly writePwdLastSet: boolean;
  readonly writeLockoutTime: boolean;
  readonly createUsers?: boolean;
}

export interface DomainPolicy {
  readonly minLength: number;
  readonly complexity: boolean;
  /** Passwords remembered. */
  readonly history: number;
  readonly minAgeMs: number;
  /** Wrong tries; 0: never locks. */
  readonly lockoutThreshold: number;
}

/** What a domain administrator does, over LDAPS. Users are named by DN. */
export interface DomainAdmin {
  /** Answers with the DN. */
  addOu(name: string): Promise<string>;
  /** Answers with the DN. */
  addUser(user: NewDomainUser): Promise<string>;
  addServiceAccount(
    account: string,
    ou: string,
    rights: ServiceRights,
  ): Promise<{ readonly account: string; readonly password: string }>;
  /** Rights of a service account in a further organizational unit. */
  grant(account: string, ou: string, rights: ServiceRights): Promise<void>;
  /** As AdminSDHolder does for privileged accounts: delegated rights no longer reach the user. */
  protect(dn: string): Promise<void>;
  setPolicy(policy: Partial<DomainPolicy>): Promise<void>;
  setEnabled(dn: string, enabled: boolean): Promise<void>;
  setMustChange(dn: string, mustChange: boolean): Promise<void>;
  /** By wrong binds over the threshold. */
  lock(dn: string): Promise<void>;
  read(dn: string): Promise<DomainUserState | null>;
  /** A simple bind as this account: `ok`, AD's data code (`52e`, `773`, `775`, `533`, ...), or `down`. */
  bind(account: string, password: string): Promise<string>;
}

export interface DomainUserState {
  readonly upn: string;
  /** objectGUID as Okta has it in `externalId`: base64. */
  readonly guid: string;
  /** As AD has it: 100 ns since 1601; `0`: must change. */
  readonly pwdLastSet: string;
  readonly locked: boolean;
  readonly enabled: boolean;
}

/** One kind of controller under the same DomainController. */
export interface ControllerEnd {
  readonly kind: 'samba' | 'fake';
  readonly url: string;
  readonly ca: string;
  /** The administrator's. */
  readonly password: string;
  readonly setFault?: (fault: Fault | null) => void;
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}
