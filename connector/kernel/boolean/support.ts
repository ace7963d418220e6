import type { SupportNotes } from '../../core/support.ts';

/** The cards of the module `boolean`. */
export const booleanSupport: SupportNotes = {
  'kernel/boolean/and': { page: null, guesses: [] },
  'kernel/boolean/compare': {
    page: 'Compare',
    guesses: [
      'mixedCompare',
      'nullEqualsEmptyText',
      'nullOrder',
      'multipleOfZero',
      'inIsCaseSensitive',
      'hasPath',
      'dottedKey',
      'blankNumber',
    ],
  },
  'kernel/boolean/expression': {
    page: 'Expression',
    guesses: [],
    missing: 'texts compare for equality alone; no implied multiplication, no units and matrices',
  },
  'kernel/boolean/or': { page: null, guesses: [] },
  'kernel/boolean/xor': { page: null, guesses: [] },
};
