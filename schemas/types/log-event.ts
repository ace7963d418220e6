// Generated from schemas/messages/log-event.schema.json by "npm run generate". Do not edit.
/** Who did it */
export type LogActor = ({
  /** Id in the org */
  id?: (string | null)
  /** User, SystemPrincipal, PublicClientApp, ... */
  type?: (string | null)
  /** Login, label or address */
  alternateId?: (string | null)
  /** Name to show */
  displayName?: (string | null)
  /** Further facts */
  detailEntry?: ({
    [k: string]: unknown
  } | null)
  [k: string]: unknown
} | null)
/** How it ended */
export type LogOutcome = ({
  /** SUCCESS, FAILURE, SKIPPED, ALLOW, DENY, CHALLENGE, UNKNOWN, ... */
  result?: (string | null)
  /** Why */
  reason?: (string | null)
  [k: string]: unknown
} | null)
/** What it belongs to */
export type LogTransaction = ({
  /** WEB or JOB */
  type?: (string | null)
  /** Same as data.context.request.id of an inline hook */
  id?: (string | null)
  /** E.g. requestApiTokenId */
  detail?: ({
    [k: string]: unknown
  } | null)
  [k: string]: unknown
} | null)
/** Details for debugging; not a contract */
export type LogDebugContext = ({
  /** Free-form */
  debugData?: ({
    [k: string]: unknown
  } | null)
  [k: string]: unknown
} | null)
/** An event of the System Log, as the Logs API and event hooks give it. Fields come and go by event type, so little is required. */
export interface LogEvent {
  /** One per event */
  uuid: string
  /** When it happened, ISO 8601 */
  published: string
  /** E.g. user.lifecycle.activate */
  eventType: string
  /** 0 */
  version?: (string | null)
  /** DEBUG, INFO, WARN or ERROR */
  severity?: (string | null)
  /** Name before the System Log */
  legacyEventType?: (string | null)
  /** What happened, in words */
  displayMessage?: (string | null)
  actor?: LogActor
  /** The client of the request, if there was one */
  client?: ({
    [k: string]: unknown
  } | null)
  outcome?: LogOutcome
  /** What it was done to; find one by its type, the order is not fixed */
  target?: (LogTarget[] | null)
  transaction?: LogTransaction
  debugContext?: LogDebugContext
  /** How the actor had signed in */
  authenticationContext?: ({
    [k: string]: unknown
  } | null)
  /** Network facts */
  securityContext?: ({
    [k: string]: unknown
  } | null)
  /** IP chain */
  request?: ({
    [k: string]: unknown
  } | null)
  [k: string]: unknown
}
/** One of the things it was done to */
export interface LogTarget {
  /** Id in the org */
  id?: (string | null)
  /** User, AppUser, AppInstance, UserGroup, ... */
  type?: (string | null)
  /** Login or label */
  alternateId?: (string | null)
  /** Name to show */
  displayName?: (string | null)
  /** Further facts */
  detailEntry?: ({
    [k: string]: unknown
  } | null)
  [k: string]: unknown
}
