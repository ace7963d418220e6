import { DOMAIN } from '../domain.ts';
import { expiryOf, isExpired, isLocked } from './accounts.ts';
import { type Directory, entryOf } from './directory.ts';
import { type Filter, matches } from './filter.ts';
import type { Operation } from './requests.ts';
import { ON_DEMAND, spelled } from './schema.ts';
import { type Entry, isUser, keyOf, valueKey } from './store.ts';

type Search = Extract<Operation, { kind: 'search' }>;

export interface Found {
  readonly dn: string;
  readonly attributes: readonly { readonly name: string; readonly values: readonly Buffer[] }[];
}

const BASE = 0;
const ONE = 1;
const UF_LOCKOUT = 0x10;
const UF_PASSWORD_EXPIRED = 0x80_0000;

/** `more`: the size limit was reached. */
export function search(
  directory: Directory,
  request: Search,
): { readonly list: readonly Found[]; readonly more: boolean } {
  const list: Found[] = [];
  for (const entry of candidates(directory, request)) {
    const lookup = (type: string): readonly Buffer[] => valuesOf(directory, entry, type.toLowerCase());
    const key = (type: string, value: Buffer): string => valueKey(type, value, directory.words);
    const same = (type: string, one: Buffer, other: Buffer): boolean => key(type, one) === key(type, other);
    if (!matches(request.filter, lookup, same)) continue;
    if (request.sizeLimit > 0 && list.length === request.sizeLimit) return { list, more: true };
    list.push(select(directory, entry, request));
  }
  return { list, more: false };
}

function* candidates(directory: Directory, request: Search): Iterable<Entry> {
  const base = entryOf(directory, request.base);
  const key = keyOf(base);
  if (request.scope === BASE) yield base;
  else if (request.scope === ONE) yield* directory.store.children(key);
  else {
    const indexed = indexedIn(directory, request.filter);
    if (indexed === null) yield* directory.store.below(key);
    else for (const entry of indexed) if (`,${keyOf(entry)}`.endsWith(`,${key}`)) yield entry;
  }
}

/** Entries that an equality in the filter (alone, or among those of an "and") leaves; null: no index helps. */
function indexedIn(directory: Directory, filter: Filter): readonly Entry[] | null {
  if (filter.kind === 'equal') return directory.store.lookUp(filter.type, filter.value);
  if (filter.kind !== 'and') return null;
  for (const one of filter.list) {
    const found = one.kind === 'equal' ? directory.store.lookUp(one.type, one.value) : null;
    if (found !== null) return found;
  }
  return null;
}

function valuesOf(directory: Directory, entry: Entry, type: string): readonly Buffer[] {
  if (!type.startsWith('msds-') || !isUser(entry)) return entry.values.get(type) ?? [];
  if (type === 'msds-userpasswordexpirytimecomputed') return [Buffer.from(String(expiryOf(directory, entry)))];
  const bits = (isLocked(directory, entry) ? UF_LOCKOUT : 0) | (isExpired(directory, entry) ? UF_PASSWORD_EXPIRED : 0);
  return type === 'msds-user-account-control-computed' ? [Buffer.from(String(bits))] : [];
}

function select(directory: Directory, entry: Entry, request: Search): Found {
  const wanted = request.attributes.map((one) => one.toLowerCase());
  const all = wanted.length === 0 || wanted.includes('*');
  const types = new Set([
    ...(all ? [...entry.values.keys()].filter((type) => !ON_DEMAND.has(type)) : []),
    ...wanted.filter((type) => spelled(type) !== undefined),
  ]);
  const attributes = [...types].flatMap((type) => {
    const values = valuesOf(directory, entry, type);
    if (values.length === 0) return [];
    return [{ name: spelled(type) ?? type, values: request.typesOnly ? [] : values }];
  });
  return { dn: entry.dn, attributes };
}

/** What anybody may read (RFC 4512, section 5.1). */
export function rootDse(request: Search): Found | null {
  if (request.base !== '' || request.scope !== BASE) return null;
  const values: Readonly<Record<string, readonly string[]>> = {
    defaultNamingContext: [DOMAIN.baseDn],
    rootDomainNamingContext: [DOMAIN.baseDn],
    namingContexts: [DOMAIN.baseDn],
    dnsHostName: [DOMAIN.hostName],
    ldapServiceName: [`${DOMAIN.dnsName}:dc1$@${DOMAIN.realm}`],
    supportedLDAPVersion: ['3'],
    supportedControl: ['1.2.840.113556.1.4.319', '1.2.840.113556.1.4.801'],
  };
  const wanted = new Set(request.attributes.map((one) => one.toLowerCase()));
  const attributes = Object.entries(values)
    .filter(([name]) => wanted.size === 0 || wanted.has('*') || wanted.has(name.toLowerCase()))
    .map(([name, list]) => ({ name, values: list.map((one) => Buffer.from(one)) }));
  return { dn: '', attributes };
}
