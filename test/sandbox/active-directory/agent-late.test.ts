import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { directoryAgent } from '../../../sandbox/active-directory/agent.ts';
import { unicodePassword } from '../../../sandbox/active-directory/ldap.ts';
import { startDomainController } from '../../../sandbox/active-directory/start.ts';

/** A way to the controller that takes `ms` in each direction. */
async function slowWay(port: number, ms: number) {
  const sockets: Socket[] = [];
  const later = (from: Socket, to: Socket): void => {
    from.on('data', (part) => setTimeout(() => to.write(part), ms));
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
  };
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    sockets.push(near, far);
    later(near, far);
    later(far, near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, close };
}

it('sets no password any more once the work was given up', async () => {
  const dc = await startDomainController({ kind: 'fake' });
  const way = await slowWay(Number(new URL(dc.url).port), 80);
  try {
    const ou = await dc.admin.addOu('People');
    const rights = { resetPassword: true, writePwdLastSet: true, writeLockoutTime: true };
    const service = await dc.admin.addServiceAccount('svc', ou, rights);
    const login = 'ada@people.example.test';
    await dc.admin.addUser({ account: 'ada', upn: login, ou, password: 'First-Pass-1' });
    const slow = { ...dc, url: `ldaps://127.0.0.1:${way.port}` };
    // Handshake, bind and search take 480 ms; one of them 160.
    const agent = directoryAgent({ dc: slow, ...service, ou, timeoutMs: 400 });
    const answer = await agent.setPassword({ login, externalId: null }, 'Older-Pass-1', { mustChange: false });
    expect(answer).toEqual({ ok: false, reason: 'Timed out waiting for the Active Directory agent.' });
    await wait(500);
    expect(await dc.admin.bind(login, 'First-Pass-1')).toBe('ok');
    await agent.close();
  } finally {
    way.close();
    await dc.close();
  }
});

it('gives no password to a log that takes messages as JSON', () => {
  expect(JSON.stringify({ values: [unicodePassword('Canary-1')] })).toBe('{"values":["[secret]"]}');
});
