import type { Body } from '../core/body.ts';
import type { Pin } from '../core/pin.ts';
import { text } from '../core/types.ts';
import * as control from '../kernel/control/generated/cards.ts';
import * as string from '../kernel/string/generated/cards.ts';
import { PUSH_REASONS } from './push-reasons.ts';

/** What the table of reasons says of a failed push. */
export interface PushVerdict {
  readonly cause: Pin<string>;
  /** `yes` or `no`. */
  readonly retry: Pin<string>;
  readonly advice: Pin<string>;
}

/** The System Log's reason of a failed push, looked up in the table of reasons: one Assign If card for each text. */
export function judgePushReason(f: Body, inputs: { readonly reason: Pin<string> }): PushVerdict {
  const small = f.card('small', string.toLowerCase, { string: inputs.reason }, { title: 'Reason in small letters' });
  let cause: Pin<string> | string = 'other';
  // The first row of the table decides, so its card stands last.
  for (const row of [...PUSH_REASONS].reverse()) {
    for (const [at, words] of row.words.entries()) {
      const found: { readonly output: Pin<string> } = f.card(
        `${row.cause}-${at + 1}`,
        control.assignIf,
        {
          'left-operand': words,
          operator: 'in',
          'right-operand': small.output,
          valueIfTrue: row.cause,
          valueIfFalse: cause,
        },
        { title: `${row.cause}: ${words}?`, outputs: { output: text } },
      );
      cause = found.output;
    }
  }
  const known = f.text('cause', text`${cause}`, { title: 'Cause' });
  const options = (value: (row: (typeof PUSH_REASONS)[number]) => string) =>
    Object.fromEntries(PUSH_REASONS.map((row) => [`options/${row.cause}`, value(row)]));
  const retry = f.card(
    'retry',
    control.lookup,
    { key: known, else: 'no', ...options((row) => (row.retry ? 'yes' : 'no')) },
    { title: 'Can it be repeated?', outputs: { result: text } },
  );
  const advice = f.card(
    'advice',
    control.lookup,
    { key: known, else: '', ...options((row) => row.advice) },
    { title: 'Advice', outputs: { result: text } },
  );
  return { cause: known, retry: retry.result, advice: advice.result };
}
