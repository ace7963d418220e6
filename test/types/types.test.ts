import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';

it('what must not compile does not, and the rest does', async () => {
  const options = [
    '--noEmit',
    '--strict',
    '--target',
    'es2022',
    '--module',
    'nodenext',
    '--moduleResolution',
    'nodenext',
  ];
  const flags = [
    '--exactOptionalPropertyTypes',
    '--noUncheckedIndexedAccess',
    '--allowImportingTsExtensions',
    '--skipLibCheck',
    '--types',
    'node',
    '--ignoreConfig',
  ];
  const tsc = ['node_modules/typescript/bin/tsc', ...options, ...flags, 'test/types/builder.types.ts'];
  const { stdout } = await promisify(execFile)(process.execPath, tsc).catch((error: { stdout: string }) => error);
  expect(stdout).toBe('');
}, 120_000);
