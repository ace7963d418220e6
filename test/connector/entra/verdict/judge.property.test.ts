import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../../../connector/entra/verdict/judge.ts';
import type { VerdictPolicy } from '../../../../connector/entra/verdict/model.ts';
import { BLOCKED, EXPIRED, MFA, policy, reply } from '../helpers/arbitraries.ts';
import { TENANT, USER } from '../helpers/replies.ts';

// The oracle, written from the rule and not from the code.
interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

function mayVerify(reply: Reply, policy: VerdictPolicy): boolean {
  let body: unknown;
  try {
    body = JSON.parse(reply.body);
  } catch {
    return false;
  }
  if (body === null || typeof body !== 'object' || Array.isArray(body) || reply.body.length > 262_144) return false;
  const own = new Map(Object.entries(body));
  if (reply.status === 400 || reply.status === 401) {
    const codes = own.get('error_codes');
    if (!Array.isArray(codes) || codes.length !== 1) return false;
    const [code] = codes;
    return (
      (MFA.has(code) && policy.mfaRequired === 'verified') ||
      (BLOCKED.has(code) && policy.blockedByPolicy === 'verified') ||
      (EXPIRED.has(code) && policy.passwordExpired === 'verified')
    );
  }
  if (reply.status !== 200 || own.has('error')) return false;
  const access = own.get('access_token');
  const id = own.get('id_token');
  if (typeof access !== 'string' || access === '' || typeof id !== 'string') return false;
  const match = /^[^.]*\.([^.]*)\.[^.]*$/.exec(id);
  if (match === null) return false;
  try {
    const parsed = JSON.parse(Buffer.from(match[1]!, 'base64url').toString());
    if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) return false;
    const claim = new Map(Object.entries(parsed));
    const tid = claim.get('tid');
    const name = claim.get('preferred_username');
    return (
      typeof tid === 'string' && tid.toLowerCase() === TENANT && typeof name === 'string' && name.toLowerCase() === USER
    );
  } catch {
    return false;
  }
}

const DENY_NOTHING: VerdictPolicy = {
  mfaRequired: 'verified',
  blockedByPolicy: 'verified',
  passwordExpired: 'verified',
};
describe('judge over generated replies', () => {
  it('verifies explicit successes and policy-allowed codes, and nothing else', () => {
    let runs = 0;
    let byToken = 0;
    let byPolicy = 0;
    fc.assert(
      fc.property(reply, policy, (generated, choices) => {
        const verdict = judge(generated, { tenantId: TENANT, username: USER }, choices);
        expect(verdict.outcome === 'verified').toBe(mayVerify(generated, choices));
        runs += 1;
        if (verdict.outcome === 'verified') verdict.code === null ? byToken++ : byPolicy++;
      }),
      { numRuns: 20_000, seed: 20260101 },
    );
    expect(runs).toBeGreaterThanOrEqual(20_000);
    // The generator must reach both kinds of success, or the property proves little.
    expect(byToken).toBeGreaterThan(300);
    expect(byPolicy).toBeGreaterThan(300);
  }, 60_000);

  it('denies replies of any size without throwing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200_000, max: 600_000 }), fc.constantFrom('[', '{"a":', 'x', ' '), (n, piece) => {
        for (const status of [200, 400]) {
          const body = piece.repeat(Math.ceil(n / piece.length));
          expect(judge({ status, headers: {}, body }, { tenantId: TENANT, username: USER }, DENY_NOTHING).outcome).toBe(
            'denied',
          );
        }
      }),
      { numRuns: 50 },
    );
  });
});
