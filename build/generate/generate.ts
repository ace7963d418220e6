import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { banner } from './banner.ts';
import { cardModule, moduleOfCard } from './cards.ts';
import { checkSchemas } from './check.ts';
import { expandCard } from './expand.ts';
import { loadSchemas, stem } from './load.ts';
import { generatePackValidator, packValidatorTypes } from './pack-validator.ts';
import type { CardFile, Schema, SchemaFile, SchemaProblem } from './schema.ts';
import { isCardFile } from './schema.ts';
import { typesOf } from './types.ts';
import { cardValidators, messageValidators } from './validators.ts';

/** Generated text by path from the project root, in path order. */
export type Generated = ReadonlyMap<string, string>;

/**
 * All that is made of the schemas: `connector/.../generated/`, `schemas/types/` and the validator of pack files. Nothing
 * is written. With problems the files may be incomplete. The same schemas give the same bytes.
 */
export async function generate(root: string): Promise<{ files: Generated; problems: SchemaProblem[] }> {
  const folders = await Promise.all(['meta', 'cards', 'messages', 'config'].map((folder) => loadSchemas(root, folder)));
  const [meta, cards, messages, config] = folders.map((f) => f.files) as [
    SchemaFile[],
    SchemaFile[],
    SchemaFile[],
    SchemaFile[],
  ];
  const problems = folders.flatMap((f) => f.problems);
  problems.push(...checkSchemas([...cards, ...messages, ...config], meta));
  if (problems.length > 0) return { files: new Map(), problems };
  const files = new Map<string, string>();
  await addCards(
    cards.filter(isCardFile).map((file) => ({ ...file, schema: expandCard(file.schema) })),
    root,
    files,
    problems,
  );
  await addMessages([...messages, ...config], root, files, problems);
  if (existsSync(join(root, 'schemas/pack'))) {
    files.set('format/generated/validate-pack.js', await generatePackValidator());
    files.set('format/generated/validate-pack.d.ts', packValidatorTypes());
  }
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), problems };
}

async function addCards(
  cards: readonly CardFile[],
  root: string,
  files: Map<string, string>,
  problems: SchemaProblem[],
): Promise<void> {
  for (const [module, group] of groups(cards, moduleOfCard)) {
    const made = await cardModule(group, module, root);
    problems.push(...made.problems);
    files.set(`connector/${module}.ts`, made.source);
    // A pack's cards are checked by their types at compile time; only our own cards take values from anywhere.
    if (!module.endsWith('/native-cards')) continue;
    const { js, dts } = await cardValidators(group);
    const validators = module.replace(/native-cards$/, 'validate-cards');
    files.set(`connector/${validators}.js`, js);
    files.set(`connector/${validators}.d.ts`, dts);
  }
}

async function addMessages(
  messages: readonly SchemaFile[],
  root: string,
  files: Map<string, string>,
  problems: SchemaProblem[],
): Promise<void> {
  const sources = new Map<string, string>();
  for (const { path, schema } of messages) {
    const made = await typesOf(`schemas/${path}`, schema, schema.title!, root, isConfig(path));
    problems.push(...made.problems);
    sources.set(path, made.source);
  }
  for (const { path, schema } of messages) {
    files.set(`schemas/types/${moduleOf(path)}.ts`, banner(`schemas/${path}`) + importRefs(path, schema, sources));
  }
  const wanted = messages.flatMap((file) => (file.schema['x-validator'] ?? []).map((app) => ({ app, file })));
  for (const [app, group] of groups(wanted, (w) => w.app)) {
    const part = group.map((g) => g.file);
    const config = part.every((file) => isConfig(file.path));
    const module = config && part.length === 1 ? `validate-${moduleOf(part[0]!.path)}` : 'validate-messages';
    const { js, dts } = await messageValidators(part, messages, moduleOf, config);
    files.set(`connector/${app}/generated/${module}.js`, js);
    files.set(`connector/${app}/generated/${module}.d.ts`, dts);
  }
}

/** The types of one message; those that another message's module has already are imported from there. */
function importRefs(path: string, schema: Schema, sources: ReadonlyMap<string, string>): string {
  let source = sources.get(path)!;
  const imports: string[] = [];
  for (const ref of new Set([...JSON.stringify(schema).matchAll(/"\$ref":"([^"#]+)"/g)].map((match) => match[1]!))) {
    const other = `${path.slice(0, path.lastIndexOf('/'))}/${ref}`;
    const own = declarations(source);
    const theirs = new Set(declarations(sources.get(other) ?? '').keys());
    source = [...own]
      .filter(([name]) => !theirs.has(name))
      .map(([, text]) => text)
      .join('');
    const used = [...theirs].filter((name) => new RegExp(`\\b${name}\\b`).test(source));
    imports.push(`import type { ${used.sort().join(', ')} } from './${moduleOf(other)}.ts';\n`);
  }
  return imports.join('') + (imports.length > 0 ? '\n' : '') + source;
}

/** Top-level declarations by name, each with its comment. */
function declarations(source: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of source.split(/^(?=\/\*\*)/m))
    found.set(/^export (?:interface|type) (\w+)/m.exec(text)?.[1] ?? '', text);
  found.delete('');
  return found;
}

/** `migration-config` of `config/migration.schema.json`, else the file's own name. */
function moduleOf(path: string): string {
  return isConfig(path) ? `${stem(path)}-config` : stem(path);
}

const isConfig = (path: string): boolean => path.startsWith('config/');

function groups<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const list = map.get(key(item));
    if (list) list.push(item);
    else map.set(key(item), [item]);
  }
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
