import type { CardShape, Value } from '../../../connector/core/behaviour.ts';
import { isRecord } from '../../../connector/core/safe.ts';
import type { Card } from '../../../format/model.ts';
import { GO, type Signal, type Step } from '../../engine/model.ts';
import { type Body, sourceNamed, within } from '../body.ts';
import { read } from '../source.ts';
import { valuesWriter } from '../values.ts';
import { callerOf, callItem, forItems } from './items.ts';
import { listOf, single } from './results.ts';

/**
 * Reduce: the helper gets `memo` and the item, its Return is the next memo: its one field, or all of them where the
 * start value is an object (Okta page "Reduce"). A Return of `memo` alone is the next memo of any type (seen in exports).
 * An empty list gives the start value.
 */
export function reduceStep(card: Card, shape: CardShape, body: Body): Step {
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
      const items = listOf(read(list, frame), frame);
      let memo = read(start, frame);
      if (entry !== null) entry.inputs = { list: items, memo };
      if (items.length === 0 && frame.rules.reduceEmpty === 'null') memo = null;
      const objects = isRecord(memo);
      const pending = forItems({
        count: items.length,
        width: 1,
        ignores: () => false,
        abandons: () => false,
        one: (i) => callItem(caller, frame, items[i], i, { memo }),
        take(_index, result: Value) {
          memo = objects && !memoAlone(result) ? result : single(result);
        },
      });
      const done = (): Signal => {
        const outputs = { [output]: memo };
        if (entry !== null) entry.outputs = outputs;
        write(frame.slots, outputs);
        return GO;
      };
      return pending instanceof Promise ? pending.then(done) : done();
    },
  };
}

function memoAlone(result: Value): boolean {
  return isRecord(result) && Object.hasOwn(result, 'memo') && Object.keys(result).length === 1;
}
