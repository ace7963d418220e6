import type { ImportableUser } from '../../sandbox/okta/import.ts';
import type { Steps } from '../demo/steps.ts';
import { countPeople } from '../text.ts';
import { type Act, SCENARIOS, type Scenario } from './cast.ts';
import { oktaActions } from './okta-actions.ts';
import type { Play, Stage } from './play.ts';
import { DIRECTORY, OTHER_NAME } from './words.ts';
import type { AdWorld } from './world.ts';

/** How one scenario ended; no password in it. */
export interface Outcome {
  readonly scenario: Scenario;
  readonly login: string;
  /** Binds at the domain controller. */
  readonly fresh: string;
  readonly old: string;
  /** State and cause in the table. */
  readonly directory: string;
  readonly other: string | null;
  readonly advice: string;
  readonly seen: readonly string[];
  readonly differences: readonly string[];
}

/** The watch flow asks for a sign-in at the first run after a window, at the latest at the one after. */
const MOST_WINDOWS = 3;

/** Plays the cast, the calm ones first; ends early, with what there is, on `signal`. */
export async function playAll(world: AdWorld, steps: Steps, signal: AbortSignal): Promise<Outcome[]> {
  const stage: Stage = { world, org: oktaActions(world.okta) };
  const plays = SCENARIOS.map((scenario, at) => ({ scenario, play: playOf(world, at) }));
  await migrate(stage, plays, steps, signal);
  const bar = steps.bar('Scenarios', plays.length);
  const outcomes: Outcome[] = [];
  for (const act of ['calm', 'agent down', 'controller down', 'push lost'] as const) {
    const now = plays.filter(({ scenario }) => scenario.act === act);
    await begin(world, act);
    for (const { scenario, play } of now) {
      if (signal.aborted) return outcomes;
      await scenario.run(stage, play);
      await world.quiet();
      bar.advance();
    }
    await world.watch();
    if (act !== 'calm') for (const { play } of now) await recover(stage, act, play);
    for (const { scenario, play } of now) outcomes.push(await outcomeOf(world, scenario, play));
  }
  bar.done(`${countPeople(outcomes.length)}, each with the new and the old password at the domain controller`);
  return outcomes;
}

function playOf(world: AdWorld, at: number): Play {
  const person = world.people[at]!;
  const password = person.passwords[0]!;
  return { person, login: person.login, dn: null, okta: password, before: world.newPassword('strong'), seen: [] };
}

/** As it is in a company: AD has everybody with a password of its own, Okta gets people from Entra, then matches them with AD. */
async function migrate(
  { world, org }: Stage,
  plays: readonly { readonly scenario: Scenario; readonly play: Play }[],
  steps: Steps,
  signal: AbortSignal,
): Promise<void> {
  const { okta, dc, folders } = world;
  const { length } = plays;
  const found = await okta.importNow(okta.appId);
  await okta.confirmAssignments(
    okta.appId,
    found.map(({ externalId }) => externalId),
  );
  await world.quiet();
  const inDirectory: ImportableUser[] = [];
  for (const { scenario, play } of plays) {
    if (scenario.folder === null) continue;
    const { profile } = play.person;
    play.dn = await dc.admin.addUser({
      account: `user${play.person.index}`,
      upn: play.login,
      ou: folders[scenario.folder],
      password: play.before,
    });
    inDirectory.push({
      externalId: (await dc.admin.read(play.dn))?.guid ?? '',
      userName: play.login,
      givenName: profile.givenName ?? null,
      surname: profile.surname ?? null,
      displayName: profile.displayName,
      mail: null,
    });
  }
  okta.setImportSource(() => inDirectory);
  const matched = await okta.importNow(world.adApp);
  await okta.confirmAssignments(
    world.adApp,
    matched.map(({ externalId }) => externalId),
  );
  for (const { scenario, play } of plays) if (scenario.other) await org.assign(play.login, world.otherAppId);
  await world.quiet();
  const bar = steps.bar('Migration', length);
  for (const { scenario, play } of plays) {
    if (signal.aborted) return;
    await org.signIn(play.login, play.okta);
    await world.quiet();
    // From here on the one from before is what the first push has set; where it could not, it is AD's own.
    if (scenario.key !== 'first' && (await dc.admin.bind(play.login, play.okta)) === 'ok') play.before = play.okta;
    bar.advance();
  }
  await world.watch();
  bar.done(`${countPeople(length)} armed by pack 01, verified by pack 02, first passwords pushed`);
}

async function begin(world: AdWorld, act: Act): Promise<void> {
  if (act === 'agent down') world.agent.disconnect();
  if (act === 'controller down') await world.dc.stop();
}

/** What was down comes back; pack 04 ends the user's sessions, the user signs in, and Okta pushes again. */
async function recover({ world, org }: Stage, act: Act, play: Play): Promise<void> {
  play.seen.push(await world.stateOf(play.login, DIRECTORY));
  if (act === 'agent down') world.agent.connect();
  if (act === 'controller down') await world.dc.start();
  for (let window = 0; window < MOST_WINDOWS && !world.askedToSignIn(play.login); window++) await world.afterWindow();
  play.seen.push(world.askedToSignIn(play.login) ? 'sessions ended, signs in' : 'sessions NOT ended');
  await org.signIn(play.login, play.okta);
  await world.quiet();
  await world.watch();
}

async function outcomeOf(world: AdWorld, scenario: Scenario, play: Play): Promise<Outcome> {
  const { bind } = world.dc.admin;
  const { ending } = scenario;
  const fresh = await bind(play.login, play.okta);
  const old = await bind(play.login, play.before);
  const directory = await world.stateOf(play.login, DIRECTORY);
  const other = scenario.other === true ? await world.stateOf(play.login, OTHER_NAME) : null;
  const differences: string[] = [];
  const compare = (what: string, is: string | null, should: string | null): void => {
    if (is !== should) differences.push(`${what} ${is}, expected ${should}`);
  };
  compare('new password:', fresh, ending.fresh);
  compare('old password:', old, ending.old);
  compare('Active Directory in the table:', directory, ending.directory);
  compare('other app in the table:', other, ending.other);
  if (other === 'synced' && !world.other.has(play.login, play.okta))
    differences.push('the other app has another password');
  const advice = await world.adviceOf(play.login);
  return { scenario, login: play.login, fresh, old, directory, other, advice, seen: play.seen, differences };
}
