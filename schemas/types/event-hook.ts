// Generated from schemas/messages/event-hook.schema.json by "npm run generate". Do not edit.
import type { LogEvent } from './log-event.ts';

/** One delivery of an Okta event hook: a batch of events, at least once, in no order. */
export interface EventHookDelivery {
  /** The kind of hook */
  eventType: "com.okta.event_hook"
  /** 1.0 */
  eventTypeVersion?: string
  /** 0.1; inline hooks spell it cloudEventVersion */
  cloudEventsVersion?: string
  /** application/json */
  contentType?: string
  /** URL of the hook in its org */
  source?: string
  /** One per delivery */
  eventId: string
  /** When it was sent, ISO 8601 */
  eventTime?: string
  data: EventHookData
  [k: string]: unknown
}
/** The events */
export interface EventHookData {
  /** Events near in time, of several users */
  events: LogEvent[]
  [k: string]: unknown
}
