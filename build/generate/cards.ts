import type { CardDef, NativeCardDef } from '../../connector/core/card.ts';
import { banner } from './banner.ts';
import { camel, localName } from './names.ts';
import type { CardFile, CardSchema, Schema, SchemaProblem } from './schema.ts';
import { fieldOf, fieldsOf, sideOf } from './schema.ts';
import { typesOf } from './types.ts';

/** Connectors with behaviours have a folder of their own; all others stand in `connector/apps`. */
const CONNECTOR_FOLDER: ReadonlyMap<string, string> = new Map([
  ['okta', 'okta'],
  ['httpfunctions', 'http'],
  ['office365admin', 'office365'],
  ['office365mail', 'office365'],
  ['stash', 'tables'],
  ['filefunctions', 'files'],
  ['active-directory', 'active-directory'],
]);
/**
 * A second connector of one folder has a module of its own, so that their cards may share names; so has our own connector,
 * which no console knows.
 */
const MODULE: ReadonlyMap<string, string> = new Map([
  ['office365mail', 'mail-cards'],
  ['active-directory', 'native-cards'],
]);

/** The generated module of a card, from `connector/`: `kernel/string/generated/cards`, `apps/slack/generated/cards`. */
export function moduleOfCard({ path, schema }: CardFile): string {
  const { kind, module } = schema['x-card'];
  if (isNative(schema)) return `${module}/generated/native-cards`;
  const folder = path.split('/')[1]!;
  if (kind.startsWith('kernel/')) return `kernel/${folder}/generated/cards`;
  return `${CONNECTOR_FOLDER.get(module) ?? `apps/${folder}`}/generated/${MODULE.get(module) ?? 'cards'}`;
}

function isNative(schema: CardSchema): boolean {
  return schema['x-card'].kind.startsWith('flopack/');
}

/** The definition that a card schema says, as it stands in the generated module. */
export function cardDef(schema: CardSchema): CardDef | NativeCardDef {
  const card = schema['x-card'];
  const inputs = sideOf(card.inputs, fieldsOf(schema.properties.input));
  const outputs = sideOf(card.outputs, fieldsOf(schema.properties.output));
  if (isNative(schema))
    return { kind: card.kind, module: card.module, name: card.name, description: schema.description, inputs, outputs };
  return {
    kind: card.kind,
    address: card.address!,
    module: card.module,
    name: card.name,
    description: card.description,
    constants: card.constants!,
    ...(card.channel ? { channel: card.channel as unknown as NonNullable<CardDef['channel']> } : {}),
    inputs,
    outputs,
    ...(card.event
      ? {
          event: {
            inputs: sideOf(
              card.event.inputs,
              card.event.inputs.fields.map((f) => fieldOf(f.key, f, false)),
            ),
            outputs: sideOf(
              card.event.outputs,
              card.event.outputs.fields.map((f) => fieldOf(f.key, f, false)),
            ),
            callable: card.event.callable,
          },
        }
      : {}),
  };
}

/** One generated module (`moduleOfCard`) of cards: interfaces and one constant a card. */
export async function cardModule(
  files: readonly CardFile[],
  module: string,
  root: string,
): Promise<{ source: string; problems: SchemaProblem[] }> {
  const problems: SchemaProblem[] = [];
  const parts: string[] = [];
  const renamed: string[] = [];
  const names = new Map<string, string>();
  const up = '../'.repeat(module.split('/').length - 1);
  const type = files.some((f) => isNative(f.schema)) ? 'NativeCardDef' : 'CardDef';
  for (const { path, schema } of files) {
    const types = await sideTypes(`schemas/${path}`, schema, root);
    problems.push(...types.problems);
    const name = camel(path.slice(path.lastIndexOf('/') + 1).replace('.schema.json', ''));
    const local = localName(name);
    if (names.has(name))
      problems.push({
        file: `schemas/${path}`,
        pointer: '',
        message: `makes the name ${name} in ${module}.ts, which ${names.get(name)} has already`,
      });
    names.set(name, `schemas/${path}`);
    if (local !== name) renamed.push(`${local} as ${name}`);
    parts.push(
      `${types.source}\n/** ${schema['x-card'].name}: ${comment(schema.description)} Source: ${schema['x-card'].source}. */\n` +
        `${local === name ? 'export ' : ''}const ${local}: ${type}<${schema.title}Input, ${schema.title}Output> = ${literal(cardDef(schema))};\n`,
    );
  }
  const exports = renamed.length > 0 ? `\nexport { ${renamed.join(', ')} };\n` : '';
  const from = `schemas/${files[0]!.path.slice(0, files[0]!.path.lastIndexOf('/'))}/*.schema.json`;
  return {
    source: `${banner(from)}import type { ${type} } from '${up}core/card.ts';\n\n${parts.join('\n')}${exports}`,
    problems,
  };
}

/** Types of both sides; the object that holds the two is left out, no one needs it. */
async function sideTypes(
  file: string,
  schema: CardSchema,
  root: string,
): Promise<{ source: string; problems: SchemaProblem[] }> {
  const sides = [closed(schema.properties.input), schema.properties.output];
  const made = await Promise.all(sides.map((side) => typesOf(file, side, side.title!, root)));
  return { source: made.map((m) => m.source).join(''), problems: made.flatMap((m) => m.problems) };
}

/** A side without fields takes nothing: `{}` alone would let everything through. */
function closed(side: Schema): Schema {
  const empty = Object.keys(side.properties ?? {}).length === 0 && side.additionalProperties === false;
  return empty ? { ...side, additionalProperties: { tsType: 'never' } } : side;
}

const comment = (text: string): string =>
  text
    .replaceAll('*/', '* /')
    .replace(/\s+/g, ' ')
    .replace(/([^.])$/, '$1.');

/** JSON, one field of the card a line. */
function literal(value: unknown, depth = 0, key = ''): string {
  const plain = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || plain.length + depth * 2 < 100 || key === 'metadata') return plain;
  const pad = '  '.repeat(depth + 1);
  const end = `\n${'  '.repeat(depth)}`;
  if (Array.isArray(value)) {
    const items = value.map((item) => pad + (isField(item) ? JSON.stringify(item) : literal(item, depth + 1)));
    return `[\n${items.join(',\n')},${end}]`;
  }
  const items = Object.entries(value).map(([k, v]) => `${pad}${JSON.stringify(k)}: ${literal(v, depth + 1, k)}`);
  return `{\n${items.join(',\n')},${end}}`;
}

const isField = (value: unknown): boolean => typeof value === 'object' && value !== null && 'group' in value;
