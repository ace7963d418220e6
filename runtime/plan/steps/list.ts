import type { CardShape, Value, Values } from '../../../connector/core/behaviour.ts';
import { toBoolean, toNumber, toText } from '../../../connector/core/convert.ts';
import { CardError } from '../../../connector/core/error.ts';
import { isRecord, put } from '../../../connector/core/safe.ts';
import type { Card } from '../../../format/model.ts';
import type { Frame } from '../../engine/frame.ts';
import { GO, type Signal, type Step } from '../../engine/model.ts';
import type { TraceEntry } from '../../engine/trace.ts';
import { type Body, sourceNamed, within } from '../body.ts';
import { read } from '../source.ts';
import { namedSources, valuesReader, valuesWriter } from '../values.ts';
import { callerOf, callItem, concurrencyOf, forItems } from './items.ts';
import { reduceStep } from './reduce.ts';
import { listOf, single } from './results.ts';

/** The items of a card; a lazy list, so that Repeat takes no memory for its rounds. */
interface Items {
  readonly length: number;
  at(index: number): Value;
}

function entries(value: Value): Items {
  return isRecord(value) ? Object.entries(value).map(([key, item]) => ({ key, value: item })) : [];
}

function counted(value: Value, frame: Frame): Items {
  const count = Math.trunc(toNumber(value, frame.rules) ?? 0);
  if (count < 0 && frame.rules.negativeCount === 'error')
    throw new CardError('Invalid Input', 'Invalid Input: nothing can be repeated fewer than 0 times.');
  return { length: Math.max(0, count), at: (index) => index };
}

/** Gathers what the helper's answers make of the card's outputs. */
interface Gather {
  take(index: number, result: Value): void;
  outputs(): Values;
}

/** What the list cards do with their items and the helper's answers. */
interface Kind {
  readonly from: string;
  items(value: Value, frame: Frame): Items;
  ignores(frame: Frame): boolean;
  /** null: the answers count for nothing. */
  readonly gather: ((items: Items, shape: CardShape, frame: Frame) => Gather) | null;
}

/** Map: an item a place; the whole Return for lists of objects, else its one field (Okta page "Map"). */
function mapped(_items: Items, shape: CardShape, frame: Frame): Gather {
  const field = shape.outputs.find((f) => f.key === 'new list') ?? shape.outputs[0];
  const whole = field === undefined || field.type === 'object' || typeof field.type === 'object';
  const results: Value[] = [];
  const none = new Set<number>();
  return {
    take(index, result) {
      const missing = isRecord(result) && Object.keys(result).length === 0;
      if (missing && frame.rules.mapNoReturn === 'skip') none.add(index);
      results[index] = missing ? null : whole ? result : single(result);
    },
    outputs: () => (field === undefined ? {} : { [field.name]: results.filter((_, i) => !none.has(i)) }),
  };
}

/** Filter Custom: the items whose helper returns true in its one field (Okta page "Filter Custom"). */
function filtered(items: Items, shape: CardShape, frame: Frame): Gather {
  const passed: boolean[] = [];
  return {
    take(index, result) {
      const value = single(result);
      passed[index] =
        value === true ||
        (typeof value !== 'boolean' && toBoolean(value) === true && frame.rules.filterResult === 'loose');
    },
    outputs: () => ({
      [shape.outputs[0]?.name ?? 'list']: passed.flatMap((pass, i) => (pass ? [items.at(i)] : [])),
    }),
  };
}

/** Map (object): the helper returns `key` and `value` of a property of the new object; without a key it keeps its own. */
function processed(items: Items, shape: CardShape): Gather {
  const made: (readonly [string, Value])[] = [];
  return {
    take(index, result) {
      const { key: own } = items.at(index) as { key: string };
      const named = isRecord(result) && (Object.hasOwn(result, 'key') || Object.hasOwn(result, 'value'));
      const key = (named ? toText(result['key']) : null) ?? own;
      made[index] = [key, named ? (result['value'] ?? null) : single(result)];
    },
    outputs() {
      const output: Record<string, Value> = {};
      for (const [key, value] of made) put(output, key, value);
      return { [shape.outputs[0]?.name ?? 'output']: output };
    },
  };
}

const never = () => false;
const mapIgnores = (frame: Frame): boolean => frame.rules.mapErrors === 'null';

const KINDS: Readonly<Record<string, Kind>> = {
  'kernel/list/each': { from: 'list', items: listOf, ignores: never, gather: null },
  'kernel/list/asyncEach': { from: 'list', items: listOf, ignores: () => true, gather: null },
  'kernel/list/map': { from: 'list', items: listOf, ignores: mapIgnores, gather: mapped },
  'kernel/list/filter': { from: 'list', items: listOf, ignores: never, gather: filtered },
  'kernel/object/map': { from: 'object', items: entries, ignores: mapIgnores, gather: mapped },
  'kernel/object/process': { from: 'object', items: entries, ignores: mapIgnores, gather: processed },
  'kernel/control/times': {
    from: 'count',
    items: counted,
    ignores: (frame) => frame.rules.repeatErrors === 'ignore',
    gather: null,
  },
};

export const listCallers: readonly string[] = [...Object.keys(KINDS), 'kernel/list/reduce'];

/** For Each, For Each - Ignore Errors, Map, Filter Custom, Map to List, Map (object), Repeat (Okta pages of the same names). */
export function listStep(card: Card, shape: CardShape, body: Body): Step {
  if (shape.kind === 'kernel/list/reduce') return reduceStep(card, shape, body);
  const kind = KINDS[shape.kind]!;
  const caller = callerOf(card, shape, body);
  const source = sourceNamed(body, card, kind.from);
  const readInputs = valuesReader(namedSources(body, card, card.inputs));
  const write = valuesWriter(body, card);
  // Map (object) binds `key` and `value` by name alone (seen in exports).
  const bound = shape.kind !== 'kernel/object/process' || caller.args.length > 0;
  const ignoring = shape.kind === 'kernel/list/asyncEach';

  const done = (frame: Frame, gather: Gather | null, entry: TraceEntry | null): Signal => {
    const outputs = gather === null ? {} : gather.outputs();
    if (entry !== null) entry.outputs = outputs;
    write(frame.slots, outputs);
    return GO;
  };
  return {
    card: shape,
    within: within(body),
    run(frame) {
      const entry = frame.entry;
      if (entry !== null) entry.inputs = readInputs(frame);
      const items = kind.items(read(source, frame), frame);
      const gather = kind.gather === null ? null : kind.gather(items, shape, frame);
      const work = () =>
        forItems({
          count: items.length,
          width: concurrencyOf(caller, frame),
          ignores: () => kind.ignores(frame),
          abandons: () => frame.rules.afterItemError === 'abandon',
          one: (i) => callItem(caller, frame, items.at(i), i, bound ? null : (items.at(i) as Values)),
          take: gather === null ? null : gather.take,
        });
      if (ignoring && frame.rules.ignoreErrorsEach === 'background') {
        frame.run.engine.defer(work);
        return done(frame, null, entry);
      }
      const pending = work();
      return pending instanceof Promise ? pending.then(() => done(frame, gather, entry)) : done(frame, gather, entry);
    },
  };
}
