import type { MigrationConfig } from '../configuration.ts';

export type PasswordSync = NonNullable<MigrationConfig['passwordSync']>;

/** How many times a user's sessions are ended for one event before it counts as failed. */
export const MAX_ATTEMPTS = 2;
/** Helpers of different users run beside each other: Okta lets one user's connection make 15 calls at once. */
export const BESIDE = 10;
