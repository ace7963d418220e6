import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { makeAjv } from './ajv.ts';
import { banner } from './banner.ts';
import { camel } from './names.ts';
import type { CardFile, Schema, SchemaFile } from './schema.ts';
import { valueName } from './schema.ts';
import { mapSchema } from './walk.ts';

const RESULT = `/** One thing wrong; it holds no values of the data. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}
/** Says whether the data is valid; \`errors\` belongs to the last call. */
export interface Validate<T> {
  (data: unknown): data is T;
  errors?: readonly ValidationError[] | null;
}
`;

interface Named {
  readonly name: string;
  readonly id: string;
}

/**
 * A validator module of messages: one function a message, called by its title. A message from outside is refused at its
 * first mistake; a configuration (`config`) is checked for all its mistakes and gets its defaults filled in.
 */
export async function messageValidators(
  files: readonly SchemaFile[],
  all: readonly SchemaFile[],
  types: string,
  moduleOf: (path: string) => string,
  root: string,
  config: boolean,
): Promise<{ js: string; dts: string }> {
  const head = banner(files.length === 1 ? `schemas/${files[0]!.path}` : 'schemas/messages/*.schema.json');
  const named = files.map((f) => ({ name: camel(f.schema.title!), id: f.schema.$id! }));
  const js = await bundle(
    all.map((f) => f.schema),
    named,
    (code) => code,
    root,
    config,
  );
  const imports = files
    .map((f) => `import type { ${f.schema.title} } from '${types}/${moduleOf(f.path)}.ts';\n`)
    .join('');
  const functions = files.map((f) => `export const ${camel(f.schema.title!)}: Validate<${f.schema.title}>;\n`).join('');
  return { js: head + js, dts: `${head}${imports}\n${RESULT}${functions}` };
}

/** A validator module of cards: \`validators[kind].input\` and \`.output\`, both of values by behaviour name. */
export async function cardValidators(files: readonly CardFile[], root: string): Promise<{ js: string; dts: string }> {
  const head = banner(
    `schemas/cards/{${[...new Set(files.map((f) => f.path.split('/')[1]!))].join(',')}}/*.schema.json`,
  );
  const schemas: Schema[] = [];
  const named: Named[] = [];
  const table: string[] = [];
  for (const [i, { schema }] of files.entries()) {
    for (const side of ['input', 'output'] as const) {
      const id = `${schema.$id}/${side}`;
      schemas.push({ $id: id, ...valueSchema(schema.properties[side], side) });
      named.push({ name: `${side}${i}`, id });
    }
    table.push(`  ${JSON.stringify(schema['x-card'].kind)}: { input: input${i}, output: output${i} },`);
  }
  const js = await bundle(
    schemas,
    named,
    (code) =>
      `${code.replaceAll(/^export const /gm, 'const ')}\nexport const validators = {\n${table.join('\n')}\n};\n`,
    root,
  );
  const dts = `${head}${RESULT}/** By card kind; names are \`key\` or \`group/key\`, a value that is missing may be null. */
export const validators: Readonly<Record<string, { readonly input: Validate<Readonly<Record<string, unknown>>>; readonly output: Validate<Readonly<Record<string, unknown>>> }>>;
`;
  return { js: head + js, dts };
}

/**
 * A side as behaviours see it: fields by \`group/key\`, any of them null when it has no value; outputs may be left out,
 * inputs may hold fields that the author added.
 */
export function valueSchema(side: Schema, role: 'input' | 'output'): Schema {
  const properties: Record<string, Schema> = {};
  const required: string[] = [];
  for (const [name, property] of Object.entries(side.properties ?? {})) {
    const key = valueName(property['x-field']!);
    const must = role === 'input' && (side.required ?? []).includes(name);
    if (must) required.push(key);
    properties[key] = must ? property : nullable(property);
  }
  return { type: 'object', properties, ...(required.length > 0 ? { required } : {}), additionalProperties: true };
}

function nullable(schema: Schema): Schema {
  if (schema.type === undefined) return schema;
  return {
    ...schema,
    type: [...new Set([schema.type, 'null'].flat())],
    ...(schema.enum ? { enum: [...schema.enum, null] } : {}),
    ...(schema.properties
      ? { properties: Object.fromEntries(Object.entries(schema.properties).map(([k, v]) => [k, nullable(v)])) }
      : {}),
  };
}

/** Ajv copies whole schemas into its code where an error quotes them: only what validates goes in. */
function bare(schema: Schema): Schema {
  const idle = ['$schema', 'title', 'description', 'examples', 'tsType'];
  return mapSchema(
    schema,
    (one) =>
      Object.fromEntries(Object.entries(one).filter(([key]) => !idle.includes(key) && !key.startsWith('x-'))) as Schema,
  );
}

/** Ajv's standalone code still requires its own run-time helpers: esbuild draws them in, so that the module imports nothing. */
async function bundle(
  schemas: readonly Schema[],
  named: readonly Named[],
  shape: (code: string) => string,
  root: string,
  config = false,
): Promise<string> {
  const ajv = makeAjv({ code: true, allErrors: config, useDefaults: config });
  for (const schema of schemas) ajv.addSchema(bare(schema) as object);
  const code = standalone.default(ajv, Object.fromEntries(named.map(({ name, id }) => [name, id])));
  const result = await build({
    stdin: { contents: shape(code), resolveDir: root, loader: 'js', sourcefile: 'validate.js' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    minifySyntax: true,
    minifyIdentifiers: true,
    minifyWhitespace: false,
    legalComments: 'none',
    charset: 'utf8',
  });
  const text = result.outputFiles[0]!.text;
  // Ajv's helpers carry their own require call as text; only one outside of quotes would run.
  const left = /(?<!['"])\brequire\(.*|^import .*/m.exec(text);
  if (left) throw new Error(`A generated validator imports something, it must stand alone: ${left[0]}`);
  return text;
}
