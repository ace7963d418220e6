import type { ConnectionSettings } from '../core/behaviour.ts';
import { type Directory, openDirectory } from './directory.ts';
import type { DirectorySettings } from './settings.ts';

/** Directories of connections, each opened with its first card. */
export interface Directories {
  /** @throws FlopackError CONFIG_INVALID with every wrong setting */
  of(connection: ConnectionSettings): Directory;
  close(): Promise<void>;
}

export function openDirectories(): Directories {
  const open = new Map<ConnectionSettings, Directory>();
  return {
    of(connection) {
      const known = open.get(connection);
      if (known !== undefined) return known;
      const directory = openDirectory(settingsOf(connection));
      open.set(connection, directory);
      return directory;
    },
    async close() {
      const all = [...open.values()];
      open.clear();
      await Promise.all(all.map((directory) => directory.close()));
    },
  };
}

/**
 * A connection of module `active-directory`: `baseUrl` is the ldaps:// URL, `auth` (basic) the service account,
 * `parameters` are `baseDn` and, where they are needed, `ca` (PEM) and `servername`.
 */
function settingsOf({ baseUrl = '', auth, parameters = {} }: ConnectionSettings): DirectorySettings {
  const { username, password } = auth?.type === 'basic' ? auth : { username: '', password: '' };
  const { baseDn = '', ca, servername } = parameters;
  return {
    url: baseUrl,
    account: username,
    password,
    baseDn,
    ...(ca === undefined ? {} : { ca }),
    ...(servername === undefined ? {} : { servername }),
  };
}
