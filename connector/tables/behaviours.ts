import type { Behaviours } from '../core/behaviour.ts';
import { clearTable } from './clear-table.ts';
import { createRow } from './create-row.ts';
import { deleteRow } from './delete-row.ts';
import { exportToCSV } from './export-to-csv.ts';
import { importFromCSV } from './import-from-csv.ts';
import { readRow } from './read-row.ts';
import { readTable } from './read-table.ts';
import { searchRows } from './search-rows.ts';
import { updateRow } from './update-row.ts';

/** The cards of Tables under the names packs have for them. */
export function tablesBehaviours(): Behaviours {
  return new Map([
    ['stash/clearTable', clearTable],
    ['stash/createRow', createRow],
    ['stash/deleteRow', deleteRow],
    ['stash/exportToCSV', exportToCSV],
    ['stash/importFromCSV', importFromCSV],
    ['stash/readRow', readRow],
    ['stash/readTable', readTable],
    ['stash/searchRows2', searchRows],
    ['stash/updateRow', updateRow],
  ]);
}
