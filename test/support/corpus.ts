import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

const shared = process.env.FLOPACK_SHARED ?? join(root, '../shared');
const corpus = join(shared, 'corpus');

/** Real exports beside the checkout; absent in a fresh clone, where the tests that need them are skipped. */
export const hasCorpus = existsSync(corpus);

if (!hasCorpus) console.info('The corpus of real exports is absent: tests that read it are skipped.');

export function corpusFile(name: string): Buffer {
  return readFileSync(join(corpus, name));
}
