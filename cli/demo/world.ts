import { TOKEN_PLACEHOLDER } from '../../connector/migration/okta-request.ts';
import { passwordImportProblems } from '../../connector/okta/password-import-hook.ts';
import type { MigrationConfig } from '../../flows/configuration.ts';
import type { Runtime } from '../../runtime/model.ts';
import { TOKEN_HEADER } from '../../runtime/triggers/input.ts';
import { serve } from '../../runtime/triggers/serve.ts';
import type { EntraSandbox } from '../../sandbox/entra/server.ts';
import type { OktaSandbox } from '../../sandbox/okta/server.ts';
import type { Person } from '../../sandbox/people.ts';
import { startSandbox } from '../../sandbox/start.ts';
import { migrationRuntime } from '../runtime.ts';
import { count, countPeople } from '../text.ts';
import {
  compiledFiles,
  connections,
  EVENT_HOOK_PATH,
  EXECUTIONS_PATH,
  entraOf,
  HOOK_FLOW,
  MIGRATION_EVENTS,
  packIn,
  register,
  secret,
} from './parts.ts';
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

/** Steps 1 to 3: packs, sandbox, runtime and the two hooks. What has started is closed again when a step fails. */
export async function openWorld(options: WorldOptions, steps: Steps): Promise<World> {
  const { config, seed } = options;
  // Pack 04 is for the time after the migration, and nobody here has a directory: `npm run ad` shows it.
  const { passwordSync: _, ...migration } = config;
  const packFiles = compiledFiles(migration, options.out);
  steps.say('Packs', `${packFiles.join(', ')} compiled`);
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

    const hook = await register(okta, runtime, served, eventSecret, MIGRATION_EVENTS);
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
