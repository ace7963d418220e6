import { oktaId } from '../chance.ts';
import { iso } from '../clock.ts';
import type { Call, Reply, Route } from '../http.ts';
import { textAt } from '../json.ts';
import { assignGroup, listAppGroups, readAppGroup, unassignGroup } from './app-groups.ts';
import { appUserOf, assignByHand, listAppUsers, unassign, viewAppUser } from './app-users.ts';
import { invalid, notFound } from './errors.ts';
import { featureRoutes } from './features.ts';
import { parseFilter } from './filter.ts';
import type { OktaApp, Org } from './model.ts';
import { isDirectory, pushRule } from './push/rule.ts';
import { setSyncPassword } from './push/switches.ts';
import { listReply, readBody, readLimit } from './request.ts';

export function appRoutes(org: Org): Route[] {
  return [
    { method: 'GET', path: '/api/v1/apps', handler: (call) => list(org, call) },
    { method: 'POST', path: '/api/v1/apps', handler: (call) => create(org, call) },
    {
      method: 'GET',
      path: '/api/v1/apps/{appId}',
      handler: (call) => ({ status: 200, json: viewApp(org, appOf(org, call)) }),
    },
    { method: 'GET', path: '/api/v1/apps/{appId}/users', handler: (call) => listAppUsers(org, appOf(org, call), call) },
    {
      method: 'GET',
      path: '/api/v1/apps/{appId}/users/{userId}',
      handler: (call) => {
        const app = appOf(org, call);
        return { status: 200, json: viewAppUser(org, app, appUserOf(app, call.params.userId as string)) };
      },
    },
    {
      method: 'POST',
      path: '/api/v1/apps/{appId}/users',
      handler: (call) => assignByHand(org, appOf(org, call), call),
    },
    {
      method: 'DELETE',
      path: '/api/v1/apps/{appId}/users/{userId}',
      handler: (call) => unassign(org, appOf(org, call), call.params.userId as string),
    },
    {
      method: 'GET',
      path: '/api/v1/apps/{appId}/groups',
      handler: (call) => listAppGroups(org, appOf(org, call), call),
    },
    {
      method: 'GET',
      path: '/api/v1/apps/{appId}/groups/{groupId}',
      handler: (call) => readAppGroup(org, appOf(org, call), call),
    },
    {
      method: 'PUT',
      path: '/api/v1/apps/{appId}/groups/{groupId}',
      handler: (call) => assignGroup(org, appOf(org, call), call),
    },
    {
      method: 'DELETE',
      path: '/api/v1/apps/{appId}/groups/{groupId}',
      handler: (call) => unassignGroup(appOf(org, call), call),
    },
    ...featureRoutes(org, (call) => appOf(org, call)),
  ];
}

export function appOf(org: Org, call: Call): OktaApp {
  const id = call.params.appId as string;
  const app = org.apps.get(id);
  if (app === undefined) throw notFound(id, 'AppInstance');
  return app;
}

export interface AppSeed {
  /** `0oa...`; made when absent. */
  readonly id?: string;
  readonly name: string;
  readonly label: string;
  readonly signOnMode?: string;
  readonly features?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly provisioning?: boolean;
}

const OFFICE_FEATURES = [
  'IMPORT_NEW_USERS',
  'IMPORT_PROFILE_UPDATES',
  'PUSH_NEW_USERS',
  'PUSH_PROFILE_UPDATES',
  'PUSH_USER_DEACTIVATION',
];

export function addApp(org: Org, seed: AppSeed): OktaApp {
  const now = iso(org.clock);
  const app: OktaApp = {
    id: seed.id ?? oktaId(org.chance, '0oa'),
    name: seed.name,
    label: seed.label,
    signOnMode: seed.signOnMode ?? 'SAML_1_1',
    status: 'ACTIVE',
    created: now,
    lastUpdated: now,
    features: seed.features ?? (seed.name === 'office365' ? OFFICE_FEATURES : []),
    settings: { app: { ...seed.settings } },
    // The features API knows no directory: it answers as for an app without provisioning.
    provisioning: seed.provisioning ?? seed.name !== 'active_directory',
    userProvisioning: {
      create: { lifecycleCreate: { status: 'DISABLED' } },
      update: {
        profile: { status: 'DISABLED' },
        lifecycleDeactivate: { status: 'DISABLED' },
        password: { status: 'DISABLED', seed: 'RANDOM', change: 'KEEP_EXISTING' },
      },
    },
    users: new Map(),
    groups: new Map(),
  };
  org.apps.set(app.id, app);
  if (app.features.includes(SYNC_PASSWORD) && !isDirectory(app) && app.provisioning) setSyncPassword(org, app, true);
  return app;
}

