import { FlopackError } from './error.ts';
import type { CardIR, PinIR } from './ir.ts';
import { type AnyPin, endOf } from './pin.ts';

/** What the blocks of one flow share while it is built. */
interface FlowState {
  readonly key: string;
  readonly keys: Set<string>;
  /** Innermost open block last; only that one takes cards. */
  readonly open: Scope[];
}

/** A block under construction: the flow's own body, one side of an If/Else, a clause, a try or a catch. */
export interface Scope {
  readonly flow: FlowState;
  readonly parent: Scope | null;
  /** `<key of the card that holds the block>/<side>`; empty for the flow itself. */
  readonly owner: string;
  /** true: an embedded flow, which has a Return of its own. */
  readonly embedded: boolean;
  readonly cards: CardIR[];
}

const KEY = /^[A-Za-z0-9][A-Za-z0-9 _./-]{0,119}$/;

export function openFlow(key: string): Scope {
  checkKey(key, key);
  const flow: FlowState = { key, keys: new Set(), open: [] };
  const scope: Scope = { flow, parent: null, owner: '', embedded: false, cards: [] };
  flow.open.push(scope);
  return scope;
}

/** Runs `fill` with a new block inside `parent`. */
export function withBlock<T>(
  parent: Scope,
  owner: string,
  embedded: boolean,
  fill: (block: Scope) => T,
): { block: Scope; value: T } {
  const block: Scope = { flow: parent.flow, parent, owner, embedded: embedded || parent.embedded, cards: [] };
  parent.flow.open.push(block);
  try {
    return { block, value: fill(block) };
  } finally {
    parent.flow.open.pop();
  }
}

/** Runs an author's callback. */
export function fillBlock<B, R>(scope: Scope, key: string, fill: (body: B) => R, body: B): R {
  const result = fill(body);
  if (typeof (result as { readonly then?: unknown } | null | undefined)?.then !== 'function') return result;
  return fail(scope, key, 'the callback is async; a flow is built in one go, so nothing in it waits');
}

/** Takes a card key for the flow; the key is the card's identity, so it must be free. */
export function claim(scope: Scope, key: string): void {
  const { flow } = scope;
  checkKey(flow.key, key);
  if (flow.keys.has(key)) fail(scope, key, `the key is used twice in this flow; give one of the two cards another key`);
  const top = flow.open.at(-1);
  if (top !== scope) {
    fail(
      scope,
      key,
      `added to an outer block inside a branch of "${top?.owner}"; use the builder that the branch callback receives`,
    );
  }
  flow.keys.add(key);
}

/** A pin as plain data, if it may be used here: made in this block or in one around it. */
export function pinIR(scope: Scope, key: string, pin: AnyPin): PinIR {
  const end = endOf(pin);
  let block: Scope | null = scope;
  while (block !== null && block !== end.block) block = block.parent;
  if (block === null) {
    const source =
      end.flow === scope.flow.key
        ? `card "${end.card}" lies in a block that is over or in another branch`
        : `card "${end.card}" is in flow "${end.flow}"`;
    fail(
      scope,
      key,
      `uses an output of "${end.card}" that it cannot reach: ${source}; return the value from that block`,
    );
  }
  return { kind: 'pin', card: end.card, output: end.output, path: end.path };
}

export function fail(scope: Scope, card: string, message: string, field?: string): never {
  const place = field === undefined ? `"${card}"` : `"${card}", field "${field}"`;
  throw new FlopackError('BUILD_INVALID', `Flow "${scope.flow.key}", card ${place}: ${message}.`, {
    flow: scope.flow.key,
    card,
    ...(field === undefined ? {} : { field }),
  });
}

function checkKey(flow: string, key: string): void {
  if (typeof key === 'string' && KEY.test(key)) return;
  throw new FlopackError(
    'BUILD_INVALID',
    `Flow "${flow}": "${key}" is no key; use letters, digits, space and _ . / -, at most 120, a letter or digit first.`,
    { flow, card: key },
  );
}
