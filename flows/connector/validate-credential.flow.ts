import type { Body } from '../../connector/core/body.ts';
import { action } from '../../connector/core/connector.ts';
import { inputsOf, omitFields, outputsOf } from '../../connector/core/method-side.ts';
import type { Pin } from '../../connector/core/pin.ts';
import { object as anyObject, text } from '../../connector/core/types.ts';
import { validateAzureAdCredential as card } from '../../connector/entra/generated/native-cards.ts';
import type { CodeVerdict } from '../../connector/entra/verdict/model.ts';
import { verdictByCode } from '../../connector/entra/verdict/table.ts';
import * as control from '../../connector/kernel/control/generated/cards.ts';
import * as http from '../../connector/kernel/http/generated/cards.ts';
import * as json from '../../connector/kernel/json/generated/cards.ts';
import * as lists from '../../connector/kernel/list/generated/cards.ts';
import * as object from '../../connector/kernel/object/generated/cards.ts';
import * as string from '../../connector/kernel/string/generated/cards.ts';
import * as url from '../../connector/kernel/url/generated/cards.ts';
import { judgeToken, onlyCode } from '../../connector/migration/validate-azure-ad-credential.ts';
import type { MigrationConfig } from '../configuration.ts';
import { auth, NO_SECRET } from './auth.ts';

/** What a Lookup card holds: `<outcome> <reason>`. */
type Verdict = { readonly verdict: Pin<string>; readonly code: Pin<string> };

/**
 * `Validate Azure AD credential`: asks Entra's token endpoint with the user's own password (ROPC) and judges by the
 * verdict table. Tenant and app registration are the connection's. Never fails for what Entra answers.
 */
export function validateCredential(config: MigrationConfig) {
  return action(
    'validate-credential',
    auth,
    {
      name: card.name,
      description: card.description,
      inputs: omitFields(inputsOf(card), ['Tenant ID', 'Client ID', 'Client Secret']),
      outputs: outputsOf(card),
      saveData: false,
    },
    (f) => {
      const secret = f.card(
        'client-secret',
        control.assignIf,
        {
          'left-operand': f.auth.client_secret,
          operator: '==',
          'right-operand': NO_SECRET,
          valueIfTrue: '',
          valueIfFalse: f.auth.client_secret,
        },
        { title: 'Client secret, if any', outputs: { output: text } },
      );
      const fields = f.card(
        'fields',
        object.construct,
        {
          client_id: f.auth.client_id,
          client_secret: secret.output,
          grant_type: 'password',
          scope: config.scope,
          username: f.in.Username,
          password: f.in.Password,
        },
        { title: 'Request Body' },
      );
      const sent = f.card(
        'fields-set',
        object.clearEmpty,
        { object: fields.output },
        { title: 'Without what is empty' },
      );
      const form = f.card('form', url.encode, { data: sent.output }, { title: 'As a form' });
      const headers = f.card(
        'headers',
        object.construct,
        { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
        { title: 'Request Headers' },
      );
      const reply = f.try(
        'ask',
        (b) => {
          const answer = b.card('post', http.raw, {
            url: text`https://${config.loginHost}/${f.auth.tenant_id}/oauth2/v2.0/token`,
            method: 'POST',
            headers: headers.output,
            query: {},
            body: form.output,
          });
          return { status: answer.statusCode, body: answer.body };
        },
        (b) => ({ status: b.error.statusCode, body: b.error.body }),
      );
      const judged = f.try(
        'judge',
        (b) => judge(b, reply, f.auth.tenant_id, f.in.Username, verdictByCode(config.policy)),
        (b) => ({ verdict: b.text('unreadable', 'denied bad-reply'), code: b.text('unreadable-code', '') }),
      );
      finish(f, judged, (outputs) => f.return(outputs));
    },
  );
}

interface Reply {
  readonly status: Pin<number>;
  readonly body: Pin<string>;
}

function judge(
  f: Body,
  { status, body }: Reply,
  tenant: Pin<string>,
  username: Pin<string>,
  meanings: readonly CodeVerdict[],
): Verdict {
  const denied = (b: Body, reason: string): Verdict => ({
    verdict: b.text(reason, `denied ${reason}`),
    code: b.text(`${reason}-code`, ''),
  });
  const parse = (b: Body, key: string) =>
    b.card(key, json.parse, { string: body }, { title: 'Body as object', outputs: { output: anyObject } }).output;
  return f.branch(
    'by-status',
    [
      { key: 'none', when: [status, 'is empty'], do: (b) => denied(b, 'entra-unreachable') },
      { key: 'throttled', when: [status, '==', 429], do: (b) => denied(b, 'throttled') },
      {
        key: 'token',
        when: [status, '==', 200],
        do: (b) => {
          const token = judgeToken(b, { 'Status Code': status, Body: parse(b, 'token-body') }, tenant, username);
          const verdict = b.card(
            'token-verdict',
            control.assignIf,
            {
              'left-operand': token.result,
              operator: '==',
              'right-operand': 'VERIFIED',
              valueIfTrue: 'verified token',
              valueIfFalse: 'denied unexpected-token',
            },
            { title: 'Verdict', outputs: { output: text } },
          );
          return { verdict: verdict.output, code: b.text('token-code', '') };
        },
      },
      {
        key: 'error',
        when: [text`${status}`, 'in', '400,401'],
        do: (b) => {
          const code = onlyCode(b, { statusCode: status, body: parse(b, 'error-body') });
          const options = meanings.map((row) => [`options/${row.code}`, `${row.outcome} ${row.reason}`] as const);
          const meaning = b.card(
            'verdict-table',
            control.lookup,
            { key: code, else: 'denied unknown-code', ...Object.fromEntries(options) },
            { title: 'Verdict table', outputs: { result: text } },
          );
          return { verdict: meaning.result, code };
        },
      },
    ],
    (b) => denied(b, 'entra-unavailable'),
  );
}

interface Outputs {
  readonly Credential: Pin<'VERIFIED' | 'UNVERIFIED'>;
  readonly Verdict: Pin<'verified' | 'wrong' | 'denied'>;
  readonly Reason: Pin<string>;
  readonly 'AADSTS Code': Pin<string>;
}

/** The verdict's words as the card's outputs. */
function finish(f: Body, { verdict, code }: Verdict, done: (outputs: Outputs) => void): void {
  const words = f.card('words', string.split, { string: verdict, delimiter: ' ' }, { title: 'Verdict and reason' });
  const outcome = f.card(
    'verdict',
    lists.at,
    { list: words.output, index: 0 },
    { title: 'Verdict', outputs: { item: text } },
  );
  const reason = f.card(
    'verdict-reason',
    lists.at,
    { list: words.output, index: 1 },
    { title: 'Reason', outputs: { item: text } },
  );
  const credential = f.card(
    'credential',
    control.assignIf,
    {
      'left-operand': outcome.item,
      operator: '==',
      'right-operand': 'verified',
      valueIfTrue: 'VERIFIED',
      valueIfFalse: 'UNVERIFIED',
    },
    { title: 'Credential', outputs: { output: text } },
  );
  done({
    Credential: credential.output as Outputs['Credential'],
    Verdict: outcome.item as Outputs['Verdict'],
    Reason: reason.item,
    'AADSTS Code': code,
  });
}
