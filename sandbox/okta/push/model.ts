import type { Chance } from '../../chance.ts';
import type { DirectoryAgent, PushTarget } from '../agent-model.ts';
import type { PushFaults } from './faults.ts';
import type { PushQueue } from './queue.ts';

/** One piece of provisioning for one user in one app. A clear-text password lives here only, and only until the push ended. */
export interface PushJob {
  /** The user's Okta password; null: only make the account, or push a random password. */
  readonly password: string | null;
  /** The directory asks for another password at the next logon. */
  readonly mustChange: boolean;
  /** Whether the app wants a random password of its own (`seed` RANDOM). */
  readonly unique: boolean;
}

/** An agent that was installed for a directory app. */
export interface InstalledAgent {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly agent: DirectoryAgent;
  /** `hanging`: takes work and never answers; the org sees it as connected. */
  state: 'connected' | 'disconnected' | 'hanging';
  /** Milliseconds since 1970, when it was last there; null: it is there now. */
  lastSeen: number | null;
  /** Grows with each loss of the connection: an answer to work that began before does not arrive. */
  connections: number;
}

/** What the push engine keeps. */
export interface PushState {
  /** Random app passwords and agent ids come from it, so that they shift no id of users. */
  readonly chance: Chance;
  /** By app id; the next connected one takes the work. */
  readonly agents: Map<string, InstalledAgent[]>;
  /** Index of the agent that took the last work, by app id. */
  readonly turns: Map<string, number>;
  /** The other end of apps that are no directory, by app id. */
  readonly targets: Map<string, PushTarget>;
  readonly queues: Map<string, PushQueue>;
  readonly faults: PushFaults;
  /** Gives up the work that agents have not answered yet. */
  readonly open: Set<() => void>;
}

/** How an app user stands. */
export interface PushStanding {
  /** The app does not have the user's present password: the next sign-in with a password pushes it. */
  outstanding: boolean;
  /** The last push failed. */
  failed: boolean;
  /** When a push last succeeded; ISO 8601. */
  passwordChanged: string | null;
}
