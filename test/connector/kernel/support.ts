import type { CardContext, FieldShape, Values } from '../../../connector/core/behaviour.ts';
import type { FieldType } from '../../../connector/core/field.ts';
import { kernelBehaviours } from '../../../connector/kernel/behaviours.ts';
import { virtualClock } from '../../../runtime/fakes/clock.ts';
import { seededRandom } from '../../../runtime/fakes/random.ts';

const cards = kernelBehaviours();

/** `text`, `text[]`: a field type as tests write it. */
function typeOf(text: string): FieldType {
  const collection = text.endsWith('[]');
  return { type: (collection ? text.slice(0, -2) : text) as 'string', collection };
}

function field(name: string, type: string): FieldShape {
  const slash = name.indexOf('/');
  return { name, group: slash < 0 ? null : name.slice(0, slash), key: name.slice(slash + 1), ...typeOf(type) };
}

function guess(value: unknown): string {
  if (Array.isArray(value)) return 'object[]';
  if (value instanceof Date) return 'Date';
  return value === null ? 'string' : typeof value;
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
  return behaviour(given, {
    card: {
      kind: `kernel/${kind}`,
      id: 'card',
      title: 'Card',
      inputs: Object.entries(inputs).map(([name, value]) => field(name, guess(value))),
      outputs: Object.entries(outputs).map(([name, type]) => field(name, type)),
    },
    clock: virtualClock({ start: Date.UTC(2026, 0, 31, 9, 5, 7, 89) }),
    random: seededRandom(3),
    http: { request: () => Promise.reject(new Error('no network')) },
    connection: null,
    callFlow: () => Promise.reject(new Error('no flows')),
    ...more,
  });
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
