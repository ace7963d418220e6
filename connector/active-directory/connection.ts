import { connect as connectTls, type TLSSocket } from 'node:tls';
import type { Client } from 'ldapts';
import { adError, directoryError } from './error.ts';
import type { CheckedSettings } from './settings.ts';

export type Ldapts = typeof import('ldapts');

/** Bytes that one answer may have. Those that are asked for here have a few hundred. */
const MAX_ANSWER = 1_000_000;

/** One signed-in connection. It never becomes another one: when its socket is gone, so is it. */
export interface Connection {
  readonly client: Client;
  readonly ldapts: Ldapts;
  /** true while the socket is open and signed in. */
  usable(): boolean;
  /** While busy it keeps the process alive; idle it does not. */
  busy(is: boolean): void;
  drop(): void;
}

/** Thrown by the client in place of its second connection: nothing was sent. */
export class NotSent extends Error {}

/**
 * Opens a connection and signs in.
 *
 * ldapts connects again by itself when it finds its socket closed, and sends the request without a bind. Its sockets are
 * made here, one a client: the second time it gets an error instead, before anything is sent.
 *
 * @throws FlopackError AD_UNAVAILABLE or AD_REFUSED
 */
export async function connect(
  settings: CheckedSettings,
  login: { readonly account: string; readonly password: string },
): Promise<Connection> {
  // 11 ms, so only with the first connection
  const ldapts = await import('ldapts');
  let socket: TLSSocket | null = null;
  let secure = false;
  let received = 0;
  const open = (port: number, host: string, options: object): TLSSocket => {
    if (socket !== null) throw new NotSent();
    const made = connectTls(port, host, options);
    socket = made;
    made.setKeepAlive(true, 30_000);
    made.once('secureConnect', () => {
      secure = true;
    });
    made.on('data', (data) => {
      received += data.length;
      if (received > MAX_ANSWER) made.destroy();
    });
    return made;
  };
  const client = new ldapts.Client({
    url: settings.url,
    timeout: settings.timeoutMs,
    connectTimeout: settings.connectMs,
    tlsOptions: {
      ...(settings.ca === undefined ? {} : { ca: settings.ca }),
      ...(settings.servername === undefined ? {} : { servername: settings.servername }),
      // said aloud, so that no variable of the environment turns it off
      rejectUnauthorized: true,
      minVersion: 'TLSv1.2',
    },
    createSecureConnection: open as typeof connectTls,
  });
  const drop = (): void => {
    socket?.on('error', () => {});
    socket?.destroy();
  };
  try {
    await client.bind(login.account, login.password);
  } catch (error) {
    drop();
    throw directoryError(error, { connecting: !secure, hide: [login.password] });
  }
  if (!client.isBound) {
    drop();
    throw adError('disconnected');
  }
  return {
    client,
    ldapts,
    usable: () => client.isBound && received <= MAX_ANSWER,
    busy(is) {
      received = 0;
      if (is) socket?.ref();
      else socket?.unref();
    },
    drop,
  };
}
