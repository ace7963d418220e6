import type { DirectoryAgent, PushTarget } from '../agent-model.ts';
import type { OktaApp, Org } from '../model.ts';
import { type AgentConnection, type AgentOptions, installAgent } from './agents.ts';
import type { PushFaults } from './faults.ts';
import { setDelegatedAuthentication, setSyncPassword } from './switches.ts';

/** What a test or the demo does to the provisioning side of the org. */
export interface PushHandle {
  /** Installs an agent for a directory app, connected. Whoever opened the agent closes it. */
  readonly addAgent: (appId: string, agent: DirectoryAgent, options?: AgentOptions) => AgentConnection;
  /** Sets the other end of an app that is no directory. */
  readonly setPushTarget: (appId: string, target: PushTarget) => void;
  /** `createOktaPassword` (default true) mails a reset to each delegated user when it goes off. Throws for other apps. */
  readonly setDelegatedAuthentication: (
    appId: string,
    on: boolean,
    options?: { readonly createOktaPassword?: boolean },
  ) => void;
  /** Throws while delegated authentication is on. */
  readonly setSyncPassword: (appId: string, on: boolean) => void;
  readonly pushFaults: Pick<PushFaults, 'add' | 'clear'>;
}

export function pushHandle(org: Org, appOf: (appId: string) => OktaApp): PushHandle {
  return {
    addAgent: (appId, agent, options) => installAgent(org, appOf(appId), agent, options),
    setPushTarget: (appId, target) => {
      org.push.targets.set(appOf(appId).id, target);
    },
    setDelegatedAuthentication: (appId, on, options) => setDelegatedAuthentication(org, appOf(appId), on, options),
    setSyncPassword: (appId, on) => setSyncPassword(org, appOf(appId), on),
    pushFaults: { add: org.push.faults.add, clear: org.push.faults.clear },
  };
}
