import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CorpusReport, printCorpusReport } from '../../bench/corpus/run.ts';
import { readOptions } from '../../bench/options.ts';
import { range, ratio } from '../../bench/table.ts';
import { root } from '../support/root.ts';

describe('benchmarks', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'flopack-bench-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function quick<T>(name: string, ...args: string[]): { readonly stdout: string; readonly figures: T } {
    const json = join(folder, `${name}.json`);
    const command = [
      '--expose-gc',
      '--import',
      './cli/typescript.mjs',
      'bench/main.ts',
      name,
      '--quick',
      '--json',
      json,
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    expect([status, stderr]).toEqual([0, '']);
    return { stdout, figures: JSON.parse(readFileSync(json, 'utf8')) as T };
  }

  it('corpus: our own packs where no real ones are', () => {
    const { stdout, figures } = quick<CorpusReport>('corpus', '--folder', join(folder, 'none'));
    expect(figures.files).toBe(4);
    expect(stdout).toContain('our own packs');
    expect(stdout).toContain('Every pack came out as it went in.');
    for (const ms of Object.values(figures.rounds[0]!)) expect(ms).toBeGreaterThan(0);
  });

  it('import', () => {
    const { stdout } = quick('import');
    expect(stdout).toMatch(/^flopack check \(\d+ kB\) +\d+ /m);
  });

  it('cards', () => {
    const { figures } = quick<{ rows: { name: string; plain: number[] }[] }>('cards');
    expect(figures.rows.length).toBeGreaterThan(15);
    for (const { plain } of figures.rows) expect(plain[0]).toBeGreaterThan(0);
  });

  it('each', () => {
    const { stdout, figures } = quick<{ items: number }>('each', '--items', '50');
    expect(figures.items).toBe(50);
    expect(stdout).toContain('bytes an item');
  });

  it('ad: on Samba, or on the fake where there is none', () => {
    interface Figures {
      readonly rounds: readonly { bare: Lane; waiting: Lane }[];
      readonly watch: { readonly states: Readonly<Record<string, number>> };
    }
    type Lane = { readonly pushed: number; readonly failed: number };
    const { stdout, figures } = quick<Figures>('ad', '--users', '12');
    expect(stdout).toContain('write-through, 12 waiting');
    for (const { bare, waiting } of figures.rounds)
      for (const lane of [bare, waiting]) expect([lane.pushed > 0, lane.failed]).toEqual([true, 0]);
    expect(figures.watch.states).toEqual({ synced: 12 });
  }, 60_000);
});

describe('figures', () => {
  it('are ratios inside the rounds, and the sum leaves the structural rules out', () => {
    expect([ratio([2, 40, 3], [1, 10, 3]), range([3, 1, 2])]).toEqual([2, '1-3']);
    const times = { plain: 10, open: 5, validate: 1, model: 2, print: 4, plan: 3, rules: 100 };
    const machine = { cores: 2, cpu: 'x', memory: 1, node: 'v20' };
    const text = printCorpusReport({ machine, from: 'x', files: 1, bytes: 1e6, rounds: [times], wrong: ['a breaks'] });
    expect(text).toMatch(/^parse \+ validate \+ print \+ plan +15\.0 +15-15 +1\.50 /m);
    expect(text).toMatch(/^structural rules +100\.0 +100-100 +10\.00 /m);
    expect(text).toContain('a breaks');
  });

  it('need options that exist', () => {
    const numbers = { rounds: { usual: 9, quick: 1, least: 1 } };
    expect(readOptions(['--quick'], numbers, []).numbers.rounds).toBe(1);
    expect(readOptions(['--rounds', '3', '--quick'], numbers, []).numbers.rounds).toBe(3);
    for (const args of [['--rounds', '0'], ['--rounds'], ['--fast', '1'], ['rounds', '2']])
      expect(() => readOptions(args, numbers, [])).toThrow();
  });
});
