import { iso } from '../clock.ts';
import { isObject, parseJson } from '../json.ts';
import type { HookCount, InlineHook, LogEvent, LogTarget, OktaUser, Org } from './model.ts';
import { type Answer, hookHeaders, sendWithRetry } from './outgoing.ts';
import { storePassword } from './password.ts';
import { passwordSet } from './push/push.ts';
import { userTarget } from './system-log.ts';

export type ImportResult = 'SIGNED_IN' | 'REJECTED' | 'FAILED';

export type Verdict =
  | { readonly verdict: 'VERIFIED' | 'UNVERIFIED'; readonly debugContext: Readonly<Record<string, unknown>> }
  | { readonly verdict: 'MALFORMED'; readonly reason: string };

/**
 * What a 200 body says. Anything but commands of type `com.okta.action.update` with VERIFIED or UNVERIFIED is
 * malformed, and so is an `error` object next to commands or two commands that do not agree.
 */
export function readVerdict(body: string): Verdict {
  const parsed = parseJson(body);
  if (parsed === null) return { verdict: 'MALFORMED', reason: 'The response is not JSON' };
  if (!isObject(parsed.value)) return { verdict: 'MALFORMED', reason: 'The response is not a JSON object' };
  const { commands, error, debugContext } = parsed.value;
  if (error !== undefined) return { verdict: 'MALFORMED', reason: 'The response has an error object' };
  if (!Array.isArray(commands) || commands.length === 0) {
    return { verdict: 'MALFORMED', reason: 'The response has no commands' };
  }
  const values = new Set<unknown>();
  for (const command of commands as readonly unknown[]) {
    if (!isObject(command) || command.type !== 'com.okta.action.update' || !isObject(command.value)) {
      return { verdict: 'MALFORMED', reason: 'A command is not com.okta.action.update with a value' };
    }
    values.add(command.value.credential);
  }
  const [credential] = values;
  if (values.size !== 1 || (credential !== 'VERIFIED' && credential !== 'UNVERIFIED')) {
    return { verdict: 'MALFORMED', reason: 'The credential is neither VERIFIED nor UNVERIFIED' };
  }
  return { verdict: credential, debugContext: isObject(debugContext) ? debugContext : {} };
}

const PROCESSED = 'inline_hook.response.processed';

