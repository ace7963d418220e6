import type { AddressInfo, Socket } from 'node:net';
import { createServer, type Server } from 'node:tls';
import { type Clock, systemClock } from '../../clock.ts';
import { makeCertificate } from '../certificate.ts';
import { DOMAIN } from '../domain.ts';
import { newPassword } from '../ldap.ts';
import type { ControllerEnd } from '../model.ts';
import { serve } from './connection.ts';
import { createDirectory } from './directory.ts';
import { createFaults } from './fault.ts';
import type { Words } from './words.ts';

export interface FakeOptions {
  /** Whose result codes and texts; default Samba's. */
  readonly words?: Words;
  readonly clock?: Clock;
}

const ADDRESS = '127.0.0.1';
const MOST_CONNECTIONS = 500;
const HANDSHAKE_MS = 10_000;
/** AD's MaxConnIdleTime. */
const IDLE_MS = 900_000;

/** A directory in memory behind LDAPS: what AD does with accounts and passwords, for machines without Samba. */
export async function startFakeController(options: FakeOptions): Promise<ControllerEnd> {
  const { cert, key } = await makeCertificate(ADDRESS, DOMAIN.hostName);
  const password = newPassword();
  const directory = createDirectory(options.clock ?? systemClock, options.words ?? 'samba', password);
  const faults = createFaults();
  let port = 0;
  let server: Server | null = null;
  const sockets = new Set<Socket>();
  const start = async (): Promise<void> => {
    if (server !== null) return;
    const next = createServer({ cert, key, minVersion: 'TLSv1.2', handshakeTimeout: HANDSHAKE_MS }, (socket) => {
      socket.setTimeout(IDLE_MS, () => socket.destroy());
      socket.setNoDelay(true);
      serve(socket, directory, faults);
    });
    // The raw ones, so that a handshake under way keeps nobody waiting.
    next.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
    next.maxConnections = MOST_CONNECTIONS;
    next.on('tlsClientError', (_error, socket) => socket.destroy());
    await new Promise<void>((resolve, reject) => {
      next.once('error', reject);
      next.listen(port, ADDRESS, resolve);
    });
    port = (next.address() as AddressInfo).port;
    server = next;
  };
  const stop = async (): Promise<void> => {
    const open = server;
    server = null;
    if (open === null) return;
    await new Promise<void>((resolve) => {
      open.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  };
  await start();
  return {
    kind: 'fake',
    url: `ldaps://${ADDRESS}:${port}`,
    ca: cert,
    password,
    setFault: faults.set,
    start,
    stop,
    close: stop,
  };
}
