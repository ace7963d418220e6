import type { Value, Values } from '../connector/core/behaviour.ts';
import { converterTo } from '../connector/core/convert.ts';
import { FlopackError } from '../connector/core/error.ts';
import { put } from '../connector/core/safe.ts';
import type { LoadedFlow } from './load.ts';

/** A run of a Delegated Flow as an admin starts it in the Admin Console (Okta page "Delegated flows"). */
export interface DelegatedRun {
  /** Id of the admin. */
  readonly userId: string;
  /** By name of the start card's inputs: text, numbers, dates and booleans. */
  readonly inputs?: Values;
}

const SCALAR = new Set(['string', 'number', 'boolean']);

function scalar(value: Value): boolean {
  return value === null || value === undefined || SCALAR.has(typeof value) || value instanceof Date;
}

/**
 * The input of the flow's start card. Throws FlopackError USAGE with everything that is wrong: a flow that is not
 * delegated, an input that it does not have, a value of another type.
 */
export function delegatedInput(loaded: LoadedFlow, { userId, inputs = {} }: DelegatedRun): Values {
  const { flow, kind, fields } = loaded;
  const wrong: string[] = [];
  if (kind !== 'delegated') wrong.push('it is no Delegated Flow');
  if (userId === '') wrong.push('the user id is blank');
  const input: Record<string, Value> = { 'user context/okta-user-id': userId };
  for (const [key, value] of Object.entries(inputs)) {
    const field = fields.find((f) => f.group === 'inputs' && f.key === key);
    if (field === undefined) wrong.push(`it has no input ${JSON.stringify(key)}`);
    else if (!scalar(value)) wrong.push(`input ${JSON.stringify(key)} is no text, number, date or boolean`);
    else {
      try {
        put(input, field.name, converterTo(field)(value));
      } catch {
        wrong.push(`input ${JSON.stringify(key)} is no ${String(field.type)}`);
      }
    }
  }
  if (wrong.length === 0) return input;
  const message = `Flow ${JSON.stringify(flow.name)} cannot be run that way: ${wrong.join('; ')}.`;
  throw new FlopackError('USAGE', message, { problems: wrong });
}
