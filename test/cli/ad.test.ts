import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SCENARIOS } from '../../cli/ad/cast.ts';
import { ensureSamba } from '../../cli/ad/install.ts';
import { newPassword } from '../../cli/ad/passwords.ts';
import type { Ending } from '../../cli/ad/play.ts';
import { summary } from '../../cli/ad/report.ts';
import { type Outcome, playAll } from '../../cli/ad/run.ts';
import { type AdWorld, openAdWorld } from '../../cli/ad/world.ts';
import { ad } from '../../cli/ad.ts';
import { printSteps } from '../../cli/demo/steps.ts';
import { main } from '../../cli/main.ts';
import { sharedTemplates } from '../../sandbox/active-directory/samba/template.ts';
import { captured } from '../support/io.ts';
import { sambaMissing } from '../support/samba.ts';

/** How each scenario has to end, written apart from the cast's own words: new and old password at the controller, table, other app. */
const ENDINGS: Readonly<
  Record<string, readonly [fresh: string, old: string, directory: string, other: string | null]>
> = {
  first: ['ok', '52e', 'synced', null],
  change: ['ok', '52e', 'synced', 'synced'],
  recover: ['ok', '52e', 'synced', null],
  reset: ['ok', '52e', 'synced', null],
  temporary: ['ok', '52e', 'synced', null],
  late: ['ok', '52e', 'synced', null],
  weak: ['52e', 'ok', 'failed, policy', null],
  'no-reset': ['52e', 'ok', 'failed, rights', null],
  protected: ['52e', 'ok', 'failed, rights', null],
  'no-flag': ['ok', '52e', 'failed, flag', null],
  locked: ['ok', '52e', 'synced', null],
  'no-unlock': ['775', '775', 'failed, locked', null],
  'other-app': ['ok', '52e', 'synced', 'failed, other'],
  'agent-down': ['ok', '52e', 'synced', null],
  'controller-down': ['ok', '52e', 'synced', null],
  'push-lost': ['ok', '52e', 'synced', null],
};

/** What has to be seen on the way. */
const SEEN: Readonly<Record<string, readonly string[]>> = {
  reset: ['reset started'],
  temporary: ['temporary one: must change (773)'],
  late: ['at first: must change (773)', 'needs sign-in'],
  locked: ['before: locked (775)'],
  'no-unlock': ['before: locked (775)'],
  'agent-down': ['waiting, agent', 'sessions ended, signs in'],
  'controller-down': ['waiting, directory', 'sessions ended, signs in'],
  'push-lost': ['waiting', 'sessions ended, signs in'],
};

const missing = sambaMissing;
const kinds = [
  ['fake', describe],
  ['samba', missing === null ? describe : describe.skip],
] as const;

