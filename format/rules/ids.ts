import { cardPointer, portPointer } from '../graph.ts';
import { pointerTo } from '../pointer.ts';
import { error, quote } from '../problem.ts';
import { named, type RuleContext } from './context.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Console: 8 to 12 characters; hand-built packs with 32 import too (seen in exports). */
const SHORT = /^[A-Za-z0-9_-]{1,64}$/;

/** Flows, connections, tables and folders have lower-case UUIDs, cards and fields short ids, both unique. */
export function ids(context: RuleContext): void {
  const { pack, report } = context;
  const kinds = [
    ['flos', pack.flows],
    ['configs', pack.connections],
    ['tables', pack.tables],
    ['groups', pack.folders],
  ] as const;
  for (const [kind, items] of kinds) {
    for (const { id } of items) {
      if (!UUID.test(id))
        report(
          error(
            'ID_SHAPE',
            pointerTo('/data', kind, id),
            `the id ${quote(id)} is no lower-case UUID`,
            'Give it a UUID; every export has one here.',
          ),
        );
    }
  }
  shortIds(context);
}

/** Card and field ids are unique in a top-level flow with everything embedded in it. */
function shortIds({ graphs, report }: RuleContext): void {
  const seen = new Map<string, Set<string>>();
  for (const graph of graphs) {
    const taken = seen.get(graph.flow.id) ?? new Set<string>();
    seen.set(graph.flow.id, taken);
    const take = (id: string, pointer: () => string, what: () => string): void => {
      if (!SHORT.test(id))
        report(
          error(
            'ID_SHAPE',
            pointer(),
            `the id ${quote(id)} of ${what()} has other characters than letters, digits, _ and -`,
            'Give it an id of 8 to 12 such characters.',
          ),
        );
      if (taken.has(id))
        report(
          error(
            'ID_DUPLICATE',
            pointer(),
            `the id ${quote(id)} of ${what()} is used twice in one flow`,
            'Give one of the two a new id, and mend what refers to it.',
          ),
        );
      taken.add(id);
    };
    for (const { card, index } of graph.cards) {
      take(
        card.id,
        () => cardPointer(graph, index),
        () => `the card ${named(card)}`,
      );
      for (const side of ['inputs', 'outputs'] as const) {
        for (const port of card[side])
          take(
            port.id,
            () => portPointer(graph, index, side, port),
            () => `a field of ${named(card)}`,
          );
      }
    }
  }
}
