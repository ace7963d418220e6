import { pathKeys } from '../../../connector/core/path.ts';
import type { Json, PortType } from '../../../format/model.ts';

/**
 * What a pack shows of a value by the ways in which its cards read it: fields, items, JSON inside a text. Shapes of ports
 * that a wire ties together become one.
 */
export interface Shape {
  /** The shape that this one became a part of. */
  into: Shape | null;
  readonly fields: Map<string, Shape>;
  item: Shape | null;
  /** The value is a text that holds JSON of this shape. */
  json: Shape | null;
  /** The value is Base64 of a text of this shape. */
  base64: Shape | null;
  /** The value is a text that is split: separator to list of parts. */
  readonly parts: Map<string, Shape>;
  /** Types of the fields that the value goes through. */
  readonly types: Set<string>;
  /** Values that take a condition to the side that goes on. */
  readonly wanted: Json[];
  /** The one value that a field takes which has a choice; null: any. */
  must: string | null;
  /** Of a list: items that are read by position. */
  least: number;
}

const WANTED_MAX = 8;
const LEAST_MAX = 20;

export function newShape(): Shape {
  return {
    into: null,
    fields: new Map(),
    item: null,
    json: null,
    base64: null,
    parts: new Map(),
    types: new Set(),
    wanted: [],
    must: null,
    least: 0,
  };
}

export function shapeOf(shape: Shape): Shape {
  let at = shape;
  while (at.into !== null) at = at.into;
  if (at !== shape) shape.into = at;
  return at;
}

export function fieldOf(shape: Shape, key: string): Shape {
  const own = shapeOf(shape);
  const known = own.fields.get(key);
  if (known !== undefined) return shapeOf(known);
  const made = newShape();
  own.fields.set(key, made);
  return made;
}

export function itemOf(shape: Shape): Shape {
  const own = shapeOf(shape);
  own.item ??= newShape();
  return shapeOf(own.item);
}

export function jsonOf(shape: Shape): Shape {
  const own = shapeOf(shape);
  own.json ??= newShape();
  return shapeOf(own.json);
}

export function base64Of(shape: Shape): Shape {
  const own = shapeOf(shape);
  own.base64 ??= newShape();
  return shapeOf(own.base64);
}

export function partsOf(shape: Shape, separator: string): Shape {
  const own = shapeOf(shape);
  const known = own.parts.get(separator);
  if (known !== undefined) return shapeOf(known);
  const made = newShape();
  own.parts.set(separator, made);
  return made;
}

/** The shape at a path: `a.0.b`, or one key each. */
export function followed(shape: Shape, path: string | readonly string[]): Shape {
  if (path === '') return shapeOf(shape);
  let at = shape;
  // `@odata.nextLink` is one key (seen in exports).
  const keys = typeof path !== 'string' ? path : path.startsWith('@') ? [path] : pathKeys(path);
  for (const key of keys) {
    if (/^\d{1,3}$/.test(key)) {
      needs(at, Number(key) + 1);
      at = itemOf(at);
    } else at = fieldOf(at, key);
  }
  return shapeOf(at);
}

/** The list has at least so many items. */
export function needs(shape: Shape, count: number): void {
  const own = shapeOf(shape);
  own.least = Math.max(own.least, Math.min(count, LEAST_MAX));
}

export function wants(shape: Shape, value: Json): void {
  const { wanted } = shapeOf(shape);
  if (wanted.length < WANTED_MAX && !wanted.includes(value)) wanted.push(value);
}

/** Notes a declared type, fields of typed objects too. */
export function typed(shape: Shape, type: PortType | Json | undefined, collection: boolean): void {
  if (collection) {
    shapeOf(shape).types.add('list');
    typed(itemOf(shape), type, false);
    return;
  }
  if (typeof type === 'string') shapeOf(shape).types.add(type);
  if (typeof type !== 'object' || type === null || Array.isArray(type)) return;
  shapeOf(shape).types.add('object');
  for (const [key, declared] of Object.entries(type)) {
    if (key === '' || typeof declared !== 'object' || declared === null || Array.isArray(declared)) continue;
    typed(fieldOf(shape, key), declared['type'], declared['collection'] === true);
  }
}

/** Makes two shapes one, and what is inside them. */
export function unify(a: Shape, b: Shape): void {
  const todo: [Shape, Shape][] = [[a, b]];
  for (let pair = todo.pop(); pair !== undefined; pair = todo.pop()) {
    const [to, from] = [shapeOf(pair[0]), shapeOf(pair[1])];
    if (to === from) continue;
    from.into = to;
    for (const type of from.types) to.types.add(type);
    for (const value of from.wanted) wants(to, value);
    to.least = Math.max(to.least, from.least);
    to.must ??= from.must;
    if (to.item !== null && from.item !== null) todo.push([to.item, from.item]);
    else to.item ??= from.item;
    if (to.json !== null && from.json !== null) todo.push([to.json, from.json]);
    else to.json ??= from.json;
    if (to.base64 !== null && from.base64 !== null) todo.push([to.base64, from.base64]);
    else to.base64 ??= from.base64;
    merge(to.fields, from.fields, todo);
    merge(to.parts, from.parts, todo);
  }
}

function merge(to: Map<string, Shape>, from: ReadonlyMap<string, Shape>, todo: [Shape, Shape][]): void {
  for (const [key, shape] of from) {
    const known = to.get(key);
    if (known === undefined) to.set(key, shape);
    else todo.push([known, shape]);
  }
}
