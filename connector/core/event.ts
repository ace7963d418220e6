import type { Values } from './behaviour.ts';
import type { JsonObject } from './field.ts';

/** The body of an event hook call without its events: `eventId`, `eventTime`, `source`, `eventType`, ... (Okta page "Event hooks"). */
export type EventDelivery = JsonObject;

/** Turns the log events of an event hook call into runs of the flows that start with this card. */
export interface EventCard {
  /** Okta event types that the card listens to, e.g. `application.user_membership.add`. */
  readonly eventTypes: readonly string[];
  /**
   * false: the flow does not run for this event, e.g. another application. `options` are the literals of the card's
   * inputs by field name (`parameters/appId`). Throws FlopackError where the event cannot be read.
   */
  matches(event: JsonObject, options: Values): boolean;
  /** The event card's fields by key, without the group `Output` of the exports (`Okta User`, `Event ID`, ...). */
  item(event: JsonObject, delivery: EventDelivery, headers: Readonly<Record<string, string>>): Values;
}

/** Event cards by `CardDef.kind`, e.g. `okta/userAddedToApplicationMembership`. */
export type EventCards = ReadonlyMap<string, EventCard>;
