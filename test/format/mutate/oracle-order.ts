import type { Tell } from './oracle.ts';
import { entriesOf, kindOf, list, type Raw, word } from './raw.ts';

export interface BodyOrder {
  readonly starts: readonly Raw[];
  /** true: the second card runs after the first, whatever way. */
  follows(from: unknown, to: unknown): boolean;
  /** The two sides of each If/Else: the cards that only one of its heads leads to. */
  readonly sides: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[];
}

/** Orderings and branches: existing ends, one start, no circle, one line but for the sides of an If/Else. */
export function brokenOrder(cards: readonly Raw[], orderings: unknown, tell: Tell): BodyOrder {
  const ids = cards.map((card) => word(card.uuid));
  const next = new Map<string, Set<string>>(ids.map((id) => [id, new Set<string>()]));
  for (const [, pair] of entriesOf(orderings)) {
    const [from, to] = list(pair);
    if (list(pair).length !== 2 || typeof from !== 'string' || typeof to !== 'string') tell('ordering of two');
    else if (!next.has(from) || !next.has(to)) tell('ordering end');
    else if (from !== to) next.get(from)!.add(to);
  }
  const incoming = (id: string): number => [...next.values()].filter((targets) => targets.has(id)).length;
  const ifs = cards.filter((card) => kindOf(card) === 'control:if');
  const joins = cards.filter((card) => kindOf(card) === 'control:join');
  if (ifs.length !== joins.length) tell('number of If and Join');
  const heads: [string, string][] = [];
  for (const card of cards) {
    const branches = entriesOf(card.branches);
    if (kindOf(card) !== 'control:if') {
      if (branches.length > 0) tell('branches of no If');
      continue;
    }
    if (JSON.stringify(branches.map(([, when]) => when)) !== '[true,false]') tell('branches of an If');
    for (const [head] of branches) {
      if (kindOf(cards.find((other) => other.uuid === head)) !== 'control:noop') tell('head of a branch');
      if (incoming(head) > 0) tell('ordering to a head');
    }
    if (next.get(word(card.uuid))!.size > 0) tell('ordering from an If');
    if (branches.length === 2) heads.push([branches[0]![0], branches[1]![0]]);
  }
  for (const card of cards) {
    for (const [head] of entriesOf(card.branches)) if (next.has(head)) next.get(word(card.uuid))!.add(head);
  }
  const starts = cards.filter((card) => incoming(word(card.uuid)) === 0);
  const reach = new Map<string, Set<string>>();
  for (const id of ids) reach.set(id, reached(id, next));
  const follows = (from: unknown, to: unknown): boolean => reach.get(word(from))?.has(word(to)) ?? false;
  if (ids.some((id) => follows(id, id))) {
    tell('circle');
    return { starts, follows, sides: [] };
  }
  if (starts.length !== 1) tell(`${starts.length} start cards`);
  const sides = heads.map(([yes, no]) => {
    const side = (own: string, other: string) =>
      new Set([own, ...(reach.get(own) ?? [])].filter((id) => id !== other && !follows(other, id)));
    return [side(yes, no), side(no, yes)] as const;
  });
  for (const [yes, no] of heads) {
    const common = cards.filter(({ uuid }) => follows(yes, uuid) && follows(no, uuid));
    const first = common.find(({ uuid }) => common.every((other) => other.uuid === uuid || follows(uuid, other.uuid)));
    if (first === undefined || kindOf(first) !== 'control:join') tell('sides of an If do not meet in a Join');
  }
  // Two cards without an order between them stand on different sides of one If/Else.
  for (const [i, a] of ids.entries()) {
    for (const b of ids.slice(i + 1)) {
      if (a === b || follows(a, b) || follows(b, a)) continue;
      if (!sides.some(([yes, no]) => (yes.has(a) && no.has(b)) || (no.has(a) && yes.has(b)))) tell('free order');
    }
  }
  return { starts, follows, sides };
}

/** What comes after a card; the card itself only on a circle. */
function reached(from: string, next: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const seen = new Set<string>(next.get(from));
  for (const id of seen) for (const to of next.get(id) ?? []) seen.add(to);
  return seen;
}
