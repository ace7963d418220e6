import { oktaId } from '../chance.ts';
import { iso } from '../clock.ts';
import type { Call, Reply, Route } from '../http.ts';
import { objectAt, textAt } from '../json.ts';
import { invalid, notFound, OktaError } from './errors.ts';
import { parseFilter } from './filter.ts';
import { groupTarget, joinGroup, leaveGroup } from './membership.ts';
import type { GroupSeed, OktaGroup, OktaUser, Org } from './model.ts';
import { listReply, onlyKnown, readBody, readLimit } from './request.ts';
import { viewUser } from './user-view.ts';
import { userOf } from './users.ts';

export function groupRoutes(org: Org): Route[] {
  const one = '/api/v1/groups/{groupId}';
  const member = `${one}/users/{userId}`;
  return [
    { method: 'GET', path: '/api/v1/groups', handler: (call) => list(org, call) },
    { method: 'POST', path: '/api/v1/groups', handler: (call) => create(org, call) },
    { method: 'GET', path: one, handler: (call) => ({ status: 200, json: view(org, groupOf(org, call)) }) },
    { method: 'PUT', path: one, handler: (call) => update(org, call) },
    { method: 'DELETE', path: one, handler: (call) => remove(org, call) },
    { method: 'GET', path: `${one}/users`, handler: (call) => members(org, call) },
    { method: 'PUT', path: member, handler: (call) => setMember(org, call, true) },
    { method: 'DELETE', path: member, handler: (call) => setMember(org, call, false) },
    {
      method: 'GET',
      path: '/api/v1/users/{id}/groups',
      handler: (call) => {
        const user = userOf(org, call);
        const own = [...org.groups.values()].filter((group) => isMember(group, user));
        return listGroups(org, call, own);
      },
    },
  ];
}

function groupOf(org: Org, call: Call): OktaGroup {
  const id = call.params.groupId as string;
  const group = org.groups.get(id);
  if (group === undefined) throw notFound(id, 'UserGroup');
  return group;
}

/** A group that the API may change (seen in reports: Everyone is E0000060, a group of an app E0000006). */
function ownGroupOf(org: Org, call: Call): OktaGroup {
  const group = groupOf(org, call);
  if (group.type === 'BUILT_IN') throw new OktaError('E0000060');
  if (group.type === 'APP_GROUP') throw new OktaError('E0000006');
  return group;
}

function isMember(group: OktaGroup, user: OktaUser): boolean {
  return group.holds === null ? group.members.has(user.id) : group.holds(user);
}

/** A group that is there from the start. */
export function addGroup(org: Org, { name, type, holds }: GroupSeed): void {
  const now = iso(org.clock);
  const id = oktaId(org.chance, '00g');
  const profile = { name, description: '' };
  const dates = { created: now, lastUpdated: now, lastMembershipUpdated: now };
  org.groups.set(id, { id, type, ...dates, profile, members: new Set(), holds });
}

function view(org: Org, group: OktaGroup): Record<string, unknown> {
  const self = `${org.url}/api/v1/groups/${group.id}`;
  return {
    id: group.id,
    created: group.created,
    lastUpdated: group.lastUpdated,
    lastMembershipUpdated: group.lastMembershipUpdated,
    objectClass: ['okta:user_group'],
    type: group.type,
    profile: group.profile,
    _links: { self: { href: self }, users: { href: `${self}/users` }, apps: { href: `${self}/apps` } },
  };
}

const SEARCHABLE = ['id', 'type', 'created', 'lastUpdated', 'lastMembershipUpdated'];

function list(org: Org, call: Call): Reply {
  const q = call.query.get('q')?.toLowerCase();
  const search = call.query.get('search') ?? call.query.get('filter');
  let groups = [...org.groups.values()];
  if (search !== null) {
    const test = parseFilter(search, (path) => SEARCHABLE.includes(path) || path.startsWith('profile.'));
    groups = groups.filter((group) => test({ ...group }));
  }
  if (q !== undefined) groups = groups.filter((group) => group.profile.name.toLowerCase().startsWith(q));
  return listGroups(org, call, groups);
}

