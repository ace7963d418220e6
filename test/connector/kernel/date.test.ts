import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultRules } from '../../../connector/core/rules.ts';
import { root } from '../../support/root.ts';
import { output, runCard } from './support.ts';

const noted = new Date('2016-09-07T00:01:25.670Z');
const format = (tokens: string, zone: string | null, rules = defaultRules, start: Date | string = noted) =>
  output('date/format', { start, format: tokens, zone }, {}, { rules });

describe('Date to Text', () => {
  it.each([
    ['M/D/Y', 'UTC', '9/7/2016'],
    ['MM/DD/YY', 'UTC', '09/07/16'],
    ['D-MMM-YY HH:mm:ss.S z', 'UTC', '7-Sep-16 00:01:25.6 UTC'],
    ['dddd, MMMM D, Y h:mm a z', 'US/Pacific', 'Tuesday, September 6, 2016 5:01 pm PDT'],
    ['ddd d', 'Europe/Paris', 'Wed 3'],
    ['Z', 'Asia/Calcutta', '+05:30'],
    ['hh A', 'Asia/Kathmandu', '05 AM'],
    ['X x', null, '1473206485 1473206485670'],
    ['[the] Do [of] MMMM', '', 'the 7th of September'],
  ])('writes %s in %s', async (tokens, zone, expected) => {
    expect(await format(tokens, zone)).toBe(expected);
  });

  it('follows the clock changes of a zone', async () => {
    expect(await format('H z', 'US/Pacific', defaultRules, '2026-03-08T09:59:59Z')).toBe('1 PST');
    expect(await format('H z', 'US/Pacific', defaultRules, '2026-03-08T10:00:00Z')).toBe('3 PDT');
  });

  it('takes the small y of seen packs for the year, or for a letter', async () => {
    expect(await format('yyyy-MM-DDTHH:mm:ss.SSS', 'UTC')).toBe('2016-09-07T00:01:25.670');
    const letter = { ...defaultRules, smallYear: 'letter' } as const;
    expect(await format('yyyy-MM-DD [day] Y', 'UTC', letter)).toBe('yyyy-09-07 day 2016');
  });

  it('takes a zone that nobody knows for UTC, or fails', async () => {
    expect(await format('HH z', 'America/Pacific')).toBe('00 UTC');
    await expect(format('HH', 'America/Pacific', { ...defaultRules, unknownZone: 'error' })).rejects.toMatchObject({
      errorKind: 'Invalid Input',
    });
    await expect(format('HH', 'US/Pacific', { ...defaultRules, unknownZone: 'error' })).resolves.toBe('17');
  });
});

describe('the time zone of the computer', () => {
  it('decides nothing: cards read and write the same in Calcutta', () => {
    const code = `
      import { kernelBehaviours } from './connector/kernel/behaviours.ts';
      const cards = kernelBehaviours();
      const run = (kind, inputs) => cards.get('kernel/date/' + kind)(inputs, { rules: undefined }).output;
      const start = new Date('2016-09-07T00:01:25Z');
      console.log(JSON.stringify([
        new Date(2016, 8, 7).toISOString(),
        run('parse', { start: '9/7/2016', format: 'M/D/YYYY' }),
        run('parse', { start: '2016-09-07', format: '' }),
        run('format', { start, format: 'D HH:mm', zone: '' }),
        run('add', { start, unit: 'days', scale: 1 }),
      ]));`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', './cli/typescript.mjs', '--input-type=module', '-e', code],
      { cwd: root, encoding: 'utf8', env: { ...process.env, TZ: 'Asia/Calcutta' } },
    );
    expect(stderr).not.toContain('Error');
    expect(JSON.parse(stdout)).toEqual([
      '2016-09-06T18:30:00.000Z',
      '2016-09-07T00:00:00.000Z',
      '2016-09-07T00:00:00.000Z',
      '7 00:01',
      '2016-09-08T00:01:25.000Z',
    ]);
  });
});

