import { describe } from '@jest/globals';
import { sharedTemplates } from '../../../sandbox/active-directory/samba/template.ts';
import { startDomainController } from '../../../sandbox/active-directory/start.ts';
import { sambaMissing } from '../../support/samba.ts';
import { describeController } from './contract.ts';
import { SAMBA_WORDS } from './samba-words.ts';

const problem = sambaMissing;

if (problem === null) {
  describe('a Samba domain controller', () => {
    describeController(() => startDomainController({ kind: 'samba', template: sharedTemplates() }), SAMBA_WORDS);
  });
} else {
  describe.skip(`a Samba domain controller (skipped: ${problem})`, () => {
    describeController(() => startDomainController({ kind: 'samba' }), SAMBA_WORDS);
  });
}
