import { InvalidCredentialsError } from 'ldapts';
import { ldapClient, leave } from './ldap.ts';

/** AD's code in the text of a refused bind: `AcceptSecurityContext error, data 52e`. */
export function dataCode(error: unknown): string | null {
  if (!(error instanceof InvalidCredentialsError)) return null;
  return /\bdata ([0-9a-f]{3,4})\b/.exec(error.message)?.[1] ?? null;
}

/** A simple bind on a connection of its own: `ok`, AD's data code, or `down`. Throws on any other refusal. */
export async function bindOutcome(
  server: { readonly url: string; readonly ca: string },
  account: string,
  password: string,
): Promise<string> {
  const client = ldapClient({ ...server, timeoutMs: 5_000 });
  try {
    await client.bind(account, password);
    return 'ok';
  } catch (error) {
    const data = dataCode(error);
    if (data !== null) return data;
    if (error instanceof Error && 'code' in error && typeof error.code === 'number') throw error;
    return 'down';
  } finally {
    await leave(client);
  }
}
