import { wrapped } from '../show/wrap.ts';
import { type Column, table } from '../table.ts';
import type { Outcome } from './run.ts';
import { bound } from './words.ts';
import type { AdWorld } from './world.ts';

/** The report as it is written; it holds logins and never a password. */
export interface AdReport {
  readonly directory: 'samba' | 'fake';
  readonly elapsedMs: number;
  readonly scenarios: readonly {
    readonly scenario: string;
    readonly login: string;
    readonly newPassword: string;
    readonly oldPassword: string;
    readonly activeDirectory: string;
    readonly otherApp: string | null;
    readonly advice: string;
    readonly seen: readonly string[];
    readonly differences: readonly string[];
  }[];
  /** Mails that pack 04 sent to the administrator. */
  readonly mails: number;
  readonly writeThrough: readonly { readonly login: string; readonly outcome: string; readonly reason: string }[];
}

/** Columns of a line that people read. */
const WIDEST = 100;

const columns: readonly Column<Outcome>[] = [
  { title: 'what happens', max: 36, min: 20, value: ({ scenario }) => scenario.title },
  { title: 'new in AD', value: ({ fresh }) => bound(fresh) },
  { title: 'old in AD', value: ({ old }) => bound(old) },
  { title: 'pack 04', value: ({ directory }) => directory },
  { title: '', value: ({ differences }) => (differences.length === 0 ? 'ok' : 'WRONG') },
];

/** What was seen before the end, and of the other app. */
function onTheWay(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ scenario, seen, other }) => {
    const all = [...seen, ...(other === null ? [] : [`other app: ${other}`])];
    return all.length === 0 ? [] : [`${scenario.title}: ${all.join('; ')}`];
  });
}

/** Each cause once, with what the table advises. */
function advices(outcomes: readonly Outcome[]): string[] {
  const known = new Map<string, string>();
  for (const { directory, advice } of outcomes) if (advice !== '') known.set(directory, advice);
  return [...known].map(([state, advice]) => `${state}: ${advice}`);
}

export function summary(
  world: AdWorld,
  outcomes: readonly Outcome[],
  wanted: number,
  elapsedMs: number,
  width = Number.POSITIVE_INFINITY,
): { readonly lines: readonly string[]; readonly report: AdReport; readonly ok: boolean } {
  const wrong = outcomes.filter(({ differences }) => differences.length > 0);
  const mails = world.entra.mail().filter(({ sent }) => sent).length;
  const ok = wrong.length === 0 && outcomes.length === wanted;
  const indented = (text: string): string[] => wrapped(text, 2, Math.min(width, WIDEST));
  const set = world.written.filter(({ outcome }) => outcome === 'set');
  return {
    lines: [
      '',
      ...table(columns, outcomes, width),
      '',
      'On the way',
      ...onTheWay(outcomes).flatMap(indented),
      '',
      'What pack 04 advises',
      ...advices(outcomes).flatMap(indented),
      '',
      ...wrong.map(({ scenario, differences }) => `NOT AS EXPECTED: ${scenario.title}: ${differences.join('; ')}`),
      ...(world.written.length === 0
        ? []
        : [
            `Write-through: ${set.length} of ${world.written.length} verified passwords set in AD at the sign-in itself.`,
          ]),
      `${outcomes.length} scenarios, ${mails} mails to the administrator, ${(elapsedMs / 1000).toFixed(1)} s. ` +
        (ok ? 'Everyone ended as the documents say.' : `${wrong.length} not as expected.`),
    ],
    report: {
      directory: world.dc.kind,
      elapsedMs: Math.round(elapsedMs),
      scenarios: outcomes.map(({ scenario, login, fresh, old, directory, other, advice, seen, differences }) => ({
        scenario: scenario.key,
        login,
        newPassword: fresh,
        oldPassword: old,
        activeDirectory: directory,
        otherApp: other,
        advice,
        seen,
        differences,
      })),
      mails,
      writeThrough: world.written.map(({ login, outcome, reason }) => ({ login, outcome, reason })),
    },
    ok,
  };
}
