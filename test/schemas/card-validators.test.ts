import { describe, expect, it } from '@jest/globals';
import type { CardSchema } from '../../build/generate/schema.ts';
import { validators as directory } from '../../connector/active-directory/generated/validate-cards.js';
import { fieldName } from '../../connector/core/names.ts';
import { validators as entra } from '../../connector/entra/generated/validate-cards.js';
import { validators as okta } from '../../connector/okta/generated/validate-cards.js';
import { schemas } from './shared.ts';

const all = { ...directory, ...entra, ...okta };
const cards = schemas('cards')
  .map(({ schema }) => schema as CardSchema)
  .filter((schema) => /^(flopack|active-directory)\//.test(schema['x-card'].kind));

/** The example's values as behaviours name them. */
function values(schema: CardSchema, side: 'input' | 'output'): Record<string, unknown> {
  const example = (schema.examples![0] as Record<string, Record<string, unknown>>)[side]!;
  const properties = schema.properties[side].properties!;
  return Object.fromEntries(
    Object.entries(example).map(([key, value]) => [
      properties[key] ? fieldName(properties[key]['x-field']!) : key,
      value,
    ]),
  );
}

describe('generated card validators', () => {
  it('are there for every card of this library itself', () => {
    expect(Object.keys(all).sort()).toEqual(cards.map((c) => c['x-card'].kind).sort());
  });

  it.each(cards.map((schema) => [schema['x-card'].kind, schema] as const))(
    '%s takes its example by group/key',
    (kind, schema) => {
      const { input, output } = all[kind]!;
      expect({ valid: input(values(schema, 'input')), errors: input.errors }).toEqual({ valid: true, errors: null });
      expect({ valid: output(values(schema, 'output')), errors: output.errors }).toEqual({ valid: true, errors: null });
    },
  );

  it('refuses a wrong type and a missing input, and takes null where there is no value', () => {
    const { input } = all['flopack/validate-azure-ad-credential']!;
    const good = values(cards.find((c) => c['x-card'].kind === 'flopack/validate-azure-ad-credential')!, 'input');
    expect(input(good)).toBe(true);
    for (const key of Object.keys(good)) expect([key, input({ ...good, [key]: ['no', 'text'] })]).toEqual([key, false]);
    expect(input({})).toBe(false);
    expect(input({ ...good, Username: null })).toBe(false);
  });
});
