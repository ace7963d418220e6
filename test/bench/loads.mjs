import { appendFileSync } from 'node:fs';
import { createRequire, register } from 'node:module';

// Preloaded by the test: writes each module that the program loads to the file LOADS.
register(
  `data:text/javascript,${encodeURIComponent(`
import { appendFileSync } from 'node:fs';
export async function resolve(specifier, context, next) {
  const result = await next(specifier, context);
  appendFileSync(${JSON.stringify(process.env.LOADS)}, result.url + '\\n');
  return result;
}`)}`,
);
const { cache } = createRequire(import.meta.url);
process.on('exit', () => appendFileSync(process.env.LOADS, `${Object.keys(cache).join('\n')}\n`));
