import type { Finished } from '../engine/call.ts';
import type { ExecutionError } from '../engine/failure.ts';
import type { Frame } from '../engine/frame.ts';
import type { TraceEntry } from '../engine/trace.ts';
import { type Mask, masker, nothingSpelled, type Spelled } from './mask.ts';
import type { StoredExecution } from './model.ts';
import { failureSecrets, frameSecrets, maskedError, stored } from './record.ts';

/** More executions of one run than this are stored before the run ends, masked with what is known by then. */
const HELD = 256;

/**
 * A run with more different secrets than this is stored without values from then on: knowing them all in every
 * spelling would take more memory than the run.
 */
const SECRETS_MAX = 50_000;

/** Gathers the executions of one run (the flow and its helpers) and stores them when the run ends. */
export interface Collector {
  finished(done: Finished): void;
  /** What may be shown of the root execution; masked. */
  shown(done: Finished): { readonly error: ExecutionError | null; readonly trace: readonly TraceEntry[] | null };
}

/**
 * A secret often gets its telling name only in another flow or a later card of the run, so nothing is stored before the
 * secrets of all executions are known.
 */
export function collector(
  keep: (entry: StoredExecution) => void,
  known: ReadonlySet<string>,
  event: string | null,
): Collector {
  let held: Finished[] = [];
  let secrets: Set<string> | null = null;
  let mask: Mask | null = null;
  let tooMany = false;
  let spelled: Spelled | null = null;
  // A flow that calls thousands of others is looked through before each time that some of them are stored.
  let seenRunning: Set<unknown> | null = null;
  const flush = (): void => {
    // Without anything to show, no value is stored and there is nothing to mask.
    if (!tooMany && held.some(telling)) {
      secrets ??= new Set();
      // More may be known now, e.g. the token that a connection got.
      for (const secret of known) secrets.add(secret);
      const frames = new Set<Frame>();
      for (const done of held) {
        failureSecrets(done, secrets);
        for (let frame: Frame | null = done.frame; frame !== null && !frames.has(frame); frame = frame.parent)
          frames.add(frame);
      }
      const seen = new Set<unknown>();
      for (const frame of frames) {
        if (!frame.done) seenRunning ??= new Set();
        frameSecrets(frame, secrets, frame.done ? seen : (seenRunning ?? seen));
      }
      tooMany = secrets.size > SECRETS_MAX;
      if (tooMany) {
        secrets.clear();
        seenRunning = null;
        spelled = null;
      } else {
        spelled ??= nothingSpelled();
        mask = masker(secrets, spelled);
      }
    }
    for (const done of held)
      keep(stored(done, tooMany ? null : (mask ?? plain), done.frame.parent === null ? event : null));
    held = [];
  };
  return {
    finished(done) {
      held.push(done);
      if (done.frame.parent === null || ended(done) || held.length >= HELD) flush();
    },
    shown(done) {
      if (done.failure === null && done.frame.trace === null) return { error: null, trace: null };
      if (tooMany) return { error: maskedError(done, null), trace: null };
      const hide = mask ?? masker(secrets ?? known);
      return { error: maskedError(done, hide), trace: done.frame.trace === null ? null : hide(done.frame.trace) };
    },
  };
}

const plain: Mask = (value) => value;

function telling(done: Finished): boolean {
  return done.failure !== null || done.frame.trace !== null || done.frame.plan.log;
}

/** A flow called with Call Flow Async may end after the run that started it. */
function ended(done: Finished): boolean {
  let root = done.frame;
  while (root.parent !== null) root = root.parent;
  return root.done;
}
