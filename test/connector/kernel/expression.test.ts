import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultRules } from '../../../connector/core/rules.ts';
import { output, runCard } from './support.ts';

const formula = (_text_: string, fields: Record<string, unknown> = {}) =>
  output('math/expression', { _text_, ...fields });
const test = (_text_: string, fields: Record<string, unknown> = {}) =>
  output('boolean/expression', { _text_, ...fields });

describe('Formula', () => {
  it.each([
    ['10^2', 100],
    ['12%5', 2],
    ['3!', 6],
    ['abs(-10)', 10],
    ['pow(2,3)', 8],
    ['ceil(1.2) + floor(1.8) + round(2.5)', 6],
    ['min(3, 1, 2) + max(3, 1, 2)', 4],
    ['log10(1000) + log(exp(2)) + sqrt(16)', 9],
    ['round(10 * pi) + round(sin(0) + cos(0))', 32],
    ['asin(1) / pi', 0.5],
    ['atan(1) * 4 - pi', 0],
    ['sinh(0) + cosh(0) + tanh(0)', 1],
    ['1 + 2 * 3 # the product first', 7],
    ['# all of it\n(1 + 2) * 3', 9],
    ['2^3^2', 512],
    ['-2^2', -4],
    ['2^-1', 0.5],
    ['10 - 3 - 2', 5],
    ['-7 mod 3', 2],
    ['mod(7, 0)', 7],
    ['5 > 3 ? 10 : 20', 10],
    ['1.5e3 + .5', 1500.5],
    ['round(2.345, 2)', 2.35],
    ['round(-2.5)', -3],
    ['3!!', 720],
    ['2*3!', 12],
  ])('%s is %d', async (text, expected) => {
    expect(await formula(text)).toBeCloseTo(expected, 10);
  });

  it('takes fields by their key, also the odd ones of exports', async () => {
    const ip = { 'P3xki-jVW': 168, pY5mWFtPV: 192, UrU1M99lc: 1, '9Obg6WAu6': 20 };
    const text = '{{{pY5mWFtPV}}} *(256)^3 + {{{P3xki-jVW}}} * (256)^2 + {{{UrU1M99lc}}} * 256 + {{{9Obg6WAu6}}}';
    expect(await formula(text, ip)).toBe(3232235796);
    expect(await formula('max({{{list}}}, 4)', { list: [1, 9, 3] })).toBe(9);
    expect(await formula('{{{none}}} + 1', { none: null })).toBe(1);
  });

  it('reads a field as one value, whatever its text looks like', async () => {
    expect(await formula('{{{a}}} * 2', { a: '3' })).toBe(6);
    await expect(formula('{{{a}}} * 2', { a: '1 + 1' })).rejects.toMatchObject({
      errorKind: 'Invalid Type Conversion',
    });
    expect(await test('{{{a}}} == "x"', { a: '" or true or "' })).toBe(false);
    expect(await test('"{{{a}}}!" == \'me!\'', { a: 'me' })).toBe(true);
  });

  it('takes chance from the runtime', async () => {
    for (const [text, below] of [
      ['random()', 1],
      ['random(10)', 10],
    ] as const) {
      const value = (await formula(text)) as number;
      expect(value >= 0 && value < below).toBe(true);
    }
  });

  it.each([
    '',
    '1 +',
    '(1',
    '1)',
    '1 2',
    '{{{gone}}}',
    'process.exit()',
    'constructor("x")()',
    'toString()',
    '__proto__',
    'hasOwnProperty(1)',
    '"open',
    'a = 1',
    '1; 2',
    'sqrt()',
    'pow(1)',
    '171!',
    '(-1)!',
    'nothing',
    '`x`',
  ])('refuses %j', async (text) => {
    await expect(formula(text)).rejects.toMatchObject({ errorKind: 'Invalid Input' });
  });

  it('decides about a division by zero as Divide does', async () => {
    await expect(formula('1/0')).rejects.toMatchObject({ errorKind: 'Invalid Input' });
    await expect(formula('sqrt(-1)')).rejects.toMatchObject({ errorKind: 'Invalid Input' });
    const rules = { ...defaultRules, divideByZero: 'null' } as const;
    expect(await output('math/expression', { _text_: '1/0' }, {}, { rules })).toBeNull();
  });

  it('refuses what is too long or too deep, at once', async () => {
    const began = performance.now();
    for (const text of [
      '('.repeat(5000),
      '-'.repeat(5000),
      `2${'^2'.repeat(4000)}`,
      `1${'+1'.repeat(4900)}`,
      `3${'!'.repeat(900)}`,
      ' '.repeat(20_000),
    ])
      await expect(formula(text)).rejects.toMatchObject({ errorKind: 'Invalid Input' });
    expect(await formula(`1${'+1'.repeat(900)}`)).toBe(901);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('Expression', () => {
  it.each([
    ['true and (true or false) and (4>pi)', true],
    ['true xor true', false],
    ['not false', true],
    ['not true or true', true],
    ['1 == 1 and 2 != 3', true],
    ['2 >= 2 and 2 <= 1', false],
    ['1 + 1 == 2', true],
    ['3', true],
    ['0', false],
    ['""', false],
    ['"false"', false],
    ['"no"', true],
    ['true or false and false', true],
    ['5 > 3 and not (5 > 7)', true],
  ])('%s is %s', async (text, expected) => {
    expect(await test(text)).toBe(expected);
  });

  it('runs the expressions of exports', async () => {
    const both = '(not {{{hkCimyxOW}}}) and (not {{{mqNHunGxc}}})';
    expect(await test(both, { hkCimyxOW: false, mqNHunGxc: 'false' })).toBe(true);
    expect(await test(both, { hkCimyxOW: false, mqNHunGxc: 'yes' })).toBe(false);
    expect(await test(both, { hkCimyxOW: null, mqNHunGxc: null })).toBe(true);
    const limits = '({{{T3FcnRfhK}}}<{{{o5Vdur8wL}}}) and ({{{FT0fhQ6li}}}> 1)';
    expect(await test(limits, { T3FcnRfhK: 1, o5Vdur8wL: 2, FT0fhQ6li: 2 })).toBe(true);
    expect(await test(limits, { T3FcnRfhK: 1, o5Vdur8wL: 2, FT0fhQ6li: 1 })).toBe(false);
  });

  it('compares dates as timestamps', async () => {
    const dates = { a: new Date(1000), b: new Date(2000) };
    expect(await test('{{{a}}} < {{{b}}} and {{{b}}} - {{{a}}} == 1000', dates)).toBe(true);
  });
});

/** A tree that knows its own text and value, both made without the parser. */
interface Sample {
  readonly text: string;
  readonly value: number;
}

const leaf: fc.Arbitrary<Sample> = fc
  .integer({ min: 0, max: 20 })
  .chain((n) => fc.constantFrom({ text: `${n}`, value: n }, { text: `{{{f${n}}}}`, value: n }));
const { sample } = fc.letrec<{ sample: Sample }>((tie) => ({
  sample: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.tuple(tie('sample'), tie('sample'), fc.constantFrom('+', '-', '*')).map(([a, b, sign]) => ({
      text: `(${a.text} ${sign}${b.text})`,
      value: sign === '+' ? a.value + b.value : sign === '-' ? a.value - b.value : a.value * b.value,
    })),
    tie('sample').map((a) => ({ text: `-(${a.text})`, value: -a.value })),
    fc.tuple(tie('sample'), tie('sample')).map(([a, b]) => ({
      text: `max( ${a.text},${b.text} )`,
      value: Math.max(a.value, b.value),
    })),
    fc.tuple(tie('sample'), tie('sample'), tie('sample')).map(([a, b, c]) => ({
      text: `(${a.text} < ${b.text} ? ${b.text} : ${c.text})`,
      value: a.value < b.value ? b.value : c.value,
    })),
  ),
}));
const fields = Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`f${n}`, n]));

