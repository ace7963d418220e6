import type { MigrationConfig, PasswordSyncApplication } from '../../schemas/types/migration-config.ts';

/** An app that Okta passwords shall reach. */
export type SyncApplication = PasswordSyncApplication;

/** `passwordSync.applications` of migration.json; none without it. */
export function applicationsOf(config: MigrationConfig | null): readonly SyncApplication[] {
  return config?.passwordSync?.applications ?? [];
}
