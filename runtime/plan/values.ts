import type { Value, Values } from '../../connector/core/behaviour.ts';
import { fieldName } from '../../connector/core/names.ts';
import type { Card, Port } from '../../format/model.ts';
import type { Frame } from '../engine/frame.ts';
import { type Body, outputSlot, sourceOf } from './body.ts';
import { read, type Source } from './source.ts';

/** Builds the inputs of a card from the slots of a run. */
export type ReadValues = (frame: Frame) => Values;

/**
 * An object without inherited fields that engines still treat as a fast one: a plain null-prototype object would be a
 * dictionary, several times slower on the path that every card takes.
 */
function Bare(this: object): void {}
Bare.prototype = Object.create(null);
const BareObject = Bare as unknown as new () => Record<string, Value>;

export function bare(): Record<string, Value> {
  return new BareObject();
}

export interface NamedSource {
  readonly name: string;
  readonly source: Source;
}

export function namedSources(
  body: Body,
  card: Card,
  ports: readonly Port[],
  name: (port: Port) => string = fieldName,
): NamedSource[] {
  return ports.map((port) => ({ name: name(port), source: sourceOf(body, card, port) }));
}

export function valuesReader(fields: readonly NamedSource[]): ReadValues {
  const names = fields.map((f) => f.name);
  const sources = fields.map((f) => f.source);
  return (frame) => {
    const values = new BareObject();
    for (let i = 0; i < names.length; i += 1) values[names[i]!] = read(sources[i]!, frame);
    return values;
  };
}

/** Puts a card's outputs, by field name, into the slots that wires read. */
export type WriteValues = (slots: Value[], outputs: Values) => void;

export function valuesWriter(body: Body, card: Card): WriteValues {
  const wired = card.outputs
    .map((port) => ({ name: fieldName(port), slot: outputSlot(body, card, port) }))
    .filter(({ slot }) => slot >= 0);
  const names = wired.map((w) => w.name);
  const slots = wired.map((w) => w.slot);
  return (target, outputs) => {
    for (let i = 0; i < names.length; i += 1) {
      const value = outputs[names[i]!];
      // A function is what a plain object inherits under a name like `constructor`.
      target[slots[i]!] = value === undefined || typeof value === 'function' ? null : value;
    }
  };
}
