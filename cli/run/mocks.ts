import type { Behaviour, CardShape, Values } from '../../connector/core/behaviour.ts';
import { CardError, FlopackError } from '../../connector/core/error.ts';
import { isRecord, put } from '../../connector/core/safe.ts';
import { allGraphs } from '../../format/graph.ts';
import type { Pack } from '../../format/model.ts';
import { error, type Mock, type MockReply, type Mocks, ok } from '../../runtime/engine/mocks.ts';
import { cardShape } from '../../runtime/plan/shape.ts';

export interface ReadMocks {
  readonly mocks: Mocks;
  /** true: cards without a mock answer with generated values. */
  readonly auto: boolean;
}

/** Cards that can be mocked, by the names under which a mock finds them. */
export function cardsByName(packs: readonly Pack[]): ReadonlyMap<string, readonly CardShape[]> {
  const names = new Map<string, CardShape[]>();
  for (const { graph } of packs.flatMap(allGraphs)) {
    for (const card of graph.cards) {
      if (SILENT.test(card.address)) continue;
      const shape = cardShape(card);
      for (const name of [shape.id, shape.title, shape.kind]) {
        const known = names.get(name);
        if (known === undefined) names.set(name, [shape]);
        else if (!known.includes(shape)) known.push(shape);
      }
    }
  }
  return names;
}

const SILENT = /^root:kernel:(control:0\.0\.1:(comment|noop|join|callable|return)|object:0\.0\.1:expand)$/;

/** A line for each name that no card has, with those that could be meant. */
export function wrongNames(names: readonly string[], packs: readonly Pack[]): string[] {
  const known = cardsByName(packs);
  return names
    .filter((name) => !known.has(name))
    .map((name) => `no card is called ${JSON.stringify(name)}${nearest(name, known)}`);
}

/**
 * Mocks of a JSON file: card title, id or kind to its answer (every call) or a list of answers (call by call). An answer
 * is `{"field": value}`, `{"output": {...}}` or `{"error": {"statusCode", "body", "message"}}`; `"*": "auto"` answers all
 * other outside cards. Throws FlopackError USAGE with every name that no card has.
 */
export function readMocks(json: Readonly<Record<string, unknown>>, packs: readonly Pack[]): ReadMocks {
  const names = cardsByName(packs);
  const wrong: string[] = [];
  const mocks: Record<string, Mock> = {};
  let auto = false;
  for (const [name, given] of Object.entries(json)) {
    if (name === '*') {
      if (given === 'auto') auto = true;
      else wrong.push('"*" takes "auto" alone');
      continue;
    }
    const cards = names.get(name);
    if (cards === undefined) {
      wrong.push(...wrongNames([name], packs));
      continue;
    }
    const replies = (Array.isArray(given) ? given : [given]).map((one) => replyOf(name, one, cards, wrong));
    put(mocks, name, Array.isArray(given) ? replies : every(replies[0]!));
  }
  if (wrong.length > 0) throw new FlopackError('USAGE', `--mock: ${wrong.join('; ')}.`);
  return { mocks, auto };
}

/** One answer for every call. */
function every(reply: MockReply): Mock {
  if ('output' in reply) return () => reply.output;
  const { kind, message, fields } = reply.error;
  const failing: Behaviour = () => {
    throw new CardError(kind, message, fields);
  };
  return failing;
}

function replyOf(name: string, given: unknown, cards: readonly CardShape[], wrong: string[]): MockReply {
  if (!isRecord(given)) {
    wrong.push(`${JSON.stringify(name)} takes {"field": value}, {"error": {...}} or a list of these`);
    return ok({});
  }
  const keys = Object.keys(given);
  if (keys.length === 1 && keys[0] === 'error' && isRecord(given['error'])) {
    const { statusCode, body = null, message } = given['error'];
    const status = typeof statusCode === 'number' ? statusCode : 500;
    return typeof message === 'string' ? error(status, body, message) : error(status, body);
  }
  const output = keys.length === 1 && keys[0] === 'output' && isRecord(given['output']) ? given['output'] : given;
  return ok(namedOutputs(name, output, cards[0]!, wrong));
}

/** `Status` stands for `System Properties/Status` where no other field is called so. */
function namedOutputs(mock: string, output: Values, card: CardShape, wrong: string[]): Values {
  const named: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(output)) {
    const exact = card.outputs.find((field) => field.name === key);
    const byKey = card.outputs.filter((field) => field.key === key);
    const field = exact ?? (byKey.length === 1 ? byKey[0] : undefined);
    if (field !== undefined) put(named, field.name, value);
    else wrong.push(`${JSON.stringify(mock)} has no output ${JSON.stringify(key)}; it has ${listed(card.outputs)}`);
  }
  return named;
}

function listed(fields: CardShape['outputs']): string {
  if (fields.length === 0) return 'none';
  const names = fields.slice(0, 12).map((field) => JSON.stringify(field.name));
  return `${names.join(', ')}${fields.length > 12 ? `, and ${fields.length - 12} more` : ''}`;
}

/** The names that could have been meant: titles first, those that begin alike at the front. */
function nearest(name: string, cardsBy: ReadonlyMap<string, readonly CardShape[]>): string {
  const titles = new Set<string>();
  const others = new Set<string>();
  for (const [known, cards] of cardsBy) {
    if (cards.some((card) => card.title === known)) titles.add(known);
    else if (known.includes('/')) others.add(known);
  }
  const wanted = name.toLowerCase();
  const score = (known: string): number => {
    const text = known.toLowerCase();
    if (text.includes(wanted) || wanted.includes(text)) return 0;
    return wanted.split(/[^a-z0-9]+/).some((word) => word.length > 2 && text.includes(word)) ? 1 : 2;
  };
  const sorted = [...titles, ...others].map((known) => ({ known, score: score(known) }));
  sorted.sort((a, b) => a.score - b.score);
  const shown = sorted.slice(0, 12).map(({ known }) => JSON.stringify(known));
  const more = sorted.length - shown.length;
  return `; there are ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
