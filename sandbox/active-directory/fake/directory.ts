import { randomBytes } from 'node:crypto';
import type { Clock } from '../../clock.ts';
import { ADMIN_SD_HOLDER_DN, ADMINISTRATOR_DN, DOMAIN } from '../domain.ts';
import { normalDn } from './dn.ts';
import { DAY_TICKS, ticks, UAC } from './schema.ts';
import { withPassword } from './secret.ts';
import { createStore, type Entry, integer, newEntry, type Store } from './store.ts';
import { type Refusals, refusals, type Words } from './words.ts';

/** The domain and what all operations on it need. */
export interface Directory {
  readonly store: Store;
  readonly domain: Entry;
  readonly words: Words;
  readonly refusals: Refusals;
  /** 100 ns since 1601; never the same twice. */
  now(): bigint;
  /** A new objectSid. */
  newSid(): Buffer;
  isAdministrator(entry: Entry): boolean;
}

const FIRST_RID = 1104;
const ADMINISTRATOR_RID = 500;
const HALF_HOUR_TICKS = DAY_TICKS / 48n;

/** A new domain with the policy of Windows' and Samba's first day: 7 characters, complex, 24 remembered, 1 day, no lockout. */
export function createDirectory(clock: Clock, words: Words, password: string): Directory {
  const store = createStore(words);
  const domainId = randomBytes(12);
  let rid = FIRST_RID;
  let last = 0n;
  const sid = (id: number): Buffer => {
    const tail = Buffer.alloc(4);
    tail.writeUInt32LE(id);
    // S-1-5-21-X-Y-Z-RID (MS-DTYP 2.4.2.2)
    return Buffer.concat([Buffer.from([1, 5, 0, 0, 0, 0, 0, 5, 21, 0, 0, 0]), domainId, tail]);
  };
  const now = (): bigint => {
    const time = ticks(clock.now());
    last = time > last ? time : last + 1n;
    return last;
  };
  const { baseDn } = DOMAIN;
  const add = (dn: string, values: Parameters<typeof newEntry>[1]): Entry => {
    const entry = newEntry(dn, { objectGUID: randomBytes(16), distinguishedName: dn, ...values });
    store.add(entry);
    return entry;
  };
  const domain = add(baseDn, {
    objectClass: ['top', 'domain', 'domainDNS'],
    minPwdLength: '7',
    pwdProperties: '1',
    pwdHistoryLength: '24',
    minPwdAge: String(-DAY_TICKS),
    maxPwdAge: String(-42n * DAY_TICKS),
    lockoutThreshold: '0',
    lockoutDuration: String(-HALF_HOUR_TICKS),
    lockOutObservationWindow: String(-HALF_HOUR_TICKS),
  });
  for (const name of ['Users', 'System']) add(`CN=${name},${baseDn}`, { objectClass: ['top', 'container'], cn: name });
  add(ADMIN_SD_HOLDER_DN, { objectClass: ['top', 'container'], cn: 'AdminSDHolder' });
  const administrator = add(ADMINISTRATOR_DN, {
    objectClass: ['top', 'person', 'organizationalPerson', 'user'],
    cn: 'Administrator',
    sAMAccountName: 'Administrator',
    userAccountControl: String(UAC.normal | UAC.neverExpires),
    pwdLastSet: String(now()),
    objectSid: sid(ADMINISTRATOR_RID),
    adminCount: '1',
  });
  administrator.secrets = withPassword(administrator.secrets, password);
  return {
    store,
    domain,
    words,
    refusals: refusals(words),
    now,
    newSid: () => sid(rid++),
    isAdministrator: (entry) => entry === administrator,
  };
}

/** The entry of this DN, or a refusal: bad DN, no such object. */
export function entryOf(directory: Directory, dn: string): Entry {
  const normal = normalDn(dn);
  if (normal === null) throw directory.refusals.badDn();
  const entry = directory.store.get(normal);
  if (entry === undefined) throw directory.refusals.missing(dn, directory.domain.dn);
  return entry;
}

/** A number of the domain's policy; durations there are negative. */
export function policy(directory: Directory, type: string): bigint {
  const value = integer(directory.domain, type);
  return value < 0n ? -value : value;
}
