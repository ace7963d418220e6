import type { Outcome, Verdict, VerdictPolicy } from './model.ts';
import type { ReplyFailure, TokenReply } from './reply.ts';
import { resolvePolicy, VERDICT_TABLE } from './table.ts';

/** Who a token must be for. */
export interface Expected {
  /** Directory (tenant) id, a GUID. */
  readonly tenantId: string;
  /** The login that was typed; must be the token's `preferred_username`. Absent: not compared. */
  readonly username?: string;
  /** Entra object id; where given it decides instead of the login (alternate login ids). */
  readonly oid?: string;
}

type Fields = { readonly [key: string]: unknown };
type Codes = ReadonlyMap<number, { outcome: Outcome; reason: string }>;

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Characters; a token reply is some kilobytes, 200 groups included. */
export const MAX_REPLY = 256 * 1024;
const FAILURES: Readonly<Record<ReplyFailure, string>> = {
  timeout: 'entra-timeout',
  network: 'entra-unreachable',
  'too-large': 'reply-too-large',
  'not-sent': 'not-sent',
};
const WRONG: ReadonlySet<number> = new Set(VERDICT_TABLE.filter((row) => row.says === 'wrong').map((row) => row.code));
const resolved = new Map<string, Codes>();

/**
 * The verdict on one token reply; never throws. Verified is only HTTP 200 with an access token and an id token of
 * the expected tenant and user, or HTTP 400/401 with exactly one error code that the policy lets through. Codes are
 * compared as numbers, texts are never looked at.
 */
export function judge(reply: TokenReply, expected: Expected, policy: VerdictPolicy): Verdict {
  try {
    return decide(reply, expected, policy);
  } catch {
    return denied('bad-reply');
  }
}

function decide(reply: TokenReply, expected: Expected, policy: VerdictPolicy): Verdict {
  if (reply.failure !== undefined) return denied(FAILURES[reply.failure] ?? 'entra-unreachable');
  if (reply.status === 429) return denied('throttled');
  if (reply.status !== 200 && reply.status !== 400 && reply.status !== 401) return denied('entra-unavailable');
  if (typeof reply.body !== 'string') return denied('bad-reply');
  if (reply.body.length > MAX_REPLY) return denied('reply-too-large');
  const body = objectIn(reply.body);
  if (body === null) return denied('bad-reply');
  return reply.status === 200 ? judgeSuccess(body, expected) : judgeError(body, codesOf(policy));
}

function judgeSuccess(body: Fields, expected: Expected): Verdict {
  if (Object.hasOwn(body, 'error')) return denied('bad-reply');
  if (text(body, 'access_token') === '') return denied('bad-reply');
  const parts = text(body, 'id_token').split('.');
  const claims = parts.length === 3 ? objectIn(Buffer.from(parts[1]!, 'base64url').toString('utf8')) : null;
  if (claims === null) return denied('no-id-token');
  if (!GUID.test(expected.tenantId) || !same(text(claims, 'tid'), expected.tenantId)) return denied('tenant-mismatch');
  if (expected.oid !== undefined) {
    if (!GUID.test(expected.oid) || !same(text(claims, 'oid'), expected.oid)) return denied('identity-mismatch');
  } else if (expected.username !== undefined) {
    const name = text(claims, 'preferred_username');
    if (name === '' || !same(name, expected.username)) return denied('identity-mismatch');
  }
  return { outcome: 'verified', reason: 'token', code: null };
}

function judgeError(body: Fields, byCode: Codes): Verdict {
  const codes = Object.hasOwn(body, 'error_codes') ? body.error_codes : undefined;
  if (!Array.isArray(codes) || !codes.every((code) => typeof code === 'number')) return denied('bad-reply');
  if (codes.length === 0) return denied('no-code');
  if (codes.length > 1) {
    const wrong = codes.find((code) => WRONG.has(code));
    return wrong === undefined ? denied('ambiguous') : { outcome: 'wrong', reason: 'wrong-password', code: wrong };
  }
  const code = codes[0] as number;
  const verdict = byCode.get(code);
  return verdict === undefined ? { outcome: 'denied', reason: 'unknown-code', code } : { ...verdict, code };
}

function denied(reason: string): Verdict {
  return { outcome: 'denied', reason, code: null };
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function text(fields: Fields, key: string): string {
  const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return typeof value === 'string' ? value : '';
}

function objectIn(json: string): Fields | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}

/** At most eight policies exist, so the tables are made once each. */
function codesOf(policy: VerdictPolicy): Codes {
  const verified = (choice: string) => (choice === 'verified' ? 'y' : 'n');
  const key = verified(policy.mfaRequired) + verified(policy.blockedByPolicy) + verified(policy.passwordExpired);
  let codes = resolved.get(key);
  if (codes === undefined) {
    codes = resolvePolicy(VERDICT_TABLE, policy);
    resolved.set(key, codes);
  }
  return codes;
}
