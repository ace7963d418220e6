import type { Body } from '../core/body.ts';
import type { Input, Operand } from '../core/input.ts';
import type { Pin } from '../core/pin.ts';
import { text } from '../core/types.ts';
import * as control from '../kernel/control/generated/cards.ts';
import * as json from '../kernel/json/generated/cards.ts';
import * as object from '../kernel/object/generated/cards.ts';

/** Okta, "Password import inline hook reference": everything before and after VERIFIED or UNVERIFIED. */
const COMMAND = '{"commands":[{"type":"com.okta.action.update","value":{"credential":"';
const COMMAND_END = '"}}]';

export interface HookVerdict {
  /** VERIFIED, or anything else. */
  readonly result: Pin<string>;
  /** Empty where there is nothing to explain. */
  readonly reason: Operand;
  /** What `debugContext` says where there is a reason: Okta writes it to the System Log. */
  readonly facts: Readonly<Record<string, Input<string>>>;
}

/** The body that answers Okta's password import inline hook, as visible cards: VERIFIED for that word alone. */
export function hookAnswer(f: Body, { result, reason, facts }: HookVerdict): Pin<string> {
  const credential = f.card(
    'credential',
    control.assignIf,
    {
      'left-operand': result,
      operator: '==',
      'right-operand': 'VERIFIED',
      valueIfTrue: 'VERIFIED',
      valueIfFalse: 'UNVERIFIED',
    },
    { title: 'Credential', outputs: { output: text } },
  );
  const answer = f.branch(
    'answer',
    [
      {
        key: 'plain',
        when: [reason, 'is empty'],
        do: (b) => ({ body: b.text('plain', text`${COMMAND}${credential.output}${COMMAND_END}}`) }),
      },
    ],
    (b) => {
      // As JSON by a card and not by a template: the code and the status come from outside.
      const told = b.card('facts', object.construct, facts, { title: 'Facts for the System Log' });
      const debug = b.card('debug-context', json.stringify, { object: told.output }, { title: 'Debug context' });
      const body = text`${COMMAND}${credential.output}${COMMAND_END},"debugContext":${debug.output}}`;
      return { body: b.text('explained', body) };
    },
  );
  return answer.body;
}
