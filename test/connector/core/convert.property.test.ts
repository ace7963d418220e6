import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compare, deepEqual, isEmpty } from '../../../connector/core/compare.ts';
import { converterTo, toBoolean, toDate, toList, toNumber, toObject, toText } from '../../../connector/core/convert.ts';
import { CardError } from '../../../connector/core/error.ts';
import { getPath, pathKeys } from '../../../connector/core/path.ts';

const json = fc.jsonValue({ maxDepth: 3 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n));
const types = ['string', 'number', 'boolean', 'Date', 'object', 'file', 'flo'] as const;

describe('conversions', () => {
  it('through text and back give the value', () => {
    fc.assert(fc.property(number, (n) => expect(toNumber(toText(n))).toBe(n)));
    fc.assert(fc.property(fc.boolean(), (b) => expect(toBoolean(toText(b))).toBe(b)));
    const date = fc.date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') });
    fc.assert(fc.property(date, (d) => expect(toDate(toText(d))).toEqual(d)));
    const object = fc.oneof(fc.dictionary(fc.string(), json), fc.array(json));
    const plain = (value: unknown) => JSON.parse(JSON.stringify(value), (k, v) => (k === '__proto__' ? undefined : v));
    fc.assert(fc.property(object, (o) => expect(toObject(toText(o))).toEqual(plain(o))));
  });

  it('to an Object read JSON that was made a JSON text, once', () => {
    const twice = JSON.stringify(JSON.stringify({ a: [1] }));
    expect(toObject(twice)).toEqual({ a: [1] });
    expect(() => toObject(JSON.stringify(twice))).toThrow(CardError);
  });

  it('done twice are done once', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(...types), fc.boolean(), (value, type, collection) => {
        const convert = converterTo({ type, collection });
        let once: unknown;
        try {
          once = convert(value);
        } catch (error) {
          expect(error).toBeInstanceOf(CardError);
          return;
        }
        expect(once).not.toBeUndefined();
        expect(convert(once)).toEqual(once);
      }),
    );
  });

  it('take a list for what it is and wrap what is none', () => {
    fc.assert(fc.property(fc.array(json), (list) => expect(toList(list)).toBe(list)));
    fc.assert(fc.property(number, (n) => expect(toList(n)).toEqual([n])));
    expect(toList(null)).toBeNull();
  });

  it('fail without a word of the value', () => {
    for (const run of [
      () => toNumber('hunter2'),
      () => toDate('hunter2'),
      () => toObject('hunter2'),
      () => toObject('"hunter2"'),
      () => toNumber({ password: 'hunter2' }),
    ]) {
      let error: unknown;
      try {
        run();
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(CardError);
      expect(String(error)).not.toContain('hunter2');
    }
  });
});

describe('comparisons', () => {
  it('are each other’s opposite', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        for (const [one, other] of [
          ['==', '!='],
          ['===', '!=='],
          ['in', 'not in'],
          ['has', "doesn't have"],
          ['is empty', 'is not empty'],
        ] as const)
          expect(compare(one, a, b)).toBe(!compare(other, a, b));
      }),
    );
  });

  it('order numbers, texts and dates as JavaScript does, whatever the side', () => {
    const values = [
      fc.tuple(number, number),
      fc.tuple(fc.string(), fc.string()),
      fc.tuple(fc.date({ noInvalidDate: true }), fc.date({ noInvalidDate: true })),
    ];
    for (const pair of values)
      fc.assert(
        fc.property(pair as fc.Arbitrary<[number, number]>, ([a, b]) => {
          expect(compare('<', a, b)).toBe(a < b);
          expect(compare('>=', a, b)).toBe(a >= b);
          expect(compare('>', a, b)).toBe(compare('<', b, a));
          expect(compare('<=', a, b)).toBe(compare('>=', b, a));
        }),
      );
  });

  it('find a value equal to a copy of it, fields in any order', () => {
    fc.assert(
      fc.property(json, (value) => {
        const copy: unknown = structuredClone(value);
        expect(deepEqual(value, copy)).toBe(true);
        expect(compare('==', value, copy)).toBe(true);
        if (typeof copy === 'object' && copy !== null && !Array.isArray(copy))
          expect(deepEqual(value, Object.fromEntries(Object.entries(copy).reverse()))).toBe(true);
      }),
    );
  });

  it('take for empty what Clear Empty drops', () => {
    for (const value of [null, undefined, '', [], {}]) expect(isEmpty(value)).toBe(true);
    for (const value of [0, false, ' ', [null], { a: null }, new Date(0)]) expect(isEmpty(value)).toBe(false);
  });
});

describe('paths', () => {
  const key = fc.string({ minLength: 1, maxLength: 4 }).filter((k) => !/[.[\]]/.test(k));

  it('lead to every value of an object, in dots and as a list', () => {
    const object = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 3 },
        fc.integer(),
        fc.dictionary(key, tie('node'), { maxKeys: 3 }),
        fc.array(tie('node'), { maxLength: 3 }),
      ),
    })).node;
    fc.assert(
      fc.property(object, (root) => {
        const visit = (value: unknown, keys: readonly string[]): void => {
          if (keys.length > 0) {
            expect(getPath(root, keys)).toBe(value);
            expect(getPath(root, keys.join('.'))).toBe(value);
            expect(pathKeys(keys.join('.'))).toEqual(keys);
          }
          if (typeof value === 'object' && value !== null)
            for (const [k, v] of Object.entries(value)) visit(v, [...keys, k]);
        };
        visit(root, []);
      }),
    );
  });

  it('see own fields alone', () => {
    for (const path of ['constructor', '__proto__', 'toString.name', 'a.constructor', 'a.__proto__.x'])
      expect(getPath({ a: {} }, path)).toBeUndefined();
    expect(getPath({ a: [{ b: 1 }] }, 'a[0].b')).toBe(1);
    expect(() => getPath({}, { no: 'path' })).toThrow(CardError);
  });
});
