import { randomBytes } from 'node:crypto';
import { GUID, RIGHT, readAccessList } from '../security-descriptor.ts';
import { type Directory, entryOf } from './directory.ts';
import { normalDn, parentOf, rdnValue } from './dn.ts';
import { writePassword } from './passwords.ts';
import type { Modification, Values } from './requests.ts';
import { mayDo } from './rights.ts';
import { OWN, spelled, UAC } from './schema.ts';
import { type Entry, integer, newEntry, text } from './store.ts';

/** The attributes that rights can be given on; null: writing it needs a right on all attributes. */
const ATTRIBUTE_GUIDS: Readonly<Record<string, string>> = {
  pwdlastset: GUID.pwdLastSet,
  lockouttime: GUID.lockoutTime,
  useraccountcontrol: GUID.userAccountControl,
};

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  user: ['top', 'person', 'organizationalPerson', 'user'],
  organizationalunit: ['top', 'organizationalUnit'],
  container: ['top', 'container'],
};

/** All or nothing. */
export function modify(directory: Directory, caller: Entry, dn: string, changes: readonly Modification[]): void {
  const entry = entryOf(directory, dn);
  const before = new Map(entry.values);
  const secrets = entry.secrets;
  try {
    const passwords = changes.filter((change) => change.type.toLowerCase() === 'unicodepwd');
    if (passwords.length > 0) writePassword(directory, caller, entry, passwords);
    for (const change of changes) if (!passwords.includes(change)) writeAttribute(directory, caller, entry, change);
  } catch (error) {
    for (const type of new Set([...before.keys(), ...entry.values.keys()])) {
      directory.store.set(entry, type, before.get(type) ?? []);
    }
    entry.secrets = secrets;
    throw error;
  }
}

function writeAttribute(directory: Directory, caller: Entry, entry: Entry, change: Modification): void {
  const { refusals, store } = directory;
  const name = spelled(change.type);
  if (name === undefined) throw refusals.attribute(change.type, entry.dn);
  const type = name.toLowerCase();
  if (!mayDo(directory, caller, entry, RIGHT.writeProperty, ATTRIBUTE_GUIDS[type] ?? null)) {
    throw refusals.right(entry.dn);
  }
  if (OWN.has(type)) throw refusals.other(`00002035: ${name} is written by the directory alone`);
  const old = entry.values.get(type) ?? [];
  const named = (value: Buffer): boolean => change.values.some((one) => one.equals(value));
  const kept = old.filter((value) => !named(value));
  const values = {
    replace: change.values,
    add: [...kept, ...change.values],
    delete: change.values.length === 0 ? [] : kept,
  }[change.operation];
  store.set(entry, type, special(directory, entry, type, values));
}

/** Values that the directory reads too. */
function special(directory: Directory, entry: Entry, type: string, values: readonly Buffer[]): readonly Buffer[] {
  const { refusals } = directory;
  const value = values[0]?.toString('utf8');
  switch (type) {
    case 'pwdlastset':
      if (value === '0') return values;
      if (value !== '-1') throw refusals.value('pwdLastSet');
      // -1 leaves a time that is there.
      return integer(entry, type) === 0n ? [Buffer.from(String(directory.now()))] : (entry.values.get(type) ?? []);
    case 'lockouttime':
      if (value !== '0') throw refusals.value('lockoutTime');
      directory.store.set(entry, 'badpwdcount', [Buffer.from('0')]);
      return values;
    case 'useraccountcontrol': {
      const enabled = (Number(value) & UAC.disabled) === 0;
      // Samba enables accounts without a password.
      if (enabled && entry.secrets.hashes.length === 0 && directory.words === 'windows') throw refusals.noPassword();
      return values;
    }
    case 'ntsecuritydescriptor':
      try {
        for (const descriptor of values) readAccessList(descriptor);
      } catch {
        throw refusals.other('00000057: no security descriptor');
      }
      return values;
    default:
      return values;
  }
}

export function addEntry(directory: Directory, caller: Entry, dn: string, attributes: readonly Values[]): void {
  const { refusals, store } = directory;
  const normal = normalDn(dn);
  if (normal === null) throw refusals.badDn();
  if (store.get(normal) !== undefined) throw refusals.exists(dn);
  const parent = store.get(parentOf(normal));
  if (parent === undefined) throw refusals.missing(dn, directory.domain.dn);
  const given = new Map(attributes.map((one) => [one.type.toLowerCase(), one.values]));
  const kind = (given.get('objectclass') ?? []).map((one) => one.toString('utf8').toLowerCase()).at(-1) ?? '';
  const classes = CLASSES[kind];
  if (classes === undefined) throw refusals.other(`00002014: ${dn}: no objectclass that this directory makes`);
  const object = kind === 'user' ? GUID.user : null;
  if (!mayDo(directory, caller, parent, RIGHT.createChild, object)) throw refusals.right(dn);
  const entry = newEntry(dn, { objectGUID: randomBytes(16), distinguishedName: dn, name: rdnValue(dn) });
  entry.values.set(kind === 'organizationalunit' ? 'ou' : 'cn', [Buffer.from(rdnValue(dn), 'utf8')]);
  entry.values.set(
    'objectclass',
    classes.map((one) => Buffer.from(one)),
  );
  for (const { type, values } of attributes) {
    const name = spelled(type);
    if (name === undefined) throw refusals.attribute(type, dn);
    const key = name.toLowerCase();
    if (OWN.has(key)) throw refusals.other(`00002035: ${name} is written by the directory alone`);
    if (key === 'unicodepwd') throw refusals.other('0000001F: a password is set by a modify');
    if (!entry.values.has(key)) entry.values.set(key, values);
  }
  if (kind === 'user') finishUser(directory, entry);
  store.add(entry);
}

function finishUser(directory: Directory, entry: Entry): void {
  const { refusals, store } = directory;
  const account = text(entry, 'sAMAccountName') ?? rdnValue(entry.dn).slice(0, 20);
  if ((store.lookUp('sAMAccountName', Buffer.from(account, 'utf8')) ?? []).length > 0) throw refusals.taken(account);
  const upn = text(entry, 'userPrincipalName');
  if (upn !== undefined && (store.lookUp('userPrincipalName', Buffer.from(upn, 'utf8')) ?? []).length > 0) {
    throw refusals.upnTaken(upn);
  }
  const control = text(entry, 'userAccountControl') ?? String(UAC.normal | UAC.disabled);
  const enabled = (Number(control) & UAC.disabled) === 0;
  if (enabled && directory.words === 'windows') throw refusals.noPassword();
  const set = (type: string, value: string | Buffer): void => {
    entry.values.set(type, [typeof value === 'string' ? Buffer.from(value, 'utf8') : value]);
  };
  set('samaccountname', account);
  set('useraccountcontrol', control);
  set('objectsid', directory.newSid());
  set('primarygroupid', '513');
  set('badpwdcount', '0');
  set('badpasswordtime', '0');
  set('pwdlastset', '0');
  if (!entry.values.has('accountexpires')) set('accountexpires', '9223372036854775807');
}

export function deleteEntry(directory: Directory, caller: Entry, dn: string): void {
  const { refusals, store } = directory;
  const entry = entryOf(directory, dn);
  if (!directory.isAdministrator(caller)) throw refusals.right(dn);
  for (const _ of store.children(normalDn(dn) ?? '')) throw refusals.leaf();
  store.remove(entry);
}