/** Asks the password import inline hook and applies its answer. Fails closed. */
export async function importPassword(
  org: Org,
  user: OktaUser,
  username: string,
  password: string,
  transactionId: string,
): Promise<ImportResult> {
  const log = (eventType: string, result: 'SUCCESS' | 'FAILURE', message: string, more: LogMore = {}): LogEvent =>
    org.append({
      eventType,
      displayMessage: message,
      actor: userTarget(user),
      target: more.target ?? [userTarget(user)],
      outcome: more.reason === undefined ? { result } : { result, reason: more.reason.slice(0, 255) },
      transactionId,
      ...(more.debugData === undefined ? {} : { debugData: more.debugData }),
    });
  const failed = (reason: string): ImportResult => {
    log('user.import.password', 'FAILURE', 'Import user password', { reason });
    return 'FAILED';
  };
  const hook = [...org.inlineHooks.values()].find(
    ({ type, status }) => type === 'com.okta.user.credential.password.import' && status === 'ACTIVE',
  );
  if (hook === undefined) return failed('There is no active password import inline hook.');

  const count = countOf(org, user);
  const start = org.clock.now();
  const late = org.settings.lateAnswers.delete(String(user.profile.login).toLowerCase());
  const { answer, requests } = await sendWithRetry(
    org.clock,
    {
      uri: hook.config.uri,
      method: 'POST',
      headers: hookHeaders(hook.config),
      body: JSON.stringify(hookRequest(org, hook, username, password, transactionId)),
      timeoutMs: org.settings.hookTimeoutMs,
    },
    late,
  );
  count.signIns++;
  count.requests += requests;
  count.lastMs = org.clock.now() - start;
  count.last = 'FAILED';

  const target = [hookTarget(hook), userTarget(user)];
  const why = failure(answer);
  if (why !== null) {
    const message = 'Fired when a user executes an inline hook';
    count.lastEvent = log('inline_hook.executed', 'FAILURE', message, { reason: why, target });
    return failed(`The inline hook call failed: ${why}. The import will be tried again at the next sign-in.`);
  }
  const body = answer.kind === 'answer' && answer.status !== 204 ? answer.body : null;
  const verdict: Verdict = body === null ? { verdict: 'UNVERIFIED', debugContext: {} } : readVerdict(body);
  if (verdict.verdict === 'MALFORMED') {
    const reason = verdict.reason;
    count.lastEvent = log(PROCESSED, 'FAILURE', 'Inline hook response processed', { reason, target });
    return failed(`The inline hook response could not be applied: ${reason}.`);
  }
  count.last = verdict.verdict;
  count.lastEvent = log(PROCESSED, 'SUCCESS', 'Inline hook response processed', {
    target,
    debugData: { ...verdict.debugContext },
  });
  if (verdict.verdict === 'UNVERIFIED') {
    log('user.import.password', 'FAILURE', 'Import user password', {
      reason: 'The inline hook did not verify the password. The import will be tried again at the next sign-in.',
    });
    return 'REJECTED';
  }
  if (org.settings.readOnly) {
    failed('The org is in read-only mode: the password was verified but not stored.');
    return 'SIGNED_IN';
  }
  const stored = await storePassword(password);
  // A disarmed, deleted or deactivated user must not get a password by a call that began before.
  if (user.provider.type !== 'IMPORT' || user.status !== 'ACTIVE') return failed('The user changed during the import.');
  user.password = stored;
  user.provider = { type: 'OKTA', name: 'OKTA' };
  user.passwordChanged = iso(org.clock);
  log('user.import.password', 'SUCCESS', 'Import user password', { debugData: { importType: 'PASSWORD_INLINE_HOOK' } });
  passwordSet(org, user, password);
  return 'SIGNED_IN';
}

interface LogMore {
  readonly reason?: string;
  readonly target?: readonly LogTarget[];
  readonly debugData?: Readonly<Record<string, unknown>>;
}

/** Okta's request, field by field (Okta page "Password import inline hook"). */
function hookRequest(org: Org, hook: InlineHook, username: string, password: string, requestId: string): unknown {
  return {
    eventId: org.chance.uuid(),
    eventTime: iso(org.clock),
    eventType: hook.type,
    eventTypeVersion: '1.0',
    contentType: 'application/json',
    cloudEventVersion: '0.1',
    source: `${org.url}/api/v1/inlineHooks/${hook.id}`,
    data: {
      context: {
        request: { id: requestId, method: 'POST', url: { value: '/api/v1/authn' }, ipAddress: '127.0.0.1' },
        credential: { username, password },
      },
      action: { credential: 'UNVERIFIED' },
    },
  };
}

function failure(answer: Answer): string | null {
  switch (answer.kind) {
    case 'timeout':
      return 'timeout';
    case 'network':
      return `connection error ${answer.why}`;
    case 'too-large':
      return 'the response is 256 KB or larger';
    case 'answer':
      return answer.status === 200 || answer.status === 204 ? null : `HTTP status ${answer.status}`;
  }
}

function countOf(org: Org, user: OktaUser): HookCount {
  const login = String(user.profile.login).toLowerCase();
  let count = org.hookCounts.get(login);
  if (count === undefined) {
    count = { signIns: 0, requests: 0, lastMs: 0, last: null, lastEvent: null };
    org.hookCounts.set(login, count);
  }
  return count;
}

function hookTarget(hook: InlineHook): LogTarget {
  return { id: hook.id, type: 'hook', alternateId: hook.type, displayName: hook.name, detailEntry: null };
}
