import { describe, expect, it } from '@jest/globals';
import type { Values } from '../../../connector/core/behaviour.ts';
import { kernelSupport } from '../../../connector/kernel/support.ts';
import { runCard } from './support.ts';

const iceCream = {
  product: 'ice cream',
  ingredients: {
    ingredient: [
      { id: 100, type: 'chocolate' },
      { id: 200, type: 'vanilla' },
      { id: 300, type: 'caramel' },
    ],
  },
  shop: { inventory: { instock: 100, ordered: 50 } },
};
const person = { Name: 'Emily', Age: '66', 'Hair Color': 'Brown' };
const thirds = { a: [{ b: 'first' }, { b: 'second' }, { b: 'third' }] };
const food = [
  { product: 'apple', type: 'fruit' },
  { product: 'tuna', type: 'fish' },
  { product: 'milk', type: 'dairy' },
];
const departments = [
  { departmentName: 'Sales', employees: 50 },
  { departmentName: 'Marketing', employees: 30 },
  { departmentName: 'Engineering', employees: 100 },
  { departmentName: 'Legal', employees: 10 },
];
const jane = { 'Last name': 'Green', 'First name': 'Jane', Email: 'jane@okta.com' };
const morning = new Date('2016-09-07T09:05:00.000Z');

/** Page, card, inputs, types of its outputs, what it gives. */
type Example = readonly [string, string, Values, Readonly<Record<string, string>>, Values];

