import type {
  CardContext,
  CardShape,
  Clock,
  ConnectionSettings,
  FieldShape,
  Http,
  Random,
  Value,
  Values,
} from '../../connector/core/behaviour.ts';
import type { CardRules } from '../../connector/core/rules.ts';
import type { Tables } from '../../connector/core/tables.ts';
import { callFlow } from './call.ts';
import { Failure } from './failure.ts';
import type { Frame } from './frame.ts';

/** What a behaviour sees. A class with getters: most cards use none of it, so that making one costs next to nothing. */
export class StepContext implements CardContext {
  readonly card: CardShape;
  readonly connection: ConnectionSettings | null;
  readonly #frame: Frame;

  constructor(card: CardShape, connection: ConnectionSettings | null, frame: Frame) {
    this.card = card;
    this.connection = connection;
    this.#frame = frame;
  }

  get clock(): Clock {
    return this.#frame.run.engine.ports.clock;
  }

  get random(): Random {
    return this.#frame.run.engine.ports.random;
  }

  get http(): Http {
    return this.#frame.run.engine.ports.http;
  }

  get tables(): Tables {
    return this.#frame.run.engine.ports.tables;
  }

  get rules(): CardRules {
    return this.#frame.rules;
  }

  exportFlow(flowId: string, indent: number): string | null {
    return this.#frame.run.engine.exportFlow(flowId, indent);
  }

  flowFields(flowId: string): readonly FieldShape[] | null {
    return this.#frame.run.engine.flowFields(flowId);
  }

  secret(text: string): void {
    this.#frame.run.engine.secret(text);
  }

  background(work: () => Promise<unknown>): void {
    this.#frame.run.engine.defer(work);
  }

  get callFlow(): (flowId: string, inputs: Values) => Promise<Values> {
    return (flowId, inputs) => called(this.#frame, this.card, flowId, inputs);
  }
}

async function called(frame: Frame, card: CardShape, flowId: string, inputs: Values): Promise<Record<string, Value>> {
  try {
    return await callFlow(frame, card, flowId, inputs);
  } catch (error) {
    // Behaviours meet the error itself, not the engine's note of its place.
    throw error instanceof Failure ? error.cause : error;
  }
}
