/** What every target is told. */
export interface TargetSettings {
  /** Origin of the token server. */
  readonly origin: string;
  readonly tenantId: string;
  readonly clientId: string;
}

export const TENANT = '7f1d3a52-0c5e-4f0b-9a53-5e0a1c2b3d4e';
export const CLIENT = '1b2c3d4e-5f60-4718-8293-a4b5c6d7e8f9';
export const HOOK_PATH = '/hook';
/** The token server calls every password wrong that begins so. */
export const WRONG = 'wrong-';
/** Upstream connections a target may open, the same for all. */
export const CONNECTIONS = 128;

let serial = 0;

/** A password import hook call as Okta sends it (Okta page "Password import inline hook reference"). */
export function hookCall(user: number, right: boolean): string {
  serial += 1;
  return JSON.stringify({
    eventId: `bench-${serial}`,
    eventTime: '2026-01-01T00:00:00.000Z',
    eventType: 'com.okta.user.credential.password.import',
    eventTypeVersion: '1.0',
    contentType: 'application/json',
    cloudEventVersion: '0.1',
    source: 'https://example.okta.com/api/v1/inlineHooks/cal4egvp1mbMldrYN0g7',
    data: {
      context: {
        request: {
          id: `req-${serial}`,
          method: 'POST',
          url: { value: '/idp/idx/challenge/answer' },
          ipAddress: '192.0.2.10',
        },
        credential: {
          username: `user${user}@example.com`,
          password: `${right ? 'Right-' : WRONG}${user} &+ä`,
        },
      },
      action: { credential: 'UNVERIFIED' },
    },
  });
}

export const VERIFIED = '"credential":"VERIFIED"';
export const UNVERIFIED = '"credential":"UNVERIFIED"';
