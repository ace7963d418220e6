import { createHash } from 'node:crypto';
import { type BuildProblem, problem } from './problem.ts';

/** `ids.lock.json` of a pack: ids taken over from a console export, and renames that keep ids. */
export interface IdLock {
  /** Id by path, the parts joined by ` > ` without the pack's key, e.g. `find > read > card`. */
  readonly ids?: { readonly [path: string]: string };
  /** Old key by new key: of a flow (`new-flow`), or of a card (`flow > new-card`: `old-card`). */
  readonly renamed?: { readonly [newKey: string]: string };
}

export interface Ids {
  /** A card's id: 9 characters of `[A-Za-z0-9_-]`. */
  card(...path: readonly string[]): string;
  /** The id of a port, an ordering, a wormhole or a compose key: 10 characters. */
  port(...path: readonly string[]): string;
  /** The UUID-shaped id of a flow, an embedded flow, a folder or a connection. */
  uuid(...path: readonly string[]): string;
  /** The unlike part of a connector's method key: 10 letters and digits. */
  method(...path: readonly string[]): string;
  /** The unlike part of a method's field key: 6 capital letters and digits. */
  field(...path: readonly string[]): string;
  /** Collisions and unused lock entries; ask when all ids are made. */
  problems(): BuildProblem[];
}

/**
 * Ids that depend on the path of keys alone: base64url(sha256(length-prefixed parts)), cut. The first part of a path is
 * the flow's key, the second the card's (both may have been renamed); the pack's key goes in front.
 */
export function createIds(pack: string, lock: IdLock = {}): Ids {
  const made = new Map<string, string>();
  const usedIds = new Set<string>();
  const usedNames = new Set<string>();
  const problems: BuildProblem[] = [];

  const keep = (path: readonly string[], shape: (hash: Buffer) => string): string => {
    const name = path.join(' > ');
    const locked = own(lock.ids, name);
    if (locked !== undefined) usedIds.add(name);
    const id = locked ?? shape(hashOf([pack, ...renamed(path)]));
    const other = made.get(id);
    if (other === name) return id;
    if (other !== undefined) {
      const [flow, card] = path;
      const place = { ...(flow === undefined ? {} : { flow }), ...(card === undefined ? {} : { card }) };
      problems.push(
        problem(
          'ID_COLLISION',
          place,
          `the id ${id} of ${name} is also that of ${other}`,
          'Rename one of the two keys, or drop the lock entry.',
        ),
      );
    }
    made.set(id, name);
    return id;
  };

  const renamed = (path: readonly string[]): string[] => {
    const [flow, card, ...rest] = path;
    const oldFlow = flow === undefined ? undefined : own(lock.renamed, flow);
    const oldCard = card === undefined ? undefined : own(lock.renamed, `${flow} > ${card}`);
    if (oldFlow !== undefined) usedNames.add(flow!);
    if (oldCard !== undefined) usedNames.add(`${flow} > ${card}`);
    return [oldFlow ?? flow, oldCard ?? card, ...rest].filter((part) => part !== undefined);
  };

  return {
    card: (...path) => keep(path, (hash) => hash.toString('base64url').slice(0, 9)),
    port: (...path) => keep(path, (hash) => hash.toString('base64url').slice(0, 10)),
    uuid: (...path) => keep(path, uuidOf),
    method: (...path) => keep(path, (hash) => letters(hash, ALNUM, 10)),
    field: (...path) => keep(path, (hash) => letters(hash, ALNUM.slice(0, 36), 6)),
    problems: () => [
      ...problems,
      ...unused(lock.ids, usedIds, 'ids', 'no card or field has this path any more'),
      ...unused(lock.renamed, usedNames, 'renamed', 'no flow or card has this key'),
    ],
  };
}

const ALNUM = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function letters(hash: Buffer, alphabet: string, length: number): string {
  return [...hash.subarray(0, length)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

function unused(
  entries: Readonly<Record<string, string>> | undefined,
  used: ReadonlySet<string>,
  part: string,
  why: string,
): BuildProblem[] {
  return Object.keys(entries ?? {})
    .filter((name) => !used.has(name))
    .map((name) =>
      problem('LOCK_UNUSED', {}, `ids.lock.json, ${part}: "${name}" is used by nothing: ${why}`, 'Remove the entry.'),
    );
}

function own(entries: Readonly<Record<string, string>> | undefined, name: string): string | undefined {
  return entries !== undefined && Object.hasOwn(entries, name) ? entries[name] : undefined;
}

function hashOf(parts: readonly string[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = Buffer.from(part, 'utf8');
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest();
}

/** 8-4-4-4-12 lower-case hex, marked as version 4 like the console's own: older readers know no later version. */
function uuidOf(hash: Buffer): string {
  const bytes = Buffer.from(hash.subarray(0, 16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
