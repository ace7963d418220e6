import type { ForEachIR, ItemIR } from './ir.ts';
import { type AnyPin, endOf, isPin, makePin } from './pin.ts';
import { claim, fail, pinIR, type Scope } from './scope.ts';
import type { Type, TypeRecord } from './types.ts';
import { valueIR } from './value.ts';

type ItemInputs = (
  item: AnyPin,
  field: (path: string, type: Type<unknown>) => AnyPin,
) => Readonly<Record<string, unknown>>;
interface Options {
  readonly title?: string;
  readonly note?: string;
  readonly concurrency?: number;
  readonly ignoreErrors?: boolean;
}

/** The For Each call of a block's builder. */
export function listCalls(scope: Scope, prefix: string) {
  return {
    forEach(
      shortKey: string,
      list: AnyPin,
      flow: { readonly key: string; readonly inputs: TypeRecord },
      inputs: ItemInputs,
      options: Options = {},
    ): void {
      const key = prefix + shortKey;
      if (typeof flow?.inputs !== 'object')
        fail(scope, key, 'the third argument is a helper flow, made with helper(...)');
      const end = isPin(list) ? endOf(list) : fail(scope, key, 'the second argument is a pin that carries a list');
      // A block of its own that no other block has around it: the item's pins fit this card alone.
      const block = {};
      const itemPin = (path: readonly string[], type: ItemIR['type']): AnyPin =>
        makePin({ flow: scope.flow.key, block, card: key, output: 'item', path, type });
      const given = inputs(itemPin([], { type: end.type.type, collection: false }), (path, type) =>
        itemPin(path.split('.'), type.field),
      );
      const missing = Object.keys(flow.inputs).filter((name) => !(name in given));
      if (missing.length > 0) fail(scope, key, `the flow "${flow.key}" also takes ${missing.join(', ')}`);
      const values: ForEachIR['inputs'] = Object.entries(given).map(([name, value]) => {
        const item = isPin(value) ? endOf(value) : null;
        if (item !== null && item.block === block)
          return { name, value: { kind: 'item', path: item.path, type: item.type } };
        return { name, value: valueIR(scope, key, name, value) };
      });
      const listIR = pinIR(scope, key, list);
      claim(scope, key);
      scope.cards.push({
        kind: 'forEach',
        key,
        title: options.title ?? null,
        note: options.note ?? null,
        list: listIR,
        flow: flow.key,
        inputs: values,
        concurrency: options.concurrency ?? 1,
        ignoreErrors: options.ignoreErrors ?? false,
      });
    },
  };
}