/** What Okta's pages, and the articles of its support, say that a card gives; in the order of the modules. */
const examples: readonly Example[] = [
  ['And', 'boolean/and', { a: true, b: true, c: true }, {}, { output: true }],
  ['And', 'boolean/and', { a: true, b: false }, {}, { output: false }],
  ['Or', 'boolean/or', { a: false, b: true }, {}, { output: true }],
  ['Or', 'boolean/or', { a: false, b: false }, {}, { output: false }],
  ...(
    [
      [80, '>', 9, true],
      ['80', '>', '9', false],
      [12, '%', 4, true],
      [-4, '%', 4, true],
      [7, '%', 4, false],
      ['test', 'in', 'this is a test', true],
      ['i', 'in', 'team', false],
    ] as const
  ).map(
    ([a, operator, b, holds]): Example => [
      'Assign If',
      'control/assignIf',
      { 'left-operand': a, operator, 'right-operand': b, valueIfTrue: 'yes', valueIfFalse: 'no' },
      {},
      { output: holds ? 'yes' : 'no' },
    ],
  ),
  [
    'Add',
    'date/add',
    { start: morning, scale: 3, unit: 'weeks' },
    {},
    { output: new Date('2016-09-28T09:05:00.000Z') },
  ],
  [
    'Subtract',
    'date/subtract',
    { start: morning, scale: 90, unit: 'minutes' },
    {},
    { output: new Date('2016-09-07T07:35:00.000Z') },
  ],
  ['Date to Text', 'date/format', { start: morning, format: 'M/D/Y', zone: 'UTC' }, {}, { output: '9/7/2016' }],
  ['Date to Text', 'date/format', { start: morning, format: 'hh:mm a', zone: 'UTC' }, {}, { output: '09:05 am' }],
  ['At', 'list/at', { list: ['one', 'two', 'three', 'four'], index: 0 }, {}, { item: 'one' }],
  ['At', 'list/at', { list: [1, 2, 3, 4, 5], index: 2 }, {}, { item: 3 }],
  ['Collapse', 'list/collapse', { list: [{ a: 1, b: 1 }, { b: 2 }] }, {}, { output: { a: 1, b: 2 } }],
  ['Combine All', 'list/concat', { list1: [1, 2], list2: [2, 3], list3: [3] }, {}, { output: [1, 2, 2, 3, 3] }],
  ['Construct', 'list/construct', { item: 'a', 'item 2': 'b' }, {}, { list: ['a', 'b'] }],
  ['Difference', 'list/difference', { list1: ['a', 'b', 'c'], list2: ['b', 'd'] }, {}, { list: ['a', 'c'] }],
  ['Flatten', 'list/flatten', { lists: [[1, 2], [3], []] }, {}, { list: [1, 2, 3] }],
  [
    'Group By',
    'list/groupBy',
    { list: food, path: 'type' },
    {},
    { groups: { fruit: [food[0]], fish: [food[1]], dairy: [food[2]] } },
  ],
  ['Intersection', 'list/intersection', { list1: [1, 2, 3], list2: [3, 2], list3: [2] }, {}, { list: [2] }],
  ['List to Text', 'list/join', { list: ['pen', 'ink'], delimiter: ', ' }, {}, { string: 'pen, ink' }],
  ['List to Text', 'list/join', { list: [1, true], delimiter: '-' }, {}, { string: '1-true' }],
  ['Length', 'list/length', { list: ['a', 'b'] }, {}, { length: 2 }],
  [
    'How to Use and Test the Pluck Card in Workflows',
    'list/pluck',
    { list: food, key: 'product' },
    { values: 'string[]' },
    { values: ['apple', 'tuna', 'milk'] },
  ],
  ['Get Last Item', 'list/pop', { list: [1, 2, 3] }, {}, { item: 3, list: [1, 2] }],
  ['Add to End', 'list/push', { list: [1, 2], item: 3 }, {}, { list: [1, 2, 3] }],
  ['Get First Item', 'list/shift', { list: [1, 2, 3] }, {}, { item: 1, list: [2, 3] }],
  [
    'Custom List Sort in Workflows',
    'list/sortBy',
    { list: departments, path: 'employees' },
    {},
    { 'sorted list': [departments[3], departments[1], departments[0], departments[2]] },
  ],
  ['Add to Front', 'list/unshift', { list: [2, 3], item: 1 }, {}, { list: [1, 2, 3] }],
  [
    'Construct',
    'object/construct',
    { 'First name': 'Jane', 'Last name': 'Smith', Age: 29, 'Loyalty?': true },
    {},
    { output: { 'First name': 'Jane', 'Last name': 'Smith', Age: 29, 'Loyalty?': true } },
  ],
  [
    'Construct',
    'object/construct',
    { 'user.email': 'user@okta.com' },
    {},
    { output: { user: { email: 'user@okta.com' } } },
  ],
  ['Get', 'object/get', { object: { a: 'one', b: 'two', c: 17 }, path: 'b' }, { output: 'string' }, { output: 'two' }],
  ['Get', 'object/get', { object: { a: { b: 1, c: 'that' } }, path: 'a.c' }, { output: 'string' }, { output: 'that' }],
  ['Get', 'object/get', { object: thirds, path: 'a.2.b' }, { output: 'string' }, { output: 'third' }],
  ['Get', 'object/get', { object: thirds, path: ['a', '1', 'b'] }, { output: 'string' }, { output: 'second' }],
  ['Keys', 'object/keys', { object: person }, {}, { keys: ['Name', 'Age', 'Hair Color'] }],
  [
    'Merge',
    'object/merge',
    { start: { email: 'jane@doe.com', id: 123 }, sink: { email: 'jane@doe.com', first: 'Jane', last: 'Doe' } },
    {},
    { output: { email: 'jane@doe.com', id: 123, first: 'Jane', last: 'Doe' } },
  ],
  [
    'Move',
    'object/move',
    { object: { one: 'hello', two: 'goodbye' }, source: 'one', destination: 'three' },
    {},
    { output: { two: 'goodbye', three: 'hello' } },
  ],
  [
    'Get Data from a JSON Object in Workflows',
    'object/pick',
    { object: iceCream },
    {
      product: 'string',
      'ingredients.ingredient.0': 'object',
      'ingredients.ingredient.1.type': 'string',
      'ingredients.ingredient': 'object[]',
      'shop.inventory': 'object',
      'shop.inventory.instock': 'number',
    },
    {
      product: 'ice cream',
      'ingredients.ingredient.0': { id: 100, type: 'chocolate' },
      'ingredients.ingredient.1.type': 'vanilla',
      'ingredients.ingredient': iceCream.ingredients.ingredient,
      'shop.inventory': { instock: 100, ordered: 50 },
      'shop.inventory.instock': 100,
    },
  ],
  ['Set', 'object/set', { object: { foo: '1' }, path: 'foo', value: '2' }, {}, { output: { foo: '2' } }],
  ['Set', 'object/set', { object: { foo: '1' }, path: 'bar', value: '2' }, {}, { output: { foo: '1', bar: '2' } }],
  [
    'Set',
    'object/set',
    { object: { foo: '1' }, path: 'bar.baz', value: '2' },
    {},
    { output: { foo: '1', bar: { baz: '2' } } },
  ],
  [
    'Set',
    'object/set',
    { object: jane, path: 'Email', value: 'jane.green@okta.com' },
    {},
    { output: { ...jane, Email: 'jane.green@okta.com' } },
  ],
  ['Values', 'object/values', { object: person }, {}, { values: ['Emily', '66', 'Brown'] }],
  ['Concatenate', 'string/concat', { string1: 'Work', string2: 'flows' }, {}, { output: 'Workflows' }],
  [
    'Replace',
    'string/replace',
    { string: 'a Test, a test, a TEST', src: 'Test', dest: 'x', global: true, sensitive: false },
    {},
    { output: 'a x, a x, a x' },
  ],
  [
    'Replace',
    'string/replace',
    { string: 'Test Test', src: 'Test', dest: 'x', global: false, sensitive: true },
    {},
    { output: 'x Test' },
  ],
  [
    'Replace',
    'string/replace',
    { string: 'nothing', src: 'Test', dest: 'x', global: true, sensitive: true },
    {},
    { output: 'nothing' },
  ],
  ['Split', 'string/split', { string: 'This, is, an', delimiter: ', ' }, {}, { output: ['This', 'is', 'an'] }],
  ['Split', 'string/split', { string: 'This, is, an', delimiter: ',' }, {}, { output: ['This', ' is', ' an'] }],
  ['Split', 'string/split', { string: '1\n2', delimiter: '\n' }, {}, { output: ['1', '2'] }],
  ['Text Segment', 'string/substr', { string: 'abcdef', start: 0, end: 2 }, {}, { output: 'ab' }],
  ['Text Segment', 'string/substr', { string: 'abcdef', start: 1, end: 99 }, {}, { output: 'bcdef' }],
];

describe('what Okta’s pages say that a card gives', () => {
  it.each(examples.map((example, at) => [`${example[0]}, ${example[1]}`, at] as const))('%s (%i)', async (_, at) => {
    const [, kind, inputs, outputs, expected] = examples[at]!;
    expect({ ...(await runCard(kind, inputs, outputs)) }).toEqual(expected);
  });

  it('is named in the list of what is supported', () => {
    const pages = examples.map(([page, kind]) => [kind, page]);
    const notes = examples.map(([, kind]) => [kind, kernelSupport[`kernel/${kind}`]?.page]);
    expect(notes).toEqual(pages);
  });
});