for (const [kind, suite] of kinds) {
  const title = kind === 'samba' && missing !== null ? `Samba: skipped, ${missing}` : kind;
  suite(`Okta passwords in Active Directory (${title})`, () => {
    const out = mkdtempSync(join(tmpdir(), 'flopack-ad-'));
    const io = captured();
    const passwords: string[] = [];
    let world: AdWorld;
    let outcomes: Outcome[];
    let report: ReturnType<typeof summary>;

    beforeAll(async () => {
      const steps = printSteps(io, () => performance.now());
      world = await openAdWorld(
        {
          kind,
          people: SCENARIOS.length,
          seed: 5,
          out,
          writeThrough: kind === 'samba',
          template: sharedTemplates(),
          newPassword: (how) => {
            passwords.push(newPassword(how));
            return passwords.at(-1)!;
          },
        },
        steps,
      );
      outcomes = await playAll(world, steps, new AbortController().signal);
      report = summary(world, outcomes, SCENARIOS.length, steps.elapsed());
      for (const line of report.lines) io.out(line);
      passwords.push(...world.people.flatMap((person) => [...person.passwords]));
    }, 120_000);
    afterAll(async () => {
      await world.close();
      rmSync(out, { recursive: true, force: true });
    });

    it('ends each scenario as documented', () => {
      const ended = outcomes.map(({ scenario, fresh, old, directory, other }) => [
        scenario.key,
        [fresh, old, directory, other],
      ]);
      expect(Object.fromEntries(ended)).toEqual(ENDINGS);
      const seen = outcomes
        .filter(({ seen: all }) => all.length > 0)
        .map(({ scenario, seen: all }) => [scenario.key, all]);
      expect(Object.fromEntries(seen)).toEqual(SEEN);
      expect(report.ok).toBe(true);
    });

    it('says synced of nobody whose new password the controller refuses', () => {
      for (const { fresh, directory } of outcomes) if (directory === 'synced') expect(fresh).toBe('ok');
    });

    it('advises where something has to be done, and nowhere else', () => {
      for (const { directory, advice } of outcomes)
        expect([directory, advice !== '']).toEqual([directory, directory !== 'synced']);
    });

    it('tells the administrator of every failure that nobody mended, once', () => {
      const bodies = world.entra
        .mail()
        .filter(({ sent }) => sent)
        .map(({ message }) => JSON.stringify(message));
      expect([report.report.mails, bodies.length > 0]).toEqual([bodies.length, true]);
      for (const { scenario, login, directory, other } of outcomes) {
        const failed = directory.startsWith('failed') || other?.startsWith('failed') === true;
        // Where the agent may not reset passwords, the first one could not be pushed either.
        const times = scenario.key === 'no-reset' ? 2 : failed ? 1 : 0;
        expect([scenario.key, bodies.filter((body) => body.includes(login)).length]).toEqual([scenario.key, times]);
      }
    });

    it('leaves no password in history, tables, log, mail, packs or what it prints', async () => {
      const tables = await Promise.all(
        ['Password Sync', 'Password Sync State'].map((table) => world.runtime.tables.rows(table)),
      );
      const texts = [
        ...io.lines,
        ...io.errors,
        JSON.stringify(world.runtime.history.list()),
        JSON.stringify(tables),
        JSON.stringify(world.okta.log()),
        JSON.stringify(world.entra.mail()),
        JSON.stringify(world.written),
        JSON.stringify(report.report),
        ...readdirSync(out).map((file) => readFileSync(join(out, file), 'utf8')),
      ];
      expect(passwords.length).toBeGreaterThan(40);
      const forms = passwords.flatMap((one) => [one, Buffer.from(one).toString('base64').slice(0, -4)]);
      expect(texts.flatMap((text) => forms.filter((form) => text.includes(form)))).toEqual([]);
      // Proof that the search can find something: logins are there.
      expect(texts.filter((text) => text.includes(world.people[0]!.login)).length).toBeGreaterThan(3);
    });

    if (kind === 'samba')
      it('sets verified passwords at the sign-in itself, where it may, and the sign-in does not fail where it may not', () => {
        const byLogin = new Map(
          world.written.map((one) => [one.login.toLowerCase(), `${one.outcome} ${one.reason}`.trim()]),
        );
        const of = (key: string): string | undefined =>
          byLogin.get(outcomes.find(({ scenario }) => scenario.key === key)!.login.toLowerCase());
        expect([of('first'), of('no-flag'), of('late'), of('no-reset')]).toEqual([
          'set',
          'set',
          'not-found no-such-user',
          'failed access-denied',
        ]);
      });
    else it('writes nothing through unless told to', () => expect(world.written).toEqual([]));
  });
}

