import type { CardShape, Value, Values } from '../../../connector/core/behaviour.ts';
import { toNumber } from '../../../connector/core/convert.ts';
import { fieldName } from '../../../connector/core/names.ts';
import { getPath } from '../../../connector/core/path.ts';
import type { Card } from '../../../format/model.ts';
import { callFlow } from '../../engine/call.ts';
import { isFatal } from '../../engine/failure.ts';
import type { Frame } from '../../engine/frame.ts';
import { type Body, sourceNamed, sourceOf } from '../body.ts';
import { ownInputs } from '../policy.ts';
import { proxyOf } from '../proxy.ts';
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

export function callerOf(card: Card, shape: CardShape, body: Body): Caller {
  const args: Argument[] = [];
  for (const port of ownInputs(card)) {
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
    inputs[name] = path === null ? read(source, frame) : (getPath(item, path, frame.rules) ?? null);
  inputs['context/index'] = index;
  if (more !== null) Object.assign(inputs, more);
  return callFlow(frame, caller.shape, flowId(read(caller.flow, frame), caller.shape), inputs);
}

export function concurrencyOf(caller: Caller, frame: Frame): number {
  const wanted = toNumber(read(caller.concurrency, frame)) ?? 1;
  return Math.min(Math.max(Math.trunc(wanted), 1), 200);
}

/** How a list card deals with its items. */
export interface Pass {
  readonly count: number;
  /** Calls at a time. */
  readonly width: number;
  /** true: the error of an item is dropped, and the others follow. */
  ignores(error: unknown): boolean;
  /** true: on an error, what runs is not waited for. */
  abandons(): boolean;
  /** The work for one item. */
  one(index: number): Value | Promise<Value>;
  /** Takes the result of an item (null: it failed and was dropped); null: nobody needs them. */
  readonly take: ((index: number, result: Value) => void) | null;
}

/**
 * Does the work of every item, at most `width` at a time. The first error stops new work and is thrown once what runs
 * is done. Keeps nothing itself: 100,000 items take no more memory than 10.
 */
export function forItems(pass: Pass): void | Promise<void> {
  for (let i = 0; i < pass.count; i += 1) {
    try {
      const result = pass.one(i);
      if (result instanceof Promise) return pooled(pass, i, result);
      pass.take?.(i, result);
    } catch (error) {
      if (isFatal(error) || !pass.ignores(error)) throw error;
      pass.take?.(i, null);
    }
  }
}

async function pooled(pass: Pass, from: number, running: Promise<Value>): Promise<void> {
  let next = from + 1;
  let stop: { readonly error: unknown } | null = null;
  const settle = async (
    index: number,
    work: Value | Promise<Value> | (() => Value | Promise<Value>),
  ): Promise<void> => {
    try {
      const result = await (typeof work === 'function' ? (work as () => Value)() : work);
      pass.take?.(index, result);
    } catch (error) {
      if (isFatal(error) || !pass.ignores(error)) {
        stop ??= { error };
        if (pass.width > 1 && pass.abandons()) throw error;
      } else pass.take?.(index, null);
    }
  };
  const lane = async (): Promise<void> => {
    while (stop === null && next < pass.count) {
      const index = next;
      next += 1;
      await settle(index, () => pass.one(index));
    }
  };
  const first = settle(from, running).then(lane);
  await Promise.all([first, ...Array.from({ length: Math.min(pass.width, pass.count) - 1 }, lane)]);
  if (stop !== null) throw (stop as { readonly error: unknown }).error;
}
