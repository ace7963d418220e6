import type { MigrationConfig } from '../configuration.ts';

export type PasswordSync = NonNullable<MigrationConfig['passwordSync']>;

/** How many times a user's sessions are ended for one event before it counts as failed. */
export const MAX_ATTEMPTS = 2;
/** Helpers of different users run beside each other: Okta lets one user's connection make 15 calls at once. */
export const BESIDE = 10;
/** Rows that one card looks after in a run; the next run has the rest. Okta ends a card after ten minutes. */
export const ROWS = 2000;
/** Entries of the System Log in a page. */
export const PAGE = 500;
