import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryProblem } from './temporary.ts';

/**
 * Debian 12's packages; without their recommended ones (no winbind, no Kerberos tools). Later releases have the controller's
 * program in samba-ad-dc (assumed from the packages' changes).
 */
export const SAMBA_PACKAGES: readonly string[] = ['samba', 'samba-dsdb-modules', 'samba-ad-provision'];

export const SAMBA = '/usr/sbin/samba';
export const PYTHON = '/usr/bin/python3';
export const SETPRIV = '/usr/bin/setpriv';

/** The account that runs the controller when we are root: Debian's nobody and nogroup. */
export const NOBODY = 65534;
const CAP_NET_BIND_SERVICE = 10n;
const CAP_SETUID = 7n;
const CAP_SETPCAP = 8n;
const LOWEST_PORT = 389;

/** Null: a Samba domain controller can run here; else one line that says what is missing. */
export function sambaProblem(): string | null {
  if (process.platform !== 'linux') return `Samba's domain controller runs on Linux only; this is ${process.platform}.`;
  if (!existsSync(SETPRIV)) return 'setpriv is missing: install the package util-linux.';
  const lacking = missingPackages();
  if (lacking.length > 0) {
    return `Samba's domain controller is not installed: apt-get install --no-install-recommends ${SAMBA_PACKAGES.join(' ')} (missing: ${lacking.join(' ')}; after Debian 12 also samba-ad-dc).`;
  }
  if (isRoot() && !hasCapability(CAP_SETUID)) return 'Root may not become another user here (CAP_SETUID is missing).';
  if (!mayBindAnyPort() && !hasCapability(CAP_NET_BIND_SERVICE))
    return `Port 636 cannot be bound: run as root with CAP_NET_BIND_SERVICE, or: sysctl net.ipv4.ip_unprivileged_port_start=${LOWEST_PORT}.`;
  return temporaryProblem(isRoot());
}

/** Those of SAMBA_PACKAGES that are not there. */
export function missingPackages(): readonly string[] {
  return [
    ...(isProgram(SAMBA) && isProgram(PYTHON) ? [] : ['samba']),
    ...(hasModules() ? [] : ['samba-dsdb-modules']),
    ...(existsSync('/usr/share/samba/setup/provision.ldif') ? [] : ['samba-ad-provision']),
  ];
}

/** The command line before a program of the controller: no more rights than port 636 needs, and it dies with us. */
export function unprivileged(): readonly string[] {
  const capability = mayBindAnyPort() ? '-all' : '-all,+net_bind_service';
  return [
    SETPRIV,
    ...(isRoot() ? [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : []),
    ...(hasCapability(CAP_SETPCAP) ? [`--bounding-set=${capability}`] : []),
    `--inh-caps=${capability}`,
    `--ambient-caps=${capability}`,
    '--no-new-privs',
    '--pdeathsig=KILL',
    '--',
  ];
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian keeps Samba's ldb modules in /usr/lib/TRIPLET/samba/ldb, others in /usr/lib64. */
function hasModules(): boolean {
  const triplets = existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name)) : [];
  return ['/usr/lib', '/usr/lib64', ...triplets].some((folder) =>
    ['samba/ldb', 'ldb/modules/ldb/samba'].some((place) => existsSync(join(folder, place, 'samba_dsdb.so'))),
  );
}

function mayBindAnyPort(): boolean {
  try {
    return Number(readFileSync('/proc/sys/net/ipv4/ip_unprivileged_port_start', 'utf8')) <= LOWEST_PORT;
  } catch {
    return false;
  }
}

function hasCapability(bit: bigint): boolean {
  try {
    const effective = /^CapEff:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return effective !== undefined && ((BigInt(`0x${effective}`) >> bit) & 1n) === 1n;
  } catch {
    return false;
  }
}
