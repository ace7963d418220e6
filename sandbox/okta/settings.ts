import type { OrgSettings, PasswordPolicy } from './model.ts';

/** What of the settings may be given at the start. */
export type SettingsSeed = Partial<Omit<OrgSettings, 'lateAnswers' | 'lockout' | 'passwordPolicy'>> & {
  readonly lockout?: Partial<OrgSettings['lockout']>;
  readonly passwordPolicy?: Partial<PasswordPolicy>;
};

export function settingsOf(given: SettingsSeed = {}): OrgSettings {
  return {
    hookTimeoutMs: 3000,
    signOnPolicy: 'ALLOW',
    readOnly: false,
    armOnlyStaged: false,
    activationMs: 0,
    customAttributes: ['entraObjectId', 'onPremisesImmutableId'],
    customGroupAttributes: [],
    agentTimeoutMs: 30_000,
    pushesAtOnce: 10,
    recoveryMs: 3600_000,
    ...given,
    lockout: { maxAttempts: 10, show: false, countRejected: true, countFailed: false, ...given.lockout },
    passwordPolicy: {
      minLength: 8,
      minLowerCase: 0,
      minUpperCase: 0,
      minNumber: 0,
      minSymbol: 0,
      minAgeMinutes: 0,
      ...given.passwordPolicy,
    },
    lateAnswers: new Set(),
  };
}
