import type { Body } from './body.ts';
import type { FieldType } from './field.ts';
import { fieldsOf } from './flow-parts.ts';
import type { Condition } from './input.ts';
import {
  type BlockIR,
  type ConditionIR,
  ERROR_KEYS,
  type FieldIR,
  type InputIR,
  type Operator,
  type PinIR,
} from './ir.ts';
import { type Extras, makeBody, NO_EXTRAS } from './make-body.ts';
import { type AnyPin, isPin, makePin } from './pin.ts';
import { claim, fail, fillBlock, type Scope, withBlock } from './scope.ts';
import { isTemplate } from './template.ts';
import type { TypeRecord } from './types.ts';
import { outputPin, typeOfValue, valueIR } from './value.ts';

type Fill = (block: Body) => unknown;
type Built = { readonly block: BlockIR; readonly outputs: readonly FieldIR[] };

const text: FieldType = { type: 'string', collection: false };
const number: FieldType = { type: 'number', collection: false };

/** The calls that open blocks: If/Else, If/ElseIf, If Error, and the comparison card Continue If. */
export function blockCalls(scope: Scope, prefix: string, extras: Extras) {
  return {
    if(shortKey: string, a: unknown, operator: Operator, b: unknown, yes: Fill, no?: Fill) {
      const key = prefix + shortKey;
      const condition = conditionIR(scope, key, [a, operator, b]);
      claim(scope, key);
      const sides = [
        side(scope, key, 'yes', false, prefix, extras, yes),
        side(scope, key, 'no', false, prefix, extras, no ?? (() => undefined)),
      ] as const;
      const outputs = sameOutputs(scope, key, sides);
      scope.cards.push({ ...named(key), kind: 'if', condition, yes: sides[0].block, no: sides[1].block, outputs });
      return outputPins(scope, key, outputs);
    },

    branch(shortKey: string, clauses: readonly { key?: string; when: Condition; do: Fill }[], otherwise?: Fill) {
      const key = prefix + shortKey;
      if (clauses.length === 0) fail(scope, key, 'an If/ElseIf has at least one clause');
      const conditions = clauses.map(({ when }) => conditionIR(scope, key, when));
      claim(scope, key);
      const ids = clauses.map((clause, i) => clause.key ?? JSON.stringify(conditions[i]));
      const twice = ids.find((id, i) => ids.indexOf(id) !== i);
      if (twice !== undefined) fail(scope, key, `two clauses are the same (${twice}); give each a "key", or drop one`);
      const bodies = clauses.map((clause, i) => side(scope, key, ids[i]!, true, prefix, NO_EXTRAS, clause.do));
      const last = side(scope, key, 'else', true, prefix, NO_EXTRAS, otherwise ?? (() => undefined));
      const outputs = sameOutputs(scope, key, [...bodies, last]);
      scope.cards.push({
        ...named(key),
        kind: 'branch',
        clauses: bodies.map(({ block }, i) => ({ id: ids[i]!, condition: conditions[i]!, body: block })),
        otherwise: last.block,
        outputs,
      });
      return outputPins(scope, key, outputs);
    },

    try(shortKey: string, body: Fill, handler?: Fill) {
      const key = prefix + shortKey;
      claim(scope, key);
      const errorFields = new Map<string, FieldIR>();
      const catchExtras: Extras = (block) => catchCalls(block, key, errorFields);
      const sides = [
        side(scope, key, 'try', true, prefix, NO_EXTRAS, body),
        side(scope, key, 'catch', true, prefix, catchExtras, handler ?? (() => undefined)),
      ] as const;
      const outputs = sameOutputs(scope, key, sides);
      scope.cards.push({
        ...named(key),
        kind: 'try',
        body: sides[0].block,
        handler: sides[1].block,
        errorFields: [...errorFields.values()],
        outputs,
      });
      return outputPins(scope, key, outputs);
    },

    continueIf(
      shortKey: string,
      a: unknown,
      operator: Operator,
      b: unknown,
      options: { readonly title?: string; readonly note?: string; readonly message?: string } = {},
    ): void {
      const key = prefix + shortKey;
      const condition = conditionIR(scope, key, [a, operator, b]);
      claim(scope, key);
      scope.cards.push({
        kind: 'continueIf',
        key,
        title: options.title ?? null,
        note: options.note ?? null,
        condition,
        message: options.message ?? null,
      });
    },
  };
}

