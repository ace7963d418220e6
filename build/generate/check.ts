import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
import { makeAjv } from './ajv.ts';
import { cardRules } from './card-rules.ts';
import { expandCard } from './expand.ts';
import type { Schema, SchemaFile, SchemaProblem } from './schema.ts';
import { isCardFile } from './schema.ts';

/**
 * Holds schema files to the meta-schemas, to the rules that those cannot say, and to their own examples: each example
 * must pass and each counter-example must fail at the place it names.
 */
export function checkSchemas(files: readonly SchemaFile[], meta: readonly SchemaFile[]): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const metaAjv = makeAjv();
  const metas = new Map(meta.map((m) => [m.path, metaAjv.compile(m.schema as object)]));
  const ajv = makeAjv();
  const good: SchemaFile[] = [];
  for (const file of files) {
    const name = `schemas/${file.path}`;
    const metaPath = `meta/${isCardFile(file) ? 'card' : 'message'}.schema.json`;
    const validate = metas.get(metaPath);
    if (!validate) {
      problems.push({ file: name, pointer: '', message: `cannot be checked: schemas/${metaPath} is missing` });
      continue;
    }
    if (!validate(file.schema)) {
      problems.push(...(validate.errors ?? []).map((e) => ({ file: name, pointer: e.instancePath, message: said(e) })));
      continue;
    }
    if (file.schema.$id !== `flopack://schemas/${file.path}`) {
      problems.push({ file: name, pointer: '/$id', message: `must be flopack://schemas/${file.path}` });
      continue;
    }
    const whole = isCardFile(file) ? { ...file, schema: expandCard(file.schema) } : file;
    ajv.addSchema(whole.schema as object);
    good.push(whole);
    if (isCardFile(whole)) problems.push(...cardRules(whole));
  }
  for (const file of good) problems.push(...checkExamples(file, ajv));
  return problems;
}

function checkExamples(file: SchemaFile, ajv: Ajv): SchemaProblem[] {
  const name = `schemas/${file.path}`;
  const { schema } = file;
  let validate: ValidateFunction;
  try {
    validate = ajv.getSchema(schema.$id!) as ValidateFunction;
  } catch (cause) {
    return [{ file: name, pointer: '', message: `is not a schema that ajv accepts: ${(cause as Error).message}` }];
  }
  const problems: SchemaProblem[] = [];
  for (const [i, example] of (schema.examples ?? []).entries()) {
    if (validate(example)) continue;
    problems.push(
      ...(validate.errors ?? []).map((e) => ({
        file: name,
        pointer: `/examples/${i}${e.instancePath}`,
        message: said(e),
      })),
    );
  }
  for (const [i, { example, at }] of (schema['x-counterExamples'] ?? []).entries()) {
    const pointer = `/x-counterExamples/${i}`;
    if (validate(fill(example, schema))) {
      problems.push({ file: name, pointer, message: 'passes; a counter-example must be refused' });
    } else if (!(validate.errors ?? []).some((e) => e.instancePath === at)) {
      const where = [...new Set((validate.errors ?? []).map((e) => e.instancePath || '(root)'))].join(', ');
      problems.push({ file: name, pointer, message: `is refused at ${where}, not at ${at || '(root)'}` });
    }
  }
  return problems;
}

/** A counter-example of a card may give one side; the other comes from the first example, so that it is not the fault. */
function fill(example: unknown, schema: Schema): unknown {
  const first = schema.examples?.[0];
  if (!schema['x-card'] || typeof example !== 'object' || example === null) return example;
  return { ...(first as object), ...example };
}

function said(e: ErrorObject): string {
  const extra = e.keyword === 'additionalProperties' ? `: ${String(e.params.additionalProperty)}` : '';
  return `${e.message ?? e.keyword}${extra}`;
}
