import type { Json, JsonObject } from '../../../format/model.ts';
import type { Draw } from './draw.ts';

type Holder = JsonObject | Json[];

/** Changes of any place in the JSON, without an idea of what it means. */
export const TREE_MUTATIONS: Readonly<Record<string, (json: JsonObject, draw: Draw) => void>> = {
  removeKey: (json, draw) => {
    const { holder, key } = place(json, draw);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  renameKey: (json, draw) => {
    const { holder, key } = place(json, draw);
    if (!Array.isArray(holder)) renameKey(holder, key, draw.of(NAMES) ?? 'x');
  },
  addKey: (json, draw) => {
    const { holder } = place(json, draw);
    const value = structuredClone(draw.of(VALUES) ?? null);
    if (Array.isArray(holder)) holder.splice(draw.below(holder.length + 1), 0, value);
    else define(holder, draw.of(NAMES) ?? 'x', value);
  },
  setValue: (json, draw) => {
    const { holder, key } = place(json, draw);
    put(holder, key, structuredClone(draw.of(VALUES) ?? null));
  },
  setLeaf: (json, draw) => {
    const { holder, key } = place(json, draw, true);
    put(holder, key, structuredClone(draw.of(VALUES) ?? null));
  },
  otherType: (json, draw) => {
    const { holder, key } = place(json, draw);
    const value = at(holder, key);
    if (typeof value === 'string')
      put(holder, key, draw.of<Json>([[value], { value }, Number(value) || 0, true]) ?? '');
    else if (typeof value === 'number') put(holder, key, draw.of<Json>([String(value), [value], -value, 1e21]) ?? '');
    else if (typeof value === 'boolean') put(holder, key, draw.of<Json>([!value, String(value), null, 0]) ?? '');
    else if (Array.isArray(value)) put(holder, key, draw.of<Json>([{ ...value }, [], [value], null]) ?? null);
    else if (value !== null) put(holder, key, draw.of<Json>([Object.values(value), {}, [value], null]) ?? null);
    else put(holder, key, draw.of<Json>([{}, [], '', 0, false]) ?? null);
  },
  swap: (json, draw) => {
    const one = place(json, draw);
    const two = place(json, draw);
    const value = at(one.holder, one.key);
    put(one.holder, one.key, structuredClone(at(two.holder, two.key)));
    put(two.holder, two.key, structuredClone(value));
  },
  copyOver: (json, draw) => {
    const from = place(json, draw);
    const to = place(json, draw);
    put(to.holder, to.key, structuredClone(at(from.holder, from.key)));
  },
  wrap: (json, draw) => {
    const { holder, key } = place(json, draw);
    let value = at(holder, key);
    for (let i = draw.of([1, 3, 250, 400]) ?? 1; i > 0; i--) value = i % 2 === 0 ? [value] : { value };
    put(holder, key, value);
  },
  reorder: (json, draw) => {
    const { holder } = place(json, draw);
    if (Array.isArray(holder)) holder.reverse();
    else for (const [key, value] of Object.entries(holder).reverse()) renew(holder, key, value);
  },
};

const NAMES = ['id', 'data', 'x', '', '__proto__', 'constructor', '10', 'a/b~c', 'käse', '\ud800', 'toString', 'flo'];
const VALUES: readonly Json[] = [
  null,
  '',
  'x',
  0,
  -1,
  1.5,
  1e300,
  true,
  false,
  [],
  {},
  [null],
  [[]],
  { a: { b: {} } },
  'a'.repeat(70_000),
  '\u0000\u001f\ud800\udfff',
  '{{{x}}}',
  '__proto__',
  { toString: 1, valueOf: null, hasOwnProperty: 'x' },
  '00000000-0000-4000-8000-000000000000',
];

/** A place somewhere in the tree; every step down is as likely as to stay. `leaf`: always down to the end. */
export function place(json: JsonObject, draw: Draw, leaf = false): { holder: Holder; key: string } {
  let holder: Holder = json;
  let key = '';
  for (let depth = 0; depth < 400; depth++) {
    const keys = Object.keys(holder);
    key = draw.of(keys) ?? '';
    const value: Json | undefined = at(holder, key);
    const inner = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
    if (!inner || (!leaf && depth > 2 && draw.below(8) === 0)) break;
    holder = value;
  }
  return { holder, key };
}

function at(holder: Holder, key: string): Json {
  return (holder as JsonObject)[key] ?? null;
}

function put(holder: Holder, key: string, value: Json): void {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else define(holder, key, value);
}

/** An own property even of `__proto__`. */
export function define(holder: JsonObject, key: string, value: Json): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function renew(holder: JsonObject, key: string, value: Json): void {
  delete holder[key];
  define(holder, key, value);
}

/** Keeps the order of keys. */
export function renameKey(holder: JsonObject, key: string, name: string): void {
  for (const [old, value] of Object.entries(holder)) {
    delete holder[old];
    define(holder, old === key ? name : old, value);
  }
}
