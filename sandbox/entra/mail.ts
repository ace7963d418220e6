import type { Call, Reply } from '../http.ts';
import { isObject, type JsonObject, objectAt, textAt } from '../json.ts';
import { type Caller, GRAPH_HEADERS, noResource } from './graph.ts';
import { graphError } from './graph-error.ts';
import type { EntraMail, Tenant } from './model.ts';
import { bodyOf, isReply, unknownProperty } from './write-user.ts';

const MESSAGE = [
  'subject',
  'body',
  'toRecipients',
  'ccRecipients',
  'bccRecipients',
  'attachments',
  'importance',
  'replyTo',
  'from',
  'sender',
];
const RECIPIENTS = ['toRecipients', 'ccRecipients', 'bccRecipients'];

/** What is wrong with a message, as Graph answers it; null where nothing is. */
function wrong(tenant: Tenant, message: JsonObject): Reply | null {
  for (const name of Object.keys(message)) if (!MESSAGE.includes(name)) return unknownProperty(tenant, name);
  const type = textAt(objectAt(message, 'body'), 'contentType');
  if (type !== undefined && !/^(text|html)$/i.test(type))
    return graphError(tenant, 400, 'BadRequest', `Cannot convert '${type}' to BodyType.`);
  for (const name of RECIPIENTS) {
    const list = message[name] ?? [];
    const fine =
      Array.isArray(list) && list.every((one) => textAt(objectAt(one, 'emailAddress'), 'address')?.includes('@'));
    if (!fine) return graphError(tenant, 400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
  }
  return null;
}

function keep(tenant: Tenant, caller: Caller, message: JsonObject, sent: boolean): EntraMail {
  const mail = { id: `AAMk${tenant.chance.uuid().replaceAll('-', '')}=`, owner: caller.oid ?? '', message, sent };
  tenant.mail.push(mail);
  return mail;
}

function unsendable(tenant: Tenant, message: JsonObject): Reply | null {
  const any = RECIPIENTS.some((name) => Array.isArray(message[name]) && (message[name] as unknown[]).length > 0);
  return any ? null : graphError(tenant, 400, 'ErrorInvalidRecipients', 'At least one recipient must be specified.');
}

/** `POST /me/messages`: a draft, 201. */
export function createDraft(tenant: Tenant, call: Call, caller: Caller): Reply {
  const body = bodyOf(tenant, call);
  if (isReply(body)) return body;
  const refused = wrong(tenant, body);
  if (refused !== null) return refused;
  const mail = keep(tenant, caller, body, false);
  return { status: 201, headers: GRAPH_HEADERS, json: { id: mail.id, isDraft: true, ...body } };
}

/** `POST /me/messages/{id}/send`: 202. Nothing leaves the machine. */
export function sendDraft(tenant: Tenant, call: Call, caller: Caller): Reply {
  const mail = tenant.mail.find(({ id, owner, sent }) => id === call.params.id && owner === caller.oid && !sent);
  if (mail === undefined) return noResource(tenant, call.params.id ?? '');
  const refused = unsendable(tenant, mail.message);
  if (refused !== null) return refused;
  mail.sent = true;
  return { status: 202 };
}

/** `POST /me/sendMail`: body `{message, saveToSentItems?}`, 202. */
export function sendMail(tenant: Tenant, call: Call, caller: Caller): Reply {
  const body = bodyOf(tenant, call);
  if (isReply(body)) return body;
  const { message } = body;
  if (!isObject(message)) return graphError(tenant, 400, 'BadRequest', 'The message is missing.');
  const refused = wrong(tenant, message) ?? unsendable(tenant, message);
  if (refused !== null) return refused;
  keep(tenant, caller, message, true);
  return { status: 202 };
}
