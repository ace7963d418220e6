import { checkPack } from '../format/check.ts';
import { graphsOf } from '../format/graph.ts';
import type { Pack, Problem } from '../format/model.ts';
import type { Io } from './io.ts';
import { findPacks, readPackFile } from './pack-files.ts';
import { count, jsonText, oneLine, withoutTokens } from './text.ts';

/** `check` prints whole lines only. */
type Lines = Pick<Io, 'out' | 'err'>;

/** One file of `flopack check --json`. Keys are added over time, never renamed. */
export interface FileReport {
  readonly file: string;
  /** No error, and printed back with identical bytes. */
  readonly ok: boolean;
  readonly version: string | null;
  /** Flows with a body; cards of all bodies, embedded ones included. Null where the file is no pack. */
  readonly flows: number | null;
  readonly stubs: number | null;
  readonly cards: number | null;
  /** Printing the pack gives the file's own bytes. */
  readonly identical: boolean;
  readonly problems: readonly Problem[];
}

/** The whole of `flopack check --json`. */
export interface CheckReport {
  readonly ok: boolean;
  readonly files: readonly FileReport[];
  readonly errors: number;
  readonly warnings: number;
}

export const CHECK_USAGE = `Usage: flopack check FILE... [--json]

Reads, validates, prints and compares packs (.folder, .flow, .flopack); a folder
stands for all packs in it. For each: version, flows, cards, whether it is
printed back with identical bytes, and every problem with its JSON pointer and
advice.

  --json    one JSON object: {ok, files: [{file, ok, version, flows, stubs,
            cards, identical, problems: [{code, severity, pointer, message,
            advice}]}], errors, warnings}
  --help    this text

Exit code: 0 all well (warnings allowed), 1 an error, changed bytes or an
unreadable file, 2 wrong usage.`;

/** The verb `check`. Gives the exit code; never throws for what stands in files. */
export async function check(args: readonly string[], io: Lines): Promise<number> {
  const usage = readArguments(args);
  if (typeof usage === 'string') {
    io.err(`flopack check: ${usage}`);
    io.err('Try: flopack check --help');
    return 2;
  }
  if (usage.help) {
    for (const line of CHECK_USAGE.split('\n')) io.out(line);
    return 0;
  }
  const checked: Checked[] = [];
  for (const path of usage.paths) {
    const found = await findPacks(path);
    for (const file of found.files) checked.push(await checkFile(file));
    for (const { path: place, problem } of found.problems) checked.push(unreadable(place, problem));
  }
  const files = together(checked);
  if (!usage.json) for (const report of files) printReport(report, io);
  const all = files.flatMap((file) => file.problems);
  const errors = all.filter((problem) => problem.severity === 'error').length;
  const report: CheckReport = {
    ok: files.every((file) => file.ok),
    files,
    errors,
    warnings: all.length - errors,
  };
  if (usage.json) io.out(jsonText(report));
  else io.out(summary(report));
  return report.ok ? 0 : 1;
}

interface Arguments {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
}

/** Text: what is wrong with the arguments. Behind `--` everything is a file. */
function readArguments(args: readonly string[]): Arguments | string {
  const end = args.indexOf('--');
  const before = end === -1 ? args : args.slice(0, end);
  const flags = before.filter((arg) => arg.startsWith('-') && arg !== '-');
  const unknown = flags.filter((flag) => !['--json', '--help', '-h'].includes(flag));
  if (unknown.length > 0) {
    return `unknown flag${unknown.length > 1 ? 's' : ''} ${unknown.join(', ')}; it takes files, folders, --json and --help`;
  }
  const paths = [...before.filter((arg) => !flags.includes(arg)), ...(end === -1 ? [] : args.slice(end + 1))];
  const help = flags.includes('--help') || flags.includes('-h');
  if (paths.length === 0 && !help) return 'no file given; name one pack, or a folder with packs';
  return { paths, json: flags.includes('--json'), help };
}

/** A report, and the ids of the flows that the file holds. */
interface Checked {
  readonly report: FileReport;
  readonly holds: readonly string[];
}

/** A flow that is only named in one file and stands in another is there: the flows of a connector are a file each. */
function together(checked: readonly Checked[]): FileReport[] {
  const held = new Set(checked.flatMap(({ holds }) => holds));
  const missing = ({ code, pointer }: Problem): boolean =>
    code !== 'FLOW_STUB' || !held.has(pointer.slice('/data/flos/'.length));
  return checked.map(({ report }) => ({ ...report, problems: report.problems.filter(missing) }));
}

async function checkFile(file: string): Promise<Checked> {
  const { bytes, problem } = await readPackFile(file);
  if (bytes === null) return unreadable(file, problem);
  const checked = checkPack(bytes);
  const { pack, identical } = checked;
  const problems = checked.problems.map(cleaned);
  const ok = identical && !problems.some((p) => p.severity === 'error');
  const report = { file, ok, version: pack?.version ?? null, ...counts(pack), identical, problems };
  return { report, holds: (pack?.flows ?? []).filter((flow) => flow.graph !== null).map((flow) => flow.id) };
}

function cleaned(problem: Problem): Problem {
  const { pointer, message, advice } = problem;
  return {
    ...problem,
    pointer: withoutTokens(pointer),
    message: withoutTokens(message),
    advice: withoutTokens(advice),
  };
}

function unreadable(file: string, problem: Problem): Checked {
  const report = { file, ok: false, version: null, ...counts(null), identical: false, problems: [problem] };
  return { report, holds: [] };
}

function counts(pack: Pack | null): Pick<FileReport, 'flows' | 'stubs' | 'cards'> {
  if (pack === null) return { flows: null, stubs: null, cards: null };
  const bodies = pack.flows.filter((flow) => flow.graph !== null);
  const cards = bodies.flatMap(graphsOf).reduce((sum, place) => sum + place.graph.cards.length, 0);
  return { flows: bodies.length, stubs: pack.flows.length - bodies.length, cards };
}

/** Problems printed per file; `--json` has all. */
const MOST_PRINTED = 50;

function printReport(report: FileReport, io: Lines): void {
  const { file, ok, version, flows, stubs, cards, identical, problems } = report;
  const facts = [];
  if (version !== null) {
    facts.push(`version ${version}`, count(flows ?? 0, 'flow'));
    if (stubs) facts.push(count(stubs, 'stub'));
    facts.push(count(cards ?? 0, 'card'), identical ? 'identical bytes' : 'CHANGED BYTES');
  }
  io.out(`${ok ? 'ok  ' : 'FAIL'}  ${oneLine(file)}${facts.length > 0 ? `  ${facts.join(', ')}` : ''}`);
  const listed = [...problems].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  for (const { severity, code, pointer, message, advice } of listed.slice(0, MOST_PRINTED)) {
    io.out(`      ${severity} ${code}${pointer === '' ? '' : ` at ${oneLine(pointer)}`}`);
    io.out(`        ${oneLine(message)}`);
    io.out(`        -> ${oneLine(advice)}`);
  }
  if (listed.length > MOST_PRINTED) io.out(`      ${listed.length - MOST_PRINTED} more: see --json`);
}

function summary({ files, errors, warnings }: CheckReport): string {
  const good = files.filter((file) => file.ok).length;
  const same = files.filter((file) => file.identical).length;
  return `${good} of ${count(files.length, 'file')} ok, ${same} identical; ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}
