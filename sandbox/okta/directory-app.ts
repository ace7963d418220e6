import type { AppSeed } from './apps.ts';

export interface DirectoryAppOptions {
  /** `0oa...`; made when absent. */
  readonly id?: string;
  /** The domain, e.g. `ad.example.test`. */
  readonly label: string;
  /** Default false: Okta checks the passwords. */
  readonly delegatedAuthentication?: boolean;
  /** Default true, but off with delegated authentication. */
  readonly syncPassword?: boolean;
  /** "Create Users"; default true. */
  readonly createUsers?: boolean;
}

/** An Active Directory integration, as `features[]` of its app tells how it is set (contract, enum of features). */
export function directoryApp(options: DirectoryAppOptions): AppSeed {
  const delegated = options.delegatedAuthentication === true;
  const features = ['IMPORT_NEW_USERS', 'IMPORT_PROFILE_UPDATES', 'PUSH_PROFILE_UPDATES', 'PUSH_USER_DEACTIVATION'];
  if (options.createUsers !== false) features.push('PUSH_NEW_USERS');
  if (delegated) features.push('OUTBOUND_DEL_AUTH');
  else if (options.syncPassword !== false) features.push('PUSH_PASSWORD_UPDATES');
  return {
    ...(options.id === undefined ? {} : { id: options.id }),
    name: 'active_directory',
    label: options.label,
    features,
  };
}
