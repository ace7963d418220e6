import { type LookupAddress, lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPrivate } from './allow.ts';

/** A failed look-up, told apart by its code. */
function refused(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} stands for a private address`), { code: 'PRIVATE_ADDRESS' });
}

/** Looks names up and refuses those that stand for a private address, but for the names in `may`. */
export function publicLookup(may: (hostname: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error !== null) return callback(error, '', 0);
      const bad = !may(hostname) && addresses.some(({ address }) => isPrivate(address));
      if (bad || addresses.length === 0) return callback(refused(hostname), '', 0);
      if (options.all === true) return callback(null, addresses);
      return callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
}
