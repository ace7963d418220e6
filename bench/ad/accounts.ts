import { Client } from 'ldapts';
import type { DomainController } from '../../sandbox/active-directory/model.ts';
import type { Progress } from '../hook/progress.ts';

/** The accounts that passwords are pushed to. */
export interface Accounts {
  /** One a user, in the same order. */
  readonly logins: readonly string[];
  readonly dns: readonly string[];
  /** The account that pushes, as the AD agent's service account would. */
  readonly service: { readonly account: string; readonly password: string };
}

/** Connections that make accounts. */
const OPEN = 4;

/** Makes `count` disabled accounts without a password in an OU of their own, and a service account with the three rights there. */
export async function makeAccounts(dc: DomainController, count: number, progress: Progress): Promise<Accounts> {
  const ou = await dc.admin.addOu('Bench');
  const rights = { resetPassword: true, writePwdLastSet: true, writeLockoutTime: true };
  const service = await dc.admin.addServiceAccount('svc-bench', ou, rights);
  const domain = dc.realm.toLowerCase();
  const names = Array.from({ length: count }, (_, at) => `user${at + 1}`);
  const logins = names.map((name) => `${name}@${domain}`);
  const dns = names.map((name) => `CN=${name},${ou}`);
  let next = 0;
  const worker = async (): Promise<void> => {
    const client = new Client({ url: dc.url, timeout: 30_000, tlsOptions: { ca: dc.ca } });
    await client.bind(dc.administrator.account, dc.administrator.password);
    while (next < count) {
      const at = next++;
      // Setting a password is what takes a controller long: here nobody has one yet.
      await client.add(dns[at]!, {
        objectClass: 'user',
        sAMAccountName: names[at]!,
        userPrincipalName: logins[at]!,
        userAccountControl: '514',
      });
      progress.show(`accounts: ${next} of ${count}`);
    }
    await client.unbind();
  };
  await Promise.all(Array.from({ length: OPEN }, worker));
  return { logins, dns, service };
}
