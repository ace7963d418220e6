import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer as createTcp, type Server, type Socket } from 'node:net';
import { createServer } from 'node:tls';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, NotSent } from '../../../connector/active-directory/connection.ts';
import { openDirectory } from '../../../connector/active-directory/directory.ts';
import { checkSettings } from '../../../connector/active-directory/settings.ts';
import { type Certificate, makeCertificate } from '../../../sandbox/active-directory/certificate.ts';
import { startDomainController } from '../../../sandbox/active-directory/start.ts';
import { root } from '../../support/root.ts';
import { failure } from './controllers.ts';

const settings = { account: 'svc@ad.example.test', password: 'Not-A-Real-1', baseDn: 'DC=ad,DC=example,DC=test' };
let here: Certificate;
let elsewhere: Certificate;
const servers: { readonly server: Server; readonly sockets: Set<Socket> }[] = [];

/** The port of a server that does with connections what `serve` does; TLS with a certificate. */
async function listen(certificate: Certificate | null, serve: (socket: Socket) => void): Promise<number> {
  const server = certificate === null ? createTcp(serve) : createServer({ ...certificate }, serve);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  servers.push({ server, sockets });
  return (server.address() as AddressInfo).port;
}

beforeAll(async () => {
  here = await makeCertificate('127.0.0.1', 'dc1.ad.example.test');
  elsewhere = await makeCertificate('127.0.0.9', 'other.example.test');
});
afterEach(async () => {
  for (const { server, sockets } of servers.splice(0)) {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
});

describe('LDAPS', () => {
  it('refuses a certificate of an authority that it was not given, before anything is sent', async () => {
    let bytes = 0;
    const port = await listen(here, (socket) =>
      socket.on('data', (data) => {
        bytes += data.length;
      }),
    );
    for (const ca of [undefined, elsewhere.cert]) {
      const directory = openDirectory({
        ...settings,
        url: `ldaps://127.0.0.1:${port}`,
        ...(ca === undefined ? {} : { ca }),
      });
      const refused = { code: 'AD_REFUSED', reason: 'certificate', retry: false };
      expect(await failure(directory.findUser('ada'))).toMatchObject(refused);
      expect(await directory.verify('ada', 'Not-A-Real-1')).toEqual({ right: null, reason: 'certificate', data: null });
      await directory.close();
    }
    expect(bytes).toBe(0);
  });

  it('refuses a trusted certificate of another name, and takes the name that it was told', async () => {
    const port = await listen(elsewhere, (socket) => void socket.on('data', () => socket.destroy()));
    const url = `ldaps://127.0.0.1:${port}`;
    const named = openDirectory({ ...settings, url, ca: elsewhere.cert, servername: 'other.example.test' });
    expect(await failure(named.findUser('ada'))).toMatchObject({ code: 'AD_UNAVAILABLE', reason: 'disconnected' });
    for (const servername of [undefined, 'dc1.ad.example.test']) {
      const wrong = openDirectory({
        ...settings,
        url,
        ca: elsewhere.cert,
        ...(servername === undefined ? {} : { servername }),
      });
      expect(await failure(wrong.findUser('ada'))).toMatchObject({ code: 'AD_REFUSED', reason: 'certificate' });
    }
  });

  it('does not let the environment turn verification off', async () => {
    const port = await listen(here, () => {});
    const given = { ...settings, url: `ldaps://127.0.0.1:${port}`, ca: elsewhere.cert };
    const script = `
import { openDirectory } from './connector/active-directory/directory.ts';
console.log(JSON.stringify(await openDirectory(JSON.parse(process.env.SETTINGS)).verify('ada', 'Not-A-Real-1')));`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', './cli/typescript.mjs', '--input-type=module', '--eval', script],
      { cwd: root, env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0', SETTINGS: JSON.stringify(given) } },
    );
    expect(JSON.parse(stdout)).toEqual({ right: null, reason: 'certificate', data: null });
  });

  it('gives up on a server that never shakes hands, one that never answers, and one that answers nonsense', async () => {
    const silent = await listen(null, () => {});
    const mute = await listen(here, (socket) => void socket.resume());
    const noise = await listen(
      here,
      (socket) => void socket.on('data', () => socket.write(Buffer.alloc(3_000_000, 0x30))),
    );
    const noTls = await listen(null, (socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    for (const [port, reason] of [
      [silent, 'unreachable'],
      [mute, 'timeout'],
      [noise, 'disconnected'],
      [noTls, 'unreachable'],
    ] as const) {
      const directory = openDirectory({
        ...settings,
        url: `ldaps://127.0.0.1:${port}`,
        ca: here.cert,
        timeoutMs: 300,
        connectMs: 300,
      });
      const since = performance.now();
      const many = await Promise.all(Array.from({ length: 30 }, () => failure(directory.findUser('ada'))));
      for (const one of many) expect(one).toMatchObject({ code: 'AD_UNAVAILABLE', reason, retry: true });
      // those who wait share the end of one attempt; 30 attempts one after the other would take 9 s
      expect(performance.now() - since).toBeLessThan(2_000);
    }
  });

  it('never sends a request over a connection that has not signed in', async () => {
    const dc = await startDomainController({ kind: 'fake' });
    try {
      const { account, password } = dc.administrator;
      const checked = checkSettings({ url: dc.url, ca: dc.ca, baseDn: dc.baseDn, account, password });
      const connection = await connect(checked, checked);
      expect(connection.usable()).toBe(true);
      await dc.stop();
      await dc.start();
      while (connection.usable()) await new Promise((resolve) => setTimeout(resolve, 5));
      // by itself ldapts would connect again here, and ask as nobody
      await expect(connection.client.search(dc.baseDn, { scope: 'base' })).rejects.toBeInstanceOf(NotSent);
      await expect(connection.client.modify(dc.baseDn, [])).rejects.toBeInstanceOf(NotSent);
      connection.drop();
    } finally {
      await dc.close();
    }
  });
});

afterAll(() => {
  expect(servers).toEqual([]);
});
