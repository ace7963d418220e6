import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { startDomainController } from '../../../sandbox/active-directory/start.ts';
import { root } from '../../support/root.ts';

const script = `
import { openDirectory } from './connector/active-directory/directory.ts';
const { url, ca, baseDn, account, password, dn } = JSON.parse(process.env.SETTINGS);
const directory = openDirectory({ url, ca, baseDn, account, password });
await directory.setPassword(dn, 'Canary-5e1c77-A');
const { right } = await directory.verify('ada@ad.example.test', 'Canary-5e1c77-A');
console.log(right);
`;

it('tells no password to the debug log of ldapts, and keeps no process alive with an idle connection', async () => {
  const dc = await startDomainController({ kind: 'fake' });
  try {
    const ou = await dc.admin.addOu('People');
    const dn = await dc.admin.addUser({ account: 'ada', upn: 'ada@ad.example.test', ou, password: 'First-Pass-1' });
    const { url, ca, baseDn, administrator } = dc;
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--import', './cli/typescript.mjs', '--input-type=module', '--eval', script],
      {
        cwd: root,
        timeout: 20_000,
        env: {
          ...process.env,
          NODE_DEBUG: 'ldapts',
          SETTINGS: JSON.stringify({ url, ca, baseDn, ...administrator, dn }),
        },
      },
    );
    expect(stdout).toBe('true\n');
    expect(stderr).toContain('unicodePwd');
    expect(stderr).toContain('[secret]');
    const quoted = Buffer.from('Canary-5e1c77-A', 'utf16le');
    for (const form of [
      '5e1c77',
      administrator.password,
      [...quoted].join(','),
      quoted.toString('base64').slice(4, -4),
    ])
      expect(stderr).not.toContain(form);
  } finally {
    await dc.close();
  }
});
