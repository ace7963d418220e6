import { cardPointer } from '../graph.ts';
import type { Card, JsonObject } from '../model.ts';
import { pointerTo } from '../pointer.ts';
import { error, quote } from '../problem.ts';
import { asObject } from '../read.ts';
import { eachCard, named, type RuleContext } from './context.ts';

const ADDRESS = /^root:(kernel:[^:]+|channels:http:[^:]+):[^:]+:[^:]+$/;

/** A card's address, its parents' addresses and its two keys say the same. */
export function address(context: RuleContext): void {
  eachCard(context, ({ card, index }, graph) => {
    const wrong = (keys: readonly string[], message: string, advice: string): void =>
      context.report(
        error('CARD_ADDRESS', pointerTo(cardPointer(graph, index), ...keys), `${named(card)}: ${message}`, advice),
      );
    if (!ADDRESS.test(card.address)) {
      wrong(
        ['address'],
        `the address ${quote(card.address)} has the wrong form`,
        'Write root:kernel:<module>:<version>:<function> or root:channels:http:<connector>:<version>:<action>.',
      );
      return;
    }
    const steps = card.address.split(':');
    const key = steps.at(-1) ?? '';
    for (const [part, length] of [
      ['version', -1],
      ['channel', -2],
    ] as const) {
      const wanted = steps.slice(0, length).join(':');
      const parent = asObject(asObject(card.rest.parents)[part]);
      if (parent.address !== wanted)
        wrong(
          ['parents', part, 'address'],
          `${quote(parent.address)} does not fit the card's address`,
          `Write ${quote(wanted)}.`,
        );
      const wantedKey = steps.at(length - 1) ?? '';
      if (parent.key !== wantedKey)
        wrong(
          ['parents', part, 'key'],
          `${quote(parent.key)} does not fit the card's address`,
          `Write ${quote(wantedKey)}.`,
        );
    }
    const { node, model } = partsOf(card);
    if (node.key !== key)
      wrong(['node', 'key'], `${quote(node.key)} is not the last part of the address`, `Write ${quote(key)}.`);
    if (model.key !== key)
      wrong(
        ['node', 'model', 'key'],
        `${quote(model.key)} is not the last part of the address`,
        `Write ${quote(key)}.`,
      );
  });
}

function partsOf(card: Card): { node: JsonObject; model: JsonObject } {
  const node = asObject(card.rest.node);
  return { node, model: asObject(node.model) };
}
