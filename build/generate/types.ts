import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { indent } from './layout.ts';
import type { Schema, SchemaProblem } from './schema.ts';
import { mapSchema } from './walk.ts';

/** Keywords that carry no type; they go before the types are made, so that the printer cannot trip over them. */
const WITHOUT_TYPE = [
  ...['$schema', '$id', 'examples', 'default', 'maxItems', 'minItems', 'not'],
  ...['x-card', 'x-field', 'x-validator', 'x-counterExamples', 'x-source', 'x-secret'],
];

/**
 * The types of one schema as TypeScript, indented, without a banner. `$ref`s are files beside it.
 * `defaultsFilled`: a property with a default is always there. A type name that ends in a digit and that no schema titled is a problem: two shapes met under one name.
 */
export async function typesOf(
  file: string,
  schema: Schema,
  name: string,
  root: string,
  defaultsFilled = false,
): Promise<{ source: string; problems: SchemaProblem[] }> {
  const cwd = join(root, file, '..');
  const source = await compile(prepare(defaultsFilled ? withDefaults(schema) : schema) as never, name, {
    cwd,
    bannerComment: '',
    format: false,
    additionalProperties: false,
    unknownAny: true,
    maxItems: -1,
    declareExternallyReferenced: true,
    strictIndexSignatures: false,
  });
  const titled = titles(schema);
  const problems = [...source.matchAll(/^export (?:interface|type) (\w*\d)\b/gm)]
    .map((match) => match[1]!)
    .filter((type) => !titled.has(type))
    .map((type) => ({
      file,
      pointer: '',
      message: `makes the type ${type} out of a name that is taken; give each object its own title`,
    }));
  return { source: indent(source), problems };
}

/** A copy for the type printer: no metadata, and nothing beside `$ref` (a description there makes a second type). */
export function prepare(schema: Schema): Schema {
  return mapSchema(schema, (one) => {
    if (one.$ref !== undefined) return { $ref: one.$ref };
    return Object.fromEntries(Object.entries(one).filter(([key]) => !WITHOUT_TYPE.includes(key))) as Schema;
  });
}

/** The same schema for data whose defaults are filled in. */
function withDefaults(schema: Schema): Schema {
  return mapSchema(schema, (one) => {
    const filled = Object.entries(one.properties ?? {}).filter(([, property]) => property.default !== undefined);
    return filled.length > 0 ? { ...one, required: [...(one.required ?? []), ...filled.map(([name]) => name)] } : one;
  });
}

function titles(schema: unknown, found = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return found;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'title' && typeof value === 'string') found.add(value);
    titles(value, found);
  }
  return found;
}
