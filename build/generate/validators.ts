import { fieldName } from '../../connector/core/names.ts';
import { banner } from './banner.ts';
import { bundleValidators } from './bundle.ts';
import { camel } from './names.ts';
import type { CardFile, Schema, SchemaFile } from './schema.ts';

/** A generated module: its code and its declarations. */
export interface ValidatorModule {
  readonly js: string;
  readonly dts: string;
}

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

/**
 * A validator module of messages: one function a message, called by its title. `known` are all messages, for
 * references; `moduleOf` gives the module of a message's types. `settings`: the files are settings of a person, who
 * wants to hear of all mistakes at once; a message from outside is refused at the first.
 */
export async function messageValidators(
  files: readonly SchemaFile[],
  known: readonly SchemaFile[],
  moduleOf: (path: string) => string,
  settings: boolean,
): Promise<ValidatorModule> {
  const head = banner(files.length === 1 ? `schemas/${files[0]!.path}` : 'schemas/messages/*.schema.json');
  const functions = Object.fromEntries(files.map(({ schema }) => [camel(schema.title!), schema.$id!]));
  const js = await bundleValidators({ schemas: known.map((file) => file.schema), functions, settings });
  const imports = files.map(
    ({ path, schema }) => `import type { ${schema.title} } from '../../../schemas/types/${moduleOf(path)}.ts';\n`,
  );
  const declared = files.map(({ schema }) => `export const ${camel(schema.title!)}: Validate<${schema.title}>;\n`);
  return { js: head + js, dts: `${head}${imports.join('')}\n${RESULT}${declared.join('')}` };
}

/** A validator module of cards: `validators[kind].input` and `.output`, both of values by behaviour name. */
export async function cardValidators(files: readonly CardFile[]): Promise<ValidatorModule> {
  const folders = [...new Set(files.map((file) => file.path.split('/')[1]!))];
  const head = banner(`schemas/cards/${folders.length === 1 ? folders[0] : `{${folders.join(',')}}`}/*.schema.json`);
  const schemas: Schema[] = [];
  const functions: Record<string, string> = {};
  const table: string[] = [];
  for (const [i, { schema }] of files.entries()) {
    for (const side of ['input', 'output'] as const) {
      const $id = `${schema.$id}/${side}`;
      schemas.push({ $id, ...valueSchema(schema.properties[side], side) });
      functions[`${side}${i}`] = $id;
    }
    table.push(`  ${JSON.stringify(schema['x-card'].kind)}: { input: input${i}, output: output${i} },\n`);
  }
  const shape = (code: string): string =>
    `${code.replaceAll(/^export const /gm, 'const ')}\nexport const validators = {\n${table.join('')}};\n`;
  const dts = `${head}${RESULT}/** Both sides of one card. */
export interface CardValidators {
  readonly input: Validate<Readonly<Record<string, unknown>>>;
  readonly output: Validate<Readonly<Record<string, unknown>>>;
}
/** By card kind; names are \`key\` or \`group/key\`, a value that is missing may be null. */
export const validators: Readonly<Record<string, CardValidators>>;
`;
  return { js: head + (await bundleValidators({ schemas, functions, shape })), dts };
}

/**
 * A side as behaviours see it: fields by `group/key`, any of them null when it has no value; outputs may be left out,
 * and both sides may hold fields that the author or the org's schema added.
 */
function valueSchema(side: Schema, role: 'input' | 'output'): Schema {
  const properties: Record<string, Schema> = {};
  const required: string[] = [];
  for (const [name, property] of Object.entries(side.properties ?? {})) {
    const key = fieldName(property['x-field']!);
    const must = role === 'input' && (side.required ?? []).includes(name);
    if (must) required.push(key);
    properties[key] = must ? property : nullable(property);
  }
  return { type: 'object', properties, ...(required.length > 0 ? { required } : {}), additionalProperties: true };
}

function nullable(schema: Schema): Schema {
  if (schema.type === undefined) return schema;
  const properties = Object.entries(schema.properties ?? {}).map(([key, value]) => [key, nullable(value)] as const);
  return {
    ...schema,
    type: [...new Set([schema.type, 'null'].flat())],
    ...(schema.enum ? { enum: [...schema.enum, null] } : {}),
    ...(schema.properties ? { properties: Object.fromEntries(properties) } : {}),
  };
}
