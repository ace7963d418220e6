import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { makeAjv } from './ajv.ts';
import type { Schema } from './schema.ts';
import { standalone } from './standalone.ts';
import { mapSchema } from './walk.ts';

/** Ajv is resolved from here, wherever the schemas lie. */
const HERE = fileURLToPath(new URL('../..', import.meta.url));
/** Keywords that validate nothing. */
const IDLE = ['$schema', 'title', 'description', 'examples', 'tsType'];

export interface BundleOptions {
  /** All schemas that the named ones are or refer to. */
  readonly schemas: readonly Schema[];
  /** `$id` by the name of the function that validates it. */
  readonly functions: Readonly<Record<string, string>>;
  /** Settings files: all mistakes instead of the first, and defaults filled in. */
  readonly settings?: boolean;
  /** A last change to the module before it is bundled. */
  readonly shape?: (code: string) => string;
}

/**
 * The validators of schemas as one ES module that imports nothing. Ajv's standalone code still requires its own
 * helpers; esbuild draws them in.
 */
export async function bundleValidators({
  schemas,
  functions,
  settings = false,
  shape,
}: BundleOptions): Promise<string> {
  const ajv = makeAjv({ code: true, allErrors: settings, useDefaults: settings });
  for (const schema of schemas) ajv.addSchema(bare(schema) as object);
  const code = standalone(ajv, functions);
  const result = await build({
    stdin: { contents: shape ? shape(code) : code, resolveDir: HERE, loader: 'js', sourcefile: 'validate.js' },
    // Esbuild names files in comments, relative to this.
    absWorkingDir: HERE,
    bundle: true,
    preserveSymlinks: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    minifySyntax: true,
    minifyIdentifiers: true,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const text = result.outputFiles[0]!.text;
  // Ajv's helpers carry their own require call as text; only one outside of quotes would run.
  const left = /(?<!['"])\brequire\(.*|^import .*/m.exec(text);
  if (left) throw new Error(`A generated validator imports something, it must stand alone: ${left[0]}`);
  return text;
}

/** Ajv copies whole schemas into its code where an error quotes them: only what validates goes in. */
function bare(schema: Schema): Schema {
  const used = (key: string) => !IDLE.includes(key) && !key.startsWith('x-');
  return mapSchema(schema, (one) => Object.fromEntries(Object.entries(one).filter(([key]) => used(key))) as Schema);
}
