import type { CardShape, Value, Values } from '../../../connector/core/behaviour.ts';
import { toBoolean, toNumber } from '../../../connector/core/convert.ts';
import { isRecord } from '../../../connector/core/safe.ts';
import type { Card } from '../../../format/model.ts';
import type { Frame } from '../../engine/frame.ts';
import { GO, type Signal, type Step } from '../../engine/model.ts';
import { type Body, sourceNamed, within } from '../body.ts';
import { read } from '../source.ts';
import { namedSources, valuesReader, valuesWriter } from '../values.ts';
import { callerOf, callItem, concurrencyOf, forItems } from './items.ts';

/** The single field of a Return, whatever its name; an object with several is itself. */
function single(result: Value): Value {
  if (!isRecord(result)) return result ?? null;
  const values = Object.values(result);
  return values.length === 0 ? null : values[0];
}

function listOf(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
}

function entries(value: Value): readonly Value[] {
  return isRecord(value) ? Object.entries(value).map(([key, item]) => ({ key, value: item })) : [];
}

function counted(value: Value): readonly Value[] {
  const count = Math.max(0, Math.trunc(toNumber(value) ?? 0));
  return Array.from({ length: count }, (_, index) => index);
}

type Results = Value[];

/** What the list cards do with the helper's answers: items in, outputs by field name out. */
interface Kind {
  readonly from: string;
  readonly items: (value: Value) => readonly Value[];
  readonly ignore: boolean;
  readonly outputs: (items: readonly Value[], results: Results, shape: CardShape) => Values;
}

function mapped(_items: readonly Value[], results: Results, shape: CardShape): Values {
  const field = shape.outputs.find((f) => f.key === 'new list') ?? shape.outputs[0];
  const whole = field === undefined || field.type === 'object' || typeof field.type === 'object';
  return field === undefined ? {} : { [field.name]: results.map((r) => (whole ? r : single(r))) };
}

function filtered(items: readonly Value[], results: Results, shape: CardShape): Values {
  const name = shape.outputs[0]?.name ?? 'list';
  return { [name]: items.filter((_, i) => toBoolean(single(results[i])) === true) };
}

const nothing = (): Values => ({});

const KINDS: Readonly<Record<string, Kind>> = {
  'kernel/list/each': { from: 'list', items: listOf, ignore: false, outputs: nothing },
  'kernel/list/asyncEach': { from: 'list', items: listOf, ignore: true, outputs: nothing },
  'kernel/list/map': { from: 'list', items: listOf, ignore: false, outputs: mapped },
  'kernel/list/filter': { from: 'list', items: listOf, ignore: false, outputs: filtered },
  'kernel/object/map': { from: 'object', items: entries, ignore: false, outputs: mapped },
  'kernel/control/times': { from: 'count', items: counted, ignore: false, outputs: nothing },
};

export const listCallers: readonly string[] = [...Object.keys(KINDS), 'kernel/list/reduce'];

/** For Each, For Each - Ignore Errors, Map, Filter Custom, Map to List, Repeat (Okta pages of the same names). */
export function listStep(card: Card, shape: CardShape, body: Body): Step {
  if (shape.kind === 'kernel/list/reduce') return reduceStep(card, shape, body);
  const kind = KINDS[shape.kind]!;
  const caller = callerOf(card, shape, body);
  const source = sourceNamed(body, card, kind.from);
  const readInputs = valuesReader(namedSources(body, card, card.inputs));
  const write = valuesWriter(body, card);
  const done = (frame: Frame, outputs: Values, entry: Frame['entry']): Signal => {
    if (entry !== null) entry.outputs = outputs;
    write(frame.slots, outputs);
    return GO;
  };
  return {
    card: shape,
    within: within(body),
    run(frame) {
      const entry = frame.entry;
      if (entry !== null) entry.inputs = readInputs(frame.slots);
      const items = kind.items(read(source, frame.slots));
      const results = forItems(items, concurrencyOf(caller, frame), kind.ignore, (item, i) =>
        callItem(caller, frame, item, i),
      );
      if (results instanceof Promise) return results.then((r) => done(frame, kind.outputs(items, r, shape), entry));
      return done(frame, kind.outputs(items, results, shape), entry);
    },
  };
}

/** Reduce: the helper gets `memo` and the item, its Return is the next memo; an empty list gives the start value. */
function reduceStep(card: Card, shape: CardShape, body: Body): Step {
  const caller = callerOf(card, shape, body);
  const list = sourceNamed(body, card, 'list');
  const start = sourceNamed(body, card, 'memo');
  const write = valuesWriter(body, card);
  const output = shape.outputs[0]?.name ?? 'item';
  return {
    card: shape,
    within: within(body),
    run(frame) {
      const entry = frame.entry;
      const items = listOf(read(list, frame.slots));
      const memo = { value: read(start, frame.slots) };
      if (entry !== null) entry.inputs = { list: items, memo: memo.value };
      const objects = isRecord(memo.value);
      const next = (result: Value): Value => {
        memo.value = objects ? result : single(result);
        return null;
      };
      const results = forItems(items, 1, false, (item, i) => {
        const result = callItem(caller, frame, item, i, { memo: memo.value });
        return result instanceof Promise ? result.then(next) : next(result);
      });
      const done = (): Signal => {
        const outputs = { [output]: memo.value };
        if (entry !== null) entry.outputs = outputs;
        write(frame.slots, outputs);
        return GO;
      };
      return results instanceof Promise ? results.then(done) : done();
    },
  };
}
