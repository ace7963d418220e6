import { describe, expect, it } from '@jest/globals';
import { output, runCard } from './support.ts';

const compare = async (a: unknown, operator: string, b: unknown) =>
  (await runCard('boolean/compare', { 'left-operand': a, operator, 'right-operand': b })).result;

describe('Compare', () => {
  it.each([
    [1, '==', 1, true],
    [0, '==', '0', true],
    [true, '==', 'true', true],
    ['a', '==', 'A', false],
    [null, '==', null, true],
    [null, '==', '', true],
    [{ a: [1] }, '==', { a: [1] }, true],
    [1, '!=', 2, true],
    [80, '>', 9, true],
    ['80', '>', '9', false],
    ['6', '<', 30, false],
    [5, '>=', 5, true],
    [null, '<', 5, false],
    [null, '>=', null, false],
    [12, '%', 4, true],
    [-4, '%', 4, true],
    [5, '%', 4, false],
    [5, '%', 0, false],
    ['B', 'in', 'A,B,C', true],
    ['x', 'in', ['x', 'y'], true],
    ['x', 'not in', 'abc', true],
    [{ error: null }, 'has', 'error', true],
    [{ a: { b: 1 } }, 'has', 'a.b', true],
    [{}, "doesn't have", 'error', true],
    [{}, 'has', 'constructor', false],
    [[], 'is empty', null, true],
    [0, 'is empty', null, false],
    [false, 'is not empty', null, true],
    ['', 'is not empty', null, false],
    [new Date(5), '<', new Date(6), true],
    [new Date(5), '==', new Date(5), true],
  ])('%j %s %j is %s', async (a, operator, b, expected) => {
    expect(await compare(a, operator, b)).toBe(expected);
  });

  it('fails on an operator that no card has, and on an object where a number is due', async () => {
    await expect(compare(1, '=~', 1)).rejects.toMatchObject({ errorKind: 'Invalid Input' });
    await expect(compare({}, '<', 1)).rejects.toMatchObject({ errorKind: 'Invalid Type Conversion' });
  });
});

describe('logic cards', () => {
  it.each([
    ['and', true, true, true],
    ['and', true, null, false],
    ['or', false, true, true],
    ['or', null, false, false],
    ['xor', true, true, false],
    ['xor', true, false, true],
  ])('%s %s %s is %s', async (card, a, b, expected) => {
    expect(await output(`boolean/${card}`, { a, b })).toBe(expected);
  });
});

describe('control cards', () => {
  it('Assign brings values to the declared types', async () => {
    expect({
      ...(await runCard('control/let', { a: '5', b: 7, c: 'true' }, { a: 'number', b: 'string', c: 'boolean' })),
    }).toEqual({ a: 5, b: '7', c: true });
  });

  it('Assign If chooses', async () => {
    const inputs = { 'left-operand': 'a', operator: '==', 'right-operand': 'a', valueIfTrue: 1, valueIfFalse: null };
    expect(await output('control/assignIf', inputs)).toBe(1);
    expect(await output('control/assignIf', { ...inputs, 'right-operand': 'b' })).toBeNull();
  });

  it('Lookup takes the option of that name, also for no value, else "else"', async () => {
    const options = { 'options/1': 'one', 'options/null': 'nothing', else: 'other' };
    expect(await runCard('control/lookup', { key: 1, ...options })).toEqual({ result: 'one' });
    expect(await runCard('control/lookup', { key: null, ...options })).toEqual({ result: 'nothing' });
    expect(await runCard('control/lookup', { key: 'constructor', ...options })).toEqual({ result: 'other' });
  });

  it('Wait For refuses more than 30 days and units that it does not know', async () => {
    await expect(runCard('control/wait', { delay: 31, unit: 'day' })).rejects.toMatchObject({
      errorKind: 'Invalid Input',
    });
    await expect(runCard('control/wait', { delay: 1, unit: 'fortnight' })).rejects.toMatchObject({
      errorKind: 'Invalid Input',
    });
  });
});

describe('number cards', () => {
  it('calculate', async () => {
    expect(await output('math/add', { a: 1, b: 2, c: null })).toBe(3);
    expect(await output('math/subtract', { a: 1, b: 2 })).toBe(-1);
    expect(await output('math/multiply', { a: 3, b: 4 })).toBe(12);
    expect(await runCard('math/divide', { a: 1, b: 3, decimals: 2 })).toEqual({ output: 0.33, percentage: '33.33%' });
    await expect(runCard('math/divide', { a: 1, b: 0, decimals: 2 })).rejects.toMatchObject({
      errorKind: 'Invalid Input',
    });
    expect(await output('math/ceil', { a: 1.2 })).toBe(2);
  });

  it('Random stays in its range', async () => {
    for (let i = 0; i < 50; i += 1) expect([3, 4]).toContain(await output('math/random', { a: 3, b: 5 }));
  });
});

