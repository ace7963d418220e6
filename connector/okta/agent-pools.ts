import type { JsonObject } from '../core/field.ts';
import { isRecord } from '../core/safe.ts';
import type { OktaClient } from './client.ts';
import { readList } from './read-json.ts';

/** Agents that serve one directory (Okta page "Directory integrations: agent pools"). */
export interface AgentPool {
  readonly id: string;
  readonly name: string;
  /** `OPERATIONAL`, `DEGRADED` (some agents are down), `DISRUPTED` (all are), `INACTIVE`. */
  readonly operationalStatus: string;
  readonly agents: readonly Agent[];
}

export interface Agent {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly operationalStatus: string;
  /** Whether it runs the newest version that is generally available; null when the answer does not say. */
  readonly latest: boolean | null;
  /** Milliseconds since 1970; null when it never connected. */
  readonly lastConnection: number | null;
}

/** The pools of AD agents (`GET /api/v1/agentPools`); scope `okta.agentPools.read`. */
export async function* listAdAgentPools(client: OktaClient): AsyncGenerator<AgentPool> {
  const query = { poolType: 'AD', limitPerPoolType: '200' };
  for await (const pool of readList(client, '/api/v1/agentPools', query)) yield poolOf(pool);
}

function poolOf(pool: JsonObject): AgentPool {
  const agents = Array.isArray(pool['agents']) ? pool['agents'].filter(isRecord) : [];
  return {
    id: text(pool['id']),
    name: text(pool['name']),
    operationalStatus: text(pool['operationalStatus']),
    agents: agents.map((agent) => ({
      id: text(agent['id']),
      name: text(agent['name']),
      version: text(agent['version']),
      operationalStatus: text(agent['operationalStatus']),
      latest: typeof agent['isLatestGAedVersion'] === 'boolean' ? agent['isLatestGAedVersion'] : null,
      lastConnection: timeOf(agent['lastConnection']),
    })),
  };
}

/** Documented as milliseconds; a time in text is read, too. */
function timeOf(value: unknown): number | null {
  const time = typeof value === 'string' ? Date.parse(value) : value;
  return typeof time === 'number' && Number.isFinite(time) && time > 0 ? time : null;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
