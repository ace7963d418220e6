import type { PasswordPush } from '../../connector/okta/apps.ts';
import { pageWidth } from '../doctor/print.ts';
import { WANTED_PUSH } from '../doctor/provisioned.ts';
import type { Io } from '../io.ts';
import { wrapped } from '../show/wrap.ts';
import { oneLine } from '../text.ts';
import { type Applied, pushWords } from './apply.ts';
import type { Entry } from './plan.ts';
import { AGENT_RIGHTS, CONSOLE_STEPS, LATE_USERS, OTHER_CHOICE, PROTECTED_USERS } from './steps.ts';

/** Lines of a page, cut to its width. */
export function pageOf(io: Io): (text: string, indent: number) => void {
  const width = pageWidth(io);
  return (text, indent) => {
    for (const line of wrapped(oneLine(text), indent, width)) io.out(line);
  };
}

export function printPlan(plan: readonly Entry[], io: Io): void {
  const say = pageOf(io);
  for (const entry of plan) {
    const { id, label, from, action, note } = entry;
    say(`"${label}" (${id})${from === null ? ` ${note}` : ''}`, 2);
    if (from === null) continue;
    if (action === 'set') {
      say(`from  ${words(from)}`, 4);
      say(`to    ${words(WANTED_PUSH)}`, 4);
    } else {
      say(`now   ${words(from)}`, 4);
      say(action === 'later' ? `Later: ${note}` : note, 4);
    }
  }
  const changes = plan.filter(({ action }) => action === 'set').length;
  io.out('');
  const problems = plan.some(({ action }) => action === 'problem');
  const none = problems ? 'Nothing that can be changed through the API now.' : 'Nothing to change through the API.';
  say(changes === 0 ? none : changesLine(changes), 2);
}

function changesLine(changes: number): string {
  return `${changes} ${changes === 1 ? 'app' : 'apps'} to change (USER_PROVISIONING, update.password). Each of its users' Okta password is pushed to it from then on.`;
}

function words(push: PasswordPush): string {
  return pushWords(push);
}

export function printApplied(applied: readonly Applied[], io: Io): void {
  const say = pageOf(io);
  const names = { done: 'done      ', failed: 'FAILED    ', unknown: 'UNKNOWN   ', 'not tried': 'not tried ' };
  for (const { entry, result, note } of applied)
    say(
      `${names[result]} "${entry.label}" (${entry.id})${note === '' ? ': set, read back, and the same' : `: ${note}`}`,
      2,
    );
  const left = applied.filter(({ result }) => result !== 'done').length;
  if (left > 0) say(`${applied.length - left} of ${applied.length} done. Run it again: what is done stays.`, 2);
}

/** The steps that no API takes, and what the agent needs in AD. */
export function printSteps(io: Io): void {
  const say = pageOf(io);
  io.out('');
  io.out('By hand, in the Okta Admin Console');
  for (const [at, { action, effect }] of CONSOLE_STEPS.entries()) {
    say(`${at + 1}. ${action}`, 2);
    say(`Users: ${effect}`, 5);
  }
  io.out('');
  io.out('Instead of step 5: no mails, and the same password');
  for (const text of OTHER_CHOICE) say(text, 2);
  io.out('');
  io.out('Users who come to AD later');
  say(LATE_USERS, 2);
}

export function printRights(io: Io): void {
  const say = pageOf(io);
  io.out('');
  io.out('Rights that the account of the Okta AD agent needs on the users of each OU');
  for (const { right, without } of AGENT_RIGHTS) {
    say(right, 2);
    say(`without: ${without}`, 4);
  }
  say(PROTECTED_USERS, 2);
}
