import type { CardContext, Value } from '../../core/behaviour.ts';
import { CardError } from '../../core/error.ts';
import { pathKeys, pathOf } from '../../core/path.ts';
import { rulesOf } from '../../core/rules.ts';
import { isRecord, put } from '../../core/safe.ts';

const DEPTH_MAX = 1000;
/** A position in a list up to which a gap is filled. */
const LIST_MAX = 100_000;
/** As lists name their places: `01` is a field of an object. */
const PLACE = /^(0|[1-9]\d{0,5})$/;
/** Places that all lists which one path makes have together. */
const PLACES_MAX = 200_000;

/** The keys that lead to a place in an object: one with dots that exists is itself, as for Get. Throws CardError `Invalid Input` without a path. */
export function keysTo(object: Value, path: Value, context: CardContext): readonly string[] {
  const given = pathOf(path);
  if (given === null) throw new CardError('Invalid Input', `Invalid Input: ${context.card.title} needs a path.`);
  if (typeof given !== 'string') return bounded(given);
  if (!/[.[]/.test(given)) return [given];
  if (isRecord(object) && Object.hasOwn(object, given) && rulesOf(context).dottedKey === 'literal') return [given];
  return bounded(pathKeys(given));
}

function bounded(keys: readonly string[]): readonly string[] {
  if (keys.length > DEPTH_MAX)
    throw new CardError('Invalid Input', `Invalid Input: a path has at most ${DEPTH_MAX} keys.`);
  const places = keys.reduce((sum, key) => sum + (PLACE.test(key) && Number(key) <= LIST_MAX ? Number(key) : 0), 0);
  if (places > PLACES_MAX)
    throw new CardError('Invalid Input', `Invalid Input: a path makes lists of at most ${PLACES_MAX} places.`);
  return keys;
}

/**
 * A copy with the value at the place; objects that lack are made, lists where the place in them is a number
 * (`commands.0.type`, seen in exports). The given object stays as it is.
 */
export function withValue(target: Value, keys: readonly string[], value: Value): Value {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if ((Array.isArray(target) || (target ?? null) === null) && PLACE.test(key) && Number(key) <= LIST_MAX) {
    const list = Array.isArray(target) ? [...target] : [];
    list[Number(key)] = withValue(list[Number(key)], rest, value);
    return Array.from(list, (item) => item ?? null);
  }
  const copy: Record<string, unknown> = {};
  if (isRecord(target)) for (const [k, v] of Object.entries(target)) put(copy, k, v);
  put(copy, key, withValue(Object.hasOwn(copy, key) ? copy[key] : undefined, rest, value));
  return copy;
}

/** A copy without the field at the place; a place that is not there changes nothing. An item of a list goes out of it. */
export function withoutValue(target: Value, keys: readonly string[]): Value {
  const [key, ...rest] = keys;
  if (key === undefined || typeof target !== 'object' || target === null || !Object.hasOwn(target, key)) return target;
  if (Array.isArray(target)) {
    if (rest.length === 0) return target.filter((_, i) => String(i) !== key);
    return target.map((item, i) => (String(i) === key ? withoutValue(item, rest) : item));
  }
  const copy: Record<string, unknown> = {};
  for (const [k, v] of Object.entries(target)) {
    if (k !== key) put(copy, k, v);
    else if (rest.length > 0) put(copy, k, withoutValue(v, rest));
  }
  return copy;
}
