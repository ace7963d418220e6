import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parsePack } from '../../format/parse.ts';
import { error, ok } from '../../runtime/engine/mocks.ts';
import { exportFlow } from '../../runtime/export.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import { behavioursWith, corpusFolder, corpusPack, fakes, haveCorpus } from './support.ts';

const corpusFiles = haveCorpus
  ? ['article', 'community', 'templates', 'connector-builder'].flatMap((folder) =>
      readdirSync(join(corpusFolder, folder)).map((file) => `${folder}/${file}`),
    )
  : [];

function setUp(path: string) {
  const ports = fakes();
  const runtime = createRuntime({ packs: [corpusPack(path)], behaviours: behavioursWith(), ports });
  const run = (name: string, input = {}, options = {}) =>
    runtime.run(runtime.flows.find((f) => f.name.trim() === name)!.id, input, options);
  return { runtime, run, ports };
}

(haveCorpus ? describe : describe.skip)('real exports', () => {
  it('are planned to the last flow, and every schedule is read', () => {
    let flows = 0;
    let schedules = 0;
    const problems: string[] = [];
    for (const file of corpusFiles) {
      const { runtime } = setUp(file);
      flows += runtime.flows.length;
      schedules += runtime.schedules().filter((s) => s.nextRun !== null).length;
      problems.push(...runtime.problems.map((p) => `${file}: ${p}`));
    }
    expect(problems).toEqual([]);
    expect(flows).toBeGreaterThan(700);
    expect(schedules).toBeGreaterThan(50);
  }, 60_000);

  it('give every flow as a pack of its own that can be read, whose references resolve', () => {
    const wrong: string[] = [];
    let exported = 0;
    // Every fifth file: all of them take as long as all other tests here.
    for (const file of corpusFiles.filter((_, i) => i % 5 === 0)) {
      const whole = corpusPack(file);
      for (const { id, name, graph } of whole.flows) {
        if (graph === null) continue;
        const { pack, problems } = parsePack(exportFlow([whole], id, 0, 0)!);
        const errors = problems.filter((p) => p.severity === 'error');
        if (pack === null || errors.length > 0) wrong.push(`${file} / ${name}: ${JSON.stringify(errors[0])}`);
        expect(pack?.flows.filter((f) => f.graph !== null).map((f) => f.id)).toEqual([id]);
        exported += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(exported).toBeGreaterThan(50);
  }, 60_000);

  it('count levels and indent with nested calls and If/ElseIf (Okta Privileged Access utilities)', async () => {
    const { run } = setUp('templates/okta_privileged_access_secrets_utilities.flopack');
    expect((await run('UTIL50 - How Many Levels', { breadcrumb: 'a \\ b \\ c' })).output).toEqual({ nbrLevels: 3 });
    const recordObj = {
      itemName: 'key',
      itemType: 'Secret',
      itemBreadcrumb: 'top \\ sub',
      policyRulesAttached: '*NONE*',
    };
    const { output } = await run('REPT11 - Process a Single Row', { recordObj });
    expect(String(output!.formattedRow)).toMatch(/^<pre>.*key.*\(Secret\)/s);
  });

  it('check an address against a range: helper per item, a formula by mock (Check IP addresses)', async () => {
    const { runtime, run } = setUp('templates/check_ip_addresses_against_a_cidr_range.flopack');
    const formula = (inputs: Readonly<Record<string, unknown>>) => {
      const bytes = Object.entries(inputs).flatMap(([key, value]) => (key === '_text_' ? [] : [value as number]));
      return { output: bytes.reduce((sum, byte) => sum * 256 + byte, 0) };
    };
    expect(
      (await run('MATH', { 'IP Address': '69.173.127.24' }, { mocks: { 'kernel/math/expression': formula } })).output,
    ).toEqual({ decimal: 1168998168 });
    await run('IP Address Range Check - Parent', {}, { mocks: { 'kernel/math/expression': formula } });
    const ranges = runtime.history.list().filter((e) => e.flowName === 'IP Address Range Check - Helper');
    const inRange = ranges.map((e) => [
      (e.input as { IPAddress: string }).IPAddress.startsWith('69.173.'),
      (e.trace!.at(-1)!.outputs as { output: boolean }).output,
    ]);
    expect(inRange).toEqual(
      expect.arrayContaining([
        [true, true],
        [false, false],
      ]),
    );
    expect(inRange.every(([expected, found]) => expected === found)).toBe(true);
  });

  it('sum up over a list and call a helper asynchronously (Lists and helper flows)', async () => {
    const { runtime, run } = setUp('templates/intro_to_lists_and_helper_flows.flopack');
    const people = ['Leia', 'Luke'].map((firstName) => ({
      'Raw Output': { status: 'ACTIVE', profile: { firstName, lastName: 'S', email: `${firstName}@x.org` } },
    }));
    const { status, trace } = await run(
      '[Parent] List example',
      {},
      {
        mocks: {
          'okta/listUsersWithFilter': () => ({ 'Result/Users': people }),
          'slack/sendMessageToChannel2': [ok({}), error(500)],
        },
      },
    );
    expect(status).toBe('success');
    expect(trace!.find((t) => t.kind === 'kernel/list/reduce')!.outputs).toEqual({ item: 2 });
    expect(
      (trace!.find((t) => t.kind === 'kernel/list/join')!.outputs as { string: string }).string.split(',').sort(),
    ).toEqual(['Leia@x.org', 'Luke@x.org']);
    const sent = runtime.history.list().filter((e) => e.flowName === '[Slack] Send Slack Message');
    expect(sent.map((e) => [(e.input as { from: string }).from, e.status]).sort()).toEqual([
      ['Workflows', 'error'],
      ['Workflows', 'success'],
    ]);
  });

  it('name the mock to add for a card that nothing can run', async () => {
    const { run } = setUp('templates/intro_to_lists_and_helper_flows.flopack');
    const { error: failed } = await run('[Slack] Send Slack Message', { message: 'hi' });
    expect(failed).toMatchObject({ code: 'CARD_NO_BEHAVIOUR' });
    expect(failed!.message).toMatch(
      /slack\/sendMessageToChannel2 in flow "\[Slack\] Send Slack Message".*mocks: \{ "Send Message to Channel": \[ok\(\{ /,
    );
  });

  it('subtract a week and write the date (tutorial)', async () => {
    const { run } = setUp('templates/workflows_tutorials.flopack');
    const { trace } = await run('How to use Date & Time subtraction and convert into M/D/Y format');
    expect(trace!.find((t) => t.kind === 'kernel/date/fromISO')!.outputs).toMatchObject({ custom: '12/29/2025' });
  });
});
