import { type INetworkModule, PublicClientApplication } from '@azure/msal-node';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EntraSandbox, startEntra } from '../../sandbox/entra/server.ts';
import { entraUsersOf, makePeople, type Person } from '../../sandbox/people.ts';
import type { PersonKind } from '../../sandbox/people-kinds.ts';

describe('the real MSAL against the tenant', () => {
  const people = makePeople(25, 'msal');
  let entra: EntraSandbox;
  beforeAll(async () => {
    entra = await startEntra({ users: entraUsersOf(people) });
  });
  afterAll(() => entra.close());

  const person = (kind: PersonKind): Person => people.find((one) => one.kind === kind) as Person;

  /** Sends MSAL's calls to the sandbox instead of the address it believes in. */
  const network: INetworkModule = {
    sendGetRequestAsync: (url) => relay(url, { method: 'GET' }),
    sendPostRequestAsync: (url, options) =>
      relay(url, { method: 'POST', headers: options?.headers ?? {}, body: options?.body ?? '' }),
  };
  async function relay<T>(
    url: string,
    init: RequestInit,
  ): Promise<{ status: number; headers: Record<string, string>; body: T }> {
    const response = await fetch(url.replace('https://login.microsoftonline.com', entra.url), init);
    const text = await response.text();
    return { status: response.status, headers: Object.fromEntries(response.headers), body: JSON.parse(text) as T };
  }

  function ask(one: Person, password = one.passwords[0] as string) {
    const authority = `https://login.microsoftonline.com/${entra.tenantId}`;
    const app = new PublicClientApplication({
      auth: { clientId: entra.clientId, authority },
      system: { networkClient: network },
    });
    return app.acquireTokenByUsernamePassword({ scopes: ['openid'], username: one.typedLogin, password });
  }

  it.each(['right', 'odd-characters', 'long-password', 'other-case'] as const)(
    '%s: gives tokens of the person',
    async (kind) => {
      const one = person(kind);
      const result = await ask(one);
      expect(result?.account).toMatchObject({
        username: one.login,
        tenantId: entra.tenantId,
        localAccountId: one.objectId,
      });
      expect(result?.accessToken).toEqual(expect.any(String));
    },
  );

  it.each([
    ['wrong-then-right', 'invalid_grant'],
    ['mfa-required', 'invalid_grant'],
    ['mfa-enrolment', 'invalid_grant'],
    ['expired', 'invalid_grant'],
    ['disabled', 'invalid_grant'],
    ['locked', 'invalid_grant'],
    ['unknown', 'invalid_grant'],
    ['pta-down', 'invalid_grant'],
    ['blocked-by-policy', 'invalid_grant'],
  ] as const)('%s: rejects with the code of the kind', async (kind, errorCode) => {
    const one = person(kind);
    await expect(ask(one)).rejects.toMatchObject({ errorCode, errorNo: one.code });
  });

  it('names the other tenant and the other user in their tokens', async () => {
    const foreign = await ask(person('foreign-tenant'));
    expect(foreign?.tenantId).not.toBe(entra.tenantId);
    const other = await ask(person('other-user'));
    expect(other?.account?.localAccountId).not.toBe(person('other-user').objectId);
  });
});
