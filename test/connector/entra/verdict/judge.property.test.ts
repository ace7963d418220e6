import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../../../connector/entra/verdict/judge.ts';
import type { VerdictPolicy } from '../../../../connector/entra/verdict/model.ts';
import { claims, failure, jwt, OID, success, TENANT, USER } from '../helpers/replies.ts';

// The oracle, written from the rule and not from the code: which codes a policy may let through ...
const MFA = new Set([50072, 50074, 50076, 50078, 50079, 50125, 50158, 500121]);
const BLOCKED = new Set([50005, 50097, 50127, 50129, 50131, 50155, 53000, 53001, 53002, 53003, 530031, 530032]);
const EXPIRED = new Set([50055, 50144]);

interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

// ... and what is an explicit success.
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

const policy: fc.Arbitrary<VerdictPolicy> = fc.record({
  mfaRequired: fc.constantFrom('verified', 'denied'),
  blockedByPolicy: fc.constantFrom('verified', 'denied'),
  passwordExpired: fc.constantFrom('verified', 'wrong'),
});
const code = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MFA, ...BLOCKED, ...EXPIRED) },
  { weight: 2, arbitrary: fc.constantFrom(50126, 50064, 50034, 50053, 50057, 530035, 90072, 65001, 80001) },
  { weight: 1, arbitrary: fc.integer({ min: -1, max: 10_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom('50076', null, 50076.5, [50076], { code: 50076 }, true, Number.MAX_VALUE) },
);
const codes = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(code) },
  { weight: 3, arbitrary: fc.array(code, { maxLength: 3 }) },
  { weight: 1, arbitrary: code },
);
const junk = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('', 0, null, [], {}));
const claimChanges = fc.record(
  {
    tid: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(TENANT, TENANT.toUpperCase()) },
      { weight: 2, arbitrary: fc.constantFrom(OID, '', ` ${TENANT}`) },
      { weight: 1, arbitrary: junk },
    ),
    preferred_username: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(USER, 'Anna.Ek@EXAMPLE.com') },
      { weight: 2, arbitrary: fc.constantFrom('bo@example.com', '', `${USER} `) },
      { weight: 1, arbitrary: junk },
    ),
    upn: fc.oneof(fc.constantFrom(USER, 'bo@example.com'), junk),
    oid: junk,
  },
  { requiredKeys: [] },
);
const idToken = fc.oneof(
  { weight: 6, arbitrary: claimChanges.map((changes) => jwt(claims(changes))) },
  { weight: 1, arbitrary: claimChanges.map((changes) => jwt([claims(changes)])) },
  { weight: 1, arbitrary: claimChanges.map((changes) => `${jwt(claims(changes))}.x`) },
  { weight: 1, arbitrary: fc.string().map((text) => `a.${Buffer.from(text).toString('base64url')}.b`) },
  { weight: 1, arbitrary: junk },
);
const successBody = fc
  .record(
    {
      access_token: fc.oneof({ weight: 5, arbitrary: fc.string({ minLength: 1 }) }, { weight: 1, arbitrary: junk }),
      id_token: idToken,
      error: fc.oneof(fc.constantFrom('invalid_grant', ''), junk),
      error_codes: codes,
    },
    { requiredKeys: ['access_token', 'id_token'] },
  )
  // Half of them without an error member, or hardly any success would be left.
  .chain((changes) =>
    fc
      .boolean()
      .map((keep) => success(keep ? changes : { access_token: changes.access_token, id_token: changes.id_token })),
  );
const errorBody = fc
  .tuple(codes, fc.dictionary(fc.string(), junk, { maxKeys: 2 }))
  .map(([list, more]) => failure(list, more));
const proto = fc
  .oneof(successBody, errorBody)
  .map((body) => `{"__proto__":${JSON.stringify(body)},"constructor":{"prototype":${JSON.stringify(body)}}}`);
const text = fc.oneof(
  { weight: 8, arbitrary: successBody.map((body) => JSON.stringify(body)) },
  { weight: 8, arbitrary: errorBody.map((body) => JSON.stringify(body)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.oneof(successBody, errorBody), fc.nat(600))
      .map(([body, n]) => JSON.stringify(body).slice(0, n)),
  },
  { weight: 1, arbitrary: fc.oneof(successBody, errorBody).map((body) => JSON.stringify([body])) },
  { weight: 1, arbitrary: fc.oneof(successBody, errorBody).map((body) => JSON.stringify({ value: body })) },
  { weight: 1, arbitrary: successBody.map((body) => `<html><body>${JSON.stringify(body)}</body></html>`) },
  { weight: 1, arbitrary: fc.tuple(successBody, errorBody).map(([a, b]) => JSON.stringify({ ...a, ...b })) },
  { weight: 1, arbitrary: proto },
  { weight: 1, arbitrary: fc.oneof(fc.string(), fc.json(), fc.constantFrom('', '{}', '[]', 'null', '"x"', 'true')) },
);
const DENY_NOTHING: VerdictPolicy = {
  mfaRequired: 'verified',
  blockedByPolicy: 'verified',
  passwordExpired: 'verified',
};
const reply = fc.record({
  status: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(200, 400) },
    { weight: 1, arbitrary: fc.constantFrom(401, 0, 201, 204, 302, 403, 404, 429, 500, 502, 503, 504) },
  ),
  headers: fc.constantFrom<Record<string, string>>({}, { 'content-type': 'text/html' }, { 'retry-after': '3600' }),
  body: text,
});

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