describe('properties', () => {
  it('Formula gives the value that a tree has', async () => {
    await fc.assert(
      fc.asyncProperty(sample, async ({ text, value }) => {
        expect(await formula(text, fields)).toBe(value);
      }),
      { numRuns: 100 },
    );
  });

  it('sums and products without parentheses are those of JavaScript', async () => {
    const signs = fc.array(fc.tuple(fc.constantFrom('+', '-', '*'), fc.integer({ min: 0, max: 9 })), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 9 }), signs, async (first, rest) => {
        const terms: number[] = [first];
        for (const [sign, n] of rest)
          if (sign === '*') terms.push((terms.pop() ?? 0) * n);
          else terms.push(sign === '-' ? -n : n);
        const text = `${first}${rest.map(([sign, n]) => ` ${sign} ${n}`).join('')}`;
        expect(await formula(text)).toBe(terms.reduce((a, b) => a + b, 0));
      }),
    );
  });

  it('any text is a value or an error of the card', async () => {
    const piece = fc.constantFrom(
      '(',
      ')',
      '+',
      '-',
      '!',
      '^',
      '?',
      ':',
      ',',
      '1',
      '2.5',
      'pi',
      'and',
      'not',
      'max',
      '"',
      "'",
      '#',
      '{{{f1}}}',
      ' ',
      '==',
      '<',
      'x',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 15 }), async (pieces) => {
        const result = await runCard('math/expression', { _text_: pieces.join(''), ...fields }).catch(
          (e: unknown) => e,
        );
        if (result instanceof Error) expect(result).toHaveProperty('errorKind');
        else expect(Object.keys(result as object)).toEqual(['output']);
      }),
      { numRuns: 150 },
    );
  });
});
