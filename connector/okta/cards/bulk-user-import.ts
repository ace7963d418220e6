import type { Behaviour, Values } from '../../core/behaviour.ts';
import { CardError } from '../../core/error.ts';
import { isRecord } from '../../core/safe.ts';
import { inputOf } from '../../core/shape.ts';
import { oktaCall, orgUrlOf } from '../call.ts';
import { sessionPath } from './import-session.ts';

/** Okta page "Bulk User Import": 1 to 200 users a request, at most 50 requests. */
const PAGE = 200;
const PAGES = 50;

function pageSize(inputs: Values): number {
  const given = inputOf(inputs, 'Bulk Import', 'Users Per Page') ?? inputOf(inputs, 'Data', 'Users Per Page');
  if (given === undefined) return PAGE;
  const size = Math.ceil(Number(given));
  if (!(size >= 1 && size <= PAGE)) throw new CardError('Invalid Input', `Users Per Page has to be 1 to ${PAGE}.`);
  return size;
}

/**
 * Okta "Bulk User Import" (`okta/bulkUserImport`): the users go into the session in pages; Create & Update sends external
 * id and profile, Deactivate & Delete the external id alone.
 */
export const bulkUserImport: Behaviour = async (inputs, context) => {
  const list = inputOf(inputs, 'Data', 'Users');
  const users = Array.isArray(list) ? list.filter(isRecord) : [];
  const size = pageSize(inputs);
  if (users.length / size > PAGES)
    throw new CardError('Invalid Input', `${users.length} users need more than ${PAGES} requests of ${size}.`);
  const remove = /^delete$/i.test(String(inputs['parameters/importOperation']));
  const url = orgUrlOf(context, `${sessionPath(inputs)}/${remove ? 'bulk-delete' : 'bulk-upsert'}`);
  for (let at = 0; at < users.length; at += size) {
    const profiles = users
      .slice(at, at + size)
      .map(({ externalId, profile }) => (remove ? { externalId } : { externalId, profile }));
    await oktaCall(context, { method: 'POST', url, body: JSON.stringify({ entityType: 'USERS', profiles }) });
  }
  const out: Record<string, unknown> = Object.create(null);
  for (const field of context.card.outputs) if (field.type === 'number') out[field.name] = users.length;
  return out;
};
