import { FlopackError } from '../../connector/core/error.ts';
import type { SyncApplication } from '../doctor/applications.ts';
import type { Org } from '../doctor/org.ts';
import { anybodyOnHook } from '../doctor/people.ts';
import { interruption } from '../interruption.ts';
import type { Io } from '../io.ts';
import type { Ask } from '../setup.ts';
import { applyPlan } from './apply.ts';
import { type Entry, planOf } from './plan.ts';
import { pageOf, printApplied, printPlan } from './print.ts';

/** Plan, question, changes, report. Gives the exit code: 130 after Ctrl-C, 143 after SIGTERM. */
export async function carryOut(
  org: Org,
  wanted: readonly SyncApplication[],
  { apply, ask }: { readonly apply: boolean; readonly ask: Ask },
  io: Io,
): Promise<number> {
  const plan = await planOf(
    org,
    wanted,
    once(() => onHook(org, io)),
  );
  io.status('');
  printPlan(plan, io);
  const code = plan.some(({ action }) => action === 'problem') ? 1 : 0;
  const changes = plan.filter(({ action }) => action === 'set');
  if (changes.length === 0) return code;
  const say = pageOf(io);
  if (!apply) {
    say('Nothing was changed. Add --apply to do it.', 2);
    return code;
  }
  const answer = ask === null ? 'no' : await ask(`  Change ${named(changes)}?`);
  if (answer !== 'yes') {
    say('Nothing was changed.', 2);
    return answer === 'stopped' ? 130 : code;
  }
  // The first Ctrl-C lets the call under way end, so that it is known what was set.
  const stop = interruption();
  try {
    const applied = await applyPlan(org, plan, stop.signal);
    printApplied(applied, io);
    if (stop.signal.aborted) return stop.exitCode();
    return applied.every(({ result }) => result === 'done') ? code : 1;
  } finally {
    stop.dispose();
  }
}

function named(changes: readonly Entry[]): string {
  return changes.length === 1 ? `"${changes[0]?.label}"` : `${changes.length} apps`;
}

async function onHook(org: Org, io: Io): Promise<boolean | null> {
  let read = 0;
  try {
    return await anybodyOnHook(org, () => {
      read++;
      if (read % 200 === 0) io.status(`  looking for people on the password import hook: ${read} read`);
    });
  } catch (error) {
    if (!(error instanceof FlopackError)) throw error;
    return null;
  } finally {
    io.status('');
  }
}

/** Read when the first app asks, and not again. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | null = null;
  return () => {
    value ??= read();
    return value;
  };
}
