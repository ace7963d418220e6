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

/** Accounts made at a time. */
const OPEN = 8;

/** Makes `count` accounts without a password in an OU of their own, and a service account with the three rights there. */
export async function makeAccounts(dc: DomainController, count: number, progress: Progress): Promise<Accounts> {
  const ou = await dc.admin.addOu('Bench');
  const rights = { resetPassword: true, writePwdLastSet: true, writeLockoutTime: true };
  const service = await dc.admin.addServiceAccount('svc-bench', ou, rights);
  const domain = dc.realm.toLowerCase();
  const names = Array.from({ length: count }, (_, at) => `user${at + 1}`);
  const logins = names.map((name) => `${name}@${domain}`);
  const dns: string[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      const at = next++;
      dns[at] = await dc.admin.addUser({ account: names[at]!, upn: logins[at]!, ou, enabled: false });
      progress.show(`accounts: ${next} of ${count}`);
    }
  };
  await Promise.all(Array.from({ length: OPEN }, worker));
  return { logins, dns, service };
}
