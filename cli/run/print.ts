import stringWidth from 'string-width';
import type { Io } from '../io.ts';
import { shorten } from '../table.ts';
import { count, oneLine } from '../text.ts';
import type { RunReport } from './report.ts';
import type { BranchRun, CardRun, FlowRun } from './tree.ts';
import { fields, shown, showsNothing } from './values.ts';

interface Printer {
  readonly io: Pick<Io, 'out'>;
  readonly width: number;
  /** true: values in full and every call; else a line each, and the first calls of a card. */
  readonly full: boolean;
}

const CALLS_SHOWN = 3;
const NARROW = 40;
const MARK = { success: '✓', error: '✗', running: '…', 'not run': '·' } as const;

/** Prints a run: its cards, how it ended, what came out. */
export function printRun(report: RunReport, io: Io, full: boolean): void {
  // A pipe has no width: one line a card is still wanted.
  const width = Number.isFinite(io.width) ? Math.max(NARROW, io.width) : 160;
  const printer: Printer = { io, width, full };
  io.out(`Flow ${quoted(report.flow.name)} (${report.flow.trigger}) of ${quoted(report.flow.pack)}`);
  if (!showsNothing(report.run.input)) pair(printer, '  ', 'input ', report.run.input);
  io.out('');
  cards(printer, report.run.cards, 1);
  io.out('');
  for (const line of ending(report)) io.out(oneLine(line));
  if (report.error?.hint) for (const line of report.error.hint) io.out(`  ${oneLine(line)}`);
  if (report.output !== null) block(io, 'Output', report.output);
  if (report.response !== null) {
    const { statusCode, headers, body } = report.response;
    io.out(`Response ${statusCode}`);
    for (const [name, value] of Object.entries(headers)) io.out(`  ${oneLine(`${name}: ${value}`)}`);
    for (const line of body.split('\n')) if (line !== '') io.out(`  ${oneLine(line)}`);
  }
}

function ending({ run, error, stoppedBy, ranCards }: RunReport): string[] {
  const done = `${count(ranCards, 'card')} in ${time(run.ms)}`;
  if (error !== null) {
    const place = `card ${quoted(error.card.title)} (${error.card.kind})${error.flow === run.flow.name ? '' : ` of flow ${quoted(error.flow)}`}`;
    const kind = error.message.startsWith(error.kind) ? '' : `${error.kind}: `;
    return [`Failed after ${done}, at ${place}`, `  ${kind}${error.message}`];
  }
  if (stoppedBy !== null) {
    const message = stoppedBy.message === null || stoppedBy.message === '' ? '' : `: ${stoppedBy.message}`;
    return [`Stopped by ${quoted(stoppedBy.title)} after ${done}${message}`];
  }
  return [`Completed: ${done}`];
}

function cards(printer: Printer, list: readonly CardRun[], depth: number): void {
  let skipped: string[] = [];
  const flush = (): void => {
    if (skipped.length > 0) line(printer, depth, `${MARK['not run']} not run: ${skipped.join(', ')}`);
    skipped = [];
  };
  for (const card of list) {
    if (card.status === 'not run') {
      skipped.push(card.title);
      continue;
    }
    flush();
    cardLines(printer, card, depth);
  }
  flush();
}

function cardLines(printer: Printer, card: CardRun, depth: number): void {
  const taken = card.branches.filter((branch) => branch.taken);
  const name = taken.length > 0 ? ` -> ${taken.map((branch) => branch.name).join(', then ')}` : '';
  const facts = card.kind.endsWith(card.title) ? '' : `  ${card.kind}`;
  headed(printer, depth, `${MARK[card.status]} ${card.title}${name}`, facts, card.ms);
  const inside = '  '.repeat(depth + 1);
  if (!showsNothing(card.inputs) && !hasOnlyClause(card)) pair(printer, inside, 'in  ', card.inputs);
  for (const branch of card.branches) branchLines(printer, branch, depth + 1, taken.length > 1);
  const calls = printer.full ? card.calls : card.calls.slice(0, CALLS_SHOWN);
  for (const call of calls) callLines(printer, call, depth + 1);
  if (calls.length < card.calls.length)
    line(printer, depth + 1, `… ${card.calls.length - calls.length} more calls: see --trace or --json`);
  if (!showsNothing(card.outputs) && card.branches.length === 0) pair(printer, inside, 'out ', card.outputs);
  if (card.guesses.length > 0) line(printer, depth + 1, `guess: ${card.guesses.join(', ')}`);
  if (card.status === 'error' && card.error !== null) line(printer, depth + 1, `error: ${card.error}`);
}

/** What If/ElseIf has for inputs says only which side was taken. */
function hasOnlyClause(card: CardRun): boolean {
  return card.kind === 'kernel/control/branch';
}

function branchLines(printer: Printer, branch: BranchRun, depth: number, named: boolean): void {
  if (branch.cards.length === 0) return;
  if (branch.taken) {
    if (named) line(printer, depth, `${branch.name}:`);
    cards(printer, branch.cards, named ? depth + 1 : depth);
  } else
    line(
      printer,
      depth,
      `${MARK['not run']} ${branch.name} not run: ${branch.cards.map((card) => card.title).join(', ')}`,
    );
}

function callLines(printer: Printer, call: FlowRun, depth: number): void {
  headed(printer, depth, `${MARK[call.status]} flow ${quoted(call.flow.name)}`, '', call.ms);
  cards(printer, call.cards, depth + 1);
}

/** A line with the time at its right end, where the terminal has room. */
function headed(printer: Printer, depth: number, text: string, facts: string, ms: number): void {
  const right = time(ms);
  const left = `${'  '.repeat(depth)}${oneLine(text)}`;
  const room = Math.min(printer.width, 120) - right.length - 2;
  const whole = `${left}${oneLine(facts)}`;
  const fitting = stringWidth(whole) <= room ? whole : shorten(left, room);
  printer.io.out(`${fitting}${' '.repeat(Math.max(1, room - stringWidth(fitting)))}  ${right}`);
}

function pair(printer: Printer, indent: string, label: string, values: unknown): void {
  if (!printer.full) {
    const text = fields(values);
    if (text !== '') printer.io.out(cut(`${indent}${label}${text}`, printer.width));
    return;
  }
  printer.io.out(`${indent}${label.trimEnd()}`);
  for (const part of shown(values, 2).split('\n')) printer.io.out(`${indent}  ${part}`);
}

function block(io: Pick<Io, 'out'>, title: string, value: unknown): void {
  io.out(title);
  for (const part of shown(value, 2).split('\n')) io.out(`  ${part}`);
}

function line(printer: Printer, depth: number, text: string): void {
  const whole = `${'  '.repeat(depth)}${oneLine(text)}`;
  printer.io.out(printer.full ? whole : cut(whole, printer.width));
}

/** Values may have megabytes: only what could fit is measured. */
function cut(text: string, width: number): string {
  const most = width * 4;
  return shorten(text.length > most ? `${text.slice(0, most)}…` : text, width);
}

function quoted(text: string): string {
  return `"${oneLine(text)}"`;
}

/** Milliseconds as a person reads them. */
export function time(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 120_000) return `${(ms / 1000).toFixed(1)} s`;
  if (ms < 7_200_000) return `${Math.round(ms / 60_000)} min`;
  return ms < 172_800_000 ? `${Math.round(ms / 3_600_000)} h` : `${Math.round(ms / 86_400_000)} days`;
}
