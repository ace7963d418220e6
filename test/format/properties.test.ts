import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkPack } from '../../format/check.ts';
import type { Json, JsonObject } from '../../format/model.ts';
import { parsePack } from '../../format/parse.ts';
import { printPack } from '../../format/print.ts';
import { smallPack } from './small.ts';

const good = JSON.stringify(smallPack());
const bytes = Buffer.from(good);

/** Every place in the small pack, as a path of keys. */
const places: (readonly (string | number)[])[] = [];
collect(smallPack(), []);

function collect(value: Json, path: readonly (string | number)[]): void {
  places.push(path);
  if (Array.isArray(value)) {
    for (const [i, inner] of value.entries()) collect(inner, [...path, i]);
  } else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) collect(inner, [...path, key]);
}

function changedAt(path: readonly (string | number)[], value: Json): JsonObject {
  const json = smallPack();
  let holder: Json = json;
  for (const key of path.slice(0, -1)) holder = (holder as JsonObject)[key] as Json;
  const last = path.at(-1);
  if (last !== undefined) (holder as JsonObject)[last] = value;
  return json;
}

describe('any file', () => {
  it('never throws, whatever bytes are changed, cut or put in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(bytes.length - 1), byte: fc.integer({ min: 0, max: 255 }) }), { maxLength: 5 }),
        fc.nat(bytes.length),
        fc.boolean(),
        (edits, end, cut) => {
          const copy = Buffer.from(bytes);
          for (const { at, byte } of edits) copy[at] = byte;
          const { pack, problems, identical } = checkPack(cut ? copy.subarray(0, end) : copy);
          const quiet = !problems.some((problem) => problem.severity === 'error');
          // Nothing wrong means a pack; a file that is read in silence is printed back as it was.
          if (quiet && pack === null) throw new Error('no pack and no error');
          if (quiet && !identical && problems.every((problem) => problem.code === 'FLOW_STUB'))
            throw new Error('silent change');
        },
      ),
      { numRuns: 150 },
    );
  });

  it('never throws for any JSON value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        expect(checkPack(text).problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });

  it('never throws and never loses a change in silence, whatever stands at any place of a pack', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
        const text = JSON.stringify(path.length === 0 ? value : changedAt(path, value as Json));
        const { pack, problems } = parsePack(text);
        if (pack === null) expect(problems.length).toBeGreaterThan(0);
        const checked = checkPack(text);
        if (!checked.identical) expect(checked.problems.some((problem) => problem.severity === 'error')).toBe(true);
      }),
      { numRuns: 250 },
    );
  });
});

describe('print and parse', () => {
  it('come to rest: print(parse(print(parse(x)))) is print(parse(x))', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.jsonValue({ maxDepth: 3 }),
        fc.constantFrom(0, 2, '\t'),
        (path, value, indent) => {
          const text = JSON.stringify(path.length === 0 ? value : changedAt(path, value as Json), null, indent);
          const { pack } = parsePack(text);
          if (pack === null) return;
          const printed = printPack(pack);
          const again = parsePack(printed).pack;
          if (again === null) throw new Error('a printed pack is not read');
          expect(printPack(again)).toBe(printed);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('keep any literal, title and unknown key', () => {
    const free = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), free, free, (title, literal, extra) => {
        const json = smallPack();
        Object.assign(json, { unknown: extra });
        const text = JSON.stringify(json)
          .replaceAll('"Card a-lower"', () => JSON.stringify(title))
          .replace('"examples":[]', '')
          .replace('"hooks":{}', () => `"hooks":${JSON.stringify({ literal })}`);
        const { pack, problems } = parsePack(text);
        const refused = problems.some((problem) => problem.code === 'PACK_PROTOTYPE_KEY');
        expect(refused || (pack !== null && printPack(pack) === text)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
