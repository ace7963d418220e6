import { listUsers } from '../../connector/okta/users.ts';
import type { OktaUser } from '../../schemas/types/okta-user.ts';
import type { Progress } from '../progress.ts';
import { count, countPeople } from '../text.ts';
import { type Finding, failedRead, ok, unread, warn } from './finding.ts';
import type { Org } from './org.ts';

/** The provider of a user's password cannot be searched for, so all users are read; these are 25 calls. */
export const MOST_PEOPLE = 5_000;

/** Who checks the passwords of the people. */
export interface People {
  readonly read: number;
  /** Still on the password import hook: no password in Okta yet. */
  readonly onHook: number;
  /** Signing in through AD. */
  readonly delegated: number;
  /** true: there are more people than were read. */
  readonly stopped: boolean;
}

/** Reads people until `MOST_PEOPLE`; what the call throws goes on. */
export async function readPeople(org: Org, progress: Progress): Promise<People> {
  let read = 0;
  let onHook = 0;
  let delegated = 0;
  for await (const user of listUsers(org.client)) {
    if (read === MOST_PEOPLE) return { read, onHook, delegated, stopped: true };
    read++;
    const provider = providerOf(user);
    if (provider === 'IMPORT') onHook++;
    if (provider === 'ACTIVE_DIRECTORY') delegated++;
    progress.advance();
  }
  return { read, onHook, delegated, stopped: false };
}

/** Whether anybody is on the password import hook; reads people until one is found, all if need be. */
export async function anybodyOnHook(org: Org, read: () => void): Promise<boolean> {
  for await (const user of listUsers(org.client)) {
    if (providerOf(user) === 'IMPORT') return true;
    read();
  }
  return false;
}

/** How many are on the password import hook, at least; null where nobody was found and not everybody was read. */
export function peopleOnHook(people: People | null): number | null {
  return people === null || (people.onHook === 0 && people.stopped) ? null : people.onHook;
}

function providerOf(user: OktaUser): unknown {
  return (user.credentials as { readonly provider?: { readonly type?: unknown } } | undefined)?.provider?.type;
}

/** `null`: people could not be read; `error` says why. */
export function peopleFindings(
  people: People | null,
  error: unknown,
  delegatedAuthentication: boolean | null,
): Finding[] {
  if (people === null) return [failedRead('users-import-hook', 'People', error, 'okta.users.read')];
  const { read, onHook, delegated, stopped } = people;
  const findings: Finding[] = [
    ok(
      'users-import-hook',
      `${onHook === 0 ? (stopped ? `Nobody of ${count(read, 'user')} is` : 'Nobody is') : onHook === 1 ? '1 person is' : `${onHook} people are`} still on the password import hook${
        onHook === 0 ? '' : ': their password reaches AD at their first sign-in'
      }`,
    ),
  ];
  if (delegated > 0) {
    const what = `${countPeople(delegated)} ${delegated === 1 ? 'signs' : 'sign'} in through AD`;
    findings.push(
      delegatedAuthentication === false
        ? warn(
            'users-delegated',
            `${what}, though delegated authentication is off`,
            'They have no Okta password: nothing can be pushed, and they cannot sign in.',
            'Reset their passwords, or arm the password import hook for them: flopack setup ad.',
            5,
          )
        : warn(
            'users-delegated',
            what,
            'Each of them gets a mail to reset the password when delegated authentication goes off with "Create Okta password".',
            'Tell them before, or take the other choice of step 5: flopack setup ad.',
            5,
          ),
    );
  }
  if (stopped)
    findings.push(
      unread(
        'users-read',
        `Counting stopped at ${count(read, 'user')}: the org has more, and these numbers are the least`,
        'Take them as the least. Users who are left show up at their next sign-in in the System Log (user.import.password).',
      ),
    );
  return findings;
}
