import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { makePeople } from '../../sandbox/people.ts';
import { root } from '../support/root.ts';
import { sambaMissing } from '../support/samba.ts';

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/** `npm start` as its own process, with a home and a temporary folder of its own: everything that it leaves is looked at. */
describe('npm start', () => {
  it('leaves no password in any file or printed line', () => {
    const place = mkdtempSync(join(tmpdir(), 'flopack-canary-'));
    try {
      for (const name of ['home', 'tmp', 'out']) mkdirSync(join(place, name));
      const run = spawnSync(
        'npm',
        ['start', '--silent', '--', '--users', '120', '--seed', '21', '--out', join(place, 'out')],
        {
          cwd: root,
          encoding: 'utf8',
          env: { ...process.env, HOME: join(place, 'home'), TMPDIR: join(place, 'tmp'), NODE_OPTIONS: '' },
        },
      );
      expect([run.status, run.stderr]).toEqual([0, '']);
      const canaries = makePeople(120, 21).flatMap((person) => [...person.passwords, ...person.canaries]);
      expect(canaries.length).toBeGreaterThan(240);
      const texts = [run.stdout, ...filesIn(place).map((path) => readFileSync(path, 'utf8'))];
      expect(texts.length).toBeGreaterThanOrEqual(5);
      for (const text of texts) expect(canaries.filter((canary) => text.includes(canary))).toEqual([]);
      // Proof that the search can find something: logins are there.
      expect(run.stdout).toContain(makePeople(1, 21)[0]!.login);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
});

/** The same of `npm run ad`, on Samba where there is one: passwords go over LDAPS, and one is written through at each sign-in. */
describe('npm run ad', () => {
  const missing = sambaMissing;
  it(`leaves no password in any file or printed line${missing === null ? '' : ` (on the fake: ${missing})`}`, () => {
    // Samba runs as another user, who must be able to enter.
    const place = mkdtempSync(join(tmpdir(), 'flopack-canary-'));
    try {
      chmodSync(place, 0o755);
      for (const name of ['home', 'tmp', 'out']) mkdirSync(join(place, name), { mode: 0o755 });
      const kind = missing === null ? ['--yes'] : ['--fake'];
      const run = spawnSync(
        'npm',
        ['run', 'ad', '--silent', '--', ...kind, '--write-through', '--seed', '21', '--out', join(place, 'out')],
        {
          cwd: root,
          encoding: 'utf8',
          env: { ...process.env, HOME: join(place, 'home'), TMPDIR: join(place, 'tmp'), NODE_OPTIONS: '' },
        },
      );
      expect([run.status, run.stderr]).toEqual([0, '']);
      const people = makePeople(88, 21).filter(({ kind: one }) => one === 'right');
      const canaries = people.flatMap((person) => [...person.passwords, ...person.canaries]);
      expect(canaries.length).toBeGreaterThan(40);
      const texts = [run.stdout, ...filesIn(place).map((path) => readFileSync(path, 'latin1'))];
      const wide = canaries.map((canary) => Buffer.from(canary, 'utf16le').toString('latin1'));
      for (const text of texts) expect([...canaries, ...wide].filter((canary) => text.includes(canary))).toEqual([]);
      expect(readFileSync(join(place, 'out', 'ad-report.json'), 'utf8')).toContain(people[0]!.login);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
});
