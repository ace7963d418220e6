import { describe, expect, it } from '@jest/globals';
import { applyOverlay } from '../../../build/harvest/overlay.ts';
import { printJson } from '../../../build/harvest/print.ts';

const schema = { 'x-card': { kind: 'acme/x' }, properties: { input: { properties: { 'a/b': { type: 'string' } } } } };
const change = (at: string, value?: string | null) => ({
  at,
  ...(value === undefined ? {} : { value }),
  reason: 'test',
});
const problems = (...changes: ReturnType<typeof change>[]) =>
  applyOverlay(schema, { kind: 'acme/x', changes }).problems;

describe('an overlay', () => {
  it('sets, also to null, and removes, and brings examples along; the harvested schema stays as it was', () => {
    const at = '/properties/input/properties/a~1b';
    const made = applyOverlay(schema, {
      kind: 'acme/x',
      changes: [
        change(`${at}/type`, 'number'),
        change(`${at}/default`, null),
        change('/properties/output', 'x'),
        change('/properties/output'),
      ],
      examples: [{ input: {} }],
    });
    expect(made.problems).toEqual([]);
    expect(made.schema).toMatchObject({
      properties: { input: { properties: { 'a/b': { type: 'number', default: null } } } },
    });
    expect(made.schema.examples).toEqual([{ input: {} }]);
    expect(Object.keys(made.schema.properties as object)).toEqual(['input']);
    expect(schema.properties.input.properties['a/b']).toEqual({ type: 'string' });
  });

  it('that changes nothing, finds nothing or is for another card is an error', () => {
    expect(problems(change('/properties/input/properties/a~1b/type', 'string'))).toEqual([
      expect.stringContaining('changes nothing'),
    ]);
    expect(problems(change('/properties/nothing'))).toEqual([expect.stringContaining('removes what is not there')]);
    expect(problems(change('/nowhere/at/all', 'x'))).toEqual([expect.stringContaining('finds no nowhere')]);
    expect(problems(change('type', 'x'))).toEqual([expect.stringContaining('names no place')]);
    expect(problems(change('/__proto__/polluted', 'x'))).toEqual([expect.stringContaining('names no place')]);
    expect(applyOverlay(schema, { kind: 'acme/y' }).problems).toHaveLength(1);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});

describe('printed JSON', () => {
  it('stands on one line where it fits, and is the same value', () => {
    const value = {
      a: [1, 'x'.repeat(60)],
      b: { c: 'y'.repeat(100), d: ['z'.repeat(70), 'z'.repeat(70)] },
      e: {},
      f: [],
    };
    const text = printJson(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(text).toContain(`  "a": [1, "${'x'.repeat(60)}"],\n`);
    expect(text).toContain('  "e": {},\n  "f": []\n}\n');
  });
});
