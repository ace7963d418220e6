import { callableOf, cardPointer, functionOf } from '../graph.ts';
import type { Card } from '../model.ts';
import { pointerTo } from '../pointer.ts';
import { error, warning } from '../problem.ts';
import { eachCard, type GraphView, named, type RuleContext } from './context.ts';

const CLAUSES = ['control:branch', 'control:tryCatch'];

/** Bodies inside cards: one Helper Flow card; in branches and If Error a Return with the fields of the container. */
export function embedded(context: RuleContext): void {
  for (const graph of context.graphs) {
    if (graph.container !== null) body(graph, graph.container.card, context);
  }
  eachCard(context, ({ card, index }, graph) => {
    const name = functionOf(card);
    if (name === 'control:branch') branch(card, cardPointer(graph, index), context);
    if (name === 'control:tryCatch' && !card.inputs.some((port) => port.flow !== null)) {
      context.report(
        error(
          'CLAUSE_SHAPE',
          cardPointer(graph, index),
          `${named(card)} has no flow to try`,
          'Give its input "flo" an embedded flow.',
        ),
      );
    }
  });
}

function body(graph: GraphView, container: Card, { report }: RuleContext): void {
  const callables = graph.cards.filter(({ card }) => functionOf(card) === 'control:callable');
  const pointer = pointerTo(graph.pointer, 'methods');
  if (callables.length !== 1 || callableOf(graph.graph) === undefined) {
    report(
      error(
        'FLOW_EMBEDDED',
        pointer,
        `a flow embedded in ${named(container)} has ${callables.length} start cards (control:callable), must have one`,
        'Begin each embedded flow with one control:callable card.',
      ),
    );
  }
  if (!CLAUSES.includes(functionOf(container) ?? '')) return;
  const returns = graph.cards.filter(({ card }) => functionOf(card) === 'control:return');
  if (returns.length === 0) {
    report(
      error(
        'FLOW_EMBEDDED',
        pointer,
        `a flow embedded in ${named(container)} has no Return card`,
        'End it with a control:return card.',
      ),
    );
  }
  const wanted = keysOf(container.outputs);
  for (const { card, index } of returns) {
    if (keysOf(card.inputs) === wanted) continue;
    report(
      warning(
        'FLOW_EMBEDDED',
        cardPointer(graph, index),
        `${named(card)} returns other fields than ${named(container)} has as outputs`,
        'Give both the same fields.',
      ),
    );
  }
}

function keysOf(ports: Card['inputs']): string {
  return JSON.stringify(ports.map((port) => port.key).sort());
}

/** If/ElseIf: one group a clause with its comparison and its flow, and a group `else` with a flow. */
function branch(card: Card, pointer: string, { report }: RuleContext): void {
  const groups = new Map<string, Set<string>>();
  for (const port of card.inputs) {
    if (port.group === 'context') continue;
    const keys = groups.get(port.group ?? '') ?? new Set<string>();
    groups.set(port.group ?? '', keys);
    if (port.key !== 'flo' || port.flow !== null) keys.add(port.key);
  }
  for (const needed of ['if', 'else']) {
    if (!groups.has(needed))
      report(
        error(
          'CLAUSE_SHAPE',
          pointer,
          `${named(card)} has no group "${needed}"`,
          'Give If/ElseIf the groups "if", one for each further clause, and "else".',
        ),
      );
  }
  for (const [group, keys] of groups) {
    const wanted =
      group === 'else' ? ['flo', 'inputs'] : ['left-operand', 'operator', 'right-operand', 'flo', 'inputs'];
    const missing = wanted.filter((key) => !keys.has(key));
    if (missing.length > 0)
      report(
        error(
          'CLAUSE_SHAPE',
          pointer,
          `the clause ${JSON.stringify(group)} of ${named(card)} lacks ${missing.join(', ')}`,
          'Add the fields; flo holds the embedded flow.',
        ),
      );
  }
}
