import { describe, expect, it } from '@jest/globals';
import type { Values } from '../../../connector/core/behaviour.ts';
import { type CardRules, defaultRules } from '../../../connector/core/rules.ts';
import { kernelSupport } from '../../../connector/kernel/support.ts';
import { runCard } from './support.ts';

type Rule = keyof CardRules;
const FAILS = Symbol('the card fails');

interface Case {
  readonly kind: string;
  readonly inputs: Values;
  readonly outputs?: Readonly<Record<string, string>>;
  /** The output to look at. */
  readonly at?: string;
  /** What each side of the rule gives; the first is the default. */
  readonly sides: readonly (readonly [unknown, unknown])[];
}

const shared = { a: 1 };
const compare = (a: unknown, operator: string, b: unknown, sides: Case['sides']): Case => ({
  kind: 'boolean/compare',
  inputs: { 'left-operand': a, operator, 'right-operand': b },
  at: 'result',
  sides,
});

const table: Partial<Record<Rule, readonly Case[]>> = {
  mixedCompare: [
    compare('6', '<', 30, [
      ['text', false],
      ['number', true],
    ]),
    compare('80', '>', 9, [
      ['text', false],
      ['number', true],
    ]),
  ],
  nullEqualsEmptyText: [
    compare(null, '==', '', [
      [true, true],
      [false, false],
    ]),
  ],
  nullOrder: [
    compare(null, '<', 5, [
      ['false', false],
      ['low', true],
    ]),
    compare('a', '>', null, [
      ['false', false],
      ['low', true],
    ]),
    compare(null, '>=', null, [
      ['false', false],
      ['low', true],
    ]),
  ],
  multipleOfZero: [
    compare(4, '%', 0, [
      ['false', false],
      ['error', FAILS],
    ]),
  ],
  inIsCaseSensitive: [
    compare('b', 'in', 'A,B', [
      [true, false],
      [false, true],
    ]),
    compare('b', 'not in', 'A,B', [
      [true, true],
      [false, false],
    ]),
    {
      kind: 'list/filterBy',
      inputs: { list: ['A', 'c'], operator: 'in', path: null, comparison: ['a', 'b'] },
      at: 'list',
      sides: [
        [true, []],
        [false, ['A']],
      ],
    },
  ],
  hasPath: [
    compare({ a: { b: 1 } }, 'has', 'a.b', [
      ['path', true],
      ['literal', false],
    ]),
  ],
  dottedKey: [
    {
      kind: 'object/get',
      inputs: { object: { 'a.b': 1, a: { b: 2 } }, path: 'a.b' },
      sides: [
        ['literal', 1],
        ['path', 2],
      ],
    },
    {
      kind: 'object/pick',
      inputs: { object: { 'a.b': 1 } },
      outputs: { 'a.b': 'number' },
      at: 'a.b',
      sides: [
        ['literal', 1],
        ['path', null],
      ],
    },
    {
      kind: 'object/unset',
      inputs: { object: { 'a.b': 1, a: { b: 2 } }, path: 'a.b' },
      sides: [
        ['literal', { a: { b: 2 } }],
        ['path', { 'a.b': 1, a: {} }],
      ],
    },
    {
      kind: 'list/pluck',
      inputs: { list: [{ 'a.b': 1 }], key: 'a.b' },
      at: 'values',
      sides: [
        ['literal', [1]],
        ['path', [null]],
      ],
    },
  ],
  blankNumber: [
    {
      kind: 'math/add',
      inputs: { a: '', b: 1 },
      sides: [
        ['null', 1],
        ['zero', 1],
        ['error', FAILS],
      ],
    },
    {
      kind: 'control/let',
      inputs: { n: ' ' },
      outputs: { n: 'number' },
      at: 'n',
      sides: [
        ['null', null],
        ['zero', 0],
        ['error', FAILS],
      ],
    },
  ],
  blankObject: [
    {
      kind: 'object/get',
      inputs: { object: { a: '' }, path: 'a' },
      outputs: { output: 'object' },
      sides: [
        ['null', null],
        ['empty', {}],
      ],
    },
  ],
  nullText: [
    {
      kind: 'string/concat',
      inputs: { a: 'x', b: null },
      sides: [
        ['nothing', 'x'],
        ['word', 'xnull'],
      ],
    },
    {
      kind: 'string/compose',
      inputs: { _text_: '[{{{k}}}]', k: null },
      sides: [
        ['nothing', '[]'],
        ['word', '[null]'],
      ],
    },
    {
      kind: 'list/join',
      inputs: { list: ['a', null], delimiter: ',' },
      at: 'string',
      sides: [
        ['nothing', 'a,'],
        ['word', 'a,null'],
      ],
    },
  ],
  nullTextResult: ['toLowerCase', 'toUpperCase', 'trim', 'base64', 'base64Decode', 'substr', 'replace'].map((card) => ({
    kind: `string/${card}`,
    inputs: { string: null },
    sides: [
      ['null', null],
      ['blank', ''],
    ],
  })),
  nullList: [
    {
      kind: 'list/length',
      inputs: { list: null },
      at: 'length',
      sides: [
        ['empty', 0],
        ['error', FAILS],
      ],
    },
    {
      kind: 'list/union',
      inputs: { list1: null, list2: [1] },
      at: 'union',
      sides: [
        ['empty', [1]],
        ['error', FAILS],
      ],
    },
  ],
  nullNumber: [
    {
      kind: 'math/add',
      inputs: { a: 1, b: null },
      sides: [
        ['zero', 1],
        ['error', FAILS],
      ],
    },
  ],
  divideByZero: [
    {
      kind: 'math/divide',
      inputs: { a: 1, b: 0, decimals: 1 },
      sides: [
        ['error', FAILS],
        ['null', null],
      ],
    },
    {
      kind: 'math/expression',
      inputs: { _text_: '1/0' },
      sides: [
        ['error', FAILS],
        ['null', null],
      ],
    },
  ],
  percentage: [
    {
      kind: 'math/divide',
      inputs: { a: 1, b: 3, decimals: 1 },
      at: 'percentage',
      sides: [
        ['sign', '33.3%'],
        ['bare', '33.3'],
      ],
    },
  ],
  atNegative: [
    {
      kind: 'list/at',
      inputs: { list: [1, 2], index: -1 },
      at: 'item',
      sides: [
        ['error', FAILS],
        ['from-end', 2],
      ],
    },
    {
      kind: 'list/at',
      inputs: { list: [1, 2], index: -3 },
      at: 'item',
      sides: [
        ['error', FAILS],
        ['from-end', FAILS],
      ],
    },
  ],
  emptyListItem: ['shift', 'pop'].map((card) => ({
    kind: `list/${card}`,
    inputs: { list: [] },
    at: 'item',
    sides: [
      ['null', null],
      ['error', FAILS],
    ],
  })),
  flattenDepth: [
    {
      kind: 'list/flatten',
      inputs: { lists: [1, [2, [3, [4]]]] },
      at: 'list',
      sides: [
        ['one', [1, 2, [3, [4]]]],
        ['all', [1, 2, 3, 4]],
      ],
    },
  ],
  includesCompare: [
    {
      kind: 'list/includes',
      inputs: { list: [1], value: '1' },
      at: 'result',
      sides: [
        ['text', true],
        ['strict', false],
      ],
    },
    {
      kind: 'list/includes',
      inputs: { list: ['1'], value: '1' },
      at: 'result',
      sides: [
        ['text', true],
        ['strict', true],
      ],
    },
  ],
  objectEquality: [
    {
      kind: 'list/union',
      inputs: { a: [{ a: 1 }], b: [{ a: 1 }] },
      at: 'union',
      sides: [
        ['content', [{ a: 1 }]],
        ['identity', [{ a: 1 }, { a: 1 }]],
      ],
    },
    {
      kind: 'list/intersection',
      inputs: { a: [shared, { b: 1 }], b: [shared, { b: 1 }] },
      at: 'list',
      sides: [
        ['content', [shared, { b: 1 }]],
        ['identity', [shared]],
      ],
    },
    {
      kind: 'list/difference',
      inputs: { a: [{ a: 1 }], b: [{ a: 1 }] },
      at: 'list',
      sides: [
        ['content', []],
        ['identity', [{ a: 1 }]],
      ],
    },
  ],
  differenceCase: [
    {
      kind: 'list/difference',
      inputs: { a: ['Ann', 'Bob'], b: ['ann'] },
      at: 'list',
      sides: [
        ['ignored', ['Bob']],
        ['sensitive', ['Ann', 'Bob']],
      ],
    },
  ],
  sortNulls: [
    {
      kind: 'list/sortBy',
      inputs: { list: [2, null, 1], path: null },
      at: 'sorted list',
      sides: [
        ['last', [1, 2, null]],
        ['first', [null, 1, 2]],
      ],
    },
  ],
  uniqueKeeps: [
    {
      kind: 'list/uniqueBy',
      inputs: {
        list: [
          { k: 1, n: 1 },
          { k: 2, n: 2 },
          { k: 1, n: 3 },
        ],
        path: 'k',
      },
      at: 'unique list',
      sides: [
        [
          'first',
          [
            { k: 1, n: 1 },
            { k: 2, n: 2 },
          ],
        ],
        [
          'last',
          [
            { k: 2, n: 2 },
            { k: 1, n: 3 },
          ],
        ],
      ],
    },
  ],
  pluckMissing: [
    {
      kind: 'list/pluck',
      inputs: { list: [{ a: 1 }, {}], key: 'a' },
      at: 'values',
      sides: [
        ['null', [1, null]],
        ['skip', [1]],
      ],
    },
  ],
  constructNull: [
    {
      kind: 'list/construct',
      inputs: { a: 1, b: null },
      at: 'list',
      sides: [
        ['item', [1, null]],
        ['none', [1]],
      ],
    },
  ],
  joinEscapes: [
    {
      kind: 'list/join',
      inputs: { list: ['a', 'b'], delimiter: '\\n' },
      at: 'string',
      sides: [
        ['literal', 'a\\nb'],
        ['newline', 'a\nb'],
      ],
    },
  ],
  splitByNothing: [
    {
      kind: 'string/split',
      inputs: { string: 'ab', delimiter: '' },
      sides: [
        ['characters', ['a', 'b']],
        ['whole', ['ab']],
      ],
    },
  ],
  splitBlank: [
    {
      kind: 'string/split',
      inputs: { string: '', delimiter: ',' },
      sides: [
        ['none', []],
        ['one', ['']],
      ],
    },
  ],
  constructKeys: [
    {
      kind: 'object/construct',
      inputs: { 'a.b': 1, 'a.c': 2 },
      sides: [
        ['path', { a: { b: 1, c: 2 } }],
        ['literal', { 'a.b': 1, 'a.c': 2 }],
      ],
    },
  ],
  constructBlank: [
    {
      kind: 'object/construct',
      inputs: { a: '', b: null },
      sides: [
        ['keep', { a: '', b: null }],
        ['omit', { b: null }],
      ],
    },
  ],
  groupMissing: [
    {
      kind: 'list/groupBy',
      inputs: { list: [{ s: 'x' }, {}, { s: null }], path: 's' },
      at: 'groups',
      sides: [
        ['named', { x: [{ s: 'x' }], undefined: [{}], null: [{ s: null }] }],
        ['skip', { x: [{ s: 'x' }] }],
      ],
    },
  ],
  mergeDepth: [
    {
      kind: 'object/merge',
      inputs: { start: { a: { x: 1 } }, sink: { a: { y: 2 } } },
      sides: [
        ['shallow', { a: { y: 2 } }],
        ['deep', { a: { x: 1, y: 2 } }],
      ],
    },
    {
      kind: 'list/merge',
      inputs: { list1: [{ a: { x: 1 } }], list2: [{ a: { y: 2 } }] },
      sides: [
        ['shallow', [{ a: { y: 2 } }]],
        ['deep', [{ a: { x: 1, y: 2 } }]],
      ],
    },
    {
      kind: 'list/collapse',
      inputs: { list: [{ a: { x: 1 } }, { a: { y: 2 } }] },
      sides: [
        ['shallow', { a: { y: 2 } }],
        ['deep', { a: { x: 1, y: 2 } }],
      ],
    },
  ],
  setPath: [
    {
      kind: 'object/set',
      inputs: { object: {}, path: 'a.b', value: 1 },
      sides: [
        ['nested', { a: { b: 1 } }],
        ['literal', { 'a.b': 1 }],
      ],
    },
    {
      kind: 'object/set',
      inputs: { object: { a: { b: 0 } }, path: 'a.b', value: 1 },
      sides: [
        ['nested', { a: { b: 1 } }],
        ['literal', { a: { b: 1 } }],
      ],
    },
  ],
  replacePatterns: [
    {
      kind: 'string/replaceAny',
      inputs: { text: 'a1.b', replacement: '-', global: true, 'case sensitive': true, 'patterns/1': '.' },
      sides: [
        ['literal', 'a1-b'],
        ['regex', '----'],
      ],
    },
  ],
  replaceLooksFor: [
    {
      kind: 'string/replace',
      inputs: { string: 'a1b2', src: '[0-9]', dest: '$1', global: true, sensitive: true },
      sides: [
        ['literal', 'a1b2'],
        ['regex', 'a$1b$1'],
      ],
    },
    {
      kind: 'string/replace',
      inputs: { string: 'aBb', src: 'B', dest: '-', global: null, sensitive: null },
      sides: [
        ['literal', 'a-b'],
        ['regex', 'a-b'],
      ],
    },
  ],
  unknownZone: [
    {
      kind: 'date/format',
      inputs: { start: '2026-01-01', format: 'HH', zone: 'Mars/Base' },
      sides: [
        ['utc', '00'],
        ['error', FAILS],
      ],
    },
  ],
  smallYear: [
    {
      kind: 'date/format',
      inputs: { start: '2026-01-01', format: 'yyyy', zone: '' },
      sides: [
        ['year', '2026'],
        ['letter', 'yyyy'],
      ],
    },
  ],
  nowMonth: [
    {
      kind: 'date/now',
      inputs: {},
      at: 'month',
      sides: [
        ['name', 'January'],
        ['number', '1'],
      ],
    },
  ],
  diffMonths: [
    {
      kind: 'date/diff',
      inputs: { start: '2026-03-01', end: '2026-02-01' },
      at: 'months',
      sides: [
        ['calendar', 1],
        ['mean', 28 / 30.436875],
      ],
    },
  ],
  base64Charset: [
    {
      kind: 'string/base64',
      inputs: { string: 'é' },
      sides: [
        ['utf8', 'w6k='],
        ['latin1', '6Q=='],
      ],
    },
    {
      kind: 'string/base64Decode',
      inputs: { string: 'w6k=' },
      sides: [
        ['utf8', 'é'],
        ['latin1', 'Ã©'],
      ],
    },
  ],
  urlPath: [
    {
      kind: 'url/parse',
      inputs: { url: 'https://a/b c' },
      at: 'path',
      sides: [
        ['encoded', '/b%20c'],
        ['as-typed', '/b c'],
      ],
    },
  ],
};

