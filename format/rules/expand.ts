import { cardPointer, functionOf, portOf, portPointer } from '../graph.ts';
import type { Port } from '../model.ts';
import { error } from '../problem.ts';
import { asObject } from '../read.ts';
import { eachCard, fieldName, named, type RuleContext } from './context.ts';

const PAIR =
  'Give each field a group of its own with the outputs "key" (its path) and "value", both with metadata.path.';

/** A hidden card that takes fields out of an object: one input, a pair of outputs `key` (the path) and `value` a field. */
export function expand(context: RuleContext): void {
  eachCard(context, ({ card, index }, graph) => {
    if (functionOf(card) !== 'object:expand') return;
    const wrong = (message: string, advice: string): void =>
      context.report(error('EXPAND', cardPointer(graph, index), `${named(card)} ${message}`, advice));
    const object = portOf(card.inputs, null, 'object');
    if (object === undefined || !graph.incoming.get(card.id)?.has(object.id)) {
      wrong('takes fields out of an object that no wire brings', 'Wire the object to its input "object".');
    }
    if (asObject(asObject(card.rest.node).model).displayed !== false) {
      wrong('is an expand card and not hidden', 'Set displayed to false.');
    }
    const fields = new Set(card.outputs.map((port) => JSON.stringify([port.group, port.key])));
    for (const port of card.outputs) {
      const fault = faultOf(port, fields);
      if (fault === null) continue;
      const message = `the output ${fieldName(port)} of ${named(card)} ${fault}`;
      context.report(error('EXPAND', portPointer(graph, index, 'outputs', port), message, PAIR));
    }
  });
}

function faultOf(port: Port, fields: ReadonlySet<string>): string | null {
  if (port.key !== 'key' && port.key !== 'value') return 'is neither "key" nor "value"';
  const partner = port.key === 'key' ? 'value' : 'key';
  if (!fields.has(JSON.stringify([port.group, partner]))) return 'has no partner in its group';
  const { path } = port.metadata;
  if (!Array.isArray(path) || !path.every((step) => typeof step === 'string')) return 'has no path';
  if (port.key === 'key' && JSON.stringify(port.data) !== JSON.stringify(path)) {
    return 'holds another path than its metadata';
  }
  return null;
}
