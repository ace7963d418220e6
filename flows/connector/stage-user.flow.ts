import type { Body } from '../../connector/core/body.ts';
import { action } from '../../connector/core/connector.ts';
import { inputsOf, outputsOf } from '../../connector/core/method-side.ts';
import type { Pin } from '../../connector/core/pin.ts';
import { object as anyObject, text } from '../../connector/core/types.ts';
import * as boolean from '../../connector/kernel/boolean/generated/cards.ts';
import * as control from '../../connector/kernel/control/generated/cards.ts';
import * as object from '../../connector/kernel/object/generated/cards.ts';
import * as url from '../../connector/kernel/url/generated/cards.ts';
import { stageUserForPasswordImport as card } from '../../connector/okta/generated/native-cards.ts';
import { auth } from './auth.ts';
import { httpHelper } from './http-helper.flow.ts';

const NOTHING = { query: {}, body: {} };
const ARM = { credentials: { password: { hook: { type: 'default' } } } };
/** Okta's error code of an activation that came too late. */
const ALREADY_ACTIVE = 'E0000016';

/** `Stage user for password import`: the card of this project, over httpHelper. Each step can be repeated. */
export const stageUser = action(
  'stage-user',
  auth,
  {
    name: card.name,
    description: card.description,
    inputs: inputsOf(card),
    outputs: outputsOf(card),
    options: ['Send Email?'],
  },
  (f) => {
    f.card('no-user-id', control.throwIf, {
      'left-operand': f.in['User ID'],
      operator: 'is empty',
      message: 'No User ID input provided. Enter a valid User ID.',
      statusCode: 400,
    });
    const user = readUser(f, f.in['User ID']);
    const facts = f.card(
      'facts',
      object.pick,
      { object: user },
      {
        title: 'Status and credentials',
        outputs: { id: text, status: text, credentials: anyObject, 'credentials.provider.type': text },
      },
    );
    const provider = f.card(
      'provider',
      control.assignIf,
      {
        'left-operand': facts['credentials.provider.type'],
        operator: 'is empty',
        valueIfTrue: 'OKTA',
        valueIfFalse: facts['credentials.provider.type'],
      },
      { title: 'Who keeps the password', outputs: { output: text } },
    );
    const armed = f.card(
      'is-armed',
      boolean.compare,
      { 'left-operand': provider.output, operator: '==', 'right-operand': 'IMPORT' },
      { title: 'Armed already?' },
    );
    const kept = f.card(
      'has-password',
      boolean.compare,
      { 'left-operand': facts.credentials, operator: 'has', 'right-operand': 'password' },
      { title: 'A password?' },
    );
    const notArmed = f.card(
      'not-armed',
      boolean.compare,
      { 'left-operand': armed.result, operator: '==', 'right-operand': false },
      { title: 'Not armed?' },
    );
    const locked = f.card(
      'has-okta-password',
      boolean.and,
      { a: kept.result, b: notArmed.result },
      { title: 'An Okta password?' },
    );
    const decided = f.branch(
      'decide',
      [
        {
          key: 'missing',
          when: [facts.status, 'is empty'],
          do: (b) => ({ reason: b.text('missing', 'There is no such user any more.') }),
        },
        {
          key: 'not-staged',
          when: [facts.status, '!=', 'STAGED'],
          do: (b) => ({ reason: b.text('not-staged', text`The user is ${facts.status}, not STAGED.`) }),
        },
        {
          key: 'other-provider',
          when: [provider.output, 'not in', 'OKTA,IMPORT'],
          do: (b) => ({
            reason: b.text('other', text`The password is kept by ${provider.output}: the hook cannot be used.`),
          }),
        },
        {
          key: 'has-password',
          when: [locked.output, '==', true],
          do: (b) => ({ reason: b.text('keeps', 'The user has an Okta password.') }),
        },
      ],
      (b) => ({ reason: checkApp(b, f.in['App Instance ID'], facts.id) }),
    );
    const done = f.branch(
      'act',
      [
        {
          key: 'free',
          when: [decided.reason, 'is empty'],
          do: (b) => {
            armUnlessArmed(b, facts.id, armed.result);
            const ended = activate(b, facts.id, f.in['Send Email?']);
            return { armed: true, activated: ended.activated, reason: ended.reason };
          },
        },
      ],
      () => ({ armed: armed.result, activated: false, reason: decided.reason }),
    );
    const status = f.text('status', text`${facts.status}`, { title: 'Status, blank for nobody' });
    f.return({ Status: status, Armed: done.armed, Activated: done.activated, Reason: done.reason });
  },
);

