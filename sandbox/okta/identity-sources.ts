import { iso } from '../clock.ts';
import type { Call, Reply, Route } from '../http.ts';
import { isObject, type JsonObject, objectAt, textAt } from '../json.ts';
import { invalid, notFound, OktaError } from './errors.ts';
import { importProfiles } from './identity-source-import.ts';
import type { ImportSession, OktaApp, Org } from './model.ts';
import { onlyKnown, readBody } from './request.ts';

/** Limits of a session (Okta page "Identity Sources"). */
const PROFILES_A_REQUEST = 200;
const REQUESTS = 50;
const OPEN = new Set(['CREATED', 'TRIGGERED', 'IN_PROGRESS']);

/** The sessions of custom identity sources: an app's id is its identity source's id. */
export function identitySourceRoutes(org: Org): Route[] {
  const all = '/api/v1/identity-sources/{sourceId}/sessions';
  const one = `${all}/{sessionId}`;
  return [
    { method: 'GET', path: all, handler: (call) => ({ status: 200, json: sessionsOf(org, call).map(view) }) },
    { method: 'POST', path: all, handler: (call) => create(org, call) },
    { method: 'GET', path: one, handler: (call) => ({ status: 200, json: view(sessionOf(org, call)) }) },
    { method: 'DELETE', path: one, handler: (call) => remove(org, call) },
    { method: 'POST', path: `${one}/bulk-upsert`, handler: (call) => bulk(org, call, false) },
    { method: 'POST', path: `${one}/bulk-delete`, handler: (call) => bulk(org, call, true) },
    { method: 'POST', path: `${one}/start-import`, handler: (call) => start(org, call) },
  ];
}

function sourceOf(org: Org, call: Call): OktaApp {
  const id = call.params.sourceId as string;
  const app = org.apps.get(id);
  if (app?.name !== 'custom_identity_source') throw notFound(id, 'IdentitySource');
  return app;
}

function sessionsOf(org: Org, call: Call): ImportSession[] {
  const { id } = sourceOf(org, call);
  return [...org.sessions.values()].filter((session) => session.identitySourceId === id);
}

function sessionOf(org: Org, call: Call): ImportSession {
  const id = call.params.sessionId as string;
  const session = sessionsOf(org, call).find((one) => one.id === id);
  if (session === undefined) throw notFound(id, 'IdentitySourceSession');
  return session;
}

/** The session while data may still be added to it. */
function openSession(org: Org, call: Call): ImportSession {
  const session = sessionOf(org, call);
  if (session.status !== 'CREATED') throw invalid('status', `status: The session is ${session.status}`);
  return session;
}

function view({ id, identitySourceId, status, created, lastUpdated }: ImportSession): JsonObject {
  return { id, identitySourceId, status, importType: 'INCREMENTAL', created, lastUpdated };
}

function create(org: Org, call: Call): Reply {
  const { id } = sourceOf(org, call);
  if (sessionsOf(org, call).some(({ status }) => OPEN.has(status)))
    throw invalid('session', 'session: There is already an active import session for this identity source');
  const now = iso(org.clock);
  const session: ImportSession = {
    id: org.chance.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 20),
    identitySourceId: id,
    status: 'CREATED',
    created: now,
    lastUpdated: now,
    requests: 0,
    upserts: new Map(),
    deletes: new Set(),
  };
  org.sessions.set(session.id, session);
  return { status: 200, json: view(session) };
}

function remove(org: Org, call: Call): Reply {
  const session = sessionOf(org, call);
  // Published flows delete every session that the list gives before they begin a new one: those that ended go too.
  if (session.status === 'TRIGGERED' || session.status === 'IN_PROGRESS')
    throw invalid('status', `status: The session is ${session.status}`);
  org.sessions.delete(session.id);
  return { status: 204 };
}

function bulk(org: Org, call: Call, deletes: boolean): Reply {
  const session = openSession(org, call);
  const body = readBody(call);
  onlyKnown(body, ['entityType', 'profiles']);
  if (textAt(body, 'entityType') !== 'USERS') throw invalid('entityType', 'entityType: Must be USERS');
  const { profiles } = body;
  if (!Array.isArray(profiles) || profiles.length === 0 || profiles.length > PROFILES_A_REQUEST)
    throw invalid('profiles', `profiles: The list must hold 1 to ${PROFILES_A_REQUEST} entries`);
  if (session.requests >= REQUESTS) throw invalid('session', `session: More than ${REQUESTS} bulk requests`);
  const rows = profiles.map((row) => readRow(row, deletes));
  session.requests++;
  session.lastUpdated = iso(org.clock);
  for (const { externalId, profile } of rows)
    if (deletes) session.deletes.add(externalId);
    else session.upserts.set(externalId, profile);
  return { status: 202 };
}

function readRow(row: unknown, deletes: boolean): { readonly externalId: string; readonly profile: JsonObject } {
  if (!isObject(row)) throw new OktaError('E0000003');
  onlyKnown(row, deletes ? ['externalId'] : ['externalId', 'profile']);
  const externalId = textAt(row, 'externalId');
  if (externalId === undefined || externalId === '' || externalId.length > 512)
    throw invalid('externalId', 'externalId: The field must have 1 to 512 characters');
  const profile = objectAt(row, 'profile');
  if (!deletes && profile === undefined) throw invalid('profile', 'profile: The field cannot be left blank');
  return { externalId, profile: profile ?? {} };
}

function start(org: Org, call: Call): Reply {
  const session = openSession(org, call);
  if (session.requests === 0) throw invalid('session', 'session: There is no data to import');
  session.status = 'TRIGGERED';
  session.lastUpdated = iso(org.clock);
  const app = sourceOf(org, call);
  const done = org.pending.begin();
  org.clock.after(0, () => {
    session.status = 'IN_PROGRESS';
    importProfiles(org, app, session)
      .then(
        () => {
          session.status = 'COMPLETED';
        },
        () => {
          session.status = 'ERROR';
        },
      )
      .finally(done);
  });
  return { status: 200, json: view(session) };
}
