import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OPTIONS = {
  loader: 'ts',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
};
const VERSION = JSON.stringify(OPTIONS) + textOf(new URL('../node_modules/esbuild/package.json', import.meta.url));
const CACHE = new URL('../node_modules/.cache/flopack/', import.meta.url);

/**
 * Module hook: TypeScript in, the same code without its types out. Names of functions are left alone: that is what makes
 * other loaders slow. What was made is kept, one file a module, with the hash of its source at the end: starting esbuild
 * takes longer than most of what the program does.
 */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const source = readFileSync(fileURLToPath(url), 'utf8');
  const mark = `\n//${hash(VERSION + url + source)}`;
  const place = new URL(`${hash(url)}.js`, CACHE);
  const kept = textOf(place);
  if (kept?.endsWith(mark)) return { format: 'module', source: kept.slice(0, -mark.length), shortCircuit: true };
  const { transform } = await import('esbuild');
  const { code } = await transform(source, { ...OPTIONS, sourcefile: url });
  keep(place, code + mark);
  return { format: 'module', source: code, shortCircuit: true };
}

function hash(text) {
  return createHash('sha256').update(text).digest('hex');
}

function textOf(place) {
  try {
    return readFileSync(place, 'utf8');
  } catch {
    return undefined;
  }
}

/** A folder that cannot be written costs time, nothing else. Renamed into place: another process may read it now. */
function keep(place, text) {
  try {
    mkdirSync(CACHE, { recursive: true });
    const fresh = new URL(`${place.href}.${process.pid}`);
    writeFileSync(fresh, text);
    renameSync(fresh, place);
  } catch {}
}
