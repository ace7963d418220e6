import { iso } from '../clock.ts';
import type { Call, Reply } from '../http.ts';
import { objectAt } from '../json.ts';
import { invalid, notFound } from './errors.ts';
import type { AppGroup, OktaApp, Org } from './model.ts';
import { listReply, onlyKnown, readBody, readLimit } from './request.ts';

/** Groups of an app by priority. */
export function listAppGroups(org: Org, app: OktaApp, call: Call): Reply {
  const groups = [...app.groups.values()].sort((a, b) => a.priority - b.priority);
  return listReply(
    org.url,
    call,
    groups,
    (group) => group.groupId,
    readLimit(call, 20, 200),
    (group) => view(org, app, group),
  );
}

/** Assigns a group, or changes its priority and profile: body `{priority?, profile?}`. */
export function assignGroup(org: Org, app: OktaApp, call: Call): Reply {
  const id = call.params.groupId as string;
  if (!org.groups.has(id)) throw notFound(id, 'UserGroup');
  const body = readBody(call);
  onlyKnown(body, ['priority', 'profile', 'id', 'lastUpdated', '_links', '_embedded']);
  const { priority } = body;
  if (priority !== undefined && (typeof priority !== 'number' || priority < 0 || priority > 100))
    throw invalid('priority', 'priority: Must be 0 to 100');
  const assigned: AppGroup = {
    groupId: id,
    priority: typeof priority === 'number' ? priority : (app.groups.get(id)?.priority ?? app.groups.size),
    lastUpdated: iso(org.clock),
    profile: objectAt(body, 'profile') ?? {},
  };
  app.groups.set(id, assigned);
  return { status: 200, json: view(org, app, assigned) };
}

export function readAppGroup(org: Org, app: OktaApp, call: Call): Reply {
  return { status: 200, json: view(org, app, appGroupOf(app, call)) };
}

export function unassignGroup(app: OktaApp, call: Call): Reply {
  app.groups.delete(appGroupOf(app, call).groupId);
  return { status: 204 };
}

function appGroupOf(app: OktaApp, call: Call): AppGroup {
  const id = call.params.groupId as string;
  const group = app.groups.get(id);
  if (group === undefined) throw notFound(id, 'ApplicationGroupAssignment');
  return group;
}

function view(org: Org, app: OktaApp, group: AppGroup): Record<string, unknown> {
  return {
    id: group.groupId,
    lastUpdated: group.lastUpdated,
    priority: group.priority,
    profile: group.profile,
    _links: {
      app: { href: `${org.url}/api/v1/apps/${app.id}` },
      self: { href: `${org.url}/api/v1/apps/${app.id}/groups/${group.groupId}` },
      group: { href: `${org.url}/api/v1/groups/${group.groupId}` },
    },
  };
}
