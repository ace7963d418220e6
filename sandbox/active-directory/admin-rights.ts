import { Attribute, type BerWriter, Change, Control } from 'ldapts';
import { buffersOf, type Ldap, replace } from './ldap.ts';
import type { ServiceRights } from './model.ts';
import {
  type Access,
  type AccessList,
  GUID,
  isInherited,
  printAccess,
  printAccessList,
  RIGHT,
  readAccessList,
} from './security-descriptor.ts';

/** LDAP_SERVER_SD_FLAGS with DACL_SECURITY_INFORMATION: the access list alone is read and written (MS-ADTS 3.1.1.3.4.1.11). */
class AccessListOnly extends Control {
  constructor() {
    super('1.2.840.113556.1.4.801', { critical: true });
  }

  protected override writeControl(writer: BerWriter): void {
    writer.writeBuffer(Buffer.from([0x30, 0x03, 0x02, 0x01, 0x04]), 0x04);
  }
}

/** The least that Okta's AD agent needs, on the users of one organizational unit and nothing else. */
export async function grantRights(ldap: Ldap, accountDn: string, ou: string, rights: ServiceRights): Promise<void> {
  const [account] = await ldap.find(accountDn, {
    scope: 'base',
    attributes: ['objectSid'],
    explicitBufferAttributes: ['objectSid'],
  });
  const sid = account === undefined ? undefined : buffersOf(account, 'objectSid')[0];
  if (sid === undefined) throw new Error(`${accountDn} has no objectSid.`);
  const onUsers = (right: number, object: string): Access => ({
    allowed: true,
    rights: right,
    object,
    inheritedBy: GUID.user,
    inherits: true,
    inheritOnly: true,
    sid,
  });
  const readWrite = RIGHT.readProperty | RIGHT.writeProperty;
  const wanted: Access[] = [
    ...(rights.resetPassword ? [onUsers(RIGHT.extended, GUID.resetPassword)] : []),
    ...(rights.writePwdLastSet ? [onUsers(readWrite, GUID.pwdLastSet)] : []),
    ...(rights.writeLockoutTime ? [onUsers(readWrite, GUID.lockoutTime)] : []),
    ...(rights.createUsers === true
      ? [
          { ...onUsers(RIGHT.createChild, GUID.user), inheritedBy: null, inheritOnly: false },
          onUsers(readWrite, GUID.userAccountControl),
        ]
      : []),
  ];
  const list = await read(ldap, ou);
  // Explicit entries come before inherited ones (Microsoft: "Order of ACEs in a DACL").
  const own = list.entries.filter((entry) => !isInherited(entry));
  const taken = list.entries.filter(isInherited);
  await write(ldap, ou, { ...list, entries: [...own, ...wanted.map(printAccess), ...taken] });
}

/** What Windows' SDProp task does hourly to members of privileged groups: adminCount, and AdminSDHolder's list, protected. */
export async function protectUser(ldap: Ldap, dn: string, holder: string): Promise<void> {
  const list = await read(ldap, holder);
  const entries = list.entries.filter((entry) => !isInherited(entry));
  await write(ldap, dn, { protected: true, entries });
  await replace(ldap, dn, 'adminCount', '1');
}

async function read(ldap: Ldap, dn: string): Promise<AccessList> {
  const name = 'nTSecurityDescriptor';
  const found = await ldap.run((client) =>
    client.search(dn, { scope: 'base', attributes: [name], explicitBufferAttributes: [name] }, new AccessListOnly()),
  );
  const entry = found.searchEntries[0];
  const descriptor = entry === undefined ? undefined : buffersOf(entry, name)[0];
  return descriptor === undefined ? { protected: false, entries: [] } : readAccessList(descriptor);
}

async function write(ldap: Ldap, dn: string, list: AccessList): Promise<void> {
  const modification = new Attribute({ type: 'nTSecurityDescriptor', values: [printAccessList(list)] });
  const change = new Change({ operation: 'replace', modification });
  await ldap.run((client) => client.modify(dn, change, new AccessListOnly()));
}
