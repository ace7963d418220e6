import { action } from '../../connector/core/connector.ts';
import { inputsOf, outputsOf, pickFields } from '../../connector/core/method-side.ts';
import { object as anyObject, text } from '../../connector/core/types.ts';
import * as control from '../../connector/kernel/control/generated/cards.ts';
import * as http from '../../connector/kernel/http/generated/cards.ts';
import * as json from '../../connector/kernel/json/generated/cards.ts';
import * as object from '../../connector/kernel/object/generated/cards.ts';
import { hookAnswer } from '../../connector/migration/hook-answer.ts';
import { JSON_HEADERS } from '../../connector/migration/password-import-hook.ts';
import { passwordImportHook as card } from '../../connector/okta/generated/native-cards.ts';
import { auth } from './auth.ts';

/**
 * `Answer the password import hook`: the answer half of the project's hook card. Its outputs are the fields of Return
 * Raw, for the flow that Okta calls; anything but VERIFIED is UNVERIFIED.
 */
export const answerHook = action(
  'answer-hook',
  auth,
  {
    name: 'Answer the password import hook',
    description: "Makes the answer to Okta's password import inline hook, for a Return Raw card.",
    inputs: inputsOf(card),
    outputs: inputsOf(control.returnRaw),
  },
  (f) => {
    const { Credential: result, Reason: reason } = f.in;
    const body = hookAnswer(f, { result, reason, facts: { reason } });
    const headers = f.card('headers', object.construct, JSON_HEADERS, { title: 'Headers' });
    f.return({ statusCode: 200, headers: headers.output, body });
  },
);

const REFUSED = 'Not a password import hook call: data.context.credential needs username and password';
const NAMES = {
  username: 'data.context.credential.username',
  password: 'data.context.credential.password',
  request: 'data.context.request.id',
} as const;

/** `Read the password import hook call`: the event half of the same card, from the body that Okta sent. */
export const readHook = action(
  'read-hook',
  auth,
  {
    name: 'Read the password import hook call',
    description: "Takes login, password and ids out of the body of Okta's password import inline hook.",
    inputs: pickFields(outputsOf(http.accept), ['body']),
    outputs: outputsOf(card),
  },
  (f) => {
    const call = f.card(
      'call',
      json.parse,
      { string: f.in.body },
      { title: 'The call', outputs: { output: anyObject } },
    );
    const found = f.card(
      'fields',
      object.pick,
      { object: call.output },
      {
        title: 'Login, password and ids',
        outputs: { [NAMES.username]: text, [NAMES.password]: text, [NAMES.request]: text, eventId: text },
      },
    );
    for (const name of ['username', 'password'] as const)
      f.card(
        `no-${name}`,
        control.throwIf,
        { 'left-operand': found[NAMES[name]], operator: 'is empty', message: REFUSED, statusCode: 400 },
        { title: `No ${name}?` },
      );
    f.return({
      Username: found[NAMES.username],
      Password: found[NAMES.password],
      'Event ID': found.eventId,
      'Request ID': found[NAMES.request],
    });
  },
);
