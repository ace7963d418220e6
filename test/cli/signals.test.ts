import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../support/root.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flopack-signals-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Milliseconds from `act` to the end. */
  readonly ms: number;
}

/** Runs the program; `act` is called once `mark` was printed. */
function run(args: readonly string[], mark: string, act: (child: ChildProcess) => void): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['cli/bin.mjs', ...args], { cwd: root });
    let out = '';
    let err = '';
    let actedAt = 0;
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (actedAt !== 0 || !out.includes(mark)) return;
      actedAt = performance.now();
      act(child);
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, out, err, ms: performance.now() - actedAt }));
  });
}

describe('flopack demo, stopped', () => {
  it.each(['4. Hooks'])(
    'ends soon and in order after "%s"',
    async (mark) => {
      const out = join(folder, mark);
      const ended = await run(['demo', '--users', '400', '--out', out], mark, (child) => child.kill('SIGINT'));
      expect(ended.code).toBe(130);
      expect(ended.err).toMatch(/^Stopped: \d+ of 400 people were through\. No report was written\.\n$/);
      expect(ended.ms).toBeLessThan(5_000);
      expect(readdirSync(out).filter((file) => !file.endsWith('.folder'))).toEqual([]);
    },
    30_000,
  );

  it('does not wait for an answer that hangs', async () => {
    const out = join(folder, 'hangs');
    const ended = await run(['demo', '--users', '25', '--out', out], 'Flows 01 and 03', (child) => {
      setTimeout(() => child.kill('SIGTERM'), 700);
    });
    expect([ended.code, ended.err]).toEqual([143, expect.stringMatching(/^Stopped: \d+ of 25 people/)]);
    expect(ended.ms).toBeLessThan(3_000);
  }, 30_000);

  it('leaves at once when it was only kept up', async () => {
    const out = join(folder, 'kept');
    const args = ['demo', '--users', '2', '--keep', '--out', out];
    const ended = await run(args, 'until Ctrl-C', (child) => child.kill('SIGINT'));
    expect([ended.code, ended.err]).toEqual([0, '']);
    expect(ended.ms).toBeLessThan(3_000);
    expect(readdirSync(out)).toContain('migration-report.json');
  }, 30_000);

  it('neither crashes nor claims success when its reader leaves', async () => {
    const args = ['demo', '--users', '2', '--out', join(folder, 'pipe')];
    const ended = await run(args, '1. Packs', (child) => child.stdout!.destroy());
    expect([ended.code, ended.err]).toEqual([141, '']);
  }, 30_000);

  (existsSync('/dev/full') ? it : it.skip)(
    'says that its output cannot be written',
    async () => {
      const full = openSync('/dev/full', 'w');
      const child = spawn(process.execPath, ['cli/bin.mjs', '--help'], { cwd: root, stdio: ['ignore', full, 'pipe'] });
      let err = '';
      child.stderr!.on('data', (chunk) => {
        err += chunk;
      });
      const code = await new Promise((resolve) => child.on('close', resolve));
      expect([code, err]).toEqual([1, 'flopack: the output cannot be written (the disk is full).\n']);
    },
    30_000,
  );
});

describe('flopack ad, stopped', () => {
  it.each(['1. Domain controller', '4. Runtime'])(
    'says so at once after "%s" and writes no report',
    async (mark) => {
      const out = join(folder, `ad-${mark.length}`);
      const ended = await run(['ad', '--fake', '--out', out], mark, (child) => child.kill('SIGINT'));
      expect(ended.code).toBe(130);
      expect(ended.err).toBe('Stopped. No report was written; the domain controller is gone.\n');
      expect(ended.out).not.toContain('what happens');
      expect(ended.ms).toBeLessThan(5_000);
      expect(existsSync(join(out, 'ad-report.json'))).toBe(false);
    },
    30_000,
  );
});
