import { iso } from '../clock.ts';
import type { EventHook, LogEvent, Org } from './model.ts';
import { hookHeaders, sendWithRetry } from './outgoing.ts';

/** How one event goes to one hook; see `DeliveryOptions.rule`. */
export interface DeliveryRule {
  /** 2 delivers the event twice, in separate batches. */
  readonly copies?: number;
  /** Held back for so long before it is queued: later events overtake it. */
  readonly delayMs?: number;
}

/** How event hooks deliver: at least once, in batches, in no promised order. May be changed while it runs. */
export interface DeliveryOptions {
  /** Events in one POST; Okta: 100 at most. */
  maxBatch: number;
  /** How long a batch waits for more events, milliseconds. */
  lingerMs: number;
  /** Every event this many times. */
  copies: number;
  /** Batches mixed in order. */
  shuffle: boolean;
  /** Before anything is queued, milliseconds. */
  delayMs: number;
  /** Per event; wins over `copies` and `delayMs`. */
  rule: ((event: LogEvent, hook: EventHook) => DeliveryRule | undefined) | null;
}

export const DELIVERY_DEFAULTS: DeliveryOptions = {
  maxBatch: 100,
  lingerMs: 20,
  copies: 1,
  shuffle: false,
  delayMs: 0,
  rule: null,
};

export interface Delivery {
  readonly options: DeliveryOptions;
  readonly offer: (event: LogEvent) => void;
  /** POSTs answered with 2xx, and those given up, since the start. */
  readonly counts: { delivered: number; failed: number; requests: number };
}

export function createDelivery(org: Org, given: Partial<DeliveryOptions>): Delivery {
  const options: DeliveryOptions = { ...DELIVERY_DEFAULTS, ...given };
  const counts = { delivered: 0, failed: 0, requests: 0 };
  const queues = new Map<string, { events: LogEvent[]; waiting: boolean }>();

  const offer = (event: LogEvent): void => {
    for (const hook of org.eventHooks.values()) {
      if (!receives(hook) || !hook.items.includes(event.eventType)) continue;
      const rule = options.rule?.(event, hook) ?? {};
      const copies = rule.copies ?? options.copies;
      const delayMs = rule.delayMs ?? options.delayMs;
      for (let copy = 0; copy < copies; copy++) {
        // A second copy goes out after the first batch has left, as Okta's repeats do.
        later(delayMs + copy * (options.lingerMs + 5), () => enqueue(hook, event));
      }
    }
  };
  const later = (ms: number, run: () => void): void => {
    if (ms <= 0) {
      run();
      return;
    }
    const done = org.pending.begin();
    org.clock.after(ms, () => {
      run();
      done();
    });
  };
  const enqueue = (hook: EventHook, event: LogEvent): void => {
    let queue = queues.get(hook.id);
    if (queue === undefined) {
      queue = { events: [], waiting: false };
      queues.set(hook.id, queue);
    }
    queue.events.push(event);
    if (queue.waiting) return;
    queue.waiting = true;
    later(Math.max(1, options.lingerMs), () => {
      const all = queue.events.splice(0);
      queue.waiting = false;
      const ordered = options.shuffle ? org.chance.shuffle(all) : all;
      for (let at = 0; at < ordered.length; at += options.maxBatch) {
        void post(hook, ordered.slice(at, at + options.maxBatch));
      }
    });
  };
  const post = async (hook: EventHook, events: readonly LogEvent[]): Promise<void> => {
    const done = org.pending.begin();
    try {
      // Deactivated, deleted or moved meanwhile: Okta drops what it did not yet send.
      if (!org.eventHooks.has(hook.id) || !receives(hook)) return;
      const { answer, requests } = await sendWithRetry(org.clock, {
        uri: hook.config.uri,
        method: 'POST',
        headers: hookHeaders(hook.config),
        body: JSON.stringify(envelope(org, hook, events)),
        timeoutMs: org.settings.hookTimeoutMs,
      });
      counts.requests += requests;
      if (answer.kind === 'answer' && answer.status >= 200 && answer.status < 300) {
        counts.delivered++;
        return;
      }
      counts.failed++;
      const reason = answer.kind === 'answer' ? `HTTP status ${answer.status}` : answer.kind;
      org.append({
        eventType: 'event_hook.delivery',
        displayMessage: 'Deliver an event hook',
        outcome: { result: 'FAILURE', reason },
        target: [
          { id: hook.id, type: 'hook', alternateId: hook.config.uri, displayName: hook.name, detailEntry: null },
        ],
        debugData: { events: events.map(({ uuid }) => uuid).join(',') },
      });
    } finally {
      done();
    }
  };
  return { options, offer, counts };
}

function receives(hook: EventHook): boolean {
  return hook.status === 'ACTIVE' && hook.verificationStatus === 'VERIFIED';
}

/** Okta page "Event hooks", sample payload: `cloudEventsVersion` here, `cloudEventVersion` in inline hooks. */
function envelope(org: Org, hook: EventHook, events: readonly LogEvent[]): unknown {
  return {
    eventType: 'com.okta.event_hook',
    eventTypeVersion: '1.0',
    cloudEventsVersion: '0.1',
    source: `${org.url}/api/v1/eventHooks/${hook.id}`,
    eventId: org.chance.uuid(),
    data: { events },
    eventTime: iso(org.clock),
    contentType: 'application/json',
  };
}
