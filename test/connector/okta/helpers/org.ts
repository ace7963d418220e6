import { afterAll, beforeAll } from '@jest/globals';
import type { CardContext, Values } from '../../../../connector/core/behaviour.ts';
import type { CardError } from '../../../../connector/core/error.ts';
import { oktaBehaviours } from '../../../../connector/okta/behaviours.ts';
import { undiciHttp } from '../../../../runtime/ports/http.ts';
import { type Exchange, type OktaOptions, type OktaSandbox, startOkta } from '../../../../sandbox/okta/server.ts';
import { fields, type Shape } from '../../../support/card.ts';
import { connection, context } from '../../http/context.ts';

const cards = oktaBehaviours();

/** A simulated org for the tests of a file, and its cards over real HTTP. */
export function orgForCards(options: OktaOptions = {}) {
  const http = undiciHttp();
  const exchanges: Exchange[] = [];
  let okta: OktaSandbox;
  beforeAll(async () => {
    okta = await startOkta({ ...options, onExchange: (exchange) => exchanges.push(exchange) });
  });
  afterAll(async () => {
    await http.close();
    await okta.close();
  });
  const run = async (
    card: string,
    inputs: Values,
    outputs: Readonly<Record<string, Shape>> = {},
    more: Partial<CardContext> = {},
  ): Promise<Values> => {
    const given = connection('okta', { baseUrl: okta.url, authorization: `SSWS ${okta.token}` });
    const behaviour = cards.get(`okta/${card}`);
    if (behaviour === undefined) throw new RangeError(`okta/${card} has no behaviour`);
    const out = await behaviour(inputs, context({ http, connection: given, outputs: fields(outputs), ...more }));
    return { ...out };
  };
  return {
    get okta() {
      return okta;
    },
    exchanges,
    run,
    /** The error that the card raises. */
    failed: async (...given: Parameters<typeof run>): Promise<CardError> => {
      const out = await run(...given).catch((error: unknown) => error);
      if (!(out instanceof Error)) throw new Error(`the card did not fail but gave ${JSON.stringify(out)}`);
      return out as CardError;
    },
    /** Calls of helper flows by streaming cards. */
    helper: () => {
      const calls: { readonly flow: string; readonly inputs: Values }[] = [];
      const callFlow = async (flow: string, inputs: Values) => {
        calls.push({ flow, inputs });
        return {};
      };
      return { calls, callFlow };
    },
  };
}

export function person(login: string, more: Readonly<Record<string, unknown>> = {}) {
  return { profile: { login, email: login, firstName: 'Ann', lastName: 'Ode', ...more } };
}
