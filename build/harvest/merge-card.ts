import type { Json } from '../../connector/core/field.ts';
import { cardSchema } from './card-schema.ts';
import { fileName } from './file-name.ts';
import { mergeSide } from './merge-side.ts';
import type { HarvestedCard, SeenCard, Variation } from './model.ts';
import { compareVersions, tally, usual, versionOf } from './pick.ts';

/** Keys of `x-card.constants`, in the order of their interface. */
const CONSTANTS = [
  ...['executable', 'displayed', 'async', 'cooperative', 'mirrored'],
  ...['timeout', 'monitor', 'webhook', 'webhookList', 'webhookConditions'],
];

/** One definition of all examples of a kind, which come newest first. */
export function mergeCard(kind: string, cards: readonly SeenCard[], connector: Connector | null): HarvestedCard {
  const variations: Variation[] = [];
  const note = (what: string, field: string, detail: string): void =>
    void variations.push({ kind, what, field, detail });
  const newest = asNewest(cards[0]!, connector);
  const constants = new Map<string, unknown>();
  for (const key of CONSTANTS) {
    const values = tally(cards.map((card) => card.model[key]).filter((value) => value !== undefined));
    if (values.length > 1)
      note('constants', key, values.map(({ value, count }) => `${JSON.stringify(value)} ×${count}`).join(', '));
    constants.set(key, newest.model[key] ?? values[0]?.value);
  }
  const descriptions = tally(cards.map((card) => card.description));
  if (descriptions.length > 1) note('description', '', `${descriptions.length} texts; the newest export's is taken`);
  const withInner = cards.filter((card) => card.inner !== null);
  const isEvent = withInner.length > 0;
  const inputs = mergeSide(cards, 'inputs', (card) => card.inputs, note);
  const outputs = mergeSide(cards, 'outputs', (card) => card.outputs, isEvent ? () => {} : note);
  const inside = isEvent
    ? {
        card: withInner[0]!.inner!,
        inputs: mergeSide(
          withInner,
          'inputs',
          (card) => card.inner!.inputs,
          () => {},
        ),
        outputs: mergeSide(withInner, 'outputs', (card) => card.inner!.outputs, note, true),
      }
    : null;
  const [module, name] = moduleAndName(newest.address);
  return {
    kind,
    path: `${fileName(module)}/${fileName(name)}.schema.json`,
    schema: cardSchema({
      kind,
      module,
      functionName: name,
      newest,
      title: titleOf(cards, name),
      description: newest.description,
      constants,
      inputs,
      outputs,
      inside,
      seen: {
        cards: cards.length,
        packs: new Set(cards.map((card) => card.pack)).size,
        versions: [...new Set(cards.map((card) => versionOf(card.address)))].sort(compareVersions),
      },
    }),
    variations,
  };
}

/** `['string', 'concat']` of `root:kernel:string:0.0.1:concat`. */
function moduleAndName(address: string): [string, string] {
  const parts = address.split(':');
  return parts[1] === 'kernel' ? [parts[2]!, parts.slice(4).join(':')] : [parts[3]!, parts.slice(5).join(':')];
}

/** What all cards of a connector share in one version. */
export interface Connector {
  readonly version: string;
  readonly channelId: number | null;
  readonly versionId: number | null;
  readonly keys: Json;
}

/**
 * The newest version among a connector's cards, with the numbers that most of these have: they differ between Okta's
 * cells. All cards of a connector get them, as all connector cards of one console have one version.
 */
export function connectorOf(cards: readonly SeenCard[]): Connector {
  const version = cards
    .map((card) => versionOf(card.address))
    .sort(compareVersions)
    .at(-1)!;
  const same = cards.filter((card) => versionOf(card.address) === version);
  const numbers = usual(
    same.map(({ channelId, versionId, model }) => ({
      channelId,
      versionId,
      keys: (model.partnerChannelKeys ?? null) as Json,
    })),
  )!;
  return { version, ...numbers };
}

function asNewest(card: SeenCard, connector: Connector | null): SeenCard {
  if (connector === null) return card;
  const parts = card.address.split(':');
  parts[4] = connector.version;
  const { channelId, versionId } = connector;
  return {
    ...card,
    address: parts.join(':'),
    channelId,
    versionId,
    model: { ...card.model, partnerChannelKeys: connector.keys },
  };
}

/**
 * The title that most cards have; among equals the one that the key spells, then the shortest, because authors add to
 * titles. Made of the key where each card has another (an Expand card has a random one).
 */
function titleOf(cards: readonly SeenCard[], name: string): string {
  const titles = tally(cards.map((card) => card.title));
  const equals = titles.filter(({ count }) => count === titles[0]!.count).map(({ value }) => value);
  const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const [shortest] = [...equals].sort((a, b) => a.length - b.length);
  const best = equals.find((title) => letters(title) === letters(name)) ?? shortest;
  if (best !== undefined && (titles[0]!.count * 10 > cards.length || cards.length < 3)) return best;
  return name[0]!.toUpperCase() + name.slice(1);
}
