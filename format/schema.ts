import { type SchemaFault, validatePack } from './generated/validate-pack.js';
import type { JsonObject, Problem } from './model.ts';
import { pointerTo, valueAt } from './pointer.ts';
import { error, quote } from './problem.ts';

export interface SchemaFinding {
  readonly problem: Problem;
  /** The broken place: the problem's pointer, or that of the missing key. */
  readonly at: string;
}

/** What breaks `schemas/pack`, in the words of a person who looks at the file. Empty: valid. */
export function schemaFindings(json: JsonObject): SchemaFinding[] {
  if (validatePack(json)) return [];
  const findings: SchemaFinding[] = [];
  const seen = new Set<string>();
  for (const fault of validatePack.errors ?? []) {
    // "if" only says that the "then" behind it failed, which has a fault of its own.
    if (fault === undefined || fault.keyword === 'if') continue;
    const problem = asProblem(fault, json);
    const name = `${problem.pointer} ${problem.message}`;
    const key = fault.keyword === 'required' ? [String(fault.params.missingProperty)] : [];
    if (!seen.has(name)) findings.push({ problem, at: pointerTo(problem.pointer, ...key) });
    seen.add(name);
  }
  return findings;
}

const COMPARE = 'Compare with a pack that the console exported.';

function asProblem(fault: SchemaFault, json: JsonObject): Problem {
  const { instancePath: pointer, keyword, params } = fault;
  const found = valueAt(json, pointer);
  const give = (message: string, advice: string): Problem => error('PACK_SCHEMA', pointer, message, advice);
  switch (keyword) {
    case 'required': {
      const key = String(params.missingProperty);
      return error(
        'PACK_SCHEMA',
        pointer,
        `${quote(key)} is missing`,
        `Add it (${pointerTo(pointer, key)}); every export has it.`,
      );
    }
    case 'type':
      return give(`is ${kindOf(found)}, must be ${kinds(params.type)}`, COMPARE);
    case 'const':
      return give(
        `is ${shown(found)}, must be ${shown(params.allowedValue)}`,
        'Only packs of the Workflows Console can be read.',
      );
    case 'enum':
      return give(
        `is ${shown(found)}, must be one of ${(params.allowedValues as unknown[]).map(shown).join(', ')}`,
        COMPARE,
      );
    case 'pattern':
      return give(`${shown(found)} has the wrong form`, `It must match ${String(params.pattern)}.`);
    case 'minLength':
      return give('is empty', 'Give it a value.');
    case 'minItems':
    case 'maxItems':
      return give(`has ${Array.isArray(found) ? found.length : 0} entries, must have ${String(params.limit)}`, COMPARE);
    default:
      return give(`breaks the rule ${quote(keyword)} of the schema`, COMPARE);
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function kinds(type: unknown): string {
  const names: Record<string, string> = {
    array: 'a list',
    object: 'an object',
    null: 'null',
    integer: 'a whole number',
  };
  return (Array.isArray(type) ? type : String(type).split(','))
    .map((name) => names[String(name)] ?? `a ${String(name)}`)
    .join(' or ');
}

/** A value for a message; long or nested ones by their kind only. */
function shown(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  return typeof value === 'object' && value !== null ? kindOf(value) : String(value);
}