describe('flopack ad', () => {
  it('notices when something does not end as documented', async () => {
    const out = mkdtempSync(join(tmpdir(), 'flopack-ad-'));
    const steps = printSteps(captured(), () => 0);
    const options = { kind: 'fake', people: SCENARIOS.length, seed: 5, out, writeThrough: false } as const;
    const world = await openAdWorld(options, steps);
    try {
      // Nothing arrives, and nobody is told: every push of the first application is lost.
      world.okta.pushFaults.add({ appId: world.adApp, lose: true });
      // The other app says that it took a password, and keeps another.
      const { other } = world;
      world.okta.setPushTarget(world.otherAppId, {
        setPassword: (user, password) => other.setPassword(user, `not ${password}`),
      });
      const outcomes = await playAll(world, steps, new AbortController().signal);
      const { ok, lines } = summary(world, outcomes, SCENARIOS.length, 1);
      expect(ok).toBe(false);
      expect(lines.filter((line) => line.startsWith('NOT AS EXPECTED')).length).toBeGreaterThan(8);
      expect(outcomes.filter(({ directory }) => directory === 'synced')).toEqual([]);
      const change = lines.find((line) => line.startsWith('NOT AS EXPECTED: changes the password:'));
      for (const words of ['new password: 52e, expected ok', 'old password: ok, expected 52e', 'in the table: waiting'])
        expect(change).toContain(words);
      expect(change).toContain('the other app has another password');
    } finally {
      await world.close();
      rmSync(out, { recursive: true, force: true });
    }
  }, 60_000);

  it('ends with 1 when a scenario does not end as documented', async () => {
    const out = mkdtempSync(join(tmpdir(), 'flopack-ad-'));
    const [first] = SCENARIOS as [{ ending: Ending }, ...unknown[]];
    const { ending } = first;
    first.ending = { ...ending, old: 'ok' };
    try {
      const io = captured();
      expect(await ad(['--fake', '--out', out], io)).toBe(1);
      expect(io.lines.filter((line) => line.startsWith('NOT AS EXPECTED'))).toEqual([
        'NOT AS EXPECTED: first sign-in after the migration: old password: 52e, expected ok',
      ]);
    } finally {
      first.ending = ending;
      rmSync(out, { recursive: true, force: true });
    }
  }, 60_000);

  it('closes what has started when a step fails', async () => {
    const out = mkdtempSync(join(tmpdir(), 'flopack-ad-'));
    const io = captured();
    const newPassword = () => {
      throw new Error('no password today');
    };
    const options = { kind: 'fake', people: 1, seed: 5, out, writeThrough: false, newPassword } as const;
    await expect(
      openAdWorld(
        options,
        printSteps(io, () => 0),
      ),
    ).rejects.toThrow('no password today');
    rmSync(out, { recursive: true, force: true });
    const port = /ldaps:\/\/127\.0\.0\.1:(\d+)/.exec(io.lines.join('\n'))?.[1];
    expect(Number(port)).toBeGreaterThan(0);
    const refused = new Promise((resolve) => connect(Number(port), '127.0.0.1').once('error', resolve));
    expect(await refused).toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('runs on the fake as a command, writes its report, and explains itself', async () => {
    const out = mkdtempSync(join(tmpdir(), 'flopack-ad-'));
    try {
      const io = captured();
      expect(await ad(['--fake', '--write-through', '--out', out], io)).toBe(0);
      expect(io.lines.join('\n')).toContain('Everyone ended as the documents say.');
      expect(readdirSync(out)).toContain('ad-report.json');
      const help = captured();
      expect(await ad(['--help'], help)).toBe(0);
      for (const line of help.lines) expect(line.length).toBeLessThanOrEqual(80);
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
    const wrong = captured();
    expect(await main(['ad', '--sambaa'], wrong)).toBe(2);
    expect(wrong.errors[0]).toContain('--sambaa');
  }, 60_000);
});

describe('Samba, when it is missing', () => {
  const here = { problem: () => 'Samba is not here.', lacks: () => true, command: ['apt-get'] };
  const told = (run: Promise<unknown>) => run.then(String, (error: Error) => error.message);

  it('is installed after a yes, or with --yes', async () => {
    for (const how of [
      { yes: false, ask: async () => 'yes' as const },
      { yes: true, ask: null },
    ]) {
      const ran: string[] = [];
      let problem: string | null = 'Samba is not here.';
      const code = await ensureSamba(captured(), how, {
        ...here,
        problem: () => problem,
        run: async (command) => {
          ran.push(command.join(' '));
          problem = null;
          return 0;
        },
      });
      expect(code).toBe(0);
      expect(ran).toEqual([
        'apt-get update',
        'apt-get install -y --no-install-recommends samba samba-dsdb-modules samba-ad-provision',
      ]);
    }
  });

  it('is not installed otherwise, and the way out is told', async () => {
    const never = async (): Promise<number> => {
      throw new Error('nothing may be installed');
    };
    const world = { ...here, run: never };
    const no = { yes: false, ask: async () => 'no' as const };
    expect(await told(ensureSamba(captured(), no, world))).toContain('--fake');
    expect(await told(ensureSamba(captured(), { yes: false, ask: null }, world))).toMatch(/--yes.*--fake/);
    expect(await told(ensureSamba(captured(), { yes: true, ask: null }, { ...world, command: null }))).toContain(
      '--fake',
    );
    expect(await ensureSamba(captured(), { yes: false, ask: async () => 'stopped' }, world)).toBe(130);
  });

  it('is not installed where something else is in the way', async () => {
    const world = { ...here, problem: () => 'Port 636 cannot be bound.', lacks: () => false };
    const run = async (): Promise<number> => {
      throw new Error('nothing may be installed');
    };
    expect(await told(ensureSamba(captured(), { yes: true, ask: null }, { ...world, run }))).toMatch(
      /^Port 636 cannot be bound\. .*--fake$/,
    );
  });

  it('is not there after an installation that failed', async () => {
    const failing = { ...here, run: async () => 100 };
    expect(await told(ensureSamba(captured(), { yes: true, ask: null }, failing))).toMatch(
      /could not be installed.*--fake/,
    );
  });
});
