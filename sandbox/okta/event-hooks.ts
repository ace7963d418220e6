import { oktaId } from '../chance.ts';
import { iso } from '../clock.ts';
import type { Call, Reply, Route } from '../http.ts';
import { isObject, parseJson, textAt } from '../json.ts';
import { invalid, notFound } from './errors.ts';
import { isEligible } from './events.ts';
import { readChannel, viewChannel } from './hook-config.ts';
import type { EventHook, Org } from './model.ts';
import { hookHeaders, sendWithRetry } from './outgoing.ts';
import { readBody } from './request.ts';

const MOST_ACTIVE = 25;
const MOST_TYPES = 300;

export function eventHookRoutes(org: Org): Route[] {
  const one = '/api/v1/eventHooks/{id}';
  return [
    {
      method: 'GET',
      path: '/api/v1/eventHooks',
      handler: () => ({ status: 200, json: [...org.eventHooks.values()].map((hook) => view(org, hook)) }),
    },
    { method: 'POST', path: '/api/v1/eventHooks', handler: (call) => create(org, call) },
    { method: 'GET', path: one, handler: (call) => reply(org, hookOf(org, call)) },
    { method: 'PUT', path: one, handler: (call) => replace(org, call) },
    { method: 'DELETE', path: one, handler: (call) => remove(org, call) },
    { method: 'POST', path: `${one}/lifecycle/verify`, handler: (call) => verify(org, hookOf(org, call)) },
    {
      method: 'POST',
      path: `${one}/lifecycle/activate`,
      handler: (call) => setStatus(org, hookOf(org, call), 'ACTIVE'),
    },
    {
      method: 'POST',
      path: `${one}/lifecycle/deactivate`,
      handler: (call) => setStatus(org, hookOf(org, call), 'INACTIVE'),
    },
  ];
}

function hookOf(org: Org, call: Call): EventHook {
  const id = call.params.id as string;
  const hook = org.eventHooks.get(id);
  if (hook === undefined) throw notFound(id, 'EventHook');
  return hook;
}

function reply(org: Org, hook: EventHook): Reply {
  return { status: 200, json: view(org, hook) };
}

function view(org: Org, hook: EventHook): Record<string, unknown> {
  const self = `${org.url}/api/v1/eventHooks/${hook.id}`;
  const post = (path: string): unknown => ({ href: `${self}${path}`, hints: { allow: ['POST'] } });
  return {
    id: hook.id,
    status: hook.status,
    verificationStatus: hook.verificationStatus,
    name: hook.name,
    description: hook.description,
    created: hook.created,
    createdBy: org.admin.id,
    lastUpdated: hook.lastUpdated,
    events: { type: 'EVENT_TYPE', items: hook.items, filter: null },
    channel: viewEventChannel(hook),
    _links: {
      self: { href: self },
      verify: post('/lifecycle/verify'),
      // The description of the API has no `activate` link for event hooks.
      ...(hook.status === 'ACTIVE' ? { deactivate: post('/lifecycle/deactivate') } : {}),
    },
  };
}

function viewEventChannel(hook: EventHook): Record<string, unknown> {
  const channel = viewChannel(hook.config);
  // Without a scheme the event hook API leaves the key out instead of giving null.
  if (hook.config.authScheme === null) delete (channel.config as Record<string, unknown>).authScheme;
  return channel;
}

interface Wanted {
  readonly name: string;
  readonly description: string | null;
  readonly items: readonly string[];
}

function read(body: Readonly<Record<string, unknown>>): Wanted {
  const name = textAt(body, 'name');
  if (name === undefined || name === '') throw invalid('name', 'name: The field cannot be left blank');
  const events = body.events;
  if (!isObject(events) || events.type !== 'EVENT_TYPE') throw invalid('events', 'events: The type must be EVENT_TYPE');
  if (events.filter !== undefined && events.filter !== null) {
    throw invalid('events.filter', 'events.filter: The sandbox does not filter events');
  }
  const items = Array.isArray(events.items) ? (events.items as readonly unknown[]) : [];
  if (items.length === 0) throw invalid('events.items', 'events.items: At least one event type is needed');
  if (items.length > MOST_TYPES) throw invalid('events.items', `events.items: At most ${MOST_TYPES} event types`);
  const wrong = items.filter((item) => typeof item !== 'string' || !isEligible(item));
  if (wrong.length > 0) {
    throw invalid('events.items', ...wrong.map((item) => `events.items: Invalid event type ${String(item)}`));
  }
  return { name, description: textAt(body, 'description') ?? null, items: [...new Set(items as readonly string[])] };
}

