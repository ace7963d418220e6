import type { Body } from '../../connector/core/body.ts';
import { helper } from '../../connector/core/flow.ts';
import type { Pin } from '../../connector/core/pin.ts';
import { object as anyObject, date, list as listOf, text } from '../../connector/core/types.ts';
import * as control from '../../connector/kernel/control/generated/cards.ts';
import * as list from '../../connector/kernel/list/generated/cards.ts';
import * as object from '../../connector/kernel/object/generated/cards.ts';
import type { noteEvent } from './note-event.flow.ts';
import type { notePush } from './note-push.flow.ts';
import type { PasswordSync } from './settings.ts';
import { FAILED_PUSHES } from './tables.ts';

/** One entry of the System Log: a push goes to Note Push, an event to Note Event for each application. */
export function noteEntry(sync: PasswordSync, note: ReturnType<typeof noteEvent>, push: ReturnType<typeof notePush>) {
  return helper(
    'note-entry',
    {
      name: '04 AD - Note Log Entry',
      description: 'Notes an entry of the System Log: a change of a password, or a push.',
      in: { entry: anyObject },
      saveData: true,
    },
    (f) => {
      f.comment('about', {
        title: 'Note Log Entry',
        markdown: 'Targets stand in no fixed order in the log: they are found by their type.',
      });
      const entry = f.card(
        'entry',
        object.pick,
        { object: f.in.entry },
        {
          title: 'What the entry says',
          outputs: {
            published: date,
            eventType: text,
            'outcome.result': text,
            'outcome.reason': text,
            'actor.id': text,
            target: listOf(anyObject),
          },
        },
      );
      const user = targetOf(f, 'user', entry.target, 'User');
      f.continueIf('has-user', user.id, 'is not empty', null, { message: 'The entry names no user' });
      f.if(
        'is-push',
        entry.eventType,
        'in',
        FAILED_PUSHES.join(','),
        (yes) => {
          const application = targetOf(yes, 'application', entry.target, 'AppInstance');
          const known = yes.card(
            'known',
            control.lookup,
            {
              key: yes.text('application-id', text`${application.id}`, { title: 'Id of the application' }),
              else: '',
              ...Object.fromEntries(sync.applications.map(({ id, name }) => [`options/${id}`, name])),
            },
            { title: 'Applications that are watched', outputs: { result: text } },
          );
          yes.if('is-watched', known.result, 'is not empty', null, (watched) => {
            watched.call(
              'note-push',
              push,
              {
                userId: user.id,
                login: user.alternateId,
                applicationId: application.id,
                application: known.result,
                at: entry.published,
                result: entry['outcome.result'],
                reason: entry['outcome.reason'],
              },
              { title: 'Note the push' },
            );
          });
        },
        (no) => {
          const state = no.card(
            'state',
            control.assignIf,
            {
              'left-operand': entry.eventType,
              operator: '==',
              'right-operand': 'user.account.reset_password',
              valueIfTrue: 'reset started',
              valueIfFalse: 'waiting',
            },
            { title: 'Is there a new password?', outputs: { output: text } },
          );
          const own = no.card(
            'own',
            control.assignIf,
            {
              'left-operand': entry['actor.id'],
              operator: '==',
              'right-operand': user.id,
              valueIfTrue: 'the user',
              valueIfFalse: 'an administrator',
            },
            { title: 'Who did it', outputs: { output: text } },
          );
          const event = no.card(
            'event',
            control.lookup,
            {
              key: no.text('who-did-what', text`${entry.eventType} by ${own.output}`, { title: 'Who did what' }),
              else: 'changed',
              'options/user.account.update_password by an administrator': 'reset',
              'options/user.account.reset_password by the user': 'recovered',
              'options/user.account.reset_password by an administrator': 'reset',
              'options/user.import.password by the user': 'imported',
              'options/user.import.password by an administrator': 'imported',
            },
            { title: 'Event', outputs: { result: text } },
          );
          for (const [at, application] of sync.applications.entries()) {
            no.call(
              `note-${at + 1}`,
              note,
              {
                userId: user.id,
                login: user.alternateId,
                applicationId: application.id,
                application: application.name,
                event: event.result,
                at: entry.published,
                state: state.output,
                tidy: true,
              },
              { title: `Note for ${application.name}` },
            );
          }
        },
      );
    },
  );
}

/** Id and name of the target of a type; empty where there is none. */
function targetOf(
  f: Body,
  key: string,
  targets: Pin<readonly { readonly [key: string]: unknown }[]>,
  type: string,
): { readonly id: Pin<string>; readonly alternateId: Pin<string> } {
  const found = f.card(
    key,
    list.findBy,
    { list: targets, path: 'type', operator: '==', comparison: type },
    { title: `Target of type ${type}`, outputs: { item: anyObject } },
  );
  return f.card(
    `${key}-fields`,
    object.pick,
    { object: found.item },
    { title: `Id and name of the ${type}`, outputs: { id: text, alternateId: text } },
  );
}
