import type { Value } from '../../connector/core/behaviour.ts';
import { CardError } from '../../connector/core/error.ts';
import { isRecord } from '../../connector/core/safe.ts';
import type { Finished } from '../engine/call.ts';
import { describeFailure, type ExecutionError } from '../engine/failure.ts';
import type { Frame } from '../engine/frame.ts';
import type { TraceEntry } from '../engine/trace.ts';
import { type Mask, TOO_LARGE } from './mask.ts';
import type { StoredExecution } from './model.ts';
import { collectSecrets, isSecretField, isSecretName } from './secrets.ts';
import { isLarge } from './size.ts';

/**
 * The secret texts of one execution: what stands under secret names in its input, in the fields that wires read, in its
 * trace and in its error.
 */
export function frameSecrets(frame: Frame, into: Set<string>, seen: Set<unknown>): void {
  collectSecrets(frame.input, into, seen);
  const { slotNames, secretSlots } = frame.plan;
  frame.slots.forEach((value, slot) => {
    const name = slotNames[slot] ?? '';
    const secret = secretSlots.has(slot) || isSecretName(name);
    collectSecrets(secret ? { secret: value } : value, into, seen);
  });
  for (const entry of frame.trace ?? []) {
    collectSecrets(entry.inputs, into, seen);
    if (isRecord(entry.inputs) && isSecretField(entry.kind, 'key'))
      collectSecrets({ secret: [entry.inputs['key'], entry.inputs['ssl/key']] }, into);
    collectSecrets(entry.outputs, into, seen);
  }
}

export function failureSecrets(done: Finished, into: Set<string>): void {
  const cause = done.failure?.cause;
  if (cause instanceof CardError) collectSecrets(cause.fields, into);
}

/** `mask` null: nobody knows what to hide, so that only the kind of error is told. */
export function maskedError(done: Finished, mask: Mask | null): ExecutionError | null {
  if (done.failure === null) return null;
  const error = describeFailure(done.failure);
  if (mask === null) return { ...error, message: error.kind, fields: {} };
  return { ...error, message: mask(error.message), fields: mask(error.fields) };
}

/** A value as it may rest: what is too large only says so. */
function kept(value: Value, hide: Mask): Value {
  return isLarge(value) ? TOO_LARGE : hide(value);
}

function keptEntry(entry: TraceEntry, hide: Mask): TraceEntry {
  const { inputs, outputs, ...rest } = entry;
  return { ...hide(rest), inputs: kept(inputs, hide), outputs: kept(outputs, hide) };
}

/** What of an execution may rest. `event` is the uuid of the event that started it; `mask` null: no values. */
export function stored(done: Finished, mask: Mask | null, event: string | null): StoredExecution {
  const { frame, failure } = done;
  const { plan } = frame;
  let root = frame;
  while (root.parent !== null) root = root.parent;
  const hide = plan.log ? mask : null;
  const error = maskedError(done, mask);
  return {
    id: frame.id,
    flowId: plan.flowId,
    flowName: plan.flowName,
    pack: plan.pack,
    trigger: frame.parent === null ? frame.run.trigger : 'call',
    parent: frame.parent?.id ?? null,
    root: root.id,
    caller: frame.caller?.id ?? null,
    status: failure === null ? 'success' : 'error',
    startedAt: frame.startedAt,
    ms: frame.run.engine.ports.clock.now() - frame.startedAt,
    stoppedBy:
      frame.stoppedBy === null
        ? null
        : { ...frame.stoppedBy, message: hide === null ? null : hide(frame.stoppedBy.message) },
    error: error === null || plan.log ? error : { ...error, fields: {} },
    input: hide === null ? null : kept(frame.input, hide),
    output: hide === null ? null : kept(frame.output, hide),
    response: hide === null ? null : hide(frame.response),
    trace: hide === null || frame.trace === null ? null : frame.trace.map((entry) => keptEntry(entry, hide)),
    valuesDropped: mask === null,
    event,
    rerunAs: null,
  };
}