describe('date cards', () => {
  const start = new Date('2026-01-31T09:05:07.089Z');

  it('Now is the clock of the runtime', async () => {
    expect(await runCard('date/now', {})).toMatchObject({
      date: start,
      iso: '2026-01-31T09:05:07.089Z',
      month: 'January',
      day: 31,
      hour: 9,
      millisecond: 89,
    });
  });

  it('Add and Subtract go by the calendar for months', async () => {
    expect(await output('date/add', { start, scale: 1, unit: 'months' })).toEqual(new Date('2026-02-28T09:05:07.089Z'));
    expect(await output('date/subtract', { start, scale: 2, unit: 'days' })).toEqual(
      new Date('2026-01-29T09:05:07.089Z'),
    );
    expect(await output('date/add', { start: null, scale: 1, unit: 'days' })).toBeNull();
  });

  it('Difference takes "end date" minus "start date", whose keys are swapped', async () => {
    const hours = await runCard('date/diff', { start: '2026-01-02T00:00:00Z', end: '2026-01-01T12:00:00' });
    expect(hours).toMatchObject({ hours: 12, days: 0.5, minutes: 720 });
    expect(await output('date/epoch', { start })).toBe(1769850307);
    expect(await output('date/unix', { start })).toBe(1769850307089);
  });
});

describe('dates as text', () => {
  const noted = '2016-09-07T00:01:25.670Z';

  it('Convert gives the forms of its documentation', async () => {
    expect(await runCard('date/fromISO', { start: noted, format: 'M/D/Y', zone: null })).toEqual({
      date: new Date(noted),
      iso: '2016-09-07T00:01:25Z',
      epoch: '1473206485',
      unix: '1473206485670',
      human: 'Wed, September 7th at 12:01 AM',
      custom: '9/7/2016',
    });
  });

  it.each([
    ['YYYY-MM-DD HH:mm:ss.SSS', 'Etc/UTC', '2016-09-07 00:01:25.670'],
    ['dddd, MMMM D, Y h:mm a', 'US/Pacific', 'Tuesday, September 6, 2016 5:01 pm'],
    ['YYYY-MM-DDTHH:mm:ssZ', 'Asia/Calcutta', '2016-09-07T05:31:25+05:30'],
    ['ZZ d YY [Year] X x', 'US/Pacific', '-0700 2 16 Year 1473206485 1473206485670'],
    ['HH:mm z', 'America/Nowhere', '00:01 UTC'],
  ])('Date to Text writes %s in %s', async (format, zone, expected) => {
    expect(await output('date/format', { start: new Date(noted), format, zone })).toBe(expected);
  });

  it('Date to Text undoes Convert', async () => {
    expect(await output('date/format', { start: noted, format: 'x', zone: '' })).toBe('1473206485670');
    expect(await output('date/format', { start: null, format: 'x', zone: '' })).toBeNull();
  });
});

describe('hostile texts', () => {
  it('are read in a moment', async () => {
    const began = performance.now();
    const many = (text: string) => text.repeat(100_000);
    const start = new Date(0);
    await expect(runCard('date/format', { start, format: `H${many('[')}D`, zone: 'UTC' })).rejects.toMatchObject({
      errorKind: 'Invalid Input',
    });
    await expect(runCard('date/epoch', { start: many('(') })).rejects.toMatchObject({
      errorKind: 'Invalid Type Conversion',
    });
    await expect(runCard('math/round', { a: `${many('1')}x` })).rejects.toMatchObject({
      errorKind: 'Invalid Type Conversion',
    });
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('other cards', () => {
  it('encode and sign', async () => {
    expect(await output('url/encodeComponent', { string: 'a b&c' })).toBe('a%20b%26c');
    expect(await output('url/encode', { data: { a: 'x y', b: null } })).toBe('a=x%20y&b=');
    const signed = await output('crypto/hmac', {
      algorithm: 'sha256',
      key: 'key',
      data: 'The quick brown fox jumps over the lazy dog',
      digest: 'hex',
    });
    expect(signed).toBe('f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8');
    await expect(runCard('crypto/hmac', { algorithm: 'nope', key: '', data: '', digest: 'hex' })).rejects.toMatchObject(
      { errorKind: 'Invalid Input' },
    );
  });
});
