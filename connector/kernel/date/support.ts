import type { SupportNotes } from '../../core/support.ts';

/** The cards of the module `date`. */
export const dateSupport: SupportNotes = {
  'kernel/date/add': { page: 'Add', guesses: ['blankNumber'] },
  'kernel/date/diff': { page: 'Difference', guesses: ['diffMonths'] },
  'kernel/date/epoch': { page: null, guesses: [] },
  'kernel/date/format': { page: 'Date to Text', guesses: ['unknownZone', 'smallYear'] },
  'kernel/date/fromISO': { page: 'Convert', guesses: ['unknownZone', 'smallYear'] },
  'kernel/date/iso': { page: null, guesses: [] },
  'kernel/date/now': { page: null, guesses: ['nowMonth'] },
  'kernel/date/parse': { page: 'Text to Date', guesses: ['smallYear'] },
  'kernel/date/subtract': { page: 'Subtract', guesses: ['blankNumber'] },
  'kernel/date/unix': { page: null, guesses: [] },
};
