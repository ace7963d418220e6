import type { Call, Reply, Route } from '../http.ts';
import { isObject, type JsonObject } from '../json.ts';
import { invalid, notFound } from './errors.ts';
import type { OktaApp, Org } from './model.ts';
import { readBody } from './request.ts';

/** Features of an app (Okta page "Application features"); USER_PROVISIONING only. The PUT body is `capabilities`. */
export function featureRoutes(org: Org, appOf: (call: Call) => OktaApp): Route[] {
  const all = '/api/v1/apps/{appId}/features';
  const one = `${all}/{name}`;
  return [
    {
      method: 'GET',
      path: all,
      handler: (call) => ({ status: 200, json: [view(org, withProvisioning(appOf(call)))] }),
    },
    { method: 'GET', path: one, handler: (call) => ({ status: 200, json: view(org, named(appOf(call), call)) }) },
    { method: 'PUT', path: one, handler: (call) => change(org, named(appOf(call), call), call) },
  ];
}

function withProvisioning(app: OktaApp): OktaApp {
  if (!app.provisioning) {
    throw invalid('provisioning', 'Provisioning is not enabled for the app instance.');
  }
  return app;
}

function named(app: OktaApp, call: Call): OktaApp {
  withProvisioning(app);
  const name = call.params.name as string;
  if (name !== 'USER_PROVISIONING') throw notFound(name, 'ApplicationFeature');
  return app;
}

function view(org: Org, app: OktaApp): JsonObject {
  return {
    name: 'USER_PROVISIONING',
    status: 'ENABLED',
    description: 'User provisioning settings from Okta to a downstream application',
    capabilities: app.userProvisioning,
    _links: {
      self: {
        href: `${org.url}/api/v1/apps/${app.id}/features/USER_PROVISIONING`,
        hints: { allow: ['GET', 'PUT'] },
      },
    },
  };
}

const SWITCHES: Readonly<Record<string, readonly string[]>> = {
  status: ['ENABLED', 'DISABLED'],
  seed: ['RANDOM', 'OKTA'],
  change: ['KEEP_EXISTING', 'CHANGE'],
};

function change(org: Org, app: OktaApp, call: Call): Reply {
  const wrong: string[] = [];
  const merged = lay(app.userProvisioning, readBody(call), '', wrong);
  if (wrong.length > 0) throw invalid('capabilities', ...wrong);
  app.userProvisioning = merged;
  return { status: 200, json: view(org, app) };
}

/** The settings are a small fixed tree of switches: a partial body changes the leaves that it names. */
function lay(current: JsonObject, patch: JsonObject, at: string, wrong: string[]): Record<string, unknown> {
  const result: Record<string, unknown> = { ...current };
  for (const [key, value] of Object.entries(patch)) {
    const known = Object.hasOwn(current, key) ? current[key] : undefined;
    if (isObject(known) && isObject(value)) result[key] = lay(known, value, `${at}${key}.`, wrong);
    else if (typeof known === 'string' && SWITCHES[key]?.includes(String(value))) result[key] = value;
    else wrong.push(`${at}${key}: The value is not allowed`);
  }
  return result;
}
