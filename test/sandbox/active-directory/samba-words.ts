import type { Differences } from './contract-fixture.ts';

/** Seen with Samba 4.17. */
export const SAMBA_WORDS: Differences = {
  unknownAccount: '52e',
  weakReset: '19 0000052D',
  notQuoted: '53 00002035',
  noResetRight: '50',
  emptyPassword: '52e',
  missing: '32 00002030',
};
