import type { SupportNotes } from '../../core/support.ts';

/** The cards of the module `utility`. */
export const utilitySupport: SupportNotes = {
  'kernel/utility/exportFlo': { page: null, guesses: [], missing: 'the rate limit of exports' },
};
