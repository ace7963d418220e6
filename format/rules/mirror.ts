import { cardPointer, functionOf } from '../graph.ts';
import type { Port } from '../model.ts';
import { error, warning } from '../problem.ts';
import { asObject } from '../read.ts';
import { eachCard, fieldName, named, type RuleContext } from './context.ts';

/** Mirrored cards (Helper Flow, Return, Assign ...) have the same fields on both sides. */
export function mirror(context: RuleContext): void {
  eachCard(context, ({ card, index }, graph) => {
    if (asObject(asObject(card.rest.node).model).mirrored !== true) return;
    const pointer = cardPointer(graph, index);
    if (functionOf(card) === 'control:throw' && card.outputs.length === 0 && card.inputs.length > 0) {
      context.report(
        warning(
          'MIRROR',
          pointer,
          `${named(card)} has inputs and no outputs`,
          'Export it again; the console writes the outputs too.',
        ),
      );
      return;
    }
    // The console takes start cards of packs made by hand whose sides differ.
    const problem = functionOf(card) === 'control:callable' ? warning : error;
    const outputs = new Map(card.outputs.map((port) => [fieldText(port), port]));
    const inputs = new Map(card.inputs.map((port) => [fieldText(port), port]));
    for (const [text, port] of inputs) {
      if (!outputs.has(text))
        context.report(
          problem(
            'MIRROR',
            pointer,
            `the input ${fieldName(port)} of ${named(card)} has no output of the same name and type`,
            'Give both sides the same fields: group, key, type and collection.',
          ),
        );
    }
    for (const [text, port] of outputs) {
      if (!inputs.has(text))
        context.report(
          problem(
            'MIRROR',
            pointer,
            `the output ${fieldName(port)} of ${named(card)} has no input of the same name and type`,
            'Give both sides the same fields: group, key, type and collection.',
          ),
        );
    }
  });
}

function fieldText({ group, key, type, collection }: Port): string {
  const what = typeof type === 'string' ? type : JSON.stringify(type);
  const name = group === null ? `- ${key}` : `${group.length} ${group}${key}`;
  return `${collection ? 'list' : 'one'} ${what.length} ${what}${name}`;
}
