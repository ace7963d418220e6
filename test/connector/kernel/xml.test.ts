import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { output, runCard } from './support.ts';

const parse = (xml: string | null, options: Record<string, unknown> = {}) =>
  output('xml/parse', { xml, ...Object.fromEntries(Object.entries(options).map(([k, v]) => [`options/${k}`, v])) });

const catalog = `<?xml version="1.0"?>
<!-- of records -->
<catalog>
  <release id="JNR165.8">
    <artist>Surfer Blood</artist>
    <title>1000 Palms</title>
  </release>
  <release id='OLE 984-7'>
    <ARTIST>The Men</ARTIST>
    <title/>
  </release>
</catalog>
`;

describe('Parse (XML)', () => {
  const release = { $: { id: 'JNR165.8' }, artist: ['Surfer Blood'], title: ['1000 Palms'] };

  it('makes the object of its page', async () => {
    expect(await parse(catalog)).toEqual({
      release: [release, { $: { id: 'OLE 984-7' }, ARTIST: ['The Men'], title: [''] }],
    });
  });

  it('does what the options say', async () => {
    expect(await parse('<a><b>x</b></a>', { explicitRoot: true })).toEqual({ a: { b: ['x'] } });
    expect(await parse('<a><b>x</b></a>', { explicitCharkey: true, charkey: '_' })).toEqual({ b: [{ _: 'x' }] });
    expect(await parse('<a><B>x</B></a>', { normalizeTags: true })).toEqual({ b: ['x'] });
    expect(await parse('<a><b> Surfer Blood </b></a>')).toEqual({ b: [' Surfer Blood '] });
    expect(await parse('<a><b> Surfer Blood </b></a>', { trim: true })).toEqual({ b: ['Surfer Blood'] });
    expect(await parse('<a><b> Surfer  \n Blood </b></a>', { normalize: true })).toEqual({ b: ['Surfer Blood'] });
    expect(await parse('<a n="1">t</a>', { attrkey: '@', charkey: '#' })).toEqual({ '@': { n: '1' }, '#': 't' });
  });

  it('reads entities, numbers and CDATA, and no entities of the document', async () => {
    const text =
      '<!DOCTYPE a [<!ENTITY x "boom">]><a><b c="&quot;&#65;">1 &lt; 2 &amp;&#x20AC;&x;<![CDATA[<raw>&amp;]]></b></a>';
    expect(await parse(text)).toEqual({ b: [{ $: { c: '"A' }, _: '1 < 2 &€&x;<raw>&amp;' }] });
    const own = (await parse('<a><__proto__ x="1"/><constructor/></a>')) as object;
    expect(Object.keys(own)).toEqual(['__proto__', 'constructor']);
    expect(await parse(' ')).toBeNull();
  });

  it.each(['x', '<a>', '<a></b>', '<a/><b/>', '<a b=1/>', '<1/>', '<a><!-- </a>', '<a>&</a', '<a/>x', '</a>'])(
    'refuses %j',
    async (xml) => {
      await expect(runCard('xml/parse', { xml })).rejects.toMatchObject({ errorKind: 'Parse Error' });
    },
  );

  it('gives back what was written', async () => {
    const text = fc.string().map((s) => s.replace(/[^ -~]/g, '').trim());
    const escaped = (s: string) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text)), async (items) => {
        const xml = `<l>${items.map(([a, b]) => `<i a="${escaped(a)}">${escaped(b)}</i>`).join('\n')}</l>`;
        const expected = items.map(([a, b]) => (b === '' ? { $: { a } } : { $: { a }, _: b }));
        const read = await parse(xml, { explicitRoot: true });
        expect(read).toEqual({ l: items.length === 0 ? '' : { i: expected } });
      }),
    );
  });

  it('is quick with hostile texts', async () => {
    const began = performance.now();
    const many = (piece: string) => piece.repeat(200_000);
    for (const xml of [
      many('<a>'),
      many('<'),
      `<a ${many('b="')}`,
      `<a>${many('&')}</a>`,
      `<a>${many('<![CDATA[')}`,
      `<!DOCTYPE ${many('[')}`,
      `<a${many(' ')}`,
      `<a>${many('<b/>')}</a>`,
      many('<!--'),
    ])
      await runCard('xml/parse', { xml }).catch((error: unknown) => expect(error).toHaveProperty('errorKind'));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
