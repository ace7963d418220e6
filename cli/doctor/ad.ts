import type { Io } from '../io.ts';
import { progress } from '../progress.ts';
import { readAgents } from './agents.ts';
import type { SyncApplication } from './applications.ts';
import { type Directories, readDirectories } from './directories.ts';
import { type Finding, fail, failureOf, isHopeless } from './finding.ts';
import type { Org, World } from './org.ts';
import { MOST_PEOPLE, type People, peopleFindings, readPeople } from './people.ts';
import { provisionedFindings, readProvisioned } from './provisioned.ts';
import { readPushes } from './pushes.ts';
import { unreadable } from './unreadable.ts';

/** Calls that progress counts: directories, six kinds of apps, agents, log. */
const CALLS = 9;

/** All findings on how passwords go from Okta to AD and the other apps. Never rejects for what the org answers. */
export async function diagnose(
  org: Org,
  wanted: readonly SyncApplication[],
  { clock }: Pick<World, 'clock'>,
  io: Io,
): Promise<readonly Finding[]> {
  const asking = progress(io, 'asking Okta', CALLS, () => clock.now());
  let directories: Directories | null = null;
  const findings: Finding[] = [];
  try {
    directories = await readDirectories(org, wanted);
    findings.push(...directories.findings);
  } catch (error) {
    const { reason, advice } = failureOf(error, 'okta.apps.read');
    const why = 'Without it nothing can be said about AD.';
    if (isHopeless(error)) {
      io.status('');
      return [fail('org', `The org cannot be read (${reason})`, why, advice)];
    }
    findings.push(fail('ad-integration', `Active Directory integrations: cannot be read (${reason})`, why, advice));
  }
  asking.advance();
  const delegated = directories === null ? null : directories.delegated;
  const [provisioned, agents, pushes] = await Promise.all([
    readProvisioned(org, wanted, directories?.apps ?? [], asking.advance),
    readAgents(org, clock.now()).finally(asking.advance),
    readPushes(org, delegated, clock.now()).finally(asking.advance),
  ]);
  io.status('');
  const counting = progress(io, `reading people (at most ${MOST_PEOPLE})`, MOST_PEOPLE, () => clock.now());
  let people: People | null = null;
  let failed: unknown = null;
  try {
    people = await readPeople(org, counting);
  } catch (error) {
    failed = error;
  }
  io.status('');
  return [
    ...findings,
    ...provisioned.findings,
    ...provisionedFindings(provisioned.apps, wanted, people, org),
    ...agents,
    ...pushes,
    ...peopleFindings(people, failed, delegated),
    ...unreadable(directories?.apps.length !== 0),
  ];
}
