import type { CardShape, Value, Values } from '../../../connector/core/behaviour.ts';
import { toNumber } from '../../../connector/core/convert.ts';
import { getPath } from '../../../connector/core/path.ts';
import type { Card, Port } from '../../../format/model.ts';
import { callFlow } from '../../engine/call.ts';
import { isFatal } from '../../engine/failure.ts';
import type { Frame } from '../../engine/frame.ts';
import { type Body, sourceNamed, sourceOf } from '../body.ts';
import { fieldName } from '../shape.ts';
import { read, type Source } from '../source.ts';
import { bare } from '../values.ts';
import { flowId } from './call.ts';

/** One input of the helper that a list card calls: part of the item, or the same for every item. */
interface Argument {
  readonly name: string;
  /** null: the same for every item. */
  readonly path: string | null;
  readonly source: Source;
}

/** A card that calls a helper for items (For Each, Map, Filter Custom, Reduce, Repeat, ...). */
export interface Caller {
  readonly shape: CardShape;
  readonly flow: Source;
  readonly concurrency: Source;
  readonly args: readonly Argument[];
}

const OWN = new Set(['list', 'flo', 'concurrency', 'count', 'memo', 'object']);

function proxyOf(port: Port): { dynamic: boolean; path: string; name: string } | null {
  const value = port.rest['value'];
  const proxy = typeof value === 'object' && value !== null && !Array.isArray(value) ? value['proxy'] : null;
  if (typeof proxy !== 'object' || proxy === null || Array.isArray(proxy)) return null;
  const dest = proxy['dest'];
  const named = typeof dest === 'object' && dest !== null && !Array.isArray(dest) ? dest : {};
  const key = typeof named['key'] === 'string' ? named['key'] : port.key;
  const group = typeof named['group'] === 'string' ? `${named['group']}/` : '';
  return {
    dynamic: proxy['dynamic'] === true,
    path: typeof proxy['path'] === 'string' ? proxy['path'] : '',
    name: group + key,
  };
}

export function callerOf(card: Card, shape: CardShape, body: Body): Caller {
  const args: Argument[] = [];
  for (const port of card.inputs) {
    const proxy = proxyOf(port);
    // A field of the card itself is an argument only where the export says so (`memo` of Reduce).
    if (proxy === null && (port.group !== null || OWN.has(port.key))) continue;
    args.push({
      name: proxy?.name ?? fieldName(port),
      path: proxy?.dynamic ? proxy.path : null,
      source: sourceOf(body, card, port),
    });
  }
  return { shape, flow: sourceNamed(body, card, 'flo'), concurrency: sourceNamed(body, card, 'concurrency'), args };
}

/** Calls the helper for one item. */
export function callItem(
  caller: Caller,
  frame: Frame,
  item: Value,
  index: number,
  more: Values | null = null,
): Value | Promise<Value> {
  const inputs = bare();
  for (const { name, path, source } of caller.args)
    inputs[name] = path === null ? read(source, frame.slots) : (getPath(item, path) ?? null);
  inputs['context/index'] = index;
  if (more !== null) Object.assign(inputs, more);
  return callFlow(frame, caller.shape, flowId(read(caller.flow, frame.slots), caller.shape), inputs);
}

export function concurrencyOf(caller: Caller, frame: Frame): number {
  const wanted = toNumber(read(caller.concurrency, frame.slots)) ?? 1;
  return Math.min(Math.max(Math.trunc(wanted), 1), 200);
}

/**
 * Calls `one` for every item, at most `width` at a time, results in the order of the items. The first error stops new
 * calls and is thrown once those that run are done; with `ignore` errors are dropped.
 */
export function forItems(
  items: readonly Value[],
  width: number,
  ignore: boolean,
  one: (item: Value, index: number) => Value | Promise<Value>,
): Value[] | Promise<Value[]> {
  const results = new Array<Value>(items.length).fill(null);
  for (let i = 0; i < items.length; i += 1) {
    try {
      const result = one(items[i], i);
      if (result instanceof Promise) return pooled(items, width, ignore, one, results, i, result);
      results[i] = result;
    } catch (error) {
      if (!ignore || isFatal(error)) throw error;
    }
  }
  return results;
}

async function pooled(
  items: readonly Value[],
  width: number,
  ignore: boolean,
  one: (item: Value, index: number) => Value | Promise<Value>,
  results: Value[],
  from: number,
  running: Promise<Value>,
): Promise<Value[]> {
  let next = from + 1;
  let stop: { readonly error: unknown } | null = null;
  const settle = async (index: number, work: () => Value | Promise<Value>): Promise<void> => {
    try {
      results[index] = await work();
    } catch (error) {
      if (!ignore || isFatal(error)) stop ??= { error };
    }
  };
  const lane = async (): Promise<void> => {
    while (stop === null && next < items.length) {
      const index = next;
      next += 1;
      await settle(index, () => one(items[index], index));
    }
  };
  const first = settle(from, () => running).then(lane);
  await Promise.all([first, ...Array.from({ length: width - 1 }, lane)]);
  if (stop !== null) throw (stop as { readonly error: unknown }).error;
  return results;
}
