import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { createServer, type Server } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openDirectory } from '../../../connector/active-directory/directory.ts';
import { type Certificate, makeCertificate } from '../../../sandbox/active-directory/certificate.ts';
import { failure } from './controllers.ts';

const CANARY = 'Canary-7b2e90-A';
const BASE = 'DC=ad,DC=example,DC=test';
const OPERATIONS: Readonly<Record<number, 'bind' | 'modify'>> = { 96: 'bind', 102: 'modify' };

type Answer = { readonly code: number; readonly text?: string } | 'none' | 'drop';

let certificate: Certificate;
const open: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  certificate = await makeCertificate('127.0.0.1', 'dc1.ad.example.test');
});
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});
afterAll(() => expect(open).toEqual([]));

/** Tag, length in two bytes, value. */
const element = (tag: number, ...values: Buffer[]): Buffer => {
  const value = Buffer.concat(values);
  return Buffer.concat([Buffer.from([tag, 0x82, value.length >> 8, value.length & 0xff]), value]);
};

/** A directory on a controller that answers as the test says; connections count from 1. */
async function directoryOn(
  answerTo: (operation: 'bind' | 'modify', connection: number) => Answer | Promise<Answer>,
  limits: { readonly connections?: number; readonly timeoutMs?: number } = {},
) {
  const sockets: Socket[] = [];
  const server: Server = createServer({ ...certificate }, (socket) => {
    const connection = sockets.push(socket);
    socket.on('error', () => {});
    socket.on('data', async (data) => {
      // The message id and the operation stand behind the length, which has more than a byte where the first says so.
      const at = (data[1]! & 0x80) === 0 ? 2 : 2 + (data[1]! & 0x7f);
      const tag = data[at + 3]!;
      const operation = OPERATIONS[tag];
      if (operation === undefined) return;
      const answer = await answerTo(operation, connection);
      if (answer === 'none') return;
      if (answer === 'drop') return void socket.destroy();
      const text = element(0x04, Buffer.from(answer.text ?? '', 'utf8'));
      const result = element(tag + 1, Buffer.from([0x0a, 1, answer.code, 4, 0]), text);
      socket.write(element(0x30, Buffer.from([2, 1, data[at + 2]!]), result));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const directory = openDirectory({
    url: `ldaps://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ca: certificate.cert,
    account: 'svc@ad.example.test',
    password: CANARY,
    baseDn: BASE,
    ...limits,
  });
  open.push(
    {
      close: async () => {
        for (const socket of sockets) socket.destroy();
        await new Promise((resolve) => server.close(resolve));
      },
    },
    directory,
  );
  return directory;
}

const ADA = `CN=ada,${BASE}`;

describe('a controller that quotes what it was sent', () => {
  it('has no password told on: not of a reset, not of a change', async () => {
    const text = `0000052D: "${CANARY}" is weak`;
    const directory = await directoryOn((operation) => (operation === 'bind' ? { code: 0 } : { code: 53, text }));
    for (const refused of [
      await failure(directory.setPassword(ADA, CANARY)),
      await failure(directory.changePassword(ADA, CANARY, 'Other-Pass-1')),
      await failure(directory.changePassword(ADA, 'Other-Pass-1', CANARY)),
    ]) {
      expect(refused).toMatchObject({ reason: 'password-policy', text: expect.stringContaining('"[secret]" is weak') });
      expect(JSON.stringify(refused)).not.toContain('7b2e90');
    }
  });

  it('has no password of a sign-in told on', async () => {
    const directory = await directoryOn(() => ({ code: 49, text: `80090308: no ${CANARY}, data 52e, v1` }));
    const refused = await failure(directory.unlock(ADA));
    const text = expect.stringContaining('no [secret], data 52e');
    expect(refused).toMatchObject({ reason: 'service-account', data: '52e', text });
    expect(JSON.stringify([refused, await directory.verify('ada', CANARY)])).not.toContain('7b2e90');
  });
});

describe('a connection', () => {
  it('is one of few, however many passwords are checked at once', async () => {
    let now = 0;
    let most = 0;
    const directory = await directoryOn(
      async () => {
        now += 1;
        most = Math.max(most, now);
        await new Promise((resolve) => setTimeout(resolve, 20));
        now -= 1;
        return { code: 0 };
      },
      { connections: 2 },
    );
    const verdicts = await Promise.all(Array.from({ length: 9 }, () => directory.verify('ada', 'Some-Pass-1')));
    expect(verdicts.filter(({ right }) => right)).toHaveLength(9);
    expect(most).toBe(2);
  });

  it('that has once been too slow is not used again', async () => {
    const directory = await directoryOn(
      (operation, connection) => (operation === 'modify' && connection === 1 ? 'none' : { code: 0 }),
      { connections: 1, timeoutMs: 400 },
    );
    expect(await failure(directory.unlock(ADA))).toMatchObject({ code: 'AD_UNAVAILABLE', reason: 'timeout' });
    expect(await failure(directory.unlock(ADA))).toBeNull();
  });

  it('that cannot be opened beside one that works fails its own request, and nobody who waits', async () => {
    const directory = await directoryOn(
      (operation, connection) => {
        if (operation === 'bind') return connection === 2 ? 'drop' : { code: 0 };
        return connection === 1 ? 'none' : { code: 0 };
      },
      { connections: 2, timeoutMs: 800 },
    );
    const slow = failure(directory.unlock(ADA));
    const all = [slow, failure(directory.unlock(ADA)), failure(directory.unlock(ADA))];
    expect((await Promise.all(all)).map((one) => one?.['reason'] ?? 'done')).toEqual([
      'timeout',
      'disconnected',
      'done',
    ]);
  });
});
