import type { Chance } from '../chance.ts';
import type { Clock } from '../clock.ts';
import type { Logins } from './logins.ts';
import type { PushStanding, PushState } from './push/model.ts';
import type { Recovery } from './recovery.ts';

export type UserStatus =
  | 'STAGED'
  | 'PROVISIONED'
  | 'ACTIVE'
  | 'PASSWORD_EXPIRED'
  | 'RECOVERY'
  | 'LOCKED_OUT'
  | 'SUSPENDED'
  | 'DEPROVISIONED';

export type ProviderType = 'ACTIVE_DIRECTORY' | 'FEDERATION' | 'IMPORT' | 'LDAP' | 'OKTA' | 'SOCIAL';

export interface StoredPassword {
  readonly salt: Buffer;
  readonly hash: Buffer;
}

/** A user as the org keeps it. `password` is a salted hash; the clear text is never kept. */
export interface OktaUser {
  readonly id: string;
  status: UserStatus;
  transitioningToStatus: 'ACTIVE' | 'PROVISIONED' | null;
  readonly created: string;
  activated: string | null;
  statusChanged: string | null;
  lastLogin: string | null;
  lastUpdated: string;
  passwordChanged: string | null;
  profile: Record<string, unknown>;
  provider: { readonly type: ProviderType; readonly name: string };
  password: StoredPassword | null;
  /** Wrong passwords in a row. */
  wrongTries: number;
  recoveryQuestion: string | null;
  readonly factors: Factor[];
  /** Sessions in the browser that sign-ins opened and nobody cleared. */
  sessions: number;
}

export interface Factor {
  readonly id: string;
  readonly factorType: string;
  readonly provider: string;
  readonly vendorName: string;
  readonly status: 'ACTIVE';
  readonly created: string;
  readonly lastUpdated: string;
}

