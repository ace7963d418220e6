import { expect, it } from '@jest/globals';
import { openDirectory } from '../../../connector/active-directory/directory.ts';
import { startDomainController } from '../../../sandbox/active-directory/start.ts';

const MINUTE = 60_000;

it('knows that a lock has run out, though its time still stands there', async () => {
  let now = Date.parse('2026-03-02T08:00:00Z');
  const clock = {
    now: () => now,
    after: (ms: number, run: () => void) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
  const dc = await startDomainController({ kind: 'fake', clock });
  const { url, ca, baseDn, admin, administrator } = dc;
  const directory = openDirectory({ url, ca, baseDn, ...administrator });
  try {
    const ou = await admin.addOu('People');
    const dn = await admin.addUser({ account: 'ada', upn: 'ada@ad.example.test', ou, password: 'First-Pass-1' });
    await admin.setPolicy({ lockoutThreshold: 3 });
    await admin.lock(dn);
    const lockedSince = new Date(now).toISOString();
    expect(await directory.passwordState(dn)).toMatchObject({ locked: true, lockedSince });
    now += 31 * MINUTE;
    expect(await directory.passwordState(dn)).toMatchObject({ locked: false, lockedSince: null });
    expect(await admin.read(dn)).toMatchObject({ locked: true });
    expect((await directory.verify('ada@ad.example.test', 'First-Pass-1')).reason).toBe('ok');
  } finally {
    await directory.close();
    await dc.close();
  }
});