/** Rules of other cards, or with tests of their own (`raw-request.test.ts`). */
const ELSEWHERE: readonly string[] = ['connectorRawRaises', 'kernelRawRaises'];

describe('both sides of each rule', () => {
  const rows = Object.entries(table).flatMap(([rule, cases]) => cases.map((one) => [rule, one.kind, one] as const));

  it.each(rows)('%s in %s', async (rule, kind, { inputs, outputs, at, sides }) => {
    expect(kernelSupport[`kernel/${kind}`]?.guesses).toContain(rule);
    for (const [value, expected] of sides) {
      const run = runCard(kind, inputs, outputs, { rules: { ...defaultRules, [rule]: value } });
      if (expected === FAILS) await expect(run).rejects.toHaveProperty('errorKind');
      else expect((await run)[at ?? 'output']).toEqual(expected);
    }
    expect(defaultRules[rule as Rule]).toBe(sides[0]![0]);
  });

  it('has them all', () => {
    const guesses = new Set(Object.values(kernelSupport).flatMap((note) => note.guesses));
    expect([...guesses].filter((rule) => !(rule in table) && !ELSEWHERE.includes(rule))).toEqual([]);
    for (const rule of Object.keys(table)) expect([...guesses]).toContain(rule);
  });
});

describe('a rule is read where it decides', () => {
  const reads = async (kind: string, inputs: Values): Promise<string[]> => {
    const read = new Set<string>();
    const get = (target: CardRules, name: string | symbol) => {
      read.add(String(name));
      return Reflect.get(target, name);
    };
    await runCard(kind, inputs, {}, { rules: new Proxy(defaultRules, { get }) });
    return [...read];
  };

  it.each([
    ['string/concat', { a: 'x' }, []],
    ['string/concat', { a: null }, ['nullText']],
    ['boolean/compare', { 'left-operand': 1, operator: '<', 'right-operand': 2 }, []],
    ['boolean/compare', { 'left-operand': 'a', operator: '<', 'right-operand': 'b' }, []],
    ['boolean/compare', { 'left-operand': 'a', operator: '<', 'right-operand': 1 }, []],
    ['boolean/compare', { 'left-operand': '6', operator: '<', 'right-operand': 30 }, ['mixedCompare']],
    ['boolean/compare', { 'left-operand': 'b', operator: 'in', 'right-operand': 'abc' }, []],
    ['boolean/compare', { 'left-operand': 'B', operator: 'in', 'right-operand': 'abc' }, ['inIsCaseSensitive']],
    ['object/get', { object: { a: { b: 1 } }, path: 'a.b' }, []],
    ['object/set', { object: {}, path: 'a', value: 1 }, []],
    ['object/merge', { start: { a: 1 }, sink: { a: 2 } }, []],
    ['list/sortBy', { list: [2, 1], path: null }, []],
    ['list/uniqueBy', { list: [{ a: 1 }, { a: 2 }], path: 'a' }, []],
    ['list/union', { a: [1], b: [1] }, []],
    ['list/flatten', { lists: [1, [2]] }, []],
    ['list/includes', { list: [1], value: 2 }, []],
    ['math/divide', { a: 1, b: 2, decimals: 1 }, ['percentage']],
    ['date/format', { start: '2026-01-01', format: '[y] Y', zone: 'US/Pacific' }, []],
    ['url/parse', { url: 'https://example.com/a?b=c' }, []],
    ['string/base64', { string: 'abc' }, []],
    ['string/replaceAny', { text: 'a', 'patterns/1': 'b' }, []],
  ])('%s %j reads %j', async (kind, inputs, expected) => {
    expect(await reads(kind, inputs)).toEqual(expected);
  });
});
