import type { Card, FlowGraph, Pack } from '../../format/model.ts';

/** Cards that a builder sees, nested ones too, in the order of the file: `string/compose`, `okta/activateUser`. */
export function visibleCards(graph: FlowGraph): string[] {
  return graph.cards.flatMap((card) => {
    const inner = [...card.inputs.map((port) => port.flow), card.policy.handler].flatMap((flow) =>
      flow === null ? [] : visibleCards(flow),
    );
    return HIDDEN.has(kind(card)) ? inner : [kind(card), ...inner];
  });
}

const HIDDEN = new Set([
  'control/noop',
  'control/callable',
  'control/comment',
  'object/expand',
  'list/asyncEach',
  'control/join',
]);

function kind(card: Card): string {
  const [, family, a, b, c, d] = card.address.split(':');
  return family === 'kernel' ? `${a}/${c}` : `${b}/${d}`;
}

/** How a flow starts, with what decides when: the application filter, the security of the endpoint. */
export function triggerOf(graph: FlowGraph): string {
  const start = graph.cards.find((card) => /^(okta\/user|http\/accept|control\/callable)/.test(kind(card)));
  if (start === undefined) return 'none';
  const useId = start.inputs.find((port) => port.key === 'useId')?.data;
  const filter = useId === 'Yes' ? ' of one application' : '';
  return `${kind(start)}${filter}${graph.securityLevel === null ? '' : ` (${graph.securityLevel})`}`;
}

export function flowNamed(packs: readonly Pack[], name: string): FlowGraph {
  const found = packs.flatMap((pack) => pack.flows).find((flow) => flow.name === name);
  if (found?.graph === undefined || found.graph === null) throw new Error(`no flow is named ${name}`);
  return found.graph;
}

/** Two lists side by side, as lines. */
export function sideBySide(title: string, article: readonly string[], ours: readonly string[]): string[] {
  const width = Math.max(7, ...article.map((line) => line.length));
  const rows = Array.from({ length: Math.max(article.length, ours.length) }, (_, at) =>
    `  ${(article[at] ?? '').padEnd(width)} | ${ours[at] ?? ''}`.trimEnd(),
  );
  return [title, `  ${'article'.padEnd(width)} | ours`, ...rows, ''];
}
