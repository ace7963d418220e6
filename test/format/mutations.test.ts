import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compilePacks } from '../../cli/packs.ts';
import { placeholders } from '../../connector/migration/config.ts';
import { checkPack } from '../../format/check.ts';
import { allGraphs } from '../../format/graph.ts';
import type { JsonObject } from '../../format/model.ts';
import { parsePack } from '../../format/parse.ts';
import { printPack } from '../../format/print.ts';
import { drawFrom } from './mutate/draw.ts';
import { judge } from './mutate/judge.ts';
import { mutated, mutations } from './mutate/mutate.ts';
import { brokenFile } from './mutate/oracle.ts';
import { changeStructure, STRUCTURE_MUTATIONS } from './mutate/structure.ts';
import { type Watchdog, watchdog } from './mutate/watchdog.ts';
import { RULE_CASES } from './rule-cases.ts';
import { smallPack } from './small.ts';

const whole = compilePacks(placeholders).packs.map(({ text }) => text);
/** Our packs, a flow at a time, the other flows as stubs: small, so that many mutations take little time. */
const own = whole.flatMap(singles).sort((a, b) => a.length - b.length);
const texts = [JSON.stringify(smallPack()), ...own.slice(0, 6)];

describe('mutated packs', () => {
  let dog: Watchdog;
  beforeAll(() => {
    dog = watchdog(60, 'mutations of our own packs');
  });
  afterAll(() => dog.stop());

  it('are read, refused or printed back, never accepted when broken', () => {
    expect(texts.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.nat(texts.length - 1), mutations, (file, changes) => {
        dog.beat();
        judge(mutated(texts[file]!, changes));
      }),
      { numRuns: 500 },
    );
  });

  it('are refused at least once by every way to break the structure', () => {
    const text = texts[0]!;
    const draws = fc.array(fc.nat(), { minLength: 24, maxLength: 24 });
    const toothless = Object.entries(STRUCTURE_MUTATIONS).flatMap(([name, change]) => {
      const refused = fc.sample(draws, { numRuns: 150, seed: 3 }).some((numbers) => {
        const json = JSON.parse(text) as JsonObject;
        return changeStructure(json, change, drawFrom(numbers)) && brokenFile(JSON.stringify(json)).length > 0;
      });
      return refused ? [] : [name];
    });
    // The order of the list of cards means nothing.
    expect(toothless).toEqual(['swapCards']);
  });
});

describe('the judge', () => {
  it('finds nothing broken in sound packs', () => {
    for (const text of [...texts, ...whole]) expect(brokenFile(text)).toEqual([]);
  });

  it.each(
    RULE_CASES.filter((entry) => entry.severity === undefined).map(
      (entry) => [`${entry.code}: ${entry.breaks}`, entry.change] as const,
    ),
  )('calls broken what breaks %s', (_name, change) => {
    const json = smallPack();
    change(json);
    expect(brokenFile(JSON.stringify(json))).not.toEqual([]);
  });
});

describe('packs of a later console', () => {
  const later = (change: (json: JsonObject) => void): string => {
    const json = smallPack();
    change(json);
    return JSON.stringify(json);
  };
  const cases: readonly (readonly [string, string])[] = [
    ['a later version', later((json) => Object.assign(json, { version: '1.6.0' }))],
    ['unknown keys everywhere', later(addUnknownKeys)],
    ['an unknown function card', JSON.stringify(smallPack()).replaceAll('toLowerCase', 'toTitleCase')],
    [
      'an unknown module',
      JSON.stringify(smallPack()).replaceAll(/"root:kernel:string:0\.0\.1/g, '"root:kernel:glyph:0.0.1'),
    ],
    ['an unknown connector action', JSON.stringify(smallPack()).replaceAll('userCreated', 'userImagined')],
    ['an unknown error policy', JSON.stringify(smallPack()).replace('{"type":"finish"}', '{"type":"shrug","x":1}')],
  ];

  it.each(cases.map(([name, text]) => [name, text] as const))('%s: read and printed back', (_name, text) => {
    const { pack, identical } = checkPack(text);
    if (pack === null) throw new Error('no pack');
    expect(identical).toBe(true);
    expect(printPack(pack)).toBe(text);
    expect(allGraphs(pack).length).toBe(8);
  });

  it('have warnings, no errors', () => {
    for (const [name, text] of cases.filter(([name]) => name !== 'an unknown module')) {
      const errors = checkPack(text).problems.filter((problem) => problem.severity === 'error');
      expect([name, errors]).toEqual([name, []]);
    }
    expect(checkPack(cases[0]![1]).problems.map((problem) => problem.code)).toContain('PACK_VERSION');
  });
});

function singles(text: string): string[] {
  const { pack } = parsePack(text);
  return (pack?.flows ?? []).map((kept) => {
    const flows = pack!.flows.map((flow) => (flow === kept ? flow : { ...flow, graph: null }));
    return printPack({ ...pack!, flows });
  });
}

function addUnknownKeys(json: JsonObject): void {
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) visit(inner, `${path}/${key}`);
    // Maps by id hold entries, not keys.
    const isMap =
      /(flos|configs|tables|groups|orderings|branches|joins|pins|pins\/[^/]*|cron|data|type|transform)$/.test(path);
    if (!Array.isArray(value) && !isMap) Object.assign(value, { laterKey: { nested: [1, null] } });
  };
  visit(json, '');
}
