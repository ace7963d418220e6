import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { build } from 'esbuild';
import { standalone } from './standalone.ts';

const SCHEMAS = ['port', 'card', 'flow', 'pack'] as const;
const FOLDER = new URL('../../schemas/pack/', import.meta.url);
const BANNER = `// Generated from schemas/pack/*.schema.json by build/generate/pack-validator.ts. Do not edit.`;

/** A hostile file could break the schema millions of times; the list of errors stops growing here. */
const MOST_ERRORS = 1000;

/**
 * The validator of pack files: ajv standalone code, bundled by esbuild into one ES module without imports. The same
 * schemas give the same bytes.
 */
export async function generatePackValidator(): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  let root = '';
  for (const name of SCHEMAS) {
    const schema = JSON.parse(await readFile(new URL(`${name}.schema.json`, FOLDER), 'utf8')) as { $id: string };
    ajv.addSchema(schema);
    root = schema.$id;
  }
  return bundle(limitErrors(standalone(ajv, { validatePack: root })));
}

/** ajv has no limit of its own: its two ways to add errors go through functions that stop at `MOST_ERRORS`. */
function limitErrors(code: string): string {
  const limited = code
    .replace(/vErrors\.push\((err\d+)\)/g, 'addError(vErrors, $1)')
    .replace(/vErrors\.concat\(([\w.]+)\.errors\)/g, 'addErrors(vErrors, $1.errors)');
  if (/vErrors\.(push|concat)\(/.test(limited))
    throw new Error('ajv writes errors in a new way: adapt limitErrors in build/generate/pack-validator.ts');
  const helpers = [
    `const MOST_ERRORS = ${MOST_ERRORS};`,
    'function addError(list, error) { if (list.length < MOST_ERRORS) list.push(error); }',
    'function addErrors(list, more) { return list.length < MOST_ERRORS ? list.concat(more) : list; }',
  ];
  return `${limited}\n${helpers.join('\n')}\n`;
}

/** With `esm: true` ajv still writes `require(...)` for its helpers; esbuild resolves them into the bundle. */
async function bundle(code: string): Promise<string> {
  const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const helpers = [...new Set([...code.matchAll(/require\("([^"]+)"\)/g)].map((match) => match[1] ?? ''))].sort();
  let source = code;
  helpers.forEach((path, i) => {
    source = `import * as helper${i} from ${JSON.stringify(path)};\n${source.replaceAll(`require("${path}")`, `helper${i}`)}`;
  });
  const result = await build({
    stdin: { contents: source, resolveDir: folder('.'), loader: 'js', sourcefile: 'validate-pack.js' },
    // esbuild names files in comments, relative to this.
    absWorkingDir: folder('../..'),
    bundle: true,
    preserveSymlinks: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    minifySyntax: true,
    banner: { js: BANNER },
    logLevel: 'silent',
  });
  const text = result.outputFiles[0]?.text ?? '';
  if (/[^'"\w]require\(|^import /m.test(text)) throw new Error('the bundled pack validator still imports something');
  return text;
}

/** The declaration file beside the validator. */
export function packValidatorTypes(): string {
  return `${BANNER}
export interface SchemaFault {
  /** RFC 6901. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
export const validatePack: {
  (data: unknown): boolean;
  /** At most about ${MOST_ERRORS}, with holes where a limit cut them; null after a valid file. */
  errors?: readonly (SchemaFault | undefined)[] | null;
};
`;
}
