import type { Values } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import type { EventCard, EventCards } from '../core/event.ts';
import type { Json, JsonObject } from '../core/field.ts';
import { chosenOf } from './choice.ts';

/** Headers that carry secrets and so never reach a flow or its history. */
const SECRET_HEADERS = new Set(['authorization', 'cookie', 'proxy-authorization', 'x-api-client-token']);

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
  out.UUID = event.uuid ?? null;
  out['Event Details'] = event;
  out['Full Details'] = event;
  out.Headers = safeHeaders(headers);
  out.Source = delivery.source ?? null;
  out['Debug Context'] = { 'Debug Data': object(event.debugContext)?.debugData ?? null };
  return out;
}

/** `commonFields`, and who did it to whom: cards name the actor Admin or Actor (seen in exports). */
function userFields(...given: Parameters<typeof commonFields>): Record<string, unknown> {
  const out = commonFields(...given);
  const [event] = given;
  out.Admin = party(object(event.actor));
  out.Actor = out.Admin;
  out['Okta User'] = user(event);
  return out;
}

/** The application instance that the card waits for, or null while the author has chosen none. */
export function chosenApplication(options: Values): string | null {
  const option = (key: string) => options[`parameters/${key}`];
  return chosenOf(option('useId') === 'Yes' ? option('appId') : option('instance'));
}

/** A card that starts for every event of a type; `more` are the fields besides those of all user cards. */
function card(eventType: string | readonly string[], more: (event: JsonObject) => Values = () => ({})): EventCard {
  return {
    eventTypes: typeof eventType === 'string' ? [eventType] : eventType,
    matches: () => true,
    item: (event, delivery, headers) => Object.assign(userFields(event, delivery, headers), more(event)),
  };
}

/** A field that holds the target of a type. */
const withTarget =
  (field: string, type: string) =>
  (event: JsonObject): Values => ({ [field]: party(target(event, type)) });

/** The target whose type has the word, else the first that is no user: the exact type names are not documented. */
function thing(event: JsonObject, word: RegExp): JsonObject | null {
  const targets = Array.isArray(event.target) ? event.target.map((one) => object(one as Json)) : [];
  const named = targets.find((one) => typeof one?.type === 'string' && word.test(one.type));
  return named ?? targets.find((one) => one !== null && one.type !== 'User') ?? null;
}

/** Names of the attributes that changed, as the event says them: a text with commas (seen in exports: Text). */
function changedAttributes(event: JsonObject): Json {
  return object(object(event.debugContext)?.debugData)?.changedAttributes ?? null;
}

function profileFields(event: JsonObject): Values {
  return {
    'Legacy Event Type': event.legacyEventType ?? null,
    Severity: event.severity ?? null,
    Result: object(event.outcome)?.result ?? null,
    'Changed Attributes': changedAttributes(event),
    Client: event.client ?? null,
    Transaction: event.transaction ?? null,
    'Authentication Context': event.authenticationContext ?? null,
    'Security Context': event.securityContext ?? null,
  };
}

/** Whoever reports is the actor; the details are the event's suspicious activity data (assumed). */
function suspicionFields(event: JsonObject): Values {
  const who = object(event.actor);
  const data = object(object(event.debugContext)?.debugData);
  const details = Object.entries(data ?? {}).filter(([name]) => name.startsWith('suspiciousActivity'));
  return {
    Name: who?.displayName ?? null,
    Email: who?.alternateId ?? null,
    'User ID': who?.id ?? null,
    'Suspicious Activity Details': details.length === 0 ? null : JSON.stringify(Object.fromEntries(details)),
  };
}

const applicationMembership = (change: 'add' | 'remove'): EventCard => ({
  eventTypes: [`application.user_membership.${change}`],
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
    const out = userFields(event, delivery, headers);
    out['Application User'] = party(target(event, 'AppUser'));
    out.Application = party(target(event, 'AppInstance'));
    return out;
  },
});

const group = withTarget('Group', 'UserGroup');

/** Event cards of the connectors Okta and Okta Devices with the system log events that start them (seen in exports). */
export const oktaEvents: EventCards = new Map([
  ['oktadevices/userMFA', card('user.authentication.auth_via_mfa')],
  ['oktadevices/userMFAFactorActivated', card('user.mfa.factor.activate')],
  ['oktadevices/userMFAFactorDeactivated', card('user.mfa.factor.deactivate')],
  ['oktadevices/userMFAFactorResetAll', card('user.mfa.factor.reset_all')],
  ['oktadevices/mfaPreregistrationInitiated', card('system.mfa.preregister.initiate')],
  ['okta/userCreated', card('user.lifecycle.create')],
  ['okta/userActivated', card('user.lifecycle.activate')],
  ['okta/userDeactivated', card('user.lifecycle.deactivate')],
  ['okta/userSuspended', card('user.lifecycle.suspend')],
  ['okta/userAddedToApplicationMembership', applicationMembership('add')],
  ['okta/userRemovedFromApplicationMembership', applicationMembership('remove')],
  ['okta/userAddedToGroupMembership', card('group.user_membership.add', group)],
  ['okta/userRemovedFromGroupMembership', card('group.user_membership.remove', group)],
  [
    'okta/groupProfileUpdated',
    card('group.profile.update', (event) => ({ ...group(event), 'Changed Attributes': changedAttributes(event) })),
  ],
  ['okta/groupDeleted', card('group.lifecycle.delete', group)],
  ['okta/oktaUserProfileUpdated', card('user.account.update_profile', profileFields)],
  ['okta/oktaUserPasswordUpdated', card('user.account.update_password')],
  ['okta/userSignedIn', card('user.session.start')],
  ['okta/userMFAFactorActivated', card('user.mfa.factor.activate')],
  ['okta/userMFAFactorDeactivated', card('user.mfa.factor.deactivate')],
  [
    'okta/userReportedSuspiciousActivityBeta',
    card('user.account.report_suspicious_activity_by_enduser', suspicionFields),
  ],
  [
    'okta/accessCertificationDecisionSubmitted',
    card('certification.campaign.item.decide', (event) => ({
      'Review Item': party(thing(event, /review|certification/i)),
    })),
  ],
  [
    'okta/accessRequestCreated',
    card('access.request.create', (event) => ({ 'Access Request': party(thing(event, /request/i)) })),
  ],
]);
