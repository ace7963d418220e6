import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { indent } from './layout.ts';
import type { Schema, SchemaProblem } from './schema.ts';

/** Keywords that carry no type; they go before the types are made, so that the printer cannot trip over them. */
const WITHOUT_TYPE = ['$schema', '$id', 'examples', 'default', 'x-card', 'x-field', 'x-validator', 'x-counterExamples', 'x-source', 'maxItems', 'minItems'];

/**
 * The types of one schema as TypeScript, indented, without a banner. `$ref`s are files beside it.
 * A type name that ends in a digit and that no schema titled is a problem: two shapes met under one name.
 */
export async function typesOf(
  file: string,
  schema: Schema,
  name: string,
  root: string,
): Promise<{ source: string; problems: SchemaProblem[] }> {
  const cwd = join(root, file, '..');
  const source = await compile(prepare(schema) as never, name, {
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
    .map((type) => ({ file, pointer: '', message: `makes the type ${type} out of a name that is taken; give each object its own title` }));
  return { source: indent(source), problems };
}

/** A copy for the type printer: no metadata, and nothing beside `$ref` (a description there makes a second type). */
export function prepare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(prepare);
  if (typeof schema !== 'object' || schema === null) return schema;
  const source = schema as Record<string, unknown>;
  if (typeof source['$ref'] === 'string') return { $ref: source['$ref'] };
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(source)) {
    if (WITHOUT_TYPE.includes(key)) continue;
    if (key === 'properties' || key === 'definitions') {
      copy[key] = Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, prepare(one)]));
    } else if (key === 'enum' || key === 'const' || key === 'required') copy[key] = value;
    else copy[key] = prepare(value);
  }
  return copy;
}

function titles(schema: unknown, found = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return found;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'title' && typeof value === 'string') found.add(value);
    titles(value, found);
  }
  return found;
}
