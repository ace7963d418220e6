import type { Call, Reply, Route } from '../http.ts';
import { isObject, textAt } from '../json.ts';
import { appOf } from './apps.ts';
import { invalid } from './errors.ts';
import type { OktaFaults } from './faults.ts';
import { confirmAssignments, type ImportableUser, type ImportSource, importNow } from './import.ts';
import type { Org } from './model.ts';
import { readBody } from './request.ts';

export interface Imports {
  source: ImportSource;
  readonly found: Map<string, ImportableUser>;
}

/** Sandbox-only endpoints for what the Admin Console does by hand, and for faults. No token: loopback only. */
export function controlRoutes(org: Org, imports: Imports, faults: OktaFaults): Route[] {
  return [
    {
      method: 'POST',
      path: '/sandbox/apps/{appId}/import',
      handler: async (call) => ({
        status: 200,
        json: { users: await importNow(org, appOf(org, call), imports.found, imports.source) },
      }),
    },
    { method: 'POST', path: '/sandbox/apps/{appId}/confirm', handler: (call) => confirm(org, imports, call) },
    { method: 'POST', path: '/sandbox/faults', handler: (call) => addFault(faults, call) },
    {
      method: 'DELETE',
      path: '/sandbox/faults',
      handler: () => {
        faults.clear();
        return { status: 204 };
      },
    },
    {
      method: 'POST',
      path: '/sandbox/settings',
      handler: (call) => changeSettings(org, call),
    },
  ];
}

/** Body `{ids?: string[], activate?: boolean}`; without ids every user of the last import. */
async function confirm(org: Org, imports: Imports, call: Call): Promise<Reply> {
  const body = readBody(call);
  const ids = Array.isArray(body.ids) ? body.ids.map(String) : [...imports.found.keys()];
  const activate = body.activate === true;
  const { snapshots, failed } = await confirmAssignments(org, appOf(org, call), imports.found, ids, { activate });
  return { status: 200, json: { confirmed: snapshots, failed } };
}

function addFault(faults: OktaFaults, call: Call): Reply {
  const body = readBody(call);
  const path = textAt(body, 'path');
  if (path === undefined) throw invalid('path', 'path: The field cannot be left blank');
  const number = (name: string): Record<string, number> => {
    const value = body[name];
    return typeof value === 'number' ? { [name]: value } : {};
  };
  const method = textAt(body, 'method');
  faults.add({
    path,
    ...(method === undefined ? {} : { method }),
    ...number('times'),
    ...number('delayMs'),
    ...number('status'),
    ...(body.body === undefined ? {} : { body: body.body }),
    ...(isObject(body.headers) ? { headers: body.headers as Record<string, string> } : {}),
  });
  return { status: 204 };
}

const DURATIONS = ['hookTimeoutMs', 'activationMs', 'agentTimeoutMs', 'recoveryMs'] as const;

/** Body: any of `readOnly`, `armOnlyStaged`, `signOnPolicy` and the times in `DURATIONS`, milliseconds. */
function changeSettings(org: Org, call: Call): Reply {
  const body = readBody(call);
  for (const [name, value] of Object.entries(body)) {
    if ((name === 'readOnly' || name === 'armOnlyStaged') && typeof value === 'boolean') org.settings[name] = value;
    else if (typeof value === 'number' && isDuration(name)) org.settings[name] = value;
    else if (name === 'signOnPolicy' && (value === 'ALLOW' || value === 'MFA_ENROLL')) org.settings[name] = value;
    else throw invalid(name, `${name}: The setting or its value is not known`);
  }
  return { status: 204 };
}

function isDuration(name: string): name is (typeof DURATIONS)[number] {
  return DURATIONS.some((known) => known === name);
}
