import { readPasswordPush, updatePasswordPush } from '../../connector/okta/apps.ts';
import { failureOf, isHopeless, statusOf } from '../doctor/finding.ts';
import type { Org } from '../doctor/org.ts';
import { isWanted, WANTED_PUSH } from '../doctor/provisioned.ts';
import type { Entry } from './plan.ts';

/** What became of one entry of the plan. */
export interface Applied {
  readonly entry: Entry;
  /** `unknown`: it was sent, and reading it back failed. */
  readonly result: 'done' | 'failed' | 'unknown' | 'not tried';
  readonly note: string;
}

/**
 * Sets each app, reads it back and compares. One that fails does not stop the others, unless no other can succeed; an
 * abort lets the call under way end. Never rejects for what the org answers.
 */
export async function applyPlan(org: Org, plan: readonly Entry[], signal: AbortSignal): Promise<readonly Applied[]> {
  const applied: Applied[] = [];
  let hopeless = false;
  for (const entry of plan.filter(({ action }) => action === 'set')) {
    if (hopeless || signal.aborted) {
      applied.push({ entry, result: 'not tried', note: signal.aborted ? 'stopped' : 'the org takes no more calls' });
      continue;
    }
    try {
      await updatePasswordPush(org.client, entry.id, WANTED_PUSH);
    } catch (error) {
      hopeless = isHopeless(error);
      const { reason, advice } = failureOf(error, 'okta.apps.manage');
      const failed = { entry, result: 'failed' as const, note: `${org.clean(reason, 200)}. ${advice}` };
      // A lost answer is no refusal: what is set now tells.
      const refused = (statusOf(error) ?? 500) < 500;
      const now = refused || hopeless ? failed : await readBack(org, entry);
      applied.push(now.result === 'failed' ? failed : now);
      continue;
    }
    applied.push(await readBack(org, entry));
  }
  return applied;
}

async function readBack(org: Org, entry: Entry): Promise<Applied> {
  try {
    const now = await readPasswordPush(org.client, entry.id);
    if (isWanted(now)) return { entry, result: 'done', note: '' };
    return { entry, result: 'failed', note: `Okta took it and kept something else: ${org.clean(pushWords(now), 100)}` };
  } catch (error) {
    const { reason, advice } = failureOf(error, 'okta.apps.read');
    return { entry, result: 'unknown', note: `sent, but not read back (${org.clean(reason, 200)}). ${advice}` };
  }
}

/** `ENABLED, seed OKTA, change CHANGE`. */
export function pushWords(push: {
  readonly status: string | null;
  readonly seed: string | null;
  readonly change: string | null;
}): string {
  return `${push.status ?? 'not told'}, seed ${push.seed ?? 'not told'}, change ${push.change ?? 'not told'}`;
}
