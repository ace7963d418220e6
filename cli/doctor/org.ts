import type { Clock } from '../../connector/core/behaviour.ts';
import { FlopackError } from '../../connector/core/error.ts';
import { createOktaClient, type OktaClient } from '../../connector/okta/client.ts';
import type { MigrationConfig } from '../../schemas/types/migration-config.ts';
import { shorten } from '../table.ts';
import { oneLine, withoutTokens } from '../text.ts';

/** The token is read from the environment alone: arguments stand in the list of processes and in the shell's history. */
const TOKEN_VARIABLE = 'OKTA_API_TOKEN';

/** What a verb takes from outside; tests give their own. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Milliseconds that one request may take. */
  readonly requestTimeoutMs: number;
}

export function processWorld(): World {
  return {
    env: process.env,
    clock: { now: () => Date.now(), sleep: (ms) => new Promise((done) => setTimeout(done, ms)) },
    requestTimeoutMs: 10_000,
  };
}

/** An org that can be asked. */
export interface Org {
  readonly client: OktaClient;
  /** Names, labels and reasons of the org for people to read: one line, short, without tokens. */
  clean(text: string, width?: number): string;
}

/** How to come by a token (Okta pages "Manage Okta API tokens", "OAuth 2.0 scopes"; roles: Okta page "Standard administrator roles"). */
export const TOKEN_HELP: readonly string[] = [
  `Set the environment variable ${TOKEN_VARIABLE}. Okta Admin Console > Security > API > Tokens > Create token.`,
  'The token has the rights of the administrator who makes it: Read-Only Administrator is enough to look ' +
    '(okta.apps.read, okta.agentPools.read, okta.logs.read, okta.users.read); Super Administrator or Application ' +
    'Administrator for setup --apply (okta.apps.manage).',
];

/** The token of the environment; null where there is none. Throws FlopackError `USAGE` for what no header can carry. */
export function tokenOf(env: World['env']): string | null {
  const token = (env[TOKEN_VARIABLE] ?? '').trim().replace(/^SSWS\s+/i, '');
  if (token === '') return null;
  if (/[^\x21-\x7e]/.test(token))
    throw new FlopackError(
      'USAGE',
      `${TOKEN_VARIABLE} holds blanks or characters that no token has. Copy the token again.`,
    );
  return token;
}

/** The org of `--org` or of the configuration. Throws FlopackError `USAGE`. */
export function orgUrlOf(given: string | undefined, config: MigrationConfig | null, usage: string): string {
  if (given === undefined && config === null)
    throw new FlopackError('USAGE', `Which org? Give --org URL or --config MIGRATION.json. Usage: ${usage}`);
  if (given === undefined) return `https://${config?.oktaDomain}`;
  const text = given.includes('://') ? given : `https://${given}`;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new FlopackError('USAGE', `--org ${oneLine(shorten(given, 60))}: no URL. Give https://<your org>.okta.com.`);
  }
  // Never repeated in the message: it may hold a password.
  if (url.username !== '' || url.password !== '')
    throw new FlopackError('USAGE', '--org takes an address without a name or password in it.');
  if (/-admin\.(okta|oktapreview|okta-emea|okta-gov)\.com$|-admin\.okta\.mil$/.test(url.hostname))
    throw new FlopackError(
      'USAGE',
      `--org ${url.hostname}: that is the Admin Console. Write the host name without -admin.`,
    );
  return url.origin;
}

/** Throws FlopackError `USAGE` for an address that is no org's. */
export async function openOrg(url: string, token: string, world: World): Promise<Org> {
  let client: OktaClient;
  try {
    client = await createOktaClient({
      orgUrl: url,
      token,
      clock: world.clock,
      requestTimeoutMs: world.requestTimeoutMs,
      // One more window of a rate limit; whoever waits for an answer is told instead of kept longer.
      retry: { attempts: 2, totalWaitMs: 65_000, backoffMaxMs: 2_000 },
    });
  } catch (error) {
    if (error instanceof FlopackError) throw new FlopackError('USAGE', error.message);
    throw error;
  }
  return {
    client,
    clean: (text, width = 60) => shorten(oneLine(withoutTokens(text.replaceAll(token, '***'))), width),
  };
}
