import type { Behaviour, CardContext, CardShape, Values } from '../../connector/core/behaviour.ts';
import { CardError, FlopackError } from '../../connector/core/error.ts';

/** One answer of a mocked card. */
export type MockReply =
  | { readonly output: Values }
  | {
      readonly error: {
        readonly kind: string;
        readonly message: string;
        readonly fields: Readonly<Record<string, unknown>>;
      };
    };

/** A list answers call by call and must be used up; a function answers every call and must be called. */
export type Mock = readonly MockReply[] | Behaviour;

/** By card id, card title or card kind, looked up in that order. */
export type Mocks = Readonly<Record<string, Mock>>;

/** The card succeeds with these outputs by field name. */
export function ok(output: Values): MockReply {
  return { output };
}

/** The card fails as a connector does for that HTTP status. */
export function error(statusCode: number, body: unknown = null, message = `HTTP ${statusCode}`): MockReply {
  return {
    error: { kind: body === null ? 'HTTP Error' : 'HTTP Request Error', message, fields: { statusCode, body } },
  };
}

interface Entry {
  readonly mock: Mock;
  calls: number;
}

export type MockSet = ReadonlyMap<string, Entry>;

export function mockSet(mocks: Mocks): MockSet {
  return new Map(Object.entries(mocks).map(([name, mock]) => [name, { mock, calls: 0 }]));
}

/** The behaviour that stands in for a card, or null where it has no mock. */
export function mockOf(mocks: MockSet, card: CardShape): Behaviour | null {
  for (const name of [card.id, card.title, card.kind]) {
    const entry = mocks.get(name);
    if (entry !== undefined) return (inputs, context) => answer(name, entry, inputs, context);
  }
  return null;
}

function answer(name: string, entry: Entry, inputs: Values, context: CardContext): Values | Promise<Values> {
  const index = entry.calls;
  entry.calls += 1;
  if (typeof entry.mock === 'function') return entry.mock(inputs, context);
  const reply = entry.mock[index];
  if (reply === undefined) {
    const message = `The mock ${JSON.stringify(name)} has ${entry.mock.length} answers and was called once more: add an answer.`;
    throw new FlopackError('CARD_NO_BEHAVIOUR', message, { card: context.card.id });
  }
  if ('error' in reply) throw new CardError(reply.error.kind, reply.error.message, reply.error.fields);
  return checked(name, reply.output, context.card);
}

/** A misspelt output would silently be null in the flow. */
function checked(name: string, output: Values, card: CardShape): Values {
  const known = card.outputs.map((field) => field.name);
  const unknown = Object.keys(output).filter((key) => !known.includes(key));
  if (unknown.length === 0) return output;
  const message = `The mock ${JSON.stringify(name)} gives ${unknown.join(', ')}, but the card has only ${known.join(', ')}.`;
  throw new FlopackError('CARD_NO_BEHAVIOUR', message, { card: card.id });
}

/** One line a mock that was not, or not wholly, used. */
export function unusedMocks(mocks: MockSet): string[] {
  const lines: string[] = [];
  for (const [name, { mock, calls }] of mocks) {
    if (typeof mock === 'function' ? calls === 0 : calls < mock.length)
      lines.push(
        `${JSON.stringify(name)} was called ${calls} times${typeof mock === 'function' ? '' : ` and has ${mock.length} answers`}`,
      );
  }
  return lines;
}

/** For the error of a card without behaviour: the line to add. */
export function mockLine(card: CardShape): string {
  const outputs = card.outputs.map((field) => `${JSON.stringify(field.name)}: ...`).join(', ');
  return `mocks: { ${JSON.stringify(card.title)}: [ok({ ${outputs} })] }`;
}
