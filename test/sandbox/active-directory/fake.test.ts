import { describe } from '@jest/globals';
import { startDomainController } from '../../../sandbox/active-directory/start.ts';
import { describeController } from './contract.ts';
import type { Differences } from './contract-fixture.ts';
import { SAMBA_WORDS } from './samba-words.ts';

const WINDOWS_WORDS: Differences = {
  unknownAccount: '525',
  weakReset: '53 0000052D',
  notQuoted: '53 0000001F',
  noResetRight: '50 00000005',
  emptyPassword: 'ok',
  missing: '32 0000208D',
};

describe("a fake domain controller in Samba's words", () => {
  describeController(() => startDomainController({ kind: 'fake', words: 'samba' }), SAMBA_WORDS);
});

describe("a fake domain controller in Windows' words", () => {
  describeController(() => startDomainController({ kind: 'fake', words: 'windows' }), WINDOWS_WORDS);
});
