import { COMPARE_RULES } from '../../core/compare.ts';
import type { SupportNotes } from '../../core/support.ts';

/** Those cards of the module `control` that only make values or wait; the rest is the engine's. */
export const controlSupport: SupportNotes = {
  'kernel/control/assignIf': {
    page: 'Assign If',
    guesses: COMPARE_RULES,
  },
  'kernel/control/let': { page: null, guesses: ['blankNumber', 'blankObject'] },
  'kernel/control/lookup': { page: null, guesses: [] },
  'kernel/control/until': { page: null, guesses: [], missing: 'a flow that waits is kept in memory, not put aside' },
  'kernel/control/wait': { page: null, guesses: [], missing: 'a flow that waits is kept in memory, not put aside' },
};
