import type { Call, Reply } from '../http.ts';
import { textAt } from '../json.ts';
import { GRAPH_HEADERS, noResource, userNamed, view as viewUser } from './graph.ts';
import { graphError } from './graph-error.ts';
import type { EntraGroup, Tenant } from './model.ts';
import { bodyOf, isReply, unknownProperty } from './write-user.ts';

const SETTABLE = [
  'displayName',
  'description',
  'mailNickname',
  'mailEnabled',
  'securityEnabled',
  'groupTypes',
  'proxyAddresses',
];

/** Texts come where flows build the body from text fields (seen in exports: mailEnabled `true` as text). */
function flag(value: unknown): boolean | null {
  if (value === 'true' || value === 'false') return value === 'true';
  return typeof value === 'boolean' ? value : null;
}

/** The address behind `SMTP:` in capitals, where a new group names its own (seen in exports). */
function primaryAddress(addresses: unknown): string | null {
  const list = Array.isArray(addresses) ? addresses.map(String) : [];
  return list.find((address) => address.startsWith('SMTP:'))?.slice('SMTP:'.length) ?? null;
}

/** `POST /groups`: 201. */
export function createGroup(tenant: Tenant, call: Call): Reply {
  const body = bodyOf(tenant, call);
  if (isReply(body)) return body;
  for (const name of Object.keys(body)) if (!SETTABLE.includes(name)) return unknownProperty(tenant, name);
  const displayName = textAt(body, 'displayName');
  const mailNickname = textAt(body, 'mailNickname');
  const mailEnabled = flag(body.mailEnabled);
  const securityEnabled = flag(body.securityEnabled);
  if (!displayName || !mailNickname || mailEnabled === null || securityEnabled === null) {
    const message = 'displayName, mailNickname, mailEnabled and securityEnabled are required.';
    return graphError(tenant, 400, 'Request_BadRequest', message);
  }
  const group: EntraGroup = {
    id: tenant.chance.uuid(),
    displayName,
    description: textAt(body, 'description') ?? null,
    mailNickname,
    mailEnabled,
    securityEnabled,
    groupTypes: Array.isArray(body.groupTypes) ? body.groupTypes.map(String) : [],
    mail: mailEnabled ? (primaryAddress(body.proxyAddresses) ?? `${mailNickname}@${tenant.domains[0]}`) : null,
    createdDateTime: new Date(tenant.clock.now()).toISOString(),
    members: new Set(),
  };
  tenant.groups.set(group.id, group);
  return { status: 201, headers: GRAPH_HEADERS, json: view(group) };
}

function view({ members, ...group }: EntraGroup): Record<string, unknown> {
  return { ...group, proxyAddresses: group.mail === null ? [] : [`SMTP:${group.mail}`] };
}

function groupOf(tenant: Tenant, call: Call): EntraGroup | undefined {
  return tenant.groups.get((call.params.id ?? '').toLowerCase());
}

export function readGroup(tenant: Tenant, call: Call): Reply {
  const group = groupOf(tenant, call);
  if (group === undefined) return noResource(tenant, call.params.id ?? '');
  return { status: 200, headers: GRAPH_HEADERS, json: view(group) };
}

export function deleteGroup(tenant: Tenant, call: Call): Reply {
  const group = groupOf(tenant, call);
  if (group === undefined) return noResource(tenant, call.params.id ?? '');
  tenant.groups.delete(group.id);
  return { status: 204 };
}

const EQUALS = /^(displayName|mail|mailNickname|id|description) eq '((?:[^']|'')*)'$/;
const BEGINS = /^startsWith\((displayName|mail|mailNickname|description), ?'((?:[^']|'')*)'\)$/i;

function testOf(part: string): ((group: EntraGroup) => boolean) | null {
  const equal = EQUALS.exec(part);
  const begin = equal === null ? BEGINS.exec(part) : null;
  const [, name, text] = equal ?? begin ?? [];
  if (name === undefined || text === undefined) return null;
  const wanted = text.replaceAll("''", "'").toLowerCase();
  const value = (group: EntraGroup): string => String(view(group)[name] ?? '').toLowerCase();
  return equal === null ? (group) => value(group).startsWith(wanted) : (group) => value(group) === wanted;
}

/** `GET /groups` with `$filter` (eq and startsWith, joined by `and`), `$top` and `$skiptoken`. */
export function listGroups(tenant: Tenant, call: Call): Reply {
  let groups = [...tenant.groups.values()];
  const filter = call.query.get('$filter');
  for (const part of filter === null ? [] : filter.trim().split(/ and /i)) {
    const test = testOf(part.trim());
    if (test === null)
      return graphError(tenant, 400, 'BadRequest', 'Invalid filter clause: the sandbox knows eq and startsWith.');
    groups = groups.filter(test);
  }
  return page(tenant, call, 'groups', groups.map(view));
}

export function listMembers(tenant: Tenant, call: Call): Reply {
  const group = groupOf(tenant, call);
  if (group === undefined) return noResource(tenant, call.params.id ?? '');
  const users = [...group.members].flatMap((id) => tenant.users.get(id) ?? []);
  return page(
    tenant,
    call,
    `groups/${group.id}/members`,
    users.map((user) => ({ '@odata.type': '#microsoft.graph.user', ...viewUser(tenant, user, call) })),
  );
}

function page(tenant: Tenant, call: Call, path: string, items: readonly unknown[]): Reply {
  const top = Number(call.query.get('$top') ?? '100');
  if (!Number.isInteger(top) || top < 1 || top > 999) {
    return graphError(tenant, 400, 'Request_UnsupportedQuery', "Invalid page size specified: '$top' must be 1 to 999.");
  }
  const skip = Number(call.query.get('$skiptoken') ?? '0');
  const next = new URLSearchParams(call.query);
  next.set('$skiptoken', String(skip + top));
  const more = skip + top < items.length ? { '@odata.nextLink': `${tenant.url}/v1.0/${path}?${next}` } : {};
  return { status: 200, headers: GRAPH_HEADERS, json: { ...more, value: items.slice(skip, skip + top) } };
}

/** `POST /groups/{id}/members/$ref`: body `{"@odata.id": ".../directoryObjects/{object id}"}`, 204. */
export function addMember(tenant: Tenant, call: Call): Reply {
  const group = groupOf(tenant, call);
  if (group === undefined) return noResource(tenant, call.params.id ?? '');
  const body = bodyOf(tenant, call);
  if (isReply(body)) return body;
  const id = /\/(?:directoryObjects|users)\/([^/]+)$/.exec(textAt(body, '@odata.id') ?? '')?.[1];
  if (id === undefined) return graphError(tenant, 400, 'Request_BadRequest', 'Invalid object reference in @odata.id.');
  const user = tenant.users.get(decodeURIComponent(id).toLowerCase());
  if (user === undefined) return noResource(tenant, id);
  if (group.members.has(user.id)) {
    const message =
      "One or more added object references already exist for the following modified properties: 'members'.";
    return graphError(tenant, 400, 'Request_BadRequest', message);
  }
  group.members.add(user.id);
  return { status: 204 };
}

/** `DELETE /groups/{id}/members/{object id}/$ref`: 204. */
export function removeMember(tenant: Tenant, call: Call): Reply {
  const group = groupOf(tenant, call);
  const user = userNamed(tenant, call.params.memberId);
  if (group === undefined) return noResource(tenant, call.params.id ?? '');
  if (user?.id !== call.params.memberId?.toLowerCase() || !group.members.delete(user?.id ?? ''))
    return noResource(tenant, call.params.memberId ?? '');
  return { status: 204 };
}
