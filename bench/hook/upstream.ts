import { Pool } from 'undici';
import { CONNECTIONS, type TargetSettings } from './facts.ts';

/** The shortest honest answer to a hook call: one token request, VERIFIED if there is an access token. */
export function upstream({ origin, tenantId, clientId }: TargetSettings) {
  const pool = new Pool(origin, { connections: CONNECTIONS });
  const path = `/${tenantId}/oauth2/v2.0/token`;
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const fixed = `client_id=${clientId}&grant_type=password&scope=openid%20profile`;
  return async (call: { data: { context: { credential: { username: string; password: string } } } }) => {
    const { username, password } = call.data.context.credential;
    const body = `${fixed}&username=${encodeURIComponent(username)}&password=${encodeURIComponent(password)}`;
    const reply = await pool.request({ path, method: 'POST', headers, body });
    const token = (await reply.body.json()) as { access_token?: string };
    const credential = token.access_token ? 'VERIFIED' : 'UNVERIFIED';
    return { commands: [{ type: 'com.okta.action.update', value: { credential } }] };
  };
}
