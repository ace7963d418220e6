export const TENANT = '7f1d3a52-0c5e-4f0b-9a53-5e0a1c2b3d4e';
export const CLIENT = '1b2c3d4e-5f60-4718-8293-a4b5c6d7e8f9';
export const OID = '00000000-1111-4222-8333-444444444444';
export const USER = 'anna.ek@example.com';

export const jwt = (claims: unknown): string =>
  `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`;

export const claims = (changes: object = {}) => ({ tid: TENANT, oid: OID, preferred_username: USER, ...changes });

export const success = (changes: object = {}, claimChanges: object = {}) => ({
  token_type: 'Bearer',
  scope: 'openid profile',
  expires_in: 3599,
  access_token: 'eyJ0.payload.sig',
  id_token: jwt(claims(claimChanges)),
  ...changes,
});

export const failure = (codes: unknown, changes: object = {}) => ({
  error: 'invalid_grant',
  error_description: 'AADSTS50126: Error validating credentials due to invalid username or password.',
  error_codes: codes,
  timestamp: '2026-01-01 00:00:00Z',
  trace_id: OID,
  correlation_id: OID,
  ...changes,
});
