import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of real exports beside the project; `FLOPACK_SHARED` names another place. */
export const CORPUS = join(
  process.env.FLOPACK_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url)),
  'corpus',
);

/** Real exports, by name; none where the folder is absent. */
export function corpusFiles(): string[] {
  if (!existsSync(CORPUS)) return [];
  return readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(folder|flow|flopack)$/.test(file))
    .sort()
    .map((file) => join(CORPUS, file));
}
