import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { blocksOf } from '../docs/blocks.ts';
import { type Checkout, checkout } from '../docs/checkout.ts';

const blocks = blocksOf('docs/testing.md').filter((block) => block.file !== null);

let copy: Checkout;
beforeAll(() => {
  copy = checkout();
  for (const block of blocks) copy.apply(block);
});
afterAll(() => copy.done());

function run(...args: string[]): string {
  const { NODE_OPTIONS: _, JEST_WORKER_ID: __, FORCE_COLOR: ___, ...env } = process.env;
  const options = { cwd: copy.folder, env: { ...env, NO_COLOR: '1' }, encoding: 'utf8', stdio: 'pipe' } as const;
  return execFileSync(process.execPath, args, options);
}

describe('docs/testing.md', () => {
  it('shows a test that passes', () => {
    expect(run('cli/bin.mjs', 'build')).toContain('02-aad-password-import-hook.folder');
    const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--runInBand', '--json'];
    const result = JSON.parse(run(...jest, ...blocks.map((block) => block.file!))) as { numPassedTests: number };
    expect(result.numPassedTests).toBe(2);
  });
});