function create(org: Org, call: Call): Reply {
  const body = readBody(call);
  const wanted = read(body);
  const config = readChannel(body.channel, null);
  checkActive(org);
  const now = iso(org.clock);
  const hook: EventHook = {
    id: oktaId(org.chance, 'who'),
    ...wanted,
    status: 'ACTIVE',
    verificationStatus: 'UNVERIFIED',
    created: now,
    lastUpdated: now,
    config,
  };
  org.eventHooks.set(hook.id, hook);
  log(org, hook, 'created');
  return reply(org, hook);
}

function checkActive(org: Org): void {
  const active = [...org.eventHooks.values()].filter(({ status }) => status === 'ACTIVE');
  if (active.length >= MOST_ACTIVE) throw invalid('eventHook', `eventHook: At most ${MOST_ACTIVE} active event hooks`);
}

function replace(org: Org, call: Call): Reply {
  const hook = hookOf(org, call);
  const body = readBody(call);
  const wanted = read(body);
  const config = readChannel(body.channel, hook.config);
  const moved = JSON.stringify(config) !== JSON.stringify(hook.config);
  Object.assign(hook, wanted);
  hook.config = config;
  hook.lastUpdated = iso(org.clock);
  // Another address or secret must prove itself again.
  if (moved) hook.verificationStatus = 'UNVERIFIED';
  log(org, hook, 'updated');
  return reply(org, hook);
}

function remove(org: Org, call: Call): Reply {
  const hook = hookOf(org, call);
  if (hook.status === 'ACTIVE') throw invalid('eventHook', 'eventHook: Deactivate the hook before deleting it');
  org.eventHooks.delete(hook.id);
  log(org, hook, 'deleted');
  return { status: 204 };
}

function setStatus(org: Org, hook: EventHook, status: EventHook['status']): Reply {
  if (status === 'ACTIVE' && hook.status !== 'ACTIVE') checkActive(org);
  hook.status = status;
  hook.lastUpdated = iso(org.clock);
  log(org, hook, status === 'ACTIVE' ? 'activated' : 'deactivated');
  return reply(org, hook);
}

/** One GET with a challenge; the service must give it back as `verification` in time (Okta page "Event hooks"). */
async function verify(org: Org, hook: EventHook): Promise<Reply> {
  const challenge = org.chance.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 40);
  const { answer } = await sendWithRetry(org.clock, {
    uri: hook.config.uri,
    method: 'GET',
    headers: { ...hookHeaders(hook.config), 'x-okta-verification-challenge': challenge },
    timeoutMs: org.settings.hookTimeoutMs,
  });
  const right =
    answer.kind === 'answer' &&
    answer.status === 200 &&
    textAt(parseJson(answer.body)?.value, 'verification') === challenge;
  if (!right) {
    const why =
      answer.kind === 'answer' ? `HTTP status ${answer.status}, or the challenge did not come back` : answer.kind;
    throw invalid('eventHook', `eventHook: The verification of the endpoint failed: ${why}`);
  }
  hook.verificationStatus = 'VERIFIED';
  hook.lastUpdated = iso(org.clock);
  log(org, hook, 'verified');
  return reply(org, hook);
}

function log(org: Org, hook: EventHook, what: string): void {
  org.append({
    eventType: `event_hook.${what}`,
    displayMessage: 'Event hook changed',
    target: [{ id: hook.id, type: 'hook', alternateId: hook.config.uri, displayName: hook.name, detailEntry: null }],
  });
}
