import type { Io } from '../io.ts';
import { wrapped } from '../show/wrap.ts';
import { count, oneLine } from '../text.ts';
import type { Finding, Level } from './finding.ts';
import type { Org } from './org.ts';

/** The whole of `flopack doctor ad --json`. Keys are added over time, never renamed. */
export interface DoctorReport {
  /** No finding is a fail. */
  readonly ok: boolean;
  readonly topic: 'ad';
  readonly org: string;
  readonly findings: readonly Finding[];
  readonly fails: number;
  readonly warnings: number;
  /** What the API did not say. */
  readonly unread: number;
}

export function reportOf(url: string, found: readonly Finding[], clean: Org['clean']): DoctorReport {
  const text = (value: string | null): string | null => (value === null ? null : clean(value, 2_000));
  const findings = found.map((one) => ({
    ...one,
    what: clean(one.what, 2_000),
    why: text(one.why),
    advice: text(one.advice),
  }));
  const of = (level: Level): number => findings.filter((one) => one.level === level).length;
  const fails = of('fail');
  return { ok: fails === 0, topic: 'ad', org: url, findings, fails, warnings: of('warn'), unread: of('unread') };
}

const MARKS: Readonly<Record<Level, string>> = { ok: 'ok  ', warn: 'warn', fail: 'FAIL', unread: '?   ' };

/** Columns of a page where there is no terminal. */
const PLAIN = 100;

export function pageWidth(io: Io): number {
  return Number.isFinite(io.width) ? Math.max(40, io.width) : PLAIN;
}

/** Fails first, what cannot be read last. */
export function printReport(report: DoctorReport, io: Io): void {
  const width = pageWidth(io);
  const say = (text: string, indent: number): void => {
    for (const line of wrapped(oneLine(text), indent, width)) io.out(line);
  };
  say(`Passwords from Okta to Active Directory and other apps: ${report.org}`, 0);
  io.out('');
  const order: readonly Level[] = ['fail', 'warn', 'ok', 'unread'];
  for (const level of order) {
    for (const { what, why, advice, step } of report.findings.filter((one) => one.level === level)) {
      const [first = '', ...more] = wrapped(what, 6, width);
      io.out(`${MARKS[level]}  ${first.slice(6)}`);
      for (const line of more) io.out(line);
      if (why !== null) say(why, 6);
      if (advice !== null) say(`-> ${advice}${step === null ? '' : ` (step ${step})`}`, 6);
    }
  }
  const good = report.findings.filter((one) => one.level === 'ok').length;
  io.out('');
  const left = report.unread === 0 ? '' : `; ${count(report.unread, 'thing')} cannot be read by API`;
  say(`${count(report.fails, 'fail')}, ${count(report.warnings, 'warning')}, ${good} ok${left}`, 0);
  if (report.findings.some((one) => one.step !== null)) say('flopack setup ad prints the steps.', 0);
}