function listGroups(org: Org, call: Call, groups: readonly OktaGroup[]): Reply {
  return listReply(
    org.url,
    call,
    groups,
    (group) => group.id,
    readLimit(call, 10_000, 10_000),
    (group) => view(org, group),
  );
}

function create(org: Org, call: Call): Reply {
  const profile = readProfile(org, call, null);
  const now = iso(org.clock);
  const group: OktaGroup = {
    id: oktaId(org.chance, '00g'),
    type: 'OKTA_GROUP',
    created: now,
    lastUpdated: now,
    lastMembershipUpdated: now,
    profile,
    members: new Set(),
    holds: null,
  };
  org.groups.set(group.id, group);
  org.append({
    eventType: 'group.lifecycle.create',
    displayMessage: 'Create Okta group',
    target: [groupTarget(group)],
  });
  return { status: 200, json: view(org, group) };
}

/** The profile of a request, checked: a name of 1 to 255 characters that no other group has, attributes of the schema. */
function readProfile(org: Org, call: Call, own: OktaGroup | null): OktaGroup['profile'] {
  const body = readBody(call);
  onlyKnown(body, [
    'profile',
    'id',
    'type',
    'objectClass',
    'created',
    'lastUpdated',
    'lastMembershipUpdated',
    '_links',
  ]);
  const profile = objectAt(body, 'profile') ?? {};
  const name = textAt(profile, 'name');
  if (name === undefined || name === '' || name.length > 255) {
    throw invalid('name', 'name: The field must have 1 to 255 characters');
  }
  if ([...org.groups.values()].some((group) => group !== own && group.profile.name === name)) {
    throw invalid('name', 'name: An object with this field already exists in the current organization');
  }
  for (const attribute of Object.keys(profile)) {
    if (attribute === 'name' || attribute === 'description') continue;
    if (!org.settings.customGroupAttributes.includes(attribute))
      throw invalid(attribute, `${attribute}: The attribute is not part of the group profile schema`);
  }
  const description = textAt(profile, 'description') ?? '';
  if (description.length > 1024) throw invalid('description', 'description: The field must not exceed 1024 characters');
  return { ...profile, name, description };
}

function update(org: Org, call: Call): Reply {
  const group = ownGroupOf(org, call);
  const before: Readonly<Record<string, unknown>> = group.profile;
  const profile: Readonly<Record<string, unknown>> = readProfile(org, call, group);
  const changed = Object.keys({ ...before, ...profile }).filter((name) => before[name] !== profile[name]);
  group.profile = profile as OktaGroup['profile'];
  group.lastUpdated = iso(org.clock);
  if (changed.length > 0) {
    org.append({
      eventType: 'group.profile.update',
      displayMessage: 'Update Okta group',
      target: [groupTarget(group)],
      debugData: { changedAttributes: changed.join(',') },
    });
  }
  return { status: 200, json: view(org, group) };
}

function remove(org: Org, call: Call): Reply {
  const group = ownGroupOf(org, call);
  org.groups.delete(group.id);
  for (const app of org.apps.values()) app.groups.delete(group.id);
  org.append({
    eventType: 'group.lifecycle.delete',
    displayMessage: 'Delete Okta group',
    target: [groupTarget(group)],
  });
  return { status: 204 };
}

function members(org: Org, call: Call): Reply {
  const group = groupOf(org, call);
  const users =
    group.holds === null
      ? [...group.members].flatMap((id) => org.users.get(id) ?? [])
      : [...org.users.values()].filter(group.holds);
  return listReply(
    org.url,
    call,
    users,
    (user) => user.id,
    readLimit(call, 1000, 1000),
    (user) => viewUser(org, user),
  );
}

function setMember(org: Org, call: Call, member: boolean): Reply {
  const group = ownGroupOf(org, call);
  const user = userOf(org, call, 'userId');
  if (member) joinGroup(org, group, user);
  else leaveGroup(org, group, user);
  return { status: 204 };
}
