import { FlopackError } from '../core/error.ts';
import type { JsonObject } from '../core/field.ts';
import { isRecord } from '../core/safe.ts';
import type { OktaClient } from './client.ts';
import { readJson, readList } from './read-json.ts';
import { plain } from './users.ts';

/** An app instance, as far as it says how passwords go (Okta page "Applications"). */
export interface OktaApp {
  /** `0oa...` */
  readonly id: string;
  /** Kind of app, e.g. `active_directory`, `office365`. */
  readonly name: string;
  readonly label: string;
  /** `ACTIVE`, `INACTIVE`, `DELETED`. */
  readonly status: string;
  /** E.g. `OUTBOUND_DEL_AUTH`, `PUSH_PASSWORD_UPDATES`; null when the answer has no list. */
  readonly features: readonly string[] | null;
}

/**
 * Whether and how Okta pushes passwords to an app: `capabilities.update.password` of its feature USER_PROVISIONING
 * (Okta page "Application features"). Null: the answer does not say.
 */
export interface PasswordPush {
  /** `ENABLED` or `DISABLED`. */
  readonly status: string | null;
  /** `OKTA`: the user's Okta password; `RANDOM`: one of Okta's making. */
  readonly seed: string | null;
  /** `CHANGE`: follows each change; `KEEP_EXISTING`: the first alone. */
  readonly change: string | null;
}

/** Kinds of apps whose USER_PROVISIONING the API reads and sets (Okta page "Application features"); AD is none of them. */
export const APPS_WITH_FEATURES: readonly string[] = [
  'office365',
  'google',
  'okta_org2org',
  'slack',
  'zoomus',
  'zscalerbyz',
];

const APP_ID = /^0oa[0-9A-Za-z]{1,40}$/;

/** All app instances of one kind, page by page; any status. */
export async function* listApps(client: OktaClient, name: string): AsyncGenerator<OktaApp> {
  if (!/^\w{1,100}$/.test(name)) throw new FlopackError('USAGE', 'The kind of an app is a word such as office365.');
  const query = { filter: `name eq "${name}"`, limit: '200' };
  for await (const app of readList(client, '/api/v1/apps', query)) yield appOf(app);
}

/** `GET /api/v1/apps/{id}`; an unknown id is OKTA_API 404 E0000007. */
export async function readApp(client: OktaClient, appId: string): Promise<OktaApp> {
  const { body } = await readJson(client, `${client.orgUrl}/api/v1/apps/${checked(appId)}`);
  return appOf(isRecord(body) ? body : {});
}

/** OKTA_API 400 E0000001 where provisioning is off, or the kind of app has no features. */
export async function readPasswordPush(client: OktaClient, appId: string): Promise<PasswordPush> {
  const id = checked(appId);
  const feature = await client.call((sdk) =>
    sdk.applicationApi.getFeatureForApplication({ appId: id, name: 'USER_PROVISIONING' }),
  );
  return pushOf(plain(feature));
}

/** Sets the password part of USER_PROVISIONING alone: the call takes partial bodies. The answer is not proof: read again. */
export async function updatePasswordPush(
  client: OktaClient,
  appId: string,
  password: { readonly status: string; readonly seed: string; readonly change: string },
): Promise<PasswordPush> {
  const id = checked(appId);
  const CapabilitiesObject = { update: { password: { ...password } } } as never;
  const feature = await client.call((sdk) =>
    sdk.applicationApi.updateFeatureForApplication({ appId: id, name: 'USER_PROVISIONING', CapabilitiesObject }),
  );
  return pushOf(plain(feature));
}

function checked(appId: string): string {
  if (!APP_ID.test(appId)) throw new FlopackError('USAGE', 'An app id starts with 0oa and has letters and digits.');
  return appId;
}

function appOf(app: Readonly<Record<string, unknown>>): OktaApp {
  const { features } = app;
  return {
    id: text(app['id']) ?? '',
    name: text(app['name']) ?? '',
    label: text(app['label']) ?? '',
    status: text(app['status']) ?? '',
    features: Array.isArray(features) ? features.filter((one): one is string => typeof one === 'string') : null,
  };
}

function pushOf(feature: JsonObject): PasswordPush {
  const at = (value: unknown, key: string): unknown => (isRecord(value) ? value[key] : undefined);
  const password = at(at(feature['capabilities'], 'update'), 'password');
  return {
    status: text(at(password, 'status')),
    seed: text(at(password, 'seed')),
    change: text(at(password, 'change')),
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
