import { oktaId } from '../chance.ts';
import { iso } from '../clock.ts';
import type { Call, Reply, Route } from '../http.ts';
import { textAt } from '../json.ts';
import { invalid, notFound } from './errors.ts';
import { verifyFactor } from './factor-challenge.ts';
import type { Factor, Org } from './model.ts';
import { onlyKnown, readBody } from './request.ts';
import { userTarget } from './system-log.ts';
import { userOf } from './users.ts';

/** Factors of a user, as far as flows need them: they are active at once; challenges go out and nowhere. */
export function factorRoutes(org: Org): Route[] {
  const all = '/api/v1/users/{id}/factors';
  return [
    { method: 'GET', path: all, handler: (call) => ({ status: 200, json: userOf(org, call).factors }) },
    { method: 'POST', path: all, handler: (call) => enroll(org, call) },
    { method: 'POST', path: `${all}/{factorId}/verify`, handler: (call) => verifyFactor(org, call) },
    { method: 'DELETE', path: `${all}/{factorId}`, handler: (call) => remove(org, call) },
  ];
}

function enroll(org: Org, call: Call): Reply {
  const user = userOf(org, call);
  const body = readBody(call);
  onlyKnown(body, ['factorType', 'provider', 'vendorName', 'profile']);
  const factorType = textAt(body, 'factorType');
  const provider = textAt(body, 'provider');
  if (factorType === undefined) throw invalid('factorType', 'factorType: The field cannot be left blank');
  if (provider === undefined) throw invalid('provider', 'provider: The field cannot be left blank');
  const now = iso(org.clock);
  const factor: Factor = {
    id: oktaId(org.chance, 'ufs'),
    factorType,
    provider,
    vendorName: textAt(body, 'vendorName') ?? provider,
    status: 'ACTIVE',
    created: now,
    lastUpdated: now,
  };
  user.factors.push(factor);
  org.append({
    eventType: 'user.mfa.factor.activate',
    displayMessage: 'Activate factor or authenticator enrollment',
    target: [userTarget(user)],
    debugData: { factor: factorType },
  });
  return { status: 200, json: factor };
}

function remove(org: Org, call: Call): Reply {
  const user = userOf(org, call);
  const id = call.params.factorId as string;
  const at = user.factors.findIndex((factor) => factor.id === id);
  if (at < 0) throw notFound(id, 'UserFactor');
  const [factor] = user.factors.splice(at, 1);
  org.append({
    eventType: 'user.mfa.factor.deactivate',
    displayMessage: 'Reset factor or authenticator enrollment',
    target: [userTarget(user)],
    debugData: { factor: factor?.factorType ?? null },
  });
  return { status: 204 };
}
