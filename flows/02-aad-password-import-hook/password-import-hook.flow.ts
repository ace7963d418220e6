import { api, type Flow } from '../../connector/core/flow.ts';
import { secret, text, typed } from '../../connector/core/types.ts';
import * as boolean from '../../connector/kernel/boolean/generated/cards.ts';
import * as control from '../../connector/kernel/control/generated/cards.ts';
import * as json from '../../connector/kernel/json/generated/cards.ts';
import * as object from '../../connector/kernel/object/generated/cards.ts';
import type { validateCreds } from './validate-creds.flow.ts';

/** Okta, "Password import inline hook reference": everything before and after VERIFIED or UNVERIFIED. */
const COMMAND = '{"commands":[{"type":"com.okta.action.update","value":{"credential":"';
const COMMAND_END = '"}}]';
const MALFORMED =
  '{"error":{"code":"hook.malformed","errorSummary":"Not a password import hook call: data.context.credential needs username and password"}}';

const JSON_HEADERS = { 'Content-Type': 'application/json' };

/** `02 AAD - Password Import Hook`: the endpoint that the inline hook calls. Answers within one call of Entra. */
export function passwordImportHook(validate: ReturnType<typeof validateCreds>): Flow {
  return api(
    'password-import-hook',
    {
      name: '02 AAD - Password Import Hook',
      description: "The endpoint of Okta's password import inline hook.",
      security: 'client-token',
      body: { data: typed({ context: typed({ credential: typed({ username: text, password: secret(text) }) }) }) },
      saveData: false,
    },
    (f) => {
      f.comment('setup', {
        title: 'Set-up',
        markdown: [
          '1. API access: "Secure with client token". Copy the invoke URL and the token into the inline hook.',
          '2. Leave "Save all data that passes through the flow" off: passwords pass through.',
          '3. The flow stays in low-latency mode: no waiting, no streaming, no asynchronous calls.',
        ].join('\n'),
      });
      const { username, password } = f.body.data.context.credential;
      const noUser = f.card('no-username', boolean.compare, { 'left-operand': username, operator: 'is empty' });
      const noPassword = f.card('no-password', boolean.compare, { 'left-operand': password, operator: 'is empty' });
      const malformed = f.card('malformed', boolean.or, { a: noUser.result, b: noPassword.result });
      f.if('is-malformed', malformed.output, '==', true, (yes) => {
        yes.returnRaw({ statusCode: 400, headers: JSON_HEADERS, body: MALFORMED });
      });

      const verdict = f.try(
        'validate',
        (block) => block.call('validate-creds', validate, { username, password }),
        (block) => ({
          result: block.text('flow-failed', 'ERROR'),
          error: block.text('flow-failed-reason', 'flow-failed'),
          code: block.text('flow-failed-code', ''),
          status: block.text('flow-failed-status', ''),
        }),
      );
      const credential = f.card(
        'credential',
        control.assignIf,
        {
          'left-operand': verdict.result,
          operator: '==',
          'right-operand': 'VERIFIED',
          valueIfTrue: 'VERIFIED',
          valueIfFalse: 'UNVERIFIED',
        },
        { outputs: { output: text } },
      );
      const answer = f.branch(
        'answer',
        [
          {
            key: 'plain',
            when: [verdict.error, 'is empty'],
            do: (b) => ({ body: b.text('plain', text`${COMMAND}${credential.output}${COMMAND_END}}`) }),
          },
        ],
        (b) => {
          // As JSON by a card and not by a template: the code and the status come from outside.
          const facts = b.card('facts', object.construct, {
            result: verdict.result,
            reason: verdict.error,
            aadsts: verdict.code,
            http: verdict.status,
          });
          const debug = b.card('debug-context', json.stringify, { object: facts.output });
          const body = text`${COMMAND}${credential.output}${COMMAND_END},"debugContext":${debug.output}}`;
          return { body: b.text('explained', body) };
        },
      );
      f.returnRaw({ statusCode: 200, headers: JSON_HEADERS, body: answer.body });
    },
  );
}
