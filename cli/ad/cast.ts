import type { Folders } from './domain.ts';
import { changePassword, type Ending, type Play, type Stage } from './play.ts';
import { boundWithCode, DIRECTORY } from './words.ts';

/** When a scenario plays: alone while something is down, or beside others. */
export type Act = 'calm' | 'agent down' | 'controller down' | 'push lost';

/** One way that a password reaches Active Directory, or does not. */
export interface Scenario {
  readonly key: string;
  /** For the table. */
  readonly title: string;
  readonly act: Act;
  /** OU of the account that Active Directory has before the migration; null: it has none. */
  readonly folder: keyof Folders | null;
  /** Assigned to the other app as well. */
  readonly other?: true;
  /** What happens once the person has signed in after the migration. */
  readonly run: (stage: Stage, play: Play) => Promise<void>;
  readonly ending: Ending;
}

const SYNCED: Ending = { fresh: 'ok', old: '52e', directory: 'synced', other: null };
const nothing = async (): Promise<void> => {};

const tellMustChange = async ({ world, org }: Stage, play: Play): Promise<void> => {
  // The person's AD account is made now, long after the activation.
  await org.assign(play.login, world.adApp);
  await world.quiet();
  play.dn = world.dnOf(play.login);
  play.seen.push(`at first: ${boundWithCode(await world.dc.admin.bind(play.login, world.firstPassword))}`);
  await world.watch();
  play.seen.push(await world.stateOf(play.login, DIRECTORY));
  play.before = world.firstPassword;
  await org.signIn(play.login, play.okta);
};

const lockedOut = async ({ world, org }: Stage, play: Play): Promise<void> => {
  await world.dc.admin.lock(play.dn ?? '');
  play.seen.push(`before: ${boundWithCode(await world.dc.admin.bind(play.login, play.okta))}`);
  play.okta = world.newPassword('strong');
  await org.recover(play.login, play.okta);
};

export const SCENARIOS: readonly Scenario[] = [
  {
    key: 'first',
    title: 'first sign-in after the migration',
    act: 'calm',
    folder: 'people',
    run: nothing,
    ending: SYNCED,
  },
  {
    key: 'change',
    title: 'changes the password',
    act: 'calm',
    folder: 'people',
    other: true,
    run: (stage, play) => changePassword(stage, play),
    ending: { ...SYNCED, other: 'synced' },
  },
  {
    key: 'recover',
    title: 'forgot it, recovers it by mail',
    act: 'calm',
    folder: 'people',
    run: async ({ world, org }, play) => {
      play.okta = world.newPassword('strong');
      await org.recover(play.login, play.okta);
    },
    ending: SYNCED,
  },
  {
    key: 'reset',
    title: 'an administrator resets it',
    act: 'calm',
    folder: 'people',
    run: async ({ world, org }, play) => {
      await org.reset(play.login);
      await world.watch();
      play.seen.push(await world.stateOf(play.login, DIRECTORY));
      play.okta = world.newPassword('strong');
      await org.followMail(play.login, play.okta);
    },
    ending: SYNCED,
  },
  {
    key: 'temporary',
    title: 'gets a temporary one, replaces it',
    act: 'calm',
    folder: 'people',
    run: async ({ world, org }, play) => {
      const temporary = await org.temporary(play.login);
      await world.quiet();
      play.seen.push(`temporary one: ${boundWithCode(await world.dc.admin.bind(play.login, temporary))}`);
      play.before = temporary;
      play.okta = world.newPassword('strong');
      await org.replaceTemporary(play.login, temporary, play.okta);
    },
    ending: SYNCED,
  },
  { key: 'late', title: 'gets the AD account late', act: 'calm', folder: null, run: tellMustChange, ending: SYNCED },
  {
    key: 'weak',
    title: "too short for the domain's policy",
    act: 'calm',
    folder: 'people',
    run: (stage, play) => changePassword(stage, play, stage.world.newPassword('short')),
    ending: { fresh: '52e', old: 'ok', directory: 'failed, policy', other: null },
  },
  {
    key: 'no-reset',
    title: 'agent may not reset passwords',
    act: 'calm',
    folder: 'noReset',
    run: (stage, play) => changePassword(stage, play),
    ending: { fresh: '52e', old: 'ok', directory: 'failed, rights', other: null },
  },
  {
    key: 'protected',
    title: 'member of an administrative group',
    act: 'calm',
    folder: 'people',
    run: async (stage, play) => {
      await stage.world.dc.admin.protect(play.dn ?? '');
      await changePassword(stage, play);
    },
    ending: { fresh: '52e', old: 'ok', directory: 'failed, rights', other: null },
  },
  {
    key: 'no-flag',
    title: 'agent may not write pwdLastSet',
    act: 'calm',
    folder: 'noFlag',
    run: async ({ org }, play) => {
      play.okta = await org.temporary(play.login);
    },
    ending: { fresh: 'ok', old: '52e', directory: 'failed, flag', other: null },
  },
  { key: 'locked', title: 'locked out in AD, recovers', act: 'calm', folder: 'people', run: lockedOut, ending: SYNCED },
  {
    key: 'no-unlock',
    title: 'locked out, agent may not unlock',
    act: 'calm',
    folder: 'noUnlock',
    run: lockedOut,
    ending: { fresh: '775', old: '775', directory: 'failed, locked', other: null },
  },
  {
    key: 'other-app',
    title: 'the other app refuses it',
    act: 'calm',
    folder: 'people',
    other: true,
    run: async (stage, play) => {
      stage.world.other.refuse(play.login);
      await changePassword(stage, play);
    },
    ending: { ...SYNCED, other: 'failed, other' },
  },
  {
    key: 'agent-down',
    title: 'changes it, the agent is down',
    act: 'agent down',
    folder: 'people',
    run: (stage, play) => changePassword(stage, play),
    ending: SYNCED,
  },
  {
    key: 'controller-down',
    title: 'changes it, the controller is down',
    act: 'controller down',
    folder: 'people',
    run: (stage, play) => changePassword(stage, play),
    ending: SYNCED,
  },
  {
    key: 'push-lost',
    title: 'changes it, the push is lost',
    act: 'push lost',
    folder: 'people',
    run: async (stage, play) => {
      stage.world.okta.pushFaults.add({ appId: stage.world.adApp, login: play.login, times: 1, lose: true });
      await changePassword(stage, play);
    },
    ending: SYNCED,
  },
];
