import type { CardDef, CardSide } from '../../connector/core/card.ts';
import { FUNCTION_CONSTANTS } from '../../connector/core/card-defaults.ts';
import type { FieldDef, FieldType, Json } from '../../connector/core/field.ts';

/* Card definitions for the builder's and compiler's tests, in the shape that the generated ones have. */

interface FieldGiven {
  readonly name: string;
  readonly type?: FieldType['type'];
  readonly collection?: boolean;
  readonly group?: string;
  readonly required?: boolean;
  readonly option?: boolean;
  readonly default?: Json;
  readonly available?: readonly string[];
  readonly metadata?: FieldDef['metadata'];
  readonly secret?: boolean;
}

function fields(given: readonly FieldGiven[]): FieldDef[] {
  return given.map((f, index) => ({
    name: f.name,
    group: f.group ?? null,
    key: f.name,
    index,
    type: f.type ?? 'string',
    collection: f.collection ?? false,
    required: f.required ?? false,
    option: f.option ?? false,
    default: f.default ?? (f.collection ? [] : ''),
    ...(f.available === undefined ? {} : { available: f.available }),
    metadata: f.metadata ?? {},
    secret: f.secret ?? false,
  }));
}

function kernel<I, O>(module: string, fn: string, name: string, inputs: CardSide, outputs: CardSide): CardDef<I, O> {
  return {
    kind: `kernel/${module}/${fn}`,
    address: `root:kernel:${module}:0.0.1:${fn}`,
    module,
    name,
    description: `${name} card.`,
    constants: FUNCTION_CONSTANTS,
    inputs,
    outputs,
  };
}

const ANY = { '*': { types: ['*'], collection: '*' } };
const custom = { group: null, type: { type: 'string', collection: false } } as const;
const out = (type: FieldType['type'] = 'string'): CardSide => ({
  extensible: false,
  fields: fields([{ name: 'output', type, default: type === 'object' ? {} : '' }]),
});

export const lower = kernel<{ text: string }, { output: string }>(
  'string',
  'toLowerCase',
  'To Lower Case',
  { extensible: false, fields: fields([{ name: 'text', required: true, available: ['string'] }]) },
  out(),
);
export const construct = kernel<{ [key: string]: unknown }, { output: { [key: string]: unknown } }>(
  'object',
  'construct',
  'Construct',
  { extensible: true, rules: ANY, fields: [], custom },
  out('object'),
);
export const pick = kernel<{ object: { [key: string]: unknown } }, { [key: string]: unknown }>(
  'object',
  'pick',
  'Get Multiple',
  {
    extensible: false,
    rules: { object: { types: ['object'], collection: '*' } },
    fields: fields([{ name: 'object', type: 'object', required: true, default: {} }]),
  },
  { extensible: true, rules: ANY, fields: [], custom },
);
export const get = kernel<{ object: { [key: string]: unknown }; path: string }, { output: unknown }>(
  'object',
  'get',
  'Get',
  {
    extensible: false,
    rules: { object: { types: ['object'], collection: '*' }, path: { types: ['string'], collection: '*' } },
    fields: fields([
      { name: 'object', type: 'object', required: true, default: {} },
      { name: 'path', required: true },
    ]),
  },
  { extensible: false, rules: { output: { types: ['*'], collection: '*' } }, fields: out().fields },
);
/** One field of every type, to wire anything into anything. */
export interface SinkInput {
  text?: string;
  number?: number;
  bool?: boolean;
  date?: Date;
  object?: { [key: string]: unknown };
  texts?: string[];
  numbers?: number[];
  objects?: { [key: string]: unknown }[];
  persons?: { id: string }[];
  secret?: string;
  mode?: 'fast' | 'slow';
}
const SINK: readonly FieldGiven[] = [
  { name: 'text' },
  { name: 'number', type: 'number', default: 0 },
  { name: 'bool', type: 'boolean', default: false },
  { name: 'date', type: 'Date', default: null },
  { name: 'object', type: 'object', default: {} },
  { name: 'texts', collection: true },
  { name: 'numbers', type: 'number', collection: true },
  { name: 'objects', type: 'object', collection: true },
  { name: 'persons', type: { id: { type: 'string', collection: false } }, collection: true },
  { name: 'secret', secret: true },
  { name: 'mode', metadata: { choices: ['fast', 'slow'] } },
];
export const sink = kernel<SinkInput, Record<never, never>>(
  'test',
  'sink',
  'Sink',
  { extensible: false, fields: fields(SINK) },
  { extensible: false, fields: [] },
);

export interface Person {
  id: string;
  profile: { email: string; tags: string[] };
}
const PERSON: FieldType['type'] = {
  id: { type: 'string', collection: false },
  profile: {
    type: { email: { type: 'string', collection: false }, tags: { type: 'string', collection: true } },
    collection: false,
  },
};
/** One output of every type. */
export const source = kernel<
  { key?: string },
  {
    text: string;
    number: number;
    bool: boolean;
    date: Date;
    object: { [key: string]: unknown };
    texts: string[];
    numbers: number[];
    objects: { [key: string]: unknown }[];
    person: Person;
    people: Person[];
  }
>(
  'test',
  'source',
  'Source',
  { extensible: false, fields: fields([{ name: 'key' }]) },
  {
    extensible: false,
    fields: fields([
      ...SINK.slice(0, 8),
      { name: 'person', type: PERSON, default: {} },
      { name: 'people', type: PERSON, collection: true },
    ]),
  },
);

export const readUser: CardDef<
  { 'ID or Login': string; fields?: 'all' | 'id' },
  { ID: string; Status: string; Profile: { Email: string } }
> = {
  kind: 'okta/readUser',
  address: 'root:channels:http:okta:1.0.712:readUser',
  module: 'okta',
  name: 'Read User',
  description: null,
  constants: { ...FUNCTION_CONSTANTS, executable: true, async: true, timeout: 30000 },
  channel: {
    channelId: 17,
    versionId: 55572,
    actionId: 146900,
    partnerChannelKeys: 50377,
    meta: {},
    comments: 'Read a user.',
    enableNewMetadata: true,
  },
  inputs: {
    extensible: false,
    rules: {},
    groupRules: { User: { index: 0 } },
    fields: fields([
      {
        name: 'fields',
        group: 'parameters',
        option: true,
        default: 'all',
        metadata: { type: 'list', choices: ['all', 'id'] },
      },
      { name: 'ID or Login', group: 'User', required: true, available: ['string'] },
    ]),
  },
  outputs: {
    extensible: false,
    rules: {},
    groupRules: { User: { index: 0 } },
    fields: fields([
      { name: 'ID', group: 'User', available: ['string'] },
      { name: 'Status', group: 'User', available: ['string'] },
      {
        name: 'Profile',
        group: 'User',
        type: { Email: { type: 'string', collection: false } },
        default: {},
        available: ['object'],
      },
    ]),
  },
};
