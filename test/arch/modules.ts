import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { root } from '../support/root.ts';

const layers = ['schemas', 'connector', 'flows', 'format', 'build', 'runtime', 'sandbox', 'cli', 'bench'];
const inside = new RegExp(`^(${layers.join('|')}|test|console)/`);

export interface Module {
  /** From the root, with slashes. */
  readonly path: string;
  /** Imports, re-exports and dynamic imports; relative ones from the root. */
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[];
  readonly text: string;
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.(ts|mjs|js)$/.test(entry.name) ? [path] : [];
  });
}

const statement =
  /^\s*(?:import|export)\s+(type\s)?[^'"();]*?\sfrom\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm;

function read(path: string): Module {
  const text = readFileSync(path, 'utf8');
  const imports = [...text.matchAll(statement)].map((match) => {
    const from = match[2] ?? match[3] ?? match[4] ?? '';
    const target = from.startsWith('.')
      ? relative(root, resolve(dirname(path), from))
          .split(sep)
          .join('/')
      : from;
    return { from: target, typeOnly: match[1] !== undefined };
  });
  return { path: relative(root, path).split(sep).join('/'), imports, text };
}

/** Every source file of the product. */
export const modules: readonly Module[] = layers.flatMap((layer) => files(join(root, layer))).map(read);

/** The folders whose files a file may import, its own unit first; null: everything. */
function mayImport(path: string): readonly string[] | null {
  const [top, second, third, ...deeper] = path.split('/');
  switch (top) {
    case 'connector': {
      // The migration composes cards of all connectors into recipes.
      if (second === 'migration') return ['connector/', 'schemas/types/'];
      if (second === 'core') return ['connector/core/', 'schemas/types/'];
      const nested = second === 'kernel' || second === 'apps';
      const module = nested && deeper.length > 0 ? `connector/${second}/${third}/` : `connector/${second}/`;
      return [module, 'connector/core/', 'schemas/types/'];
    }
    case 'flows':
      return ['flows/', 'connector/', 'schemas/types/'];
    case 'build':
      return [`build/${second}/`, 'format/', 'connector/core/'];
    case 'runtime':
      return ['runtime/', 'format/', 'connector/core/'];
    case 'sandbox':
      return ['sandbox/', 'schemas/types/'];
    case 'cli':
    case 'bench':
      return null;
    default:
      return [`${top}/`];
  }
}

/** Imports that DESIGN's table forbids, a line each. */
export function breaches(list: readonly Module[]): string[] {
  return list.flatMap((module) => {
    const may = mayImport(module.path);
    if (may === null) return [];
    return module.imports
      .filter((entry) => inside.test(entry.from) && !may.some((prefix) => entry.from.startsWith(prefix)))
      .map((entry) => `${module.path} imports ${entry.from}`);
  });
}
