import { describe, expect, it } from '@jest/globals';
import { indent } from '../../../build/generate/layout.ts';
import type { Schema } from '../../../build/generate/schema.ts';
import { typesOf } from '../../../build/generate/types.ts';
import { root } from './project.ts';

const types = (schema: Schema) =>
  typesOf('schemas/messages/x.schema.json', { type: 'object', additionalProperties: false, ...schema }, 'Thing', root);

describe('types of schemas', () => {
  it('make one type of a definition that is used twice, with or without words beside the reference', async () => {
    const person = {
      title: 'Person',
      type: 'object',
      properties: { name: { type: 'string' } },
      additionalProperties: false,
    };
    const { source, problems } = await types({
      definitions: { person },
      properties: {
        a: { $ref: '#/definitions/person' },
        b: { $ref: '#/definitions/person', description: 'the other one' },
      },
    });
    expect(problems).toEqual([]);
    expect(source.match(/export interface Person\w*/g)).toEqual(['export interface Person']);
  });

  it('report a type whose name another shape has taken', async () => {
    const shape = (key: string): Schema => ({
      title: 'Person',
      type: 'object',
      properties: { [key]: { type: 'string' } },
      additionalProperties: false,
    });
    const { problems } = await types({ properties: { a: shape('x'), b: shape('y') } });
    expect(problems.map((p) => p.message)).toEqual([
      'makes the type Person1 out of a name that is taken; give each object its own title',
    ]);
  });

  it('allow a type name with a digit that a schema titled', async () => {
    const { problems } = await types({
      properties: { a: { title: 'Saml11', type: 'object', properties: {}, additionalProperties: false } },
    });
    expect(problems).toEqual([]);
  });

  it('print lists as lists, whatever their length, and what is not said as unknown', async () => {
    const list = { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 3 } as Schema;
    const { source } = await types({ properties: { list, any: { type: 'array', items: {} } } });
    expect(source).toContain('list?: string[]');
    expect(source).toContain('any?: unknown[]');
  });

  it('indent by braces and not by what stands in texts', () => {
    expect(
      indent('export interface A {\n/**\n * x\n */\na: ("{" | \'}\')\nb?: {\n[k: string]: unknown\n} | null\n}\n'),
    ).toBe('export interface A {\n  /** x */\n  a: ("{" | \'}\')\n  b?: {\n    [k: string]: unknown\n  } | null\n}\n');
  });
});
