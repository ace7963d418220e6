import { readFileSync, writeFileSync } from 'node:fs';
import { featureSupport } from './facts.ts';

/** `npm run support` writes docs/feature-support.md; with `--check` it says whether that is up to date. */
const file = new URL('../../docs/feature-support.md', import.meta.url);
const page = featureSupport();
if (process.argv.includes('--check')) {
  const same = readFileSync(file, 'utf8') === page;
  if (!same) {
    console.error('docs/feature-support.md is not up to date: npm run support');
    process.exitCode = 1;
  }
} else writeFileSync(file, page);
