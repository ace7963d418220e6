import type { Behaviour, CardContext, Values } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import { isFile } from '../core/file.ts';
import { rulesOf } from '../core/rules.ts';
import { graphCall, graphObject, graphUrl, keyed } from './graph.ts';

/** Addresses of a field; `a@x; b@y` in one text too (assumed). */
function recipients(value: unknown): { readonly emailAddress: { readonly address: string } }[] {
  const texts = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  return texts
    .flatMap((text) => text.split(/[;,]/))
    .map((text) => text.trim())
    .filter((address) => address !== '')
    .map((address) => ({ emailAddress: { address } }));
}

function attachments(value: unknown): object[] {
  const files = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
  return files.map((file) => {
    if (!isFile(file)) throw new CardError('Invalid Input', 'Attachments holds something that is no file.');
    return {
      '@odata.type': '#microsoft.graph.fileAttachment',
      name: file.name,
      contentType: file.contentType,
      contentBytes: Buffer.from(file.bytes).toString('base64'),
    };
  });
}

function messageOf(inputs: Values): object {
  const files = attachments(inputs['Fields/Attachments']);
  const html = String(inputs['Fields/Message Type'] ?? '').toLowerCase() === 'html';
  return {
    subject: String(inputs['Fields/Subject'] ?? ''),
    body: { contentType: html ? 'HTML' : 'Text', content: String(inputs['Fields/Body'] ?? '') },
    toRecipients: recipients(inputs['Fields/To']),
    ccRecipients: recipients(inputs['Fields/CC']),
    bccRecipients: recipients(inputs['Fields/BCC']),
    ...(files.length === 0 ? {} : { attachments: files }),
  };
}

async function sentId(context: CardContext, message: object): Promise<string | null> {
  if (rulesOf(context).mailSend === 'direct') {
    await graphCall(context, {
      method: 'POST',
      url: graphUrl(context, '/me/sendMail'),
      body: JSON.stringify({ message }),
    });
    return null;
  }
  const { body: draft } = await graphObject(context, 'POST', graphUrl(context, '/me/messages'), message);
  await graphCall(context, { method: 'POST', url: graphUrl(context, `/me${keyed('messages', draft.id)}/send`) });
  return String(draft.id);
}

/**
 * Office 365 Mail "Send Email" (`office365mail/sendEmail2`) from the mailbox of the connection. Graph's `sendMail` gives
 * no id, a draft does: how it is sent is the rule `mailSend`.
 */
export const sendEmail: Behaviour = async (inputs, context) => {
  const id = await sentId(context, messageOf(inputs));
  const out: Record<string, unknown> = Object.create(null);
  for (const field of context.card.outputs) if (/id$/i.test(field.key)) out[field.name] = id;
  return out;
};