/** An empty object for a user whom the org does not know (404); every other failure goes on. */
function readUser(f: Body, userId: Pin<string>) {
  const id = f.card('user-id', url.encodeComponent, { string: userId }, { title: 'User ID in the path' });
  const read = f.try(
    'read',
    (b) => {
      const path = b.text('read-path', text`/api/v1/users/${id.output}`);
      const answer = b.call('read-user', httpHelper, { relative_url: path, request_method: 'GET', ...NOTHING });
      return { user: answer.body };
    },
    (b) => {
      onlyNotFound(b, 'read-failed', b.error.statusCode, b.error.message);
      const nobody = b.card('nobody', object.construct, {}, { title: 'Nobody' });
      return { user: nobody.output };
    },
  );
  return read.user;
}

/** Nothing where no app is asked for or the user is assigned to it, else the reason. */
function checkApp(f: Body, appId: Pin<string>, userId: Pin<string>): Pin<string> {
  const checked = f.branch(
    'app',
    [
      {
        key: 'asked',
        when: [appId, 'is not empty'],
        do: (b) => {
          const id = b.card('app-id', url.encodeComponent, { string: appId }, { title: 'App in the path' });
          const found = b.try(
            'assigned',
            (t) => {
              const path = t.text('app-path', text`/api/v1/apps/${id.output}/users/${userId}`);
              t.call('app-user', httpHelper, { relative_url: path, request_method: 'GET', ...NOTHING });
              return { reason: t.text('is-assigned', '') };
            },
            (c) => {
              onlyNotFound(c, 'app-failed', c.error.statusCode, c.error.message);
              return { reason: c.text('not-assigned', text`The user is not assigned to app ${appId}.`) };
            },
          );
          return { reason: found.reason };
        },
      },
    ],
    (b) => ({ reason: b.text('no-app', '') }),
  );
  return checked.reason;
}

function armUnlessArmed(f: Body, userId: Pin<string>, armed: Pin<boolean>): void {
  f.branch('arm-once', [
    {
      key: 'bare',
      when: [armed, '==', false],
      do: (b) => {
        const path = b.text('arm-path', text`/api/v1/users/${userId}`);
        b.call('arm', httpHelper, { relative_url: path, request_method: 'POST', query: {}, body: ARM });
      },
    },
  ]);
}

function activate(f: Body, userId: Pin<string>, sendEmail: Pin<'Yes' | 'No'>) {
  const send = f.card(
    'send-email',
    control.assignIf,
    {
      'left-operand': sendEmail,
      operator: '==',
      'right-operand': 'Yes',
      valueIfTrue: 'true',
      valueIfFalse: 'false',
    },
    { title: 'Send an e-mail?', outputs: { output: text } },
  );
  return f.try(
    'activate',
    (b) => {
      const path = b.text('activate-path', text`/api/v1/users/${userId}/lifecycle/activate?sendEmail=${send.output}`);
      b.call('activate-user', httpHelper, { relative_url: path, request_method: 'POST', ...NOTHING });
      return { activated: true, reason: b.text('activated', '') };
    },
    (b) => {
      const late = b.card(
        'late',
        boolean.compare,
        { 'left-operand': ALREADY_ACTIVE, operator: 'in', 'right-operand': b.error.body },
        { title: 'Active already?' },
      );
      b.card('activate-failed', control.throwIf, {
        'left-operand': late.result,
        operator: '==',
        'right-operand': false,
        message: b.error.message,
        statusCode: b.error.statusCode,
      });
      return { activated: false, reason: b.text('by-somebody', 'Activated by somebody else.') };
    },
  );
}

/** Lets a 404 pass; any other error goes on with its status. */
function onlyNotFound(f: Body, key: string, status: Pin<number>, message: Pin<string>): void {
  f.card(
    key,
    control.throwIf,
    { 'left-operand': status, operator: '!=', 'right-operand': 404, message, statusCode: status },
    { title: 'Error unless 404' },
  );
}
