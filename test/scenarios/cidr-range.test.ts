import { expect, it } from '@jest/globals';
import { scenario, world } from './support.ts';

/**
 * Lets a flow go on only for callers from a known network. The addresses of the header `x-forwarded-for` are split into a
 * list, Filter Custom keeps those between the first and the last address of the range, and Continue If stops where none is
 * left. A helper makes a number of an address by a Formula, so that addresses compare as numbers.
 */

const PARENT = 'IP Address Range Check - Parent';
const PUBLISHED = '69.173.127.24';

/** Whether the flow goes on for a caller, and what the helper made of the caller's address. */
async function check(address: string) {
  const made = await world('templates/check_ip_addresses_against_a_cidr_range.flopack', {
    replace: [{ find: PUBLISHED, with: address }],
  });
  try {
    const done = await made.run(PARENT);
    const decimals = made.past('MATH').map(({ output }) => (output as { decimal: unknown }).decimal);
    return { status: done.status, stopped: done.stoppedBy?.message ?? null, decimals: decimals.map(Number) };
  } finally {
    await made.close();
  }
}

scenario('Check addresses against a CIDR range', () => {
  it.each([
    ['the address of the example', PUBLISHED],
    ['the first address of the range', '69.173.64.0'],
    ['the last one', '69.173.127.255'],
  ] as const)('goes on for %s', async (_name, address) => {
    expect(await check(address)).toMatchObject({ status: 'success', stopped: null });
  });

  it.each([
    ['the address before the range', '69.173.63.255'],
    ['the address behind it', '69.173.128.0'],
    ['another network', '8.8.8.8'],
  ] as const)('stops for %s', async (_name, address) => {
    expect(await check(address)).toMatchObject({ status: 'success', stopped: 'stopped' });
  });

  it('reckons an address as a number of 32 bits', async () => {
    const { decimals } = await check('255.255.255.255');
    expect(decimals).toContain(2 ** 32 - 1);
    expect(decimals).toContain(((69 * 256 + 173) * 256 + 64) * 256);
  });
});
