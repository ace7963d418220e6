import { type AccessList, GUID, readAccess, readAccessList } from '../security-descriptor.ts';
import type { Directory } from './directory.ts';
import { parentOf } from './dn.ts';
import { type Entry, isUser, keyOf } from './store.ts';

const NOTHING: AccessList = { protected: false, entries: [] };

function listOf(entry: Entry): AccessList {
  const descriptor = entry.values.get('ntsecuritydescriptor')?.[0];
  return descriptor === undefined ? NOTHING : readAccessList(descriptor);
}

/**
 * Whether `caller` has a right on an attribute, an extended right or a class of children of `entry`: its own access list, then
 * those of the containers above unless the entry is protected (MS-ADTS 5.1.3.3). The administrator may do everything.
 */
export function mayDo(
  directory: Directory,
  caller: Entry,
  entry: Entry,
  right: number,
  object: string | null,
): boolean {
  if (directory.isAdministrator(caller)) return true;
  const sid = caller.values.get('objectsid')?.[0];
  if (sid === undefined) return false;
  let key = keyOf(entry);
  for (let current: Entry | undefined = entry; current !== undefined; current = directory.store.get(key)) {
    const list = listOf(current);
    for (const bytes of list.entries) {
      const access = readAccess(bytes);
      if (access === null || !access.sid.equals(sid) || (access.rights & right) === 0) continue;
      if (current === entry ? access.inheritOnly : !access.inherits || !fitsClass(access.inheritedBy, entry)) continue;
      if (access.object === null || access.object === object) return access.allowed;
    }
    if (list.protected) return false;
    key = parentOf(key);
  }
  return false;
}

function fitsClass(guid: string | null, entry: Entry): boolean {
  return guid === null || (guid === GUID.user && isUser(entry));
}
