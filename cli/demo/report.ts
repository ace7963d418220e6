import { type Column, table } from '../table.ts';
import type { Result, Verdict } from './campaign.ts';
import { differences } from './expect.ts';
import type { World } from './world.ts';

/** The report as it is written; it holds logins and never a password. */
export interface Report {
  readonly users: number;
  readonly seed: number;
  readonly elapsedMs: number;
  readonly totals: Readonly<Record<string, number>>;
  readonly people: readonly ReportRow[];
}

export interface ReportRow {
  readonly login: string;
  readonly kind: string;
  readonly statusBefore: string;
  readonly statusAfter: string;
  readonly passwordIn: string;
  readonly verdicts: readonly Verdict[];
  readonly reason: string | null;
  readonly hookCalls: number;
  /** Of the first sign-in, and of the one after the import. */
  readonly ms: number | null;
  readonly againMs: number | null;
  readonly differences: readonly string[];
}

/** Rows of the printed table at most; the report always has all. */
const MAX_ROWS = 40;

const columns: readonly Column<ReportRow>[] = [
  { title: 'who', max: 34, min: 20, value: (row) => row.login },
  { title: 'kind', max: 38, min: 20, value: (row) => row.kind },
  { title: 'before', value: (row) => row.statusBefore },
  { title: 'after', value: (row) => row.statusAfter },
  { title: 'verdict', max: 32, min: 12, value: (row) => row.verdicts.join(', then ') },
  { title: 'why', max: 36, min: 18, value: (row) => row.reason ?? '' },
  { title: 'hook', align: 'right', value: (row) => String(row.hookCalls) },
  { title: 'ms', align: 'right', value: (row) => (row.ms === null ? '' : row.ms.toFixed(0)) },
  { title: '', value: (row) => (row.differences.length === 0 ? 'ok' : 'WRONG') },
];

export function summary(
  world: World,
  results: readonly Result[],
  elapsedMs: number,
  width?: number,
): { readonly lines: readonly string[]; readonly report: Report; readonly ok: boolean } {
  const rows = results.map((result) => rowOf(world, result));
  const wrong = rows.filter((row) => row.differences.length > 0);
  const shown = choose(rows);
  const left = rows.length - shown.length;
  const last = (verdict: Verdict): number => rows.filter((row) => row.verdicts.at(-1) === verdict).length;
  const totals = {
    people: world.people.length,
    finished: rows.length,
    verified: last('verified'),
    wrong: last('wrong'),
    denied: last('denied'),
    ownPassword: last('own password'),
    hookCalls: rows.reduce((sum, row) => sum + row.hookCalls, 0),
    notAsExpected: wrong.length,
  };
  const complete = rows.length === world.people.length;
  return {
    lines: [
      '',
      ...table(columns, shown, width),
      ...(left > 0 ? [`… and ${left} more, as expected; all are in the report`] : []),
      '',
      ...wrong.slice(0, MAX_ROWS).map((row) => `NOT AS EXPECTED: ${row.login}: ${row.differences.join('; ')}`),
      `${totals.people} people: ${totals.verified} passwords imported, ${totals.wrong} wrong, ${totals.denied} denied, ` +
        `${totals.ownPassword} with an Okta password of their own; ${totals.hookCalls} hook calls; ` +
        `${(elapsedMs / 1000).toFixed(1)} s. ` +
        (complete && wrong.length === 0
          ? 'Everyone ended as their kind demands.'
          : `${wrong.length} not as expected, ${totals.people - rows.length} not finished.`),
    ],
    report: { users: world.people.length, seed: world.seed, elapsedMs: Math.round(elapsedMs), totals, people: rows },
    ok: complete && wrong.length === 0,
  };
}

function rowOf(world: World, result: Result): ReportRow {
  const { person, signIns, again } = result;
  const policy = world.config.policy;
  return {
    login: person.login,
    kind: person.label,
    statusBefore: result.statusBefore,
    statusAfter: result.statusAfter,
    passwordIn: result.providerAfter === 'OKTA' ? 'Okta' : 'Entra (hook armed)',
    verdicts: signIns.map((signIn) => signIn.verdict),
    reason: result.reason,
    hookCalls: [...signIns, ...(again === null ? [] : [again])].reduce((sum, signIn) => sum + signIn.hookCalls, 0),
    ms: signIns[0] === undefined ? null : Math.round(signIns[0].ms),
    againMs: again === null ? null : Math.round(again.ms),
    differences: differences(result, policy),
  };
}

/** Whoever went wrong, then the first of each kind, then in order, until the table is full. */
function choose(rows: readonly ReportRow[]): readonly ReportRow[] {
  if (rows.length <= MAX_ROWS) return rows;
  const kinds = new Set<string>();
  const first = rows.filter((row) => !kinds.has(row.kind) && kinds.add(row.kind));
  const chosen = new Set([...rows.filter((row) => row.differences.length > 0), ...first, ...rows].slice(0, MAX_ROWS));
  return rows.filter((row) => chosen.has(row));
}
