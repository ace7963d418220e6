import type { Value } from '../../../connector/core/behaviour.ts';
import type { FileValue } from '../../../connector/core/file.ts';
import { put } from '../../../connector/core/safe.ts';
import type { Json, PortType } from '../../../format/model.ts';
import { newShape, type Shape, shapeOf } from './shape.ts';
import { hashOf, isPage, sampleDate, sampleNumber, sampleText } from './words.ts';

/** How far a card's answers have come. */
export interface SampleState {
  /** Seeds names, ids and dates. */
  readonly seed: string;
  /** Calls of the card so far: what a condition waits for comes in turn with ordinary values. */
  readonly call: number;
  /** true: lists are empty and nothing leads to a next page, so that loops end. */
  readonly last: boolean;
}

const DEPTH_MAX = 7;
const ITEMS_MAX = 20;
const FIELDS_MAX = 300;

/** A value for a field: by its declared type, and by how the cards behind it read it. The same state gives the same value. */
export function sample(
  key: string,
  type: PortType | Json,
  collection: boolean,
  shape: Shape | null,
  state: SampleState,
): Value {
  return value(key, type, collection, shapeOf(shape ?? newShape()), state, 0);
}

function value(
  key: string,
  type: PortType | Json,
  collection: boolean,
  shape: Shape,
  state: SampleState,
  depth: number,
): Value {
  if (collection) return listOf(key, type, shape, state, depth);
  if (typeof type === 'object' && type !== null && !Array.isArray(type)) return objectOf(type, shape, state, depth);
  const seed = hashOf(`${state.seed}/${key}`);
  switch (type) {
    case 'number':
      return numberOf(key, seed, shape, state);
    case 'boolean':
      return booleanOf(key, shape, state);
    case 'Date':
      return sampleDate(seed);
    case 'file':
      return fileOf(key);
    case 'flo':
      return null;
    case 'object':
      return untyped(key, shape, state, depth, true);
    case 'string':
      return textOf(key, seed, shape, state, depth);
    default:
      return untyped(key, shape, state, depth, false);
  }
}

function listOf(key: string, type: PortType | Json, shape: Shape, state: SampleState, depth: number): Value[] {
  if ((state.last && shape.least === 0) || depth > DEPTH_MAX) return [];
  const item = shapeOf(shape.item ?? newShape());
  const count = Math.min(Math.max(1, shape.least), ITEMS_MAX);
  return Array.from({ length: count }, (_, index) =>
    value(key, type, false, item, { ...state, seed: `${state.seed}/${index}` }, depth + 1),
  );
}

function objectOf(
  type: { readonly [key: string]: Json },
  shape: Shape,
  state: SampleState,
  depth: number,
): Record<string, Value> {
  const result: Record<string, Value> = {};
  if (depth > DEPTH_MAX) return result;
  for (const [key, declared] of Object.entries(type)) {
    if (key === '' || typeof declared !== 'object' || declared === null || Array.isArray(declared)) continue;
    const inner = shapeOf(shape.fields.get(key) ?? newShape());
    put(
      result,
      key,
      value(key, declared['type'] ?? 'string', declared['collection'] === true, inner, state, depth + 1),
    );
  }
  for (const [key, inner] of [...shape.fields].slice(0, FIELDS_MAX))
    if (!Object.hasOwn(result, key)) put(result, key, untyped(key, shapeOf(inner), state, depth + 1, false));
  return result;
}

/** A field that only its readers describe. */
function untyped(key: string, shape: Shape, state: SampleState, depth: number, object: boolean): Value {
  if (depth > DEPTH_MAX) return null;
  const { types } = shape;
  // Wired text that something takes for JSON stays text unless it is read as an object too.
  if (shape.json !== null && shape.fields.size === 0 && !object) return jsonText(shape, state, depth);
  const named = ['Date', 'number', 'boolean'].find((name) => types.has(name));
  if (shape.fields.size > 0) return objectOf({}, shape, state, depth);
  if (shape.item !== null || types.has('list')) return listOf(key, itemType(shape), shape, state, depth);
  // A declared object that a later card takes for a number is one (seen in exports).
  if (named === undefined && (object || types.has('object'))) return {};
  const made = value(key, named ?? 'string', false, shape, state, depth);
  return made instanceof Date ? made.toISOString() : made;
}

function itemType(shape: Shape): string {
  const item = shape.item === null ? null : shapeOf(shape.item);
  if (item === null) return 'string';
  return item.fields.size > 0 || item.types.has('object') ? 'object' : 'untyped';
}

