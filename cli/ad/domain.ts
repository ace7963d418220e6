import type { DomainController, DomainPolicy } from '../../sandbox/active-directory/model.ts';

/** Stricter than the org's: what Okta takes and the domain does not is one of the things that go wrong. */
export const POLICY: Partial<DomainPolicy> = { minLength: 12, complexity: true, history: 5, minAgeMs: 0 };
/** Wrong tries that lock an account. */
export const LOCKOUT = 5;

/** DNs of organizational units, by what the agent's service account may do there. */
export interface Folders {
  /** All three rights, and to make users. */
  readonly people: string;
  /** Not: reset passwords. */
  readonly noReset: string;
  /** Not: write pwdLastSet. */
  readonly noFlag: string;
  /** Not: write lockoutTime. */
  readonly noUnlock: string;
}

export interface ServiceAccount {
  readonly account: string;
  readonly password: string;
}

const ALL = { resetPassword: true, writePwdLastSet: true, writeLockoutTime: true };

/** Makes the OUs and the service account with which agent and write-through sign in. */
export async function addFolders({ admin }: DomainController): Promise<{ folders: Folders; service: ServiceAccount }> {
  const folders: Folders = {
    people: await admin.addOu('People'),
    noReset: await admin.addOu('Without Reset Password'),
    noFlag: await admin.addOu('Without pwdLastSet'),
    noUnlock: await admin.addOu('Without lockoutTime'),
  };
  const service = await admin.addServiceAccount('svc-okta', folders.people, { ...ALL, createUsers: true });
  await admin.grant(service.account, folders.noReset, { ...ALL, resetPassword: false });
  await admin.grant(service.account, folders.noFlag, { ...ALL, writePwdLastSet: false });
  await admin.grant(service.account, folders.noUnlock, { ...ALL, writeLockoutTime: false });
  return { folders, service };
}
