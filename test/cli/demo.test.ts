import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCampaign } from '../../cli/demo/campaign.ts';
import { summary } from '../../cli/demo/report.ts';
import { printSteps } from '../../cli/demo/steps.ts';
import { openWorld, type World } from '../../cli/demo/world.ts';
import { demo } from '../../cli/demo.ts';
import { placeholders } from '../../flows/configuration.ts';
import { makePeople } from '../../sandbox/people.ts';
import { captured } from '../support/io.ts';

/** Every form in which a password could lie about. */
function forms(canary: string): readonly string[] {
  return [canary, Buffer.from(canary).toString('base64').slice(0, -4), Buffer.from(canary).toString('hex')];
}

describe('a full run', () => {
  const out = mkdtempSync(join(tmpdir(), 'flopack-demo-'));
  const io = captured();
  const log = jestConsole();
  let world: World;
  let outcome: ReturnType<typeof summary>;

  beforeAll(async () => {
    const steps = printSteps(io, () => performance.now());
    world = await openWorld({ config: placeholders, users: 40, seed: 3, out }, steps);
    const results = await runCampaign(world, steps, new AbortController().signal);
    outcome = summary(world, results, steps.elapsed());
    for (const line of outcome.lines) io.out(line);
  }, 60_000);
  afterAll(async () => {
    await world.close();
    log.restore();
    rmSync(out, { recursive: true, force: true });
  });

  it('ends for every kind of person as the kind demands', () => {
    expect(outcome.report.people.filter((row) => row.differences.length > 0)).toEqual([]);
    expect(outcome.ok).toBe(true);
    expect(new Set(world.people.map((person) => person.kind)).size).toBeGreaterThanOrEqual(24);
  });

  it('notices when a person does not', async () => {
    const steps = printSteps(captured(), () => performance.now());
    const policy = { ...placeholders.policy, mfaRequired: 'denied' as const };
    const other = await openWorld({ config: placeholders, users: 4, seed: 3, out }, steps);
    try {
      const results = await runCampaign(other, steps, new AbortController().signal);
      const strict = summary({ ...other, config: { ...placeholders, policy } }, results, 1);
      expect(strict.ok).toBe(false);
      expect(strict.lines.join('\n')).toContain('NOT AS EXPECTED');
    } finally {
      await other.close();
    }
  });

  it('prints what it takes to see an event that failed, and to run it again', async () => {
    const printed = world.addresses.join('\n');
    const [, eventHook, secret] = /(http\S+) \(header authorization: (\S+)\)/.exec(printed)!;
    const [, history, token] = /(http\S+)\?status=error \(header authorization: (Bearer \S+)\)/.exec(printed)!;
    const broken = { uuid: 'broken-event', eventType: 'application.user_membership.add' };
    const delivered = await fetch(eventHook!, {
      method: 'POST',
      headers: { authorization: secret!, 'content-type': 'application/json' },
      body: JSON.stringify({ eventType: 'com.okta.event_hook', eventId: 'e1', data: { events: [broken] } }),
    });
    expect(delivered.status).toBe(204);
    await world.runtime.settled();
    const headers = { authorization: token! };
    const listed = await (await fetch(`${history}?status=error`, { headers })).json();
    const { executions } = listed as { executions: { id: string; event: string; error: { message: string } }[] };
    expect(executions.map(({ event }) => event)).toEqual(['broken-event']);
    expect(executions[0]!.error.message).toBe('The event has no target of type AppInstance.');
    const again = await fetch(`${history}/${executions[0]!.id}/rerun`, { method: 'POST', headers });
    expect(await again.json()).toMatchObject({ status: 'error', error: { message: executions[0]!.error.message } });
  });

  it('leaves no password anywhere', () => {
    const canaries = world.people.flatMap((person) => [...person.passwords, ...person.canaries].flatMap(forms));
    const places: Record<string, string> = {
      printed: [...io.lines, ...log.lines].join('\n'),
      history: JSON.stringify(world.runtime.history.list()),
      'system log': JSON.stringify(world.okta.log()),
      users: JSON.stringify(world.people.map((person) => world.okta.user(person.login))),
      report: JSON.stringify(outcome.report),
    };
    for (const file of readdirSync(out)) places[file] = readFileSync(join(out, file), 'utf8');
    expect(Object.keys(places).length).toBeGreaterThanOrEqual(8);
    expect(places['history']!.length).toBeGreaterThan(10_000);
    for (const [place, text] of Object.entries(places)) {
      expect([place, canaries.filter((canary) => text.includes(canary))]).toEqual([place, []]);
    }
  });
});

describe('flopack demo', () => {
  it('writes the packs and a report, and says where', async () => {
    const out = mkdtempSync(join(tmpdir(), 'flopack-demo-'));
    const io = captured();
    try {
      expect(await demo(['--users', '3', '--seed', '5', '--out', out], io)).toBe(0);
      const report = JSON.parse(readFileSync(join(out, 'migration-report.json'), 'utf8'));
      expect(report.people.map((row: { login: string }) => row.login)).toEqual(makePeople(3, 5).map((p) => p.login));
      expect(readdirSync(out).filter((file) => file.endsWith('.folder'))).toHaveLength(3);
      expect(io.lines.join('\n')).toContain(join(out, 'migration-report.json'));
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  }, 30_000);

  it.each([
    [['--users', '0'], '--users takes a whole number'],
    [['--users', '1e3'], '--users takes a whole number'],
    [['--people', '3'], 'people'],
    [['extra'], '"extra" is too much'],
    [['--config', 'no-such.json'], 'no-such.json: cannot be read (no such file)'],
  ])('refuses %j', async (args, message) => {
    await expect(demo(args, captured())).rejects.toThrow(message);
  });
});

/** What the libraries print by themselves. */
function jestConsole(): { readonly lines: string[]; restore(): void } {
  const lines: string[] = [];
  const names = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const before = names.map((name) => console[name]);
  for (const name of names) console[name] = (...args: unknown[]) => void lines.push(args.map(String).join(' '));
  return {
    lines,
    restore: () => {
      for (const [at, name] of names.entries()) console[name] = before[at]!;
    },
  };
}
