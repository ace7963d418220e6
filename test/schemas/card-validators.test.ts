import { describe, expect, it } from '@jest/globals';
import type { CardSchema } from '../../build/generate/schema.ts';
import { valueName } from '../../build/generate/schema.ts';
import { validators as entra } from '../../connector/entra/generated/validate-cards.js';
import { validators as http } from '../../connector/http/generated/validate-cards.js';
import { validators as office365 } from '../../connector/office365/generated/validate-cards.js';
import { validators as okta } from '../../connector/okta/generated/validate-cards.js';
import { schemas } from './shared.ts';

const all = { ...entra, ...http, ...office365, ...okta };
const cards = schemas('cards')
  .map(({ schema }) => schema as CardSchema)
  .filter((schema) => !schema['x-card'].kind.startsWith('kernel/'));

/** The example's values as behaviours name them. */
function values(schema: CardSchema, side: 'input' | 'output'): Record<string, unknown> {
  const example = (schema.examples![0] as Record<string, Record<string, unknown>>)[side]!;
  const properties = schema.properties[side].properties!;
  return Object.fromEntries(
    Object.entries(example).map(([key, value]) => [
      properties[key] ? valueName(properties[key]['x-field']!) : key,
      value,
    ]),
  );
}

describe('generated card validators', () => {
  it('are there for every card of a connector', () => {
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

  it('refuses a wrong type, a missing input and a choice that does not exist', () => {
    const { input, output } = okta['okta/hTTPRequest']!;
    const good = { 'parameters/requestType': 'POST', 'Request/Relative URL': '/api/v1/users' };
    expect(input(good)).toBe(true);
    expect(input({ ...good, 'Request/Headers': 'a: b' })).toBe(false);
    expect(input({ 'parameters/requestType': 'POST' })).toBe(false);
    expect(input({ ...good, 'parameters/requestType': 'HEAD' })).toBe(false);
    expect(output({ 'Response/Status Code': '200' })).toBe(false);
  });

  it('takes null where there is no value, but not in a required input', () => {
    expect(
      okta['okta/readUser']!.output({ 'System Properties/Last Login': null, 'System Properties/Credentials': null }),
    ).toBe(true);
    expect(okta['okta/readUser']!.input({ 'User/ID or Login': null })).toBe(false);
    expect(okta['okta/activateUser']!.input({ 'User/id': '00u1', 'parameters/sendEmail': null })).toBe(true);
  });

  it('takes attributes that the org added to its profile', () => {
    expect(okta['okta/readUser']!.output({ 'Profile Properties/entraObjectId': 'x' })).toBe(true);
  });
});
