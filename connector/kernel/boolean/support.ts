import { COMPARE_RULES } from '../../core/compare.ts';
import type { SupportNotes } from '../../core/support.ts';

/** The cards of the module `boolean`. */
export const booleanSupport: SupportNotes = {
  'kernel/boolean/and': { page: 'And', guesses: [] },
  'kernel/boolean/compare': {
    page: 'Compare',
    guesses: COMPARE_RULES,
  },
  'kernel/boolean/expression': {
    page: 'Expression',
    guesses: [],
    missing: 'texts compare for equality alone; no implied multiplication, no units and matrices',
  },
  'kernel/boolean/or': { page: 'Or', guesses: [] },
  'kernel/boolean/xor': { page: null, guesses: [] },
};
