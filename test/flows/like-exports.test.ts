import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compilePacks } from '../../cli/packs.ts';
import { placeholders } from '../../flows/configuration.ts';
import type { Json, JsonObject } from '../../format/model.ts';
import { hasCorpus } from '../support/corpus.ts';
import { corpusFolder } from '../support/shared.ts';

type Facts = Map<string, Set<string>>;
interface Port {
  readonly group: string | null;
  readonly key: string;
  readonly value: JsonObject;
  readonly metadata: JsonObject;
  readonly required?: boolean;
  readonly ref: boolean;
  readonly flags?: string;
}
type Side = JsonObject & { readonly data: Readonly<Record<string, JsonObject>> };

/** Fields of these groups are named by tables, profiles and authors. */
const NAMED_BY_AUTHORS: ReadonlySet<string> = new Set(['Fields', 'options', '_expr', 'Profile']);
/** No export has an And of more than two; its definition takes any number. */
const NEVER_SEEN = ['root:kernel:boolean:0.0.1:and inputs null/*: [["custom","index"],null,false,false,"d"]'];

function exports(): string[] {
  return readdirSync(corpusFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(flopack|folder|flow)$/.test(name))
    .map((name) => readFileSync(join(corpusFolder, name), 'utf8'));
}

const keys = (of: Json | undefined): string[] => Object.keys((of ?? {}) as JsonObject).sort();

/** What a file says about cards that does not depend on what they do there, by kind of card and place. */
function facts(text: string, into: Facts = new Map()): Facts {
  const add = (place: string, ...fact: (Json | undefined)[]): void => {
    into.set(place, (into.get(place) ?? new Set()).add(JSON.stringify(fact)));
  };
  const walk = (flow: JsonObject, where: string): void => {
    add(`flow ${where}`, keys(flow));
    if (where === 'embedded') add('flow embedded display', keys(flow['display']));
    for (const card of flow['methods'] as JsonObject[]) cardFacts(card, add, walk);
  };
  const { data } = JSON.parse(text) as { data: { flos: Record<string, { data: JsonObject | null }> } & JsonObject };
  for (const { data: flow } of Object.values(data.flos)) if (flow !== null) walk(flow, flow['scheduled'] ? 's' : 't');
  for (const table of Object.values(data['tables'] as JsonObject) as { data: JsonObject | null }[]) {
    add('table', keys(table), keys(table.data));
    for (const column of (table.data?.['structure'] ?? []) as JsonObject[]) add('column', keys(column), column['type']);
  }
  return into;
}

function cardFacts(
  card: JsonObject,
  add: (place: string, ...fact: (Json | undefined)[]) => void,
  walk: (flow: JsonObject, where: string) => void,
): void {
  const address = (card['address'] as string).replace(/^(root:channels:http:[^:]+):[^:]+/, '$1');
  const { inputs, outputs, policy, meta, metadata, config, comments, ...model } = (
    card['node'] as { model: JsonObject }
  ).model;
  const { partnerChannelKeys, display, ...constants } = model;
  const error = (policy as { error: JsonObject }).error;
  // A connection that was not carried along is named in `display`.
  const shown = display === undefined ? null : keys(display).filter((key) => key !== 'configRef');
  add(`${address} model`, constants, shown);
  add(`${address} policy`, keys(error), error['type'], error['merge']);
  add(`${address} metadata`, keys(metadata), keys(meta as Json).length);
  if (isFlow(error['flo'])) walk(error['flo'], 'embedded');
  for (const [name, side] of Object.entries({ inputs, outputs }) as [string, Side][]) {
    add(`${address} ${name}`, side['extensible'], side['rules']);
    for (const one of Object.values(side.data)) {
      const port = one as unknown as Port;
      const own = port.metadata['custom'] === true || NAMED_BY_AUTHORS.has(port.group ?? '');
      const hole = 'wormholeMethodId' in port.metadata;
      const fixed = address.endsWith(':expand')
        ? port.key
        : `${port.group}/${/:(compose|join)$/.test(address) ? '' : port.key}`;
      const place = `${address} ${name} ${hole ? 'wormhole' : own ? `${port.group}/*` : fixed}`;
      const { ghost: _ghost, displayname: _named, description: _said, ...said } = port.metadata;
      const tied = /^(Row|Rows|Created|Updated)$/.test(port.key) ? [] : [port.required, port.ref, port.flags];
      add(place, keys(said), own ? null : said['custom'], ...tied);
      if (port.flags === 'p')
        add(`${place} with async ${model['async']}`, said['choices'], port.value['data'] !== null);
      if (!isFlow(port.value['data'])) continue;
      walk(port.value['data'], 'embedded');
      if (address.endsWith(':asyncEach'))
        add('flow of an event', keys(port.value['data']['display']).includes('aliases'));
    }
  }
}

function isFlow(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && 'methods' in value;
}

describe('the packs beside the exports of real consoles', () => {
  it(hasCorpus ? 'have no card of a shape that none has' : 'skipped: no corpus in ../shared/corpus', () => {
    if (!hasCorpus) return;
    const known: Facts = new Map();
    for (const text of exports()) facts(text, known);
    const { packs } = compilePacks(placeholders, {});
    expect(packs).toHaveLength(4);
    const ours: Facts = new Map();
    for (const { text } of packs) facts(text, ours);
    const unseen = [...ours].flatMap(([place, set]) =>
      [...set].filter((fact) => !known.get(place)?.has(fact)).map((fact) => `${place}: ${fact}`),
    );
    expect(unseen).toEqual(NEVER_SEEN);
    expect([...ours.keys()].filter((place) => place.endsWith(' model')).length).toBeGreaterThan(55);
  });

  it(
    hasCorpus ? 'list rows of tables as most cards of their version' : 'skipped: no corpus in ../shared/corpus',
    () => {
      if (!hasCorpus) return;
      const { packs } = compilePacks(placeholders, {});
      const ours = packs.flatMap(({ text }) => rowSearches(text));
      const address = (ours[0] as [string, string])[0];
      const theirs = exports()
        .flatMap(rowSearches)
        .filter(([at]) => at === address)
        .map(([, how]) => how);
      const usual = theirs.find((how) => theirs.filter((one) => one === how).length * 2 > theirs.length);
      expect(theirs.length).toBeGreaterThan(15);
      expect(new Set(ours.map(([, how]) => how))).toEqual(new Set([usual]));
    },
  );
});

/** The address of each Search Rows that gives a list, and how it asks for one. */
function rowSearches(text: string): [address: string, how: string][] {
  const found: [string, string][] = [];
  JSON.parse(text, (_key, value) => {
    if (typeof value?.address !== 'string' || !value.address.endsWith(':searchRows2') || !value.node) return value;
    const { inputs, async } = value.node.model;
    const option = (Object.values(inputs.data) as Port[]).find((port) => port.key === 'resultSet')!;
    const fields = (Object.values(inputs.data) as Port[]).filter((port) => port.group === 'Sort').map(({ key }) => key);
    const [set, choices] = [option.value['data'], option.metadata['choices']];
    if (set !== 'one') found.push([value.address, JSON.stringify([async, set, choices, fields.sort()])]);
    return value;
  });
  return found;
}
