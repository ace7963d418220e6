import { readFileSync } from 'node:fs';
import type { ConnectionSettings } from '../../connector/core/behaviour.ts';
import { FlopackError } from '../../connector/core/error.ts';
import { TOKEN_PLACEHOLDER } from '../../connector/migration/okta-request.ts';
import { createOktaClient } from '../../connector/okta/client.ts';
import { createEventHook, createInlineHook, verifyEventHook } from '../../connector/okta/hooks.ts';
import { passwordImportProblems } from '../../connector/okta/password-import-hook.ts';
import type { MigrationConfig } from '../../flows/configuration.ts';
import { parsePack } from '../../format/parse.ts';
import type { Runtime } from '../../runtime/model.ts';
import { systemClock } from '../../runtime/ports/clock.ts';
import { cryptoRandom } from '../../runtime/ports/random.ts';
import { TOKEN_HEADER } from '../../runtime/triggers/input.ts';
import { type Served, serve } from '../../runtime/triggers/serve.ts';
import type { EntraSandbox } from '../../sandbox/entra/server.ts';
import type { OktaSandbox } from '../../sandbox/okta/server.ts';
import type { Person } from '../../sandbox/people.ts';
import { startSandbox } from '../../sandbox/start.ts';
import { compilePacks } from '../packs.ts';
import { migrationRuntime } from '../runtime.ts';
import { count, countPeople } from '../text.ts';
import { writeWhole } from '../write.ts';
import type { Steps } from './steps.ts';

export interface World {
  readonly config: MigrationConfig;
  readonly people: readonly Person[];
  readonly seed: number;
  readonly okta: OktaSandbox;
  readonly entra: EntraSandbox;
  readonly runtime: Runtime;
  readonly packFiles: readonly string[];
  /** Lines with the addresses of what is up, for `--keep`. */
  readonly addresses: readonly string[];
  close(): Promise<void>;
}

interface WorldOptions {
  readonly config: MigrationConfig;
  readonly users: number;
  readonly seed: number;
  readonly out: string;
}

const EVENT_HOOK_PATH = '/hooks/okta-events';
const EXECUTIONS_PATH = '/executions';
const HOOK_FLOW = '02 AAD - Password Import Hook';

