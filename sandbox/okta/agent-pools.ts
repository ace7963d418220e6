import type { Call, Reply, Route } from '../http.ts';
import { invalid } from './errors.ts';
import type { OktaApp, Org } from './model.ts';
import type { InstalledAgent } from './push/model.ts';
import { isDirectory } from './push/rule.ts';
import { listReply } from './request.ts';

const TYPES = ['AD', 'IWA', 'LDAP', 'MFA', 'OPP', 'RUM', 'Radius'];

/** Agent pools (Okta page "Agent pools"): one for each directory. The API has no call for a single pool. */
export function agentPoolRoutes(org: Org): Route[] {
  return [{ method: 'GET', path: '/api/v1/agentPools', handler: (call) => list(org, call) }];
}

/** `poolType`, `limitPerPoolType` (default 5), `after`. The sandbox has pools of type AD only. */
function list(org: Org, call: Call): Reply {
  const type = call.query.get('poolType');
  if (type !== null && !TYPES.includes(type)) throw invalid('poolType', `poolType: Must be one of ${TYPES.join(', ')}`);
  const limit = Number(call.query.get('limitPerPoolType') ?? 5);
  if (!Number.isInteger(limit) || limit < 1) {
    throw invalid('limitPerPoolType', 'limitPerPoolType: The limit must be a positive integer');
  }
  const directories = type === null || type === 'AD' ? [...org.apps.values()].filter(isDirectory) : [];
  return listReply(
    org.url,
    call,
    directories,
    (app) => app.id,
    limit,
    (app) => viewPool(org, app),
  );
}

/** The pool's id is that of its app (assumed). */
function viewPool(org: Org, app: OktaApp): Record<string, unknown> {
  const agents = org.push.agents.get(app.id) ?? [];
  const disrupted = agents.filter(({ state }) => state === 'disconnected').length;
  return {
    id: app.id,
    name: app.label,
    type: 'AD',
    operationalStatus: poolStatus(agents.length, disrupted),
    disruptedAgents: disrupted,
    inactiveAgents: 0,
    agents: agents.map((agent) => viewAgent(org, app, agent)),
  };
}

function poolStatus(all: number, disrupted: number): string {
  if (all === 0) return 'INACTIVE';
  if (disrupted === 0) return 'OPERATIONAL';
  return disrupted === all ? 'DISRUPTED' : 'DEGRADED';
}

/** An agent that hangs still polls: the org sees it as OPERATIONAL. */
function viewAgent(org: Org, app: OktaApp, agent: InstalledAgent): Record<string, unknown> {
  return {
    id: agent.id,
    name: agent.name,
    type: 'AD',
    poolId: app.id,
    operationalStatus: agent.state === 'disconnected' ? 'DISRUPTED' : 'OPERATIONAL',
    isLatestGAedVersion: true,
    version: agent.version,
    lastConnection: agent.lastSeen ?? org.clock.now(),
    isHidden: false,
  };
}
