import { randomBytes } from 'node:crypto';
import { Attribute, Change, Client, type Entry, ResultCodeError, type SearchOptions } from 'ldapts';

export interface LdapOptions {
  readonly url: string;
  /** PEM of the certificate to trust. */
  readonly ca: string;
  readonly account: string;
  readonly password: string;
  /** For connecting and for each request. */
  readonly timeoutMs: number;
}

/** Requests on a bound connection; a broken one is made and bound again before the next request. */
export interface Ldap {
  run<T>(request: (client: Client) => Promise<T>): Promise<T>;
  find(base: string, options: SearchOptions): Promise<readonly Entry[]>;
  modify(dn: string, changes: Change | Change[]): Promise<void>;
  close(): Promise<void>;
}

/** What the connection failed with, not the directory: a dead controller, a time-out, a broken socket. */
export function isConnectionFailure(error: unknown): boolean {
  return !(error instanceof ResultCodeError) || isUnbound(error);
}

/** ldapts connects again by itself, but without the bind: operationsError "a successful bind must be completed". */
function isUnbound(error: unknown): boolean {
  return error instanceof ResultCodeError && error.code === 1;
}

/** ldapts' words for a request that was sent and not answered in time. */
export function isLate(error: unknown): boolean {
  return error instanceof Error && error.message.endsWith('Operation timed out');
}

/** A client that trusts this certificate alone; nothing is sent before its first request. */
export function ldapClient(options: Pick<LdapOptions, 'url' | 'ca' | 'timeoutMs'>): Client {
  return new Client({
    url: options.url,
    timeout: options.timeoutMs,
    connectTimeout: options.timeoutMs,
    tlsOptions: { ca: [options.ca], minVersion: 'TLSv1.2' },
  });
}

export function openLdap(options: LdapOptions): Ldap {
  let session: Promise<Client> | null = null;
  const connect = async (): Promise<Client> => {
    const client = ldapClient(options);
    try {
      await client.bind(options.account, options.password);
    } catch (error) {
      await leave(client);
      throw error;
    }
    return client;
  };
  const current = async (): Promise<Client> => {
    const open = session;
    if (open !== null) {
      const client = await open.catch(() => null);
      if (client?.isConnected === true) return client;
      if (session === open) session = null;
    }
    session ??= connect();
    return session;
  };
  const run = async <T>(request: (client: Client) => Promise<T>): Promise<T> => {
    for (let attempt = 0; ; attempt++) {
      const client = await current();
      try {
        return await request(client);
      } catch (error) {
        if (!isConnectionFailure(error)) throw error;
        await leave(client);
        // All requests here may be sent twice: they set values, they count nothing.
        if (attempt > 0 || isLate(error)) throw error;
      }
    }
  };
  return {
    run,
    find: (base, search) => run(async (client) => (await client.search(base, search)).searchEntries),
    modify: (dn, changes) => run((client) => client.modify(dn, changes)),
    close: async () => {
      const open = session;
      session = null;
      if (open === null) return;
      const client = await open.catch(() => null);
      if (client !== null) await leave(client);
    },
  };
}

/** One attribute gets this value alone. */
export async function replace(ldap: Ldap, dn: string, type: string, value: string | Buffer): Promise<void> {
  const modification = new Attribute({ type, values: typeof value === 'string' ? [value] : [value] });
  await ldap.modify(dn, new Change({ operation: 'replace', modification }));
}

export async function leave(client: Client): Promise<void> {
  await client.unbind().catch(() => undefined);
}

/** `unicodePwd` as AD wants it: in double quotes, UTF-16LE (Microsoft KB269190). */
export function unicodePassword(password: string): Buffer {
  const value = Buffer.from(`"${password}"`, 'utf16le');
  // ldapts writes each message as JSON for its debug log.
  return Object.defineProperty(value, 'toJSON', { value: () => '[secret]' });
}

/** objectGUID as Okta writes external ids: base64 of its 16 bytes. */
export function guidText(bytes: Buffer): string {
  return bytes.toString('base64');
}

export function buffersOf(entry: Entry, name: string): Buffer[] {
  const value = entry[name];
  const list = value === undefined ? [] : Array.isArray(value) ? value : [value];
  return list.map((one) => (Buffer.isBuffer(one) ? one : Buffer.from(one, 'utf8')));
}

/** The only value as text; null where the attribute is absent (ldapts gives an empty list then). */
export function textOf(entry: Entry, name: string): string | null {
  return buffersOf(entry, name)[0]?.toString('utf8') ?? null;
}

/** 24 characters of four kinds: passes the strictest policy that the sandbox sets. */
export function newPassword(): string {
  return `Aa1-${randomBytes(15).toString('base64url')}`;
}

/** A name inside a DN: RFC 4514, section 2.4. */
export function escapeRdn(value: string): string {
  const escaped = value.replace(/[\\,#+<>;"=]/g, '\\$&').replaceAll('\0', '\\00');
  return escaped.replace(/^ /, '\\ ').replace(/ $/, '\\ ');
}
