import { CardError } from './error.ts';
import { type CardRules, defaultRules } from './rules.ts';

/** A path is text with dots (`profile.email`, `actions.0.value`) or a list with one key an entry. */
export type Path = string | readonly string[];

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** Walks own fields and list positions, key by key; undefined where a step is missing. */
export function walk(value: unknown, keys: readonly string[]): unknown {
  let at: unknown = value;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = own(at, key);
  }
  return at;
}

/** Paths stand in cards, so the same few come again and again; a flow may also make any number of them. */
const known = new Map<string, readonly string[]>();
const KNOWN_MAX = 1_000;

/** The keys of a text path: `a.0.b` and `a[0].b` are the same. */
export function pathKeys(path: string): readonly string[] {
  const kept = known.get(path);
  if (kept !== undefined) return kept;
  const keys = (path.includes('[') ? path.replace(/\[(\d+)\]/g, '.$1').replace(/^\./, '') : path).split('.');
  if (path.length > 200) return keys;
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(path, keys);
  return keys;
}

/** A path input as such; null without one. Throws CardError `Invalid Input` for what can be none. */
export function pathOf(value: unknown): Path | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value) && value.every((key) => typeof key === 'string' || typeof key === 'number'))
    return value.length === 0 ? null : value.map(String);
  throw new CardError('Invalid Input', 'Invalid Input: a path is a text or a list of texts.');
}

/**
 * Reads a path. A literal key that holds dots wins over the walk unless the rules say else. Keys are case-sensitive. An
 * empty path is the value itself; a missing one is undefined.
 */
export function getPath(value: unknown, path: unknown, rules: CardRules = defaultRules): unknown {
  const at = pathOf(path);
  if (at === null) return value;
  if (typeof at !== 'string') return walk(value, at);
  if (typeof value !== 'object' || value === null) return undefined;
  if (!at.includes('.') && !at.includes('[')) return own(value, at);
  if (Object.hasOwn(value, at) && rules.dottedKey === 'literal') return own(value, at);
  return walk(value, pathKeys(at));
}
