import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFolder as CORPUS } from '../support/shared.ts';

export { corpusFolder as CORPUS } from '../support/shared.ts';

/** Real exports, by name; none where the folder is absent. */
export function corpusFiles(): string[] {
  if (!existsSync(CORPUS)) return [];
  return readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(folder|flow|flopack)$/.test(file))
    .sort()
    .map((file) => join(CORPUS, file));
}
