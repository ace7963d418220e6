import { placeholders } from '../../connector/migration/config.ts';
import type { MigrationConfig } from '../../flows/configuration.ts';
import type { VirtualClock } from '../../runtime/fakes/clock.ts';
import type { Runtime } from '../../runtime/model.ts';
import { type EntraSandbox, startEntra } from '../../sandbox/entra/server.ts';
import { directoryApp } from '../../sandbox/okta/directory-app.ts';
import { type OktaSandbox, startOkta } from '../../sandbox/okta/server.ts';
import { entraUsersOf, importableOf, makePeople } from '../../sandbox/people.ts';
import { connections, entraOf, packIn, secret } from '../demo/parts.ts';
import { migrationRuntime } from '../runtime.ts';
import { OTHER_APP, otherApp } from './other-app.ts';
import { DIRECTORY, OTHER_NAME } from './words.ts';

export const AD_APP = '0oaDIRECTORY00000000';
export const WINDOW_MINUTES = 15;
const ADMINISTRATOR = 'it@nordwind.example';

/** What the packs are compiled for. */
export const config: MigrationConfig = {
  ...placeholders,
  passwordSync: {
    applications: [
      { id: AD_APP, name: DIRECTORY, directory: true },
      { id: OTHER_APP, name: OTHER_NAME, directory: false },
    ],
    windowMinutes: WINDOW_MINUTES,
    administrator: ADMINISTRATOR,
    retry: 'sign-in',
  },
};

/** Org and tenant with the same people; dates are the virtual ones, while what they wait for is short and real. */
export async function openOrg(
  { wanted, seed }: { readonly wanted: number; readonly seed: number },
  clock: VirtualClock,
) {
  const people = makePeople(wanted * 3 + 40, seed)
    .filter(({ kind }) => kind === 'right')
    .slice(0, wanted);
  const orgClock = {
    now: clock.now,
    after: (ms: number, run: () => void) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
  const mailbox = {
    id: 'mailbox',
    userPrincipalName: ADMINISTRATOR,
    password: secret(),
    profile: { displayName: 'IT' },
  };
  const entra = await startEntra({
    seed,
    clock: orgClock,
    ...entraOf(config),
    users: [...entraUsersOf(people), mailbox],
  });
  const okta = await startOkta({
    seed,
    clock: orgClock,
    settings: { agentTimeoutMs: 5_000 },
    apps: [
      { id: config.applicationId, name: 'office365', label: 'Microsoft Office 365' },
      directoryApp({ id: AD_APP, label: 'ad.nordwind.example' }),
      { id: OTHER_APP, name: 'google', label: OTHER_NAME },
    ],
    importSource: () => importableOf(people),
  });
  const other = otherApp();
  okta.setPushTarget(OTHER_APP, other);
  okta.setSyncPassword(OTHER_APP, true);
  return { okta, entra, people, other, opened: [entra, okta] };
}

/** The runtime with the packs of these files, all flows off, on the org's clock. */
export function runtimeOf(
  packFiles: readonly string[],
  okta: OktaSandbox,
  entra: EntraSandbox,
  clock: VirtualClock,
): Runtime {
  return migrationRuntime({
    packs: packFiles.map((file) => packIn(file)),
    connections: [
      ...connections(config, okta, entra),
      {
        name: config.mailConnectionName,
        module: 'office365mail',
        // A token lasts an hour, the virtual day longer.
        get authorization() {
          return `Bearer ${entra.delegatedToken(ADMINISTRATOR, ['Mail.ReadWrite', 'Mail.Send'])}`;
        },
      },
    ],
    loginHost: config.loginHost,
    on: false,
    clock,
    hosts: {
      [`https://${config.loginHost}`]: entra.url,
      [`https://${config.oktaDomain}`]: okta.url,
      'https://graph.microsoft.com': entra.url,
    },
  });
}
