import { describe, expect, it } from '@jest/globals';
import { checkPack } from '../../format/check.ts';
import type { JsonObject } from '../../format/model.ts';
import { parsePack } from '../../format/parse.ts';
import { MAX_PROBLEMS, type ProblemCode } from '../../format/problem.ts';
import { remove, set } from './edit.ts';
import { IDS } from './parts.ts';
import { smallPack } from './small.ts';

const good = JSON.stringify(smallPack());
const METHODS = `/data/flos/${IDS.api}/data/methods`;

/** The small pack with a change, as text. */
function changed(change: (json: JsonObject) => void): string {
  const json = smallPack();
  change(json);
  return JSON.stringify(json);
}

/** What is given, the code that must be among the problems, its pointer, and a piece of its message. */
const CASES: readonly (readonly [string, string | Uint8Array, ProblemCode, string, RegExp])[] = [
  ['nothing', '', 'PACK_EMPTY', '', /empty/],
  ['no bytes', new Uint8Array(), 'PACK_EMPTY', '', /empty/],
  ['white space', ' \n\t ', 'PACK_EMPTY', '', /empty/],
  ['a ZIP archive', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'PACK_ENCODING', '', /ZIP/],
  ['UTF-16', Buffer.from(`\ufeff${good}`, 'utf16le'), 'PACK_ENCODING', '', /UTF-16/],
  ['random bytes', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x00]), 'PACK_ENCODING', '', /byte at 2/],
  ['half a character', Buffer.concat([Buffer.from('{"a":"'), new Uint8Array([0xc3])]), 'PACK_ENCODING', '', /UTF-8/],
  ['text', 'hello', 'PACK_JSON', '', /found "h" \(line 1, column 1\)/],
  ['a cut file', good.slice(0, 1000), 'PACK_JSON', '', /ends too early/],
  ['a missing comma', '{"a":1\n "b":2}', 'PACK_JSON', '', /"," or "\}" expected \(line 2, column 2\)/],
  ['a comma too many', '{\n  "a": [1,]\n}', 'PACK_JSON', '', /line 2, column 11/],
  ['a comment', '{\n// no\n}', 'PACK_JSON', '', /key in double quotes.*line 2, column 1/],
  ['single quotes', "{'a':1}", 'PACK_JSON', '', /key in double quotes/],
  ['a key without value', '{"a"}', 'PACK_JSON', '', /":" expected after the key "a"/],
  ['a bad escape', '{"a":"\\x"}', 'PACK_JSON', '', /escape/],
  ['a bad \\u', '{"a":"\\u12g4"}', 'PACK_JSON', '', /hexadecimal/],
  ['a raw line break in a text', '{"a":"\n"}', 'PACK_JSON', '', /control character/],
  ['a leading zero', '{"a":01}', 'PACK_JSON', '', /line 1, column 7/],
  ['NaN', '{"a":NaN}', 'PACK_JSON', '', /found "N"/],
  ['two documents', '{}{}', 'PACK_JSON', '', /goes on after its end/],
  ['a list', '[]', 'PACK_TYPE', '', /a list/],
  ['null', 'null', 'PACK_TYPE', '', /null/],
  ['a number', '7', 'PACK_TYPE', '', /a number/],
  ['deep lists', '['.repeat(2_000_000), 'PACK_DEPTH', '', /deeper than 256/],
  ['deep objects', '{"a":'.repeat(300_000), 'PACK_DEPTH', '', /deeper than 256/],
  [
    '__proto__',
    good.replace('"flags":{', '"flags":{"__proto__":{"polluted":true},'),
    'PACK_PROTOTYPE_KEY',
    '/flags/__proto__',
    /__proto__/,
  ],
  [
    'escaped __proto__',
    good.replace('"flags":{', '"flags":{"\\u005f_proto__":1,'),
    'PACK_PROTOTYPE_KEY',
    '/flags/__proto__',
    /__proto__/,
  ],
  [
    'constructor',
    good.replace('"flags":{', '"constructor":{"prototype":{}},"flags":{'),
    'PACK_PROTOTYPE_KEY',
    '/constructor/prototype',
    /prototype/,
  ],
  [
    'a key twice',
    good.replace('"flags":{', '"version":"1.2.0","flags":{'),
    'PACK_DUPLICATE_KEY',
    '/version',
    /"version" stands twice/,
  ],
  ['an escaped key twice', '{"a":[{"b/c":1,"b\\/c":2}]}', 'PACK_DUPLICATE_KEY', '/a/0/b~1c', /line 1, column 16/],
  [
    'a number that is not kept',
    good.replace('"timeout":90000', '"timeout":90000.0'),
    'PACK_NUMBER',
    `/data/flos/${IDS.helper}/data/methods/0/node/model/timeout`,
    /90000/,
  ],
  [
    'a number too big',
    good.replace('"timeout":90000', '"timeout":12345678901234567890'),
    'PACK_NUMBER',
    `/data/flos/${IDS.helper}/data/methods/0/node/model/timeout`,
    /12345678901234567000/,
  ],
  ['an infinite number', '{"a":1e999}', 'PACK_NUMBER', '/a', /null/],
  ['a byte order mark', `\ufeff${good}`, 'PACK_FORM', '', /byte order mark/],
  [
    'Windows line ends',
    JSON.stringify(smallPack(), null, 2).replaceAll('\n', '\r\n'),
    'PACK_FORM',
    '',
    /line 1, column 2/,
  ],
  ['two closing newlines', `${good}\n\n`, 'PACK_FORM', '', /line 2, column 1/],
  [
    'uneven indent',
    JSON.stringify(smallPack(), null, 2).replace('\n  "flags"', '\n      "flags"'),
    'PACK_FORM',
    '',
    /line 5/,
  ],
  ['escapes that need none', good.replace('On user created', 'On user\\u0020created'), 'PACK_FORM', '', /other bytes/],
  ['another type', good.replace('"flopack"', '"zip"'), 'PACK_SCHEMA', '/type', /"zip", must be "flopack"/],
  ['no data', changed((json) => remove(json, '/data')), 'PACK_SCHEMA', '', /"data" is missing/],
  [
    'flows as list',
    changed((json) => set(json, '/data/flos', [])),
    'PACK_SCHEMA',
    '/data/flos',
    /is a list, must be an object/,
  ],
  [
    'a flow as text',
    changed((json) => set(json, `/data/flos/${IDS.api}`, 'x')),
    'PACK_SCHEMA',
    `/data/flos/${IDS.api}`,
    /is a string, must be an object/,
  ],
  [
    'cards as object',
    changed((json) => set(json, METHODS, {})),
    'PACK_SCHEMA',
    METHODS,
    /is an object, must be a list/,
  ],
  ['a card that is null', changed((json) => set(json, `${METHODS}/1`, null)), 'PACK_SCHEMA', `${METHODS}/1`, /is null/],
  [
    'a card without uuid',
    changed((json) => remove(json, `${METHODS}/1/uuid`)),
    'PACK_SCHEMA',
    `${METHODS}/1`,
    /"uuid" is missing/,
  ],
  [
    'an empty uuid',
    changed((json) => set(json, `${METHODS}/1/uuid`, '')),
    'PACK_SCHEMA',
    `${METHODS}/1/uuid`,
    /is empty/,
  ],
  [
    'an ordering of three',
    changed((json) => set(json, `/data/flos/${IDS.api}/data/orderings/x`, ['a', 'b', 'c'])),
    'PACK_SCHEMA',
    `/data/flos/${IDS.api}/data/orderings/x`,
    /has 3 entries/,
  ],
  [
    'an unknown security level',
    changed((json) => set(json, `/data/flos/${IDS.api}/data/security_level`, 'low')),
    'PACK_SCHEMA',
    `/data/flos/${IDS.api}/data/security_level`,
    /must be one of null, "open"/,
  ],
  ['an ill-formed version', good.replace('"1.5.0"', '"latest"'), 'PACK_SCHEMA', '/version', /wrong form/],
  [
    'a broken embedded flow',
    changed((json) =>
      remove(json, `/data/flos/${IDS.event}/data/methods/1/node/model/inputs/data/e-flo/value/data/methods`),
    ),
    'PACK_SCHEMA',
    `/data/flos/${IDS.event}/data/methods/1/node/model/inputs/data/e-flo/value/data`,
    /"methods" is missing/,
  ],
  [
    'a catch flow that is text',
    changed((json) => set(json, `${METHODS}/1/node/model/policy/error`, { type: 'handler', flo: 'x' })),
    'PACK_SCHEMA',
    `${METHODS}/1/node/model/policy/error/flo`,
    /is a string/,
  ],
  [
    'something that print cannot keep',
    changed((json) =>
      set(json, `/data/flos/${IDS.event}/data/methods/1/node/model/inputs/data/e-flo/value/data/scheduled`, null),
    ),
    'PACK_PRINT',
    '',
    /other bytes/,
  ],
];

