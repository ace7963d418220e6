import { createHmac } from 'node:crypto';
import type { EntraClient } from './settings.ts';
import { judge } from './verdict/judge.ts';
import type { Verdict, VerdictPolicy } from './verdict/model.ts';

/** What the service needs of a password import hook call. */
export interface HookCall {
  /** Okta's id of the call; the same in Okta's retry. Empty: nothing is shared or remembered. */
  readonly eventId: string;
  /** As the user typed it. */
  readonly username: string;
  readonly password: string;
}

/** The answer to Okta (Okta page "Password import inline hook reference"): always 200, the verdict is in the body. */
export interface HookAnswer {
  readonly status: 200;
  readonly body: {
    readonly commands: readonly [
      { readonly type: 'com.okta.action.update'; readonly value: { readonly credential: 'VERIFIED' | 'UNVERIFIED' } },
    ];
    /** Shown in Okta's System Log. */
    readonly debugContext: { readonly outcome: string; readonly reason: string; readonly code: string };
  };
}

export interface HookServiceSettings {
  readonly client: EntraClient;
  readonly tenantId: string;
  readonly policy: VerdictPolicy;
  /** false: the token may be for another login than the typed one (alternate login ids). Default true. */
  readonly sameLogin?: boolean;
  /** Milliseconds, any steady clock. */
  readonly now: () => number;
  /** At least 16 random bytes, new for every process: keys what is remembered of a call. */
  readonly key: Uint8Array;
  /** Default 10 s: Okta's retry comes within 6. */
  readonly rememberMs?: number;
  /** Remembered calls at most; the oldest go first. Default 10000. */
  readonly rememberMax?: number;
  /** Told about every fresh verdict; gets no password and no token. */
  readonly onVerdict?: (eventId: string, verdict: Verdict) => void;
  /** Told of every password that was verified, while it is in memory; the answer does not wait for it. Default: nobody. */
  readonly passwordVerified?: (login: string, password: string) => void;
}

export interface HookService {
  handle(call: HookCall): Promise<HookAnswer>;
  /** Remembered negative answers and questions under way. */
  size(): { readonly remembered: number; readonly pending: number };
}

interface Remembered {
  readonly until: number;
  /** Keyed hash of login and password. */
  readonly credentials: string;
  readonly answer: HookAnswer;
}

interface Pending {
  readonly call: HookCall;
  readonly answer: Promise<HookAnswer>;
}

/**
 * Answers password import calls. A retry of the same call joins the question under way or gets the remembered
 * refusal, so that Entra counts one wrong try and not two. A call counts as the same only with the same event id,
 * login and password; of the last two only a keyed hash is remembered.
 */
export function hookService(settings: HookServiceSettings): HookService {
  const { client, tenantId, policy, now, key } = settings;
  const rememberMs = settings.rememberMs ?? 10_000;
  const rememberMax = settings.rememberMax ?? 10_000;
  const remembered = new Map<string, Remembered>();
  const pending = new Map<string, Pending>();

  const ask = async (call: HookCall): Promise<HookAnswer> => {
    const reply = await client.askPassword(call);
    const expected = settings.sameLogin === false ? { tenantId } : { tenantId, username: call.username };
    const verdict = judge(reply, expected, policy);
    guarded(() => settings.onVerdict?.(call.eventId, verdict));
    if (verdict.outcome === 'verified') guarded(() => settings.passwordVerified?.(call.username, call.password));
    return answerFor(verdict);
  };

  const askOnce = async (call: HookCall): Promise<HookAnswer> => {
    try {
      const answer = await ask(call);
      if (worthRemembering(answer)) remember(call, answer);
      return answer;
    } finally {
      pending.delete(call.eventId);
    }
  };

  const remember = (call: HookCall, answer: HookAnswer) => {
    const time = now();
    remembered.delete(call.eventId);
    // Insertion order is expiry order, so old entries are at the front.
    for (const [old, entry] of remembered) {
      if (entry.until > time && remembered.size < rememberMax) break;
      remembered.delete(old);
    }
    remembered.set(call.eventId, { until: time + rememberMs, credentials: fingerprint(key, call), answer });
  };

  return {
    handle(call) {
      const { eventId } = call;
      if (eventId === '') return ask(call);
      const known = remembered.get(eventId);
      if (known !== undefined && known.until > now() && known.credentials === fingerprint(key, call)) {
        return Promise.resolve(known.answer);
      }
      const running = pending.get(eventId);
      if (running !== undefined) {
        const same = running.call.username === call.username && running.call.password === call.password;
        return same ? running.answer : ask(call);
      }
      const answer = askOnce(call);
      pending.set(eventId, { call, answer });
      return answer;
    },
    size: () => ({ remembered: remembered.size, pending: pending.size }),
  };
}

/** A broken listener must not turn an answer into a failed hook call. */
function guarded(listener: () => void): void {
  try {
    listener();
  } catch {
    // The answer stands.
  }
}

/** The hook answer of a verdict. */
function answerFor(verdict: Verdict): HookAnswer {
  const credential = verdict.outcome === 'verified' ? 'VERIFIED' : 'UNVERIFIED';
  return {
    status: 200,
    body: {
      commands: [{ type: 'com.okta.action.update', value: { credential } }],
      debugContext: {
        outcome: verdict.outcome,
        reason: verdict.reason,
        code: verdict.code === null ? '' : String(verdict.code),
      },
    },
  };
}

/** Refusals that Entra itself gave with a code; an outage is asked again. */
function worthRemembering(answer: HookAnswer): boolean {
  const { outcome, code } = answer.body.debugContext;
  return outcome !== 'verified' && code !== '';
}

/** The length keeps the parts apart. */
function fingerprint(key: Uint8Array, { eventId, username, password }: HookCall): string {
  return createHmac('sha256', key)
    .update(`${eventId.length}:${username.length}:${eventId}${username}${password}`)
    .digest('base64');
}
