import type { SupportNotes } from '../core/support.ts';

/** The cards of the connector `filefunctions`. */
export const filesSupport: SupportNotes = {
  'filefunctions/info': { page: null, guesses: [], missing: 'dates of a file' },
  'filefunctions/largeDownload': { page: null, guesses: [], missing: 'files above 50 MB; redirects' },
};
