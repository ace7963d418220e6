import type { Body } from '../core/body.ts';
import { api, type Flow } from '../core/flow.ts';
import type { Pin } from '../core/pin.ts';
import { secret, text, typed } from '../core/types.ts';
import * as boolean from '../kernel/boolean/generated/cards.ts';
import { hookAnswer } from './hook-answer.ts';
import type { CredentialVerdict } from './validate-azure-ad-credential.ts';

export interface PasswordImportHook {
  /** The name in the console. */
  readonly name: string;
  readonly description: string;
  /** A comment card of its own says how to set the flow up; Markdown. */
  readonly setup: string;
}

/** What the user typed at the sign-in page. */
export interface TypedCredential {
  readonly username: Pin<string>;
  readonly password: Pin<string>;
}

const MALFORMED =
  '{"error":{"code":"hook.malformed","errorSummary":"Not a password import hook call: data.context.credential needs username and password"}}';
export const JSON_HEADERS = { 'Content-Type': 'application/json' };

/**
 * `Password import hook` as a flow: the endpoint that Okta's inline hook calls. `judge` adds the cards that find out
 * whether the password is right; when one of them fails, the answer is UNVERIFIED. Calls without a login or a password
 * are answered 400 and are no verdict. Whatever is neither plainly right nor plainly wrong is explained in
 * `debugContext`, which Okta writes to the System Log. Saves no data: a password passes through.
 */
export function passwordImportHook(
  key: string,
  options: PasswordImportHook,
  judge: (f: Body, credential: TypedCredential) => CredentialVerdict,
): Flow {
  return api(
    key,
    {
      name: options.name,
      description: options.description,
      security: 'client-token',
      body: { data: typed({ context: typed({ credential: typed({ username: text, password: secret(text) }) }) }) },
      saveData: false,
    },
    (f) => {
      f.comment('setup', { title: 'Set-up', markdown: options.setup });
      const { username, password } = f.body.data.context.credential;
      const noUser = f.card(
        'no-username',
        boolean.compare,
        { 'left-operand': username, operator: 'is empty' },
        { title: 'No login?' },
      );
      const noPassword = f.card(
        'no-password',
        boolean.compare,
        { 'left-operand': password, operator: 'is empty' },
        { title: 'No password?' },
      );
      const malformed = f.card(
        'malformed',
        boolean.or,
        { a: noUser.result, b: noPassword.result },
        { title: 'Malformed?' },
      );
      f.if('is-malformed', malformed.output, '==', true, (yes) => {
        yes.returnRaw({ statusCode: 400, headers: JSON_HEADERS, body: MALFORMED });
      });

      const verdict = f.try(
        'validate',
        (block) => judge(block, { username, password }),
        (block) => ({
          result: block.text('flow-failed', 'ERROR'),
          error: block.text('flow-failed-reason', 'flow-failed'),
          code: block.text('flow-failed-code', ''),
          status: block.text('flow-failed-status', ''),
        }),
      );
      const { result, error: reason, code, status } = verdict;
      const body = hookAnswer(f, { result, reason, facts: { result, reason, aadsts: code, http: status } });
      f.returnRaw({ statusCode: 200, headers: JSON_HEADERS, body });
    },
  );
}
