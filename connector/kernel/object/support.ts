import type { SupportNotes } from '../../core/support.ts';

/** The function cards of the module `object`; those that call a flow are the engine's. */
export const objectSupport: SupportNotes = {
  'kernel/object/clearEmpty': { page: null, guesses: [] },
  'kernel/object/construct': { page: 'Construct', guesses: ['constructKeys', 'constructBlank'] },
  'kernel/object/get': { page: 'Get', guesses: ['dottedKey', 'blankNumber', 'blankObject'] },
  'kernel/object/keys': { page: 'Keys', guesses: [] },
  'kernel/object/merge': { page: 'Merge', guesses: ['mergeDepth'] },
  'kernel/object/move': { page: 'Move', guesses: ['dottedKey'] },
  'kernel/object/pick': {
    page: 'Get Data from a JSON Object in Workflows',
    guesses: ['dottedKey', 'blankNumber', 'blankObject'],
  },
  'kernel/object/set': { page: 'Set', guesses: ['setPath', 'dottedKey'] },
  'kernel/object/unset': { page: 'Delete Key', guesses: ['dottedKey'] },
  'kernel/object/values': { page: 'Values', guesses: [] },
};
