import type { Call, Reply } from '../http.ts';
import { faultReply } from './fault.ts';
import { graphError } from './graph-error.ts';
import { readAccessToken } from './jwt.ts';
import { type EntraUser, findByName, type Tenant } from './model.ts';

/** Microsoft page "user resource type": what is returned without $select. */
const DEFAULT = [
  'businessPhones',
  'displayName',
  'givenName',
  'id',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
];

/** Who calls, by the token's claims. */
export interface Caller {
  readonly permissions: readonly string[];
  /** Object id of the user; null for an app. */
  readonly oid: string | null;
}

type Answer = (tenant: Tenant, call: Call, caller: Caller) => Reply;

/** Checks fault and token; `may` says whether the caller's permissions are enough. */
async function guarded(tenant: Tenant, call: Call, may: (caller: Caller) => boolean, answer: Answer): Promise<Reply> {
  const faulty = await faultReply(tenant, call, tenant.graphFault);
  if (faulty !== null) return faulty;
  const bearer = /^Bearer (\S+)$/i.exec(call.headers.authorization ?? '')?.[1];
  if (bearer === undefined) return graphError(tenant, 401, 'InvalidAuthenticationToken', 'Access token is empty.');
  const claims = readAccessToken(tenant, bearer);
  if (claims === null) return graphError(tenant, 401, 'InvalidAuthenticationToken', 'Access token validation failure.');
  const roles = Array.isArray(claims.roles) ? claims.roles.map(String) : [];
  const scopes = typeof claims.scp === 'string' ? claims.scp.split(' ') : [];
  const caller = { permissions: [...roles, ...scopes], oid: typeof claims.oid === 'string' ? claims.oid : null };
  if (!may(caller)) {
    return graphError(tenant, 403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  }
  return answer(tenant, call, caller);
}

/** A call that needs one of these permissions (Microsoft page "Microsoft Graph permissions reference"). */
export function withPermission(tenant: Tenant, call: Call, names: readonly string[], answer: Answer): Promise<Reply> {
  return guarded(tenant, call, ({ permissions }) => permissions.some((one) => names.includes(one)), answer);
}

const READERS = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];

/** Reads of users need User.Read.All (application or delegated) or more; a user may read itself with User.Read. */
export function graph(tenant: Tenant, call: Call, answer: (tenant: Tenant, call: Call) => Reply): Promise<Reply> {
  const me = call.path === '/v1.0/me';
  const may = ({ permissions, oid }: Caller): boolean =>
    permissions.some((one) => READERS.includes(one)) ||
    (oid !== null && permissions.includes('User.Read') && (me || userNamed(tenant, call.params.id)?.id === oid));
  return guarded(tenant, call, may, (_, given, { oid }) =>
    answer(tenant, me ? { ...given, params: { id: String(oid) } } : given),
  );
}

/** By object id or UPN. */
export function userNamed(tenant: Tenant, id: string | undefined): EntraUser | undefined {
  return id === undefined ? undefined : (tenant.users.get(id.toLowerCase()) ?? findByName(tenant, id));
}

export function noResource(tenant: Tenant, what: string): Reply {
  return graphError(
    tenant,
    404,
    'Request_ResourceNotFound',
    `Resource '${what}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

export function readUser(tenant: Tenant, call: Call): Reply {
  const user = userNamed(tenant, call.params.id);
  if (user === undefined) return noResource(tenant, call.params.id ?? '');
  const names = selected(call);
  const context = `https://graph.microsoft.com/v1.0/$metadata#users${names === null ? '' : `(${names.join(',')})`}/$entity`;
  return { status: 200, headers: GRAPH_HEADERS, json: { '@odata.context': context, ...view(tenant, user, call) } };
}

export function listUsers(tenant: Tenant, call: Call): Reply {
  const top = Number(call.query.get('$top') ?? '100');
  if (!Number.isInteger(top) || top < 1 || top > 999) {
    return graphError(tenant, 400, 'Request_UnsupportedQuery', "Invalid page size specified: '$top' must be 1 to 999.");
  }
  const filter = call.query.get('$filter');
  let users = [...tenant.users.values()];
  if (filter !== null) {
    const test = /^\s*(userPrincipalName|mail|id|displayName)\s+eq\s+'((?:[^']|'')*)'\s*$/.exec(filter);
    if (test === null)
      return graphError(tenant, 400, 'Request_UnsupportedQuery', 'The sandbox knows `property eq value` only.');
    const wanted = (test[2] as string).replaceAll("''", "'").toLowerCase();
    users = users.filter((user) => String(propertiesOf(user)[test[1] as string] ?? '').toLowerCase() === wanted);
  }
  const skip = Number(call.query.get('$skiptoken') ?? '0');
  if (!Number.isInteger(skip) || skip < 0)
    return graphError(tenant, 400, 'Directory_ExpiredPageToken', 'Wrong $skiptoken.');
  const page = users.slice(skip, skip + top);
  const next = new URLSearchParams(call.query);
  next.set('$skiptoken', String(skip + top));
  return {
    status: 200,
    headers: GRAPH_HEADERS,
    json: {
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users',
      ...(skip + top < users.length ? { '@odata.nextLink': `${tenant.url}/v1.0/users?${next}` } : {}),
      value: page.map((user) => view(tenant, user, call)),
    },
  };
}

