import type { Reply } from '../http.ts';
import type { Tenant } from './model.ts';

/** Graph's error object (Microsoft page "Microsoft Graph error responses"). */
export function graphError(tenant: Tenant, status: number, code: string, message: string): Reply {
  const id = tenant.chance.uuid();
  return {
    status,
    headers: { 'request-id': id },
    json: {
      error: {
        code,
        message,
        innerError: {
          date: new Date(tenant.clock.now()).toISOString().slice(0, 19),
          'request-id': id,
          'client-request-id': id,
        },
      },
    },
  };
}