describe('Text to Date', () => {
  it.each([
    ['1/2/2016', 'D/M/Y', '2016-02-01T00:00:00.000Z'],
    ['1/2/16', 'M/D/YY', '2016-01-02T00:00:00.000Z'],
    ['02/01/2016', 'MM/DD/Y', '2016-02-01T00:00:00.000Z'],
    ['1473206485', 'X', '2016-09-07T00:01:25.000Z'],
    ['1473206485670', 'x', '2016-09-07T00:01:25.670Z'],
    ['2016-09-06 5:01 pm -0700', 'YYYY-MM-DD h:mm a Z', '2016-09-07T00:01:00.000Z'],
    ['2016-09-07', '', '2016-09-07T00:00:00.000Z'],
  ])('reads %s as %s', async (start, tokens, expected) => {
    expect(await output('date/parse', { start, format: tokens })).toEqual(new Date(expected));
  });

  it('fails on text that does not fit, and gives nothing for nothing', async () => {
    for (const start of ['13/13/2016', 'tomorrow', '1'.repeat(100_000)])
      await expect(runCard('date/parse', { start, format: 'MM/DD/YYYY' })).rejects.toMatchObject({
        errorKind: 'Invalid Type Conversion',
      });
    expect(await output('date/parse', { start: null, format: 'Y' })).toBeNull();
  });

  it('undoes Date to Text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
        async (start) => {
          for (const tokens of ['x', 'YYYY-MM-DDTHH:mm:ss.SSSZ', 'MMMM D Y, h:mm:ss.SSS a']) {
            const zone = tokens.endsWith('Z') ? 'Australia/Sydney' : 'UTC';
            const text = await output('date/format', { start, format: tokens, zone });
            expect(await output('date/parse', { start: text, format: tokens })).toEqual(start);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('Add and Subtract', () => {
  const add = (start: string, scale: number, unit: string) => output('date/add', { start, scale, unit });

  it.each([
    ['2026-01-31T09:00:00Z', 1, 'months', '2026-02-28T09:00:00.000Z'],
    ['2024-02-29T00:00:00Z', 1, 'years', '2025-02-28T00:00:00.000Z'],
    ['2026-12-31T23:59:59Z', 1, 'seconds', '2027-01-01T00:00:00.000Z'],
    ['2026-03-07T12:00:00Z', 1, 'days', '2026-03-08T12:00:00.000Z'],
    ['2026-01-01T00:00:00Z', 1.5, 'hours', '2026-01-01T01:30:00.000Z'],
    ['2026-01-01T00:00:00Z', -2, 'weeks', '2025-12-18T00:00:00.000Z'],
  ])('%s and %d %s is %s', async (start, scale, unit, expected) => {
    expect(await add(start, scale, unit)).toEqual(new Date(expected));
  });

  it('undo each other for units of fixed length', async () => {
    const unit = fc.constantFrom('milliseconds', 'seconds', 'minutes', 'hours', 'days', 'weeks');
    const date = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
    await fc.assert(
      fc.asyncProperty(date, fc.integer({ min: -100_000, max: 100_000 }), unit, async (start, scale, of) => {
        const later = await output('date/add', { start, scale, unit: of });
        expect(await output('date/subtract', { start: later, scale, unit: of })).toEqual(start);
      }),
    );
  });

  it('refuse units that they do not know and dates that there are not', async () => {
    await expect(add('2026-01-01', 1, 'fortnights')).rejects.toMatchObject({ errorKind: 'Invalid Input' });
    await expect(add('2026-01-01', 1e300, 'years')).rejects.toMatchObject({ errorKind: 'Invalid Input' });
  });
});

describe('Difference', () => {
  const diff = (start: string, end: string, rules = defaultRules) =>
    runCard('date/diff', { start, end }, {}, { rules });

  it('gives the whole time in each unit, negative where the start is later', async () => {
    expect(await diff('2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z')).toMatchObject({ days: 1, hours: 24 });
    expect(await diff('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z')).toMatchObject({ days: -1, minutes: -1440 });
  });

  it('counts months by the calendar, or by their mean length', async () => {
    const [end, start] = ['2026-03-01T00:00:00Z', '2026-02-01T00:00:00Z'] as const;
    expect(await diff(end, start)).toMatchObject({ months: 1, years: 1 / 12 });
    expect((await diff(end, start, { ...defaultRules, diffMonths: 'mean' })).months).toBeCloseTo(0.92, 3);
  });
});

it('Now names the month, or numbers it', async () => {
  expect(await runCard('date/now', {})).toMatchObject({ month: 'January' });
  const rules = { ...defaultRules, nowMonth: 'number' } as const;
  expect(await runCard('date/now', {}, {}, { rules })).toMatchObject({ month: '1' });
});
