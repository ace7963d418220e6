import { directoryApp } from '../../sandbox/okta/directory-app.ts';
import type { LogEvent } from '../../sandbox/okta/model.ts';
import type { AgentConnection } from '../../sandbox/okta/push/agents.ts';
import { type OktaOptions, type OktaSandbox, startOkta } from '../../sandbox/okta/server.ts';
import { type MemoryAgent, memoryAgent } from './memory-agent.ts';
import { api, profileOf } from './okta-client.ts';

export const AD = '0oaDIRECTORY00000000';
export const ADA = 'ada@nordwind.example';
export const FIRST = 'First-Password-1';
export const SECOND = 'Second-Password-2';
export const PUSHED = 'application.provision.user.push_okta_password';

export interface DirectoryOrg {
  readonly okta: OktaSandbox;
  readonly agent: MemoryAgent;
  readonly connection: AgentConnection;
  readonly close: () => Promise<void>;
}

/** An org with an Active Directory app, Sync Password on, and one agent. */
export async function directoryOrg(options: OktaOptions = {}): Promise<DirectoryOrg> {
  const okta = await startOkta({ apps: [directoryApp({ id: AD, label: 'ad.nordwind.example' })], ...options });
  const agent = memoryAgent();
  const connection = okta.addAgent(AD, agent, { name: 'AGENT1' });
  return { okta, agent, connection, close: okta.close };
}

/** An ACTIVE user with a password, in the directory and in step with it. */
export async function member(org: DirectoryOrg, login = ADA, password = FIRST): Promise<string> {
  const user = await org.okta.addUser({ profile: profileOf(login), password });
  await assign(org.okta, user.id);
  await change(org.okta, user.id, password, password);
  await org.okta.idle();
  return user.id;
}

export async function assign(okta: OktaSandbox, id: string, appId = AD): Promise<void> {
  const { status } = await api(okta, 'POST', `/api/v1/apps/${appId}/users`, { id });
  if (status !== 200) throw new Error(`assigning answered ${status}`);
}

/** The user's own change. */
export async function change(okta: OktaSandbox, id: string, from: string, to: string): Promise<number> {
  const path = `/api/v1/users/${id}/credentials/change_password`;
  return (await api(okta, 'POST', path, { oldPassword: { value: from }, newPassword: { value: to } })).status;
}

export function events(okta: OktaSandbox, eventType: string): LogEvent[] {
  return okta.log().filter((event) => event.eventType === eventType);
}

/** How the pushes ended so far: SUCCESS, or the reason. */
export function pushes(okta: OktaSandbox): (string | null)[] {
  return events(okta, PUSHED).map(({ outcome }) => outcome.reason ?? outcome.result);
}

/** The app user as the API shows it. */
export async function appUser(okta: OktaSandbox, id: string, appId = AD): Promise<Record<string, unknown>> {
  return (await api(okta, 'GET', `/api/v1/apps/${appId}/users/${id}`)).body;
}

/** A call of the Authentication API, which takes no token. */
export async function authn(
  okta: OktaSandbox,
  path: string,
  body: unknown,
): Promise<{ readonly status: number; readonly body: Readonly<Record<string, string>> }> {
  const response = await fetch(`${okta.url}/api/v1/authn${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}
