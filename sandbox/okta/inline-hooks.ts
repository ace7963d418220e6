import { oktaId } from '../chance.ts';
import { iso } from '../clock.ts';
import type { Call, Reply, Route } from '../http.ts';
import { textAt } from '../json.ts';
import { invalid, notFound, OktaError } from './errors.ts';
import { readChannel, viewChannel } from './hook-config.ts';
import type { InlineHook, Org } from './model.ts';
import { hookHeaders, sendWithRetry } from './outgoing.ts';
import { readVerdict } from './password-import.ts';
import { readBody } from './request.ts';

export const PASSWORD_IMPORT = 'com.okta.user.credential.password.import';
const TYPES = [
  PASSWORD_IMPORT,
  'com.okta.import.transform',
  'com.okta.oauth2.tokens.transform',
  'com.okta.saml.tokens.transform',
  'com.okta.telephony.provider',
  'com.okta.user.pre-registration',
];

export function inlineHookRoutes(org: Org): Route[] {
  const one = '/api/v1/inlineHooks/{id}';
  return [
    { method: 'GET', path: '/api/v1/inlineHooks', handler: (call) => list(org, call) },
    { method: 'POST', path: '/api/v1/inlineHooks', handler: (call) => create(org, call) },
    { method: 'GET', path: one, handler: (call) => reply(org, hookOf(org, call)) },
    { method: 'POST', path: one, handler: (call) => change(org, call, false) },
    { method: 'PUT', path: one, handler: (call) => change(org, call, true) },
    { method: 'DELETE', path: one, handler: (call) => remove(org, call) },
    { method: 'POST', path: `${one}/execute`, handler: (call) => execute(org, call) },
    { method: 'POST', path: `${one}/lifecycle/activate`, handler: (call) => setStatus(org, call, 'ACTIVE') },
    { method: 'POST', path: `${one}/lifecycle/deactivate`, handler: (call) => setStatus(org, call, 'INACTIVE') },
  ];
}

function hookOf(org: Org, call: Call): InlineHook {
  const id = call.params.id as string;
  const hook = org.inlineHooks.get(id);
  if (hook === undefined) throw notFound(id, 'InlineHook');
  return hook;
}

function reply(org: Org, hook: InlineHook): Reply {
  return { status: 200, json: view(org, hook) };
}

function view(org: Org, hook: InlineHook): Record<string, unknown> {
  const self = `${org.url}/api/v1/inlineHooks/${hook.id}`;
  const link = (path: string, allow: string): unknown => ({ href: `${self}${path}`, hints: { allow: [allow] } });
  return {
    id: hook.id,
    status: hook.status,
    name: hook.name,
    type: hook.type,
    version: hook.version,
    channel: viewChannel(hook.config),
    created: hook.created,
    lastUpdated: hook.lastUpdated,
    _links: {
      self: { href: self, hints: { allow: ['GET', 'PUT', 'POST'] } },
      execute: link('/execute', 'POST'),
      ...(hook.status === 'ACTIVE'
        ? { deactivate: link('/lifecycle/deactivate', 'POST') }
        : { activate: link('/lifecycle/activate', 'POST'), delete: link('', 'DELETE') }),
    },
  };
}

function list(org: Org, call: Call): Reply {
  const type = call.query.get('type');
  const hooks = [...org.inlineHooks.values()].filter((hook) => type === null || hook.type === type);
  return { status: 200, json: hooks.map((hook) => view(org, hook)) };
}

function create(org: Org, call: Call): Reply {
  const body = readBody(call);
  const type = textAt(body, 'type') ?? '';
  if (!TYPES.includes(type)) throw invalid('type', 'type: The inline hook type is not known');
  const name = readName(body.name);
  if (type === PASSWORD_IMPORT && [...org.inlineHooks.values()].some((hook) => hook.type === type)) {
    throw invalid('type', 'type: An org can have only one password import inline hook');
  }
  if (org.inlineHooks.size >= 100) throw invalid('inlineHook', 'inlineHook: Maximum number of inline hooks reached');
  const now = iso(org.clock);
  const hook: InlineHook = {
    id: oktaId(org.chance, 'cal'),
    type,
    name,
    version: textAt(body, 'version') ?? '1.0.0',
    status: 'ACTIVE',
    created: now,
    lastUpdated: now,
    config: readChannel(body.channel, null),
  };
  org.inlineHooks.set(hook.id, hook);
  log(org, hook, 'created', 'Create Inline Hook');
  return reply(org, hook);
}

function change(org: Org, call: Call, replace: boolean): Reply {
  const hook = hookOf(org, call);
  const body = readBody(call);
  const name = replace || body.name !== undefined ? readName(body.name) : hook.name;
  const config = replace || body.channel !== undefined ? readChannel(body.channel, hook.config) : hook.config;
  hook.name = name;
  hook.config = config;
  hook.lastUpdated = iso(org.clock);
  log(org, hook, 'updated', 'Update Inline Hook');
  return reply(org, hook);
}

function readName(name: unknown): string {
  if (typeof name !== 'string' || name === '' || name.length > 255) {
    throw invalid('name', 'name: The field must have 1 to 255 characters');
  }
  return name;
}

function setStatus(org: Org, call: Call, status: InlineHook['status']): Reply {
  const hook = hookOf(org, call);
  hook.status = status;
  hook.lastUpdated = iso(org.clock);
  log(org, hook, status === 'ACTIVE' ? 'activated' : 'deactivated', 'Change Inline Hook status');
  return reply(org, hook);
}

function remove(org: Org, call: Call): Reply {
  const hook = hookOf(org, call);
  if (hook.status !== 'INACTIVE') throw invalid('inlineHook', 'inlineHook: Deactivate the hook before deleting it');
  org.inlineHooks.delete(hook.id);
  log(org, hook, 'deleted', 'Delete Inline Hook');
  return { status: 204 };
}

/** Preview call: sends the body as it came, gives back the service's JSON when it fits the hook's contract. */
async function execute(org: Org, call: Call): Promise<Reply> {
  const hook = hookOf(org, call);
  readBody(call);
  const { answer } = await sendWithRetry(org.clock, {
    uri: hook.config.uri,
    method: 'POST',
    headers: hookHeaders(hook.config),
    body: call.body.toString('utf8'),
    timeoutMs: org.settings.hookTimeoutMs,
  });
  if (answer.kind === 'timeout') throw new OktaError('E0000137');
  if (answer.kind !== 'answer') throw new OktaError('E0000134', [answer.kind]);
  if (answer.status < 200 || answer.status > 299) throw new OktaError('E0000135', [`HTTP status ${answer.status}`]);
  if (answer.status === 204) return { status: 200, json: {} };
  const verdict = readVerdict(answer.body);
  if (hook.type === PASSWORD_IMPORT && verdict.verdict === 'MALFORMED') {
    throw invalid('inlineHook', `inlineHook: The response does not match the contract: ${verdict.reason}`);
  }
  return { status: 200, text: answer.body, headers: { 'content-type': 'application/json' } };
}

function log(org: Org, hook: InlineHook, what: string, displayMessage: string): void {
  org.append({
    eventType: `inline_hook.${what}`,
    displayMessage,
    target: [{ id: hook.id, type: 'hook', alternateId: hook.type, displayName: hook.name, detailEntry: null }],
  });
}
