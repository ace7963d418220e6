import type { Chance } from '../chance.ts';
import type { Clock } from '../clock.ts';
import type { LogEntry, LogEvent, LogTarget, OktaApp, OktaUser } from './model.ts';

export interface SystemLog {
  readonly append: (entry: LogEntry, actor: LogTarget) => LogEvent;
  /** Events kept, oldest first. */
  readonly events: readonly LogEvent[];
  /** Number of events dropped from the front; `first + index` is an event's sequence number. */
  readonly first: () => number;
}

/** Okta keeps 90 days; the sandbox keeps the newest `limit` events, so that a long run stays flat in memory. */
export function createSystemLog(clock: Clock, chance: Chance, limit: number): SystemLog {
  const events: LogEvent[] = [];
  let dropped = 0;
  let last = 0;
  const append = (entry: LogEntry, actor: LogTarget): LogEvent => {
    // Two events never share a millisecond when the machine is quick, so that "order by published" means something.
    last = Math.max(last + 1, clock.now());
    const outcome = entry.outcome ?? { result: 'SUCCESS' };
    const event: LogEvent = {
      actor: entry.actor ?? actor,
      client: CLIENT,
      authenticationContext: {
        authenticationProvider: null,
        credentialProvider: null,
        credentialType: null,
        issuer: null,
        interface: null,
        authenticationStep: 0,
        externalSessionId: null,
      },
      displayMessage: entry.displayMessage,
      eventType: entry.eventType,
      outcome: { result: outcome.result, reason: outcome.reason ?? null },
      published: new Date(last).toISOString(),
      securityContext: { asNumber: null, asOrg: null, isp: null, domain: null, isProxy: null },
      severity: entry.severity ?? (outcome.result === 'FAILURE' ? 'WARN' : 'INFO'),
      debugContext: { debugData: entry.debugData ?? {} },
      legacyEventType: entry.legacyEventType ?? null,
      transaction: { type: 'WEB', id: entry.transactionId ?? requestId(chance), detail: {} },
      uuid: chance.uuid(),
      version: '0',
      request: { ipChain: [{ ip: '127.0.0.1', geographicalContext: null, version: 'V4', source: null }] },
      target: entry.target ?? [],
    };
    events.push(event);
    if (events.length > limit) {
      const cut = Math.ceil(limit / 10);
      events.splice(0, cut);
      dropped += cut;
    }
    return event;
  };
  return { append, events, first: () => dropped };
}

const CLIENT = {
  userAgent: { rawUserAgent: 'sandbox', os: 'Unknown', browser: 'UNKNOWN' },
  zone: 'null',
  device: 'Unknown',
  id: null,
  ipAddress: '127.0.0.1',
  geographicalContext: null,
};

/** An id as Okta gives each request: the System Log's transaction id and the hook's `context.request.id`. */
export function requestId(chance: Chance): string {
  return chance.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 27);
}

export function userTarget(user: OktaUser): LogTarget {
  return {
    id: user.id,
    type: 'User',
    alternateId: String(user.profile.login),
    displayName: displayName(user),
    detailEntry: null,
  };
}

export function appUserTarget(user: OktaUser, appUserId: string, userName: string): LogTarget {
  return { id: appUserId, type: 'AppUser', alternateId: userName, displayName: displayName(user), detailEntry: null };
}

export function appTarget(app: OktaApp): LogTarget {
  return { id: app.id, type: 'AppInstance', alternateId: app.label, displayName: label(app), detailEntry: null };
}

function label(app: OktaApp): string {
  return app.name === 'office365' ? 'Microsoft Office 365' : app.label;
}

export function displayName(user: OktaUser): string {
  return [user.profile.firstName, user.profile.lastName].filter((part) => typeof part === 'string').join(' ');
}
