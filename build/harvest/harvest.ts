import type { Pack } from '../../format/model.ts';
import { collect } from './collect.ts';
import { connectorOf, mergeCard } from './merge-card.ts';
import type { HarvestedCard, SeenCard } from './model.ts';
import { compareVersions, versionOf } from './pick.ts';

/** Gathers packs one by one, so that only cards are kept of each. */
export interface Harvest {
  /** Adds a pack's cards; gives how many they are. */
  add(pack: Pack): number;
  /** One definition a kind, by path. The same packs give the same definitions, in whatever order they came. */
  cards(): HarvestedCard[];
}

export function startHarvest(): Harvest {
  const byKind = new Map<string, SeenCard[]>();
  let packs = 0;
  return {
    add(pack) {
      const cards = collect(pack, packs++);
      for (const card of cards) {
        const same = byKind.get(card.kind);
        if (same) same.push(card);
        else byKind.set(card.kind, [card]);
      }
      return cards.length;
    },
    cards() {
      const connectors = new Map<string, SeenCard[]>();
      for (const cards of byKind.values()) {
        const [, family, , key] = cards[0]!.address.split(':');
        if (family === 'channels') connectors.set(key!, [...(connectors.get(key!) ?? []), ...cards]);
      }
      const shared = new Map([...connectors].map(([key, cards]) => [key, connectorOf(cards)]));
      return [...byKind]
        .map(([kind, cards]) => mergeCard(kind, cards.sort(newestFirst), shared.get(kind.split('/')[0]!) ?? null))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

/** By connector version, then by the pack's date; equal ones in an order that hangs on nothing but what they say. */
function newestFirst(a: SeenCard, b: SeenCard): number {
  const by = compareVersions(versionOf(b.address), versionOf(a.address));
  if (by !== 0) return by;
  if (a.created !== b.created) return a.created < b.created ? 1 : -1;
  const [x, y] = [textOf(a), textOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

const texts = new WeakMap<SeenCard, string>();

function textOf(card: SeenCard): string {
  const known = texts.get(card);
  if (known !== undefined) return known;
  const text = JSON.stringify({ ...card, pack: 0 });
  texts.set(card, text);
  return text;
}
