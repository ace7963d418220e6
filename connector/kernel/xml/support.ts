import type { SupportNotes } from '../../core/support.ts';

/** The cards of the module `xml`. */
export const xmlSupport: SupportNotes = {
  'kernel/xml/parse': { page: 'Parse', guesses: [], missing: 'entities that a document declares itself' },
};
