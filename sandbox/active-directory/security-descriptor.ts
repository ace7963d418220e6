/**
 * Security descriptors as `nTSecurityDescriptor` holds them: Microsoft MS-DTYP 2.4.6 (self-relative), 2.4.5 (access list),
 * 2.4.4 (entries). Only the access list is read; owner, group and audit list are not written.
 */
export interface Access {
  /** False: refused. */
  readonly allowed: boolean;
  /** Bits of the `RIGHT` table. */
  readonly rights: number;
  /** What of the object it is about (an attribute, an extended right, a class of children); null: all. */
  readonly object: string | null;
  /** The class of objects that inherit it; null: all. */
  readonly inheritedBy: string | null;
  /** Objects inside the container get it. */
  readonly inherits: boolean;
  /** The container itself does not have it. */
  readonly inheritOnly: boolean;
  readonly sid: Buffer;
}

export interface AccessList {
  /** The list takes nothing from the containers above. */
  readonly protected: boolean;
  /** Entries as they are; those of other kinds stay untouched. */
  readonly entries: readonly Buffer[];
}

/** MS-ADTS 5.1.3.2 */
export const RIGHT = {
  createChild: 0x1,
  readProperty: 0x10,
  writeProperty: 0x20,
  extended: 0x100,
  all: 0xf01ff,
} as const;

/** rightsGuid and schemaIDGUID of the schema (Microsoft: "Active Directory Schema"). */
export const GUID = {
  resetPassword: '00299570-246d-11d0-a768-00aa006e0529',
  pwdLastSet: 'bf967a0a-0de6-11d0-a285-00aa003049e2',
  lockoutTime: '28630ebf-41d5-11d1-a9c1-0000f80367c1',
  userAccountControl: 'bf967a68-0de6-11d0-a285-00aa003049e2',
  user: 'bf967aba-0de6-11d0-a285-00aa003049e2',
} as const;

const CONTAINER_INHERIT = 0x02;
const INHERIT_ONLY = 0x08;
const INHERITED = 0x10;
const PROTECTED = 0x1000;
const SELF_RELATIVE = 0x8000;
const LIST_PRESENT = 0x0004;

/** Throws RangeError where the bytes are no descriptor. */
export function readAccessList(descriptor: Buffer): AccessList {
  const control = descriptor.readUInt16LE(2);
  const start = descriptor.readUInt32LE(16);
  const entries: Buffer[] = [];
  if (start !== 0) {
    const count = descriptor.readUInt16LE(start + 4);
    let at = start + 8;
    for (let index = 0; index < count; index++) {
      const size = descriptor.readUInt16LE(at + 2);
      if (size < 8 || at + size > descriptor.length) throw new RangeError('The access list ends inside an entry.');
      entries.push(Buffer.from(descriptor.subarray(at, at + size)));
      at += size;
    }
  }
  return { protected: (control & PROTECTED) !== 0, entries };
}

/** A descriptor that holds an access list alone; a server takes no more of it with SD_FLAGS 4. */
export function printAccessList(list: AccessList): Buffer {
  const size = list.entries.reduce((sum, entry) => sum + entry.length, 8);
  const head = Buffer.alloc(28);
  head.writeUInt8(1, 0);
  head.writeUInt16LE(SELF_RELATIVE | LIST_PRESENT | (list.protected ? PROTECTED : 0), 2);
  head.writeUInt32LE(20, 16);
  head.writeUInt8(4, 20);
  head.writeUInt16LE(size, 22);
  head.writeUInt16LE(list.entries.length, 24);
  return Buffer.concat([head, ...list.entries]);
}

export function isInherited(entry: Buffer): boolean {
  return (entry.readUInt8(1) & INHERITED) !== 0;
}

/** Null: an entry of another kind (audit, callback). */
export function readAccess(entry: Buffer): Access | null {
  const kind = entry.readUInt8(0);
  if (kind !== 0 && kind !== 1 && kind !== 5 && kind !== 6) return null;
  const flags = entry.readUInt8(1);
  let at = 8;
  let present = 0;
  if (kind >= 5) {
    present = entry.readUInt32LE(8);
    at = 12;
  }
  const guid = (bit: number): string | null => {
    if ((present & bit) === 0) return null;
    at += 16;
    return printGuid(entry.subarray(at - 16, at));
  };
  const object = guid(1);
  const inheritedBy = guid(2);
  return {
    allowed: kind === 0 || kind === 5,
    rights: entry.readUInt32LE(4),
    object,
    inheritedBy,
    inherits: (flags & CONTAINER_INHERIT) !== 0,
    inheritOnly: (flags & INHERIT_ONLY) !== 0,
    sid: Buffer.from(entry.subarray(at)),
  };
}

export function printAccess(access: Access): Buffer {
  const objects = [access.object, access.inheritedBy];
  const plain = objects.every((guid) => guid === null);
  const flags = (access.inherits ? CONTAINER_INHERIT : 0) | (access.inheritOnly ? INHERIT_ONLY : 0);
  const head = Buffer.alloc(plain ? 8 : 12);
  head.writeUInt8((plain ? 0 : 5) + (access.allowed ? 0 : 1), 0);
  head.writeUInt8(flags, 1);
  head.writeUInt32LE(access.rights, 4);
  if (!plain) head.writeUInt32LE((access.object === null ? 0 : 1) | (access.inheritedBy === null ? 0 : 2), 8);
  const guids = objects.flatMap((guid) => (guid === null ? [] : [readGuid(guid)]));
  const entry = Buffer.concat([head, ...guids, access.sid]);
  entry.writeUInt16LE(entry.length, 2);
  return entry;
}

/** The first three parts of a GUID are little endian in AD. */
export function printGuid(bytes: Buffer): string {
  const part = (from: number, to: number, swap: boolean): string => {
    const slice = Buffer.from(bytes.subarray(from, to));
    return (swap ? slice.reverse() : slice).toString('hex');
  };
  return [part(0, 4, true), part(4, 6, true), part(6, 8, true), part(8, 10, false), part(10, 16, false)].join('-');
}

export function readGuid(text: string): Buffer {
  const parts = text.split('-').map((part) => Buffer.from(part, 'hex'));
  return Buffer.concat(parts.map((part, index) => (index < 3 ? part.reverse() : part)));
}
