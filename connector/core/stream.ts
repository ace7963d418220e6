import type { CardContext, FieldShape, Value, Values } from './behaviour.ts';
import { toNumber } from './convert.ts';
import { isSetupMistake } from './error.ts';
import { rulesOf } from './rules.ts';
import { put } from './safe.ts';

/** Okta page "Stream records": a stream gives at most a million records. */
export const STREAM_MAX = 1_000_000;

const HELPER = ['Streaming/Flow', 'Streaming/processing_flow'];
/** Fields of the card itself in its group Streaming; the others are the builder's own and make up `State`. */
const OWN = new Set([...HELPER, 'Streaming/Record Limit', 'Streaming/Limit']);

function named(inputs: Values, key: string): Value {
  for (const name of Object.keys(inputs)) if (name === key || name.endsWith(`/${key}`)) return inputs[name];
  return undefined;
}

function helperOf(inputs: Values): string | null {
  for (const name of HELPER) {
    const value = inputs[name];
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
}

/**
 * true: the card hands its records to a helper flow. It names one, and its Result Set or Request Type, where it has
 * one, says so: `Stream Matching Records`, `GET(Streaming)` (seen in exports).
 */
export function isStreaming(inputs: Values): boolean {
  if (helperOf(inputs) === null) return false;
  const choice = named(inputs, 'resultSet') ?? named(inputs, 'requestType');
  return typeof choice !== 'string' || choice === '' || /stream/i.test(choice);
}

/** Record Limit (or Limit); nothing and 0 are no limit (seen in exports: 0 on cards that stream every employee). */
function limitOf(inputs: Values): number {
  const wanted = toNumber(inputs['Streaming/Record Limit'] ?? inputs['Streaming/Limit'] ?? named(inputs, 'Limit')) ?? 0;
  return wanted > 0 ? Math.min(Math.trunc(wanted), STREAM_MAX) : STREAM_MAX;
}

function stateOf(inputs: Values): Record<string, Value> {
  const state: Record<string, Value> = {};
  for (const [name, value] of Object.entries(inputs)) {
    if (name.startsWith('Streaming/') && !OWN.has(name)) put(state, name.slice('Streaming/'.length), value);
  }
  return state;
}

/** How a record and the state reach the helper: its inputs by name. */
function binding(fields: readonly FieldShape[] | null, context: CardContext): (record: Value, state: Value) => Values {
  const own = fields?.filter((field) => field.group === null) ?? [];
  const odd = own.find((field) => field.key !== 'State');
  // Older flows name the one input as they like, and read Record and State in it (seen in exports: Item, User, eventObj).
  if (odd === undefined || own.some((field) => field.key === 'Record')) {
    return (Record, State) => ({ Record, State });
  }
  if (rulesOf(context).streamRecordName === 'exact') return (Record, State) => ({ Record, State });
  return (Record, State) => ({ State, [odd.name]: { Record, State } });
}

/**
 * Calls the helper of a streaming card once a record, one after the other, with `Record` and `State`; `context/index`
 * counts from 0. Records are read one at a time and none is kept. Gives `Records Streamed` under the name that the card
 * has for it. A helper's error stays in its own history; whether it ends the stream is a rule. Throws CardError where
 * the card names no helper, and what reading the records throws.
 */
export async function streamRecords(
  inputs: Values,
  context: CardContext,
  records: AsyncIterable<Value> | Iterable<Value>,
): Promise<Values> {
  const helper = helperOf(inputs);
  if (helper === null) return {};
  const limit = limitOf(inputs);
  const state = Object.freeze(stateOf(inputs));
  const bind = binding(context.flowFields?.(helper) ?? null, context);
  const name = context.card.outputs.find((field) => field.key === 'Records Streamed')?.name;
  const run = async (): Promise<number> => {
    let count = 0;
    for await (const record of records) {
      if (count >= limit) break;
      try {
        await context.callFlow(helper, { ...bind(record, state), 'context/index': count });
      } catch (error) {
        if (isSetupMistake(error) || rulesOf(context).streamErrors === 'stop') throw error;
      }
      count += 1;
      if (count >= limit) break;
    }
    return count;
  };
  if (context.background !== undefined && rulesOf(context).streaming === 'background') {
    context.background(run);
    return name === undefined ? {} : { [name]: null };
  }
  const count = await run();
  return name === undefined ? {} : { [name]: count };
}
