import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { startHarvest } from '../../../build/harvest/harvest.ts';
import type { HarvestedCard } from '../../../build/harvest/model.ts';
import { applyOverlay, type Overlay } from '../../../build/harvest/overlay.ts';
import { printJson } from '../../../build/harvest/print.ts';
import { kindOf } from '../../../connector/core/card.ts';
import { allGraphs } from '../../../format/graph.ts';
import { parsePack } from '../../../format/parse.ts';
import { hasCorpus } from '../../support/corpus.ts';
import { root } from '../../support/root.ts';
import { corpusFolder } from '../../support/shared.ts';

const onCorpus = hasCorpus ? describe : describe.skip;

function jsonFiles(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const overlayOf = (path: string): Overlay | null => {
  const file = `schemas/overlay/${path.replace('.schema.json', '.json')}`;
  return existsSync(join(root, file)) ? (JSON.parse(read(file)) as Overlay) : null;
};
const seen = (text: string): unknown => (JSON.parse(text) as { 'x-card': { seen?: unknown } })['x-card'].seen;

describe('overlays', () => {
  it('belong to a harvested card each, and say why', () => {
    const overlays = jsonFiles('schemas/overlay', '.json');
    expect(overlays.length).toBeGreaterThan(40);
    for (const path of overlays) {
      expect([path, seen(read(`schemas/cards/${path.replace('.json', '.schema.json')}`)) !== undefined]).toEqual([
        path,
        true,
      ]);
      for (const { reason } of overlayOf(path)!.changes ?? []) expect([path, reason.length > 8]).toEqual([path, true]);
    }
  });
});

onCorpus('the harvest of all exports', () => {
  const kinds = new Set<string>();
  let cards: HarvestedCard[] = [];
  const alone: [file: string, kinds: number][] = [];
  beforeAll(() => {
    const all = startHarvest();
    for (const name of readdirSync(corpusFolder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(flow|folder|flopack)$/.test(name)) continue;
      const { pack } = parsePack(readFileSync(join(corpusFolder, name)));
      all.add(pack!);
      const one = startHarvest();
      one.add(pack!);
      alone.push([name, one.cards().length]);
      for (const { graph } of allGraphs(pack!)) for (const card of graph.cards) kinds.add(kindOf(card.address));
    }
    cards = all.cards();
  }, 60_000);

  it('defines every kind', () => {
    expect(cards.map((card) => card.kind).sort()).toEqual([...kinds].sort());
    const kernel = [...kinds].filter((kind) => kind.startsWith('kernel/')).length;
    expect([kernel, kinds.size - kernel]).toEqual([103, 215]);
  });

  it('takes each file alone too', () => {
    expect(alone.length).toBeGreaterThan(100);
    expect(alone.filter(([, found]) => found === 0)).toEqual([]);
  });

  it('with the overlays is what is committed, byte for byte', () => {
    const differ = cards.flatMap(({ path, schema }) => {
      const overlay = overlayOf(path);
      const whole = overlay === null ? { schema, problems: [] } : applyOverlay(schema, overlay);
      if (whole.problems.length > 0) return [`${path}: ${whole.problems.join(', ')}`];
      const file = join(root, 'schemas/cards', path);
      return existsSync(file) && readFileSync(file, 'utf8') === printJson(whole.schema) ? [] : [path];
    });
    expect(differ).toEqual([]);
    const harvested = jsonFiles('schemas/cards', '.schema.json').filter(
      (path) => seen(read(`schemas/cards/${path}`)) !== undefined,
    );
    expect(harvested).toEqual(cards.map((card) => card.path));
  });

  it('holds no id of an org, no address and no token', () => {
    const text = cards.map((card) => JSON.stringify(card.schema)).join('\n');
    expect(text.match(/\b(00[ugo]|0oa)[A-Za-z0-9]{17}\b/g) ?? []).toEqual([]);
    expect(text.match(/https?:\/\/[^"\s]*\.(okta|oktapreview|onmicrosoft|slack)\.com[^"\s]*/g) ?? []).toEqual([]);
    expect(text.match(/[\w.+-]+@[\w-]+\.[a-z]{2,}/g) ?? []).toEqual([]);
  });
});
