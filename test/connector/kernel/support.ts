import type { CardContext, Values } from '../../../connector/core/behaviour.ts';
import { kernelBehaviours } from '../../../connector/kernel/behaviours.ts';
import { virtualClock } from '../../../runtime/fakes/clock.ts';
import { cardContext, fields, type Shape } from '../../support/card.ts';

const cards = kernelBehaviours();

function guess(value: unknown): Shape {
  if (Array.isArray(value)) return 'object[]';
  if (value instanceof Date) return 'Date';
  return value === null ? 'string' : (typeof value as Shape);
}

/** Runs the behaviour of a function card through the registry. `outputs` are field types by name. */
export async function runCard(
  kind: string,
  inputs: Values,
  outputs: Readonly<Record<string, string>> = {},
  more: Partial<CardContext> = {},
): Promise<Values> {
  const behaviour = cards.get(`kernel/${kind}`);
  if (behaviour === undefined) throw new Error(`no card ${kind}`);
  const given = Object.assign(Object.create(null), inputs);
  const card = {
    kind: `kernel/${kind}`,
    id: 'card',
    title: 'Card',
    inputs: fields(Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, guess(value)]))),
    outputs: fields(outputs as Readonly<Record<string, Shape>>),
  };
  return behaviour(
    given,
    cardContext({ card, clock: virtualClock({ start: Date.UTC(2026, 0, 31, 9, 5, 7, 89) }), ...more }),
  );
}

export async function output(
  kind: string,
  inputs: Values,
  outputs: Readonly<Record<string, string>> = {},
  more: Partial<CardContext> = {},
): Promise<unknown> {
  const values = await runCard(kind, inputs, outputs, more);
  return values.output;
}
