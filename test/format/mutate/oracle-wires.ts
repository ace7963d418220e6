import type { Tell } from './oracle.ts';
import type { BodyOrder } from './oracle-order.ts';
import { entriesOf, isRaw, kindOf, list, portsOf, type Raw, raw, under, word } from './raw.ts';

/** Wires: own output, existing input of a later card in the same body, one an input, types that fit. */
export function brokenWires(cards: readonly Raw[], order: BodyOrder, tell: Tell): void {
  const byId = new Map(cards.map((card) => [word(card.uuid), card]));
  const ends = new Map<string, string[]>();
  for (const card of cards) {
    const outputs = new Map(portsOf(card, 'outputs'));
    if (!isRaw(card.pins)) tell('pins');
    for (const [output, targets] of entriesOf(card.pins)) {
      for (const [target, wires] of entriesOf(targets)) {
        if (!Array.isArray(wires)) tell('wires');
        for (const wire of list(wires)) {
          const input = word(raw(wire).input);
          const to = new Map(portsOf(byId.get(target), 'inputs')).get(input);
          if (!outputs.has(output)) tell('wire from no output');
          if (to === undefined) tell('wire to no input');
          if (byId.has(target) && !order.follows(card.uuid, target)) tell('wire backwards');
          const end = `${target} ${input}`;
          ends.set(end, [...(ends.get(end) ?? []), word(card.uuid)]);
          if (to !== undefined && outputs.has(output))
            brokenWire(output, outputs.get(output), to, raw(wire).transform, tell);
        }
      }
    }
  }
  for (const card of cards.filter((other) => kindOf(other) === 'object:expand')) {
    const object = portsOf(card, 'inputs').find(([, port]) => raw(port).key === 'object')?.[0];
    if (!ends.has(`${card.uuid} ${object}`)) tell('expand not wired');
  }
  for (const [end, sources] of ends) {
    const join = kindOf(byId.get(end.slice(0, end.indexOf(' ')))) === 'control:join';
    if (sources.length > (join ? 2 : 1)) tell('too many wires into an input');
    for (const sides of order.sides) {
      for (const side of sides) {
        const whole = join && sources.length === 2 && sources.every((source) => side.has(source));
        if (whole && !side.has(end.slice(0, end.indexOf(' ')))) tell('two wires of one side into a Join');
      }
    }
  }
}

function brokenWire(output: string, from: unknown, to: unknown, transform: unknown, tell: Tell): void {
  if (transform === null) {
    if (typeOf(from) !== typeOf(to)) tell(`wire of ${typeOf(from)} into ${typeOf(to)}`);
    return;
  }
  const [entry, ...more] = entriesOf(transform);
  if (entry === undefined || more.length > 0 || entry[0] !== output || raw(entry[1]).dest !== output)
    tell('transform of a wire');
}

function typeOf(port: unknown): string {
  const type = under(port, 'value', 'type');
  return `${typeof type === 'string' ? type : 'object'}${under(port, 'value', 'collection') === true ? '[]' : ''}`;
}