/** A passcode that went out. */
export interface Challenge {
  readonly userId: string;
  readonly passcode: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

export interface OktaApp {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly signOnMode: string;
  status: 'ACTIVE' | 'INACTIVE';
  readonly created: string;
  lastUpdated: string;
  features: readonly string[];
  readonly settings: Record<string, unknown>;
  /** False makes every feature call answer 400, as an app without provisioning does. */
  provisioning: boolean;
  userProvisioning: Record<string, unknown>;
  readonly users: Map<string, AppUser>;
  readonly groups: Map<string, AppGroup>;
}

export interface AppGroup {
  readonly groupId: string;
  readonly priority: number;
  readonly lastUpdated: string;
  readonly profile: Readonly<Record<string, unknown>>;
}

/** An import session of a custom identity source. */
export interface ImportSession {
  readonly id: string;
  readonly identitySourceId: string;
  status: 'CREATED' | 'TRIGGERED' | 'IN_PROGRESS' | 'COMPLETED' | 'ERROR';
  readonly created: string;
  lastUpdated: string;
  requests: number;
  /** External id to profile; the last one given counts. */
  readonly upserts: Map<string, Readonly<Record<string, unknown>>>;
  readonly deletes: Set<string>;
}

export interface AppUser {
  readonly userId: string;
  /** `0ua...`: what the System Log names the app user by. */
  readonly targetId: string;
  externalId: string | null;
  readonly userName: string;
  readonly scope: 'USER' | 'GROUP';
  readonly hasPassword: boolean;
  readonly created: string;
  lastUpdated: string;
  readonly profile: Readonly<Record<string, unknown>>;
  readonly push: PushStanding;
}

export interface OktaGroup {
  readonly id: string;
  readonly type: GroupType;
  readonly created: string;
  lastUpdated: string;
  lastMembershipUpdated: string;
  profile: Readonly<Record<string, unknown>> & { readonly name: string; readonly description: string };
  readonly members: Set<string>;
  /** Who is in the group where nobody is put into it: the built-in group Everyone, groups of apps. */
  readonly holds: ((user: OktaUser) => boolean) | null;
}

/** BUILT_IN: the org's own, e.g. Everyone. APP_GROUP: its app says who is in it. */
export type GroupType = 'OKTA_GROUP' | 'BUILT_IN' | 'APP_GROUP';

/** A group that nobody can change through the API. */
export interface GroupSeed {
  readonly name: string;
  readonly type: Exclude<GroupType, 'OKTA_GROUP'>;
  readonly holds: (user: OktaUser) => boolean;
}

export interface HookConfig {
  readonly uri: string;
  readonly method: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly authScheme: { readonly type: string; readonly key: string; readonly value: string } | null;
}

export interface InlineHook {
  readonly id: string;
  readonly type: string;
  name: string;
  version: string;
  status: 'ACTIVE' | 'INACTIVE';
  readonly created: string;
  lastUpdated: string;
  config: HookConfig;
}

export interface EventHook {
  readonly id: string;
  name: string;
  description: string | null;
  status: 'ACTIVE' | 'INACTIVE';
  verificationStatus: 'UNVERIFIED' | 'VERIFIED';
  readonly created: string;
  lastUpdated: string;
  items: readonly string[];
  config: HookConfig;
}

export interface LogTarget {
  readonly id: string;
  readonly type: string;
  readonly alternateId: string;
  readonly displayName: string;
  readonly detailEntry: Readonly<Record<string, unknown>> | null;
}

/** A System Log event, as `/api/v1/logs` and event hooks give it. */
export interface LogEvent {
  readonly uuid: string;
  readonly published: string;
  readonly eventType: string;
  readonly version: '0';
  readonly severity: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR';
  readonly legacyEventType: string | null;
  readonly displayMessage: string;
  readonly actor: LogTarget;
  readonly client: Readonly<Record<string, unknown>>;
  readonly authenticationContext: Readonly<Record<string, unknown>>;
  readonly securityContext: Readonly<Record<string, unknown>>;
  readonly outcome: { readonly result: string; readonly reason: string | null };
  readonly target: readonly LogTarget[];
  readonly transaction: {
    readonly type: string;
    readonly id: string;
    readonly detail: Readonly<Record<string, unknown>>;
  };
  readonly debugContext: { readonly debugData: Readonly<Record<string, unknown>> };
  readonly request: { readonly ipChain: readonly Readonly<Record<string, unknown>>[] };
}

/** Calls of the password import inline hook for one login, as typed in lower case. */
export interface HookCount {
  /** Sign-ins that reached the hook. */
  signIns: number;
  /** HTTP requests sent, retries included. */
  requests: number;
  /** Milliseconds that the last sign-in spent in the hook. */
  lastMs: number;
  last: 'VERIFIED' | 'UNVERIFIED' | 'FAILED' | null;
  /** What the System Log says of the last answer, or of its failure. */
  lastEvent: LogEvent | null;
}

/** Everything the org holds. Routes change it in place. */
export interface Org {
  url: string;
  readonly token: string;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly users: Map<string, OktaUser>;
  readonly logins: Logins;
  readonly apps: Map<string, OktaApp>;
  readonly groups: Map<string, OktaGroup>;
  readonly sessions: Map<string, ImportSession>;
  readonly inlineHooks: Map<string, InlineHook>;
  readonly eventHooks: Map<string, EventHook>;
  readonly hookCounts: Map<string, HookCount>;
  /** Factor challenges that wait for their passcode, by factor id; the newest last. */
  readonly challenges: Map<string, Challenge>;
  readonly admin: LogTarget;
  readonly append: (entry: LogEntry) => LogEvent;
  /** Work under way (deliveries, activations); `idle` waits until it is 0. */
  readonly pending: { readonly begin: () => () => void; readonly idle: () => Promise<void> };
  readonly settings: OrgSettings;
  readonly push: PushState;
  readonly recovery: Recovery;
}

/** What a route says about an event; the log fills in the rest. */
export interface LogEntry {
  readonly eventType: string;
  readonly displayMessage: string;
  readonly actor?: LogTarget;
  readonly target?: readonly LogTarget[];
  readonly outcome?: { readonly result: string; readonly reason?: string };
  readonly severity?: LogEvent['severity'];
  readonly transactionId?: string;
  readonly debugData?: Readonly<Record<string, unknown>>;
  readonly legacyEventType?: string;
}

/** Rules of the org that a test or the demo may change while it runs. */
export interface OrgSettings {
  /** Budget of one inline hook or event hook call, milliseconds. Okta: 3000. */
  hookTimeoutMs: number;
  /** What `/authn` answers after a right password. */
  signOnPolicy: 'ALLOW' | 'MFA_ENROLL';
  lockout: {
    /** Wrong tries in a row until LOCKED_OUT. Okta's default policy: 10. */
    maxAttempts: number;
    /** Whether LOCKED_OUT is shown or hidden behind E0000004 (default of the policy). */
    show: boolean;
    /** Whether an UNVERIFIED answer counts as a wrong try (not documented; default: yes). */
    countRejected: boolean;
    /** Whether a hook that failed counts as a wrong try (not documented; default: no). */
    countFailed: boolean;
  };
  /** Writes answer 503 E0000010; VERIFIED signs in but stores nothing. */
  readOnly: boolean;
  /** The rule before 2023.05: the hook can be armed on STAGED users only. */
  armOnlyStaged: boolean;
  /** Milliseconds that an activation takes; meanwhile updates answer 409 E0000112. */
  activationMs: number;
  /** Profile attributes besides Okta's 31 base attributes. */
  customAttributes: readonly string[];
  /** Group profile attributes besides name and description. */
  customGroupAttributes: readonly string[];
  /** Logins (lower case) whose first hook answer arrives too late, so that Okta sends the same call again. */
  readonly lateAnswers: Set<string>;
  /** How long the org waits for an agent, milliseconds (assumed: 30 s). */
  agentTimeoutMs: number;
  /** Pushes under way at the same time, per app. */
  pushesAtOnce: number;
  /** Lifetime of a recovery or reset link, milliseconds. Okta's default policy: one hour. */
  recoveryMs: number;
  passwordPolicy: PasswordPolicy;
}

/** Names as in Okta's password policy; least numbers of characters. Okta's own default asks for more than length 8. */
export interface PasswordPolicy {
  minLength: number;
  minLowerCase: number;
  minUpperCase: number;
  minNumber: number;
  minSymbol: number;
  /** Before a user may change the password again; resets are free. */
  minAgeMinutes: number;
}