describe('hostile and broken files', () => {
  it.each(CASES)('%s', (_name, source, code, pointer, message) => {
    const { problems, identical } = checkPack(source);
    const found = problems.filter((problem) => problem.code === code && problem.pointer === pointer);
    expect(problems).toEqual(expect.arrayContaining(found));
    expect(found.map((problem) => problem.message).join('\n')).toMatch(message);
    expect(identical).toBe(false);
    for (const problem of problems) {
      expect(problem.message.length).toBeLessThan(500);
      expect(`${problem.message}${problem.advice}`).not.toMatch(/\n/);
    }
  });

  it('give no pack where something would be lost or the schema is broken', () => {
    for (const [name, source, code] of CASES) {
      const keeps =
        ['PACK_NUMBER', 'PACK_FORM', 'PACK_PRINT'].includes(code) &&
        typeof source === 'string' &&
        source.includes('flos');
      expect([name, parsePack(source).pack !== null]).toEqual([name, keeps]);
    }
  });

  it('leave prototypes alone', () => {
    parsePack('{"__proto__":{"polluted":1},"data":{"flos":{"__proto__":{"id":"__proto__","polluted":1}}}}');
    checkPack(good.replaceAll('"a-text"', '"__proto__"'));
    checkPack(good.replaceAll('"o0-', '"constructor').replaceAll('"id":"a-text"', '"id":"__proto__"'));
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
  });

  it('are refused when too big', () => {
    const { pack, problems } = parsePack(good, { limits: { maxBytes: 100 } });
    expect([pack, problems.map((problem) => problem.code)]).toEqual([null, ['PACK_SIZE']]);
    expect(
      parsePack(new Uint8Array(101), { limits: { maxBytes: 100 } }).problems.map((problem) => problem.code),
    ).toEqual(['PACK_SIZE']);
  });

  it('make a list of problems that ends', () => {
    const cards = Array.from({ length: 20_000 }, () => null);
    const nulls = checkPack(changed((json) => set(json, METHODS, cards))).problems;
    expect(nulls.length).toBeGreaterThan(100);
    expect(nulls.length).toBeLessThanOrEqual(2 * MAX_PROBLEMS + 2);

    const orderings = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`x${i}`, ['gone', 'gone']]));
    const gone = checkPack(changed((json) => set(json, `/data/flos/${IDS.api}/data/orderings`, orderings))).problems;
    expect(gone.length).toBeLessThanOrEqual(2 * MAX_PROBLEMS + 2);
    expect(gone.map((problem) => problem.code)).toContain('PACK_TOO_MANY_PROBLEMS');

    const twice = `{${'"a":1,'.repeat(50_000)}"a":1}`;
    expect(parsePack(twice).problems.length).toBeLessThanOrEqual(2 * MAX_PROBLEMS + 2);
  });

  it('are read in time that grows with their size', () => {
    const started = performance.now();
    const wide = changed((json) => {
      const card = (
        json as unknown as Record<
          string,
          Record<string, Record<string, { data: { methods: JsonObject[]; orderings: JsonObject } }>>
        >
      ).data?.flos?.[IDS.api]?.data;
      for (let i = 0; i < 3000; i++) card?.methods.push({ ...structuredClone(card.methods[1]), uuid: `x${i}` });
      for (let i = 0; i < 20_000; i++) if (card) card.orderings[`y${i}`] = [`x${i % 3000}`, `x${(i * 7) % 3000}`];
    });
    checkPack(wide);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
