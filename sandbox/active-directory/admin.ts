import { ResultCodeError, type SearchOptions } from 'ldapts';
import { grantRights, protectUser } from './admin-rights.ts';
import { bindOutcome } from './bind.ts';
import { ADMIN_SD_HOLDER_DN, DOMAIN } from './domain.ts';
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
import type { DomainAdmin, DomainPolicy, NewDomainUser, ServiceRights } from './model.ts';

export interface AdminConnection {
  readonly url: string;
  readonly ca: string;
  readonly account: string;
  readonly password: string;
}

const NORMAL_ACCOUNT = 512;
const DISABLED = 2;
const NEVER_EXPIRES = 0x1_0000;
const COMPLEX = 1;
const MOST_WRONG_BINDS = 50;
const TICKS_PER_MS = 10_000;

/** The administrator of a domain, over LDAPS; the same for Samba and for the fake. */
export function domainAdmin(connection: AdminConnection): DomainAdmin & { close(): Promise<void> } {
  const ldap = openLdap({ ...connection, timeoutMs: 10_000 });
  const bind = (account: string, password: string): Promise<string> => bindOutcome(connection, account, password);
  const admin: DomainAdmin = {
    addOu: async (name) => {
      const dn = `OU=${escapeRdn(name)},${DOMAIN.baseDn}`;
      await ldap.run((client) => client.add(dn, { objectClass: ['organizationalUnit'] }));
      return dn;
    },
    addUser: (user) => addUser(ldap, user),
    addServiceAccount: (account, ou, rights) => addServiceAccount(ldap, account, ou, rights),
    grant: (account, ou, rights) => grantRights(ldap, serviceDn(account), ou, rights),
    protect: (dn) => protectUser(ldap, dn, ADMIN_SD_HOLDER_DN),
    setPolicy: (policy) => setPolicy(ldap, policy),
    setEnabled: (dn, enabled) =>
      replace(ldap, dn, 'userAccountControl', String(enabled ? NORMAL_ACCOUNT : NORMAL_ACCOUNT | DISABLED)),
    setMustChange: (dn, mustChange) => replace(ldap, dn, 'pwdLastSet', mustChange ? '0' : '-1'),
    lock: async (dn) => {
      const [domain] = await ldap.find(DOMAIN.baseDn, { scope: 'base', attributes: ['lockoutThreshold'] });
      if (domain === undefined || textOf(domain, 'lockoutThreshold') === '0') {
        throw new Error(`${dn} cannot be locked: the domain never locks; set a lockoutThreshold.`);
      }
      for (let wrong = 0; wrong < MOST_WRONG_BINDS; wrong++) {
        if ((await bind(dn, newPassword())) === '775') return;
      }
      throw new Error(`${dn} is not locked by ${MOST_WRONG_BINDS} wrong binds.`);
    },
    read: async (dn) => {
      const attributes = ['pwdLastSet', 'lockoutTime', 'userAccountControl', 'userPrincipalName', 'objectGUID'];
      const asked: SearchOptions = { scope: 'base', attributes, explicitBufferAttributes: ['objectGUID'] };
      const entry = await ldap.find(dn, asked).then(([found]) => found, absent);
      if (entry === undefined) return null;
      return {
        upn: textOf(entry, 'userPrincipalName') ?? '',
        guid: guidText(buffersOf(entry, 'objectGUID')[0] ?? Buffer.alloc(0)),
        pwdLastSet: textOf(entry, 'pwdLastSet') ?? '0',
        locked: (textOf(entry, 'lockoutTime') ?? '0') !== '0',
        enabled: (Number(textOf(entry, 'userAccountControl')) & DISABLED) === 0,
      };
    },
    bind,
  };
  return { ...admin, close: () => ldap.close() };
}

function absent(error: unknown): undefined {
  if (error instanceof ResultCodeError && error.code === 32) return undefined;
  throw error;
}

/** In the order that Windows wants: disabled first, then the password, then enabled (KB305144). */
async function addUser(ldap: Ldap, user: NewDomainUser): Promise<string> {
  const name = [user.firstName, user.lastName].filter((part) => part !== undefined && part !== '').join(' ');
  const dn = `CN=${escapeRdn(user.account)},${user.ou}`;
  const attributes: Record<string, string> = {
    objectClass: 'user',
    sAMAccountName: user.account,
    userPrincipalName: user.upn,
    userAccountControl: String(NORMAL_ACCOUNT | DISABLED),
    displayName: name === '' ? user.account : name,
  };
  if (user.firstName !== undefined && user.firstName !== '') attributes.givenName = user.firstName;
  if (user.lastName !== undefined && user.lastName !== '') attributes.sn = user.lastName;
  await ldap.run((client) => client.add(dn, attributes));
  await replace(ldap, dn, 'unicodePwd', unicodePassword(user.password ?? newPassword()));
  if (user.enabled !== false) await replace(ldap, dn, 'userAccountControl', String(NORMAL_ACCOUNT));
  if (user.mustChange === true) await replace(ldap, dn, 'pwdLastSet', '0');
  return dn;
}

const SERVICES = `CN=Users,${DOMAIN.baseDn}`;

/** Of an account that `addServiceAccount` made: `svc` or `svc@REALM`. */
function serviceDn(account: string): string {
  return `CN=${escapeRdn(account.split('@')[0] ?? account)},${SERVICES}`;
}

async function addServiceAccount(
  ldap: Ldap,
  account: string,
  ou: string,
  rights: ServiceRights,
): Promise<{ account: string; password: string }> {
  const password = newPassword();
  const upn = `${account}@${DOMAIN.realm}`;
  const dn = await addUser(ldap, { account, upn, ou: SERVICES, password });
  await replace(ldap, dn, 'userAccountControl', String(NORMAL_ACCOUNT | NEVER_EXPIRES));
  await grantRights(ldap, dn, ou, rights);
  return { account: upn, password };
}

async function setPolicy(ldap: Ldap, policy: Partial<DomainPolicy>): Promise<void> {
  const changes: [string, number][] = [];
  if (policy.minLength !== undefined) changes.push(['minPwdLength', policy.minLength]);
  if (policy.history !== undefined) changes.push(['pwdHistoryLength', policy.history]);
  if (policy.complexity !== undefined) changes.push(['pwdProperties', policy.complexity ? COMPLEX : 0]);
  // Durations are negative counts of 100 ns.
  if (policy.minAgeMs !== undefined) changes.push(['minPwdAge', -policy.minAgeMs * TICKS_PER_MS]);
  if (policy.lockoutThreshold !== undefined) changes.push(['lockoutThreshold', policy.lockoutThreshold]);
  for (const [type, value] of changes) await replace(ldap, DOMAIN.baseDn, type, String(value === 0 ? 0 : value));
}
