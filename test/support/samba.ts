import { sambaProblem } from '../../sandbox/active-directory/samba/available.ts';

/** Why tests on a real domain controller are skipped here; null: they run. */
export const sambaMissing = sambaProblem();

if (sambaMissing !== null) console.info(`Tests on a Samba domain controller are skipped: ${sambaMissing}`);
