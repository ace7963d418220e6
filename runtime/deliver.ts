import type { Values } from '../connector/core/behaviour.ts';
import { FlopackError } from '../connector/core/error.ts';
import type { EventCard, EventCards } from '../connector/core/event.ts';
import type { JsonObject } from '../connector/core/field.ts';
import { isRecord } from '../connector/core/safe.ts';
import type { Plan } from './engine/model.ts';

/** One event for one flow, as it came: kept in memory so that it can be run again. */
export interface Delivered {
  readonly flowId: string | null;
  readonly event: JsonObject;
  readonly delivery: JsonObject;
  readonly headers: Readonly<Record<string, string>>;
}

/** What becomes of one event for one flow. */
export type EventWork =
  | { readonly kind: 'run'; readonly delivered: Delivered; readonly input: Values }
  | { readonly kind: 'failed'; readonly delivered: Delivered; readonly reason: string };

/** An event flow that is on. */
export interface Listener {
  readonly plan: Plan;
  readonly card: EventCard;
}

/** The events of an event hook call. Throws FlopackError USAGE where the body has none. */
export function eventsOf(body: JsonObject): { readonly events: readonly unknown[]; readonly delivery: JsonObject } {
  const data = body['data'];
  const events = isRecord(data) ? data['events'] : undefined;
  if (!Array.isArray(events))
    throw new FlopackError('USAGE', 'The event hook call has no list of events in data.events.');
  const { data: _events, ...delivery } = body;
  return { events, delivery };
}

export function listenersOf(plans: Iterable<Plan>, cards: EventCards): Listener[] {
  const found: Listener[] = [];
  for (const plan of plans) {
    const card = plan.event === null ? undefined : cards.get(plan.event.cardKind);
    if (card !== undefined) found.push({ plan, card });
  }
  return found;
}

/** The runs that an event asks for. An event that cannot be read, or that a card fails on, is a failure with its reason. */
export function workOf(
  event: unknown,
  delivery: JsonObject,
  headers: Readonly<Record<string, string>>,
  listeners: readonly Listener[],
): EventWork[] {
  if (!isRecord(event) || typeof event['eventType'] !== 'string') {
    const broken = { flowId: null, event: isRecord(event) ? (event as JsonObject) : {}, delivery, headers };
    return [{ kind: 'failed', delivered: broken, reason: 'The event has no eventType.' }];
  }
  const type = event['eventType'];
  const read = event as JsonObject;
  return listeners
    .filter((l) => l.card.eventTypes.includes(type))
    .flatMap((listener) => one(listener, read, delivery, headers));
}

function one(listener: Listener, event: JsonObject, delivery: JsonObject, headers: Delivered['headers']): EventWork[] {
  const { plan, card } = listener;
  const delivered = { flowId: plan.flowId, event, delivery, headers };
  try {
    if (!card.matches(event, plan.event!.options)) return [];
    return [{ kind: 'run', delivered, input: card.item(event, delivery, headers) }];
  } catch (error) {
    // Only our own messages are known to be free of the event's values.
    const reason = error instanceof FlopackError ? error.message : 'The event card could not read the event.';
    return [{ kind: 'failed', delivered, reason }];
  }
}

export function uuidOf(event: JsonObject): string | null {
  const uuid = event['uuid'];
  return typeof uuid === 'string' && uuid !== '' ? uuid : null;
}

/** Remembers event uuids by flow for a while. */
export function dedupe(windowMs: number, now: () => number): (flowId: string, uuid: string | null) => boolean {
  const seen = new Map<string, number>();
  return (flowId, uuid) => {
    if (windowMs <= 0 || uuid === null) return false;
    const key = `${flowId}\n${uuid}`;
    const at = now();
    for (const [old, when] of seen) {
      // Insertion order is order of time: the first that is young enough ends the sweep.
      if (at - when < windowMs && seen.size <= 100_000) break;
      seen.delete(old);
    }
    const before = seen.get(key);
    if (before !== undefined && at - before < windowMs) return true;
    seen.set(key, at);
    return false;
  };
}
