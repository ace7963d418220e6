import type { SupportNotes } from '../../core/support.ts';

/** The cards of the module `json`. */
export const jsonSupport: SupportNotes = {
  'kernel/json/parse': { page: null, guesses: ['blankNumber', 'blankObject'] },
  'kernel/json/stringify': { page: null, guesses: [] },
};
