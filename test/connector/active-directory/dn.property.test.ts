import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DN } from 'ldapts';
import { isBelow, parseDn } from '../../../connector/active-directory/dn.ts';

const BASE = 'OU=People,DC=corp,DC=example,DC=com';

/** RFC 4514, 2.4. */
function escaped(value: string): string {
  return value
    .replace(/[\\",+<>;=]/g, '\\$&')
    .replace(/^[ #]/, '\\$&')
    .replace(/ $/, '\\ ');
}
/** Every byte in hex. */
function hexed(value: string): string {
  return [...Buffer.from(value, 'utf8')].map((byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('');
}
const value = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter(
    (text) => !/[\0\p{Surrogate}]/u.test(text) && text.trim() !== '' && text === text.replace(/^ {2,}| {2,}$/g, ''),
  );

describe('distinguished names', () => {
  it('below the base are so however they are escaped, and no others are', () => {
    fc.assert(
      fc.property(value, value, (cn, ou) => {
        const plain = `CN=${escaped(cn)},${BASE}`;
        expect(isBelow(plain, BASE)).toBe(true);
        expect(isBelow(`cn=${hexed(cn)} , ou = PEOPLE,dc=Corp,DC=\\65xample,DC=com`, BASE)).toBe(true);
        expect(parseDn(`CN=${hexed(cn)},${BASE}`)).toEqual(parseDn(plain));
        // the base as a value of another name is no base
        expect(isBelow(`CN=${escaped(`${cn},${BASE}`)}`, BASE)).toBe(false);
        expect(isBelow(`CN=${escaped(cn)},OU=${escaped(`${ou}`)},DC=other,DC=com`, BASE)).toBe(false);
        expect(isBelow(`CN=${escaped(cn)},${BASE},DC=${escaped(ou)}`, BASE)).toBe(false);
      }),
    );
  });

  it('are read as ldapts writes them, but for its quotes', () => {
    const inner = value.filter((text) => !/^[ #]|[ "]|[ #]$/.test(text));
    fc.assert(
      fc.property(fc.array(inner, { minLength: 1, maxLength: 4 }), (values) => {
        const dn = new DN();
        for (const one of values) dn.addPairRDN('CN', one);
        const parsed = parseDn(dn.toString());
        expect(parsed).toEqual(values.map((one) => `cn=${one.normalize('NFC').toLowerCase()}`));
      }),
    );
  });

  it('are never read for longer than a moment, and never throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void parseDn(text)));
    expect(parseDn(`CN=${'\\2c'.repeat(1300)}`)).not.toBeNull();
    expect(parseDn(`CN=${'a'.repeat(5000)}`)).toBeNull();
  });

  it.each([
    '',
    'People',
    'CN=',
    'CN= ',
    '=x',
    'CN=x,',
    ',CN=x',
    'CN=x,,DC=y',
    'CN=x;DC=y',
    'CN="x,y",DC=z',
    'CN=#04024869',
    'CN=x\\',
    'CN=x\\zDC=y',
    'CN=\\ff\\fe',
    'CN=x\0',
    'CN=\\00',
    '<GUID=b1a7f0de>',
    '<SID=S-1-5-21>,DC=corp',
    'C N=x',
  ])('%j is none', (text) => expect(parseDn(text)).toBeNull());

  it('do not stand below themselves or a neighbour', () => {
    expect(isBelow(BASE, BASE)).toBe(false);
    expect(isBelow('CN=x,OU=OldPeople,DC=corp,DC=example,DC=com', BASE)).toBe(false);
    expect(isBelow('CN=x,OU=People\\,DC\\=corp,DC=example,DC=com', BASE)).toBe(false);
    expect(isBelow('CN=x+UID=1,OU=People,DC=corp,DC=example,DC=com', BASE)).toBe(true);
    expect(parseDn('CN=x+UID=1')).toEqual(parseDn('uid=1+cn=X'));
  });
});
