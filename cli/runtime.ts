import { activeDirectoryBehaviours } from '../connector/active-directory/behaviours.ts';
import { type Directories, openDirectories } from '../connector/active-directory/connections.ts';
import type { Behaviours, ConnectionSettings } from '../connector/core/behaviour.ts';
import { filesBehaviours } from '../connector/files/behaviours.ts';
import { httpBehaviours } from '../connector/http/behaviours.ts';
import { kernelBehaviours } from '../connector/kernel/behaviours.ts';
import { office365Behaviours } from '../connector/office365/behaviours.ts';
import { oktaBehaviours } from '../connector/okta/behaviours.ts';
import { oktaEvents } from '../connector/okta/events.ts';
import { tablesBehaviours } from '../connector/tables/behaviours.ts';
import type { Pack } from '../format/model.ts';
import type { Runtime } from '../runtime/model.ts';
import { undiciHttp } from '../runtime/ports/http.ts';
import type { RuntimeClock } from '../runtime/ports/ports.ts';
import type { TableStore } from '../runtime/ports/tables.ts';
import { createRuntime } from '../runtime/runtime.ts';

/**
 * Every card behaviour that packs can use, by kind. Connections to Active Directory that are not handed over are never
 * closed here; unused, they end after a minute and keep no process alive.
 */
export function packBehaviours(directories: Directories = openDirectories()): Behaviours {
  return new Map([
    ...kernelBehaviours(),
    ...filesBehaviours(),
    ...httpBehaviours(),
    ...oktaBehaviours(),
    ...office365Behaviours(),
    ...tablesBehaviours(),
    ...activeDirectoryBehaviours(directories.of),
  ]);
}

/** Okta waits 3 s for a hook's answer: what Entra has not said by then counts as unavailable. */
const ENTRA_BUDGET_MS = 2_200;
const OTHER_BUDGET_MS = 30_000;

export interface MigrationRuntimeOptions {
  readonly packs: readonly Pack[];
  readonly connections: readonly ConnectionSettings[];
  /** `login.microsoftonline.com` or a national cloud: calls of this host have the hook's budget. */
  readonly loginHost: string;
  /** Outgoing origins to others, e.g. to the sandbox. */
  readonly hosts?: Readonly<Record<string, string>>;
  readonly replace?: readonly { readonly find: string; readonly with: string }[];
  /** Where the rows of tables are; absent: in memory. Who hands it over closes it. */
  readonly tables?: TableStore;
  /** false: all flows are off, as after an import. */
  readonly on?: boolean;
  /** Default: the machine's. */
  readonly clock?: RuntimeClock;
}

/** The local runtime with all connectors, set up for the migration's packs. */
export function migrationRuntime(options: MigrationRuntimeOptions): Runtime {
  const { loginHost, tables, clock, hosts = {}, ...rest } = options;
  const network = undiciHttp({
    timeoutMs: OTHER_BUDGET_MS,
    timeouts: { [`https://${loginHost}`]: ENTRA_BUDGET_MS },
    hosts,
  });
  const directories = openDirectories();
  const runtime = createRuntime({
    ...rest,
    behaviours: packBehaviours(directories),
    events: oktaEvents,
    ports: {
      http: network,
      ...(tables === undefined ? {} : { tables }),
      ...(clock === undefined ? {} : { clock }),
    },
  });
  return {
    ...runtime,
    get flows() {
      return runtime.flows;
    },
    close: async () => {
      await runtime.close();
      await network.close();
      await directories.close();
    },
  };
}
