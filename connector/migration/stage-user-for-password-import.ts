import type { Body } from '../core/body.ts';
import type { Pin } from '../core/pin.ts';
import { object as anyObject, text } from '../core/types.ts';
import * as boolean from '../kernel/boolean/generated/cards.ts';
import * as control from '../kernel/control/generated/cards.ts';
import * as object from '../kernel/object/generated/cards.ts';
import * as okta from '../okta/generated/cards.ts';
import { type OktaAccess, oktaRequest } from './okta-request.ts';

export interface StageUser {
  /** Okta user id, `00u...`. */
  readonly userId: Pin<string>;
  readonly access: OktaAccess;
}

/**
 * `Stage user for password import` as visible cards: goes on only for a STAGED user of Okta's own provider without a
 * password (or already armed), arms the password import hook and activates without an e-mail.
 *
 * Events come twice and out of order, so every step can be repeated: arming an armed user changes nothing, and an
 * activation that fails is an error only while the user is still STAGED. Arming an ACTIVE user would replace a working
 * password (Okta release notes 2023.05: hooks for users in any status), hence the checks before it.
 */
export function stageUserForPasswordImport(f: Body, { userId, access }: StageUser): void {
  const user = oktaRequest(
    f,
    'read',
    { method: 'GET', path: text`/api/v1/users/${userId}`, title: 'Read user' },
    access,
  );
  const facts = f.card(
    'facts',
    object.pick,
    { object: user },
    {
      title: 'Status and credentials',
      outputs: { status: text, credentials: anyObject, 'credentials.provider.type': text },
    },
  );
  const provider = facts['credentials.provider.type'];
  f.continueIf('is-staged', facts.status, '==', 'STAGED', {
    title: 'Continue if STAGED',
    message: 'Nothing to do: the user is not STAGED',
  });
  f.continueIf('okta-provider', provider, 'in', 'OKTA,IMPORT', {
    title: "Continue if Okta's own user",
    message: 'Nothing to do: another directory holds the password',
  });
  const armed = f.card(
    'is-armed',
    boolean.compare,
    { 'left-operand': provider, operator: '==', 'right-operand': 'IMPORT' },
    { title: 'Armed already?' },
  );
  const bare = f.card(
    'has-no-password',
    boolean.compare,
    { 'left-operand': facts.credentials, operator: "doesn't have", 'right-operand': 'password' },
    { title: 'No password?' },
  );
  const free = f.card('may-arm', boolean.or, { a: armed.result, b: bare.result }, { title: 'May be armed?' });
  f.continueIf('no-password', free.output, '==', true, {
    title: 'Continue if it may be armed',
    message: 'Nothing to do: the user has an Okta password',
  });

  oktaRequest(
    f,
    'arm',
    {
      method: 'POST',
      path: text`/api/v1/users/${userId}`,
      body: { credentials: { password: { hook: { type: 'default' } } } },
      title: 'Arm the password import hook',
    },
    access,
  );
  f.try(
    'activate-once',
    (block) => {
      block.card('activate', okta.activateUser, { id: userId, sendEmail: 'No' });
    },
    (block) => {
      const again = oktaRequest(
        block,
        'read-again',
        { method: 'GET', path: text`/api/v1/users/${userId}`, title: 'Read user again' },
        access,
      );
      const status = block.card(
        'status-now',
        object.get,
        { object: again, path: 'status' },
        { outputs: { output: text } },
      );
      block.card('still-staged', control.throwIf, {
        'left-operand': status.output,
        operator: '==',
        'right-operand': 'STAGED',
        message: 'The user is armed but could not be activated; run this execution again',
        statusCode: 502,
      });
    },
  );
}
