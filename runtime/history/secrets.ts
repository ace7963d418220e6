import { isRecord } from '../../connector/core/safe.ts';

const SECRET =
  /pass(word|wd|phrase|code)|^pwd|pwd$|secret|token|authorization|^auth$|api-?key|credential|private-?key|assertion|cookie|ssws|bearer|^jwt$|^pin$|^t?otp$|samlresponse|^sig$|signature$|codeverifier|(recovery|security)(question|answer)/;
/** Links that let whoever has them in: to set a password, to take up an invitation, to post to a channel. */
const LINK =
  /(resetpassword|passwordreset|activation|recovery|redeem|webhook)\w*(url|link|uri)$|(reset|activate)(url|link)$/;
/** Names that speak of a secret without holding one. */
const ABOUT =
  /(type|endpoint|url|uri|changed|expires|expiry|expiration|expired|policy|hook|count|length|status|hint|lifetime|required|format|name|tokenid|credentialid|serverid)$/;
/** Words of Okta's password import answer that stand under `credential`. */
const VERDICTS = new Set(['VERIFIED', 'UNVERIFIED', 'ERROR']);

const known = new Map<string, boolean>();
const KNOWN_MAX = 5000;

/** true: values of a field of this name (or `group/name`, in any spelling) are secret. */
export function isSecretName(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const plain = name
    .slice(name.lastIndexOf('/') + 1)
    .replace(/[\s_.-]/g, '')
    .toLowerCase();
  const secret = (SECRET.test(plain) && !ABOUT.test(plain)) || LINK.test(plain);
  // The same field names come by in every run; names out of data must not fill the memory.
  if (known.size < KNOWN_MAX && name.length < 100) known.set(name, secret);
  return secret;
}

/** Modules whose cards take a secret in a field that is only called `key`. */
const KEYED = /^(kernel\/|root:kernel:)(crypto|jwt|http)[:/]/;

/** true: the card's field holds a secret, by its name or because of what the card does. `card` is its kind or address. */
export function isSecretField(card: string, name: string): boolean {
  return isSecretName(name) || (name === 'key' && KEYED.test(card));
}

/**
 * Adds every text that stands in a secret field, at any depth; JSON and form texts are looked into. `seen` saves the way
 * through objects that were looked into before.
 */
export function collectSecrets(value: unknown, into: Set<string>, seen: Set<unknown> = new Set()): void {
  collect(value, into, seen, false, 0);
}

function collect(value: unknown, into: Set<string>, seen: Set<unknown>, secret: boolean, depth: number): void {
  if (!secret && (typeof value === 'object' || (typeof value === 'string' && value.length > 100))) {
    if (seen.has(value)) return;
    seen.add(value);
  }
  if (depth > 64 || value === null || value === undefined || value instanceof Date || ArrayBuffer.isView(value)) return;
  if (typeof value === 'string' || typeof value === 'number') {
    if (secret) addSecret(String(value), into);
    else if (typeof value === 'string') fromText(value, into, seen, depth);
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, into, seen, secret, depth + 1);
  } else if (typeof value === 'object') {
    for (const [key, item] of Object.entries(value))
      collect(item, into, seen, secretField(key, item, secret) || isGrant(key, value), depth + 1);
  }
}

/** What stands under a secret name is secret (`password: { value }`), but for fields that only speak about it. */
function secretField(key: string, item: unknown, inherited: boolean): boolean {
  // `credentials` holds a provider and a hook beside the password: its fields speak for themselves.
  const group = /credentials?$/i.test(key) && isRecord(item);
  return !group && (isSecretName(key) || (inherited && !ABOUT.test(key.toLowerCase())));
}

/** The code of a token request. */
function isGrant(key: string, of: object): boolean {
  return key === 'code' && 'grant_type' in of;
}

function addSecret(text: string, into: Set<string>): void {
  if (text === '' || VERDICTS.has(text)) return;
  into.add(text);
  // `Bearer x`, `SSWS x`, `Basic x`: the part that counts may show up alone.
  const scheme = /^(bearer|ssws|basic)\s+(\S+)$/i.exec(text);
  if (scheme) into.add(scheme[2]!);
}

function fromText(text: string, into: Set<string>, seen: Set<unknown>, depth: number): void {
  if (text.length < 2 || text.length > 1_000_000) return;
  const first = text.trimStart()[0];
  if (first === '{' || first === '[') {
    try {
      collect(JSON.parse(text), into, seen, false, depth + 1);
    } catch {
      // No JSON: nothing to look into.
    }
    return;
  }
  if (!text.includes('=')) return;
  const query = text.includes('?') ? text.slice(text.indexOf('?') + 1) : text;
  // A code is a secret where it buys a token or comes back from a sign-in; elsewhere it is the code of an error or a country.
  const signIn = /(^|&)(grant_type|state)=/.test(query);
  for (const pair of query.split('&')) {
    const [key, item] = pair.split('=', 2);
    if (key !== undefined && item !== undefined && item !== '' && (isSecretName(key) || (signIn && key === 'code'))) {
      into.add(item);
      into.add(decoded(item));
    }
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
