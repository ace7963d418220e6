import { readFileSync } from 'node:fs';
import type { ConnectionSettings } from '../../connector/core/behaviour.ts';
import { FlopackError } from '../../connector/core/error.ts';
import { createOktaClient } from '../../connector/okta/client.ts';
import { createEventHook, createInlineHook, verifyEventHook } from '../../connector/okta/hooks.ts';
import type { MigrationConfig } from '../../flows/configuration.ts';
import type { Pack } from '../../format/model.ts';
import { parsePack } from '../../format/parse.ts';
import type { Runtime } from '../../runtime/model.ts';
import { systemClock } from '../../runtime/ports/clock.ts';
import { cryptoRandom } from '../../runtime/ports/random.ts';
import { TOKEN_HEADER } from '../../runtime/triggers/input.ts';
import type { Served } from '../../runtime/triggers/serve.ts';
import type { EntraSandbox } from '../../sandbox/entra/server.ts';
import type { OktaSandbox } from '../../sandbox/okta/server.ts';
import { compilePacks } from '../packs.ts';
import { writeWhole } from '../write.ts';

export const EVENT_HOOK_PATH = '/hooks/okta-events';
export const EXECUTIONS_PATH = '/executions';
export const HOOK_FLOW = '02 AAD - Password Import Hook';

/** Events that start the migration's flows. */
export const MIGRATION_EVENTS: readonly string[] = [
  'user.lifecycle.create',
  'application.user_membership.add',
  'user.lifecycle.activate',
];

/** Compiles all packs of the configuration into files. Throws BUILD_INVALID. */
export function compiledFiles(config: MigrationConfig, out: string): string[] {
  const { packs, problems } = compilePacks(config);
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) {
    throw new FlopackError('BUILD_INVALID', errors.map((problem) => `${problem.message} ${problem.advice}`).join('\n'));
  }
  return writeWhole(out, packs);
}

/** The pack of a file that was written before. Throws PACK_INVALID. */
export function packIn(file: string): Pack {
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
export function entraOf(config: MigrationConfig) {
  return {
    tenantId: config.tenantId,
    clients: [{ clientId: config.clientId, secret: null, publicFlows: true, consented: true, roles: [] }],
  };
}

export function connections(config: MigrationConfig, okta: OktaSandbox, entra: EntraSandbox): ConnectionSettings[] {
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

export function secret(): string {
  return Buffer.from(cryptoRandom().bytes(24)).toString('base64url');
}

/** Both hooks at the org; answers with where the password import hook calls and its client token. */
export async function register(
  okta: OktaSandbox,
  runtime: Runtime,
  served: Served,
  eventSecret: string,
  eventTypes: readonly string[],
): Promise<{ readonly url: string; readonly token: string }> {
  const hookFlow = runtime.flows.find((flow) => flow.name === HOOK_FLOW);
  if (hookFlow?.alias === undefined || hookFlow.token === undefined) {
    throw new FlopackError('FLOW_NOT_FOUND', `No API Endpoint flow is named "${HOOK_FLOW}"; was pack 02 loaded?`);
  }
  const client = await createOktaClient({ orgUrl: okta.url, token: okta.token, clock: systemClock() });
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
