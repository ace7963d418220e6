import { createHash } from 'node:crypto';
import type { Body } from '../../connector/core/body.ts';
import type { TypePins } from '../../connector/core/input.ts';
import { object as anyObject, list as listOf, number, text } from '../../connector/core/types.ts';
import { compare } from '../../connector/kernel/boolean/generated/cards.ts';
import { hash } from '../../connector/kernel/crypto/generated/cards.ts';
import { parse, stringify } from '../../connector/kernel/json/generated/cards.ts';
import * as list from '../../connector/kernel/list/generated/cards.ts';
import { add } from '../../connector/kernel/math/generated/cards.ts';
import * as object from '../../connector/kernel/object/generated/cards.ts';
import * as string from '../../connector/kernel/string/generated/cards.ts';
import { encodeComponent } from '../../connector/kernel/url/generated/cards.ts';

/** The fields of the measured flows. */
export const FIELDS = { words: text, names: listOf(text), person: anyObject, json: text, count: number };

/** What they are called with. */
export const VALUES = {
  words: ' Ada Lovelace, Countess ',
  names: ['Ada', 'Grace', 'Edsger', 'Barbara'],
  person: { id: '00u1', profile: { login: 'ada@example.com', department: 'Analysis' } },
  json: '{"id":"00u1","profile":{"login":"ada@example.com"}}',
  count: 41,
};

export type Pins = TypePins<typeof FIELDS>;
type Values = typeof VALUES;

/** A card, and the TypeScript that a person would write instead. */
export interface Kind {
  readonly name: string;
  readonly card: (f: Body, key: string, pins: Pins) => unknown;
  readonly plain: (values: Values) => unknown;
}

export const KINDS: readonly Kind[] = [
  {
    name: 'string/toLowerCase',
    card: (f, key, { words }) => f.card(key, string.toLowerCase, { string: words }),
    plain: ({ words }) => words.toLowerCase(),
  },
  {
    name: 'string/trim',
    card: (f, key, { words }) => f.card(key, string.trim, { string: words }),
    plain: ({ words }) => words.trim(),
  },
  {
    name: 'string/length',
    card: (f, key, { words }) => f.card(key, string.length, { string: words }),
    plain: ({ words }) => words.length,
  },
  {
    name: 'string/replace',
    card: (f, key, { words }) => f.card(key, string.replace, { string: words, src: 'Ada', dest: 'Augusta' }),
    plain: ({ words }) => words.replaceAll('Ada', () => 'Augusta'),
  },
  {
    name: 'string/split',
    card: (f, key, { words }) => f.card(key, string.split, { string: words, delimiter: ',' }),
    plain: ({ words }) => words.split(','),
  },
  {
    name: 'string/compose',
    card: (f, key, { words, json }) => f.text(key, text`Dear ${words}, see ${json}.`),
    plain: ({ words, json }) => `Dear ${words}, see ${json}.`,
  },
  {
    name: 'math/add',
    card: (f, key, { count }) => f.card(key, add, { a: count, b: 1 }),
    plain: ({ count }) => count + 1,
  },
  {
    name: 'boolean/compare',
    card: (f, key, { words }) =>
      f.card(key, compare, { 'left-operand': words, operator: '==', 'right-operand': 'Grace' }),
    plain: ({ words }) => words === 'Grace',
  },
  {
    name: 'list/length',
    card: (f, key, { names }) => f.card(key, list.length, { list: names }),
    plain: ({ names }) => names.length,
  },
  {
    name: 'list/at',
    card: (f, key, { names }) => f.card(key, list.at, { list: names, index: 2 }),
    plain: ({ names }) => names[2],
  },
  {
    name: 'list/join',
    card: (f, key, { names }) => f.card(key, list.join, { list: names, delimiter: ', ' }),
    plain: ({ names }) => names.join(', '),
  },
  {
    name: 'list/push',
    card: (f, key, { names, words }) => f.card(key, list.push, { list: names, item: words }),
    plain: ({ names, words }) => [...names, words],
  },
  {
    name: 'object/get',
    card: (f, key, { person }) => f.card(key, object.get, { object: person, path: 'profile.login' }),
    plain: ({ person }) => person.profile.login,
  },
  {
    name: 'object/set',
    card: (f, key, { person, words }) =>
      f.card(key, object.set, { object: person, path: 'profile.name', value: words }),
    plain: ({ person, words }) => ({ ...person, profile: { ...person.profile, name: words } }),
  },
  {
    name: 'object/keys',
    card: (f, key, { person }) => f.card(key, object.keys, { object: person }),
    plain: ({ person }) => Object.keys(person),
  },
  {
    name: 'json/stringify',
    card: (f, key, { person }) => f.card(key, stringify, { object: person }),
    plain: ({ person }) => JSON.stringify(person),
  },
  {
    name: 'json/parse',
    card: (f, key, { json }) => f.card(key, parse, { string: json }),
    plain: ({ json }) => JSON.parse(json) as unknown,
  },
  {
    name: 'url/encodeComponent',
    card: (f, key, { words }) => f.card(key, encodeComponent, { string: words }),
    plain: ({ words }) => encodeURIComponent(words),
  },
  {
    name: 'crypto/hash',
    card: (f, key, { words }) => f.card(key, hash, { algorithm: 'sha256', data: words, digest: 'hex' }),
    plain: ({ words }) => createHash('sha256').update(words).digest('hex'),
  },
];
