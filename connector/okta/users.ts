import type { OktaUser } from '../../schemas/types/okta-user.ts';
import { FlopackError } from '../core/error.ts';
import type { OktaClient } from './client.ts';
import { oktaErrorCode } from './client-error.ts';
import { readList } from './read-json.ts';

/** SDK models to plain data; their dates become ISO 8601 texts. */
export function plain<T>(model: unknown): T {
  return JSON.parse(JSON.stringify(model));
}

function checked(userId: string): string {
  if (userId.trim() === '' || userId === '.' || userId === '..')
    throw new FlopackError('USAGE', 'A user id or login is needed, got an empty one.');
  return userId;
}

/** `GET /api/v1/users/{id or login}`; unknown users are OKTA_API 404 E0000007. */
export async function readUser(client: OktaClient, userId: string): Promise<OktaUser> {
  const id = checked(userId);
  return plain(await client.call((sdk) => sdk.userApi.getUser({ userId: id })));
}

/** Partial update (`POST /api/v1/users/{id}`): what is not given stays. */
export async function updateUser(
  client: OktaClient,
  userId: string,
  change: {
    readonly profile?: Readonly<Record<string, unknown>>;
    readonly credentials?: Readonly<Record<string, unknown>>;
  },
): Promise<OktaUser> {
  const id = checked(userId);
  return plain(await client.call((sdk) => sdk.userApi.updateUser({ userId: id, user: { ...change } as never })));
}

/**
 * Sets the password import hook on a user (`credentials.password.hook.type = default`). It replaces a password that the
 * user has, so look first: `stageUser` does.
 */
export function armPasswordHook(client: OktaClient, userId: string): Promise<OktaUser> {
  return updateUser(client, userId, { credentials: { password: { hook: { type: 'default' } } } });
}

/** Activates; the activation link of the answer is dropped. A user who is active already (E0000016) is fine. */
export async function activateUser(
  client: OktaClient,
  userId: string,
  sendEmail: boolean,
): Promise<{ readonly alreadyActive: boolean }> {
  const id = checked(userId);
  try {
    await client.call((sdk) => sdk.userApi.activateUser({ userId: id, sendEmail }));
    return { alreadyActive: false };
  } catch (error) {
    if (oktaErrorCode(error) === 'E0000016') return { alreadyActive: true };
    throw error;
  }
}

/** `activateUser` without mail. */
export function activateWithoutEmail(client: OktaClient, userId: string): Promise<{ readonly alreadyActive: boolean }> {
  return activateUser(client, userId, false);
}

/** Whether the user is assigned to the app instance. */
export async function isAssigned(client: OktaClient, appId: string, userId: string): Promise<boolean> {
  const ids = { appId: checked(appId), userId: checked(userId) };
  try {
    await client.call((sdk) => sdk.applicationApi.getApplicationUser(ids));
    return true;
  } catch (error) {
    if (oktaErrorCode(error) === 'E0000007') return false;
    throw error;
  }
}

/** All users that a search expression finds, page by page (`limit` per page, at most 200). */
export async function* listUsers(
  client: OktaClient,
  query: { readonly search?: string; readonly filter?: string; readonly limit?: number } = {},
): AsyncGenerator<OktaUser> {
  const { limit = 200, ...rest } = query;
  for await (const user of readList(client, '/api/v1/users', { limit: String(limit), ...rest }))
    yield user as unknown as OktaUser;
}
