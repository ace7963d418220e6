import type { Clock } from '../clock.ts';
import { sleep } from '../clock.ts';
import type { Call, Reply } from '../http.ts';

/** One planned misbehaviour of the management API. */
export interface OktaFault {
  readonly method?: string;
  /** The path starts with this text. */
  readonly path: string;
  /** How many requests it hits; absent: all. */
  readonly times?: number;
  /** Waits before the answer (with `status` absent: then answers as usual). */
  readonly delayMs?: number;
  readonly status?: number;
  /** Body sent with `status`: an object as JSON, text as HTML. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface OktaFaults {
  readonly add: (fault: OktaFault) => void;
  readonly clear: () => void;
  readonly apply: (call: Call) => Promise<Reply | null>;
}

export function createFaults(clock: Clock): OktaFaults {
  let faults: { fault: OktaFault; left: number }[] = [];
  return {
    add: (fault) => {
      faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    clear: () => {
      faults = [];
    },
    apply: async (call) => {
      const hit = faults.find(
        ({ fault, left }) =>
          left > 0 && call.path.startsWith(fault.path) && (fault.method === undefined || fault.method === call.method),
      );
      if (hit === undefined) return null;
      hit.left--;
      const { delayMs, status, body, headers } = hit.fault;
      if (delayMs !== undefined) await sleep(clock, delayMs);
      if (status === undefined) return null;
      if (typeof body === 'string') return { status, text: body, headers: { 'content-type': 'text/html', ...headers } };
      return { status, ...(body === undefined ? {} : { json: body }), ...(headers === undefined ? {} : { headers }) };
    },
  };
}