function named(key: string): { readonly key: string; readonly title: null; readonly note: null } {
  return { key, title: null, note: null };
}

function conditionIR(
  scope: Scope,
  key: string,
  [left, operator, right]: readonly [unknown, Operator, unknown?],
): ConditionIR {
  return {
    left: valueIR(scope, key, 'value a', left),
    operator,
    right: valueIR(scope, key, 'value b', right ?? null),
  };
}

function side(
  scope: Scope,
  key: string,
  name: string,
  embedded: boolean,
  prefix: string,
  extras: Extras,
  fill: Fill,
): Built {
  const { block, value } = withBlock(scope, `${key}/${name}`, embedded, (inner) => {
    const results = fillBlock(inner, key, fill, makeBody(inner, prefix, extras));
    return resultsIR(inner, key, name, embedded, results);
  });
  return { block: { cards: block.cards, results: value.results }, outputs: value.outputs };
}

function resultsIR(
  inner: Scope,
  key: string,
  name: string,
  embedded: boolean,
  given: unknown,
): { results: InputIR[]; outputs: FieldIR[] } {
  if (given === undefined || given === null) return { results: [], outputs: [] };
  if (typeof given !== 'object' || isPin(given) || isTemplate(given)) {
    fail(inner, key, `the ${name} side returns a record of pins, e.g. { id: user.ID }`);
  }
  const entries = Object.entries(given);
  const results = entries.map(
    ([field, value]): InputIR => ({ name: field, value: valueIR(inner, `${key}/${name}`, field, value) }),
  );
  const outputs = entries.map(
    ([field, value]): FieldIR => ({ group: null, key: field, type: typeOfValue(value), secret: false }),
  );
  return { results: embedded ? results : wired(inner, `${key}/${name}`, results, outputs), outputs };
}

/**
 * A Join takes wires only, and of two that reach one field the one whose card ran. So literals, and pins from outside of
 * the side, leave an If/Else through a visible Assign card of the side, `<if key>/<side>`.
 */
function wired(inner: Scope, key: string, results: readonly InputIR[], outputs: readonly FieldIR[]): InputIR[] {
  const own = new Set(inner.cards.map((card) => card.key));
  const leaves = ({ value }: InputIR): boolean => value.kind === 'pin' && own.has(value.card);
  const assigned = results.filter((result) => !leaves(result));
  if (assigned.length === 0) return [...results];
  claim(inner, key);
  const fields = assigned.map(({ name, value }) => ({ ...outputs.find((output) => output.key === name)!, value }));
  inner.cards.push({ kind: 'assign', key, title: null, note: null, fields });
  const pin = (output: string): PinIR => ({ kind: 'pin', card: key, output, path: [] });
  return results.map((result) => (assigned.includes(result) ? { name: result.name, value: pin(result.name) } : result));
}

function sameOutputs(scope: Scope, key: string, sides: readonly Built[]): readonly FieldIR[] {
  const [first, ...others] = sides as readonly [Built, ...Built[]];
  const names = first.outputs
    .map((output) => output.key)
    .sort()
    .join(', ');
  for (const other of others) {
    const theirs = other.outputs
      .map((output) => output.key)
      .sort()
      .join(', ');
    if (theirs !== names)
      fail(scope, key, `all sides return the same names, but one returns (${names}) and another (${theirs})`);
  }
  return first.outputs;
}

function outputPins(scope: Scope, key: string, outputs: readonly FieldIR[]): Record<string, AnyPin> {
  const pins: Record<string, AnyPin> = Object.create(null);
  for (const output of outputs) pins[output.key] = outputPin(scope, key, output.key, output.type);
  return pins;
}

function catchCalls(block: Scope, key: string, declared: Map<string, FieldIR>): Readonly<Record<string, unknown>> {
  const card = `${key}@catch`;
  const end = { flow: block.flow.key, block, card, output: 'context/error', path: [] };
  const type: FieldType = { type: { ...ERROR_KEYS, statusCode: number, body: text }, collection: false };
  return {
    error: makePin({ ...end, type }),
    errorFields(types: TypeRecord): Record<string, AnyPin> {
      const pins: Record<string, AnyPin> = Object.create(null);
      for (const field of fieldsOf(null, types)) {
        declared.set(field.key, field);
        pins[field.key] = makePin({ ...end, path: [field.key], type: field.type });
      }
      return pins;
    },
  };
}
