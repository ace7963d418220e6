import fc from 'fast-check';
import type { VerdictPolicy } from '../../../../connector/entra/verdict/model.ts';
import { claims, failure, jwt, OID, success, TENANT, USER } from './replies.ts';

/** Codes that a policy may let through, written down once more for the tests. */
export const MFA = new Set([50072, 50074, 50076, 50078, 50079, 50125, 50158, 500121]);
export const BLOCKED = new Set([50005, 50097, 50127, 50129, 50131, 50155, 53000, 53001, 53002, 53003, 530031, 530032]);
export const EXPIRED = new Set([50055, 50144]);

export const policy: fc.Arbitrary<VerdictPolicy> = fc.record({
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
export const reply = fc.record({
  status: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(200, 400) },
    { weight: 1, arbitrary: fc.constantFrom(401, 0, 201, 204, 302, 403, 404, 429, 500, 502, 503, 504) },
  ),
  headers: fc.constantFrom<Record<string, string>>({}, { 'content-type': 'text/html' }, { 'retry-after': '3600' }),
  body: text,
});
