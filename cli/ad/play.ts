import type { Person } from '../../sandbox/people.ts';
import type { OktaActions } from './okta-actions.ts';
import type { AdWorld } from './world.ts';

/** One person on the way: passwords live here, in memory, and go into no report. */
export interface Play {
  readonly person: Person;
  readonly login: string;
  /** DN in Active Directory; null while there is no account. */
  dn: string | null;
  /** What Okta takes now, as far as the person knows. */
  okta: string;
  /** What Active Directory took before the last act. */
  before: string;
  /** What was seen on the way, for the table. */
  readonly seen: string[];
}

/** What an act may use. */
export interface Stage {
  readonly world: AdWorld;
  readonly org: OktaActions;
}

/** What has to be true in the end. */
export interface Ending {
  /** A bind with the newest password: `ok` or AD's data code. */
  readonly fresh: string;
  /** A bind with the one before. */
  readonly old: string;
  /** State and cause in the table of pack 04, for Active Directory. */
  readonly directory: string;
  /** The same for the other app; null: not assigned. */
  readonly other: string | null;
}

/** The user's own change of the password, in Okta. */
export async function changePassword(
  { world, org }: Stage,
  play: Play,
  to = world.newPassword('strong'),
): Promise<void> {
  await org.change(play.login, play.okta, to);
  play.okta = to;
}
