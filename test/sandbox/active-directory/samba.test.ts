import { describe } from '@jest/globals';
import { sambaProblem } from '../../../sandbox/active-directory/samba/available.ts';
import { sharedTemplates } from '../../../sandbox/active-directory/samba/template.ts';
import { startDomainController } from '../../../sandbox/active-directory/start.ts';
import { describeController } from './contract.ts';
import { SAMBA_WORDS } from './samba-words.ts';

const problem = sambaProblem();

if (problem === null) {
  describe('a Samba domain controller', () => {
    describeController(() => startDomainController({ kind: 'samba', template: sharedTemplates() }), SAMBA_WORDS);
  });
} else {
  describe.skip(`a Samba domain controller (skipped: ${problem})`, () => {
    describeController(() => startDomainController({ kind: 'samba' }), SAMBA_WORDS);
  });
}
