import { describe, expect, it } from '@jest/globals';
import { ADMINISTRATOR_DN, DOMAIN } from '../../../sandbox/active-directory/domain.ts';
import { signIn } from '../../../sandbox/active-directory/fake/accounts.ts';
import { createDirectory, type Directory } from '../../../sandbox/active-directory/fake/directory.ts';
import { addEntry, modify } from '../../../sandbox/active-directory/fake/write.ts';
import { systemClock } from '../../../sandbox/clock.ts';
import { quoted, utf16 } from './client.ts';

/** Every string and every run of bytes that can be reached. */
function reachable(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (Buffer.isBuffer(value)) return [value.toString('latin1')];
  const inside =
    value instanceof Map ? [...value.entries()].flat() : value instanceof Set ? [...value] : Object.values(value);
  return inside.flatMap((one) => reachable(one, seen));
}

describe('passwords in the fake', () => {
  it('are kept as salted hashes alone, earlier ones too', () => {
    const directory: Directory = createDirectory(systemClock, 'samba', 'Administrator-1');
    const administrator = signIn(directory, ADMINISTRATOR_DN, 'Administrator-1');
    if (administrator === null) throw new Error('no administrator');
    const dn = `CN=ada,CN=Users,${DOMAIN.baseDn}`;
    const value = (text: string) => [Buffer.from(text)];
    addEntry(directory, administrator, dn, [
      { type: 'objectClass', values: value('user') },
      { type: 'sAMAccountName', values: value('ada') },
      { type: 'userAccountControl', values: value('512') },
    ]);
    const passwords = ['First-Passw0rd', 'Second-Passw0rd', 'Third-Passw0rd'];
    for (const password of passwords) {
      modify(directory, administrator, dn, [{ operation: 'replace', type: 'unicodePwd', values: [quoted(password)] }]);
    }
    const entry = signIn(directory, dn, 'Third-Passw0rd');
    expect(entry?.secrets.hashes).toHaveLength(3);
    const entries = [...directory.store.below(DOMAIN.baseDn.toLowerCase())];
    const held = reachable([entries, directory]);
    expect(held).toContain(dn);
    for (const password of [...passwords, 'Administrator-1']) {
      expect(held.filter((one) => one.includes(password) || one.includes(utf16(password).toString('latin1')))).toEqual(
        [],
      );
    }
  });
});
