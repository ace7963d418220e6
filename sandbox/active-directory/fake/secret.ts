import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/** Passwords of one account: never in clear. One salt an account, so that a whole history costs one hash. */
export interface Secrets {
  readonly salt: Buffer;
  /** The newest first; the first is the current one. */
  readonly hashes: readonly Buffer[];
}

const MOST_REMEMBERED = 25;
/** About a millisecond: this directory lives as long as a test. */
const COST = { N: 512, r: 8, p: 1 } as const;

export const NO_SECRETS: Secrets = { salt: Buffer.alloc(0), hashes: [] };

function digest(secrets: Secrets, password: string): Buffer {
  return scryptSync(password, secrets.salt, 32, COST);
}

export function isCurrent(secrets: Secrets, password: string): boolean {
  const [current] = secrets.hashes;
  return current !== undefined && timingSafeEqual(current, digest(secrets, password));
}

/** Among the current one and those before it, `length` in all. */
export function isRemembered(secrets: Secrets, password: string, length: number): boolean {
  if (length === 0 || secrets.hashes.length === 0) return false;
  const given = digest(secrets, password);
  return secrets.hashes.slice(0, length).some((hash) => timingSafeEqual(hash, given));
}

export function withPassword(secrets: Secrets, password: string): Secrets {
  const salted = secrets.hashes.length === 0 ? { ...secrets, salt: randomBytes(16) } : secrets;
  return { salt: salted.salt, hashes: [digest(salted, password), ...salted.hashes].slice(0, MOST_REMEMBERED) };
}

/** The password in a `unicodePwd` value; null: not in double quotes, or not UTF-16LE. */
export function passwordIn(value: Buffer | undefined): string | null {
  if (value === undefined || value.length < 4 || value.length % 2 !== 0) return null;
  const text = value.toString('utf16le');
  return text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : null;
}

/** Three of five kinds (Microsoft: "Password must meet complexity requirements"). */
export function isComplex(password: string): boolean {
  const kinds = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{L}\p{N}]/u, /[\p{Lo}\p{Lm}\p{Lt}]/u];
  return kinds.filter((kind) => kind.test(password)).length >= 3;
}
