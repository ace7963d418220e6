import type { SupportNotes } from '../../core/support.ts';

/** Those cards of the module `control` that only make values or wait; the rest is the engine's. */
export const controlSupport: SupportNotes = {
  'kernel/control/assignIf': {
    page: null,
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
  'kernel/control/let': { page: null, guesses: ['blankNumber', 'blankObject'] },
  'kernel/control/lookup': { page: null, guesses: [] },
  'kernel/control/until': { page: null, guesses: [], missing: 'a flow that waits is kept in memory, not put aside' },
  'kernel/control/wait': { page: null, guesses: [], missing: 'a flow that waits is kept in memory, not put aside' },
};
