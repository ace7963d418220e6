import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultRules } from '../../../connector/core/rules.ts';
import { output, runCard } from './support.ts';

const parse = (url: string | null, rules = defaultRules) => runCard('url/parse', { url }, {}, { rules });

describe('Parse', () => {
  it('gives the parts of its documented example', async () => {
    const url = 'http://www.test.com:8080/test url?value=example&value2=URL';
    const parts = { protocol: 'http:', host: 'www.test.com', port: 8080, query: 'value=example&value2=URL' };
    expect(await parse(url)).toEqual({ ...parts, path: '/test%20url' });
    expect(await parse(url, { ...defaultRules, urlPath: 'as-typed' })).toEqual({ ...parts, path: '/test url' });
  });

  it.each([
    ['HTTPS://User:pw@Example.COM', { protocol: 'https:', host: 'example.com', port: null, path: null, query: null }],
    ['https://[::1]:8443/a%20b#top', { protocol: 'https:', host: '[::1]', port: 8443, path: '/a%20b', query: null }],
    ['/relative?x=1#y', { protocol: null, host: null, port: null, path: '/relative', query: 'x=1' }],
    ['mailto:ann@example.com', { protocol: 'mailto:', host: null, port: null, path: 'ann@example.com', query: null }],
    ['', { protocol: null, host: null, port: null, path: null, query: null }],
  ])('%s', async (url, expected) => {
    expect(await parse(url)).toEqual(expected);
  });

  it('reads what URL writes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.webUrl({ withQueryParameters: true, withFragments: true }), async (text) => {
        const url = new URL(text);
        const parts = await parse(url.href);
        expect(parts.protocol).toBe(url.protocol);
        expect(parts.host).toBe(url.hostname);
        expect(parts.path).toBe(url.pathname);
        expect(parts.query ?? '').toBe(url.search.slice(1));
      }),
    );
  });

  it('is quick with a hostile text', async () => {
    const began = performance.now();
    for (const piece of ['/', '@', '[', ':', '?', '%', 'a://'])
      await parse(piece.repeat(100_000)).catch((error: unknown) => expect(error).toHaveProperty('errorKind'));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('queries', () => {
  it('Decode Query gives the object of its documented example', async () => {
    expect(await output('url/decode', { query: 'name=John%20Doe&region=North%20America' })).toEqual({
      name: 'John Doe',
      region: 'North America',
    });
    expect(await output('url/decode', { query: '?a=1&a=2&b&__proto__=x' })).toEqual(
      Object.fromEntries([
        ['a', ['1', '2']],
        ['b', ''],
        ['__proto__', 'x'],
      ]),
    );
    expect(await output('url/decode', { query: null })).toEqual({});
  });

  it('Decode Query undoes Encode Query', async () => {
    const text = fc.string({ unit: 'grapheme' });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(text, text), async (data) => {
        const query = await output('url/encode', { data });
        expect(Object.entries((await output('url/decode', { query })) as object)).toEqual(Object.entries(data));
      }),
    );
  });
});
