import { COMPARE_RULES } from '../../core/compare.ts';
import type { SupportNotes } from '../../core/support.ts';

/** The function cards of the module `list`; those that call a flow are the engine's. */
export const listSupport: SupportNotes = {
  'kernel/list/at': { page: 'At', guesses: ['atNegative', 'nullList', 'blankNumber'] },
  'kernel/list/collapse': { page: 'Collapse', guesses: ['mergeDepth', 'nullList'] },
  'kernel/list/concat': { page: 'Combine All', guesses: ['nullList'] },
  'kernel/list/construct': { page: 'Construct', guesses: ['constructNull'] },
  'kernel/list/difference': { page: 'Difference', guesses: ['objectEquality', 'differenceCase', 'nullList'] },
  'kernel/list/filterBy': {
    page: null,
    guesses: ['nullList', 'dottedKey', ...COMPARE_RULES],
  },
  'kernel/list/findBy': {
    page: null,
    guesses: ['nullList', 'dottedKey', ...COMPARE_RULES],
  },
  'kernel/list/flatten': { page: 'Flatten', guesses: ['flattenDepth', 'nullList'] },
  'kernel/list/groupBy': { page: 'Group By', guesses: ['groupMissing', 'dottedKey', 'nullList'] },
  'kernel/list/includes': { page: null, guesses: ['includesCompare', 'nullEqualsEmptyText', 'nullList'] },
  'kernel/list/intersection': { page: 'Intersection', guesses: ['objectEquality', 'nullList'] },
  'kernel/list/join': { page: 'List to Text', guesses: ['nullText', 'joinEscapes', 'nullList'] },
  'kernel/list/length': { page: 'Length', guesses: ['nullList'] },
  'kernel/list/merge': { page: null, guesses: ['mergeDepth', 'nullList'] },
  'kernel/list/pluck': {
    page: 'How to Use and Test the Pluck Card in Workflows',
    guesses: ['pluckMissing', 'dottedKey', 'nullList', 'blankNumber', 'blankObject'],
  },
  'kernel/list/pop': { page: 'Get Last Item', guesses: ['emptyListItem', 'nullList'] },
  'kernel/list/push': { page: 'Add to End', guesses: ['nullList'] },
  'kernel/list/sample': { page: null, guesses: ['nullList'] },
  'kernel/list/shift': { page: 'Get First Item', guesses: ['emptyListItem', 'nullList'] },
  'kernel/list/sortBy': { page: 'Custom List Sort in Workflows', guesses: ['sortNulls', 'dottedKey', 'nullList'] },
  'kernel/list/union': { page: null, guesses: ['objectEquality', 'nullList'] },
  'kernel/list/uniqueBy': { page: null, guesses: ['uniqueKeeps', 'objectEquality', 'dottedKey', 'nullList'] },
  'kernel/list/unshift': { page: 'Add to Front', guesses: ['nullList'] },
};
