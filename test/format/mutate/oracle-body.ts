import type { Tell } from './oracle.ts';
import { brokenCard } from './oracle-card.ts';
import { brokenOrder } from './oracle-order.ts';
import { brokenWires } from './oracle-wires.ts';
import { entriesOf, isRaw, kindOf, list, modelOf, portsOf, type Raw, raw, under, word } from './raw.ts';

export interface BodyAt {
  readonly data: unknown;
  readonly pack: unknown;
  /** Ids used so far in the whole top-level flow. */
  readonly taken: Set<string>;
  /** The card that holds this body. */
  readonly container: Raw | null;
}

/** Tells what is broken in a body and everything embedded in it. Gives its start card where there is exactly one. */
export function brokenBody(body: BodyAt, tell: Tell): unknown {
  const { data, container, taken } = body;
  const { methods, orderings } = raw(data);
  if (!Array.isArray(methods) || !methods.every(isRaw)) {
    tell('methods');
    return undefined;
  }
  if (!isRaw(orderings)) tell('orderings');
  if (![null, 'open', 'medium', 'high'].includes(raw(data).security_level as string | null)) tell('security level');
  if (typeof raw(data).log !== 'boolean') tell('log');
  const take = (id: unknown): void => {
    if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) tell(`id ${word(id).slice(0, 40)}`);
    else if (taken.has(id)) tell(`id twice: ${id}`);
    taken.add(word(id));
  };
  for (const card of methods) {
    take(card.uuid);
    for (const side of ['inputs', 'outputs'] as const) for (const [id] of portsOf(card, side)) take(id);
    brokenCard(card, body, tell);
  }
  const order = brokenOrder(methods, orderings, tell);
  brokenWires(methods, order, tell);
  const starts = order.starts;
  if (container !== null) brokenEmbedded(raw(data), container, methods, starts, tell);
  for (const card of methods) {
    for (const inner of embeddedIn(card)) brokenBody({ ...body, data: inner, container: card }, tell);
  }
  return starts.length === 1 ? starts[0] : undefined;
}

function embeddedIn(card: Raw): unknown[] {
  const inPorts = portsOf(card, 'inputs')
    .filter(([, port]) => under(port, 'value', 'type') === 'flo')
    .map(([, port]) => under(port, 'value', 'data'));
  return [...inPorts, under(modelOf(card), 'policy', 'error', 'flo')].filter(isRaw);
}

function brokenEmbedded(data: Raw, container: Raw, cards: readonly Raw[], starts: readonly Raw[], tell: Tell): void {
  const callables = cards.filter((card) => kindOf(card) === 'control:callable');
  if (typeof data.id !== 'string' || data.id !== data.uuid) tell('embedded id');
  if (callables.length !== 1) tell(`embedded flow with ${callables.length} start cards`);
  else if (starts.length === 1 && starts[0] !== callables[0]) tell('embedded flow begins with another card');
  if (['control:branch', 'control:tryCatch'].includes(kindOf(container))) {
    if (!cards.some((card) => kindOf(card) === 'control:return')) tell('embedded flow without return');
  }
}

/** A value that crosses into an embedded flow: three fields of one key. */
export function brokenCrossings(card: Raw, container: Raw | null, tell: Tell): void {
  const has = (of: unknown, side: 'inputs' | 'outputs', key: unknown, other: unknown): boolean =>
    portsOf(of, side).some(
      ([, port]) =>
        raw(port).group === 'context' && raw(port).key === key && under(port, 'metadata', 'wormholeMethodId') === other,
    );
  for (const side of ['inputs', 'outputs'] as const) {
    for (const [, port] of portsOf(card, side)) {
      const other = under(port, 'metadata', 'wormholeMethodId');
      if (other === undefined) continue;
      const { key } = raw(port);
      const isStart = kindOf(card) === 'control:callable' && container !== null;
      const inner = isStart
        ? card
        : embeddedIn(card)
            .flatMap((flow) => list(raw(flow).methods))
            .find((method) => kindOf(method) === 'control:callable' && raw(method).uuid === other);
      const outer = isStart ? container : card;
      const whole =
        (!isStart || other === outer.uuid) &&
        inner !== undefined &&
        has(outer, 'inputs', key, raw(inner).uuid) &&
        has(inner, 'inputs', key, outer.uuid) &&
        has(inner, 'outputs', key, outer.uuid);
      if (!whole) tell(`crossing ${word(key)}`);
    }
  }
}

/** If/ElseIf and If Error hold their flows. */
export function brokenClauses(card: Raw, tell: Tell): void {
  const kind = kindOf(card);
  const inputs = portsOf(card, 'inputs').map(([, port]) => raw(port));
  const holds = (port: Raw): boolean => port.key === 'flo' && isRaw(under(port, 'value', 'data'));
  const handler = under(modelOf(card), 'policy', 'error', 'flo');
  if ((kind === 'control:tryCatch') !== isRaw(handler)) tell('catch flow');
  if (kind === 'control:tryCatch' && !inputs.some((port) => port.group === null && holds(port))) tell('no tried flow');
  if (kind !== 'control:branch') return;
  const groups = new Set(inputs.map((port) => port.group).filter((group) => group !== 'context'));
  if (!groups.has('if') || !groups.has('else')) tell('clauses if and else');
  for (const group of groups) {
    const own = inputs.filter((port) => port.group === group);
    if (!own.some(holds)) tell('clause without flow');
    if (!own.some((port) => port.key === 'inputs')) tell('clause without inputs');
    if (group === 'else') continue;
    for (const key of ['left-operand', 'operator', 'right-operand'])
      if (!own.some((port) => port.key === key)) tell(`clause without ${key}`);
  }
}

/** Every body in a pack with its cards, for tests. */
export function bodiesOf(pack: unknown): Raw[] {
  const bodies = entriesOf(under(pack, 'data', 'flos')).flatMap(([, flow]) =>
    isRaw(raw(flow).data) ? [raw(raw(flow).data)] : [],
  );
  // Grows while it is walked.
  for (const body of bodies) for (const card of list(body.methods)) bodies.push(...embeddedIn(raw(card)).map(raw));
  return bodies;
}