/** Steps 1 to 3: packs, sandbox, runtime and the two hooks. What has started is closed again when a step fails. */
export async function openWorld(options: WorldOptions, steps: Steps): Promise<World> {
  const { config, seed } = options;
  const packFiles = compiled(options, steps);
  const opened: { close(): Promise<unknown> }[] = [];
  const close = async (): Promise<void> => {
    for (const part of opened.splice(0).reverse()) await part.close();
  };
  try {
    const sandbox = await startSandbox({
      count: options.users,
      seed,
      entra: entraOf(config),
      okta: {
        apps: [{ id: config.applicationId, name: 'office365', label: 'Microsoft Office 365' }],
        settings: { signOnPolicy: 'MFA_ENROLL' },
      },
    });
    opened.push(sandbox);
    const { okta, entra, people } = sandbox;
    steps.say('Sandbox', `an Okta org and an Entra tenant with ${countPeople(people.length)}`);

    const runtime = migrationRuntime({
      packs: packFiles.map((file) => packIn(file)),
      connections: connections(config, okta, entra),
      loginHost: config.loginHost,
      on: false,
      hosts: {
        [`https://${config.loginHost}`]: entra.url,
        [`https://${config.oktaDomain}`]: okta.url,
        'https://graph.microsoft.com': entra.url,
      },
      replace: config.auth === 'ssws' ? [{ find: TOKEN_PLACEHOLDER, with: `SSWS ${okta.token}` }] : [],
    });
    opened.push(runtime);
    const eventSecret = secret();
    const historyToken = secret();
    const served = await serve(runtime, {
      host: '127.0.0.1',
      port: 0,
      checks: new Map([[HOOK_FLOW, passwordImportProblems]]),
      eventHook: { path: EVENT_HOOK_PATH, header: 'authorization', secret: eventSecret },
      executions: { path: EXECUTIONS_PATH, token: historyToken, history: runtime.history },
    });
    opened.push(served);
    for (const flow of runtime.flows) runtime.turnOn(flow.id);
    steps.say(
      'Runtime',
      `${count(runtime.flows.length, 'flow')} of ${count(packFiles.length, 'file')} imported and turned on`,
    );

    const hook = await register(okta, runtime, served, eventSecret);
    steps.say('Hooks', 'event hook verified, password import inline hook active');
    const addresses = [
      `Okta org: ${okta.url} (API token in the header: SSWS ${okta.token})`,
      `Entra tenant and Graph: ${entra.url}/${entra.tenantId}`,
      `Password import hook: ${hook.url} (header ${TOKEN_HEADER}: ${hook.token})`,
      `Event hook: ${served.url}${EVENT_HOOK_PATH} (header authorization: ${eventSecret})`,
      `Executions: ${served.url}${EXECUTIONS_PATH}?status=error (header authorization: Bearer ${historyToken}); POST to ` +
        `${EXECUTIONS_PATH}/<id>/rerun runs one again`,
    ];
    return { config, people, seed, okta, entra, runtime, packFiles, addresses, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function compiled({ config, out }: WorldOptions, steps: Steps): string[] {
  const { packs, problems } = compilePacks(config);
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) {
    throw new FlopackError('BUILD_INVALID', errors.map((problem) => `${problem.message} ${problem.advice}`).join('\n'));
  }
  const files = writeWhole(out, packs);
  steps.say('Packs', `${files.join(', ')} compiled`);
  return files;
}

function packIn(file: string) {
  const { pack, problems } = parsePack(readFileSync(file));
  if (pack === null) {
    throw new FlopackError(
      'PACK_INVALID',
      `${file}: ${problems[0]?.message ?? 'cannot be read'}. See flopack check ${file}.`,
    );
  }
  return pack;
}

/** The tenant and the app registration that the packs name, so that the files need no change. */
function entraOf(config: MigrationConfig) {
  return {
    tenantId: config.tenantId,
    clients: [{ clientId: config.clientId, secret: null, publicFlows: true, consented: true, roles: [] }],
  };
}

function connections(config: MigrationConfig, okta: OktaSandbox, entra: EntraSandbox): ConnectionSettings[] {
  return [
    { name: config.connectionName, module: 'okta', baseUrl: okta.url, authorization: `SSWS ${okta.token}` },
    { name: config.apiConnectionName, module: 'httpfunctions' },
    {
      name: config.office365ConnectionName,
      module: 'office365admin',
      // A token of Graph lasts an hour; `--keep` may last longer.
      get authorization() {
        return `Bearer ${entra.graphToken()}`;
      },
    },
  ];
}

function secret(): string {
  return Buffer.from(cryptoRandom().bytes(24)).toString('base64url');
}

/** Both hooks at the org; answers with where the password import hook calls and its client token. */
async function register(
  okta: OktaSandbox,
  runtime: Runtime,
  served: Served,
  eventSecret: string,
): Promise<{ readonly url: string; readonly token: string }> {
  const hookFlow = runtime.flows.find((flow) => flow.name === HOOK_FLOW);
  if (hookFlow?.alias === undefined || hookFlow.token === undefined) {
    throw new FlopackError('FLOW_NOT_FOUND', `No API Endpoint flow is named "${HOOK_FLOW}"; was pack 02 loaded?`);
  }
  const client = await createOktaClient({ orgUrl: okta.url, token: okta.token, clock: systemClock() });
  const eventTypes = ['user.lifecycle.create', 'application.user_membership.add', 'user.lifecycle.activate'];
  const eventHook = await createEventHook(
    client,
    {
      name: 'Workflows events',
      uri: `${served.url}${EVENT_HOOK_PATH}`,
      header: { key: 'authorization', value: eventSecret },
    },
    eventTypes,
  );
  await verifyEventHook(client, eventHook.id);
  const hook = { url: `${served.url}/api/flo/${hookFlow.alias}/invoke`, token: hookFlow.token };
  await createInlineHook(client, {
    name: HOOK_FLOW,
    uri: hook.url,
    header: { key: TOKEN_HEADER, value: hook.token },
  });
  return hook;
}
