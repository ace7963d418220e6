import type { SupportNotes } from '../../core/support.ts';

/** The cards of the module `math`. */
export const mathSupport: SupportNotes = {
  'kernel/math/add': { page: null, guesses: ['nullNumber', 'blankNumber'] },
  'kernel/math/ceil': { page: null, guesses: [] },
  'kernel/math/divide': { page: 'Divide', guesses: ['divideByZero', 'percentage', 'nullNumber', 'blankNumber'] },
  'kernel/math/expression': {
    page: 'Formula',
    guesses: ['divideByZero'],
    missing: 'no implied multiplication, no units and matrices',
  },
  'kernel/math/floor': { page: null, guesses: [] },
  'kernel/math/multiply': { page: null, guesses: ['nullNumber', 'blankNumber'] },
  'kernel/math/random': { page: 'Random Integer', guesses: [] },
  'kernel/math/round': { page: null, guesses: [] },
  'kernel/math/subtract': { page: null, guesses: ['nullNumber', 'blankNumber'] },
};
