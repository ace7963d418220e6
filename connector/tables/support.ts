import type { SupportNotes } from '../core/support.ts';

const WHERE = [
  'tableOrAnd',
  'tableTextMatch',
  'tableTextOrder',
  'tableBlankIsNull',
  'tableNullNotEqual',
  'tableBadWhere',
] as const;

/** What the cards of Tables rest on. */
export const tablesSupport: SupportNotes = {
  'stash/searchRows2': {
    page: 'Search Rows',
    guesses: [...WHERE, 'tableDefaultOrder', 'tableNullOrder', 'tableUnknownColumn'],
  },
  'stash/createRow': {
    page: 'Create Row',
    guesses: ['tableBlankCreate', 'tableBadCell', 'tableUnknownColumn'],
  },
  'stash/updateRow': {
    page: 'Update Row',
    guesses: [
      'tableUpdateBlank',
      'tableClearedText',
      'tableMissingRow',
      'tableCounter',
      'tableBadCell',
      'tableUnknownColumn',
    ],
  },
  'stash/deleteRow': { page: null, guesses: ['tableMissingRow'] },
  'stash/clearTable': { page: 'Clear Table', guesses: [] },
  'stash/readRow': { page: null, guesses: ['tableMissingRow', 'tableUnknownColumn'] },
  'stash/readTable': { page: null, guesses: [], missing: 'Fields of a column beside name and type are not known.' },
  'stash/exportToCSV': { page: 'Export to CSV', guesses: [...WHERE, 'tableCsvColumns', 'tableUnknownColumn'] },
  'stash/importFromCSV': {
    page: 'Import From CSV',
    guesses: ['tableBlankCreate', 'tableBadCell', 'tableUnknownColumn'],
  },
};