export const GRAPH_HEADERS = {
  'content-type': 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
  'odata-version': '4.0',
};

function selected(call: Call): string[] | null {
  const select = call.query.get('$select');
  if (select === null || select.trim() === '') return null;
  return select.split(',').map((name) => name.trim());
}

/** Unknown names in $select are left out without an error, as Graph does. */
export function view(tenant: Tenant, user: EntraUser, call: Call): Record<string, unknown> {
  const all = propertiesOf(user);
  const names = selected(call);
  const shown: Record<string, unknown> = {};
  const known = new Map(Object.keys(all).map((name) => [name.toLowerCase(), name]));
  for (const name of names ?? DEFAULT) {
    const own = known.get(name.toLowerCase());
    if (own !== undefined) shown[own] = all[own];
  }
  const expand = call.query.get('$expand');
  if (expand !== null && /^manager\b/.test(expand)) {
    const manager = user.profile.managerId == null ? undefined : tenant.users.get(user.profile.managerId);
    if (manager !== undefined) {
      const { id, userPrincipalName, profile } = manager;
      shown.manager = {
        '@odata.type': '#microsoft.graph.user',
        id,
        displayName: profile.displayName,
        userPrincipalName,
      };
    }
  }
  return shown;
}

export function propertiesOf(user: EntraUser): Record<string, unknown> {
  const { profile } = user;
  const synced = user.behaviour === 'pta-down' || user.behaviour === 'federated';
  return {
    id: user.id,
    userPrincipalName: user.userPrincipalName,
    displayName: profile.displayName,
    givenName: profile.givenName ?? null,
    surname: profile.surname ?? null,
    mail: profile.mail ?? null,
    otherMails: profile.otherMails ?? [],
    jobTitle: profile.jobTitle ?? null,
    department: profile.department ?? null,
    companyName: profile.companyName ?? null,
    officeLocation: profile.officeLocation ?? null,
    mobilePhone: profile.mobilePhone ?? null,
    businessPhones: profile.businessPhones ?? [],
    streetAddress: profile.streetAddress ?? null,
    city: profile.city ?? null,
    state: profile.state ?? null,
    postalCode: profile.postalCode ?? null,
    country: profile.country ?? null,
    usageLocation: profile.usageLocation ?? null,
    preferredLanguage: profile.preferredLanguage ?? null,
    employeeId: profile.employeeId ?? null,
    employeeType: profile.employeeType ?? null,
    faxNumber: null,
    accountEnabled: user.enabled && user.behaviour !== 'disabled',
    showInAddressList: user.showInAddressList,
    signInSessionsValidFromDateTime: user.sessionsRevoked,
    assignedLicenses: [...user.licenses].map(([skuId, disabledPlans]) => ({ skuId, disabledPlans })),
    assignedPlans: [],
    licenseAssignmentStates: [...user.licenses].map(([skuId, disabledPlans]) => ({
      skuId,
      disabledPlans,
      assignedByGroup: null,
      state: 'Active',
      error: 'None',
    })),
    mailNickname: user.userPrincipalName.split('@')[0],
    proxyAddresses: profile.mail == null ? [] : [`SMTP:${profile.mail}`],
    passwordPolicies: null,
    onPremisesImmutableId: synced ? Buffer.from(user.id).toString('base64').slice(0, 24) : null,
    onPremisesSamAccountName: synced ? user.userPrincipalName.split('@')[0] : null,
    onPremisesUserPrincipalName: synced ? user.userPrincipalName : null,
    onPremisesSyncEnabled: synced ? true : null,
    userType: user.userType,
  };
}
