import { FlopackError } from '../core/error.ts';
import { type AdReason, byData, byHex, byResult, meanings } from './reasons.ts';

/**
 * `details` of AD_REFUSED and AD_UNAVAILABLE. AD_UNAVAILABLE: there was no answer, or one that says "later"; the same
 * request may succeed another time. AD_REFUSED: it will not, until somebody changes something.
 */
export interface AdDetails {
  readonly reason: AdReason;
  readonly retry: boolean;
  /** The Win32 code that the answer begins with, e.g. `0000052D`. */
  readonly hex: string | null;
  /** The hex after "data" of a refused bind, e.g. `52e`. */
  readonly data: string | null;
  /** The answer's text: one line, at most 200 characters; absent: there was none. */
  readonly text?: string;
}

const UNAVAILABLE: ReadonlySet<AdReason> = new Set(['busy', 'closed', 'disconnected', 'timeout', 'unreachable']);
const MAX_TEXT = 200;
/** What Node says of certificates: its codes of OpenSSL's verification (`X509_V_ERR_...`) and its own check of names. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY)|INVALID_CA|HOSTNAME_MISMATCH/;

/** The error of a reason that was found here. */
export function adError(reason: AdReason, from: Partial<AdDetails> = {}): FlopackError {
  const { text, advice, retry } = meanings[reason];
  const { hex = null, data = null } = from;
  const code = data ?? hex;
  const details: AdDetails = { reason, retry, hex, data, ...(from.text === undefined ? {} : { text: from.text }) };
  return new FlopackError(
    UNAVAILABLE.has(reason) ? 'AD_UNAVAILABLE' : 'AD_REFUSED',
    `Active Directory: ${text}${code === null ? '' : ` (${code})`}. ${advice}`,
    { ...details },
  );
}

/**
 * What went wrong in a call of ldapts. The error of ldapts is not kept as cause: it quotes the answer in full. `hide` are
 * secrets of the call, should an answer repeat them; `connecting`: nothing but the connection was asked for.
 */
export function directoryError(
  error: unknown,
  options: { readonly connecting?: boolean; readonly hide?: readonly string[] } = {},
): FlopackError {
  if (error instanceof FlopackError) return error;
  const { connecting = false, hide = [] } = options;
  const message = error instanceof Error ? error.message : '';
  const result = resultCode(error);
  if (result !== null) {
    const hex = /^([0-9A-F]{8}):/i.exec(message)?.[1]?.toUpperCase() ?? null;
    const data = result === 49 ? (/\bdata ([0-9a-f]+)\b/i.exec(message)?.[1]?.toLowerCase() ?? null) : null;
    const known = (data === null ? undefined : byData.get(data)) ?? (hex === null ? undefined : byHex.get(hex));
    const text = cleaned(message, hide);
    return adError(known ?? byResult.get(result) ?? 'refused', { hex, data, ...(text === '' ? {} : { text }) });
  }
  if (CERTIFICATE.test(codeOf(error))) return adError('certificate');
  if (/timed out|timeout/i.test(message)) return adError(connecting ? 'unreachable' : 'timeout');
  return adError(connecting ? 'unreachable' : 'disconnected');
}

/** The LDAP result code of an error of ldapts; null: the directory did not answer. */
export function resultCode(error: unknown): number | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'number' ? code : null;
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

/** One line without control characters and secrets. */
function cleaned(text: string, hide: readonly string[]): string {
  let plain = text;
  for (const secret of hide) {
    if (secret === '') continue;
    // the gaps that a short one leaves would tell it
    if (secret.length < 4 && plain.includes(secret)) return '';
    plain = plain.replaceAll(secret, '[secret]');
  }
  plain = plain
    .slice(0, 4 * MAX_TEXT)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return plain.length > MAX_TEXT ? `${plain.slice(0, MAX_TEXT - 1)}…` : plain;
}
