import type { Pack } from '../../format/model.ts';
import { collect } from './collect.ts';
import { mergeCard } from './merge-card.ts';
import type { HarvestedCard, SeenCard } from './model.ts';
import { compareVersions, versionOf } from './pick.ts';

/** A pack whose cards are harvested. */
export interface Example {
  readonly pack: Pack;
}

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
    cards: () =>
      [...byKind]
        .map(([kind, cards]) => mergeCard(kind, cards.sort(newestFirst)))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function newestFirst(a: SeenCard, b: SeenCard): number {
  return (
    compareVersions(versionOf(b.address), versionOf(a.address)) ||
    (a.created === b.created ? a.pack - b.pack : a.created < b.created ? 1 : -1)
  );
}
