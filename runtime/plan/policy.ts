import type { Value } from '../../connector/core/behaviour.ts';
import { CardError, FlopackError } from '../../connector/core/error.ts';
import type { Card, Port } from '../../format/model.ts';
import { callFlow } from '../engine/call.ts';
import { errorObject, Failure, isFatal } from '../engine/failure.ts';
import type { Frame } from '../engine/frame.ts';
import type { Signal, Step } from '../engine/model.ts';
import type { Body } from './body.ts';
import { namedSources, valuesReader } from './values.ts';

/** Milliseconds between retries: a number, or a range to draw from. */
function delayOf(delay: unknown, next: () => number): number {
  if (Array.isArray(delay)) {
    const [low, high] = delay.map(Number);
    return (low ?? 0) + next() * Math.max(0, (high ?? low ?? 0) - (low ?? 0));
  }
  // Okta page "Error handling": five minutes unless the card says otherwise.
  return typeof delay === 'number' ? delay : 300_000;
}

/** Adds what a card's error policy asks for: retries, values for the caller, another flow. Halting needs nothing. */
export function withPolicy(step: Step, card: Card, body: Body): Step {
  const { type, flow, rest } = card.policy;
  let wrapped = step;
  if (typeof rest['retry'] === 'number' && rest['retry'] > 0)
    wrapped = withRetry(wrapped, rest['retry'], rest['delay']);
  if (type === 'flo' && flow !== null) {
    wrapped = onFailure(wrapped, async (failure, frame) => {
      try {
        await callFlow(frame, step.card, flow, { 'context/error': errorObject(failure) });
      } catch (error) {
        // The other flow's own error is in its history; this flow still ends with the error of its card, also where the
        // other was not exported with it.
        const missing = error instanceof FlopackError && error.code === 'FLOW_NOT_FOUND';
        if (!(missing || error instanceof Failure) || isFatal(error)) throw error;
      }
    });
  }
  if (type === 'return') {
    const readValues = valuesReader(namedSources(body, card, returned(card)));
    wrapped = onFailure(wrapped, (_failure, frame) => {
      frame.values = { ...readValues(frame) };
    });
  }
  return wrapped;
}

/**
 * The fields that the policy "Return Values" adds to a card for the caller: `message`, and any other; none has a group,
 * while all of a connector card's own do (seen in exports).
 */
function returned(card: Card): readonly Port[] {
  const connector = card.address.startsWith('root:channels:');
  return card.inputs.filter((port) => port.group === null && (connector || port.key === 'message'));
}

/** The inputs that are the card's own: without those that its policy "Return Values" adds. */
export function ownInputs(card: Card): readonly Port[] {
  if (card.policy.type !== 'return') return card.inputs;
  const added = new Set(returned(card));
  return card.inputs.filter((port) => !added.has(port));
}

/** The step with its error handed to `failed`, thrown at once or later alike. */
function guarded(step: Step, failed: (error: unknown, frame: Frame) => Promise<Signal>): Step {
  return {
    card: step.card,
    within: step.within,
    run(frame): Signal | Promise<Signal> {
      try {
        const result = step.run(frame);
        return typeof result === 'number' ? result : result.catch((error: unknown) => failed(error, frame));
      } catch (error) {
        return failed(error, frame);
      }
    },
  };
}

function onFailure(step: Step, act: (failure: Failure, frame: Frame) => void | Promise<void>): Step {
  return guarded(step, async (error, frame) => {
    const failure = error instanceof Failure ? error : new Failure(error, step.card, frame);
    if (!isFatal(failure)) await act(failure, frame);
    throw failure;
  });
}

function statusOf(error: unknown): Value {
  const cause = error instanceof Failure ? error.cause : error;
  return cause instanceof CardError ? cause.fields['statusCode'] : null;
}

function withRetry(step: Step, retries: number, delay: unknown): Step {
  return guarded(step, async (first, frame) => {
    const { clock, random } = frame.run.engine.ports;
    let error = first;
    for (let attempt = 0; attempt < retries; attempt += 1) {
      if (isFatal(error) || (statusOf(error) !== 429 && frame.rules.retryOn !== 'any')) throw error;
      await clock.sleep(delayOf(delay, () => random.next()));
      try {
        return await step.run(frame);
      } catch (next) {
        error = next;
      }
    }
    throw error;
  });
}
