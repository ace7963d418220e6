import type { Values } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import type { EventCard, EventCards } from '../core/event.ts';
import type { Json, JsonObject } from '../core/field.ts';

/** Headers that carry secrets and so never reach a flow or its history. */
const SECRET_HEADERS = new Set(['authorization', 'cookie', 'proxy-authorization', 'x-api-client-token']);
const PLACEHOLDER = /^\s*(--.*--)?\s*$/;

function object(value: Json | undefined): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

function party(value: JsonObject | null): JsonObject | null {
  if (value === null) return null;
  return {
    ID: value.id ?? null,
    'Alternate ID': value.alternateId ?? null,
    'Display Name': value.displayName ?? null,
    Type: value.type ?? null,
  };
}

const ID = /^[\w-]{1,100}$/;

/** Flows put the user's id into paths of the API, where `../` would lead elsewhere. */
function user(event: JsonObject): JsonObject | null {
  const found = target(event, 'User');
  if (found !== null && typeof found.id === 'string' && !ID.test(found.id))
    throw new CardError('Invalid Input', 'The event names a user by something that is no Okta id.');
  return party(found);
}

/** The first target of a type; targets stand in no fixed order (Okta page "Event types"). */
function target(event: JsonObject, type: string): JsonObject | null {
  const targets = event.target;
  if (!Array.isArray(targets)) return null;
  for (const one of targets) {
    const found = object(one as Json);
    if (found !== null && found.type === type) return found;
  }
  return null;
}

function safeHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const out: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(headers)) if (!SECRET_HEADERS.has(name)) out[name] = value;
  return out;
}

/** The fields that all Okta event cards share, newer and older ones (seen in exports). */
function commonFields(
  event: JsonObject,
  delivery: JsonObject,
  headers: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const out: Record<string, unknown> = Object.create(null);
  out['Date and Time'] = event.published ?? null;
  out.Message = event.displayMessage ?? null;
  out['Event ID'] = delivery.eventId ?? null;
  out['Event Type'] = event.eventType ?? null;
  out['Event Time'] = delivery.eventTime ?? null;
  out.Version = event.version ?? null;
  out.Admin = party(object(event.actor));
  out['Okta User'] = user(event);
  out.UUID = event.uuid ?? null;
  out['Event Details'] = event;
  out['Full Details'] = event;
  out.Headers = safeHeaders(headers);
  out.Source = delivery.source ?? null;
  out['Debug Context'] = { 'Debug Data': object(event.debugContext)?.debugData ?? null };
  return out;
}

/** The application instance that the card waits for, or null while the author has chosen none. */
export function chosenApplication(options: Values): string | null {
  const option = (key: string) => options[`parameters/${key}`];
  const id = option('useId') === 'Yes' ? option('appId') : option('instance');
  return typeof id === 'string' && !PLACEHOLDER.test(id) ? id.trim() : null;
}

const userEvent = (eventType: string): EventCard => ({
  eventTypes: [eventType],
  matches: () => true,
  item: commonFields,
});

const userAddedToApplication: EventCard = {
  eventTypes: ['application.user_membership.add'],
  /**
   * A card without a chosen application takes no event: it must not act on users of every application (assumed). Throws
   * CardError where the event names no application, so that it stays visible as failed.
   */
  matches(event, options) {
    const chosen = chosenApplication(options);
    if (chosen === null) return false;
    const id = target(event, 'AppInstance')?.id;
    if (typeof id !== 'string') throw new CardError('Invalid Input', 'The event has no target of type AppInstance.');
    return id === chosen;
  },
  item(event, delivery, headers) {
    const out = commonFields(event, delivery, headers);
    out['Application User'] = party(target(event, 'AppUser'));
    out.Application = party(target(event, 'AppInstance'));
    return out;
  },
};

/** Okta's event cards with the system log events that start them (Okta page "Event types"). */
export const oktaEvents: EventCards = new Map([
  ['okta/userCreated', userEvent('user.lifecycle.create')],
  ['okta/userActivated', userEvent('user.lifecycle.activate')],
  ['okta/userAddedToApplicationMembership', userAddedToApplication],
]);
