import { expect, it } from '@jest/globals';
import { runFlow } from '../../cli/testing.ts';
import { exported, scenario } from './support.ts';

/**
 * A helper for builders whose systems write times differently: it takes one time (UTC text, ISO 8601 with an offset,
 * seconds or milliseconds since 1970, or the ticks of LDAP and Active Directory since 1601) and returns it in all five
 * ways. If/ElseIf picks the one that was given; Formula does the arithmetic.
 */

const FILE = 'templates/datetime_format_converter.flopack';
const HELPER = 'dateTimeConverter [h]';
const NOON = '2022-06-26T01:59:31.000Z';
const ms = Date.parse(NOON);
const ticks = (BigInt(ms) + 11_644_473_600_000n) * 10_000n;

scenario('Convert a date into other formats', () => {
  it.each([
    ['UTC (Z Time)', NOON],
    ['ISO 8601', '2022-06-25T21:59:31-04:00'],
    ['EPOCH', String(ms / 1000)],
    ['UNIX', String(ms)],
    ['LDAP', String(ticks)],
  ] as const)('%s becomes the other four', async (field, value) => {
    const { output, status } = await runFlow(exported(FILE), HELPER, { [field]: value });
    expect(status).toBe('success');
    const { 'UTC (Z Time)': utc, ...rest } = output ?? {};
    expect(new Date(String(utc instanceof Date ? utc.toISOString() : utc)).toISOString()).toBe(NOON);
    expect(
      Object.fromEntries(Object.entries(rest).map(([name, one]) => [name, one === null ? null : String(one)])),
    ).toEqual({
      Error: '',
      'ISO 8601': '2022-06-26T01:59:31+00:00',
      EPOCH: String(ms / 1000),
      UNIX: String(ms),
      LDAP: String(ticks),
    });
  });

  it('asks for a value where none is given', async () => {
    const { output, status } = await runFlow(exported(FILE), HELPER, {});
    expect(status).toBe('success');
    expect(output).toMatchObject({ Error: 'A value must be specified.', UNIX: null, LDAP: null });
  });

  it('fails for a text that is no date', async () => {
    const { status, error } = await runFlow(exported(FILE), HELPER, { 'UTC (Z Time)': 'soon' });
    expect(status).toBe('error');
    expect(error?.card?.title).toBe('Convert');
  });
});
