import type { Call, Reply, Route } from '../../http.ts';
import { textAt } from '../../json.ts';
import { appOf } from '../apps.ts';
import { invalid, notFound } from '../errors.ts';
import type { Org } from '../model.ts';
import { onlyKnown, readBody } from '../request.ts';
import { setAgentState } from './agents.ts';
import type { InstalledAgent } from './model.ts';
import { setDelegatedAuthentication, setSyncPassword } from './switches.ts';

const STATES: Readonly<Record<string, InstalledAgent['state']>> = {
  connect: 'connected',
  disconnect: 'disconnected',
  hang: 'hanging',
};

/** Sandbox-only endpoints for the provisioning pages of the Admin Console, for agents and for faults of pushes. */
export function pushControlRoutes(org: Org): Route[] {
  const app = '/sandbox/apps/{appId}';
  const post = (path: string, run: (call: Call) => void): Route => ({
    method: 'POST',
    path,
    handler: (call): Reply => {
      run(call);
      return { status: 204 };
    },
  });
  return [
    post(`${app}/delegated-authentication`, (call) => {
      const body = readBody(call);
      onlyKnown(body, ['enabled', 'createOktaPassword']);
      const createOktaPassword = body.createOktaPassword !== false;
      setDelegatedAuthentication(org, appOf(org, call), enabled(body.enabled), { createOktaPassword });
    }),
    post(`${app}/sync-password`, (call) => {
      const body = readBody(call);
      onlyKnown(body, ['enabled']);
      setSyncPassword(org, appOf(org, call), enabled(body.enabled));
    }),
    post('/sandbox/agents/{agentId}/{state}', (call) => {
      const id = call.params.agentId as string;
      const agent = [...org.push.agents.values()].flat().find((one) => one.id === id);
      if (agent === undefined) throw notFound(id, 'Agent');
      const word = call.params.state as string;
      const state = Object.hasOwn(STATES, word) ? STATES[word] : undefined;
      if (state === undefined) throw invalid('state', 'state: Must be connect, disconnect or hang');
      setAgentState(org, agent, state);
    }),
    post('/sandbox/push-faults', (call) => addFault(org, call)),
    {
      method: 'DELETE',
      path: '/sandbox/push-faults',
      handler: () => {
        org.push.faults.clear();
        return { status: 204 };
      },
    },
  ];
}

function enabled(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalid('enabled', 'enabled: Must be true or false');
  return value;
}

/** Body: any of `appId`, `login`, `times`, `delayMs`, `lose`. */
function addFault(org: Org, call: Call): void {
  const body = readBody(call);
  onlyKnown(body, ['appId', 'login', 'times', 'delayMs', 'lose']);
  const appId = textAt(body, 'appId');
  const login = textAt(body, 'login');
  org.push.faults.add({
    ...(appId === undefined ? {} : { appId }),
    ...(login === undefined ? {} : { login }),
    ...(typeof body.times === 'number' ? { times: body.times } : {}),
    ...(typeof body.delayMs === 'number' ? { delayMs: body.delayMs } : {}),
    ...(body.lose === true ? { lose: true } : {}),
  });
}
