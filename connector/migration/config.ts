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
  mailConnectionName: 'Office 365 Mail',
  passwordSync: {
    applications: [{ id: '0oaPLACEHOLDERAD0000', name: 'Active Directory', directory: true }],
    windowMinutes: 15,
    administrator: 'administrator@placeholder.example',
    retry: 'sign-in',
  },
};

const SECRET = /secret|token|passw|pwd|credential|api.?key|private.?key|assertion/i;
/** API tokens and access tokens, Okta's and Entra's client secrets by their form, wherever they stand. */
const SECRET_VALUE = /^(SSWS|Bearer|Basic)\s|^00[\w-]{40}$|^eyJ[\w-]{10,}\.|^[\w.~-]{3}\dQ~[\w.~-]{20,60}$|-----BEGIN/;
/** The address of the Admin Console instead of the org's own. */
const ADMIN_HOST = /-admin\.(okta|oktapreview|okta-emea|okta-gov)\.com$|-admin\.okta\.mil$/;
const SECRET_ADVICE =
  'Remove it from the file; put secrets into the connections of the Workflows Console or into environment variables.';
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  object: 'an object in braces',
  array: 'a list in brackets',
  integer: 'a whole number',
  boolean: 'true or false',
};

const FORM: Readonly<Record<string, string>> = {
  '/tenantId': 'a GUID: Entra admin center > App registrations > your app > Overview > Directory (tenant) ID',
  '/clientId': 'a GUID: Entra admin center > App registrations > your app > Overview > Application (client) ID',
  '/applicationId': '0oa and 17 letters or digits: part of the address of the Office 365 app in the Okta Admin Console',
  '/oktaDomain':
    'the host name of the org in small letters, without https:// and without a path, e.g. example.okta.com',
  '/scope': 'names with one space between, openid and profile among them',
  '/passwordSync/applications': 'a list of one to 20 apps: [{ "id": "0oa...", "name": "Active Directory" }]',
  '/passwordSync/applications/*/id':
    '0oa and 17 letters or digits: part of the address of the directory or app in the Okta Admin Console',
  '/passwordSync/applications/*/directory': 'true for Active Directory, false for another app',
  '/passwordSync/windowMinutes': 'whole minutes from 5 to 1440',
  '/passwordSync/administrator': 'a mail address',
};

/** Settings inside of a setting, by its place. */
const INNER: Readonly<Record<string, readonly string[]>> = {
  '/policy': Object.keys(placeholders.policy),
  '/passwordSync': Object.keys(placeholders.passwordSync ?? {}),
  '/passwordSync/applications/*': Object.keys(placeholders.passwordSync?.applications[0] ?? {}),
};

/** Items of a list are told apart in problems only. */
function formOf(pointer: string): string | undefined {
  return FORM[pointer.replace(/\/\d+(?=\/|$)/g, '/*')];
}

/**
 * The configuration of `migration.json` with its defaults, or all that is wrong with it. The given value stays as it
 * is. Secrets are refused: they live in the connections of the Workflows Console.
 */
export function readMigrationConfig(json: unknown): { config: MigrationConfig | null; problems: ConfigProblem[] } {
  const data = copy(json);
  const given = data as Record<string, unknown>;
  const fits = migrationConfig(data);
  const errors = fits ? [] : (migrationConfig.errors ?? []);
  const mistyped = new Set(errors.flatMap(({ keyword, instancePath }) => (keyword === 'type' ? [instancePath] : [])));
  const problems = errors
    .filter(({ keyword, instancePath }) => keyword === 'type' || !mistyped.has(instancePath))
    .map(explain);
  const found = [...problems, ...(mistyped.has('') ? [] : otherProblems(given))];
  return fits && found.length === 0 ? { config: data, problems: [] } : { config: null, problems: found };
}

/** What no schema can say. */
function otherProblems(given: Readonly<Record<string, unknown>>): ConfigProblem[] {
  const problems = secretValues('', given);
  const { oktaDomain, passwordSync } = given;
  if (typeof oktaDomain === 'string' && ADMIN_HOST.test(oktaDomain)) {
    const advice = 'Write the host name without -admin.';
    problems.push({ pointer: '/oktaDomain', message: 'is the address of the Admin Console', advice });
  }
  return [...problems, ...twice(passwordSync)];
}

/** Texts that look like secrets, wherever they stand. */
function secretValues(at: string, value: unknown, depth = 0): ConfigProblem[] {
  // No setting stands deeper; what does is reported as no setting.
  if (typeof value !== 'object' || value === null || depth > 5) return [];
  return Object.entries(value).flatMap(([key, inner]): ConfigProblem[] => {
    const pointer = `${at}/${pointerToken(key)}`;
    if (typeof inner !== 'string') return secretValues(pointer, inner, depth + 1);
    // A key that looks like a secret is reported by itself.
    if (!SECRET_VALUE.test(inner) || SECRET.test(key)) return [];
    return [{ pointer, message: 'holds what looks like a secret', advice: SECRET_ADVICE }];
  });
}

/** An app that is watched twice would be told twice, and flows and problems are told apart by the app's name. */
function twice(passwordSync: unknown): ConfigProblem[] {
  const { applications } = (passwordSync ?? {}) as { readonly applications?: unknown };
  const given = (Array.isArray(applications) ? applications : []) as readonly (Record<string, unknown> | null)[];
  return (['id', 'name'] as const).flatMap((key) => {
    const values = given.map((one) => one?.[key]);
    return values.flatMap((value, at): ConfigProblem[] =>
      typeof value === 'string' && values.indexOf(value) !== at
        ? [{ pointer: `/passwordSync/applications/${at}/${key}`, message: 'stands there twice', advice: TWICE[key] }]
        : [],
    );
  });
}

const TWICE = { id: 'Remove one.', name: 'Give each app a name of its own.' } as const;

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
      const want = TYPES[String(error.params.type)] ?? String(error.params.type);
      const advice =
        at === '' ? 'The file holds one JSON object: { "tenantId": ... }.' : `Write ${formOf(at) ?? want}.`;
      return { pointer: at, message: `has to be ${want}`, advice };
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
        advice: `Write ${formOf(at) ?? 'a name without blanks around it'}.`,
      };
  }
}

function missing(pointer: string): ConfigProblem {
  return { pointer, message: 'is missing', advice: `Add it: ${formOf(pointer) ?? 'see docs/importing.md'}.` };
}

function unknown(at: string, key: string): ConfigProblem {
  const pointer = `${at}/${pointerToken(key)}`;
  const known = INNER[at.replace(/\/\d+$/, '/*')] ?? Object.keys(placeholders);
  const near = known.find((name) => name.toLowerCase() === key.toLowerCase());
  if (near === undefined && (SECRET.test(key) || SECRET_VALUE.test(key))) {
    return { pointer, message: 'looks like a secret, and this file must not hold one', advice: SECRET_ADVICE };
  }
  return {
    pointer,
    message: 'is not a setting',
    advice: near ? `Write ${near}.` : `Remove it; the settings are ${known.join(', ')}.`,
  };
}

function pointerToken(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
