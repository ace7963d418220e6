import { oktaId } from '../../chance.ts';
import type { DirectoryAgent } from '../agent-model.ts';
import type { OktaApp, Org } from '../model.ts';
import type { InstalledAgent } from './model.ts';

/** An agent's connection to the org, in a test's hands. */
export interface AgentConnection {
  readonly id: string;
  readonly name: string;
  /** The agent's host goes away: other agents take the work, and what it was doing is never answered. */
  readonly disconnect: () => void;
  readonly connect: () => void;
  /** It stays connected, takes work and never answers. */
  readonly hang: () => void;
}

export interface AgentOptions {
  /** Host name; default `DC1`. */
  readonly name?: string;
  readonly version?: string;
}

export function installAgent(
  org: Org,
  app: OktaApp,
  agent: DirectoryAgent,
  options: AgentOptions = {},
): AgentConnection {
  const installed: InstalledAgent = {
    id: oktaId(org.push.chance, 'a53'),
    name: options.name ?? 'DC1',
    version: options.version ?? '3.21.0',
    agent,
    state: 'connected',
    lastSeen: null,
    connections: 0,
  };
  const all = org.push.agents.get(app.id) ?? [];
  all.push(installed);
  org.push.agents.set(app.id, all);
  return {
    id: installed.id,
    name: installed.name,
    disconnect: () => setAgentState(org, installed, 'disconnected'),
    connect: () => setAgentState(org, installed, 'connected'),
    hang: () => setAgentState(org, installed, 'hanging'),
  };
}

export function setAgentState(org: Org, agent: InstalledAgent, state: InstalledAgent['state']): void {
  if (agent.state === state) return;
  agent.state = state;
  agent.lastSeen = state === 'disconnected' ? org.clock.now() : null;
  if (state === 'disconnected') agent.connections++;
}

/** What the System Log says when work cannot reach the directory (Okta error codes E0000241 and E0000240). */
const NO_AGENT = 'No connected Active Directory agents.';
const NO_ANSWER = 'Timed out waiting for the Active Directory agent.';

/** `asked` is null where no agent took the work or none answered. */
export type AgentWork<Answer> =
  | { readonly answer: Answer; readonly asked: InstalledAgent }
  | { readonly reason: string; readonly asked: null };

/**
 * Gives the work to the next connected agent and waits for `agentTimeoutMs` at most. Work that was given up may still
 * be done later, as it may by a real agent.
 */
export async function askAgent<Answer>(
  org: Org,
  app: OktaApp,
  work: (agent: DirectoryAgent) => Promise<Answer>,
): Promise<AgentWork<Answer>> {
  const asked = nextAgent(org, app);
  if (asked === undefined) return { reason: NO_AGENT, asked: null };
  const begun = asked.connections;
  return await new Promise((resolve) => {
    const end = (result: AgentWork<Answer>): void => {
      cancel();
      org.push.open.delete(giveUp);
      resolve(result);
    };
    const giveUp = (): void => end({ reason: NO_ANSWER, asked: null });
    const cancel = org.clock.after(org.settings.agentTimeoutMs, giveUp);
    org.push.open.add(giveUp);
    if (asked.state === 'hanging') return;
    const arrived = (result: AgentWork<Answer>): void => {
      if (asked.connections === begun && asked.state !== 'hanging') end(result);
    };
    Promise.resolve(asked.agent)
      .then(work)
      .then(
        (answer) => arrived({ answer, asked }),
        // What an agent throws may hold anything: none of it goes into the log.
        () => arrived({ reason: 'The Active Directory agent failed.', asked: null }),
      );
  });
}

function nextAgent(org: Org, app: OktaApp): InstalledAgent | undefined {
  const all = org.push.agents.get(app.id) ?? [];
  const last = org.push.turns.get(app.id) ?? -1;
  for (let step = 1; step <= all.length; step++) {
    const at = (last + step) % all.length;
    if (all[at]?.state === 'disconnected') continue;
    org.push.turns.set(app.id, at);
    return all[at];
  }
  return undefined;
}
