import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Schema, SchemaFile, SchemaProblem } from './schema.ts';

const SUFFIX = '.schema.json';

/**
 * Reads the schemas of one folder below `schemas/` (`cards`, `messages`, `config`), sorted by path in code point order.
 * A file that is not JSON is a problem and is left out.
 */
export async function loadSchemas(
  root: string,
  folder: string,
): Promise<{ files: SchemaFile[]; problems: SchemaProblem[] }> {
  const files: SchemaFile[] = [];
  const problems: SchemaProblem[] = [];
  for (const path of await list(join(root, 'schemas'), folder)) {
    const file = `schemas/${path}`;
    try {
      files.push({ path, schema: JSON.parse(await readFile(join(root, file), 'utf8')) as Schema });
    } catch (cause) {
      problems.push({ file, pointer: '', message: `is not JSON: ${(cause as Error).message}` });
    }
  }
  return { files, problems };
}

async function list(base: string, folder: string): Promise<string[]> {
  const found: string[] = [];
  const entries = await readdir(join(base, folder), { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await list(base, path)));
    else if (entry.name.endsWith(SUFFIX)) found.push(path);
  }
  return found.sort((a, b) => (a < b ? -1 : 1));
}

/** `password-import-request` of `messages/password-import-request.schema.json`. */
export function stem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -SUFFIX.length);
}
