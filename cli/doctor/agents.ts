import { type Agent, type AgentPool, listAdAgentPools } from '../../connector/okta/agent-pools.ts';
import { count } from '../text.ts';
import { type Finding, fail, failedRead, ok, unread, warn } from './finding.ts';
import type { Org } from './org.ts';

const MOST_POOLS = 100;
const MOST_NAMED = 5;
const WHERE = 'Admin Console > Dashboard > Agents';

/** The agents that carry passwords to AD. Never rejects for what the org answers. */
export async function readAgents(org: Org, now: number): Promise<Finding[]> {
  const pools: AgentPool[] = [];
  try {
    for await (const pool of listAdAgentPools(org.client)) if (pools.push(pool) >= MOST_POOLS) break;
  } catch (error) {
    return [failedRead('agent-pools', 'AD agents', error, 'okta.agentPools.read')];
  }
  if (pools.length === 0) {
    return [
      fail(
        'agent-pools',
        'There is no AD agent',
        'Only an agent inside your network reaches AD: each push fails with "No connected Active Directory agents."',
        'Install one: Admin Console > Directory > Directory Integrations.',
      ),
    ];
  }
  return pools.flatMap((pool) => findingsOf(pool, org, now));
}

function findingsOf(pool: AgentPool, org: Org, now: number): Finding[] {
  const id = 'agent-pools';
  const { agents, operationalStatus: status } = pool;
  const name = `AD agents of "${org.clean(pool.name)}"`;
  const listed = agents.slice(0, MOST_NAMED).map((agent) => described(agent, org, now));
  if (agents.length > MOST_NAMED) listed.push(`${agents.length - MOST_NAMED} more`);
  const who = listed.length === 0 ? '' : `: ${listed.join('; ')}`;
  const findings: Finding[] = [];
  if (status === 'OPERATIONAL') findings.push(ok(id, `${name} work${who}`));
  else if (status === 'DEGRADED')
    findings.push(
      warn(
        id,
        `${name}: some are down${who}`,
        'The others carry all pushes; when they stop, nothing reaches AD.',
        `Start the service Okta AD Agent on their hosts: ${WHERE}.`,
      ),
    );
  else if (status === 'DISRUPTED' || status === 'INACTIVE')
    findings.push(
      fail(
        id,
        `${name} are ${status === 'DISRUPTED' ? 'all down' : 'not active'}${who}`,
        'Each push fails with "No connected Active Directory agents."',
        `Start the service Okta AD Agent on their hosts: ${WHERE}.`,
      ),
    );
  else findings.push(unread(id, `${name}: in a state that is not known (${org.clean(status, 20)})${who}`, WHERE));
  if (status === 'OPERATIONAL' && agents.length === 1)
    findings.push(
      warn(
        'agent-count',
        `${name}: there is one only`,
        'While its host is down, nothing reaches AD, and people sign in there with their old passwords.',
        'Install a second agent on another host.',
      ),
    );
  const old = agents.filter((agent) => agent.latest === false);
  if (old.length > 0)
    findings.push(
      warn(
        'agent-version',
        `${name}: ${count(old.length, 'agent')} not of the newest version (${[
          ...new Set(old.map((agent) => org.clean(agent.version, 20))),
        ]
          .slice(0, MOST_NAMED)
          .join(', ')})`,
        'Okta mends agents in new versions alone.',
        `Update them: ${WHERE}.`,
      ),
    );
  return findings;
}

function described(agent: Agent, org: Org, now: number): string {
  const { lastConnection, operationalStatus: status } = agent;
  const seen =
    lastConnection === null ? 'never connected' : `connected ${ageOf(Math.max(0, now - lastConnection))} ago`;
  const state = status === 'OPERATIONAL' || status === '' ? '' : `${org.clean(status, 20).toLowerCase()}, `;
  return `${org.clean(agent.name, 40)} ${org.clean(agent.version, 20)} (${state}${seen})`;
}

/** `40 s`, `12 min`, `3 h`, `5 days`. */
function ageOf(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (ms < 60_000) return `${Math.round(ms / 1000)} s`;
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}
