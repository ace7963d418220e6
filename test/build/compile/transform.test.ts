import { describe, expect, it } from '@jest/globals';
import { helper } from '../../../connector/core/flow.ts';
import type { AnyPin } from '../../../connector/core/pin.ts';
import { sink, source } from '../../types/defs.ts';
import { build, problemsOf } from './built.ts';

/** One wire from an output of every type into a field of every type; types that TypeScript refuses too. */
function wire(from: string, to: string) {
  return helper('flow', { name: 'Flow' }, (f) => {
    const all = f.card('source', source, {}) as unknown as Readonly<Record<string, AnyPin>>;
    f.card('sink', sink, { [to]: all[from] } as never);
  });
}

/** What exports have, and nothing else. */
const CONVERTS: Readonly<Record<string, readonly [convert: string | undefined, forceWrapArray: boolean]>> = {
  'number>text': ['toString', false],
  'bool>text': ['booleanToString', false],
  'object>text': ['stringify', false],
  'person>text': ['stringify', false],
  'text>object': ['parse', false],
  'text>number': ['parseFloat', false],
  'text>date': ['dateTime', false],
  'date>text': ['isoString', false],
  'text>texts': ['wrapArray', false],
  'object>objects': ['wrapArray', false],
  'person>objects': ['wrapArray', false],
  'object>persons': ['wrapArray', false],
  'person>persons': ['wrapArray', false],
  'number>numbers': ['wrapArray', false],
  'text>objects': ['parse', true],
  'texts>text': ['stringify', false],
  'object>texts': ['stringify', true],
  'person>texts': ['stringify', true],
  'text>persons': [undefined, true],
};
const OUTPUTS = ['text', 'number', 'bool', 'date', 'object', 'texts', 'numbers', 'objects', 'person', 'people'];
const INPUTS = ['text', 'number', 'bool', 'date', 'object', 'texts', 'numbers', 'objects', 'persons'];
/** Typed objects count as objects. */
const PLAIN: Readonly<Record<string, string>> = { person: 'object', people: 'objects', persons: 'objects' };
const plain = (name: string): string => PLAIN[name] ?? name;

describe('wires', () => {
  for (const from of OUTPUTS) {
    for (const to of INPUTS) {
      const expected = CONVERTS[`${from}>${to}`];
      const same = plain(from) === plain(to);
      it(`${from} to ${to}: ${same ? 'no transform' : (expected?.join(', ') ?? 'refused')}`, () => {
        const flow = wire(from, to);
        if (!same && expected === undefined) {
          expect(problemsOf([flow])).toMatchObject([{ code: 'WIRE_TYPE', flow: 'flow', card: 'sink', field: to }]);
          return;
        }
        const cards = build(flow).pack.flows[0]?.graph?.cards ?? [];
        const [only] = cards.find((card) => card.title === 'Source')?.wires ?? [];
        const convert = expected?.[0];
        expect(only?.transform ?? null).toEqual(
          same
            ? null
            : {
                [only!.output]: { ...(convert ? { convert } : {}), forceWrapArray: expected?.[1], dest: only!.output },
              },
        );
      });
    }
  }
});
