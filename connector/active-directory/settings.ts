import { X509Certificate } from 'node:crypto';
import { FlopackError } from '../core/error.ts';
import { parseDn } from './dn.ts';
import { passwordProblem } from './password.ts';

/** How to reach a domain controller, and as whom. */
export interface DirectorySettings {
  /** `ldaps://dc1.corp.example.com`, port 636 unless another is given. Nothing else: AD takes passwords over TLS alone. */
  readonly url: string;
  /** The service account, as `user@realm`, `DOMAIN\user` or a DN. */
  readonly account: string;
  readonly password: string;
  /** What is searched, and below which every user stands that is changed: `DC=corp,DC=example,DC=com` or an OU. */
  readonly baseDn: string;
  /** PEM of the certificate authority; absent: those that Node trusts. */
  readonly ca?: string;
  /** Name that the certificate has to bear, where it is not the host of `url`. */
  readonly servername?: string;
  /** Milliseconds for one answer. Default 10000. */
  readonly timeoutMs?: number;
  /** Milliseconds for connecting, TLS included. Default 5000. */
  readonly connectMs?: number;
  /** Open connections at most. Default 4: a domain controller's work on a password is what takes time. */
  readonly connections?: number;
}

export interface CheckedSettings extends DirectorySettings {
  readonly timeoutMs: number;
  readonly connectMs: number;
  readonly connections: number;
}

const MAX_MS = 300_000;
const MAX_CONNECTIONS = 64;
const HOST = /^[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?(\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?)*$/;

/** The settings with their defaults. @throws FlopackError CONFIG_INVALID naming every wrong setting; never their values. */
export function checkSettings(settings: DirectorySettings): CheckedSettings {
  const checked = { timeoutMs: 10_000, connectMs: 5_000, connections: 4, ...settings };
  const wrong: string[] = [];
  if (!isLdaps(settings.url)) wrong.push('url must be ldaps://HOST or ldaps://HOST:PORT, and nothing more');
  if (!isAccount(settings.account)) wrong.push('account must be user@realm, DOMAIN\\user or a DN');
  if (passwordProblem(settings.password) !== null) wrong.push('password is missing, or none that AD can hold');
  if (parseDn(settings.baseDn) === null)
    wrong.push('baseDn must be a distinguished name, e.g. DC=corp,DC=example,DC=com');
  if (settings.ca !== undefined && !isPem(settings.ca)) wrong.push('ca must be the PEM text of a certificate');
  if (settings.servername !== undefined && !(settings.servername.length < 256 && HOST.test(settings.servername)))
    wrong.push('servername must be a host name');
  for (const name of ['timeoutMs', 'connectMs'] as const)
    if (!(checked[name] > 0 && checked[name] <= MAX_MS))
      wrong.push(`${name} must be more than 0 and at most ${MAX_MS}`);
  const { connections } = checked;
  if (!(Number.isInteger(connections) && connections > 0 && connections <= MAX_CONNECTIONS))
    wrong.push(`connections must be a whole number from 1 to ${MAX_CONNECTIONS}`);
  if (wrong.length > 0) throw new FlopackError('CONFIG_INVALID', `Active Directory settings: ${wrong.join('; ')}`);
  return checked;
}

/** true: a name that a bind may have. Without a name, or with a NUL in it, a directory may take the bind as anonymous. */
export function isAccount(account: unknown): account is string {
  return typeof account === 'string' && account.trim() !== '' && account.length <= 1024 && !account.includes('\0');
}

function isLdaps(text: string): boolean {
  if (typeof text !== 'string' || !URL.canParse(text)) return false;
  const { protocol, hostname, pathname, username, password, search, hash } = new URL(text);
  const bare = `${username}${password}${search}${hash}` === '' && (pathname === '' || pathname === '/');
  return protocol === 'ldaps:' && hostname !== '' && bare;
}

function isPem(text: string): boolean {
  try {
    return new X509Certificate(text).subject !== null;
  } catch {
    return false;
  }
}
