import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { main } from '../../cli/main.ts';
import { compileConnectorFlows, compilePacks } from '../../cli/packs.ts';
import type { Outline } from '../../cli/show/outline.ts';
import { scheduleWords } from '../../cli/show/schedule.ts';
import { placeholders } from '../../connector/migration/config.ts';
import type { JsonObject } from '../../format/model.ts';
import { IDS } from '../format/parts.ts';
import { smallPack } from '../format/small.ts';
import { haveCorpus } from '../runtime/support.ts';
import { captured } from '../support/io.ts';
import { corpusFolder } from '../support/shared.ts';
import { welcomePack } from './welcome.ts';

const folder = mkdtempSync(join(tmpdir(), 'flopack-show-'));
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  writeFileSync(at('welcome.folder'), welcomePack());
  writeFileSync(at('small.folder'), JSON.stringify(smallPack()));
  const bare = smallPack();
  (bare['data'] as JsonObject)['groups'] = {};
  const text = JSON.stringify(bare).replaceAll('Greet', 'Gr\\u001b[2Jeet\\u202e');
  writeFileSync(at('bare.flow'), text.replaceAll(':stash:', ':stosh:').replaceAll('"stash"', '"stosh"'));
  writeFileSync(at('broken.flow'), '{');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function show(width: number, ...args: string[]) {
  const io = { ...captured(), width };
  const code = await main(['show', ...args], io);
  return { code, out: io.lines.join('\n'), lines: io.lines, err: io.errors.join('\n') };
}

