import { join } from 'node:path';
import { DOMAIN } from '../domain.ts';

/** Folders of a controller's data that must be there before its provisioning. */
export const DATA_FOLDERS: readonly string[] = ['private', 'state', 'cache', 'lock', 'run', 'log', 'bind-dns'];

/** What the controller's account owns; we write nothing there once it does, since a link may stand in the way. */
export function dataPath(folder: string): string {
  return join(folder, 'data');
}

/** What we write for the controller's account to read. */
export function ownPath(folder: string, name: string): string {
  return join(folder, 'etc', name);
}

export function settingsPath(folder: string): string {
  return ownPath(folder, 'smb.conf');
}

/**
 * smb.conf of a controller that serves LDAP alone, on one loopback address.
 * The `/8` is needed: else Samba finds no network interface. `nosync` spares fsync: the data live as long as a test.
 * Without the last line an earlier password still binds for an hour, after a reset too (seen with Samba 4.17).
 */
export function printSettings(folder: string, address: string): string {
  const data = dataPath(folder);
  return `[global]
  server role = active directory domain controller
  workgroup = ${DOMAIN.netbios}
  realm = ${DOMAIN.realm}
  netbios name = ${DOMAIN.host.toUpperCase()}
  interfaces = ${address}/8
  bind interfaces only = yes
  server services = ldap
  dcerpc endpoint servers = -winreg -srvsvc
  private dir = ${data}/private
  state directory = ${data}/state
  cache directory = ${data}/cache
  lock directory = ${data}/lock
  binddns dir = ${data}/bind-dns
  pid directory = ${data}/run
  tls cafile = ${ownPath(folder, 'ca.pem')}
  tls certfile = ${ownPath(folder, 'cert.pem')}
  tls keyfile = ${ownPath(folder, 'key.pem')}
  ncalrpc dir = ${data}/run/ncalrpc
  log file = ${data}/log/samba.log
  log level = 0
  ldb:nosync = true
  old password allowed period = 0
[sysvol]
  path = ${data}/state/sysvol
  read only = no
[netlogon]
  path = ${data}/state/sysvol/${DOMAIN.dnsName}/scripts
  read only = no
`;
}
