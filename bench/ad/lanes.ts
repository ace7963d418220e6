import { Attribute, Change, Client } from 'ldapts';
import { openDirectory } from '../../connector/active-directory/directory.ts';
import { writeThrough } from '../../connector/active-directory/write-through.ts';
import type { DomainController } from '../../sandbox/active-directory/model.ts';
import type { Accounts } from './accounts.ts';

/** One way of pushing in one round. */
export interface Lane {
  readonly perSecond: number;
  readonly pushed: number;
  readonly failed: number;
}

/** Heap bytes in use, garbage collected. */
export interface Waiting extends Lane {
  readonly before: number;
  /** With everybody waiting. */
  readonly full: number;
  readonly after: number;
}

export interface LaneOptions {
  readonly dc: DomainController;
  readonly accounts: Accounts;
  readonly connections: number;
  readonly ms: number;
  /** Part of every password, so that no round sets the one that is there. */
  readonly round: string;
}

const passwordOf = (round: string, at: number): string => `Bench-${round}-${at}-Ab1!`;

/** What the controller takes: one modify after the other on each connection, to DNs that are known. */
export async function bareLoop({ dc, accounts, connections, ms, round }: LaneOptions): Promise<Lane> {
  const clients = await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new Client({ url: dc.url, timeout: 30_000, tlsOptions: { ca: dc.ca } });
      await client.bind(accounts.service.account, accounts.service.password);
      return client;
    }),
  );
  let next = 0;
  let pushed = 0;
  let failed = 0;
  const start = performance.now();
  const loop = async (client: Client): Promise<void> => {
    while (performance.now() - start < ms) {
      const at = next++;
      const quoted = Buffer.from(`"${passwordOf(`b${round}`, at)}"`, 'utf16le');
      const modification = new Attribute({ type: 'unicodePwd', values: [quoted] });
      try {
        const dn = accounts.dns[at % accounts.dns.length]!;
        await client.modify(dn, new Change({ operation: 'replace', modification }));
        pushed++;
      } catch {
        failed++;
      }
    }
  };
  await Promise.all(clients.map(loop));
  const took = performance.now() - start;
  await Promise.all(clients.map((client) => client.unbind()));
  return { perSecond: (pushed * 1000) / took, pushed, failed };
}

/** The write-through with everybody waiting at once: it finds each user by login, then sets the password. */
export async function waitingUsers({ dc, accounts, connections, ms, round }: LaneOptions): Promise<Waiting> {
  const { account, password } = accounts.service;
  const directory = openDirectory({ url: dc.url, ca: dc.ca, baseDn: dc.baseDn, account, password, connections });
  // The connections are there before the clock runs, as in the loop beside it.
  await Promise.all(accounts.logins.slice(0, connections).map((login) => directory.findUser(login)));
  const before = heap();
  let pushed = 0;
  let failed = 0;
  const writes = writeThrough({
    directory,
    concurrency: connections,
    limit: accounts.logins.length,
    now: () => performance.now(),
    onResult: ({ outcome }) => {
      if (outcome === 'set') pushed++;
      else if (!closing) failed++;
    },
  });
  let closing = false;
  for (const [at, login] of accounts.logins.entries()) writes.passwordVerified(login, passwordOf(`w${round}`, at));
  const full = heap();
  const start = performance.now();
  const already = pushed;
  const all = writes.settle();
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, ms))]);
  const took = performance.now() - start;
  const perSecond = ((pushed - already) * 1000) / took;
  closing = true;
  await writes.close();
  await directory.close();
  return { perSecond, pushed, failed, before, full, after: heap() };
}

function heap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
