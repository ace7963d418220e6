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
}

export interface HookService {
  handle(call: HookCall): Promise<HookAnswer>;
  /** Remembered negative answers and questions under way. */
  size(): { readonly remembered: number; readonly pending: number };
}

interface Remembered {
  readonly until: number;
  readonly answer: HookAnswer;
}

/**
 * Answers password import calls. A retry of the same call joins the question under way or gets the remembered
 * refusal, so that Entra counts one wrong try and not two. A call counts as the same only with the same event id,
 * login and password; what is kept of them is a keyed hash.
 */
export function hookService(settings: HookServiceSettings): HookService {
  const { client, tenantId, policy, now } = settings;
  const rememberMs = settings.rememberMs ?? 10_000;
  const rememberMax = settings.rememberMax ?? 10_000;
  const remembered = new Map<string, Remembered>();
  const pending = new Map<string, Promise<HookAnswer>>();

  const ask = async (call: HookCall): Promise<HookAnswer> => {
    const reply = await client.askPassword(call);
    const expected = settings.sameLogin === false ? { tenantId } : { tenantId, username: call.username };
    const verdict = judge(reply, expected, policy);
    try {
      settings.onVerdict?.(call.eventId, verdict);
    } catch {
      // A broken listener must not turn an answer into a failed hook call.
    }
    return answerFor(verdict);
  };

  const askOnce = async (id: string, call: HookCall): Promise<HookAnswer> => {
    try {
      const answer = await ask(call);
      if (worthRemembering(answer)) remember(id, answer);
      return answer;
    } finally {
      pending.delete(id);
    }
  };

  const remember = (id: string, answer: HookAnswer) => {
    const time = now();
    // Insertion order is expiry order, so old entries are at the front.
    for (const [old, entry] of remembered) {
      if (entry.until > time && remembered.size < rememberMax) break;
      remembered.delete(old);
    }
    remembered.set(id, { until: time + rememberMs, answer });
  };

  return {
    handle(call) {
      if (call.eventId === '') return ask(call);
      const id = fingerprint(settings.key, call);
      const known = remembered.get(id);
      if (known !== undefined && known.until > now()) return Promise.resolve(known.answer);
      const running = pending.get(id);
      if (running !== undefined) return running;
      const asked = askOnce(id, call);
      pending.set(id, asked);
      return asked;
    },
    size: () => ({ remembered: remembered.size, pending: pending.size }),
  };
}

/** The hook answer of a verdict. */
export function answerFor(verdict: Verdict): HookAnswer {
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

/** Lengths keep the three parts apart. */
function fingerprint(key: Uint8Array, { eventId, username, password }: HookCall): string {
  return createHmac('sha256', key)
    .update(`${eventId.length}:${username.length}:${eventId}${username}${password}`)
    .digest('base64');
}
