import type { OktaSandbox } from '../../sandbox/okta/server.ts';

export interface Answered {
  readonly status: number;
  // The tests look into answers of many shapes.
  // biome-ignore lint/suspicious/noExplicitAny: read by tests only
  readonly body: any;
  readonly headers: Headers;
}

/** One call of the org's API with its token. */
export async function api(okta: OktaSandbox, method: string, path: string, body?: unknown): Promise<Answered> {
  const response = await fetch(path.startsWith('http') ? path : okta.url + path, {
    method,
    redirect: 'manual',
    headers: { authorization: `SSWS ${okta.token}`, 'content-type': 'application/json', accept: 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers };
}

export async function signIn(okta: OktaSandbox, username: string, password: string): Promise<Answered> {
  const response = await fetch(`${okta.url}/api/v1/authn`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  return { status: response.status, body: await response.json(), headers: response.headers };
}

export const ARM = { credentials: { password: { hook: { type: 'default' } } } };

export function profileOf(login: string): Record<string, string> {
  return { login, email: login, firstName: 'Test', lastName: 'Person' };
}

export function passwordHook(uri: string): unknown {
  return {
    name: 'Password import',
    type: 'com.okta.user.credential.password.import',
    version: '1.0.0',
    channel: {
      type: 'HTTP',
      version: '1.0.0',
      config: {
        uri,
        method: 'POST',
        headers: [{ key: 'X-Extra', value: 'more' }],
        authScheme: { type: 'HEADER', key: 'Authorization', value: 'hook-secret' },
      },
    },
  };
}

export function eventHook(uri: string, items: readonly string[]): unknown {
  return {
    name: 'Events',
    events: { type: 'EVENT_TYPE', items },
    channel: {
      type: 'HTTP',
      version: '1.0.0',
      config: { uri, headers: [], authScheme: { type: 'HEADER', key: 'authorization', value: 'event-secret' } },
    },
  };
}

/** A STAGED user with the hook armed, then activated: ACTIVE, provider IMPORT. */
export async function armedUser(okta: OktaSandbox, login: string): Promise<string> {
  const made = await api(okta, 'POST', '/api/v1/users?activate=true', { profile: profileOf(login), ...ARM });
  return made.body.id as string;
}