function create(org: Org, call: Call): Reply {
  const body = readBody(call);
  const name = textAt(body, 'name');
  const label = textAt(body, 'label');
  const signOnMode = textAt(body, 'signOnMode');
  if (name === undefined) throw invalid('name', 'name: The field cannot be left blank');
  if (label === undefined || label === '') throw invalid('label', 'label: The field cannot be left blank');
  if (name === 'office365' && !['BROWSER_PLUGIN', 'SAML_1_1'].includes(signOnMode ?? '')) {
    throw invalid('signOnMode', 'signOnMode: office365 takes BROWSER_PLUGIN or SAML_1_1');
  }
  const settings = body.settings as { app?: Record<string, unknown> } | undefined;
  const app = addApp(org, {
    name,
    label,
    ...(signOnMode === undefined ? {} : { signOnMode }),
    ...(settings?.app === undefined ? {} : { settings: settings.app }),
  });
  return { status: 200, json: viewApp(org, app) };
}

function list(org: Org, call: Call): Reply {
  const q = call.query.get('q')?.toLowerCase();
  const filter = call.query.get('filter');
  let apps = [...org.apps.values()];
  if (filter !== null) {
    const test = parseFilter(filter, (path) => ['status', 'name', 'id', 'user.id', 'group.id'].includes(path));
    apps = apps.filter((app) => {
      const users = [...app.users.keys()].map((id) => ({ id }));
      const groups = [...app.groups.keys()].map((id) => ({ id }));
      return test({ id: app.id, name: app.name, status: app.status, user: users, group: groups });
    });
  }
  if (q !== undefined) {
    apps = apps.filter((app) => app.name.toLowerCase().startsWith(q) || app.label.toLowerCase().startsWith(q));
  }
  const limit = readLimit(call, 20, 200);
  return listReply(
    org.url,
    call,
    apps,
    (app) => app.id,
    limit,
    (app) => viewApp(org, app),
  );
}

const SYNC_PASSWORD = 'PUSH_PASSWORD_UPDATES';

/** A directory has Sync Password as a feature of its own; with other apps the provisioning settings say it. */
function shownFeatures(app: OktaApp): readonly string[] {
  if (isDirectory(app)) return app.features;
  const others = app.features.filter((feature) => feature !== SYNC_PASSWORD);
  return pushRule(app) === null ? others : [...others, SYNC_PASSWORD];
}

function viewApp(org: Org, app: OktaApp): Record<string, unknown> {
  const self = `${org.url}/api/v1/apps/${app.id}`;
  return {
    id: app.id,
    orn: `orn:okta:idp:00o0000000000000000:apps:${app.name}:${app.id}`,
    name: app.name,
    label: app.label,
    status: app.status,
    lastUpdated: app.lastUpdated,
    created: app.created,
    accessibility: { selfService: false, errorRedirectUrl: null, loginRedirectUrl: null },
    visibility: { autoSubmitToolbar: false, hide: { iOS: false, web: false }, appLinks: {} },
    features: shownFeatures(app),
    signOnMode: app.signOnMode,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of Okta's, as the API shows it
    credentials: { userNameTemplate: { template: '${source.login}', type: 'BUILT_IN' }, signing: {} },
    settings: app.settings,
    _links: {
      self: { href: self, hints: { allow: ['GET'] } },
      users: { href: `${self}/users`, hints: { allow: ['GET'] } },
      groups: { href: `${self}/groups`, hints: { allow: ['GET'] } },
      deactivate: { href: `${self}/lifecycle/deactivate`, hints: { allow: ['POST'] } },
    },
  };
}
