import type { CardShape, Value, Values } from '../../../connector/core/behaviour.ts';
import { isEmpty } from '../../../connector/core/compare.ts';
import { converterTo, toJsonText } from '../../../connector/core/convert.ts';
import { fieldName } from '../../../connector/core/names.ts';
import { isRecord, put } from '../../../connector/core/safe.ts';
import type { Card, Port } from '../../../format/model.ts';
import type { Frame } from '../../engine/frame.ts';
import { GO, type Step } from '../../engine/model.ts';
import { at, type Body, outputSlot, within } from '../body.ts';
import { fieldType } from '../shape.ts';
import { type Conversion, fromSlot } from '../source.ts';

/** The start card of a flow: the input of the run, by field name, brought to the declared types; what is absent is null. */
export function startStep(card: Card, shape: CardShape, body: Body): Step | null {
  if (body.block !== null) return enterBlock(card, body);
  const wired = card.outputs
    .map((port) => ({
      slot: outputSlot(body, card, port),
      value: fieldReader(port),
      convert: startConverter(port),
      test: testValue(port),
    }))
    .filter(({ slot }) => slot >= 0);
  return {
    card: shape,
    within: within(body),
    run(frame) {
      if (frame.entry !== null) frame.entry.outputs = frame.input;
      for (const { slot, value, convert, test } of wired) {
        const given = value(frame) ?? absent(test, frame);
        // A function is what a plain object inherits under a name like `constructor`.
        frame.slots[slot] = typeof given === 'function' ? null : convert(given, frame.rules);
      }
      return GO;
    },
  };
}

/** Inside a block the start card only passes outer values on: wires lead straight to where they come from. */
function enterBlock(card: Card, body: Body): null {
  for (const port of card.outputs) {
    const source = body.block!.enter.get(fieldName(port));
    if (source !== undefined) body.sources.set(at(card.id, port.id), source);
    // Left unset the slot stays empty: the container passes nothing under that name.
    else if (!body.sources.has(at(card.id, port.id))) body.sources.set(at(card.id, port.id), fromSlot(-1));
  }
  return null;
}

/** The test value of a field; null where it is blank, which is the same as none. */
function testValue(port: Port): Value {
  return port.group === 'context' || isEmpty(port.data) ? null : port.data;
}

function absent(test: Value, frame: Frame): Value {
  return test !== null && frame.rules.absentInput === 'literal' ? test : null;
}

function startConverter(port: Port): Conversion {
  const convert = converterTo(fieldType(port));
  return (value, rules) => {
    try {
      return convert(value, rules);
    } catch (error) {
      if (rules.startFields === 'strict') throw error;
      return value;
    }
  };
}

type FromFrame = (frame: Frame) => Value;

function fieldReader(port: Port): FromFrame {
  const name = fieldName(port);
  if (name === 'context/execution_id') return (frame) => frame.id;
  if (name === 'context/parent') return (frame) => frame.input[name] ?? parentOf(frame);
  if (name === 'raw/query') return rawQuery;
  // Run by hand: now.
  if (name === 'context/execution_time') return (frame) => frame.input[name] ?? new Date(frame.startedAt);
  const { group, key } = port;
  if (group === null) return (frame) => frame.input[key];
  return (frame) => frame.input[name] ?? inGroup(frame.input, group, key);
}

function rawQuery(frame: Frame): Value {
  const text = frame.input['raw/query'] ?? inGroup(frame.input, 'raw', 'query');
  if (typeof text !== 'string' || text === '' || frame.rules.rawQuery === 'text') return text;
  const query: Record<string, Value> = {};
  for (const [key, value] of new URLSearchParams(text)) if (!Object.hasOwn(query, key)) put(query, key, value);
  return toJsonText(query);
}

/** A caller may give a group as one object; the fields of an event come without their group `Output`. */
function inGroup(input: Values, group: string, key: string): Value {
  const holder = input[group];
  if (isRecord(holder)) return Object.hasOwn(holder, key) ? holder[key] : null;
  return group === 'Output' ? input[key] : null;
}

/** "Caller" of a helper flow (seen in exports). */
function parentOf(frame: Frame): Value {
  const parent = frame.parent;
  if (parent === null) return null;
  let root = parent;
  while (root.parent !== null) root = root.parent;
  return {
    id: parent.plan.flowId,
    method: frame.caller?.id ?? null,
    name: parent.plan.flowName,
    execution_id: parent.id,
    wf_id: parent.plan.flowId,
    root_execution_id: root.id,
    root_wf_id: root.plan.flowId,
  };
}