function jsonText(shape: Shape, state: SampleState, depth: number): string {
  const inner = shape.json === null ? shape : shapeOf(shape.json);
  const scalar = ['number', 'boolean'].find((name) => inner.types.has(name));
  const plain =
    inner.fields.size === 0 && inner.item === null && !inner.types.has('list') && !inner.types.has('object');
  if (scalar !== undefined && plain) return JSON.stringify(value('item', scalar, false, inner, state, depth + 1));
  const list = inner.fields.size === 0 && (inner.item !== null || inner.types.has('list'));
  return JSON.stringify(
    list ? listOf('items', itemType(inner), inner, state, depth + 1) : objectOf({}, inner, state, depth + 1),
  );
}

/** What conditions wait for, in turn with an ordinary value; null: the ordinary one. */
function wanted(shape: Shape, state: SampleState): Json {
  const { wanted: values } = shape;
  return values.length === 0 ? null : (values[state.call % (values.length + 1)] ?? null);
}

function textOf(key: string, seed: number, shape: Shape, state: SampleState, depth: number): Value {
  const { types } = shape;
  if (shape.base64 !== null && depth <= DEPTH_MAX) {
    const inner = textOf(key, seed, shapeOf(shape.base64), state, depth + 1);
    return typeof inner === 'string' ? Buffer.from(inner).toString('base64') : inner;
  }
  // Text that something reads as an object converts where it is JSON.
  const scalar = types.has('number') || types.has('boolean') || types.has('Date');
  if (shape.json !== null || shape.fields.size > 0) return jsonText(shape, state, depth);
  if (!scalar && (types.has('object') || types.has('json'))) return '{}';
  if (shape.must !== null) return shape.must;
  const wish = wanted(shape, state);
  if (wish !== null && typeof wish !== 'object' && fits(String(wish), types)) return String(wish);
  if (state.last && isPage(key)) return null;
  const split = [...shape.parts.values()].some((parts) => shapeOf(parts).least > 1);
  if (types.has('Date') && !split) return sampleDate(seed).toISOString();
  if (types.has('number') && !split) return String(sampleNumber(key, seed));
  const whole = sampleText(key, seed);
  return shape.parts.size === 0 ? whole : inParts(whole, shape, state, depth);
}

/** A wished text stays what the field is taken for. */
function fits(wish: string, types: ReadonlySet<string>): boolean {
  if (types.has('number') && (wish.trim() === '' || Number.isNaN(Number(wish)))) return false;
  return !types.has('Date') || !Number.isNaN(Date.parse(wish));
}

/** Any text will do. */
function isPlain({ parts, types, json, base64, fields }: Shape): boolean {
  const read = types.has('number') || types.has('Date') || json !== null || base64 !== null || fields.size > 0;
  return parts.size === 0 && !read;
}

/** A text with as many parts as are read by position. */
function inParts(whole: string, shape: Shape, state: SampleState, depth: number): string {
  for (const [separator, parts] of shape.parts) {
    const { least, item } = shapeOf(parts);
    if (separator === '' || least < 2) continue;
    if (separator === '.' && least === 4) return '192.0.2.7';
    const have = whole.split(separator);
    const more = Array.from({ length: Math.max(0, least - have.length) }, (_, i) => `part ${have.length + i + 1}`);
    const texts = [...have, ...more].map((text, i) => {
      const part = item === null ? null : shapeOf(item);
      if (part === null || depth > DEPTH_MAX || isPlain(part)) return text;
      const made = String(textOf(`part ${i + 1}`, i, part, state, depth + 1));
      if (!made.includes(separator)) return made;
      // A day is a date too.
      return part.types.has('Date') && separator !== '-' ? made.slice(0, 10) : text;
    });
    return texts.join(separator);
  }
  return whole;
}

function numberOf(key: string, seed: number, shape: Shape, state: SampleState): Value {
  // Fields of the wrong type are seen in exports: an address in a Number field passes as it is.
  if (shape.parts.size > 0) return inParts(String(seed % 9), shape, state, 0);
  const wish = wanted(shape, state);
  const number = wish === null || wish === '' ? Number.NaN : Number(wish);
  if (Number.isFinite(number)) return number;
  // The first item is there in any list.
  return shape.types.has('index') ? 0 : sampleNumber(key, seed);
}

function booleanOf(key: string, shape: Shape, state: SampleState): boolean {
  if (state.last && isPage(key)) return false;
  const wish = wanted(shape, state);
  return wish === null ? true : String(wish).toLowerCase() === 'true';
}

function fileOf(key: string): FileValue {
  const bytes = new TextEncoder().encode('name,email\nAna Abel,ana.abel@example.com\n');
  return { name: `${key.toLowerCase().replace(/[^a-z0-9]+/g, '-') || 'sample'}.csv`, contentType: 'text/csv', bytes };
}
