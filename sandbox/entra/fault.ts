import type { Call, Reply } from '../http.ts';
import { aadsts } from './aadsts.ts';
import type { EntraFault, Tenant } from './model.ts';

const PAGE =
  "<!DOCTYPE html><html><head><title>Bad Gateway</title></head><body><h1>Our services aren't available right now</h1></body></html>";

export interface PlannedFault {
  readonly fault: EntraFault;
  left: number;
}

export function plan(fault: EntraFault): PlannedFault {
  return { fault, left: fault.times ?? Number.POSITIVE_INFINITY };
}

/** The faulty answer, or null when the call goes on to the tenant (also after a `hang` that nobody gave up on). */
export async function faultReply(tenant: Tenant, call: Call, planned: PlannedFault | null): Promise<Reply | null> {
  if (planned === null || planned.left <= 0) return null;
  planned.left--;
  const { kind, retryAfter = 30, hangMs = 30_000 } = planned.fault;
  switch (kind) {
    case 'throttled':
      // Seen in the field without error_codes: only the status and Retry-After tell.
      return {
        status: 429,
        headers: { 'retry-after': String(retryAfter) },
        json: { error: 'temporarily_unavailable', error_description: 'The server is busy. Try again later.' },
      };
    case 'empty-500':
      return { status: 500, json: {} };
    case 'unavailable-503': {
      const reply = aadsts(tenant, 90033);
      return { ...reply, headers: { ...reply.headers, 'retry-after': String(retryAfter) } };
    }
    case 'html-502':
      return { status: 502, text: PAGE, headers: { 'content-type': 'text/html; charset=utf-8' } };
    case 'html-200':
      return { status: 200, text: PAGE, headers: { 'content-type': 'text/html; charset=utf-8' } };
    case 'empty-200':
      return { status: 200, text: '', headers: { 'content-type': 'application/json' } };
    case 'hang':
      await hang(tenant, call, hangMs);
      return null;
    case 'truncated':
      return {
        status: 200,
        write: (response) => {
          const text = '{"token_type":"Bearer","scope":"openid","expires_in":5000,"access_token":"eyJ0eXAi';
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(text.length + 900) });
          response.write(text, () => response.destroy());
        },
      };
    case 'reset':
      return { status: 0, write: (response) => response.destroy() };
  }
}

/** Ends after `ms`, or when the caller gives up: no timer is left behind. */
function hang(tenant: Tenant, call: Call, ms: number): Promise<void> {
  return new Promise((resolve) => {
    if (call.gone.aborted) {
      resolve();
      return;
    }
    const cancel = tenant.clock.after(ms, resolve);
    call.gone.addEventListener(
      'abort',
      () => {
        cancel();
        resolve();
      },
      { once: true },
    );
  });
}
