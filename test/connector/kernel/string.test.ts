import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { output, runCard } from './support.ts';

describe('text cards', () => {
  it('Compose replaces placeholders by key, unescaped, and leaves unknown ones', async () => {
    const inputs = { _text_: '{"n":"{{{a1}}}","m":"{{{b2}}}"}{{{none}}}', a1: 'x"y{{{b2}}}$&', b2: null };
    expect(await output('string/compose', inputs)).toBe('{"n":"x"y{{{b2}}}$&","m":""}{{{none}}}');
  });

  it('Concatenate joins in the order of the card', async () => {
    expect(await output('string/concat', { string1: 'a', string2: null, 'my key': 'b' })).toBe('ab');
  });

  it('Split is undone by joining with the same separator', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), async (text, delimiter) => {
        const parts = (await output('string/split', { string: text, delimiter })) as string[];
        expect(parts.join(delimiter)).toBe(text);
        expect(parts.some((part) => part.includes(delimiter))).toBe(false);
      }),
    );
    expect(await output('string/split', { string: '10.0.0.1', delimiter: '.' })).toEqual(['10', '0', '0', '1']);
    expect(await output('string/split', { string: null, delimiter: ',' })).toEqual([]);
    expect(await output('string/split', { string: 'a€', delimiter: '' })).toEqual(['a', '€']);
  });

  it('Replace takes everything literally', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string({ minLength: 1 }), fc.string(), async (string, src, dest) => {
        expect(await output('string/replace', { string, src, dest, global: true, sensitive: true })).toBe(
          string.split(src).join(dest),
        );
      }),
    );
    const once = { string: 'a.A.a', src: 'A', dest: '$&', global: false };
    expect(await output('string/replace', { ...once, sensitive: true })).toBe('a.$&.a');
    expect(await output('string/replace', { ...once, sensitive: false })).toBe('$&.A.a');
  });

  it('Replace without regard to case keeps what it does not replace', async () => {
    const replaced = (string: string, src: string) =>
      output('string/replace', { string, src, dest: '-', global: true, sensitive: false });
    expect(await replaced('İstanbul ISTANBUL istanbul', 'istanbul')).toBe('İstanbul - -');
    expect(await replaced('ΟΔΟΣ οδος οδοσ', 'οδοΣ')).toBe('- - -');
    expect(await replaced('𐐀b𐐨B', '𐐀B')).toBe('--');
    expect(await replaced('Ab_c_Ä', '_')).toBe('Ab-c-Ä');
    expect(await replaced('\u212a k K', 'k')).toBe('- - -');
  });

  it('stay quick with long texts', async () => {
    const began = performance.now();
    const long = 'a'.repeat(100_000);
    const look = `${'A'.repeat(50_000)}b`;
    expect(await output('string/replace', { string: long, src: look, dest: '', global: true, sensitive: false })).toBe(
      long,
    );
    await expect(runCard('string/base64Decode', { string: `${'='.repeat(100_000)}a` })).rejects.toMatchObject({
      errorKind: 'Parse Error',
    });
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('Replace Patterns replaces each word', async () => {
    const inputs = {
      text: 'Ann von Berg (ext)',
      replacement: '',
      global: true,
      'case sensitive': true,
      'patterns/1': ' von',
      'patterns/2': ' (ext)',
    };
    expect(await output('string/replaceAny', inputs)).toBe('Ann Berg');
  });

  it('Base64 decodes what it encodes, and the URL-safe alphabet', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (string) => {
        const encoded = (await output('string/base64', { string })) as string;
        for (const text of [encoded, encoded.replace(/=+$/, ''), encoded.replaceAll('+', '-').replaceAll('/', '_')])
          expect(await output('string/base64Decode', { string: text })).toBe(string);
      }),
    );
    await expect(runCard('string/base64Decode', { string: 'no base64!' })).rejects.toMatchObject({
      errorKind: 'Parse Error',
    });
  });

  it('change case, trim, cut and measure', async () => {
    expect(await output('string/toLowerCase', { string: 'ANN@Example.COM' })).toBe('ann@example.com');
    expect(await output('string/toUpperCase', { string: 'aß' })).toBe('ASS');
    expect(await output('string/trim', { string: ' \n a b\t' })).toBe('a b');
    expect(await output('string/substr', { string: 'workflows', start: 4, end: null })).toBe('flows');
    expect(await output('string/substr', { string: 'workflows', start: null, end: 4 })).toBe('work');
    expect(await runCard('string/length', { string: 'abc' })).toEqual({ length: 3 });
    expect(await output('string/find', { string: 'abcabc', substr: 'c' })).toBe(2);
    expect(await output('string/lastIndexOf', { string: 'abcabc', substr: 'c', index: null })).toBe(5);
    expect(await output('string/toLowerCase', { string: null })).toBeNull();
  });

  it('Random has the length asked for', async () => {
    expect(await output('string/random', { length: 40 })).toMatch(/^[A-Za-z0-9]{40}$/);
    await expect(runCard('string/random', { length: 1e9 })).rejects.toMatchObject({ errorKind: 'Invalid Input' });
  });
});
