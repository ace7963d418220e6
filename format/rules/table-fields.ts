import { connectorOf, portOf, portPointer } from '../graph.ts';
import type { Json } from '../model.ts';
import { pointerTo } from '../pointer.ts';
import { quote, warning } from '../problem.ts';
import { asObject, isObject } from '../read.ts';
import { eachCard, fieldName, named, type RuleContext } from './context.ts';

/** Fields of a Tables card are columns of its table; a wired value of a where clause has its hidden input. */
export function tableFields(context: RuleContext): void {
  eachCard(context, ({ card, index }, graph) => {
    if (connectorOf(card) !== 'stash') return;
    const id = portOf(card.inputs, 'parameters', 'stash')?.data;
    const table = typeof id === 'string' ? context.tables.get(id) : undefined;
    const hidden = new Set(card.inputs.filter((port) => port.group === '_expr').map((port) => port.key));
    const columns = new Set(table?.columns.map((column) => column.name));
    for (const port of card.inputs) {
      const pointer = portPointer(graph, index, 'inputs', port);
      if (table !== undefined && table.stub !== true && port.group === 'Fields' && !columns.has(port.key)) {
        const message = `${named(card)} sets ${fieldName(port)}, which is no column of the table ${quote(table.name)}`;
        context.report(
          warning('TABLE_FIELD', pointer, message, 'Choose the table again in the card, or add the column.'),
        );
      }
      for (const output of wiredTerms(port.data)) {
        if (hidden.has(output)) continue;
        const message = `the where clause of ${named(card)} takes a value from the output ${quote(output)} that reaches no input`;
        context.report(
          warning('TABLE_FIELD', pointerTo(pointer, 'value', 'data'), message, 'Set the condition again in the card.'),
        );
      }
    }
  });
}

/** Output ids that the terms of a where clause name (`rhd`). */
function wiredTerms(data: Json | undefined): string[] {
  const { expr } = asObject(data);
  return (Array.isArray(expr) ? expr : []).flatMap((term) => {
    const rhd = isObject(term) ? asObject(term.rhd) : {};
    return typeof rhd.outputId === 'string' ? [rhd.outputId] : [];
  });
}
