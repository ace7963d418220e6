import { STATUS_CODES } from 'node:http';
import type { Value } from '../../connector/core/behaviour.ts';
import { isFile } from '../../connector/core/file.ts';
import { isOutside } from '../../runtime/fakes/auto-mock.ts';
import { MASK } from '../../runtime/history/mask.ts';
import type { StoredExecution } from '../../runtime/history/model.ts';
import type { RunReport } from '../run/report.ts';
import type { CardRun } from '../run/tree.ts';

export interface RecordedOptions {
  /** Path of the pack, from the test's file. */
  readonly pack: string;
  /** What the test imports; `flopack/testing`. */
  readonly testing?: string;
}

/** An outside card as it answered. */
interface Answer {
  readonly card: string;
  readonly title: string;
  readonly kind: string;
  readonly outputs: Value;
  readonly error: string | null;
}

/**
 * The code of a jest test that repeats a run: its input, a mock for each answer of an outside card, and what has to come
 * out. `run` is a report (`flopack run --json`), or an execution of the history, whose helpers are not in it.
 */
export function recorded(run: RunReport | StoredExecution, options: RecordedOptions): string {
  const report = 'run' in run;
  const flow = report ? run.flow.name : run.flowName;
  const input = report ? run.run.input : run.input;
  const answers = report ? answersOf(run.run.cards) : storedAnswers(run);
  const mocks = mocksOf(answers);
  const names = ['runFlow'];
  if (mocks.includes('ok(')) names.push('ok');
  if (mocks.includes('error(')) names.push('error');
  names.push('virtualClock');
  const body = [
    `    const run = await runFlow(new URL(${code(options.pack)}, import.meta.url), ${code(flow)}, ${code(input ?? {}, 4)}, {`,
    `      clock: virtualClock({ start: ${run.startedAt} }),`,
    ...(mocks === '' ? [] : [`      mocks: {\n${mocks}      },`]),
    '    });',
    ...expectations(run),
  ];
  const masked = body.some((line) => line.includes(MASK)) ? [`// ${MASK} stands where the run had a secret.\n`] : [];
  const testing = options.testing ?? 'flopack/testing';
  const from = testing.startsWith('.') || !testing.endsWith('.ts') ? testing : `./${testing}`;
  return [
    `import { expect, it } from '@jest/globals';`,
    `import { ${names.sort().join(', ')} } from ${code(from)};`,
    '',
    ...masked,
    `it(${code(`${flow.trim()}: as recorded`)}, async () => {`,
    ...body.map((line) => line.replace(/^ {2}/gm, '')),
    '});',
    '',
  ].join('\n');
}

function expectations(run: RunReport | StoredExecution): string[] {
  const { error, stoppedBy, output, response } = run;
  if (error !== null) {
    return [
      `    expect(run.error).toMatchObject({ kind: ${code(error.kind)}, message: ${code(error.message)} });`,
      `    expect(run.error?.card.title).toBe(${code(error.card.title)});`,
    ];
  }
  const lines = [`    expect(run.status).toBe('success');`];
  if (stoppedBy !== null) lines.push(`    expect(run.stoppedBy?.title).toBe(${code(stoppedBy.title)});`);
  lines.push(`    expect(run.output).toEqual(${code(output, 4)});`);
  if (response !== null) lines.push(`    expect(run.response).toEqual(${code(response, 4)});`);
  return lines;
}

/** Answers in the order of the cards, those of helpers where they were called. */
function answersOf(cards: readonly CardRun[]): Answer[] {
  return cards.flatMap((card) => [
    ...card.branches.flatMap((branch) => answersOf(branch.cards)),
    ...card.calls.flatMap((call) => answersOf(call.cards)),
    ...(card.status !== 'not run' && isOutside(card.kind) && !isEvent(card) ? [card] : []),
  ]);
}

/** An event card starts its flow: its fields are the input. */
function isEvent(card: CardRun): boolean {
  return card.inputs === null && card.outputs === null;
}

function storedAnswers(run: StoredExecution): Answer[] {
  return (run.trace ?? []).filter((entry) => isOutside(entry.kind) && entry.inputs !== null);
}

/** By title, or by id where several cards have the title. */
function mocksOf(answers: readonly Answer[]): string {
  const titles = new Map<string, Set<string>>();
  for (const { title, card } of answers) titles.set(title, (titles.get(title) ?? new Set()).add(card));
  const byName = new Map<string, Answer[]>();
  for (const answer of answers) {
    const name = titles.get(answer.title)!.size === 1 ? answer.title : answer.card;
    byName.set(name, [...(byName.get(name) ?? []), answer]);
  }
  let text = '';
  for (const [name, list] of byName) {
    const note = name === list[0]!.title ? '' : ` // ${list[0]!.title.replace(/[\r\n]/g, ' ')}`;
    const replies = list.map((answer) => `          ${reply(answer)},\n`).join('');
    text += `        ${code(name)}: [${note}\n${replies}        ],\n`;
  }
  return text;
}

function reply({ error, outputs }: Answer): string {
  if (error === null) return `ok(${code(outputs ?? {}, 10)})`;
  const status = Object.keys(STATUS_CODES).find((known) => STATUS_CODES[known] === error.split(/[:.]/, 1)[0]) ?? '500';
  return `error(${status}, null, ${code(error)})`;
}

/** A value as code: JSON in single lines, files with their bytes. */
function code(value: Value, indent = 0): string {
  const files: string[] = [];
  const text = JSON.stringify(
    value ?? null,
    (_, item: unknown) => {
      if (!isFile(item)) return item;
      files.push(
        `{ name: ${code(item.name)}, contentType: ${code(item.contentType)}, bytes: Uint8Array.of(${item.bytes.join(', ')}) }`,
      );
      return `\u0000file${files.length - 1}`;
    },
    indent === 0 ? 0 : 2,
  );
  const lines = text
    .replace(/[\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`)
    .replace(/"\\u0000file(\d+)"/g, (_, at: string) => files[Number(at)] ?? 'null');
  return lines.length < 80 && indent > 0
    ? lines.replace(/\n\s*/g, ' ')
    : lines.replaceAll('\n', `\n${' '.repeat(indent)}`);
}
