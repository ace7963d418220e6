import type { CardShape, Value } from '../../../connector/core/behaviour.ts';
import { compare, type OperandTypes } from '../../../connector/core/compare.ts';
import { toNumber, toText } from '../../../connector/core/convert.ts';
import { CardError } from '../../../connector/core/error.ts';
import type { FieldType } from '../../../connector/core/field.ts';
import type { Card } from '../../../format/model.ts';
import { execute } from '../../engine/execute.ts';
import type { Frame } from '../../engine/frame.ts';
import { GO, LEAVE, type Signal, type Step } from '../../engine/model.ts';
import { type Body, inputNamed, type Move, newSlot, outputSlot, sourceNamed, within } from '../body.ts';
import { fieldType } from '../shape.ts';
import { read } from '../source.ts';
import { namedSources, valuesReader } from '../values.ts';

/** Evaluates `left-operand operator right-operand` of a card, or of one clause (group) of If/ElseIf. */
export function condition(card: Card, body: Body, group: string | null): (frame: Frame) => boolean {
  const name = (key: string): string => (group === null ? key : `${group}/${key}`);
  const typeOf = (key: string): FieldType | null => {
    const port = inputNamed(card, name(key));
    return port === undefined ? null : fieldType(port);
  };
  const left = sourceNamed(body, card, name('left-operand'));
  const operator = sourceNamed(body, card, name('operator'));
  const right = sourceNamed(body, card, name('right-operand'));
  const types: OperandTypes = { a: typeOf('left-operand'), b: typeOf('right-operand') };
  return (frame) => compare(read(operator, frame), read(left, frame), read(right, frame), types, frame.rules);
}

/** One branch of an If/Else: its cards, then what it hands to the Join. */
export interface Branch {
  readonly steps: readonly Step[];
  readonly moves: readonly Move[];
}

function runBranch(branch: Branch, frame: Frame, entry: Frame['entry']): Signal | Promise<Signal> {
  const result = execute(branch.steps, frame);
  if (typeof result !== 'number') return result.then((signal) => joined(branch, frame, entry, signal));
  return joined(branch, frame, entry, result);
}

function joined(branch: Branch, frame: Frame, entry: Frame['entry'], signal: Signal): Signal {
  // The cards of the branch have come and gone; the Join's conversions are the If/Else's.
  frame.entry = entry;
  if (signal === GO) for (const { source, slot } of branch.moves) frame.slots[slot] = read(source, frame);
  return signal;
}

/** If/Else with both branches up to the Join. Whatever leaves inside a branch leaves the flow (or block) around it. */
export function ifStep(card: Card, shape: CardShape, body: Body, whenTrue: Branch, whenFalse: Branch): Step {
  const test = condition(card, body, null);
  const readInputs = valuesReader(namedSources(body, card, card.inputs));
  const port = card.outputs.find((p) => p.key === 'result');
  const slot = port === undefined ? -1 : outputSlot(body, card, port);
  return {
    card: shape,
    within: within(body),
    run(frame) {
      const entry = frame.entry;
      if (entry !== null) entry.inputs = readInputs(frame);
      const result = test(frame);
      if (entry !== null) entry.outputs = { result };
      if (slot >= 0) frame.slots[slot] = result;
      return runBranch(result ? whenTrue : whenFalse, frame, entry);
    },
  };
}

/** Continue If: when false the flow stops without an error and hands its message to the caller; in a block it only leaves the block. */
export function continueIfStep(card: Card, shape: CardShape, body: Body): Step {
  const test = condition(card, body, null);
  const message = sourceNamed(body, card, 'otherwise/message');
  const readInputs = valuesReader(namedSources(body, card, card.inputs));
  const root = body.block === null;
  return {
    card: shape,
    within: within(body),
    run(frame) {
      if (frame.entry !== null) frame.entry.inputs = readInputs(frame);
      if (test(frame)) return GO;
      if (root) {
        const text = toText(read(message, frame));
        frame.stoppedBy = { card: shape.id, title: shape.title, message: text };
        frame.output = { message: text };
      }
      return LEAVE;
    },
  };
}

/** Return Error and Return Error If: an error with message, statusCode and the author's own fields. */
export function throwStep(card: Card, shape: CardShape, body: Body): Step {
  const always = shape.kind === 'kernel/control/throw';
  const test = always ? null : condition(card, body, null);
  const operands = new Set(['left-operand', 'operator', 'right-operand']);
  const readInputs = valuesReader(
    namedSources(
      body,
      card,
      card.inputs.filter((p) => p.group !== null || !operands.has(p.key)),
    ),
  );
  return {
    card: shape,
    within: within(body),
    run(frame) {
      const entry = frame.entry;
      if (test !== null && !test(frame)) return GO;
      const { message, statusCode, ...added } = readInputs(frame) as Record<string, Value>;
      if (entry !== null) entry.inputs = { message, statusCode, ...added };
      const status = toNumber(statusCode);
      throw new CardError(
        'User Error',
        toText(message) ?? '',
        status === null ? added : { ...added, statusCode: status },
      );
    },
  };
}

/** A slot that nothing writes before the Join does. */
export function joinSlot(body: Body, card: Card, outputId: string): number {
  const port = card.outputs.find((p) => p.id === outputId);
  return port === undefined ? newSlot(body, 'join') : outputSlot(body, card, port);
}
