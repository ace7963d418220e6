import type { MigrationConfig } from '../../schemas/types/migration-config.ts';
import { migrationConfig, type ValidationError } from './generated/validate-migration-config.js';

export type { MigrationConfig };

/** One thing wrong with a configuration; it never repeats a value, which may be a secret in the wrong place. */
export interface ConfigProblem {
  /** RFC 6901. */
  readonly pointer: string;
  readonly message: string;
  readonly advice: string;
}

/** Stands in where no configuration is given: right in form, and visibly no one's tenant, app or org. */
export const placeholders: MigrationConfig = {
  tenantId: '00000000-0000-0000-0000-000000000000',
  clientId: '00000000-0000-0000-0000-000000000000',
  applicationId: '0oaPLACEHOLDER000000',
  oktaDomain: 'placeholder.okta.com',
  connectionName: 'Okta',
  office365ConnectionName: 'Office 365 Admin',
  apiConnectionName: 'API Connector',
  auth: 'connection',
  policy: { mfaRequired: 'verified', blockedByPolicy: 'denied', passwordExpired: 'wrong' },
  loginHost: 'login.microsoftonline.com',
  scope: 'openid profile',
};

const SECRET = /secret|token|passw|pwd|credential|api.?key|private.?key|assertion/i;
const FORM: Readonly<Record<string, string>> = {
  '/tenantId': 'a GUID: Entra admin center > App registrations > your app > Overview > Directory (tenant) ID',
  '/clientId': 'a GUID: Entra admin center > App registrations > your app > Overview > Application (client) ID',
  '/applicationId': '0oa and 17 letters or digits: part of the address of the Office 365 app in the Okta Admin Console',
  '/oktaDomain':
    'the host name of the org in small letters, without https:// and without a path, e.g. example.okta.com',
  '/scope': 'names with one space between, openid and profile among them',
};

/**
 * The configuration of `migration.json` with its defaults, or all that is wrong with it. The given value stays as it
 * is. Secrets are refused: they live in the connections of the Workflows Console.
 */
export function readMigrationConfig(json: unknown): { config: MigrationConfig | null; problems: ConfigProblem[] } {
  const data = copy(json);
  if (migrationConfig(data)) return { config: data, problems: [] };
  const problems = (migrationConfig.errors ?? []).map(explain);
  return { config: null, problems };
}

/** Defaults are written into the copy; what is no JSON (a function, a cycle) comes back as something the schema refuses. */
function copy(json: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(json) ?? 'null') as unknown;
  } catch {
    return null;
  }
}

function explain(error: ValidationError): ConfigProblem {
  const at = error.instancePath;
  switch (error.keyword) {
    case 'required':
      return missing(`${at}/${pointerToken(String(error.params.missingProperty))}`);
    case 'additionalProperties':
      return unknown(at, String(error.params.additionalProperty));
    case 'enum': {
      const allowed = (error.params.allowedValues as readonly string[]).join(', ');
      return { pointer: at, message: 'is not one of the choices', advice: `Choose one of: ${allowed}.` };
    }
    case 'type': {
      const want =
        at === '' ? 'The file holds one JSON object: { "tenantId": ... }.' : `Write ${String(error.params.type)} here.`;
      return { pointer: at, message: `must be ${String(error.params.type)}`, advice: want };
    }
    case 'maxLength':
      return {
        pointer: at,
        message: `is longer than ${String(error.params.limit)} characters`,
        advice: 'Shorten it.',
      };
    default:
      return {
        pointer: at,
        message: 'does not have the right form',
        advice: `Write ${FORM[at] ?? 'a name without blanks around it'}.`,
      };
  }
}

function missing(pointer: string): ConfigProblem {
  return { pointer, message: 'is missing', advice: `Add it: ${FORM[pointer] ?? 'see docs/importing.md'}.` };
}

function unknown(at: string, key: string): ConfigProblem {
  const pointer = `${at}/${pointerToken(key)}`;
  if (SECRET.test(key)) {
    const advice =
      'Remove it from the file; put secrets into the connections of the Workflows Console or into environment variables.';
    return { pointer, message: 'looks like a secret, and this file must not hold one', advice };
  }
  const known = Object.keys(at === '/policy' ? placeholders.policy : placeholders);
  const near = known.find((name) => name.toLowerCase() === key.toLowerCase());
  return {
    pointer,
    message: 'is not a setting',
    advice: near ? `Write ${near}.` : `Remove it; the settings are ${known.join(', ')}.`,
  };
}

function pointerToken(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
