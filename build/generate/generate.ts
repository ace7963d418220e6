import { cardModule, folderOf, isNative } from './cards.ts';
import { banner } from './banner.ts';
import { checkSchemas } from './check.ts';
import { loadSchemas, stem } from './load.ts';
import { camel, pascal } from './names.ts';
import type { CardFile, SchemaFile, SchemaProblem } from './schema.ts';
import { isCardFile } from './schema.ts';
import { typesOf } from './types.ts';
import { cardValidators, messageValidators } from './validators.ts';

/** Generated text by path from the project root, in path order. */
export type Generated = ReadonlyMap<string, string>;

/**
 * All that is made of the schemas: `connector/.../generated/` and `schemas/types/`. Nothing is written. With problems
 * the files may be incomplete. The same schemas give the same bytes.
 */
export async function generate(root: string): Promise<{ files: Generated; problems: SchemaProblem[] }> {
  const folders = await Promise.all(['meta', 'cards', 'messages', 'config'].map((folder) => loadSchemas(root, folder)));
  const [meta, cards, messages, config] = folders.map((f) => f.files) as [SchemaFile[], SchemaFile[], SchemaFile[], SchemaFile[]];
  const problems = folders.flatMap((f) => f.problems);
  problems.push(...checkSchemas([...cards, ...messages, ...config], meta));
  if (problems.length > 0) return { files: new Map(), problems };
  const files = new Map<string, string>();
  await addCards(cards.filter(isCardFile), root, files, problems);
  await addMessages([...messages, ...config], root, files, problems);
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), problems };
}

async function addCards(cards: readonly CardFile[], root: string, files: Map<string, string>, problems: SchemaProblem[]): Promise<void> {
  for (const [folder, group] of groups(cards, (c) => folderOf(c.schema))) {
    for (const [name, part] of [['cards', group.filter((c) => !isNative(c.schema))], ['native-cards', group.filter((c) => isNative(c.schema))]] as const) {
      if (part.length === 0) continue;
      const made = await cardModule(part, folder, root);
      problems.push(...made.problems);
      files.set(`connector/${folder}/generated/${name}.ts`, made.source);
    }
    // Kernel cards are checked by their types at compile time; nothing comes into them from outside.
    if (folder.startsWith('kernel/')) continue;
    const { js, dts } = await cardValidators(group, root);
    files.set(`connector/${folder}/generated/validate-cards.js`, js);
    files.set(`connector/${folder}/generated/validate-cards.d.ts`, dts);
  }
}

async function addMessages(messages: readonly SchemaFile[], root: string, files: Map<string, string>, problems: SchemaProblem[]): Promise<void> {
  for (const { path, schema } of messages) {
    const made = await typesOf(`schemas/${path}`, schema, schema.title!, root);
    problems.push(...made.problems);
    files.set(`schemas/types/${moduleOf(path)}.ts`, banner(`schemas/${path}`) + made.source);
  }
  const wanted = messages.flatMap((file) => (file.schema['x-validator'] ?? []).map((app) => ({ app, file })));
  for (const [app, group] of groups(wanted, (w) => w.app)) {
    const part = group.map((g) => g.file);
    const module = part.length === 1 && part[0]!.path.startsWith('config/') ? `validate-${stem(part[0]!.path)}` : 'validate-messages';
    const named = (path: string) => ({ value: camel(moduleOf(path)), type: pascal(moduleOf(path)), module: moduleOf(path) });
    const { js, dts } = await messageValidators(part, messages, '../../../schemas/types', named, root);
    files.set(`connector/${app}/generated/${module}.js`, js);
    files.set(`connector/${app}/generated/${module}.d.ts`, dts);
  }
}

/** `migration-config` of `config/migration.schema.json`, else the file's own name. */
function moduleOf(path: string): string {
  return path.startsWith('config/') ? `${stem(path)}-config` : stem(path);
}

function groups<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const list = map.get(key(item));
    if (list) list.push(item);
    else map.set(key(item), [item]);
  }
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
