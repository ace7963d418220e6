import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CardContext, FieldShape, Values } from '../../../connector/core/behaviour.ts';
import type { CardDef } from '../../../connector/core/card.ts';
import { CardError } from '../../../connector/core/error.ts';
import type { FieldDef, FieldType } from '../../../connector/core/field.ts';
import { fieldName } from '../../../connector/core/names.ts';
import { type CardRules, defaultRules } from '../../../connector/core/rules.ts';
import { kernelBehaviours } from '../../../connector/kernel/behaviours.ts';
import { kernelSupport } from '../../../connector/kernel/support.ts';
import { virtualClock } from '../../../runtime/fakes/clock.ts';
import { seededRandom } from '../../../runtime/fakes/random.ts';

const kernel = new URL('../../../connector/kernel/', import.meta.url);
const behaviours = kernelBehaviours();

async function definitions(): Promise<CardDef[]> {
  const found: CardDef[] = [];
  for (const module of readdirSync(kernel)) {
    const file = new URL(`${module}/generated/cards.ts`, kernel);
    if (existsSync(file)) found.push(...(Object.values(await import(file.href)) as CardDef[]));
  }
  return found.filter((def) => behaviours.has(def.kind));
}

const hostile = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'a.b', 'a.__proto__.polluted', '');
const text = fc.oneof(
  fc.string({ maxLength: 8 }),
  hostile,
  fc.constantFrom('1', 'true', '{}', 'YYYY', '2026-01-31', '%'),
);
const number = fc.oneof(fc.integer({ min: -5, max: 50 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
const date = fc.date({ noInvalidDate: true, min: new Date('1000-01-01'), max: new Date('3000-01-01') });
const json = fc.jsonValue({ maxDepth: 2 });
const object = fc.dictionary(fc.oneof(hostile, fc.constantFrom('a', 'b')), fc.oneof(json, text), { maxKeys: 4 });

function plain(type: FieldType): fc.Arbitrary<unknown> {
  switch (type.type) {
    case 'number':
      return number;
    case 'boolean':
      return fc.boolean();
    case 'Date':
      return date;
    case 'string':
    case 'flo':
      return text;
    default:
      return fc.oneof(object, json, date);
  }
}

/** Mostly of the declared type, at times null, at times whatever JSON there is: packs type their wires wrongly. */
function valuesOf(field: FieldDef | FieldType): fc.Arbitrary<unknown> {
  const one = plain(field);
  const typed = field.collection ? fc.array(fc.oneof({ weight: 8, arbitrary: one }, json), { maxLength: 5 }) : one;
  const choices = 'metadata' in field ? field.metadata.choices : undefined;
  const picks = (Array.isArray(choices) ? choices : []).map((choice) =>
    typeof choice === 'object' && choice !== null && 'value' in choice ? choice.value : choice,
  );
  return fc.oneof(
    { weight: 8, arbitrary: picks.length > 0 ? fc.constantFrom(...picks) : typed },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.oneof(json, typed) },
  );
}

const shape = (name: string, group: string | null, key: string, type: FieldType): FieldShape => ({
  name,
  group,
  key,
  type: type.type,
  collection: type.collection,
});

interface Run {
  readonly inputs: Values;
  readonly fields: readonly FieldShape[];
}

/** Values for the fields of a card, and for some of its author's own. */
function runs(def: CardDef): fc.Arbitrary<Run> {
  const { fields, custom } = def.inputs;
  const declared = fields.map((field) => ({
    field: shape(fieldName(field), field.group, field.key, field),
    value: valuesOf(field),
  }));
  const own =
    custom === undefined
      ? []
      : ['x', '__proto__', 'a.b'].map((key) => ({
          field: shape(fieldName({ group: custom.group, key }), custom.group, key, custom.type),
          value: valuesOf(custom.type),
        }));
  const all = [...declared, ...own];
  return fc.tuple(...all.map(({ value }) => value)).map((values) => {
    const inputs: Record<string, unknown> = Object.create(null);
    all.forEach(({ field }, i) => {
      inputs[field.name] = values[i];
    });
    return { inputs, fields: all.map(({ field }) => field) };
  });
}

/** Rules that write down which of them were read; each run decides them anew. */
function recorded(rules: CardRules, read: Set<string>): CardRules {
  return new Proxy(rules, {
    get: (target, name) => {
      if (typeof name === 'string') read.add(name);
      return Reflect.get(target, name);
    },
  });
}

const OTHER: Partial<Record<keyof CardRules, unknown>> = {
  blankNumber: 'error',
  blankObject: 'empty',
  nullText: 'word',
  nullTextResult: 'blank',
  nullOrder: 'low',
  atNegative: 'from-end',
  flattenDepth: 'all',
  includesCompare: 'strict',
  objectEquality: 'identity',
  differenceCase: 'sensitive',
  sortNulls: 'first',
  uniqueKeeps: 'last',
  pluckMissing: 'skip',
  constructKeys: 'literal',
  constructBlank: 'omit',
  mergeDepth: 'deep',
  setPath: 'literal',
  groupMissing: 'skip',
  replacePatterns: 'regex',
  replaceLooksFor: 'regex',
  dottedKey: 'path',
  hasPath: 'literal',
  inIsCaseSensitive: false,
  nullEqualsEmptyText: false,
  mixedCompare: 'number',
  smallYear: 'letter',
  diffMonths: 'mean',
  urlPath: 'as-typed',
  base64Charset: 'latin1',
};

function contextOf(def: CardDef, fields: readonly FieldShape[], rules: CardRules): CardContext {
  const outputs = def.outputs.fields.map((f) => shape(fieldName(f), f.group, f.key, f));
  const custom = def.outputs.custom;
  if (custom !== undefined)
    outputs.push(shape(fieldName({ group: custom.group, key: 'x' }), custom.group, 'x', custom.type));
  return {
    card: { kind: def.kind, id: 'card', title: def.name, inputs: fields, outputs },
    clock: virtualClock({ start: Date.UTC(2026, 0, 31) }),
    random: seededRandom(5),
    http: { request: () => Promise.resolve({ status: 404, headers: {}, body: 'no' }) },
    connection: null,
    rules,
    callFlow: () => Promise.reject(new CardError('Not Found', 'no flows')),
    exportFlow: (id) => (id === '' ? null : '{}'),
  };
}

/** Nothing that JSON, Date & Time and files cannot carry. */
function unsound(value: unknown): boolean {
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol') return true;
  if (typeof value === 'number') return !Number.isFinite(value);
  if (value instanceof Date) return Number.isNaN(value.getTime());
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(unsound);
}

describe('every function card, for any inputs', () => {
  it('gives its declared outputs or an error that a flow can catch, and its note names the rules it read', async () => {
    const untouched = Object.getOwnPropertyNames(Object.prototype).length;
    const defs = await definitions();
    expect(defs.length).toBeGreaterThan(75);
    for (const def of defs) {
      const read = new Set<string>();
      const behaviour = behaviours.get(def.kind)!;
      await fc.assert(
        fc.asyncProperty(runs(def), fc.boolean(), async ({ inputs, fields }, other) => {
          const rules = recorded(other ? ({ ...defaultRules, ...OTHER } as CardRules) : defaultRules, read);
          const context = contextOf(def, fields, rules);
          const before = JSON.stringify(inputs);
          let outputs: Values;
          try {
            outputs = await behaviour(inputs, context);
          } catch (error) {
            if (!(error instanceof CardError)) throw error;
            return;
          }
          expect(JSON.stringify(inputs)).toBe(before);
          const names = Object.keys(outputs);
          // A typed stranger: values that a card only passes on are as sound as they came in.
          for (const { name } of context.card.outputs)
            expect([def.kind, names]).toEqual([def.kind, expect.arrayContaining([name])]);
          for (const name of names) if (unsound(outputs[name])) throw new Error(`${def.kind}: ${name} is unsound`);
        }),
        { numRuns: 40 },
      );
      const known = kernelSupport[def.kind]?.guesses ?? [];
      expect({ kind: def.kind, unnamed: [...read].filter((name) => !known.includes(name)) }).toEqual({
        kind: def.kind,
        unnamed: [],
      });
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(untouched);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('has a note', () => {
    expect(Object.keys(kernelSupport).sort()).toEqual([...behaviours.keys()].sort());
    const rules = Object.keys(defaultRules);
    for (const note of Object.values(kernelSupport)) for (const guess of note.guesses) expect(rules).toContain(guess);
  });
});
