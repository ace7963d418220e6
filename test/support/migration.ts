import { quiet } from '../../cli/demo/quiet.ts';
import { migrationRuntime } from '../../cli/runtime.ts';
import type { ConnectionSettings } from '../../connector/core/behaviour.ts';
import { createOktaClient } from '../../connector/okta/client.ts';
import { createEventHook, createInlineHook, verifyEventHook } from '../../connector/okta/hooks.ts';
import { passwordImportProblems } from '../../connector/okta/password-import-hook.ts';
import type { Pack } from '../../format/model.ts';
import type { Runtime } from '../../runtime/model.ts';
import { systemClock } from '../../runtime/ports/clock.ts';
import { serve } from '../../runtime/triggers/serve.ts';
import type { EntraSandbox } from '../../sandbox/entra/server.ts';
import type { Exchange, OktaSandbox } from '../../sandbox/okta/server.ts';
import type { Person } from '../../sandbox/people.ts';
import { startSandbox } from '../../sandbox/start.ts';

export interface PackSetUp {
  readonly packs: readonly Pack[];
  /** Names of the connections in the packs by connector. */
  readonly connections: {
    readonly okta: readonly string[];
    readonly httpfunctions: string;
    readonly office365admin: string;
  };
  readonly oktaOrigins: readonly string[];
  readonly replace: (world: { okta: OktaSandbox; entra: EntraSandbox }) => readonly { find: string; with: string }[];
  readonly hookFlow: string;
  readonly tenantId?: string;
  readonly clientId?: string;
  readonly appId?: string;
}

export interface Migration {
  readonly okta: OktaSandbox;
  readonly entra: EntraSandbox;
  readonly runtime: Runtime;
  readonly people: readonly Person[];
  /** Calls of Okta's API that the flows made: `METHOD path?query body`. */
  readonly oktaCalls: readonly string[];
  /** Every request that the org got, the hooks' registration too, with its answer. */
  readonly exchanges: readonly Exchange[];
  /** Answers of the hook flow. */
  ask(username: string, password: string): Promise<{ status: number; body: unknown }>;
  /** A raw call of the hook flow's endpoint. */
  post(body: string, headers?: Record<string, string>): Promise<{ status: number; text: string }>;
  importAll(): Promise<void>;
  signIn(username: string, password: string): Promise<string>;
  close(): Promise<void>;
}

/** An org, a tenant and the given packs in the runtime, wired as an administrator would. */
export async function startMigration(setUp: PackSetUp): Promise<Migration> {
  const clients =
    setUp.clientId === undefined
      ? []
      : [{ clientId: setUp.clientId, secret: null, publicFlows: true, consented: true, roles: [] }];
  let recording = false;
  const oktaCalls: string[] = [];
  const exchanges: Exchange[] = [];
  const sandbox = await startSandbox({
    seed: 11,
    entra: { clients, ...(setUp.tenantId === undefined ? {} : { tenantId: setUp.tenantId }) },
    okta: {
      apps: [
        { name: 'office365', label: 'Microsoft Office 365', ...(setUp.appId === undefined ? {} : { id: setUp.appId }) },
      ],
      onExchange: (exchange) => {
        exchanges.push(exchange);
        if (recording && exchange.path.startsWith('/api/') && exchange.path !== '/api/v1/authn') {
          oktaCalls.push(callOf(exchange));
        }
      },
    },
  });
  const { okta, entra, people } = sandbox;
  const connections: ConnectionSettings[] = [
    ...setUp.connections.okta.map((name) => ({
      name,
      module: 'okta',
      baseUrl: okta.url,
      authorization: `SSWS ${okta.token}`,
    })),
    { name: setUp.connections.httpfunctions, module: 'httpfunctions' },
    { name: setUp.connections.office365admin, module: 'office365admin', authorization: `Bearer ${entra.graphToken()}` },
  ];
  const runtime = migrationRuntime({
    packs: setUp.packs,
    connections,
    loginHost: 'login.microsoftonline.com',
    hosts: {
      'https://login.microsoftonline.com': entra.url,
      'https://graph.microsoft.com': entra.url,
      ...Object.fromEntries(setUp.oktaOrigins.map((origin) => [origin, okta.url])),
    },
    replace: setUp.replace({ okta, entra }),
  });
  const served = await serve(runtime, {
    host: '127.0.0.1',
    port: 0,
    checks: new Map([[setUp.hookFlow, passwordImportProblems]]),
    eventHook: { path: '/events', header: 'authorization', secret: 'event-secret' },
  });
  const flow = runtime.flows.find(({ name }) => name === setUp.hookFlow);
  const invokeUrl = `${served.url}/api/flo/${flow?.alias}/invoke`;
  const token = flow?.token ?? '';
  const client = await createOktaClient({ orgUrl: okta.url, token: okta.token, clock: systemClock() });
  const hook = await createEventHook(
    client,
    { name: 'events', uri: `${served.url}/events`, header: { key: 'authorization', value: 'event-secret' } },
    ['user.lifecycle.create', 'application.user_membership.add', 'user.lifecycle.activate'],
  );
  await verifyEventHook(client, hook.id);
  await createInlineHook(client, {
    name: 'import',
    uri: invokeUrl,
    header: { key: 'x-api-client-token', value: token },
  });
  recording = true;
  return {
    okta,
    entra,
    runtime,
    people,
    oktaCalls,
    exchanges,
    ask: async (username, password) => {
      const answer = await fetch(invokeUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-api-client-token': token },
        body: JSON.stringify(hookCall(username, password)),
      });
      return { status: answer.status, body: await answer.json() };
    },
    post: async (body, headers) => {
      const answer = await fetch(invokeUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-api-client-token': token, ...headers },
        body,
      });
      return { status: answer.status, text: await answer.text() };
    },
    importAll: async () => {
      await okta.importNow(okta.appId);
      await okta.confirmAssignments(
        okta.appId,
        people.map((person) => person.objectId),
      );
      await quiet(okta, runtime);
    },
    signIn: async (username, password) => {
      const answer = await fetch(`${okta.url}/api/v1/authn`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username, password }),
      });
      const body = (await answer.json()) as { status?: string; errorCode?: string };
      return body.status ?? body.errorCode ?? '';
    },
    close: async () => {
      await served.close();
      await runtime.close();
      await sandbox.close();
    },
  };
}

/** A call of the password import hook as Okta makes it. */
export function hookCall(username: unknown, password: unknown): Record<string, unknown> {
  return {
    eventId: 'evt-1',
    eventTime: '2026-11-23T10:00:00.000Z',
    eventType: 'com.okta.user.credential.password.import',
    eventTypeVersion: '1.0',
    contentType: 'application/json',
    cloudEventVersion: '0.1',
    source: 'https://example.okta.com/api/v1/inlineHooks/cal1',
    data: {
      context: {
        request: { id: 'req-1', method: 'POST', url: { value: '/api/v1/authn' }, ipAddress: '192.0.2.1' },
        credential: { username, password },
      },
      action: { credential: 'UNVERIFIED' },
    },
  };
}

/** Ids of users and apps differ from run to run. */
function callOf({ method, path, query, requestBody }: Exchange): string {
  const search = new URLSearchParams(query).toString();
  const where = path.replace(/00u\w+/g, '{user}').replace(/0oa\w+/g, '{app}');
  const body = requestBody === '' ? '' : ` ${JSON.stringify(JSON.parse(requestBody))}`;
  return `${method} ${where}${search === '' ? '' : `?${search}`}${body}`;
}
