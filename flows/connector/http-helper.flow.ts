import { connectorHelper } from '../../connector/core/connector.ts';
import { object as anyObject, number, text } from '../../connector/core/types.ts';
import * as control from '../../connector/kernel/control/generated/cards.ts';
import * as http from '../../connector/kernel/http/generated/cards.ts';
import * as json from '../../connector/kernel/json/generated/cards.ts';
import * as object from '../../connector/kernel/object/generated/cards.ts';
import { auth } from './auth.ts';

/** What Raw Request cards of exports do: three more attempts when the service limits the rate, 1 to 3 minutes apart. */
const RATE_LIMITS = { retry: { delay: [60_000, 180_000], rateLimitsOnly: true } } as const;

/**
 * `httpHelper`: one call of Okta's API with the connection's org and token. Every answer outside of 200 to 299 is an
 * error with `statusCode` and `body`, whether or not the Raw Request card raises by itself.
 */
export const httpHelper = connectorHelper(
  'httpHelper',
  auth,
  {
    name: 'httpHelper',
    description: "Calls Okta's API with the connection's org and token; an answer of 300 and above is an error.",
    in: { relative_url: text, request_method: text, query: anyObject, body: anyObject },
    out: { status_code: number, headers: anyObject, body: anyObject },
    saveData: false,
  },
  (f) => {
    const headers = f.card(
      'headers',
      object.construct,
      {
        Authorization: text`SSWS ${f.auth.api_token}`,
        Accept: 'application/json',
        'Content-Type': 'application/json',
      },
      { title: 'Request Headers' },
    );
    const written = f.card('body-text', json.stringify, { object: f.in.body }, { title: 'Body as text' });
    const body = f.card(
      'request-body',
      control.assignIf,
      { 'left-operand': f.in.body, operator: 'is empty', valueIfTrue: '', valueIfFalse: written.output },
      { title: 'Request Body', outputs: { output: text } },
    );
    const answer = f.card(
      'request',
      http.raw,
      {
        url: text`${f.auth.org_url}${f.in.relative_url}`,
        method: f.in.request_method,
        headers: headers.output,
        query: f.in.query,
        body: body.output,
      },
      { onError: RATE_LIMITS },
    );
    f.card(
      'failed',
      control.throwIf,
      {
        'left-operand': answer.statusCode,
        operator: '>=',
        'right-operand': 300,
        message: text`Okta answered ${answer.statusCode} to ${f.in.request_method} ${f.in.relative_url}`,
        statusCode: answer.statusCode,
        body: answer.body,
      },
      { title: 'Error unless 2xx' },
    );
    const parsed = f.card(
      'parse',
      json.parse,
      { string: answer.body },
      { title: 'Body as object', outputs: { output: anyObject } },
    );
    f.return({ status_code: answer.statusCode, headers: answer.headers, body: parsed.output });
  },
);
