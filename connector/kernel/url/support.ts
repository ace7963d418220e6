import type { SupportNotes } from '../../core/support.ts';

/** The cards of the module `url`. */
export const urlSupport: SupportNotes = {
  'kernel/url/decode': { page: 'Decode Query', guesses: [] },
  'kernel/url/encode': { page: null, guesses: [] },
  'kernel/url/encodeComponent': { page: null, guesses: [] },
  'kernel/url/parse': { page: 'Parse', guesses: ['urlPath'] },
};
