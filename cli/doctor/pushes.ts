import type { JsonObject } from '../../connector/core/field.ts';
import { isRecord } from '../../connector/core/safe.ts';
import { PUSH_REASONS, type PushReason, pushReason } from '../../connector/migration/push-reasons.ts';
import { listLogEvents } from '../../connector/okta/system-log.ts';
import { count } from '../text.ts';
import { type Finding, fail, failedRead, ok, warn } from './finding.ts';
import type { Org } from './org.ts';

const DAY = 24 * 3_600_000;
/** Okta keeps its log for 90 days (Okta page "System Log"). */
const KEPT = 90 * DAY;
/** Ten pages. */
const MOST_EVENTS = 10_000;
const MOST_REASONS = 3;
const SCOPE = 'okta.logs.read';
const PUSH = 'application.provision.user.push_okta_password';
const DELEGATED_SIGN_IN = 'user.authentication.auth_via_AD_agent';
const DELEGATION_ON = 'application.configuration.enable_delauth_outbound';
const DELEGATION_OFF = 'application.configuration.disable_delauth_outbound';

/** What the System Log says of pushes and of delegated authentication. Never rejects for what the org answers. */
export async function readPushes(org: Org, delegated: boolean | null, now: number): Promise<Finding[]> {
  const pushes = await readAll(org, [PUSH], now - DAY);
  const findings: Finding[] = pushes.events === null ? [unreadLog('pushes', pushes.error)] : pushFindings(pushes, org);
  const changes = await readAll(org, [DELEGATION_ON, DELEGATION_OFF], now - KEPT);
  if (changes.events === null) return [...findings, unreadLog('delegation-changes', changes.error)];
  const last = changes.events.at(-1);
  if (last !== undefined) findings.push(changeFinding(last, org));
  if (delegated !== false) return findings;
  const off = last?.['eventType'] === DELEGATION_OFF ? Date.parse(String(last['published'])) : Number.NaN;
  const signIns = await readAll(org, [DELEGATED_SIGN_IN], Math.max(now - DAY, off || 0));
  return [
    ...findings,
    signIns.events === null ? unreadLog('delegated-sign-ins', signIns.error) : signInFinding(signIns),
  ];
}

interface Read {
  /** The newest last. */
  readonly events: readonly JsonObject[] | null;
  /** true: there are more. */
  readonly stopped: boolean;
  readonly error: unknown;
}

async function readAll(org: Org, types: readonly string[], since: number): Promise<Read> {
  const events: JsonObject[] = [];
  // Without an end: the clock of this computer may be behind that of Okta. The newest first: they tell what is so now.
  const query = {
    sortOrder: 'DESCENDING' as const,
    since: new Date(since).toISOString(),
    filter: types.map((type) => `eventType eq "${type}"`).join(' or '),
  };
  try {
    for await (const event of listLogEvents(org.client, query)) {
      if (events.length === MOST_EVENTS) return { events: events.reverse(), stopped: true, error: null };
      events.push(event);
    }
  } catch (error) {
    return { events: null, stopped: false, error };
  }
  return { events: events.reverse(), stopped: false, error: null };
}

const LOG_SUBJECTS = {
  pushes: 'Pushes of the last 24 hours',
  'delegation-changes': 'When delegated authentication was turned off',
  'delegated-sign-ins': 'Sign-ins through AD',
};

function unreadLog(id: keyof typeof LOG_SUBJECTS, error: unknown): Finding {
  return failedRead(id, LOG_SUBJECTS[id], error, SCOPE);
}

interface Pushed {
  name: string;
  done: number;
  failed: number;
  readonly reasons: Map<string, number>;
}

