import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { finder } from '../../runtime/history/finder.ts';

/** Marks every character that is part of any occurrence, one part after the other. */
function slow(parts: readonly string[], text: string): boolean[] {
  const marked = new Array<boolean>(text.length).fill(false);
  for (const part of parts)
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) marked.fill(true, at, at + part.length);
  return marked;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 6 });

describe('the search for many secrets in a text', () => {
  it.each([
    ['few', 0],
    ['many', 600],
  ])('finds all of %s, also where they overlap', (_name, more) => {
    const others = Array.from({ length: more }, (_, i) => `other-${i}-${'x'.repeat(i % 100)}`);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' '), maxLength: 60 }),
        (parts, text) => {
          const find = finder();
          for (const part of [...others, ...parts]) find.add(part);
          const marked = slow(parts, text);
          expect(find.holds(text)).toBe(marked.includes(true));
          const left = [...text].filter((_, i) => !marked[i]).join('');
          expect(find.replace(text, '*').replaceAll('*', '')).toBe(left);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('tells long texts apart that differ at their beginning alone', () => {
    const find = finder();
    const tail = 'z'.repeat(100);
    for (let i = 0; i < 600; i += 1) find.add(`${i}-secret-${tail}`);
    expect(find.replace(`<7-secret-${tail}>`, '*')).toBe('<*>');
    expect(find.replace(`<seven-secret-${tail}>`, '*')).toBe(`<seven-secret-${tail}>`);
  });

  it('takes the same time for 20,000 secrets as for 20', () => {
    const find = finder();
    for (let i = 0; i < 20_000; i += 1) find.add(`Pass-${i}-word`);
    const text = 'Pass-19999-word and Pass-20000-word';
    const started = performance.now();
    for (let i = 0; i < 1000; i += 1) find.replace(text, '*');
    expect(performance.now() - started).toBeLessThan(1000);
    expect(find.replace(text, '*')).toBe('* and Pass-20000-word');
  });
});
