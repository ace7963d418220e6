import { type Entry, EqualityFilter } from 'ldapts';
import type { AgentAnswer, AgentUser, DirectoryAgent } from '../okta/agent-model.ts';
import { REASON, reasonOf } from './agent-reasons.ts';
import {
  buffersOf,
  escapeRdn,
  guidText,
  type Ldap,
  newPassword,
  openLdap,
  replace,
  textOf,
  unicodePassword,
} from './ldap.ts';
import type { DomainController } from './model.ts';

export interface AgentOptions {
  readonly dc: Pick<DomainController, 'url' | 'ca' | 'baseDn'>;
  /** The service account as user@realm. */
  readonly account: string;
  readonly password: string;
  /** DN of the organizational unit where new users go. */
  readonly ou: string;
  /** For one whole piece of work; default 10 seconds. */
  readonly timeoutMs?: number;
  /** First password of new users; default: a random one that nobody knows. */
  readonly firstPassword?: () => string;
}

type Created = Awaited<ReturnType<DirectoryAgent['createUser']>>;

const DISABLED_ACCOUNT = '514';
const ENABLED_ACCOUNT = '512';

/** The work of Okta's AD agent on a directory. Never rejects: a failure is a reason in the System Log's words. */
export function directoryAgent(options: AgentOptions): DirectoryAgent {
  const timeoutMs = options.timeoutMs ?? 10_000;
  const { account, password: secret, dc } = options;
  // Half for one request, so that its own failure is told rather than the end of the whole time.
  const ldap = openLdap({ url: dc.url, ca: dc.ca, account, password: secret, timeoutMs: Math.ceil(timeoutMs / 2) });
  let closed = false;
  const work = async <T>(job: (isLate: () => boolean) => Promise<T>): Promise<T | { ok: false; reason: string }> => {
    let tooLate = false;
    if (closed) return { ok: false, reason: REASON.agent };
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<{ ok: false; reason: string }>((resolve) => {
      timer = setTimeout(() => {
        tooLate = true;
        resolve({ ok: false, reason: REASON.timeout });
      }, timeoutMs);
    });
    try {
      return await Promise.race([job(() => tooLate).catch((error: unknown) => failed(reasonOf(error))), late]);
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    createUser: (user) => work<Created>(() => createUser(ldap, options.ou, user, options.firstPassword ?? newPassword)),
    setPassword: (user, password, { mustChange }) =>
      work<AgentAnswer>(async (isLate) => {
        const found = await find(ldap, dc.baseDn, user);
        // Work that was given up must not set its password over one that came later.
        if (isLate()) return failed(REASON.timeout);
        return found === null ? failed(REASON.missing) : setPassword(ldap, found, password, mustChange);
      }),
    close: async () => {
      closed = true;
      await ldap.close();
    },
  };
}

function failed(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}

const STATE = ['pwdLastSet', 'lockoutTime'];

/** By objectGUID, which survives renames and moves; before the first push there is the login alone. */
async function find(
  ldap: Ldap,
  baseDn: string,
  user: { readonly login: string; readonly externalId: string | null },
): Promise<Entry | null> {
  const value = user.externalId === null ? user.login : Buffer.from(user.externalId, 'base64');
  const attribute = user.externalId === null ? 'userPrincipalName' : 'objectGUID';
  const filter = new EqualityFilter({ attribute, value });
  const [first, second] = await ldap.find(baseDn, { scope: 'sub', filter, attributes: STATE, sizeLimit: 2 });
  return first === undefined || second !== undefined ? null : first;
}

/** The password first; what is refused after it leaves it set, and is what the System Log tells. */
async function setPassword(ldap: Ldap, user: Entry, password: string, mustChange: boolean): Promise<AgentAnswer> {
  await replace(ldap, user.dn, 'unicodePwd', unicodePassword(password));
  const reasons: string[] = [];
  if (await isOtherwise(ldap, user, mustChange)) {
    const refused = await attempt(replace(ldap, user.dn, 'pwdLastSet', mustChange ? '0' : '-1'), REASON.flag);
    if (refused !== null) reasons.push(refused);
  }
  // A reset does not unlock: lockoutTime has a right of its own.
  if ((textOf(user, 'lockoutTime') ?? '0') !== '0') {
    const refused = await attempt(replace(ldap, user.dn, 'lockoutTime', '0'), REASON.locked);
    if (refused !== null) reasons.push(refused);
  }
  const [first] = reasons;
  return first === undefined ? { ok: true } : failed(first);
}

/** Whether "must change" has to be written: a reset clears it by itself, and is asked about where it was set before. */
async function isOtherwise(ldap: Ldap, before: Entry, mustChange: boolean): Promise<boolean> {
  if (mustChange) return true;
  if (textOf(before, 'pwdLastSet') !== '0') return false;
  const [after] = await ldap.find(before.dn, { scope: 'base', attributes: STATE });
  return after !== undefined && textOf(after, 'pwdLastSet') === '0';
}

/** A refusal for want of rights has words of its own here; anything else keeps its reason. */
async function attempt(change: Promise<void>, refused: string): Promise<string | null> {
  try {
    await change;
    return null;
  } catch (error) {
    const reason = reasonOf(error);
    return reason === REASON.rights ? refused : reason;
  }
}

/** Disabled, then a password that nobody knows, then enabled, then "must change": the order that Windows wants. */
async function createUser(ldap: Ldap, ou: string, user: AgentUser, firstPassword: () => string): Promise<Created> {
  // A common name holds 64 characters (Microsoft: "Common-Name attribute").
  const dn = `CN=${escapeRdn(user.login.slice(0, 64))},${ou}`;
  const attributes: Record<string, string> = {
    objectClass: 'user',
    sAMAccountName: accountName(user.login),
    userPrincipalName: user.login,
    userAccountControl: DISABLED_ACCOUNT,
    displayName: user.displayName,
    givenName: user.firstName,
    sn: user.lastName,
  };
  const given = Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== ''));
  await ldap.run((client) => client.add(dn, given));
  await replace(ldap, dn, 'unicodePwd', unicodePassword(firstPassword()));
  await replace(ldap, dn, 'userAccountControl', ENABLED_ACCOUNT);
  await replace(ldap, dn, 'pwdLastSet', '0');
  const [entry] = await ldap.find(dn, {
    scope: 'base',
    attributes: ['objectGUID'],
    explicitBufferAttributes: ['objectGUID'],
  });
  const guid = entry === undefined ? undefined : buffersOf(entry, 'objectGUID')[0];
  return guid === undefined ? failed(REASON.missing) : { ok: true, externalId: guidText(guid) };
}

/** sAMAccountName holds 20 characters and no `"/\[]:;|=,+*?<>@` (Microsoft: "SAM-Account-Name attribute"). */
function accountName(login: string): string {
  const local = login.split('@')[0] ?? login;
  return local.replace(/["/\\[\]:;|=,+*?<>@\s]/g, '_').slice(0, 20);
}