describe('flopack show', () => {
  it.each([80, 120])('outlines a pack in %d columns', async (width) => {
    const { code, out, lines, err } = await show(width, at('welcome.folder'));
    expect([code, err]).toEqual([0, '']);
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    expect(out).toMatch(/4 flows, \d+ cards, 0 tables/);
    expect(out).toMatch(/Folder Welcome\n/);
    expect(out).toMatch(/ {2}Greet by URL\n {6}API endpoint, public: anyone who knows the URL; \d cards/);
    expect(out).toMatch(/ {2}Greet at Activation\n {6}event: .*\(okta\/userActivated\)/);
    expect(out).toContain('  Greet all\n    -> Greet  by For Each');
    expect(out).toContain('  Okta (okta), used by Greet');
    expect(out).toMatch(/To do after the import\n {2}1\. choose your okta connection where the pack has "Okta"/);
    expect(out).toMatch(/turn on the 2 helper flows/);
    expect(out.replace(/\s+/g, ' ')).toContain('hand out the invoke URL of "Greet by URL" (API endpoint, public');
  });

  it('names what is not in the file, and tables', async () => {
    const { out } = await show(80, at('small.folder'));
    expect(out).toMatch(/Not in this file\n {2}Elsewhere/);
    expect(out).toContain('1. choose a flow for "Elsewhere", which was not exported with the pack');
    expect(out).toMatch(/Tables\n {2}People\n {4}Login text/);
  });

  it('gives the same as JSON', async () => {
    const [outline] = JSON.parse((await show(80, at('small.folder'), '--json')).out) as Outline[];
    expect(outline!.flows.map((flow) => [flow.name, flow.trigger])).toEqual([
      ['Greet', 'helper'],
      ['On user created', 'event'],
      ['Answer', 'api'],
      ['Elsewhere', 'notExported'],
    ]);
    expect(outline!.flows[1]!.calls).toMatchObject([{ id: IDS.helper, name: 'Greet' }]);
    expect(outline!.tables).toMatchObject([{ name: 'People', writtenBy: ['On user created'], readBy: [] }]);
    expect(outline!.tasks.map((task) => task.what)).toContain('replacement');
  });

  it('shows unknown cards, packs without folders and names that would move the cursor', async () => {
    const { code, out } = await show(80, at('bare.flow'));
    expect(code).toBe(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not come through.
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(out).toContain('Gr\\x1b[2Jeet\\u202e');
    expect(out).toMatch(/Cards that flopack has no definition of.*\n {2}stosh\/createRow, 1 card/);
  });

  it('names the flows of a connector', async () => {
    const { packs } = compileConnectorFlows(placeholders);
    for (const { file, text } of packs) writeFileSync(at(file.split('/').at(-1)!), text);
    expect((await show(80, at('stage-user.flow'))).out).toMatch(/connector action: a card of its connector; \d+ cards/);
    expect((await show(80, at('_authping.flow'))).out).toContain('connector: checks a connection');
    expect((await show(80, at('httpHelper.flow'))).out).toContain('      helper;');
  });

  it('goes on behind a file that is no pack', async () => {
    const { code, out, err } = await show(80, at('broken.flow'), at('none.flow'), at('small.folder'));
    expect(code).toBe(1);
    expect(err.split('\n')).toHaveLength(2);
    expect(out).toContain('On user created');
    expect((await show(80)).code).toBe(2);
  });

  it('keeps a token back that stands where an event card has an option', async () => {
    const { text } = compilePacks(placeholders).packs[0]!;
    writeFileSync(at('token.folder'), text.replaceAll(placeholders.applicationId, 'SSWS 00abcdefghijklmnopqrst'));
    for (const more of [[], ['--json']]) {
      const { code, out } = await show(200, at('token.folder'), ...more);
      expect(code).toBe(0);
      expect(out).toContain('[token]');
      expect(out).not.toContain('00abcdefghijklmnopqrst');
    }
  });

  (haveCorpus ? it : it.skip)('finds what real exports need: secrets, ids, options, saved passwords', async () => {
    const tasks = async (file: string): Promise<string[]> => {
      const [outline] = JSON.parse((await show(80, join(corpusFolder, file), '--json')).out) as Outline[];
      return outline!.tasks.map((task) => `${task.what}: ${task.text}`);
    };
    const arm = await tasks('article/01-enable-password-hook.folder');
    expect(arm).toContainEqual(
      expect.stringMatching(/^secret: replace the secret that stands in field "Headers", card "Post"/),
    );
    expect(arm).toContainEqual(
      expect.stringMatching(/^literal: put the id or address of your org into appId \(it has "0oa/),
    );
    expect(arm.join()).not.toContain('SSWS 0');
    const hook = await tasks('article/02-azure-ad-password-migration.folder');
    expect(hook).toContainEqual('saveData: turn "Save all data" off in "AAD - Validate Creds": it handles password');
    const mfa = await tasks('templates/detect_and_respond_to_mfa_fatigue_attacks.flopack');
    expect(mfa).toContainEqual(expect.stringMatching(/^option: choose channel again \(it has "C04BER8FP54"\)/));
  });

  (haveCorpus ? it : it.skip)('outlines every real export', async () => {
    const { code, lines, err } = await show(80, corpusFolder);
    expect([code, err]).toEqual([0, '']);
    expect(lines.filter((line) => line === 'To do after the import').length).toBeGreaterThan(150);
    expect(lines.filter((line) => stringWidth(line) > 80)).toEqual([]);
    expect(lines.filter((line) => line.includes('Cards that flopack has no definition of'))).toEqual([]);
  });
});

describe('scheduleWords', () => {
  const cron = (minutes: string, hours: string, day = '*', month = '*', weekday = '*', timeZone = 'Europe/London') => ({
    seconds: '00',
    minutes,
    hours,
    dayOfTheMonth: day,
    month,
    dayOfTheWeek: weekday,
    timeZone,
  });
  it.each([
    [cron('*/15', '*'), 'every 15 minutes, Europe/London'],
    [cron('0', '9', '*/1'), 'every day at 09:00, Europe/London'],
    [cron('5', '0', '*/1', '*', '*', 'US/Pacific'), 'every day at 00:05, US/Pacific'],
    [cron('0', '9', '17', '*/1'), 'on day 17 of every month at 09:00, Europe/London'],
    [cron('0', '2', '*', '*', '0,4'), 'every Sunday and Thursday at 02:00, Europe/London'],
    [cron('0', '9', '*', '*', '1-5'), 'every Monday to Friday at 09:00, Europe/London'],
    [cron('*/5', '9-18'), 'every 5 minutes from 09:00 to 18:59, Europe/London'],
    [cron('0', '9-16/1'), 'every hour from 09:00 to 16:59, Europe/London'],
    [cron('0', '*/1'), 'every hour, Europe/London'],
    [cron('30', '*/4'), 'every 4 hours at minute 30, Europe/London'],
    [cron('*/15', '23'), 'every 15 minutes between 23:00 and 23:59, Europe/London'],
    [cron('0', '21', '1', '1-11/6', '*', ''), 'on day 1 of the month in January to November (every 6) at 21:00, UTC'],
    [cron('0', '8,20'), 'every day at 08:00 and 20:00, Europe/London'],
    [{}, 'every minute, UTC'],
    [null, 'no schedule'],
  ])('%j', (given, words) => {
    expect(scheduleWords(given as never)).toBe(words);
  });
});
