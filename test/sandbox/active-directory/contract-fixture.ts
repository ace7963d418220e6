import { afterAll, beforeAll } from '@jest/globals';
import { directoryAgent } from '../../../sandbox/active-directory/agent.ts';
import type { DomainController, ServiceRights } from '../../../sandbox/active-directory/model.ts';
import type { DirectoryAgent } from '../../../sandbox/okta/agent-model.ts';

export const FULL: ServiceRights = {
  resetPassword: true,
  writePwdLastSet: true,
  writeLockoutTime: true,
  createUsers: true,
};
export const keep = { mustChange: false };
export const must = { mustChange: true };
export const DENIED = 'Access is denied. (Exception from HRESULT: 0x80070005)';

/** Where Windows and Samba differ: reference table "Errors" of writing passwords to AD. */
export interface Differences {
  readonly unknownAccount: string;
  readonly weakReset: string;
  readonly notQuoted: string;
  readonly noResetRight: string;
  readonly emptyPassword: string;
  readonly missing: string;
}

export interface TestUser {
  readonly account: string;
  readonly upn: string;
  readonly login: string;
  readonly dn: string;
  readonly password: string;
  readonly externalId: null;
}

/** One controller for a whole suite, with an organizational unit and an agent that may do all it needs. */
export interface Fixture {
  readonly dc: DomainController;
  readonly ou: string;
  readonly agent: DirectoryAgent;
  readonly words: Differences;
  agentWith(rights: ServiceRights, where?: string): Promise<DirectoryAgent>;
  addUser(more?: { mustChange?: boolean; enabled?: boolean }): Promise<TestUser>;
  /** A number that no other test has. */
  next(): number;
}

export function openFixture(start: () => Promise<DomainController>, words: Differences): Fixture {
  let dc: DomainController;
  let ou: string;
  let agent: DirectoryAgent;
  let count = 0;
  const agents: DirectoryAgent[] = [];
  const agentWith = async (rights: ServiceRights, where = ou): Promise<DirectoryAgent> => {
    const account = await dc.admin.addServiceAccount(`svc-${++count}`, where, rights);
    const made = directoryAgent({ dc, ...account, ou: where });
    agents.push(made);
    return made;
  };
  beforeAll(async () => {
    dc = await start();
    ou = await dc.admin.addOu('People');
    agent = await agentWith(FULL);
  });
  afterAll(async () => {
    for (const one of agents) await one.close();
    await dc.close();
  });
  return {
    get dc() {
      return dc;
    },
    get ou() {
      return ou;
    },
    get agent() {
      return agent;
    },
    words,
    agentWith,
    addUser: async (more = {}) => {
      const account = `user${++count}`;
      const upn = `${account}@people.example.test`;
      const password = `First-${count}-Passw0rd`;
      const dn = await dc.admin.addUser({ account, upn, ou, password, ...more });
      return { account, upn, login: upn, dn, password, externalId: null };
    },
    next: () => ++count,
  };
}

export function signedIn(user: { readonly upn: string; readonly password: string }): {
  account: string;
  password: string;
} {
  return { account: user.upn, password: user.password };
}
