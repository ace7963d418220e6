import { describe, it } from '@jest/globals';
import { type Directory, openDirectory } from '../../../connector/active-directory/directory.ts';
import type { DirectorySettings } from '../../../connector/active-directory/settings.ts';
import type { DomainController, ServiceRights } from '../../../sandbox/active-directory/model.ts';
import { sharedTemplates } from '../../../sandbox/active-directory/samba/template.ts';
import { startDomainController } from '../../../sandbox/active-directory/start.ts';
import { sambaMissing } from '../../support/samba.ts';

export const ALL_RIGHTS: ServiceRights = { resetPassword: true, writePwdLastSet: true, writeLockoutTime: true };

/** A domain with an OU, and directories opened in it, for one suite. */
export interface TestDomain {
  readonly dc: DomainController;
  readonly ou: string;
  /** Settings of a service account with these rights, a new one each time. */
  service(rights?: ServiceRights): Promise<DirectorySettings>;
  /** Closed with the domain. */
  open(settings: DirectorySettings): Directory;
  /** A user of the OU; the password is `First-Pass-1`. */
  user(account: string): Promise<string>;
  close(): Promise<void>;
}

export const FIRST = 'First-Pass-1';

async function testDomain(dc: DomainController): Promise<TestDomain> {
  const opened: Directory[] = [];
  const ou = await dc.admin.addOu('People');
  await dc.admin.setPolicy({ minAgeMs: 0, history: 24, minLength: 8, complexity: true, lockoutThreshold: 0 });
  let accounts = 0;
  return {
    dc,
    ou,
    async service(rights = ALL_RIGHTS) {
      accounts += 1;
      const { account, password } = await dc.admin.addServiceAccount(`svc${accounts}`, ou, rights);
      return { url: dc.url, ca: dc.ca, baseDn: dc.baseDn, account, password };
    },
    open(settings) {
      const directory = openDirectory(settings);
      opened.push(directory);
      return directory;
    },
    user: (account) => dc.admin.addUser({ account, upn: `${account}@ad.example.test`, ou, password: FIRST }),
    async close() {
      await Promise.all(opened.map((directory) => directory.close()));
      await dc.close();
    },
  };
}

const FAKES = ['samba', 'windows'] as const;

/** The same suite against the fake in both dialects, and against Samba where it is installed. */
export function describeControllers(
  name: string,
  suite: (start: () => Promise<TestDomain>, kind: 'fake' | 'samba') => void,
) {
  describe.each(FAKES)(`${name}: the fake, in the words of %s`, (words) => {
    suite(async () => testDomain(await startDomainController({ kind: 'fake', words })), 'fake');
  });
  const problem = sambaMissing;
  if (problem !== null) it.skip(`${name}: Samba: ${problem}`, () => {});
  else
    describe(`${name}: Samba`, () => {
      suite(
        async () => testDomain(await startDomainController({ kind: 'samba', template: sharedTemplates() })),
        'samba',
      );
    });
}

/** The details of what a call fails with; null: it did not. */
export async function failure(work: Promise<unknown>): Promise<Record<string, unknown> | null> {
  try {
    await work;
    return null;
  } catch (error) {
    const { code, message, details } = error as Error & { code?: string; details?: Record<string, unknown> };
    return { code, message, ...details };
  }
}
