import type { Titled } from './body.ts';
import type { FieldType } from './field.ts';
import type { ForEachIR, ItemIR, ValueIR } from './ir.ts';
import { type AnyPin, endOf, isPin, makePin } from './pin.ts';
import { claim, fail, type Scope } from './scope.ts';
import type { Type, TypeRecord } from './types.ts';
import { outputPin, typeOfValue, valueIR } from './value.ts';

type ItemInputs = (
  item: AnyPin,
  field: (path: string, type: Type<unknown>) => AnyPin,
) => Readonly<Record<string, unknown>>;
interface Options extends Titled {
  readonly concurrency?: number;
  readonly ignoreErrors?: boolean;
}

/** A helper flow that a card calls. */
export interface AnyHelper {
  readonly key: string;
  readonly inputs: TypeRecord;
  readonly outputs: TypeRecord;
  /** A helper of a Connector Builder project: its callers hand the connection on. */
  readonly takesConnection?: boolean;
}

/** The calls that run a helper once an item: For Each, Map, Filter Custom, Reduce and Repeat. */
export function listCalls(scope: Scope, prefix: string) {
  return {
    forEach(shortKey: string, list: AnyPin, flow: AnyHelper, inputs: ItemInputs, options: Options = {}): void {
      const card = options.ignoreErrors === true ? 'asyncEach' : 'each';
      addLoop(scope, prefix + shortKey, card, list, flow, inputs, options, {});
    },

    map(shortKey: string, list: AnyPin, flow: AnyHelper, inputs: ItemInputs, options: Options = {}): AnyPin {
      const output = { ...resultOf(scope, prefix + shortKey, flow), collection: true };
      addLoop(scope, prefix + shortKey, 'map', list, flow, inputs, options, { output });
      return outputPin(scope, prefix + shortKey, 'new list', output);
    },

    filter(shortKey: string, list: AnyPin, flow: AnyHelper, inputs: ItemInputs, options: Options = {}): AnyPin {
      const output = isPin(list) ? endOf(list).type : null;
      addLoop(scope, prefix + shortKey, 'filter', list, flow, inputs, options, { output });
      return outputPin(scope, prefix + shortKey, 'list', output!);
    },

    reduce(
      shortKey: string,
      list: AnyPin,
      memo: unknown,
      flow: AnyHelper,
      inputs: ItemInputs,
      options: Options = {},
    ): AnyPin {
      const key = prefix + shortKey;
      const { type, collection } = typeOfValue(memo);
      // An object as the start makes the whole Return the next memo (Okta page "Reduce").
      const whole = !collection && (type === 'object' || typeof type === 'object');
      const output: FieldType = whole ? { type: 'object', collection: false } : resultOf(scope, key, flow);
      addLoop(scope, key, 'reduce', list, flow, inputs, options, {
        memo: valueIR(scope, key, 'memo', memo),
        output,
      });
      return outputPin(scope, key, 'item', output);
    },

    repeat(
      shortKey: string,
      count: unknown,
      flow: AnyHelper,
      inputs: Readonly<Record<string, unknown>>,
      options: Options = {},
    ): void {
      addLoop(scope, prefix + shortKey, 'times', count, flow, () => inputs, options, {});
    },
  };
}

/** What one call of the helper gives: its one output, or all of them as an object. */
function resultOf(scope: Scope, key: string, flow: AnyHelper): FieldType {
  const outputs = Object.values(flow?.outputs ?? {});
  if (outputs.length === 0) fail(scope, key, 'the helper flow returns nothing');
  return outputs.length === 1 ? outputs[0]!.field : { type: 'object', collection: false };
}

function addLoop(
  scope: Scope,
  key: string,
  card: ForEachIR['card'],
  list: unknown,
  flow: AnyHelper,
  inputs: ItemInputs,
  options: Options,
  { memo = null, output = null }: { readonly memo?: ValueIR | null; readonly output?: FieldType | null },
): void {
  if (typeof flow?.inputs !== 'object') fail(scope, key, 'the third argument is a helper flow, made with helper(...)');
  if (card !== 'times' && !isPin(list)) fail(scope, key, 'the second argument is a pin that carries a list');
  const type = isPin(list) ? endOf(list).type.type : 'object';
  // A block of its own that no other block has around it: the item's pins fit this card alone.
  const block = {};
  const itemPin = (path: readonly string[], field: ItemIR['type']): AnyPin =>
    makePin({ flow: scope.flow.key, block, card: key, output: 'item', path, type: field });
  const given = inputs(itemPin([], { type, collection: false }), (path, field) =>
    itemPin(path.split('.'), field.field),
  );
  // The memo of a Reduce is an argument that the card itself fills.
  const filled = card === 'reduce' ? ['memo'] : [];
  const missing = Object.keys(flow.inputs).filter((name) => !(name in given) && !filled.includes(name));
  if (missing.length > 0) fail(scope, key, `the flow "${flow.key}" also takes ${missing.join(', ')}`);
  const values: ForEachIR['inputs'] = Object.entries(given).map(([name, value]) => {
    const item = isPin(value) ? endOf(value) : null;
    if (item !== null && item.block === block)
      return { name, value: { kind: 'item', path: item.path, type: item.type } };
    return { name, value: valueIR(scope, key, name, value) };
  });
  const listIR = valueIR(scope, key, card === 'times' ? 'count' : 'list', list);
  claim(scope, key);
  scope.cards.push({
    kind: 'forEach',
    key,
    title: options.title ?? null,
    note: options.note ?? null,
    card,
    list: listIR,
    memo,
    flow: flow.key,
    inputs: values,
    concurrency: options.concurrency ?? 1,
    output,
  });
}
