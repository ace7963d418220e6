import { request } from 'undici';
import { FlopackError } from '../../connector/core/error.ts';
import type { OktaSandbox } from '../../sandbox/okta/server.ts';

/** What people and administrators do in the org, through its API. Each throws where Okta refuses. */
export interface OktaActions {
  signIn(login: string, password: string): Promise<string>;
  /** The user's own change. */
  change(login: string, from: string, to: string): Promise<void>;
  /** Forgot password: the link in the mail, then a new one. */
  recover(login: string, to: string): Promise<void>;
  /** An administrator's reset: the old password is gone at once. */
  reset(login: string): Promise<void>;
  /** The user follows the link of the last mail and chooses a new password. */
  followMail(login: string, to: string): Promise<void>;
  /** An administrator sets a temporary password; answers with it. */
  temporary(login: string): Promise<string>;
  /** The user signs in with a temporary password and chooses a new one. */
  replaceTemporary(login: string, temporary: string, to: string): Promise<void>;
  assign(login: string, appId: string): Promise<void>;
}

type Body = Readonly<Record<string, unknown>>;

export function oktaActions(okta: OktaSandbox): OktaActions {
  const post = async (path: string, body: Body, admin: boolean): Promise<Body> => {
    const answer = await request(`${okta.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(admin ? { authorization: `SSWS ${okta.token}` } : {}) },
      body: JSON.stringify(body),
    });
    const json = (await answer.body.json()) as Body;
    if (answer.statusCode < 300) return json;
    throw new FlopackError('OKTA_API', `The org refused ${path.split('/').at(-1)}: ${String(json.errorSummary)}`);
  };
  const asUser = (path: string, body: Body): Promise<Body> => post(`/api/v1/authn${path}`, body, false);
  const asAdmin = (login: string, path: string, body: Body = {}): Promise<Body> =>
    post(`/api/v1/users/${okta.user(login)?.id}/${path}`, body, true);
  const followMail = async (login: string, to: string): Promise<void> => {
    const { stateToken } = await asUser('/recovery/token', { recoveryToken: okta.recoveryToken(login) });
    await asUser('/credentials/reset_password', { stateToken, newPassword: to });
  };
  return {
    signIn: async (username, password) => String((await asUser('', { username, password })).status),
    change: async (login, from, to) => {
      await asAdmin(login, 'credentials/change_password', { oldPassword: { value: from }, newPassword: { value: to } });
    },
    recover: async (login, to) => {
      await asUser('/recovery/password', { username: login, factorType: 'EMAIL' });
      await followMail(login, to);
    },
    reset: async (login) => {
      await asAdmin(login, 'lifecycle/reset_password?sendEmail=true');
    },
    followMail,
    temporary: async (login) =>
      String((await asAdmin(login, 'lifecycle/expire_password_with_temp_password')).tempPassword),
    replaceTemporary: async (username, password, to) => {
      const { stateToken } = await asUser('', { username, password });
      await asUser('/credentials/change_password', { stateToken, oldPassword: password, newPassword: to });
    },
    assign: async (login, appId) => {
      await post(`/api/v1/apps/${appId}/users`, { id: okta.user(login)?.id }, true);
    },
  };
}
