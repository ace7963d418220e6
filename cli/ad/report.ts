import { type Column, table } from '../table.ts';
import type { Outcome } from './run.ts';
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

/** What a bind said, for people (Microsoft page "Bind error codes"). */
const BIND: Readonly<Record<string, string>> = {
  ok: 'binds',
  '52e': 'refused',
  '773': 'must change',
  '775': 'locked out',
  down: 'no answer',
};

const columns: readonly Column<Outcome>[] = [
  { title: 'what happens', max: 42, min: 22, value: ({ scenario }) => scenario.title },
  { title: 'new in AD', value: ({ fresh }) => BIND[fresh] ?? fresh },
  { title: 'old in AD', value: ({ old }) => BIND[old] ?? old },
  { title: 'table of pack 04', value: ({ directory }) => directory },
  { title: 'other app', value: ({ other }) => other ?? '' },
  {
    title: 'on the way, and what to do',
    max: 110,
    min: 24,
    value: ({ seen, advice }) => [...seen, advice].filter(Boolean).join('; '),
  },
  { title: '', value: ({ differences }) => (differences.length === 0 ? 'ok' : 'WRONG') },
];

export function summary(
  world: AdWorld,
  outcomes: readonly Outcome[],
  wanted: number,
  elapsedMs: number,
  width?: number,
): { readonly lines: readonly string[]; readonly report: AdReport; readonly ok: boolean } {
  const wrong = outcomes.filter(({ differences }) => differences.length > 0);
  const mails = world.entra.mail().filter(({ sent }) => sent).length;
  const ok = wrong.length === 0 && outcomes.length === wanted;
  const set = world.written.filter(({ outcome }) => outcome === 'set');
  return {
    lines: [
      '',
      ...table(columns, outcomes, width),
      '',
      ...wrong.map(({ scenario, differences }) => `NOT AS EXPECTED: ${scenario.title}: ${differences.join('; ')}`),
      ...(world.written.length === 0
        ? []
        : [`Write-through: ${set.length} of ${world.written.length} verified passwords set in AD before Okta's push.`]),
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
