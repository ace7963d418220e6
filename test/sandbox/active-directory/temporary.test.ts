import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { temporaryFolder, temporaryProblem } from '../../../sandbox/active-directory/samba/temporary.ts';

let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'flopack-test-'));
  chmodSync(base, 0o711);
});
afterAll(() => rmSync(base, { recursive: true }));

it('takes a folder that anybody may pass through, and names it from the root', () => {
  expect(temporaryProblem(true, base)).toBeNull();
  expect(temporaryFolder()).toMatch(/^\//);
});

it('says why a controller cannot live in a folder', () => {
  const file = join(base, 'file');
  writeFileSync(file, '');
  const long = join(base, 'x'.repeat(80));
  const closed = join(base, 'closed');
  const inside = join(closed, 'inside');
  for (const path of [long, closed, inside]) mkdirSync(path);
  chmodSync(closed, 0o700);
  expect(temporaryProblem(false, join(base, 'none'))).toContain('none is not there, or not to be written. Set TMPDIR');
  expect(temporaryProblem(false, file)).toContain('file is no folder. Set TMPDIR');
  expect(temporaryProblem(false, long)).toMatch(/x is longer than 60 characters\. Set TMPDIR/);
  expect(temporaryProblem(true, inside)).toContain(`cannot pass through ${closed}. Set TMPDIR`);
  expect(temporaryProblem(false, inside)).toBeNull();
  // the kernel's own file systems have no room
  expect(temporaryProblem(false, '/proc')).toMatch(/^\/proc (has 0 MB free|is not there)/);
});
