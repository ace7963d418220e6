import { wirePointer } from '../graph.ts';
import type { Json, Port, Wire } from '../model.ts';
import { error, warning } from '../problem.ts';
import { isObject } from '../read.ts';
import { type CardView, eachCard, fieldName, type GraphView, named, type RuleContext } from './context.ts';

/** Type pairs for which the console has a conversion: `from > to` to the converter (seen in exports). */
const CONVERSIONS: Readonly<Record<string, string | null>> = {
  'number > string': 'toString',
  'boolean > string': 'booleanToString',
  'object > string': 'stringify',
  'string > object': 'parse',
  'string > number': 'parseFloat',
  'string > Date': 'dateTime',
  'Date > string': 'isoString',
  'string > string[]': 'wrapArray',
  'object > object[]': 'wrapArray',
  'number > number[]': 'wrapArray',
  'string > object[]': 'parse',
  'string[] > string': 'stringify',
  'object > string[]': 'stringify',
};

/** The two ends of a wire have one type, or the wire carries the conversion between them. */
export function wireTypes(context: RuleContext): void {
  eachCard(context, (view, graph) => {
    for (const wire of view.card.wires) {
      const from = view.outputs.get(wire.output);
      const to = graph.byId.get(wire.card)?.inputs.get(wire.input);
      if (from !== undefined && to !== undefined) checkWire(wire, from, to, view, graph, context);
    }
  });
}

function checkWire(
  wire: Wire,
  from: Port,
  to: Port,
  { card, index }: CardView,
  graph: GraphView,
  { report }: RuleContext,
): void {
  if (wire.transform === null && sameType(from, to)) return;
  const pointer = wirePointer(graph, index, wire);
  const pair = `${typeText(from)} > ${typeText(to)}`;
  const ends = `the wire from ${fieldName(from)} (${typeText(from)}) of ${named(card)} to ${fieldName(to)} (${typeText(to)})`;
  const convert = CONVERSIONS[pair];
  if (wire.transform === null) {
    report(
      error(
        'WIRE_TYPE',
        pointer,
        `${ends} needs a conversion and has none`,
        convert === undefined
          ? 'Put a card between them that converts the value.'
          : `Give the wire the transform ${JSON.stringify(convert)}.`,
      ),
    );
    return;
  }
  const entries = Object.entries(wire.transform);
  const [entry] = entries;
  if (
    entries.length !== 1 ||
    entry === undefined ||
    entry[0] !== wire.output ||
    !isObject(entry[1]) ||
    entry[1].dest !== wire.output
  ) {
    report(
      error(
        'WIRE_TRANSFORM',
        pointer,
        `the transform of ${ends} is not keyed by the output's id`,
        `Write {${JSON.stringify(wire.output)}: {convert, forceWrapArray, dest: ${JSON.stringify(wire.output)}}}.`,
      ),
    );
    return;
  }
  const used: Json | undefined = entry[1].convert;
  if (convert !== undefined && used !== convert && used !== undefined) {
    report(
      warning(
        'WIRE_TRANSFORM',
        pointer,
        `${ends} is converted by ${JSON.stringify(used)}, exports use ${JSON.stringify(convert)}`,
        `Use ${JSON.stringify(convert)}.`,
      ),
    );
  } else if (convert === undefined && !sameType(from, to) && entry[1].forceWrapArray !== true) {
    report(
      warning(
        'WIRE_TRANSFORM',
        pointer,
        `${ends}: no export converts between these types`,
        'Put a card between them that converts the value.',
      ),
    );
  }
}

/** Typed objects count as objects. */
function sameType(from: Port, to: Port): boolean {
  return from.collection === to.collection && base(from) === base(to);
}

function typeText(port: Port): string {
  return `${base(port)}${port.collection ? '[]' : ''}`;
}

function base(port: Port): string {
  return typeof port.type === 'string' ? port.type : 'object';
}
