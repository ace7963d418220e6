import { register } from 'node:module';

/**
 * Lets Node import the TypeScript sources: `node --import ./cli/typescript.mjs FILE.ts`. Node 22.18 and later strip
 * types themselves.
 */
if (!process.features.typescript) {
  process.setSourceMapsEnabled(true);
  register('./typescript-hooks.mjs', import.meta.url);
}
