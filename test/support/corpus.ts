import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFolder as corpus } from './shared.ts';

/** Real exports beside the checkout; absent in a fresh clone, where the tests that need them are skipped. */
export const hasCorpus = existsSync(corpus);

if (!hasCorpus) console.info('The corpus of real exports is absent: tests that read it are skipped.');

export function corpusFile(name: string): Buffer {
  return readFileSync(join(corpus, name));
}
