import type { SupportNotes } from '../../core/support.ts';

/** The function cards of the module `object`; those that call a flow are the engine's. */
export const objectSupport: SupportNotes = {
  'kernel/object/clearEmpty': { page: null, guesses: [] },
  'kernel/object/construct': { page: null, guesses: ['constructKeys', 'constructBlank'] },
  'kernel/object/get': { page: null, guesses: ['dottedKey', 'blankNumber', 'blankObject'] },
  'kernel/object/keys': { page: null, guesses: [] },
  'kernel/object/merge': { page: null, guesses: ['mergeDepth'] },
  'kernel/object/move': { page: null, guesses: ['dottedKey'] },
  'kernel/object/pick': { page: null, guesses: ['dottedKey', 'blankNumber', 'blankObject'] },
  'kernel/object/set': { page: null, guesses: ['setPath', 'dottedKey'] },
  'kernel/object/unset': { page: 'Delete Key', guesses: ['dottedKey'] },
  'kernel/object/values': { page: null, guesses: [] },
};
