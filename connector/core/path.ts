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

/** The keys of a text path: `a.0.b` and `a[0].b` are the same. */
export function pathKeys(path: string): readonly string[] {
  return (path.includes('[') ? path.replace(/\[(\d+)\]/g, '.$1').replace(/^\./, '') : path).split('.');
}

/**
 * Reads a path. A literal key that holds dots wins over the walk unless the rules say else. Keys are case-sensitive. An empty path is the value itself; a missing one is undefined.
 */
export function getPath(value: unknown, path: Path | null | undefined, rules: CardRules = defaultRules): unknown {
  if (path === null || path === undefined || path === '') return value;
  if (typeof path !== 'string') return walk(value, path);
  if (typeof value !== 'object' || value === null) return undefined;
  if (!path.includes('.') && !path.includes('[')) return own(value, path);
  if (Object.hasOwn(value, path) && rules.dottedKey === 'literal') return own(value, path);
  return walk(value, pathKeys(path));
}
