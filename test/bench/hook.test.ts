import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { hookCall } from '../../bench/hook/facts.ts';
import { hookOptions } from '../../bench/hook/options.ts';
import { errorsOf, type HookReport, printReport, type SpeedResult } from '../../bench/hook/report.ts';
import { median } from '../../bench/table.ts';
import { parsePasswordImport } from '../../connector/okta/password-import-hook.ts';

const root = new URL('../../', import.meta.url);

function bench(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const command = ['--expose-gc', '--import', './cli/typescript.mjs', 'bench/main.ts', ...args];
    execFile(
      process.execPath,
      command,
      { cwd: root, env: { ...process.env, NODE_OPTIONS: '' } },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
      },
    );
  });
}

const result = (name: string, rates: number[], errors = 0): SpeedResult => ({
  name,
  title: name,
  rounds: rates.map((perSecond) => ({ perSecond, p50: 1, p99: 2, cpu: 0.1, errors, requests: 100 })),
  startRss: 1,
  peakRss: 2,
});
const report = (speed: SpeedResult[], memory: HookReport['memory'] = []): HookReport => ({
  machine: { cores: 2, cpu: 'x', memory: 1, node: 'v20' },
  settings: {},
  speed,
  memory,
});

describe('hook bench', () => {
  it('sends what Okta sends', () => {
    const parsed = parsePasswordImport(hookCall(7, true), 'application/json');
    expect(parsed).toMatchObject({ ok: true, request: { username: 'user7@example.com', password: 'Right-7 &+ä' } });
    expect(hookCall(7, true)).not.toBe(hookCall(7, true));
  });

  it('takes the median, and ratios inside the rounds', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
    const text = printReport(report([result('bare', [100, 10, 50]), result('fastify', [50, 10, 25])]));
    expect(text).toMatch(/^fastify +25 .* 1\.00 +0\.50 +1\.00 +0$/m);
    expect(text).toContain('Every answer was right.');
  });

  it('counts wrong answers of rounds and of the memory part', () => {
    const memory = [{ name: 'direct', title: '', checkpoints: [], heapPerUser: 0, rssPerUser: 0, errors: 2 }];
    expect(errorsOf(report([result('bare', [1, 1], 3)], memory))).toBe(8);
    expect(printReport(report([result('bare', [1], 3)]))).toContain('3 answers were wrong');
  });

  it('runs, prints its table and writes its figures', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'flopack-bench-'));
    try {
      const json = join(folder, 'figures.json');
      const names = ['bare', 'fastify', 'msal', 'direct', 'pack'];
      const { code, stdout, stderr } = await bench('hook', '--quick', '--users', '100', '--json', json);
      expect({ code, stderr: stderr.match(/bench:.*/)?.[0] ?? '' }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('Memory over 100 different users: native connector, direct');
      expect(stdout).toContain('Memory over 100 different users: runtime, compiled pack 02');
      const figures = JSON.parse(readFileSync(json, 'utf8')) as HookReport;
      expect(figures.speed.map((target) => target.name)).toEqual(names);
      for (const target of figures.speed) expect(target.rounds[0]!.requests).toBeGreaterThan(20);
      expect(figures.memory[0]!.checkpoints.map((point) => point.users)).toEqual([
        10, 20, 30, 40, 50, 60, 70, 80, 90, 100,
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 120_000);

  it('explains a wrong option', async () => {
    for (const args of [
      ['--rounds', '0'],
      ['--targets', 'n8n'],
      ['--fast', '1'],
    ])
      expect(() => hookOptions(args)).toThrow();
    for (const args of [['hook', '--fast', '1'], ['nothing']]) {
      const { code, stdout, stderr } = await bench(...args);
      expect(code).toBe(2);
      expect(stdout + stderr).toContain('Usage: npm run bench');
    }
  }, 30_000);
});
