import type { Call, Reply } from '../http.ts';
import { isObject, type JsonObject, parseJson } from '../json.ts';
import { GRAPH_HEADERS, noResource, propertiesOf, userNamed } from './graph.ts';
import { graphError } from './graph-error.ts';
import type { EntraUser, GraphProfile, Tenant } from './model.ts';

/** The request's JSON object, or Graph's answer to one that is none. */
export function bodyOf(tenant: Tenant, call: Call): JsonObject | Reply {
  const body = parseJson(call.body.toString('utf8'))?.value;
  if (isObject(body)) return body;
  return graphError(
    tenant,
    400,
    'BadRequest',
    'Unable to read JSON request payload. Please ensure Content-Type header is set.',
  );
}

export function isReply(value: JsonObject | Reply): value is Reply {
  return typeof value.status === 'number' && 'json' in value;
}

/** Graph's answer to a property that the type does not have. */
export function unknownProperty(tenant: Tenant, name: string): Reply {
  const message = `Property '${name}' does not exist as a declared property or extension property.`;
  return graphError(tenant, 400, 'Request_BadRequest', message);
}

const READ_ONLY = ['id', 'assignedLicenses', 'assignedPlans', 'licenseAssignmentStates', 'proxyAddresses'];

/** `PATCH /users/{id}`: 204. */
export function patchUser(tenant: Tenant, call: Call): Reply {
  const user = userNamed(tenant, call.params.id);
  if (user === undefined) return noResource(tenant, call.params.id ?? '');
  const body = bodyOf(tenant, call);
  if (isReply(body)) return body;
  const known = propertiesOf(user);
  for (const name of Object.keys(body)) {
    if (!Object.hasOwn(known, name)) return unknownProperty(tenant, name);
    if (READ_ONLY.includes(name)) {
      return graphError(tenant, 400, 'Request_BadRequest', `Property '${name}' is read-only and cannot be set.`);
    }
  }
  const { accountEnabled, showInAddressList, ...profile } = body;
  if (typeof accountEnabled === 'boolean') setEnabled(user, accountEnabled);
  if (typeof showInAddressList === 'boolean') user.showInAddressList = showInAddressList;
  user.profile = { ...user.profile, ...(profile as Partial<GraphProfile>) };
  return { status: 204 };
}

function setEnabled(user: EntraUser, enabled: boolean): void {
  user.enabled = enabled;
  if (enabled && user.behaviour === 'disabled') user.behaviour = 'ok';
}

/** `POST /users/{id}/revokeSignInSessions`. */
export function revokeSessions(tenant: Tenant, call: Call): Reply {
  const user = userNamed(tenant, call.params.id);
  if (user === undefined) return noResource(tenant, call.params.id ?? '');
  user.sessionsRevoked = new Date(tenant.clock.now()).toISOString();
  const context = 'https://graph.microsoft.com/v1.0/$metadata#Edm.Boolean';
  return { status: 200, headers: GRAPH_HEADERS, json: { '@odata.context': context, value: true } };
}

/** `POST /users/{id}/assignLicense`: body `{addLicenses: [{skuId, disabledPlans}], removeLicenses: [skuId]}`, both required. */
export function assignLicense(tenant: Tenant, call: Call): Reply {
  const user = userNamed(tenant, call.params.id);
  if (user === undefined) return noResource(tenant, call.params.id ?? '');
  const body = bodyOf(tenant, call);
  if (isReply(body)) return body;
  const { addLicenses, removeLicenses } = body;
  if (!Array.isArray(addLicenses) || !Array.isArray(removeLicenses)) {
    return graphError(tenant, 400, 'Request_BadRequest', 'addLicenses and removeLicenses are required.');
  }
  const wrong = (message: string): Reply => graphError(tenant, 400, 'Request_BadRequest', message);
  for (const one of addLicenses) {
    const sku = tenant.skus.find(({ skuId }) => isObject(one) && skuId === one.skuId);
    if (sku === undefined) return wrong('License is not a valid company license.');
    const used = [...tenant.users.values()].filter(({ licenses }) => licenses.has(sku.skuId)).length;
    if (!user.licenses.has(sku.skuId) && used >= sku.enabled) return wrong('Subscription has no available licenses.');
  }
  for (const id of removeLicenses)
    if (!user.licenses.has(String(id))) return wrong('User does not have a corresponding license.');
  for (const one of addLicenses as JsonObject[])
    user.licenses.set(String(one.skuId), Array.isArray(one.disabledPlans) ? one.disabledPlans.map(String) : []);
  for (const id of removeLicenses) user.licenses.delete(String(id));
  return { status: 200, headers: GRAPH_HEADERS, json: propertiesOf(user) };
}

/** `GET /subscribedSkus`. */
export function listSkus(tenant: Tenant): Reply {
  const value = tenant.skus.map(({ skuId, skuPartNumber, enabled, plans }) => ({
    id: `${tenant.tenantId}_${skuId}`,
    skuId,
    skuPartNumber,
    appliesTo: 'User',
    capabilityStatus: 'Enabled',
    consumedUnits: [...tenant.users.values()].filter(({ licenses }) => licenses.has(skuId)).length,
    prepaidUnits: { enabled, suspended: 0, warning: 0 },
    servicePlans: plans.map((plan) => ({ ...plan, provisioningStatus: 'Success', appliesTo: 'User' })),
  }));
  return { status: 200, headers: GRAPH_HEADERS, json: { value } };
}
