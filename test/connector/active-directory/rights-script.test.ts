import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rightsScript } from '../../../connector/active-directory/rights-script.ts';
import { GUID } from '../../../sandbox/active-directory/security-descriptor.ts';

const OU = 'OU=People,DC=corp,DC=example,DC=com';
const ACCOUNT = 'CORP\\OktaService';

/** What PowerShell takes the lines between the two headings for: the literals of the account and of each OU. */
function read(script: string): { account: string; ous: string[] } {
  const start = script.indexOf('$Account = ');
  const lines = script.slice(start, script.indexOf('\n)\n', start)).split('\n');
  expect(lines[1]).toBe('$Ous = @(');
  return {
    account: literalOf(lines[0]!.slice('$Account = '.length)),
    ous: lines.slice(2).map((line) => literalOf(line.slice(2))),
  };
}

/** One whole single-quoted literal, or one that [regex]::Unescape reads; anything more or less fails the test. */
function literalOf(code: string): string {
  const unescaped = /^\(\[regex\]::Unescape\((.*)\)\)$/.exec(code);
  const quoted = /^'((?:[ -&(-~]|'')*)'$/.exec(unescaped?.[1] ?? code);
  expect([code, quoted === null]).toEqual([code, false]);
  const text = quoted![1]!.replaceAll("''", "'");
  if (unescaped === null) return text;
  return text.replace(/\\(?:u([0-9a-f]{4})|(.))/g, (_, hex: string | undefined, plain: string) => {
    if (hex === undefined) expect(plain).toBe('\\');
    return hex === undefined ? plain : String.fromCharCode(Number.parseInt(hex, 16));
  });
}

describe('script of rights', () => {
  const script = rightsScript({ ous: [OU], account: ACCOUNT });

  it('grants the three rights to user objects below each OU, and nothing else', () => {
    expect(script.match(/Dsacls = '[^']+'/g)).toEqual([
      "Dsacls = 'CA;Reset Password;user'",
      "Dsacls = 'WP;pwdLastSet;user'",
      "Dsacls = 'WP;lockoutTime;user'",
    ]);
    // the only program that it starts
    expect(script.match(/& \S+.*/g)).toEqual(["& dsacls.exe $ou '/I:S' '/G' $permission)"]);
  });

  it('looks for the very rights that a domain controller asks for', () => {
    const script = rightsScript({ ous: [OU], account: ACCOUNT });
    const types = (name: string): string =>
      new RegExp(`Name = '${name}'[^}]*Types = (@[^\\n]*)`).exec(script)?.[1] ?? '';
    expect(types('Reset Password')).toBe(`@('${GUID.resetPassword}')`);
    expect(types('Write pwdLastSet')).toContain(`@('${GUID.pwdLastSet}',`);
    expect(types('Write lockoutTime')).toBe(`@('${GUID.lockoutTime}')`);
    expect(script).toContain(`$UserClass = '${GUID.user}'`);
  });

  it('changes nothing without -Grant', () => {
    const call = script.indexOf('& dsacls.exe');
    const guard = script.lastIndexOf('if ($Grant -and $missing.Count -gt 0) {', call);
    expect(guard).toBeGreaterThan(0);
    const between = script.slice(guard, call).replace(/^\s*(#.*|Write-Host.*)$/gm, '');
    // the call stands inside the braces of the condition
    expect(between.split('{').length - between.split('}').length).toBe(2);
    for (const writing of [
      /Set-A/,
      /\.CommitChanges/,
      /AddAccessRule/,
      /Set-Acl/,
      /SetInfo/,
      /Invoke-Expression|\biex\b/,
      /Remove-/,
    ])
      expect(script).not.toMatch(writing);
  });

  it('is ASCII, and begins alike whomever it is for', () => {
    const other = rightsScript({ ous: ['OU=Vertrieb Süd,DC=x', 'OU=人,DC=x'], account: 'Büro\\Okta Dienst$' });
    for (const text of [script, other]) expect(text).toMatch(/^[\n -~]+$/);
    expect(other.slice(0, other.indexOf('$Account'))).toBe(script.slice(0, script.indexOf('$Account')));
    expect(other.slice(other.indexOf('\n)\n'))).toBe(script.slice(script.indexOf('\n)\n')));
    expect(read(other)).toEqual({ account: 'Büro\\Okta Dienst$', ous: ['OU=Vertrieb Süd,DC=x', 'OU=人,DC=x'] });
  });

  it('holds any OU as one literal: quotes, dollars, backticks and line breaks do nothing', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "'",
        "''",
        '’',
        '‘',
        '‚',
        '‛',
        '$(calc)',
        '`',
        '"',
        '\\"',
        '; calc',
        '{0}',
        '#',
        '%PATH%',
        ')',
        '\\,',
        '\\',
        '\u0091',
        '“',
        ' ',
      ),
      fc.string({ maxLength: 5 }),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    let taken = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const ou = `OU=x${pieces.join('')},DC=corp`;
        let made: string;
        try {
          made = rightsScript({ ous: [OU, ou], account: ACCOUNT });
        } catch (error) {
          // no name at all
          expect((error as Error).message).toMatch(/^Script of rights: OU 2 is no distinguished name/);
          return;
        }
        taken += 1;
        expect(read(made)).toEqual({
          account: ACCOUNT,
          ous: [OU, ou.replaceAll('\\"', '\\22')].filter((one, i, all) => all.indexOf(one) === i),
        });
        // Windows PowerShell hands a double quote on to dsacls as the end of an argument
        expect(read(made).ous.join('')).not.toContain('"');
      }),
      { numRuns: 500 },
    );
    expect(taken).toBeGreaterThan(50);
  });

  it('takes accounts that Windows can have, and names everything that is wrong', () => {
    for (const account of ['CORP\\svc', 'svc@corp.example.com', "CORP\\O'Brien svc$", 'CORP\\gmsa$'])
      expect(read(rightsScript({ ous: [OU, OU], account }))).toEqual({ account, ous: [OU] });
    for (const account of [
      '',
      'svc',
      'CORP\\svc:GA',
      'CORP\\svc;x',
      'CORP\\a\\b',
      'CORP\\"x',
      'a@b@c',
      'CORP\\x\n',
      ' CORP\\x',
      `C\\${'x'.repeat(300)}`,
      'CORP\\x\u202e',
    ])
      expect(() => rightsScript({ ous: [OU], account })).toThrow('the account has to be DOMAIN\\name or name@domain');
    expect(() => rightsScript({ ous: ['People', OU, 'OU=a\nb,DC=x'], account: '' })).toThrow(/OU 1 .*OU 3 .*account/);
    expect(() => rightsScript({ ous: [], account: ACCOUNT })).toThrow('give 1 to 200 OUs');
  });
});
