import type { Clock } from './clock.ts';
import { type EntraOptions, type EntraSandbox, startEntra } from './entra/server.ts';
import { type OktaOptions, type OktaSandbox, startOkta } from './okta/server.ts';
import { deliveryRuleOf, entraUsersOf, importableOf, makePeople, type Person } from './people.ts';

export interface SandboxOptions {
  /** How many people; default 25: one of each kind and one more. */
  readonly count?: number;
  readonly seed?: string | number;
  readonly clock?: Clock;
  readonly okta?: Omit<OktaOptions, 'importSource'>;
  readonly entra?: EntraOptions;
}

export interface Sandbox {
  readonly okta: OktaSandbox;
  readonly entra: EntraSandbox;
  readonly people: readonly Person[];
  readonly close: () => Promise<void>;
}

/** An org and a tenant with the same people, before the migration: nothing is imported yet. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const seed = options.seed ?? 1;
  const people = makePeople(options.count ?? 25, seed);
  const shared = { seed, ...(options.clock === undefined ? {} : { clock: options.clock }) };
  const entra = await startEntra({ ...shared, ...options.entra, users: entraUsersOf(people) });
  const okta = await startOkta({
    ...shared,
    ...options.okta,
    importSource: () => importableOf(people),
    delivery: { rule: deliveryRuleOf(people), ...options.okta?.delivery },
  });
  for (const { okta: before, login, profile, firstAnswerLate } of people) {
    if (firstAnswerLate) okta.settings.lateAnswers.add(login.toLowerCase());
    if (before.start !== 'active') continue;
    const firstName = profile.givenName ?? 'Unknown';
    const lastName = profile.surname ?? 'Unknown';
    await okta.addUser({ profile: { login, email: login, firstName, lastName }, password: before.password });
  }
  return {
    okta,
    entra,
    people,
    close: async () => {
      await okta.close();
      await entra.close();
    },
  };
}
