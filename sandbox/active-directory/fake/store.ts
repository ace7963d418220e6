import { normalDn, parentOf } from './dn.ts';
import { BINARY, spelled } from './schema.ts';
import { NO_SECRETS, type Secrets } from './secret.ts';
import type { Words } from './words.ts';

export interface Entry {
  readonly dn: string;
  /** Values by the attribute's name in lower case. */
  readonly values: Map<string, readonly Buffer[]>;
  secrets: Secrets;
}

/** Entries by DN, and by the attributes that people are looked up by. */
export interface Store {
  get(normal: string): Entry | undefined;
  add(entry: Entry): void;
  remove(entry: Entry): void;
  /** Replaces values and keeps the indexes; no values: the attribute goes. */
  set(entry: Entry, type: string, values: readonly Buffer[]): void;
  children(normal: string): Iterable<Entry>;
  /** The entry and all below it. */
  below(normal: string): Iterable<Entry>;
  /** Null: the attribute has no index. */
  lookUp(type: string, value: Buffer): readonly Entry[] | null;
}

const INDEXED: readonly string[] = ['userprincipalname', 'samaccountname', 'mail', 'objectguid'];

export function createStore(words: Words): Store {
  const entries = new Map<string, Entry>();
  const inside = new Map<string, Set<Entry>>();
  const indexes = new Map(INDEXED.map((type) => [type, new Map<string, Set<Entry>>()]));

  const note = (entry: Entry, type: string, add: boolean): void => {
    const index = indexes.get(type);
    if (index === undefined) return;
    for (const value of entry.values.get(type) ?? []) {
      const key = valueKey(type, value, words);
      const found = index.get(key) ?? new Set<Entry>();
      if (add) found.add(entry);
      else found.delete(entry);
      if (found.size > 0) index.set(key, found);
      else index.delete(key);
    }
  };
  function* below(normal: string): Iterable<Entry> {
    const top = entries.get(normal);
    if (top !== undefined) yield top;
    for (const child of inside.get(normal) ?? []) yield* below(keyOf(child));
  }
  return {
    get: (normal) => entries.get(normal),
    add: (entry) => {
      const key = keyOf(entry);
      entries.set(key, entry);
      const parent = parentOf(key);
      const siblings = inside.get(parent) ?? new Set<Entry>();
      inside.set(parent, siblings.add(entry));
      for (const type of INDEXED) note(entry, type, true);
    },
    remove: (entry) => {
      const key = keyOf(entry);
      entries.delete(key);
      inside.get(parentOf(key))?.delete(entry);
      inside.delete(key);
      for (const type of INDEXED) note(entry, type, false);
    },
    set: (entry, type, values) => {
      note(entry, type, false);
      if (values.length === 0) entry.values.delete(type);
      else entry.values.set(type, values);
      note(entry, type, true);
    },
    children: (normal) => inside.get(normal) ?? [],
    below,
    lookUp: (type, value) => {
      const index = indexes.get(type.toLowerCase());
      return index === undefined ? null : [...(index.get(valueKey(type, value, words)) ?? [])];
    },
  };
}

export function keyOf(entry: Entry): string {
  return normalDn(entry.dn) ?? '';
}

/**
 * Two values with one key are the same to the directory. Windows takes no notice of accents and widths (MS-ADTS, "Unicode
 * String Comparison"), Samba of blanks at the ends and of their number (seen).
 */
export function valueKey(type: string, value: Buffer, words: Words): string {
  const key = type.toLowerCase();
  if (BINARY.has(key)) return value.toString('hex');
  const text = value.toString('utf8');
  if (key === 'distinguishedname' || key === 'manager') return normalDn(text) ?? text.toLowerCase();
  return words === 'samba'
    ? text.toLowerCase().trim().replace(/ +/g, ' ')
    : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

export function newEntry(dn: string, values: Readonly<Record<string, string | Buffer | readonly string[]>>): Entry {
  const map = new Map<string, readonly Buffer[]>();
  for (const [type, given] of Object.entries(values)) {
    const list = typeof given === 'string' || Buffer.isBuffer(given) ? [given] : given;
    map.set(
      (spelled(type) ?? type).toLowerCase(),
      list.map((one) => (typeof one === 'string' ? Buffer.from(one, 'utf8') : one)),
    );
  }
  return { dn, values: map, secrets: NO_SECRETS };
}

export function text(entry: Entry, type: string): string | undefined {
  return entry.values.get(type.toLowerCase())?.[0]?.toString('utf8');
}

/** 0 where the attribute is absent or no integer. */
export function integer(entry: Entry, type: string): bigint {
  const value = text(entry, type);
  return value !== undefined && /^-?\d{1,20}$/.test(value) ? BigInt(value) : 0n;
}

export function isUser(entry: Entry): boolean {
  return (entry.values.get('objectclass') ?? []).some((value) => value.toString('utf8').toLowerCase() === 'user');
}