function pushFindings({ events, stopped }: Read, org: Org): Finding[] {
  const apps = new Map<string, Pushed>();
  for (const event of events ?? []) {
    const { id, name } = appOf(event, org);
    const app = apps.get(id) ?? { name, done: 0, failed: 0, reasons: new Map() };
    apps.set(id, app);
    const outcome = isRecord(event['outcome']) ? event['outcome'] : {};
    if (outcome['result'] === 'SUCCESS') app.done++;
    else {
      app.failed++;
      const reason = org.clean(String(outcome['reason'] ?? outcome['result'] ?? ''), 200) || 'no reason given';
      app.reasons.set(reason, (app.reasons.get(reason) ?? 0) + 1);
    }
  }
  if (apps.size === 0) {
    return [
      warn(
        'pushes',
        'No password was pushed in the last 24 hours',
        'Either nobody set a password, or Okta does not push.',
        'Change the password of a test user in Okta, wait a minute, and run it again.',
      ),
    ];
  }
  const least = stopped ? 'at least ' : '';
  return [...apps.values()].map((app) => {
    const counts = `${app.name}: ${least}${count(app.done, 'password')} pushed in the last 24 hours, ${least}${app.failed} failed`;
    if (app.failed === 0) return ok('pushes', counts);
    const reasons = [...app.reasons].sort((a, b) => b[1] - a[1]);
    const named = reasons
      .slice(0, MOST_REASONS)
      .map(([reason, times]) => `${times} x ${reason} [${rowOf(reason).cause}]`);
    if (reasons.length > MOST_REASONS) named.push(count(reasons.length - MOST_REASONS, 'other reason'));
    return (app.done === 0 ? fail : warn)(
      'pushes',
      `${counts}: ${named.join('; ')}`,
      'Each failed push is a user whose Okta password does not work there.',
      adviceOn(reasons.slice(0, MOST_REASONS).map(([reason]) => reason)),
    );
  });
}

/** The row of pack 04's table of reasons. */
function rowOf(reason: string): PushReason {
  const small = reason.toLowerCase();
  return PUSH_REASONS.find(({ words }) => words.some((one) => small.includes(one))) ?? pushReason('other');
}

/** Each advice once, with its cause where there are several. */
function adviceOn(reasons: readonly string[]): string {
  const rows = [...new Set(reasons.map(rowOf))];
  return rows.map(({ cause, advice }) => (rows.length === 1 ? advice : `[${cause}] ${advice}`)).join(' ');
}

function appOf(event: JsonObject, org: Org): { readonly id: string; readonly name: string } {
  const targets = Array.isArray(event['target']) ? event['target'].filter(isRecord) : [];
  const app = targets.find((target) => target['type'] === 'AppInstance');
  const id = typeof app?.['id'] === 'string' ? org.clean(app['id']) : '';
  const label = app?.['displayName'] ?? app?.['alternateId'];
  return { id, name: typeof label === 'string' && label !== '' ? org.clean(label) : id || 'An app that is not named' };
}

function changeFinding(event: JsonObject, org: Org): Finding {
  const actor = isRecord(event['actor']) ? event['actor'] : {};
  const who = org.clean(String(actor['alternateId'] ?? actor['displayName'] ?? 'somebody'));
  const when = org.clean(String(event['published'] ?? ''), 24);
  const off = event['eventType'] === DELEGATION_OFF;
  const what = `Delegated authentication was turned ${off ? 'off' : 'on'} last on ${when} by ${who}`;
  if (off) return ok('delegation-changes', what);
  return warn(
    'delegation-changes',
    what,
    'While it is on, Okta has no passwords to push.',
    'Ask why; then turn it off again: flopack setup ad.',
    3,
  );
}

function signInFinding({ events, stopped }: Read): Finding {
  const times = events?.length ?? 0;
  if (times === 0)
    return ok('delegated-sign-ins', 'No sign-in was checked by AD since delegated authentication is off');
  return warn(
    'delegated-sign-ins',
    `${stopped ? 'At least ' : ''}${times} ${times === 1 ? 'sign-in was' : 'sign-ins were'} still checked by AD in the last 24 hours`,
    'Whoever signs in that way has no Okta password, and nothing is pushed for them.',
    'Look in the System Log who it was (eventType eq "user.authentication.auth_via_AD_agent").',
  );
}
