import { functionOf, portOf, portPointer } from '../graph.ts';
import { pointerTo } from '../pointer.ts';
import { error, quote } from '../problem.ts';
import { eachCard, fieldName, named, type RuleContext } from './context.ts';

const CARDS = ['string:compose', 'math:expression', 'boolean:expression'];
const PLACEHOLDER = /\{\{\{([^{}]+)\}\}\}/g;

/** The placeholders `{{{key}}}` of a template are exactly the keys of the card's other inputs. */
export function compose(context: RuleContext): void {
  eachCard(context, ({ card, index }, graph) => {
    if (!CARDS.includes(functionOf(card) ?? '')) return;
    const text = portOf(card.inputs, null, '_text_');
    if (text === undefined) return;
    const placeholders = new Set<string>();
    if (typeof text.data === 'string')
      for (const match of text.data.matchAll(PLACEHOLDER)) placeholders.add(match[1] ?? '');
    const keys = new Set<string>();
    for (const port of card.inputs) {
      if (port === text || port.group !== null) continue;
      keys.add(port.key);
      if (placeholders.has(port.key)) continue;
      context.report(
        error(
          'COMPOSE',
          portPointer(graph, index, 'inputs', port),
          `the input ${fieldName(port)} of ${named(card)} does not stand in its text`,
          `Write {{{${port.key}}}} in the text, or remove the input.`,
        ),
      );
    }
    for (const key of placeholders) {
      if (keys.has(key)) continue;
      const pointer = pointerTo(portPointer(graph, index, 'inputs', text), 'value', 'data');
      context.report(
        error(
          'COMPOSE',
          pointer,
          `the text of ${named(card)} has the placeholder ${quote(key)} and no input of that key`,
          'Add the input, or remove the placeholder.',
        ),
      );
    }
  });
}
